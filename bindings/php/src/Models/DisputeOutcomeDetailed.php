<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Why it ended so. Written in capitals and in small letters: compare without regard to case.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputeOutcomeDetailed: string
{
    case PartnerDidNotReplyToDisputeRequest = 'PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST';
    case PartnerDidNotFollowKlarnasShippingPolicy = 'PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY';
    case PartnerDidNotAdjustStatementOnKlarnasRequest = 'PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST';
    case ShippedStopRequestedOrder = 'SHIPPED_STOP_REQUESTED_ORDER';
    case InvoiceIncorrectlyActivated = 'INVOICE_INCORRECTLY_ACTIVATED';
    case OrderMissingConsumerDetails = 'ORDER_MISSING_CONSUMER_DETAILS';
    case ShippedToNonApprovedAddress = 'SHIPPED_TO_NON_APPROVED_ADDRESS';
    case IncorrectInvalidDeliveryInPhysicalStore = 'INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE';
    case ServiceDigitalGoodsKlarnaDoesNotTakeRisk = 'SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK';
    case PartnerProvidedValidShippingDetails = 'PARTNER_PROVIDED_VALID_SHIPPING_DETAILS';
    case PartnerInformedAboutInvalidReturn = 'PARTNER_INFORMED_ABOUT_INVALID_RETURN';
    case PartnerInformsThatInvoiceIsCorrect = 'PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT';
    case PartnerHasNotReceivedPaymentOrPaymentTo3rdParty = 'PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY';
    case PartnerHasRefundedPaymentToCustomer = 'PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER';
    case PartnerSolvedTheDisputeWithTheCustomer = 'PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER';
    case PartnerInformedAboutInvalidDispute = 'PARTNER_INFORMED_ABOUT_INVALID_DISPUTE';
    case ReactivatedInvoiceStatement = 'REACTIVATED_INVOICE_STATEMENT';
    case CustomerCancelledDispute = 'CUSTOMER_CANCELLED_DISPUTE';
    case IncorrectPaymentDetailsUsedRefunded = 'INCORRECT_PAYMENT_DETAILS_USED_REFUNDED';
    case FullyPaidAfterEscalation = 'FULLY_PAID_AFTER_ESCALATION';
    case RefundIssuedByPartnerAfterEscalation = 'REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION';
    case PartnerAcceptedTheLoss = 'PARTNER_ACCEPTED_THE_LOSS';
    case NonApprovedAddressRecipient = 'NON_APPROVED_ADDRESS_RECIPIENT';
    case InsufficientProofOfDelivery = 'INSUFFICIENT_PROOF_OF_DELIVERY';
    case NonPhysicalGoods = 'NON_PHYSICAL_GOODS';
    case InsufficientRecipientCheckAtPickupDelivery = 'INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY';
    case PartnerDidNotRespondToStopRequest = 'PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST';
    case NoProofOfDelivery = 'NO_PROOF_OF_DELIVERY';
    case PartnerSuccessfullyCanceledFullOrder = 'PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER';
    case PartnerSuccessfullyCanceledPartialOrder = 'PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER';
    case PartnerDidNotRespondButProvidedFullShippingInformationWhenOrderWasCaptured = 'PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED';
    case PartnerDidNotRespondButProvidedPartialShippingInformationWhenOrderWasCaptured = 'PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED';
    case PartnerDidNotRespondAndDidNotProvideShippingInformationWhenOrderWasCaptured = 'PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED';
    case PartnerCapturedFullOrderButProvidedFullShippingInformationViaResponse = 'PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE';
    case PartnerCapturedFullOrderButProvidedPartialShippingInformationViaResponse = 'PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE';
    case PartnerRespondedButTheOrderWasSentWithoutShippingInformation = 'PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION';
    case PartnerClaimedTheyWouldCancelTheOrderButDidNot = 'PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT';
    case PartnerCapturedPartialOrderButProvidedShippingInformationViaResponse = 'PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE';
    case PartnerDidNotPerformPromisedRefund = 'PARTNER_DID_NOT_PERFORM_PROMISED_REFUND';
    case KlarnaResolvedDisputeInPartnerFavor = 'KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR';
    case CouldNotSendAnotherRequest = 'COULD_NOT_SEND_ANOTHER_REQUEST';
    case KlarnaResolvedDueWrongDisputeReasonChosen = 'KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN';
    case DisputeOpenedUnderWrongDisputeReason = 'DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON';
    case PartnerDidNotUpdateOrderAsRequested = 'PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED';
}
