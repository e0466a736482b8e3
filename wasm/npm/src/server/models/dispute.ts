// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `dispute`.

import type { Open } from "../../types.js";
import type { Address, Pagination, PersonName } from "./shared.js";

/** Why there is a dispute. */
export type DisputeReason = Open<"REFUND_NOT_PROCESSED" | "PRODUCTS_OR_SERVICES_NOT_RECEIVED" | "PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED" | "INCORRECT_AMOUNT" | "PURCHASE_HIGH_RISK" | "PURCHASE_UNAUTHORIZED" | "NON_COMPLIANCE" | "NON_GUARANTEED_PAYMENT_PROGRAM" | "RETURN_NOT_REFUNDED" | "PRODUCTS_NOT_RECEIVED" | "PRODUCTS_FAULTY" | "CAPTURE_AMOUNT_INCORRECT" | "PURCHASE_CANCELED">;

/** State of a dispute. PRE_ARBITRATION and CLOSED occur in both frameworks and mean different things. */
export type DisputeState = Open<"INITIATED" | "REPRESENTMENT" | "PRE_ARBITRATION" | "ARBITRATION" | "CLOSED" | "ARBITRATION_PENDING" | "MERCHANT_EVIDENCE_PENDING" | "ARBITRATION_APPEAL_WINDOW_OPEN">;

/** Who opened it. */
export type DisputeCreator = Open<"CUSTOMER" | "KLARNA_AGENT">;

/** Departure from the usual course. */
export type ProcessExceptionType = Open<"DISPUTE_WINDOW_EXTENSION" | "IMMEDIATE_DISPUTE_RESOLUTION">;

/** Why. Compare without regard to case. */
export type ProcessExceptionReason = Open<"DISPUTE_MIS_HANDLED" | "REGULATORY_REQUIREMENT" | "FRAUDULENT_PARTNER">;

/** Rules that a dispute follows, fixed when it is opened. */
export type DisputeFramework = Open<"FRAMEWORK_2020" | "FRAMEWORK_2026">;

/** When the money is taken. */
export type DisputeHoldPolicy = Open<"NONE" | "ON_DISPUTE_INITIATED">;

/** State of the round of evidence. */
export type RepresentmentState = Open<"EVIDENCE_REQUESTED" | "EVIDENCE_RECEIVED" | "EVIDENCE_REQUEST_EXPIRED" | "EVIDENCE_WAIVED" | "REPRESENTMENT_AUTOMATICALLY_REJECTED">;

/** The state it has left. */
export type RepresentmentPreviousState = Open<"EVIDENCE_REQUESTED">;

/** How it ended, as the partner sees it. */
export type DisputeOutcome = Open<"WON" | "LOST">;

/** Why it ended so. Written in capitals and in small letters: compare without regard to case. */
export type DisputeOutcomeDetailed = Open<"PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST" | "PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY" | "PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST" | "SHIPPED_STOP_REQUESTED_ORDER" | "INVOICE_INCORRECTLY_ACTIVATED" | "ORDER_MISSING_CONSUMER_DETAILS" | "SHIPPED_TO_NON_APPROVED_ADDRESS" | "INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE" | "SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK" | "PARTNER_PROVIDED_VALID_SHIPPING_DETAILS" | "PARTNER_INFORMED_ABOUT_INVALID_RETURN" | "PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT" | "PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY" | "PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER" | "PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER" | "PARTNER_INFORMED_ABOUT_INVALID_DISPUTE" | "REACTIVATED_INVOICE_STATEMENT" | "CUSTOMER_CANCELLED_DISPUTE" | "INCORRECT_PAYMENT_DETAILS_USED_REFUNDED" | "FULLY_PAID_AFTER_ESCALATION" | "REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION" | "PARTNER_ACCEPTED_THE_LOSS" | "NON_APPROVED_ADDRESS_RECIPIENT" | "INSUFFICIENT_PROOF_OF_DELIVERY" | "NON_PHYSICAL_GOODS" | "INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY" | "PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST" | "NO_PROOF_OF_DELIVERY" | "PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER" | "PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER" | "PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED" | "PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED" | "PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED" | "PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE" | "PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE" | "PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION" | "PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT" | "PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE" | "PARTNER_DID_NOT_PERFORM_PROMISED_REFUND" | "KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR" | "COULD_NOT_SEND_ANOTHER_REQUEST" | "KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN" | "DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON" | "PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED">;

