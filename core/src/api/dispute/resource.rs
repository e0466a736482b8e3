//! Disputes, of both frameworks in one form: read the framework from the configuration, never from the state.

use alloc::string::String;
use alloc::vec::Vec;

use super::arbitration::Arbitration;
use super::evidence::{CustomerEvidence, CustomerEvidenceRef, MerchantEvidence, PartnerEvidence, Representment};
use crate::api::common::{Currency, Pagination, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// State of a dispute. PRE_ARBITRATION and CLOSED occur in both frameworks and mean different things.
    pub enum DisputeState {
        /// 2026: evidence or acceptance is awaited.
        Initiated = "INITIATED",
        /// 2026: Klarna looks at the evidence.
        Representment = "REPRESENTMENT",
        /// 2026: lost for now, and an appeal is possible. 2020: the dispute was opened.
        PreArbitration = "PRE_ARBITRATION",
        /// 2026: Klarna decides the appeal.
        Arbitration = "ARBITRATION",
        /// The end.
        Closed = "CLOSED",
        /// 2020: Klarna decides.
        ArbitrationPending = "ARBITRATION_PENDING",
        /// 2020: evidence is awaited.
        MerchantEvidencePending = "MERCHANT_EVIDENCE_PENDING",
        /// 2020: an appeal is possible. Taken from the name of the event.
        ArbitrationAppealWindowOpen = "ARBITRATION_APPEAL_WINDOW_OPEN",
    }

    /// Why there is a dispute.
    pub enum DisputeReason {
        /// Given back, and the money did not come.
        RefundNotProcessed = "REFUND_NOT_PROCESSED",
        /// Nothing arrived.
        ProductsOrServicesNotReceived = "PRODUCTS_OR_SERVICES_NOT_RECEIVED",
        /// Something else arrived, or it is broken.
        ProductsDefectiveOrNotAsDescribed = "PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED",
        /// The amount is wrong, or was paid in another way.
        IncorrectAmount = "INCORRECT_AMOUNT",
        /// Klarna asks to stop the delivery.
        PurchaseHighRisk = "PURCHASE_HIGH_RISK",
        /// The customer denies the purchase.
        PurchaseUnauthorized = "PURCHASE_UNAUTHORIZED",
        /// The partner is in a risk programme and broke its rules.
        NonCompliance = "NON_COMPLIANCE",
        /// Unpaid, and the acquirer bears the risk.
        NonGuaranteedPaymentProgram = "NON_GUARANTEED_PAYMENT_PROGRAM",
        /// 2020: given back, and the money did not come.
        ReturnNotRefunded = "RETURN_NOT_REFUNDED",
        /// 2020: nothing arrived.
        ProductsNotReceived = "PRODUCTS_NOT_RECEIVED",
        /// 2020: broken or something else.
        ProductsFaulty = "PRODUCTS_FAULTY",
        /// 2020: the amount is wrong.
        CaptureAmountIncorrect = "CAPTURE_AMOUNT_INCORRECT",
        /// 2020: the purchase was cancelled.
        PurchaseCanceled = "PURCHASE_CANCELED",
    }

    /// How it ended, as the partner sees it.
    pub enum DisputeOutcome {
        Won = "WON",
        Lost = "LOST",
    }

    /// Why it ended so. Written in capitals and in small letters: compare without regard to case.
    pub enum DisputeOutcomeDetailed {
        PartnerDidNotReplyToDisputeRequest = "PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST",
        PartnerDidNotFollowKlarnasShippingPolicy = "PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY",
        PartnerDidNotAdjustStatementOnKlarnasRequest = "PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST",
        ShippedStopRequestedOrder = "SHIPPED_STOP_REQUESTED_ORDER",
        InvoiceIncorrectlyActivated = "INVOICE_INCORRECTLY_ACTIVATED",
        OrderMissingConsumerDetails = "ORDER_MISSING_CONSUMER_DETAILS",
        ShippedToNonApprovedAddress = "SHIPPED_TO_NON_APPROVED_ADDRESS",
        IncorrectInvalidDeliveryInPhysicalStore = "INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE",
        ServiceDigitalGoodsKlarnaDoesNotTakeRisk = "SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK",
        PartnerProvidedValidShippingDetails = "PARTNER_PROVIDED_VALID_SHIPPING_DETAILS",
        PartnerInformedAboutInvalidReturn = "PARTNER_INFORMED_ABOUT_INVALID_RETURN",
        PartnerInformsThatInvoiceIsCorrect = "PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT",
        PartnerHasNotReceivedPaymentOrPaymentTo3rdParty = "PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY",
        PartnerHasRefundedPaymentToCustomer = "PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER",
        PartnerSolvedTheDisputeWithTheCustomer = "PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER",
        PartnerInformedAboutInvalidDispute = "PARTNER_INFORMED_ABOUT_INVALID_DISPUTE",
        ReactivatedInvoiceStatement = "REACTIVATED_INVOICE_STATEMENT",
        CustomerCancelledDispute = "CUSTOMER_CANCELLED_DISPUTE",
        IncorrectPaymentDetailsUsedRefunded = "INCORRECT_PAYMENT_DETAILS_USED_REFUNDED",
        FullyPaidAfterEscalation = "FULLY_PAID_AFTER_ESCALATION",
        RefundIssuedByPartnerAfterEscalation = "REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION",
        PartnerAcceptedTheLoss = "PARTNER_ACCEPTED_THE_LOSS",
        NonApprovedAddressRecipient = "NON_APPROVED_ADDRESS_RECIPIENT",
        InsufficientProofOfDelivery = "INSUFFICIENT_PROOF_OF_DELIVERY",
        NonPhysicalGoods = "NON_PHYSICAL_GOODS",
        InsufficientRecipientCheckAtPickupDelivery = "INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY",
        PartnerDidNotRespondToStopRequest = "PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST",
        NoProofOfDelivery = "NO_PROOF_OF_DELIVERY",
        PartnerSuccessfullyCanceledFullOrder = "PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER",
        PartnerSuccessfullyCanceledPartialOrder = "PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER",
        PartnerDidNotRespondButProvidedFullShippingInformationWhenOrderWasCaptured = "PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED",
        PartnerDidNotRespondButProvidedPartialShippingInformationWhenOrderWasCaptured = "PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED",
        PartnerDidNotRespondAndDidNotProvideShippingInformationWhenOrderWasCaptured = "PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED",
        PartnerCapturedFullOrderButProvidedFullShippingInformationViaResponse = "PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE",
        PartnerCapturedFullOrderButProvidedPartialShippingInformationViaResponse = "PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE",
        PartnerRespondedButTheOrderWasSentWithoutShippingInformation = "PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION",
        PartnerClaimedTheyWouldCancelTheOrderButDidNot = "PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT",
        PartnerCapturedPartialOrderButProvidedShippingInformationViaResponse = "PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE",
        PartnerDidNotPerformPromisedRefund = "PARTNER_DID_NOT_PERFORM_PROMISED_REFUND",
        KlarnaResolvedDisputeInPartnerFavor = "KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR",
        CouldNotSendAnotherRequest = "COULD_NOT_SEND_ANOTHER_REQUEST",
        KlarnaResolvedDueWrongDisputeReasonChosen = "KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN",
        DisputeOpenedUnderWrongDisputeReason = "DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON",
        PartnerDidNotUpdateOrderAsRequested = "PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED",
    }

    /// Rules that a dispute follows, fixed when it is opened.
    pub enum DisputeFramework {
        Framework2020 = "FRAMEWORK_2020",
        Framework2026 = "FRAMEWORK_2026",
    }

    /// When the money is taken.
    pub enum DisputeHoldPolicy {
        /// When the dispute is closed.
        None = "NONE",
        /// Held from the beginning, released when it is won.
        OnDisputeInitiated = "ON_DISPUTE_INITIATED",
    }

    /// Who opened it.
    pub enum DisputeCreator {
        Customer = "CUSTOMER",
        KlarnaAgent = "KLARNA_AGENT",
    }

    /// Departure from the usual course.
    pub enum ProcessExceptionType {
        /// More time.
        DisputeWindowExtension = "DISPUTE_WINDOW_EXTENSION",
        /// Closed without a defence.
        ImmediateDisputeResolution = "IMMEDIATE_DISPUTE_RESOLUTION",
    }

    /// Why. Compare without regard to case.
    pub enum ProcessExceptionReason {
        DisputeMisHandled = "DISPUTE_MIS_HANDLED",
        RegulatoryRequirement = "REGULATORY_REQUIREMENT",
        FraudulentPartner = "FRAUDULENT_PARTNER",
    }
}

