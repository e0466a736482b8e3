// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `payment`.

import type { Open } from "../../types.js";
import type { Address, CustomerTokenScope, PersonName, StoreInput } from "./shared.js";

/** When the amount is captured. */
export type CaptureMode = Open<"LATER" | "NOW">;

/** How goods reach the customer. */
export type ShippingType = Open<"DIGITAL_DOWNLOAD" | "DIGITAL_EMAIL" | "DIGITAL_OTHER" | "PHYSICAL_OTHER" | "PICKUP_BOX" | "PICKUP_POINT" | "PICKUP_STORE" | "PICKUP_WAREHOUSE" | "TO_CURB" | "TO_DOOR" | "TO_MAILBOX">;

/** A property of the shipping. */
export type ShippingTypeAttribute = Open<"CONTACTLESS_DELIVERY" | "EXPRESS" | "IDENTIFICATION_REQUIRED" | "LEAVE_AT_CURB" | "LEAVE_AT_DOOR" | "LEAVE_WITH_NEIGHBOUR" | "SIGNATURE_REQUIRED" | "TRACKED" | "UNTRACKED">;

/** How loyal an account is. */
export type LoyaltyLevel = Open<"HIGH">;

/** How somebody signed in. */
export type LoginMethod = Open<"WEBAUTHN_PASSKEY">;

/** With what somebody paid before. */
export type PurchasePaymentMethod = Open<"CREDIT_CARD">;

/** Whether a subscription is still free of charge. */
export type FreeTrial = Open<"ACTIVE" | "INACTIVE">;

/** Unit of a repeated period. */
export type Interval = Open<"DAY" | "WEEK" | "MONTH" | "YEAR">;

/** Means of travel. */
export type TravelType = Open<"AIR" | "BUS" | "TRAIN">;

/** Class of a ticket. */
export type TicketClass = Open<"ECONOMY">;

/** What is insured. */
export type InsuranceType = Open<"CANCELATION">;

/** Kind of lodging. */
export type LodgingType = Open<"ROOM">;

/** Kind of host. */
export type HostType = Open<"HOTEL">;

/** Kind of event. */
export type EventType = Open<"CONCERT">;

/** Kind of voucher. */
export type VoucherType = Open<"GIFT_CARD">;

/** What is thought of a seller. */
export type SellerRating = Open<"HIGH">;

/** How the customer reaches Klarna. */
export type CustomerInteractionMethod = Open<"HANDOVER" | "QR_CODE" | "SERVER_REDIRECT">;

/** Kind of a device. */
export type PointOfTransactionType = Open<"TERMINAL">;

/** A part of the customer's profile. */
export type ProfileScope = Open<"profile:name" | "profile:email" | "profile:phone" | "profile:locale" | "profile:billing_address" | "profile:country" | "profile:national_identification" | "profile:date_of_birth">;

/** Who chooses address and option of the shipping. */
export type ShippingMode = Open<"EDITABLE" | "READ_ONLY">;

/** What was decided. */
export type AuthorizationResult = Open<"APPROVED" | "STEP_UP_REQUIRED" | "DECLINED">;

/** State of a transaction. */
export type PaymentTransactionState = Open<"AUTHORIZED" | "EXPIRED" | "COMPLETED" | "CLOSED">;

/** Whether the money is certain. */
export type PaymentFundingType = Open<"GUARANTEED" | "NON_GUARANTEED">;

/** State of the funding. */
export type PaymentFundingState = Open<"PENDING" | "FUNDED" | "EXPIRED">;

/** State of a payment request. */
export type PaymentRequestState = Open<"SUBMITTED" | "IN_PROGRESS" | "COMPLETED" | "EXPIRED" | "CANCELED" | "DECLINED">;

/** Why a payment request is in its state. For people, not for decisions. */
export type PaymentRequestStateReason = Open<"PAYMENT_REQUEST_SUBMITTED" | "PARTNER_CANCELED" | "PURCHASE_FLOW_ABORTED" | "TECHNICAL_ERROR" | "PAYMENT_DECLINED">;