/** State of a request. */
export type MerchantEvidenceState = Open<"EVIDENCE_REQUESTED">;

/** Order of a list of disputes. A minus in front turns it round. */
export type DisputeSort = Open<"opened_at" | "-opened_at" | "deadline_expires_at" | "-deadline_expires_at">;

/** Whether the goods came back. */
export type ReturnReceived = Open<"RETURN_NOT_RECEIVED" | "RETURN_REJECTED_NO_REFUND" | "YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA">;

/** Why a return was rejected. */
export type ReturnRejectedReason = Open<"CUSTOMER_DID_NOT_CONTACT_MERCHANT">;

/** Whether partner and customer came to terms. */
export type DisputeResolved = Open<"NO_DISPUTE_NOT_ACCEPTED" | "YES_OTHER_RESOLUTION" | "YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA">;

/** Why the dispute is not accepted. */
export type NotAcceptedReason = Open<"ITEM_NOT_FAULTY_AS_DESCRIBED" | "OTHER_REASON_COMMENT_REQUIRED" | "CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED">;

/** How they came to terms. */
export type ResolutionType = Open<"REPLACEMENT">;

/** How it was delivered. */
export type DeliveryMethod = Open<"BUY_ONLINE_PICK_UP_IN_STORE" | "BY_POST_OR_MAIL" | "DIGITAL_DELIVERY" | "FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER" | "FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT" | "INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER">;

/** How much was shipped. */
export type ShippingProgress = Open<"FULLY_SHIPPED" | "PARTIALLY_SHIPPED" | "NOT_SHIPPED">;

/** Whether the carrier was spoken to. */
export type ShippingCarrierContacted = Open<"YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US">;

/** What was bought. */
export type DisputedProductType = Open<"PHYSICAL_PRODUCTS_FULLY_SHIPPED" | "PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED" | "PHYSICAL_PRODUCTS_NOT_SHIPPED" | "SERVICES" | "TICKETS_TRAVEL">;

/** Whether there is a proof of delivery. */
export type DeliveredWithProof = Open<"YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY" | "NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY">;

/** Whether the customer was spoken to. */
export type CustomerContacted = Open<"YES_WE_HAVE_BEEN_IN_CONTACT">;

/** Whether the service was used. */
export type ServiceAlreadyUsed = Open<"YES_THE_SERVICE_HAS_BEEN_USED">;

/** How the service was delivered. */
export type ServiceDeliveredBy = Open<"EMAIL">;

/** Whether the purchase can be cancelled. */
export type PurchaseCancelable = Open<"YES_WE_WILL_CANCEL_THE_PURCHASE">;

/** Whether the purchase can be refunded. */
export type PurchaseRefundable = Open<"YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED">;

/** Whether the products were used. */
export type ProductsAlreadyUsed = Open<"NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET">;

/** Whether it is about travel. */
export type TravelPurchase = Open<"YES_THIS_PURCHASE_IS_FOR_TRAVEL">;

/** A page of disputes. */
export interface DisputeList {
  disputes?: Dispute[] | undefined;
  pagination?: Pagination | undefined;
}

