// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why it ended so. Written in capitals and in small letters: compare without regard to case.</summary>
    public sealed class DisputeOutcomeDetailed : OpenEnum
    {
        /// <summary><c>PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotReplyToDisputeRequest = new DisputeOutcomeDetailed("PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST");

        /// <summary><c>PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotFollowKlarnasShippingPolicy = new DisputeOutcomeDetailed("PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY");

        /// <summary><c>PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotAdjustStatementOnKlarnasRequest = new DisputeOutcomeDetailed("PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST");

        /// <summary><c>SHIPPED_STOP_REQUESTED_ORDER</c>.</summary>
        public static readonly DisputeOutcomeDetailed ShippedStopRequestedOrder = new DisputeOutcomeDetailed("SHIPPED_STOP_REQUESTED_ORDER");

        /// <summary><c>INVOICE_INCORRECTLY_ACTIVATED</c>.</summary>
        public static readonly DisputeOutcomeDetailed InvoiceIncorrectlyActivated = new DisputeOutcomeDetailed("INVOICE_INCORRECTLY_ACTIVATED");

        /// <summary><c>ORDER_MISSING_CONSUMER_DETAILS</c>.</summary>
        public static readonly DisputeOutcomeDetailed OrderMissingConsumerDetails = new DisputeOutcomeDetailed("ORDER_MISSING_CONSUMER_DETAILS");

        /// <summary><c>SHIPPED_TO_NON_APPROVED_ADDRESS</c>.</summary>
        public static readonly DisputeOutcomeDetailed ShippedToNonApprovedAddress = new DisputeOutcomeDetailed("SHIPPED_TO_NON_APPROVED_ADDRESS");

        /// <summary><c>INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE</c>.</summary>
        public static readonly DisputeOutcomeDetailed IncorrectInvalidDeliveryInPhysicalStore = new DisputeOutcomeDetailed("INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE");

        /// <summary><c>SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK</c>.</summary>
        public static readonly DisputeOutcomeDetailed ServiceDigitalGoodsKlarnaDoesNotTakeRisk = new DisputeOutcomeDetailed("SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK");

        /// <summary><c>PARTNER_PROVIDED_VALID_SHIPPING_DETAILS</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerProvidedValidShippingDetails = new DisputeOutcomeDetailed("PARTNER_PROVIDED_VALID_SHIPPING_DETAILS");

        /// <summary><c>PARTNER_INFORMED_ABOUT_INVALID_RETURN</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerInformedAboutInvalidReturn = new DisputeOutcomeDetailed("PARTNER_INFORMED_ABOUT_INVALID_RETURN");

        /// <summary><c>PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerInformsThatInvoiceIsCorrect = new DisputeOutcomeDetailed("PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT");

        /// <summary><c>PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerHasNotReceivedPaymentOrPaymentTo3rdParty = new DisputeOutcomeDetailed("PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY");

        /// <summary><c>PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerHasRefundedPaymentToCustomer = new DisputeOutcomeDetailed("PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER");

        /// <summary><c>PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerSolvedTheDisputeWithTheCustomer = new DisputeOutcomeDetailed("PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER");

        /// <summary><c>PARTNER_INFORMED_ABOUT_INVALID_DISPUTE</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerInformedAboutInvalidDispute = new DisputeOutcomeDetailed("PARTNER_INFORMED_ABOUT_INVALID_DISPUTE");

        /// <summary><c>REACTIVATED_INVOICE_STATEMENT</c>.</summary>
        public static readonly DisputeOutcomeDetailed ReactivatedInvoiceStatement = new DisputeOutcomeDetailed("REACTIVATED_INVOICE_STATEMENT");

        /// <summary><c>CUSTOMER_CANCELLED_DISPUTE</c>.</summary>
        public static readonly DisputeOutcomeDetailed CustomerCancelledDispute = new DisputeOutcomeDetailed("CUSTOMER_CANCELLED_DISPUTE");

        /// <summary><c>INCORRECT_PAYMENT_DETAILS_USED_REFUNDED</c>.</summary>
        public static readonly DisputeOutcomeDetailed IncorrectPaymentDetailsUsedRefunded = new DisputeOutcomeDetailed("INCORRECT_PAYMENT_DETAILS_USED_REFUNDED");

        /// <summary><c>FULLY_PAID_AFTER_ESCALATION</c>.</summary>
        public static readonly DisputeOutcomeDetailed FullyPaidAfterEscalation = new DisputeOutcomeDetailed("FULLY_PAID_AFTER_ESCALATION");

        /// <summary><c>REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION</c>.</summary>
        public static readonly DisputeOutcomeDetailed RefundIssuedByPartnerAfterEscalation = new DisputeOutcomeDetailed("REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION");

        /// <summary><c>PARTNER_ACCEPTED_THE_LOSS</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerAcceptedTheLoss = new DisputeOutcomeDetailed("PARTNER_ACCEPTED_THE_LOSS");

        /// <summary><c>NON_APPROVED_ADDRESS_RECIPIENT</c>.</summary>
        public static readonly DisputeOutcomeDetailed NonApprovedAddressRecipient = new DisputeOutcomeDetailed("NON_APPROVED_ADDRESS_RECIPIENT");

        /// <summary><c>INSUFFICIENT_PROOF_OF_DELIVERY</c>.</summary>
        public static readonly DisputeOutcomeDetailed InsufficientProofOfDelivery = new DisputeOutcomeDetailed("INSUFFICIENT_PROOF_OF_DELIVERY");

        /// <summary><c>NON_PHYSICAL_GOODS</c>.</summary>
        public static readonly DisputeOutcomeDetailed NonPhysicalGoods = new DisputeOutcomeDetailed("NON_PHYSICAL_GOODS");

        /// <summary><c>INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY</c>.</summary>
        public static readonly DisputeOutcomeDetailed InsufficientRecipientCheckAtPickupDelivery = new DisputeOutcomeDetailed("INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY");

        /// <summary><c>PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotRespondToStopRequest = new DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST");

        /// <summary><c>NO_PROOF_OF_DELIVERY</c>.</summary>
        public static readonly DisputeOutcomeDetailed NoProofOfDelivery = new DisputeOutcomeDetailed("NO_PROOF_OF_DELIVERY");

        /// <summary><c>PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerSuccessfullyCanceledFullOrder = new DisputeOutcomeDetailed("PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER");

        /// <summary><c>PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerSuccessfullyCanceledPartialOrder = new DisputeOutcomeDetailed("PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER");

        /// <summary><c>PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotRespondButProvidedFullShippingInformationWhenOrderWasCaptured = new DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED");

        /// <summary><c>PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotRespondButProvidedPartialShippingInformationWhenOrderWasCaptured = new DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED");

        /// <summary><c>PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotRespondAndDidNotProvideShippingInformationWhenOrderWasCaptured = new DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED");

        /// <summary><c>PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerCapturedFullOrderButProvidedFullShippingInformationViaResponse = new DisputeOutcomeDetailed("PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE");

        /// <summary><c>PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerCapturedFullOrderButProvidedPartialShippingInformationViaResponse = new DisputeOutcomeDetailed("PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE");

        /// <summary><c>PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerRespondedButTheOrderWasSentWithoutShippingInformation = new DisputeOutcomeDetailed("PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION");

        /// <summary><c>PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerClaimedTheyWouldCancelTheOrderButDidNot = new DisputeOutcomeDetailed("PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT");

        /// <summary><c>PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerCapturedPartialOrderButProvidedShippingInformationViaResponse = new DisputeOutcomeDetailed("PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE");

        /// <summary><c>PARTNER_DID_NOT_PERFORM_PROMISED_REFUND</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotPerformPromisedRefund = new DisputeOutcomeDetailed("PARTNER_DID_NOT_PERFORM_PROMISED_REFUND");

        /// <summary><c>KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR</c>.</summary>
        public static readonly DisputeOutcomeDetailed KlarnaResolvedDisputeInPartnerFavor = new DisputeOutcomeDetailed("KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR");

        /// <summary><c>COULD_NOT_SEND_ANOTHER_REQUEST</c>.</summary>
        public static readonly DisputeOutcomeDetailed CouldNotSendAnotherRequest = new DisputeOutcomeDetailed("COULD_NOT_SEND_ANOTHER_REQUEST");

        /// <summary><c>KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN</c>.</summary>
        public static readonly DisputeOutcomeDetailed KlarnaResolvedDueWrongDisputeReasonChosen = new DisputeOutcomeDetailed("KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN");

        /// <summary><c>DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON</c>.</summary>
        public static readonly DisputeOutcomeDetailed DisputeOpenedUnderWrongDisputeReason = new DisputeOutcomeDetailed("DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON");

        /// <summary><c>PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED</c>.</summary>
        public static readonly DisputeOutcomeDetailed PartnerDidNotUpdateOrderAsRequested = new DisputeOutcomeDetailed("PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED");

        private DisputeOutcomeDetailed(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeOutcomeDetailed> Known { get; } = new[]
        {
            PartnerDidNotReplyToDisputeRequest,
            PartnerDidNotFollowKlarnasShippingPolicy,
            PartnerDidNotAdjustStatementOnKlarnasRequest,
            ShippedStopRequestedOrder,
            InvoiceIncorrectlyActivated,
            OrderMissingConsumerDetails,
            ShippedToNonApprovedAddress,
            IncorrectInvalidDeliveryInPhysicalStore,
            ServiceDigitalGoodsKlarnaDoesNotTakeRisk,
            PartnerProvidedValidShippingDetails,
            PartnerInformedAboutInvalidReturn,
            PartnerInformsThatInvoiceIsCorrect,
            PartnerHasNotReceivedPaymentOrPaymentTo3rdParty,
            PartnerHasRefundedPaymentToCustomer,
            PartnerSolvedTheDisputeWithTheCustomer,
            PartnerInformedAboutInvalidDispute,
            ReactivatedInvoiceStatement,
            CustomerCancelledDispute,
            IncorrectPaymentDetailsUsedRefunded,
            FullyPaidAfterEscalation,
            RefundIssuedByPartnerAfterEscalation,
            PartnerAcceptedTheLoss,
            NonApprovedAddressRecipient,
            InsufficientProofOfDelivery,
            NonPhysicalGoods,
            InsufficientRecipientCheckAtPickupDelivery,
            PartnerDidNotRespondToStopRequest,
            NoProofOfDelivery,
            PartnerSuccessfullyCanceledFullOrder,
            PartnerSuccessfullyCanceledPartialOrder,
            PartnerDidNotRespondButProvidedFullShippingInformationWhenOrderWasCaptured,
            PartnerDidNotRespondButProvidedPartialShippingInformationWhenOrderWasCaptured,
            PartnerDidNotRespondAndDidNotProvideShippingInformationWhenOrderWasCaptured,
            PartnerCapturedFullOrderButProvidedFullShippingInformationViaResponse,
            PartnerCapturedFullOrderButProvidedPartialShippingInformationViaResponse,
            PartnerRespondedButTheOrderWasSentWithoutShippingInformation,
            PartnerClaimedTheyWouldCancelTheOrderButDidNot,
            PartnerCapturedPartialOrderButProvidedShippingInformationViaResponse,
            PartnerDidNotPerformPromisedRefund,
            KlarnaResolvedDisputeInPartnerFavor,
            CouldNotSendAnotherRequest,
            KlarnaResolvedDueWrongDisputeReasonChosen,
            DisputeOpenedUnderWrongDisputeReason,
            PartnerDidNotUpdateOrderAsRequested,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeOutcomeDetailed Of(string text) => Find(Known, text) ?? new DisputeOutcomeDetailed(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeOutcomeDetailed(string text) => Of(text);
    }
}