/** Where the payment method stands in the list. */
export type PresentationInstruction = Open<"SHOW_KLARNA" | "PRESELECT_KLARNA" | "SHOW_ONLY_KLARNA" | "HIDE_KLARNA">;

/** What comes next. */
export type PresentationPaymentStatus = Open<"PENDING_PARTNER_AUTHORIZATION" | "REQUIRES_CUSTOMER_ACTION">;

/** What a part of a text is. */
export type PresentationTextPartType = Open<"TEXT" | "LINK">;

/** Where a link leads. */
export type PresentationLinkContext = Open<"AUTH" | "INFO">;

/** How a part of a text looks. */
export type PresentationTextStyle = Open<"BOLD" | "ITALIC" | "UNDERLINE">;

/** On which side of the text the picture stands. */
export type ImageAlignment = Open<"LEFT" | "RIGHT">;

/** What the customer wants to do. */
export type PaymentIntent = Open<"PAY" | "SUBSCRIBE" | "ADD_TO_WALLET">;

/** What becomes of the rest of the authorization. */
export type RemainingAuthorization = Open<"RELEASE">;

/** What is to be decided. */
export interface PaymentAuthorizeRequest {
  /** Needed in a request. */
  currency?: string | undefined;
  /** Ask for a payment. */
  request_payment_transaction?: RequestPaymentTransaction | undefined;
  /** Ask for a customer token. */
  request_customer_token?: RequestCustomerToken | undefined;
  /** The purchase: optional for the API, expected by the rules of the network. */
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  /** Data of the network from the partner, forwarded unaltered. */
  interoperability_data?: string | undefined;
  /** Newer name of `interoperability_data`. No source confirms it. */
  klarna_network_data?: string | undefined;
  /** How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED. */
  step_up_config?: StepUpConfig | undefined;
  acquiring_config?: AcquiringConfig | undefined;
  point_of_checkout?: PointOfCheckout | undefined;
  point_of_transaction?: PointOfTransaction | undefined;
  /** The completed payment request, on the final authorization. No source confirms it. */
  payment_request_id?: string | undefined;
  /** No source confirms it. */
  collect_customer_profile?: ProfileScope[] | undefined;
  /** No source confirms it. */
  shipping_config?: ShippingConfig | undefined;
}

/** The payment that is asked for. */
export interface RequestPaymentTransaction {
  /** On the final authorization, the amount that the customer approved. Needed in a request. */
  amount?: number | undefined;
  payment_transaction_reference?: string | undefined;
  /** From the presentation; opaque. */
  payment_option_id?: string | undefined;
  payment_program_enablement_codes?: string[] | undefined;
  /** Left out, the amount is captured later. */
  capture?: CaptureMode | undefined;
  /** For the capture that happens at once. */
  payment_capture_reference?: string | undefined;
}

/** The customer token that is asked for. */
export interface RequestCustomerToken {
  /** Needed in a request. */
  scopes?: CustomerTokenScope[] | undefined;
  customer_token_reference?: string | undefined;
}

/** What is bought, by whom, and where it goes. */
export interface SupplementaryPurchaseData {
  /** Order number that the customer sees. */
  purchase_reference?: string | undefined;
  /** Basket. Totals should add up to the amount of the payment. */
  line_items?: LineItem[] | undefined;
  shipping?: Shipping[] | undefined;
  customer?: Customer | undefined;
  subscriptions?: Subscription[] | undefined;
  ondemand_service?: OndemandService | undefined;
  travel_reservations?: TravelReservation[] | undefined;
  lodging_reservations?: LodgingReservation[] | undefined;
  event_reservations?: EventReservation[] | undefined;
  insurances?: Insurance[] | undefined;
  vouchers?: Voucher[] | undefined;
  marketplace_sellers?: MarketplaceSeller[] | undefined;
  /** Older extra data of the merchant, as a JSON text. */
  additional_data?: string | undefined;
}