/** A dispute. */
export interface Dispute {
  payment_dispute_id?: string | undefined;
  dispute_reason?: DisputeReason | undefined;
  state?: DisputeState | undefined;
  /** Older product. */
  order_id?: string | undefined;
  payment_transaction_id?: string | undefined;
  payment_account_id?: string | undefined;
  dispute_details?: DisputeDetails | undefined;
  created_at?: string | undefined;
  updated_at?: string | undefined;
  process_exceptions?: ProcessException[] | undefined;
  payment_transaction_reference?: string | undefined;
  /** The order number that the customer knows. */
  purchase_reference?: string | undefined;
  /** Older product. */
  merchant_reference2?: string | undefined;
  /** Older product. */
  capture_id?: string | undefined;
  payment_capture_reference?: string | undefined;
  /** Older product. */
  capture_krn?: string | undefined;
  payment_capture_id?: string | undefined;
  product_id?: string | undefined;
  payment_account_reference?: string | undefined;
  partner_account_id?: string | undefined;
  /** 2026. */
  customer_evidences?: CustomerEvidence[] | undefined;
  configuration?: DisputeConfiguration | undefined;
  /** What there is to know in this state. */
  state_context?: DisputeStateContext | undefined;
  previous_state?: DisputeState | undefined;
  representment?: Representment | undefined;
  arbitration?: Arbitration | undefined;
  merchant_evidence?: MerchantEvidence[] | undefined;
  /** 2020. */
  customer_evidence?: CustomerEvidenceRef[] | undefined;
}

/** What it is about. */
export interface DisputeDetails {
  /** In the settlement currency. */
  dispute_amount?: number | undefined;
  currency?: string | undefined;
  created_by?: DisputeCreator | undefined;
}

/** Departure from the usual course. */
export interface ProcessException {
  exception_type?: ProcessExceptionType | undefined;
  reason?: ProcessExceptionReason | undefined;
  description?: string | undefined;
}

/** What the customer brought forward. */
export interface CustomerEvidence {
  payment_dispute_customer_evidence_id?: string | undefined;
  attachment?: CustomerEvidenceAttachment | undefined;
}

/** A file of the customer. */
export interface CustomerEvidenceAttachment {
  description?: string | undefined;
  mime_type?: string | undefined;
  /** Whoever has it may read the file. */
  url?: string | undefined;
}

/** Which framework holds. When it is left out, states and reasons tell. */
export interface DisputeConfiguration {
  base_framework?: DisputeFramework | undefined;
  options?: DisputeOptions | undefined;
}

/** Choices within the framework. */
export interface DisputeOptions {
  hold_policy?: DisputeHoldPolicy | undefined;
}

/** What there is to know in this state, of either framework. */
export interface DisputeStateContext {
  representment?: Representment | undefined;
  partner_evidence?: PartnerEvidence | undefined;
  /** Until when an appeal is possible. */
  arbitration_expires_at?: string | undefined;
  dispute_outcome?: DisputeOutcome | undefined;
  dispute_outcome_detailed?: DisputeOutcomeDetailed | undefined;
  closed_at?: string | undefined;
  /** 2020, while evidence is awaited. */
  evidence_request_type?: string | undefined;
  /** 2020, while evidence is awaited. */
  evidence_response_deadline_at?: string | undefined;
}

/** The one round of evidence of a dispute. */
export interface Representment {
  state?: RepresentmentState | undefined;
  previous_state?: RepresentmentPreviousState | undefined;
  /** The time that counts. */
  expires_at?: string | undefined;
  request?: RepresentmentRequest | undefined;
  partner_evidence?: PartnerEvidence | undefined;
}

/** What Klarna asks for. */
export interface RepresentmentRequest {
  additional_information?: string | undefined;
  requested_at?: string | undefined;
}

/** What the partner brought forward. */
export interface PartnerEvidence {
  created_at?: string | undefined;
  /** Longer when it is written than when it is read. */
  additional_information?: string | undefined;
  attachments?: AttachmentView[] | undefined;
}

/** A file that was uploaded. */
export interface AttachmentView {
  payment_dispute_attachment_id?: string | undefined;
  /** Up to 500 characters in evidence, up to 1000 in an appeal. */
  description?: string | undefined;
  mime_type?: string | undefined;
  /** Whoever has it may read the file. */
  url?: string | undefined;
}

/** A decision that can be appealed. */
export interface Arbitration {
  preliminary_outcome?: DisputeOutcome | undefined;
  preliminary_outcome_detailed?: DisputeOutcomeDetailed | undefined;
  arbitration_request?: ArbitrationRequest | undefined;
}