model! {
    /// Which framework holds. When it is left out, states and reasons tell.
    pub struct DisputeConfiguration {
        must base_framework: DisputeFramework,
        may options: DisputeOptions,
    }

    /// Choices within the framework.
    pub struct DisputeOptions {
        may hold_policy: DisputeHoldPolicy,
    }

    /// What it is about.
    pub struct DisputeDetails {
        /// In the settlement currency.
        must dispute_amount: u32,
        must currency: Currency,
        must created_by: DisputeCreator,
    }

    /// Departure from the usual course.
    pub struct ProcessException {
        must exception_type: ProcessExceptionType,
        must reason: ProcessExceptionReason,
        must description: String [personal, min 1, max 500],
    }

    /// A dispute.
    pub struct Dispute {
        must payment_dispute_id: String,
        may dispute_reason: DisputeReason,
        must state: DisputeState,
        /// Older product.
        may order_id: String [min 1, max 255],
        may payment_transaction_id: String,
        may payment_account_id: String [min 1, max 255],
        may dispute_details: DisputeDetails,
        may created_at: Timestamp,
        may updated_at: Timestamp,
        may process_exceptions: Vec<ProcessException> [max 3],
        may payment_transaction_reference: String [min 1, max 255],
        /// The order number that the customer knows.
        may purchase_reference: String [min 1, max 255],
        /// Older product.
        may merchant_reference2: String [max 255],
        /// Older product.
        may capture_id: String [min 1, max 255],
        may payment_capture_reference: String [min 1, max 255],
        /// Older product.
        may capture_krn: String [max 255],
        may payment_capture_id: String [max 255],
        may product_id: String [min 1, max 255],
        may payment_account_reference: String [min 1, max 255],
        may partner_account_id: String [min 1, max 255],
        /// 2026.
        may customer_evidences: Vec<CustomerEvidence> [max 2],
        may configuration: DisputeConfiguration,
        /// What there is to know in this state.
        may state_context: DisputeStateContext,
        may previous_state: DisputeState,
        may representment: Representment,
        may arbitration: Arbitration,
        may merchant_evidence: Vec<MerchantEvidence>,
        /// 2020.
        may customer_evidence: Vec<CustomerEvidenceRef>,
    }

    /// What there is to know in this state, of either framework.
    pub struct DisputeStateContext {
        may representment: Representment,
        may partner_evidence: PartnerEvidence,
        /// Until when an appeal is possible.
        may arbitration_expires_at: Timestamp,
        may dispute_outcome: DisputeOutcome,
        may dispute_outcome_detailed: DisputeOutcomeDetailed,
        may closed_at: Timestamp,
        /// 2020, while evidence is awaited.
        may evidence_request_type: String,
        /// 2020, while evidence is awaited.
        may evidence_response_deadline_at: Timestamp,
    }

    /// A page of disputes.
    pub struct DisputeList {
        must disputes: Vec<Dispute>,
        must pagination: Pagination,
    }
}