/** One line of the basket. */
export interface LineItem {
  /** Text the customer sees. Needed in a request. */
  name?: string | undefined;
  /** Needed in a request. */
  quantity?: number | undefined;
  /** Quantity times unit price, tax included; negative for discounts. Needed in a request. */
  total_amount?: number | undefined;
  unit_price?: number | undefined;
  total_tax_amount?: number | undefined;
  currency?: string | undefined;
  product_url?: string | undefined;
  image_url?: string | undefined;
  /** Number of the article, such as a GTIN. */
  product_identifier?: string | undefined;
  line_item_reference?: string | undefined;
  /** Older name of `line_item_reference`. On its way out. */
  reference?: string | undefined;
  /** An entry of `shipping`. */
  shipping_reference?: string | undefined;
  /** An entry of `subscriptions`. */
  subscription_reference?: string | undefined;
  line_item_metadata?: LineItemMetadata | undefined;
}

/** More about a line. */
export interface LineItemMetadata {
  categories?: string[] | undefined;
}

/** One delivery. */
export interface Shipping {
  shipping_reference?: string | undefined;
  recipient?: Recipient | undefined;
  address?: Address | undefined;
  shipping_option?: ShippingOption | undefined;
}

/** Who receives the goods. */
export interface Recipient {
  /** Needed in a request. */
  given_name?: string | undefined;
  /** Needed in a request. */
  family_name?: string | undefined;
  email?: string | undefined;
  /** With country code. */
  phone?: string | undefined;
  attention?: string | undefined;
}

/** How a delivery is made. */
export interface ShippingOption {
  /** Needed in a request. */
  shipping_type?: ShippingType | undefined;
  shipping_type_attributes?: ShippingTypeAttribute[] | undefined;
  shipping_carrier?: string | undefined;
}

/** The customer. */
export interface Customer {
  given_name?: string | undefined;
  family_name?: string | undefined;
  email?: string | undefined;
  email_last_verified_at?: string | undefined;
  phone?: string | undefined;
  phone_last_verified_at?: string | undefined;
  address?: Address | undefined;
  date_of_birth?: string | undefined;
  customer_account?: CustomerAccount | undefined;
  customer_device?: CustomerDevice | undefined;
}

/** The customer's account with the partner. */
export interface CustomerAccount {
  account_identifier?: string | undefined;
  loyalty_level?: LoyaltyLevel | undefined;
  created_at?: string | undefined;
  updated_at?: string | undefined;
  last_login?: LastLogin | undefined;
  purchase_history?: PurchaseHistory[] | undefined;
  device_purchase_history?: PurchaseHistory[] | undefined;
}

/** The latest sign-in. */
export interface LastLogin {
  occurred_at?: string | undefined;
  login_method?: LoginMethod | undefined;
}

/** Earlier purchases, summed up. */
export interface PurchaseHistory {
  number_of_purchases?: number | undefined;
  number_of_paid_purchases?: number | undefined;
  number_of_disputed_purchases?: number | undefined;
  total_amount?: number | undefined;
  currency?: string | undefined;
  payment_method?: PurchasePaymentMethod | undefined;
  first_purchase_at?: string | undefined;
  last_purchase_at?: string | undefined;
}

/** The device of the customer. */
export interface CustomerDevice {
  app_identifier?: string | undefined;
  device_identifier?: string | undefined;
  user_agent?: string | undefined;
  ip_address?: string | undefined;
  geolocation?: Geolocation | undefined;
}