/** An appeal, as it is kept. */
export interface ArbitrationRequest {
  requested_at?: string | undefined;
  additional_information?: string | undefined;
  attachments?: AttachmentView[] | undefined;
}

/** 2020: one request and its answer; at most five in a dispute. */
export interface MerchantEvidence {
  payment_dispute_merchant_evidence_id?: string | undefined;
  request?: MerchantEvidenceRequest | undefined;
  response?: MerchantEvidenceResponse | undefined;
}

/** 2020: what Klarna asks for. */
export interface MerchantEvidenceRequest {
  created_at?: string | undefined;
  state?: MerchantEvidenceState | undefined;
  comment?: string | undefined;
}

/** 2020: what the partner answered. */
export interface MerchantEvidenceResponse {
  created_at?: string | undefined;
  additional_information?: string | undefined;
  attachments?: AttachmentRef[] | undefined;
  /** The answered questions. */
  details?: unknown | undefined;
}

/** Names a file that was uploaded. */
export interface AttachmentRef {
  /** Needed in a request. */
  payment_dispute_attachment_id?: string | undefined;
  description?: string | undefined;
}

/** Names what the customer brought forward. */
export interface CustomerEvidenceRef {
  payment_dispute_customer_evidence_id?: string | undefined;
}

/** The dispute is given up. */
export interface AcceptLossResponse {
  /** CLOSED. */
  state?: string | undefined;
}

/** A file, as a form: PDF, JPEG, PNG or DOCX of at most 7 MB. */
export interface UploadRequest {
  /** Its bytes. Needed in a request. */
  file?: string | undefined;
  /** Instead of the name in the form; the ending has to be that of the file. */
  filename?: string | undefined;
}

/** The file is stored. */
export interface UploadResponse {
  payment_dispute_attachment_id?: string | undefined;
}

/** The answer: questions and answers of 2020, or evidence of 2026. */
export interface RespondToDisputeRequest {
  additional_information?: string | undefined;
  /** Up to ten in 2026. */
  attachments?: AttachmentRef[] | undefined;
  /** 2020: which questions, depends on the reason of the dispute. */
  details?: QuestionnaireAnswers | undefined;
  /** 2026: less than the disputed amount. */
  partner_proposed_refund_amount?: number | undefined;
}

/** Answers. Which questions there are, depends on the reason of the dispute. */
export interface QuestionnaireAnswers {
  /** RETURN_NOT_REFUNDED. */
  did_you_receive_the_return?: ReturnReceived | undefined;
  /** With RETURN_REJECTED_NO_REFUND. */
  return_rejected_reason?: ReturnRejectedReason | undefined;
  /** PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED. */
  have_you_resolved_the_dispute_with_the_customer?: DisputeResolved | undefined;
  /** With NO_DISPUTE_NOT_ACCEPTED. */
  not_accepted_reason?: NotAcceptedReason | undefined;
  /** With YES_OTHER_RESOLUTION. */
  resolution_type?: ResolutionType | undefined;
  /** PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for. */
  delivery_method?: DeliveryMethod | undefined;
  /** Who took it. */
  customer?: PersonName | undefined;
  pickup_address?: Address | undefined;
  pickup_date?: string | undefined;
  time_of_pickup?: string | undefined;
  tracking_number?: string | undefined;
  shipment_number?: string | undefined;
  delivery_address?: Address | undefined;
  shipping_carrier?: string | undefined;
  estimated_delivery_date?: string | undefined;
  hyperlink_to_proof_of_delivery_url?: string | undefined;
  delivery_date?: string | undefined;
  time_of_delivery?: string | undefined;
  delivery_time?: string | undefined;
  email?: string | undefined;
  pick_up_spot_address?: Address | undefined;
  proof_of_delivery_attachments?: AttachmentRef[] | undefined;
  /** PURCHASE_HIGH_RISK. */
  shipping?: ShippingProgress | undefined;
  /** PURCHASE_HIGH_RISK, unless nothing was shipped. */
  list_of_shipments?: Shipment2020[] | undefined;
  /** PURCHASE_UNAUTHORIZED. Decides which of the following are asked for. */
  product_type?: DisputedProductType | undefined;
  shipment_country?: string | undefined;
  delivered_with_proof?: DeliveredWithProof | undefined;
  last_digits_of_phone_for_delivery_notification?: string | undefined;
  customer_contacted?: CustomerContacted | undefined;
  service_already_used?: ServiceAlreadyUsed | undefined;
  service_delivered_by?: ServiceDeliveredBy | undefined;
  purchase_cancelable?: PurchaseCancelable | undefined;
  purchase_refundable?: PurchaseRefundable | undefined;
  products_already_used?: ProductsAlreadyUsed | undefined;
  travel_purchase?: TravelPurchase | undefined;
}

/** 2020: a shipment. */
export interface Shipment2020 {
  payment_capture_id?: string | undefined;
  tracking_number?: string | undefined;
  shipping_carrier?: string | undefined;
  estimated_delivery_date?: string | undefined;
  shipping_carrier_contacted?: ShippingCarrierContacted | undefined;
}

/** The evidence is taken. */
export interface RepresentResponse {
  state?: DisputeState | undefined;
  created_at?: string | undefined;
  attachments?: AttachmentRef[] | undefined;
  additional_information?: string | undefined;
}

/** 2026: the evidence. Nothing can be added later. */
export interface RepresentRequest {
  /** Needed in a request. */
  attachments?: AttachmentRef[] | undefined;
  additional_information?: string | undefined;
  /** Less than the disputed amount. */
  partner_proposed_refund_amount?: number | undefined;
}

/** An appeal. There is one. */
export interface AppealRequest {
  /** Needed in a request. */
  additional_information?: string | undefined;
  attachments?: AttachmentRef[] | undefined;
}

/** The appeal is taken. */
export interface AppealResponse {
  state?: DisputeState | undefined;
  created_at?: string | undefined;
  additional_information?: string | undefined;
}

/** A dispute as an event tells of it, of any type and framework. What the dispute has under its state context
 * lies at the top here. */
export interface DisputePayload {
  payment_dispute_id?: string | undefined;
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  payment_capture_id?: string | undefined;
  payment_capture_reference?: string | undefined;
  payment_account_id?: string | undefined;
  payment_account_reference?: string | undefined;
  purchase_reference?: string | undefined;
  /** Older product. */
  order_id?: string | undefined;
  /** Older product. */
  capture_id?: string | undefined;
  /** Older product. */
  capture_krn?: string | undefined;
  /** Older product. */
  merchant_reference2?: string | undefined;
  state?: DisputeState | undefined;
  previous_state?: DisputeState | undefined;
  updated_at?: string | undefined;
  configuration?: DisputeConfiguration | undefined;
  dispute_reason?: DisputeReason | undefined;
  dispute_details?: DisputeDetails | undefined;
  created_at?: string | undefined;
  representment?: Representment | undefined;
  partner_evidence?: PartnerEvidence | undefined;
  /** Until when an appeal is possible. */
  arbitration_expires_at?: string | undefined;
  arbitration?: Arbitration | undefined;
  arbitration_request?: ArbitrationRequest | undefined;
  dispute_outcome?: DisputeOutcome | undefined;
  dispute_outcome_detailed?: DisputeOutcomeDetailed | undefined;
  closed_at?: string | undefined;
  updated_fields?: DisputeUpdatedFields | undefined;
  /** What was replaced. */
  previous_fields?: DisputeUpdatedFields | undefined;
  currency?: string | undefined;
  state_context?: DisputeStateContext | undefined;
  merchant_evidence?: MerchantEvidence[] | undefined;
  customer_evidence?: CustomerEvidenceRef[] | undefined;
  payment_product_instance_id?: string | undefined;
}

/** Members that were moved. */
export interface DisputeUpdatedFields {
  /** The dispute calls it `representment.expires_at`. */
  evidence_response_deadline_at?: string | undefined;
}