/** Where the device is. */
export interface Geolocation {
  country?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** A subscription that is started or charged. */
export interface Subscription {
  /** Needed in a request. */
  subscription_reference?: string | undefined;
  name?: string | undefined;
  free_trial?: FreeTrial | undefined;
  billing_plans?: BillingPlan[] | undefined;
}

/** When and how much a subscription costs. */
export interface BillingPlan {
  billing_amount?: number | undefined;
  currency?: string | undefined;
  from?: string | undefined;
  interval?: Interval | undefined;
  interval_frequency?: number | undefined;
}

/** A service that is charged when it is used. */
export interface OndemandService {
  currency?: string | undefined;
  average_amount?: number | undefined;
  minimum_amount?: number | undefined;
  maximum_amount?: number | undefined;
  purchase_interval?: Interval | undefined;
  purchase_interval_frequency?: number | undefined;
}

/** A journey. */
export interface TravelReservation {
  travel_type?: TravelType | undefined;
  reservation_reference?: string | undefined;
  departure?: TravelPoint | undefined;
  arrival?: TravelPoint | undefined;
  carrier_name?: string | undefined;
  price?: number | undefined;
  currency?: string | undefined;
  ticket_class?: TicketClass | undefined;
  passengers?: PersonName[] | undefined;
  insurances?: Insurance[] | undefined;
  affiliate_name?: string | undefined;
}

/** Either end of a journey. Written with `address`; older samples spread its members. */
export interface TravelPoint {
  departure_location?: string | undefined;
  /** IATA code. */
  departure_airport?: string | undefined;
  departs_at?: string | undefined;
  arrival_location?: string | undefined;
  /** IATA code. */
  arrival_airport?: string | undefined;
  /** No source confirms it. */
  arrives_at?: string | undefined;
  street_address?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  address?: Address | undefined;
}

/** An insurance. */
export interface Insurance {
  insurance_type?: InsuranceType | undefined;
  insurance_company_name?: string | undefined;
  price?: number | undefined;
  currency?: string | undefined;
}

/** A stay. */
export interface LodgingReservation {
  lodging_name?: string | undefined;
  lodging_type?: LodgingType | undefined;
  address?: Address | undefined;
  starts_at?: string | undefined;
  ends_at?: string | undefined;
  number_of_spaces?: number | undefined;
  price?: number | undefined;
  currency?: string | undefined;
  guests?: PersonName[] | undefined;
  /** One object, in spite of its name. */
  hosts?: LodgingHost | undefined;
  insurances?: Insurance[] | undefined;
  affiliate_name?: string | undefined;
}

/** Who offers a stay. */
export interface LodgingHost {
  host_reference?: string | undefined;
  host_type?: HostType | undefined;
  country_of_domicile?: string | undefined;
  registered_at?: string | undefined;
  number_of_reservations?: number | undefined;
}

/** A ticket to an event. */
export interface EventReservation {
  event_name?: string | undefined;
  event_company_name?: string | undefined;
  event_type?: EventType | undefined;
  starts_at?: string | undefined;
  ends_at?: string | undefined;
  venue_name?: string | undefined;
  access_controlled_venue?: boolean | undefined;
  address?: Address | undefined;
  affiliate_name?: string | undefined;
  insurances?: Insurance[] | undefined;
}

/** A voucher. */
export interface Voucher {
  voucher_name?: string | undefined;
  voucher_type?: VoucherType | undefined;
  voucher_company?: string | undefined;
  starts_at?: string | undefined;
  ends_at?: string | undefined;
  affiliate_name?: string | undefined;
}

/** A seller on a marketplace. */
export interface MarketplaceSeller {
  marketplace_seller_reference?: string | undefined;
  marketplace_seller_name?: string | undefined;
  marketplace_seller_address?: Address | undefined;
  product_category?: string | undefined;
  line_item_references?: string[] | undefined;
  shipping_references?: string[] | undefined;
  seller_registered_at?: string | undefined;
  seller_updated_at?: string | undefined;
  seller_last_login_at?: string | undefined;
  seller_rating?: SellerRating | undefined;
  number_of_transactions?: number | undefined;
  volume_of_transactions?: number | undefined;
}

/** How the customer is asked to approve. */
export interface StepUpConfig {
  payment_request_reference?: string | undefined;
  /** Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both. On its way out. */
  payment_request_expires_at?: string | undefined;
  /** Needed in a request. */
  customer_interaction_config?: CustomerInteractionConfig | undefined;
}

/** How the customer reaches Klarna and comes back. */
export interface CustomerInteractionConfig {
  /** Needed in a request. */
  method?: CustomerInteractionMethod | undefined;
  /** Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`. */
  return_url?: string | undefined;
  /** Link that opens the caller's app. */
  app_return_url?: string | undefined;
  interaction_expiry?: InteractionExpiry | undefined;
}

/** How long the customer may take: 15 minutes to 48 hours from now. */
export interface InteractionExpiry {
  /** The recommended form. */
  duration?: string | undefined;
  timestamp?: string | undefined;
}

/** Where the money goes. */
export interface AcquiringConfig {
  /** Needed where an account has several. */
  payment_account_id?: string | undefined;
  settlement_currency?: string | undefined;
}

/** The store. One of the three members. */
export interface PointOfCheckout {
  /** Klarna's id of a store that was onboarded. */
  store_id?: string | undefined;
  /** The caller's name of a store that was onboarded. */
  store_reference?: string | undefined;
  /** A store that was not. */
  store?: StoreInput | undefined;
}

/** The device. */
export interface PointOfTransaction {
  type?: PointOfTransactionType | undefined;
  terminal_reference?: string | undefined;
}

/** Whether the customer chooses the shipping at Klarna. */
export interface ShippingConfig {
  /** Needed in a request. */
  mode?: ShippingMode | undefined;
  supported_countries?: string[] | undefined;
}

/** The decision. A result may stand in either part; the presence of a payment request says step-up, too. */
export interface PaymentAuthorizeResponse {
  payment_transaction_response?: PaymentTransactionResponse | undefined;
  customer_token_response?: CustomerTokenResponse | undefined;
  /** Present when the customer has to approve. */
  payment_request?: PaymentRequest | undefined;
  /** For the partner, to be handed on unaltered. Where it stands in an answer is not published. No source confirms
   * it. */
  klarna_network_response_data?: string | undefined;
}

/** Decision about the payment. */
export interface PaymentTransactionResponse {
  result?: AuthorizationResult | undefined;
  /** Diagnostic text; its values are not published. No source confirms it. */
  result_reason?: string | undefined;
  /** Present when approved. */
  payment_transaction?: PaymentTransaction | undefined;
}

/** A transaction. */
export interface PaymentTransaction {
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  state?: PaymentTransactionState | undefined;
  /** What was authorized. */
  amount?: number | undefined;
  currency?: string | undefined;
  expires_at?: string | undefined;
  payment_funding?: PaymentFunding | undefined;
  /** Fees; members are not published. No source confirms it. */
  payment_pricing?: unknown | undefined;
  /** There at least when the amount was captured at once. */
  payment_captures?: PaymentCapture[] | undefined;
  /** No source confirms it. */
  payment_refunds?: PaymentRefund[] | undefined;
  /** No source confirms it. */
  payment_chargebacks?: PaymentChargeback[] | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  /** No source confirms it. */
  shipping?: Shipping[] | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  updated_at?: string | undefined;
  /** No source confirms it. */
  captured_amount?: number | undefined;
  /** No source confirms it. */
  refunded_amount?: number | undefined;
  /** No source confirms it. */
  remaining_authorized_amount?: number | undefined;
}

/** Whether the money is certain. Without guarantee, delivery waits for FUNDED. */
export interface PaymentFunding {
  type?: PaymentFundingType | undefined;
  state?: PaymentFundingState | undefined;
}

/** A capture. It has no state: an answer means that it happened. */
export interface PaymentCapture {
  payment_capture_id?: string | undefined;
  payment_capture_reference?: string | undefined;
  /** No source confirms it. */
  capture_amount?: number | undefined;
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  supplementary_capture_data?: SupplementaryCaptureData | undefined;
  /** No source confirms it. */
  captured_at?: string | undefined;
}

/** What was captured. */
export interface SupplementaryCaptureData {
  line_items?: LineItem[] | undefined;
  shipments?: Shipment[] | undefined;
}

/** A parcel. */
export interface Shipment {
  delivery?: ShipmentLeg | undefined;
  return?: ShipmentLeg | undefined;
}

/** A parcel's way in one direction. */
export interface ShipmentLeg {
  tracking_number?: string | undefined;
  tracking_url?: string | undefined;
  shipping_carrier?: string | undefined;
  shipping_type?: ShippingType | undefined;
  /** One value here, a list in the purchase data. */
  shipping_type_attribute?: ShippingTypeAttribute | undefined;
  estimated_delivery_date?: string | undefined;
}

/** A refund. It has no state: an answer means that it happened. */
export interface PaymentRefund {
  payment_refund_id?: string | undefined;
  payment_refund_reference?: string | undefined;
  /** No source confirms it. */
  refund_amount?: number | undefined;
  /** No source confirms it. */
  payment_capture_id?: string | undefined;
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  supplementary_refund_data?: SupplementaryRefundData | undefined;
  /** No source confirms it. */
  refunded_at?: string | undefined;
  /** No source confirms it. */
  refund_reference?: string | undefined;
}

/** What is refunded. */
export interface SupplementaryRefundData {
  /** Needed against a transaction with several captures: it says which one. */
  line_items?: LineItem[] | undefined;
}

/** Money that was taken back. Only its id is confirmed. */
export interface PaymentChargeback {
  payment_chargeback_id?: string | undefined;
  /** No source confirms it. */
  amount?: number | undefined;
  /** No source confirms it. */
  currency?: string | undefined;
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  /** No source confirms it. */
  payment_dispute_id?: string | undefined;
}

/** Decision about the customer token. */
export interface CustomerTokenResponse {
  result?: AuthorizationResult | undefined;
  /** No source confirms it. */
  result_reason?: string | undefined;
  /** The token, bare or inside an object. */
  customer_token?: string | CustomerTokenGrant | undefined;
  /** No source confirms it. */
  customer_token_id?: string | undefined;
}

/** A token and what it is good for. */
export interface CustomerTokenGrant {
  customer_token?: string | undefined;
  customer_token_reference?: string | undefined;
  scopes?: CustomerTokenScope[] | undefined;
}

/** A payment request. */
export interface PaymentRequest {
  payment_request_id?: string | undefined;
  payment_request_reference?: string | undefined;
  amount?: number | undefined;
  currency?: string | undefined;
  state?: PaymentRequestState | undefined;
  previous_state?: PaymentRequestState | undefined;
  state_reason?: PaymentRequestStateReason | undefined;
  /** On older pages only. */
  state_expires_at?: string | undefined;
  /** End of its life: EXPIRED afterwards, then removed. */
  expires_at?: string | undefined;
  created_at?: string | undefined;
  updated_at?: string | undefined;
  canceled_at?: string | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  customer_interaction_config?: CustomerInteractionConfig | undefined;
  shipping_config?: ShippingConfig | undefined;
  acquiring_config?: AcquiringConfig | undefined;
  /** What there is to know in this state. */
  state_context?: PaymentRequestStateContext | undefined;
}

/** What there is to know about a payment request in its state. */
export interface PaymentRequestStateContext {
  customer_interaction?: CustomerInteraction | undefined;
  /** Once completed with a purchase: the proof of approval, for the final authorization. */
  klarna_network_session_token?: string | undefined;
  /** Older proof; ignored. On its way out. */
  payment_token?: string | undefined;
  /** On its way out. */
  interoperability_token?: string | undefined;
  klarna_customer?: KlarnaCustomer | undefined;
  shipping?: SelectedShipping | undefined;
}

/** The way to the customer. */
export interface CustomerInteraction {
  method?: CustomerInteractionMethod | undefined;
  /** The same id as on the request. */
  payment_request_id?: string | undefined;
  /** To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer. */
  payment_request_url?: string | undefined;
  qr_code?: QrCode | undefined;
}

/** A code for a screen in the store. */
export interface QrCode {
  /** The code as a picture. */
  image_url?: string | undefined;
  /** What the code says. */
  target_url?: string | undefined;
}

/** The customer, as far as known to the caller. */
export interface KlarnaCustomer {
  customer_token?: string | undefined;
  customer_token_reference?: string | undefined;
  customer_profile?: CustomerProfile | undefined;
}

/** What was asked for and the customer shared. */
export interface CustomerProfile {
  customer_id?: string | undefined;
  given_name?: string | undefined;
  family_name?: string | undefined;
  email?: string | undefined;
  email_verified?: boolean | undefined;
  phone?: string | undefined;
  phone_verified?: boolean | undefined;
  locale?: string | undefined;
  country?: string | undefined;
  address?: Address | undefined;
  /** No source confirms it. */
  date_of_birth?: string | undefined;
  /** No source confirms it. */
  national_identification?: string | undefined;
}

/** The shipping that the customer chose at Klarna. It has to be honoured. */
export interface SelectedShipping {
  recipient?: Recipient | undefined;
  address?: Address | undefined;
  /** No source confirms it. */
  shipping_option?: ShippingOption | undefined;
  shipping_reference?: string | undefined;
}

/** A payment request to be created. */
export interface PaymentRequestCreate {
  /** Needed in a request. */
  currency?: string | undefined;
  /** Left out when only a token is asked for. */
  amount?: number | undefined;
  payment_request_reference?: string | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  /** Data of the network from the partner, forwarded unaltered. */
  interoperability_data?: string | undefined;
  request_customer_token?: RequestCustomerToken | undefined;
  /** Needed in a request. */
  customer_interaction_config?: CustomerInteractionConfig | undefined;
  collect_customer_profile?: ProfileScope[] | undefined;
  payment_option_id?: string | undefined;
  payment_program_enablement_codes?: string[] | undefined;
  shipping_config?: ShippingConfig | undefined;
  acquiring_config?: AcquiringConfig | undefined;
  point_of_checkout?: PointOfCheckout | undefined;
}

/** Changes to a payment request: only what changes. */
export interface PaymentRequestUpdate {
  currency?: string | undefined;
  amount?: number | undefined;
  payment_request_reference?: string | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  interoperability_data?: string | undefined;
  customer_interaction_config?: CustomerInteractionConfig | undefined;
  payment_option_id?: string | undefined;
  payment_program_enablement_codes?: string[] | undefined;
  shipping_config?: ShippingConfig | undefined;
  acquiring_config?: AcquiringConfig | undefined;
}

/** Texts, pictures and place of the payment method for one purchase. */
export interface PaymentPresentation {
  instruction?: PresentationInstruction | undefined;
  payment_status?: PresentationPaymentStatus | undefined;
  payment_option?: PaymentOption | undefined;
  saved_payment_option?: PaymentOption | undefined;
}

/** One way to pay. */
export interface PaymentOption {
  /** To be sent back on authorize; opaque. */
  payment_option_id?: string | undefined;
  header?: string | PresentationText | undefined;
  subheader?: string | PresentationText | undefined;
  badge?: string | PresentationText | undefined;
  message?: string | PresentationText | undefined;
  terms?: string | PresentationText | undefined;
  payment_button?: PaymentButton | undefined;
  icon?: PaymentIcon | undefined;
}

/** A text with styles and links. Members that take it may also hold a plain string. */
export interface PresentationText {
  text?: string | undefined;
  parts?: PresentationTextPart[] | undefined;
}

/** A part of a text. */
export interface PresentationTextPart {
  type?: PresentationTextPartType | undefined;
  text?: string | undefined;
  url?: string | undefined;
  context?: PresentationLinkContext | undefined;
  styles?: PresentationTextStyle[] | undefined;
}

/** The button. */
export interface PaymentButton {
  text?: string | undefined;
  image_url?: string | undefined;
  image_alignment?: ImageAlignment | undefined;
}

/** The mark beside the name. */
export interface PaymentIcon {
  alt?: string | undefined;
  badge_image_url?: string | undefined;
  rectangle_image_url?: string | undefined;
  square_image_url?: string | undefined;
}

/** Changes to a transaction: only what changes. */
export interface PaymentTransactionUpdate {
  payment_transaction_reference?: string | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  /** No source confirms it. */
  amount?: number | undefined;
}

/** More time, or another amount. */
export interface PaymentTransactionReauthorize {
  extension_days?: number | undefined;
  amount?: number | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
}

/** A capture to be made. */
export interface PaymentCaptureCreate {
  /** No more than what is left. Needed in a request. */
  capture_amount?: number | undefined;
  payment_capture_reference?: string | undefined;
  /** Left out, the rest stays authorized. */
  remaining_authorization?: RemainingAuthorization | undefined;
  supplementary_capture_data?: SupplementaryCaptureData | undefined;
  supplementary_purchase_data?: SupplementaryPurchaseData | undefined;
  /** No source confirms it. */
  interoperability_data?: string | undefined;
}

/** A refund against a transaction. */
export interface PaymentTransactionRefundCreate {
  /** Needed in a request. */
  refund_amount?: number | undefined;
  /** Called `payment_refund_reference` where a single capture is refunded. */
  refund_reference?: string | undefined;
  supplementary_refund_data?: SupplementaryRefundData | undefined;
}

/** Changes to a capture. No source confirms it. */
export interface PaymentCaptureUpdate {
  payment_capture_reference?: string | undefined;
  supplementary_capture_data?: SupplementaryCaptureData | undefined;
}

/** A refund of one capture. */
export interface PaymentCaptureRefundCreate {
  /** Needed in a request. */
  refund_amount?: number | undefined;
  /** Called `refund_reference` where a transaction is refunded. */
  payment_refund_reference?: string | undefined;
  supplementary_refund_data?: SupplementaryRefundData | undefined;
}

/** A payment request has moved. Some senders put token, customer and shipping into `state_context`: look at the
 * top first. */
export interface PaymentRequestPayload {
  payment_request_id?: string | undefined;
  payment_request_reference?: string | undefined;
  state?: PaymentRequestState | undefined;
  previous_state?: PaymentRequestState | undefined;
  /** As on the payment request. */
  state_reason?: string | undefined;
  klarna_network_session_token?: string | undefined;
  /** On its way out. */
  payment_token?: string | undefined;
  /** On its way out. */
  interoperability_token?: string | undefined;
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  /** Said to come; the customer's member is the likelier place. No source confirms it. */
  customer_token?: string | undefined;
  klarna_customer?: KlarnaCustomer | undefined;
  shipping?: SelectedShipping | undefined;
  /** No source confirms it. */
  state_context?: PaymentRequestStateContext | undefined;
}

/** A transaction has moved. Only references are published. */
export interface PaymentTransactionPayload {
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  /** No source confirms it. */
  state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  previous_state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  purchase_reference?: string | undefined;
}

/** A capture was made. */
export interface PaymentTransactionCapturedPayload {
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  /** No source confirms it. */
  state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  previous_state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  purchase_reference?: string | undefined;
  /** No source confirms it. */
  payment_capture_id?: string | undefined;
  payment_capture_reference?: string | undefined;
  /** No source confirms it. */
  capture_amount?: number | undefined;
}

/** A refund was made. */
export interface PaymentTransactionRefundedPayload {
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  /** No source confirms it. */
  state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  previous_state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  purchase_reference?: string | undefined;
  /** No source confirms it. */
  payment_refund_id?: string | undefined;
  /** No source confirms it. */
  payment_refund_reference?: string | undefined;
  /** No source confirms it. */
  payment_capture_reference?: string | undefined;
  /** No source confirms it. */
  refund_amount?: number | undefined;
}

/** A chargeback was booked. */
export interface PaymentTransactionChargebackPayload {
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  /** No source confirms it. */
  state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  previous_state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  purchase_reference?: string | undefined;
  /** No source confirms it. */
  payment_chargeback_id?: string | undefined;
  /** No source confirms it. */
  amount?: number | undefined;
}

/** The money of a transaction became certain, or did not come. */
export interface PaymentFundingPayload {
  /** No source confirms it. */
  payment_transaction_id?: string | undefined;
  payment_transaction_reference?: string | undefined;
  /** No source confirms it. */
  state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  previous_state?: PaymentTransactionState | undefined;
  /** No source confirms it. */
  purchase_reference?: string | undefined;
  /** No source confirms it. */
  payment_funding?: PaymentFunding | undefined;
}
