# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `dispute`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    Address,
    Pagination,
    PersonName,
)

__all__ = [
    "DisputeReason",
    "DisputeState",
    "DisputeCreator",
    "ProcessExceptionType",
    "ProcessExceptionReason",
    "DisputeFramework",
    "DisputeHoldPolicy",
    "RepresentmentState",
    "RepresentmentPreviousState",
    "DisputeOutcome",
    "DisputeOutcomeDetailed",
    "MerchantEvidenceState",
    "DisputeSort",
    "ReturnReceived",
    "ReturnRejectedReason",
    "DisputeResolved",
    "NotAcceptedReason",
    "ResolutionType",
    "DeliveryMethod",
    "ShippingProgress",
    "ShippingCarrierContacted",
    "DisputedProductType",
    "DeliveredWithProof",
    "CustomerContacted",
    "ServiceAlreadyUsed",
    "ServiceDeliveredBy",
    "PurchaseCancelable",
    "PurchaseRefundable",
    "ProductsAlreadyUsed",
    "TravelPurchase",
    "DisputeList",
    "Dispute",
    "DisputeDetails",
    "ProcessException",
    "CustomerEvidence",
    "CustomerEvidenceAttachment",
    "DisputeConfiguration",
    "DisputeOptions",
    "DisputeStateContext",
    "Representment",
    "RepresentmentRequest",
    "PartnerEvidence",
    "AttachmentView",
    "Arbitration",
    "ArbitrationRequest",
    "MerchantEvidence",
    "MerchantEvidenceRequest",
    "MerchantEvidenceResponse",
    "AttachmentRef",
    "CustomerEvidenceRef",
    "AcceptLossResponse",
    "UploadRequest",
    "UploadResponse",
    "RespondToDisputeRequest",
    "QuestionnaireAnswers",
    "Shipment2020",
    "RepresentResponse",
    "RepresentRequest",
    "AppealRequest",
    "AppealResponse",
    "DisputePayload",
    "DisputeUpdatedFields",
]


class DisputeReason(OpenEnum):
    """Why there is a dispute."""

    REFUND_NOT_PROCESSED: ClassVar[DisputeReason]
    PRODUCTS_OR_SERVICES_NOT_RECEIVED: ClassVar[DisputeReason]
    PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED: ClassVar[DisputeReason]
    INCORRECT_AMOUNT: ClassVar[DisputeReason]
    PURCHASE_HIGH_RISK: ClassVar[DisputeReason]
    PURCHASE_UNAUTHORIZED: ClassVar[DisputeReason]
    NON_COMPLIANCE: ClassVar[DisputeReason]
    NON_GUARANTEED_PAYMENT_PROGRAM: ClassVar[DisputeReason]
    RETURN_NOT_REFUNDED: ClassVar[DisputeReason]
    PRODUCTS_NOT_RECEIVED: ClassVar[DisputeReason]
    PRODUCTS_FAULTY: ClassVar[DisputeReason]
    CAPTURE_AMOUNT_INCORRECT: ClassVar[DisputeReason]
    PURCHASE_CANCELED: ClassVar[DisputeReason]


DisputeReason.REFUND_NOT_PROCESSED = DisputeReason("REFUND_NOT_PROCESSED")
DisputeReason.PRODUCTS_OR_SERVICES_NOT_RECEIVED = DisputeReason("PRODUCTS_OR_SERVICES_NOT_RECEIVED")
DisputeReason.PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED = DisputeReason("PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED")
DisputeReason.INCORRECT_AMOUNT = DisputeReason("INCORRECT_AMOUNT")
DisputeReason.PURCHASE_HIGH_RISK = DisputeReason("PURCHASE_HIGH_RISK")
DisputeReason.PURCHASE_UNAUTHORIZED = DisputeReason("PURCHASE_UNAUTHORIZED")
DisputeReason.NON_COMPLIANCE = DisputeReason("NON_COMPLIANCE")
DisputeReason.NON_GUARANTEED_PAYMENT_PROGRAM = DisputeReason("NON_GUARANTEED_PAYMENT_PROGRAM")
DisputeReason.RETURN_NOT_REFUNDED = DisputeReason("RETURN_NOT_REFUNDED")
DisputeReason.PRODUCTS_NOT_RECEIVED = DisputeReason("PRODUCTS_NOT_RECEIVED")
DisputeReason.PRODUCTS_FAULTY = DisputeReason("PRODUCTS_FAULTY")
DisputeReason.CAPTURE_AMOUNT_INCORRECT = DisputeReason("CAPTURE_AMOUNT_INCORRECT")
DisputeReason.PURCHASE_CANCELED = DisputeReason("PURCHASE_CANCELED")


class DisputeState(OpenEnum):
    """State of a dispute. PRE_ARBITRATION and CLOSED occur in both frameworks and mean different things."""

    INITIATED: ClassVar[DisputeState]
    REPRESENTMENT: ClassVar[DisputeState]
    PRE_ARBITRATION: ClassVar[DisputeState]
    ARBITRATION: ClassVar[DisputeState]
    CLOSED: ClassVar[DisputeState]
    ARBITRATION_PENDING: ClassVar[DisputeState]
    MERCHANT_EVIDENCE_PENDING: ClassVar[DisputeState]
    ARBITRATION_APPEAL_WINDOW_OPEN: ClassVar[DisputeState]


DisputeState.INITIATED = DisputeState("INITIATED")
DisputeState.REPRESENTMENT = DisputeState("REPRESENTMENT")
DisputeState.PRE_ARBITRATION = DisputeState("PRE_ARBITRATION")
DisputeState.ARBITRATION = DisputeState("ARBITRATION")
DisputeState.CLOSED = DisputeState("CLOSED")
DisputeState.ARBITRATION_PENDING = DisputeState("ARBITRATION_PENDING")
DisputeState.MERCHANT_EVIDENCE_PENDING = DisputeState("MERCHANT_EVIDENCE_PENDING")
DisputeState.ARBITRATION_APPEAL_WINDOW_OPEN = DisputeState("ARBITRATION_APPEAL_WINDOW_OPEN")


class DisputeCreator(OpenEnum):
    """Who opened it."""

    CUSTOMER: ClassVar[DisputeCreator]
    KLARNA_AGENT: ClassVar[DisputeCreator]


DisputeCreator.CUSTOMER = DisputeCreator("CUSTOMER")
DisputeCreator.KLARNA_AGENT = DisputeCreator("KLARNA_AGENT")


class ProcessExceptionType(OpenEnum):
    """Departure from the usual course."""

    DISPUTE_WINDOW_EXTENSION: ClassVar[ProcessExceptionType]
    IMMEDIATE_DISPUTE_RESOLUTION: ClassVar[ProcessExceptionType]


ProcessExceptionType.DISPUTE_WINDOW_EXTENSION = ProcessExceptionType("DISPUTE_WINDOW_EXTENSION")
ProcessExceptionType.IMMEDIATE_DISPUTE_RESOLUTION = ProcessExceptionType("IMMEDIATE_DISPUTE_RESOLUTION")


class ProcessExceptionReason(OpenEnum):
    """Why. Compare without regard to case."""

    DISPUTE_MIS_HANDLED: ClassVar[ProcessExceptionReason]
    REGULATORY_REQUIREMENT: ClassVar[ProcessExceptionReason]
    FRAUDULENT_PARTNER: ClassVar[ProcessExceptionReason]


ProcessExceptionReason.DISPUTE_MIS_HANDLED = ProcessExceptionReason("DISPUTE_MIS_HANDLED")
ProcessExceptionReason.REGULATORY_REQUIREMENT = ProcessExceptionReason("REGULATORY_REQUIREMENT")
ProcessExceptionReason.FRAUDULENT_PARTNER = ProcessExceptionReason("FRAUDULENT_PARTNER")


class DisputeFramework(OpenEnum):
    """Rules that a dispute follows, fixed when it is opened."""

    FRAMEWORK_2020: ClassVar[DisputeFramework]
    FRAMEWORK_2026: ClassVar[DisputeFramework]


DisputeFramework.FRAMEWORK_2020 = DisputeFramework("FRAMEWORK_2020")
DisputeFramework.FRAMEWORK_2026 = DisputeFramework("FRAMEWORK_2026")


class DisputeHoldPolicy(OpenEnum):
    """When the money is taken."""

    NONE: ClassVar[DisputeHoldPolicy]
    ON_DISPUTE_INITIATED: ClassVar[DisputeHoldPolicy]


DisputeHoldPolicy.NONE = DisputeHoldPolicy("NONE")
DisputeHoldPolicy.ON_DISPUTE_INITIATED = DisputeHoldPolicy("ON_DISPUTE_INITIATED")


class RepresentmentState(OpenEnum):
    """State of the round of evidence."""

    EVIDENCE_REQUESTED: ClassVar[RepresentmentState]
    EVIDENCE_RECEIVED: ClassVar[RepresentmentState]
    EVIDENCE_REQUEST_EXPIRED: ClassVar[RepresentmentState]
    EVIDENCE_WAIVED: ClassVar[RepresentmentState]
    REPRESENTMENT_AUTOMATICALLY_REJECTED: ClassVar[RepresentmentState]


RepresentmentState.EVIDENCE_REQUESTED = RepresentmentState("EVIDENCE_REQUESTED")
RepresentmentState.EVIDENCE_RECEIVED = RepresentmentState("EVIDENCE_RECEIVED")
RepresentmentState.EVIDENCE_REQUEST_EXPIRED = RepresentmentState("EVIDENCE_REQUEST_EXPIRED")
RepresentmentState.EVIDENCE_WAIVED = RepresentmentState("EVIDENCE_WAIVED")
RepresentmentState.REPRESENTMENT_AUTOMATICALLY_REJECTED = RepresentmentState("REPRESENTMENT_AUTOMATICALLY_REJECTED")


class RepresentmentPreviousState(OpenEnum):
    """The state it has left."""

    EVIDENCE_REQUESTED: ClassVar[RepresentmentPreviousState]


RepresentmentPreviousState.EVIDENCE_REQUESTED = RepresentmentPreviousState("EVIDENCE_REQUESTED")


class DisputeOutcome(OpenEnum):
    """How it ended, as the partner sees it."""

    WON: ClassVar[DisputeOutcome]
    LOST: ClassVar[DisputeOutcome]


DisputeOutcome.WON = DisputeOutcome("WON")
DisputeOutcome.LOST = DisputeOutcome("LOST")


class DisputeOutcomeDetailed(OpenEnum):
    """Why it ended so. Written in capitals and in small letters: compare without regard to case."""

    PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST: ClassVar[DisputeOutcomeDetailed]
    SHIPPED_STOP_REQUESTED_ORDER: ClassVar[DisputeOutcomeDetailed]
    INVOICE_INCORRECTLY_ACTIVATED: ClassVar[DisputeOutcomeDetailed]
    ORDER_MISSING_CONSUMER_DETAILS: ClassVar[DisputeOutcomeDetailed]
    SHIPPED_TO_NON_APPROVED_ADDRESS: ClassVar[DisputeOutcomeDetailed]
    INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE: ClassVar[DisputeOutcomeDetailed]
    SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK: ClassVar[DisputeOutcomeDetailed]
    PARTNER_PROVIDED_VALID_SHIPPING_DETAILS: ClassVar[DisputeOutcomeDetailed]
    PARTNER_INFORMED_ABOUT_INVALID_RETURN: ClassVar[DisputeOutcomeDetailed]
    PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT: ClassVar[DisputeOutcomeDetailed]
    PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY: ClassVar[DisputeOutcomeDetailed]
    PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER: ClassVar[DisputeOutcomeDetailed]
    PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER: ClassVar[DisputeOutcomeDetailed]
    PARTNER_INFORMED_ABOUT_INVALID_DISPUTE: ClassVar[DisputeOutcomeDetailed]
    REACTIVATED_INVOICE_STATEMENT: ClassVar[DisputeOutcomeDetailed]
    CUSTOMER_CANCELLED_DISPUTE: ClassVar[DisputeOutcomeDetailed]
    INCORRECT_PAYMENT_DETAILS_USED_REFUNDED: ClassVar[DisputeOutcomeDetailed]
    FULLY_PAID_AFTER_ESCALATION: ClassVar[DisputeOutcomeDetailed]
    REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION: ClassVar[DisputeOutcomeDetailed]
    PARTNER_ACCEPTED_THE_LOSS: ClassVar[DisputeOutcomeDetailed]
    NON_APPROVED_ADDRESS_RECIPIENT: ClassVar[DisputeOutcomeDetailed]
    INSUFFICIENT_PROOF_OF_DELIVERY: ClassVar[DisputeOutcomeDetailed]
    NON_PHYSICAL_GOODS: ClassVar[DisputeOutcomeDetailed]
    INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST: ClassVar[DisputeOutcomeDetailed]
    NO_PROOF_OF_DELIVERY: ClassVar[DisputeOutcomeDetailed]
    PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER: ClassVar[DisputeOutcomeDetailed]
    PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED: ClassVar[DisputeOutcomeDetailed]
    PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE: ClassVar[DisputeOutcomeDetailed]
    PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE: ClassVar[DisputeOutcomeDetailed]
    PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION: ClassVar[DisputeOutcomeDetailed]
    PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT: ClassVar[DisputeOutcomeDetailed]
    PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_PERFORM_PROMISED_REFUND: ClassVar[DisputeOutcomeDetailed]
    KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR: ClassVar[DisputeOutcomeDetailed]
    COULD_NOT_SEND_ANOTHER_REQUEST: ClassVar[DisputeOutcomeDetailed]
    KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN: ClassVar[DisputeOutcomeDetailed]
    DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON: ClassVar[DisputeOutcomeDetailed]
    PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED: ClassVar[DisputeOutcomeDetailed]


DisputeOutcomeDetailed.PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST = DisputeOutcomeDetailed("PARTNER_DID_NOT_REPLY_TO_DISPUTE_REQUEST")
DisputeOutcomeDetailed.PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY = DisputeOutcomeDetailed("PARTNER_DID_NOT_FOLLOW_KLARNAS_SHIPPING_POLICY")
DisputeOutcomeDetailed.PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST = DisputeOutcomeDetailed("PARTNER_DID_NOT_ADJUST_STATEMENT_ON_KLARNAS_REQUEST")
DisputeOutcomeDetailed.SHIPPED_STOP_REQUESTED_ORDER = DisputeOutcomeDetailed("SHIPPED_STOP_REQUESTED_ORDER")
DisputeOutcomeDetailed.INVOICE_INCORRECTLY_ACTIVATED = DisputeOutcomeDetailed("INVOICE_INCORRECTLY_ACTIVATED")
DisputeOutcomeDetailed.ORDER_MISSING_CONSUMER_DETAILS = DisputeOutcomeDetailed("ORDER_MISSING_CONSUMER_DETAILS")
DisputeOutcomeDetailed.SHIPPED_TO_NON_APPROVED_ADDRESS = DisputeOutcomeDetailed("SHIPPED_TO_NON_APPROVED_ADDRESS")
DisputeOutcomeDetailed.INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE = DisputeOutcomeDetailed("INCORRECT_INVALID_DELIVERY_IN_PHYSICAL_STORE")
DisputeOutcomeDetailed.SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK = DisputeOutcomeDetailed("SERVICE_DIGITAL_GOODS_KLARNA_DOES_NOT_TAKE_RISK")
DisputeOutcomeDetailed.PARTNER_PROVIDED_VALID_SHIPPING_DETAILS = DisputeOutcomeDetailed("PARTNER_PROVIDED_VALID_SHIPPING_DETAILS")
DisputeOutcomeDetailed.PARTNER_INFORMED_ABOUT_INVALID_RETURN = DisputeOutcomeDetailed("PARTNER_INFORMED_ABOUT_INVALID_RETURN")
DisputeOutcomeDetailed.PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT = DisputeOutcomeDetailed("PARTNER_INFORMS_THAT_INVOICE_IS_CORRECT")
DisputeOutcomeDetailed.PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY = DisputeOutcomeDetailed("PARTNER_HAS_NOT_RECEIVED_PAYMENT_OR_PAYMENT_TO_3RD_PARTY")
DisputeOutcomeDetailed.PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER = DisputeOutcomeDetailed("PARTNER_HAS_REFUNDED_PAYMENT_TO_CUSTOMER")
DisputeOutcomeDetailed.PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER = DisputeOutcomeDetailed("PARTNER_SOLVED_THE_DISPUTE_WITH_THE_CUSTOMER")
DisputeOutcomeDetailed.PARTNER_INFORMED_ABOUT_INVALID_DISPUTE = DisputeOutcomeDetailed("PARTNER_INFORMED_ABOUT_INVALID_DISPUTE")
DisputeOutcomeDetailed.REACTIVATED_INVOICE_STATEMENT = DisputeOutcomeDetailed("REACTIVATED_INVOICE_STATEMENT")
DisputeOutcomeDetailed.CUSTOMER_CANCELLED_DISPUTE = DisputeOutcomeDetailed("CUSTOMER_CANCELLED_DISPUTE")
DisputeOutcomeDetailed.INCORRECT_PAYMENT_DETAILS_USED_REFUNDED = DisputeOutcomeDetailed("INCORRECT_PAYMENT_DETAILS_USED_REFUNDED")
DisputeOutcomeDetailed.FULLY_PAID_AFTER_ESCALATION = DisputeOutcomeDetailed("FULLY_PAID_AFTER_ESCALATION")
DisputeOutcomeDetailed.REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION = DisputeOutcomeDetailed("REFUND_ISSUED_BY_PARTNER_AFTER_ESCALATION")
DisputeOutcomeDetailed.PARTNER_ACCEPTED_THE_LOSS = DisputeOutcomeDetailed("PARTNER_ACCEPTED_THE_LOSS")
DisputeOutcomeDetailed.NON_APPROVED_ADDRESS_RECIPIENT = DisputeOutcomeDetailed("NON_APPROVED_ADDRESS_RECIPIENT")
DisputeOutcomeDetailed.INSUFFICIENT_PROOF_OF_DELIVERY = DisputeOutcomeDetailed("INSUFFICIENT_PROOF_OF_DELIVERY")
DisputeOutcomeDetailed.NON_PHYSICAL_GOODS = DisputeOutcomeDetailed("NON_PHYSICAL_GOODS")
DisputeOutcomeDetailed.INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY = DisputeOutcomeDetailed("INSUFFICIENT_RECIPIENT_CHECK_AT_PICKUP_DELIVERY")
DisputeOutcomeDetailed.PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST = DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_TO_STOP_REQUEST")
DisputeOutcomeDetailed.NO_PROOF_OF_DELIVERY = DisputeOutcomeDetailed("NO_PROOF_OF_DELIVERY")
DisputeOutcomeDetailed.PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER = DisputeOutcomeDetailed("PARTNER_SUCCESSFULLY_CANCELED_FULL_ORDER")
DisputeOutcomeDetailed.PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER = DisputeOutcomeDetailed("PARTNER_SUCCESSFULLY_CANCELED_PARTIAL_ORDER")
DisputeOutcomeDetailed.PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED = DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED")
DisputeOutcomeDetailed.PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED = DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED")
DisputeOutcomeDetailed.PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED = DisputeOutcomeDetailed("PARTNER_DID_NOT_RESPOND_AND_DID_NOT_PROVIDE_SHIPPING_INFORMATION_WHEN_ORDER_WAS_CAPTURED")
DisputeOutcomeDetailed.PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE = DisputeOutcomeDetailed("PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_FULL_SHIPPING_INFORMATION_VIA_RESPONSE")
DisputeOutcomeDetailed.PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE = DisputeOutcomeDetailed("PARTNER_CAPTURED_FULL_ORDER_BUT_PROVIDED_PARTIAL_SHIPPING_INFORMATION_VIA_RESPONSE")
DisputeOutcomeDetailed.PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION = DisputeOutcomeDetailed("PARTNER_RESPONDED_BUT_THE_ORDER_WAS_SENT_WITHOUT_SHIPPING_INFORMATION")
DisputeOutcomeDetailed.PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT = DisputeOutcomeDetailed("PARTNER_CLAIMED_THEY_WOULD_CANCEL_THE_ORDER_BUT_DID_NOT")
DisputeOutcomeDetailed.PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE = DisputeOutcomeDetailed("PARTNER_CAPTURED_PARTIAL_ORDER_BUT_PROVIDED_SHIPPING_INFORMATION_VIA_RESPONSE")
DisputeOutcomeDetailed.PARTNER_DID_NOT_PERFORM_PROMISED_REFUND = DisputeOutcomeDetailed("PARTNER_DID_NOT_PERFORM_PROMISED_REFUND")
DisputeOutcomeDetailed.KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR = DisputeOutcomeDetailed("KLARNA_RESOLVED_DISPUTE_IN_PARTNER_FAVOR")
DisputeOutcomeDetailed.COULD_NOT_SEND_ANOTHER_REQUEST = DisputeOutcomeDetailed("COULD_NOT_SEND_ANOTHER_REQUEST")
DisputeOutcomeDetailed.KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN = DisputeOutcomeDetailed("KLARNA_RESOLVED_DUE_WRONG_DISPUTE_REASON_CHOSEN")
DisputeOutcomeDetailed.DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON = DisputeOutcomeDetailed("DISPUTE_OPENED_UNDER_WRONG_DISPUTE_REASON")
DisputeOutcomeDetailed.PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED = DisputeOutcomeDetailed("PARTNER_DID_NOT_UPDATE_ORDER_AS_REQUESTED")


class MerchantEvidenceState(OpenEnum):
    """State of a request."""

    EVIDENCE_REQUESTED: ClassVar[MerchantEvidenceState]


MerchantEvidenceState.EVIDENCE_REQUESTED = MerchantEvidenceState("EVIDENCE_REQUESTED")


class DisputeSort(OpenEnum):
    """Order of a list of disputes. A minus in front turns it round."""

    OPENED_AT: ClassVar[DisputeSort]
    OPENED_AT_DESCENDING: ClassVar[DisputeSort]
    DEADLINE_EXPIRES_AT: ClassVar[DisputeSort]
    DEADLINE_EXPIRES_AT_DESCENDING: ClassVar[DisputeSort]


DisputeSort.OPENED_AT = DisputeSort("opened_at")
DisputeSort.OPENED_AT_DESCENDING = DisputeSort("-opened_at")
DisputeSort.DEADLINE_EXPIRES_AT = DisputeSort("deadline_expires_at")
DisputeSort.DEADLINE_EXPIRES_AT_DESCENDING = DisputeSort("-deadline_expires_at")


class ReturnReceived(OpenEnum):
    """Whether the goods came back."""

    RETURN_NOT_RECEIVED: ClassVar[ReturnReceived]
    RETURN_REJECTED_NO_REFUND: ClassVar[ReturnReceived]
    YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA: ClassVar[ReturnReceived]


ReturnReceived.RETURN_NOT_RECEIVED = ReturnReceived("RETURN_NOT_RECEIVED")
ReturnReceived.RETURN_REJECTED_NO_REFUND = ReturnReceived("RETURN_REJECTED_NO_REFUND")
ReturnReceived.YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA = ReturnReceived("YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA")


class ReturnRejectedReason(OpenEnum):
    """Why a return was rejected."""

    CUSTOMER_DID_NOT_CONTACT_MERCHANT: ClassVar[ReturnRejectedReason]


ReturnRejectedReason.CUSTOMER_DID_NOT_CONTACT_MERCHANT = ReturnRejectedReason("CUSTOMER_DID_NOT_CONTACT_MERCHANT")


class DisputeResolved(OpenEnum):
    """Whether partner and customer came to terms."""

    NO_DISPUTE_NOT_ACCEPTED: ClassVar[DisputeResolved]
    YES_OTHER_RESOLUTION: ClassVar[DisputeResolved]
    YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA: ClassVar[DisputeResolved]


DisputeResolved.NO_DISPUTE_NOT_ACCEPTED = DisputeResolved("NO_DISPUTE_NOT_ACCEPTED")
DisputeResolved.YES_OTHER_RESOLUTION = DisputeResolved("YES_OTHER_RESOLUTION")
DisputeResolved.YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA = DisputeResolved("YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA")


class NotAcceptedReason(OpenEnum):
    """Why the dispute is not accepted."""

    ITEM_NOT_FAULTY_AS_DESCRIBED: ClassVar[NotAcceptedReason]
    OTHER_REASON_COMMENT_REQUIRED: ClassVar[NotAcceptedReason]
    CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED: ClassVar[NotAcceptedReason]


NotAcceptedReason.ITEM_NOT_FAULTY_AS_DESCRIBED = NotAcceptedReason("ITEM_NOT_FAULTY_AS_DESCRIBED")
NotAcceptedReason.OTHER_REASON_COMMENT_REQUIRED = NotAcceptedReason("OTHER_REASON_COMMENT_REQUIRED")
NotAcceptedReason.CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED = NotAcceptedReason("CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED")


class ResolutionType(OpenEnum):
    """How they came to terms."""

    REPLACEMENT: ClassVar[ResolutionType]


ResolutionType.REPLACEMENT = ResolutionType("REPLACEMENT")


class DeliveryMethod(OpenEnum):
    """How it was delivered."""

    BUY_ONLINE_PICK_UP_IN_STORE: ClassVar[DeliveryMethod]
    BY_POST_OR_MAIL: ClassVar[DeliveryMethod]
    DIGITAL_DELIVERY: ClassVar[DeliveryMethod]
    FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER: ClassVar[DeliveryMethod]
    FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT: ClassVar[DeliveryMethod]
    INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER: ClassVar[DeliveryMethod]


DeliveryMethod.BUY_ONLINE_PICK_UP_IN_STORE = DeliveryMethod("BUY_ONLINE_PICK_UP_IN_STORE")
DeliveryMethod.BY_POST_OR_MAIL = DeliveryMethod("BY_POST_OR_MAIL")
DeliveryMethod.DIGITAL_DELIVERY = DeliveryMethod("DIGITAL_DELIVERY")
DeliveryMethod.FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER = DeliveryMethod("FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER")
DeliveryMethod.FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT = DeliveryMethod("FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT")
DeliveryMethod.INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER = DeliveryMethod("INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER")


class ShippingProgress(OpenEnum):
    """How much was shipped."""

    FULLY_SHIPPED: ClassVar[ShippingProgress]
    PARTIALLY_SHIPPED: ClassVar[ShippingProgress]
    NOT_SHIPPED: ClassVar[ShippingProgress]


ShippingProgress.FULLY_SHIPPED = ShippingProgress("FULLY_SHIPPED")
ShippingProgress.PARTIALLY_SHIPPED = ShippingProgress("PARTIALLY_SHIPPED")
ShippingProgress.NOT_SHIPPED = ShippingProgress("NOT_SHIPPED")


class ShippingCarrierContacted(OpenEnum):
    """Whether the carrier was spoken to."""

    YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US: ClassVar[ShippingCarrierContacted]


ShippingCarrierContacted.YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US = ShippingCarrierContacted("YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US")


class DisputedProductType(OpenEnum):
    """What was bought."""

    PHYSICAL_PRODUCTS_FULLY_SHIPPED: ClassVar[DisputedProductType]
    PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED: ClassVar[DisputedProductType]
    PHYSICAL_PRODUCTS_NOT_SHIPPED: ClassVar[DisputedProductType]
    SERVICES: ClassVar[DisputedProductType]
    TICKETS_TRAVEL: ClassVar[DisputedProductType]


DisputedProductType.PHYSICAL_PRODUCTS_FULLY_SHIPPED = DisputedProductType("PHYSICAL_PRODUCTS_FULLY_SHIPPED")
DisputedProductType.PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED = DisputedProductType("PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED")
DisputedProductType.PHYSICAL_PRODUCTS_NOT_SHIPPED = DisputedProductType("PHYSICAL_PRODUCTS_NOT_SHIPPED")
DisputedProductType.SERVICES = DisputedProductType("SERVICES")
DisputedProductType.TICKETS_TRAVEL = DisputedProductType("TICKETS_TRAVEL")


class DeliveredWithProof(OpenEnum):
    """Whether there is a proof of delivery."""

    YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY: ClassVar[DeliveredWithProof]
    NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY: ClassVar[DeliveredWithProof]


DeliveredWithProof.YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY = DeliveredWithProof("YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY")
DeliveredWithProof.NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY = DeliveredWithProof("NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY")


class CustomerContacted(OpenEnum):
    """Whether the customer was spoken to."""

    YES_WE_HAVE_BEEN_IN_CONTACT: ClassVar[CustomerContacted]


CustomerContacted.YES_WE_HAVE_BEEN_IN_CONTACT = CustomerContacted("YES_WE_HAVE_BEEN_IN_CONTACT")


class ServiceAlreadyUsed(OpenEnum):
    """Whether the service was used."""

    YES_THE_SERVICE_HAS_BEEN_USED: ClassVar[ServiceAlreadyUsed]


ServiceAlreadyUsed.YES_THE_SERVICE_HAS_BEEN_USED = ServiceAlreadyUsed("YES_THE_SERVICE_HAS_BEEN_USED")


class ServiceDeliveredBy(OpenEnum):
    """How the service was delivered."""

    EMAIL: ClassVar[ServiceDeliveredBy]


ServiceDeliveredBy.EMAIL = ServiceDeliveredBy("EMAIL")


class PurchaseCancelable(OpenEnum):
    """Whether the purchase can be cancelled."""

    YES_WE_WILL_CANCEL_THE_PURCHASE: ClassVar[PurchaseCancelable]


PurchaseCancelable.YES_WE_WILL_CANCEL_THE_PURCHASE = PurchaseCancelable("YES_WE_WILL_CANCEL_THE_PURCHASE")


class PurchaseRefundable(OpenEnum):
    """Whether the purchase can be refunded."""

    YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED: ClassVar[PurchaseRefundable]


PurchaseRefundable.YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED = PurchaseRefundable("YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED")


class ProductsAlreadyUsed(OpenEnum):
    """Whether the products were used."""

    NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET: ClassVar[ProductsAlreadyUsed]


ProductsAlreadyUsed.NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET = ProductsAlreadyUsed("NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET")


class TravelPurchase(OpenEnum):
    """Whether it is about travel."""

    YES_THIS_PURCHASE_IS_FOR_TRAVEL: ClassVar[TravelPurchase]


TravelPurchase.YES_THIS_PURCHASE_IS_FOR_TRAVEL = TravelPurchase("YES_THIS_PURCHASE_IS_FOR_TRAVEL")


@dataclass(slots=True, kw_only=True, repr=False)
class DisputeList(Model):
    """A page of disputes."""

    disputes: list[Dispute] | None = None
    pagination: Pagination | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Dispute(Model):
    """A dispute."""

    payment_dispute_id: str | None = None
    dispute_reason: DisputeReason | str | None = None
    state: DisputeState | str | None = None
    order_id: str | None = None
    """Older product."""
    payment_transaction_id: str | None = None
    payment_account_id: str | None = None
    dispute_details: DisputeDetails | None = None
    created_at: str | None = None
    updated_at: str | None = None
    process_exceptions: list[ProcessException] | None = None
    payment_transaction_reference: str | None = None
    purchase_reference: str | None = None
    """The order number that the customer knows."""
    merchant_reference2: str | None = None
    """Older product."""
    capture_id: str | None = None
    """Older product."""
    payment_capture_reference: str | None = None
    capture_krn: str | None = None
    """Older product."""
    payment_capture_id: str | None = None
    product_id: str | None = None
    payment_account_reference: str | None = None
    partner_account_id: str | None = None
    customer_evidences: list[CustomerEvidence] | None = None
    """2026."""
    configuration: DisputeConfiguration | None = None
    state_context: DisputeStateContext | None = None
    """What there is to know in this state."""
    previous_state: DisputeState | str | None = None
    representment: Representment | None = None
    arbitration: Arbitration | None = None
    merchant_evidence: list[MerchantEvidence] | None = None
    customer_evidence: list[CustomerEvidenceRef] | None = None
    """2020."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DisputeDetails(Model):
    """What it is about."""

    dispute_amount: int | None = None
    """In the settlement currency."""
    currency: str | None = None
    created_by: DisputeCreator | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessException(Model):
    """Departure from the usual course."""

    exception_type: ProcessExceptionType | str | None = None
    reason: ProcessExceptionReason | str | None = None
    description: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerEvidence(Model):
    """What the customer brought forward."""

    payment_dispute_customer_evidence_id: str | None = None
    attachment: CustomerEvidenceAttachment | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerEvidenceAttachment(Model):
    """A file of the customer."""

    description: str | None = None
    mime_type: str | None = None
    url: str | None = None
    """Whoever has it may read the file."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DisputeConfiguration(Model):
    """Which framework holds. When it is left out, states and reasons tell."""

    base_framework: DisputeFramework | str | None = None
    options: DisputeOptions | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DisputeOptions(Model):
    """Choices within the framework."""

    hold_policy: DisputeHoldPolicy | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DisputeStateContext(Model):
    """What there is to know in this state, of either framework."""

    representment: Representment | None = None
    partner_evidence: PartnerEvidence | None = None
    arbitration_expires_at: str | None = None
    """Until when an appeal is possible."""
    dispute_outcome: DisputeOutcome | str | None = None
    dispute_outcome_detailed: DisputeOutcomeDetailed | str | None = None
    closed_at: str | None = None
    evidence_request_type: str | None = None
    """2020, while evidence is awaited."""
    evidence_response_deadline_at: str | None = None
    """2020, while evidence is awaited."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Representment(Model):
    """The one round of evidence of a dispute."""

    state: RepresentmentState | str | None = None
    previous_state: RepresentmentPreviousState | str | None = None
    expires_at: str | None = None
    """The time that counts."""
    request: RepresentmentRequest | None = None
    partner_evidence: PartnerEvidence | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RepresentmentRequest(Model):
    """What Klarna asks for."""

    additional_information: str | None = None
    requested_at: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerEvidence(Model):
    """What the partner brought forward."""

    created_at: str | None = None
    additional_information: str | None = None
    """Longer when it is written than when it is read."""
    attachments: list[AttachmentView] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AttachmentView(Model):
    """A file that was uploaded."""

    payment_dispute_attachment_id: str | None = None
    description: str | None = None
    """Up to 500 characters in evidence, up to 1000 in an appeal."""
    mime_type: str | None = None
    url: str | None = None
    """Whoever has it may read the file."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Arbitration(Model):
    """A decision that can be appealed."""

    preliminary_outcome: DisputeOutcome | str | None = None
    preliminary_outcome_detailed: DisputeOutcomeDetailed | str | None = None
    arbitration_request: ArbitrationRequest | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ArbitrationRequest(Model):
    """An appeal, as it is kept."""

    requested_at: str | None = None
    additional_information: str | None = None
    attachments: list[AttachmentView] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MerchantEvidence(Model):
    """2020: one request and its answer; at most five in a dispute."""

    payment_dispute_merchant_evidence_id: str | None = None
    request: MerchantEvidenceRequest | None = None
    response: MerchantEvidenceResponse | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MerchantEvidenceRequest(Model):
    """2020: what Klarna asks for."""

    created_at: str | None = None
    state: MerchantEvidenceState | str | None = None
    comment: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MerchantEvidenceResponse(Model):
    """2020: what the partner answered."""

    created_at: str | None = None
    additional_information: str | None = None
    attachments: list[AttachmentRef] | None = None
    details: Any | None = None
    """The answered questions."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AttachmentRef(Model):
    """Names a file that was uploaded."""

    payment_dispute_attachment_id: str | None = None
    """Needed in a request."""
    description: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerEvidenceRef(Model):
    """Names what the customer brought forward."""

    payment_dispute_customer_evidence_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AcceptLossResponse(Model):
    """The dispute is given up."""

    state: str | None = None
    """CLOSED."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class UploadRequest(Model):
    """A file, as a form: PDF, JPEG, PNG or DOCX of at most 7 MB."""

    file: str | None = None
    """Its bytes. Needed in a request."""
    filename: str | None = None
    """Instead of the name in the form; the ending has to be that of the file."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class UploadResponse(Model):
    """The file is stored."""

    payment_dispute_attachment_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RespondToDisputeRequest(Model):
    """The answer: questions and answers of 2020, or evidence of 2026."""

    additional_information: str | None = None
    attachments: list[AttachmentRef] | None = None
    """Up to ten in 2026."""
    details: QuestionnaireAnswers | None = None
    """2020: which questions, depends on the reason of the dispute."""
    partner_proposed_refund_amount: int | None = None
    """2026: less than the disputed amount."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class QuestionnaireAnswers(Model):
    """Answers. Which questions there are, depends on the reason of the dispute."""

    did_you_receive_the_return: ReturnReceived | str | None = None
    """RETURN_NOT_REFUNDED."""
    return_rejected_reason: ReturnRejectedReason | str | None = None
    """With RETURN_REJECTED_NO_REFUND."""
    have_you_resolved_the_dispute_with_the_customer: DisputeResolved | str | None = None
    """PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PRODUCTS_NOT_RECEIVED."""
    not_accepted_reason: NotAcceptedReason | str | None = None
    """With NO_DISPUTE_NOT_ACCEPTED."""
    resolution_type: ResolutionType | str | None = None
    """With YES_OTHER_RESOLUTION."""
    delivery_method: DeliveryMethod | str | None = None
    """PRODUCTS_NOT_RECEIVED. Decides which of the following are asked for."""
    customer: PersonName | None = None
    """Who took it."""
    pickup_address: Address | None = None
    pickup_date: str | None = None
    time_of_pickup: str | None = None
    tracking_number: str | None = None
    shipment_number: str | None = None
    delivery_address: Address | None = None
    shipping_carrier: str | None = None
    estimated_delivery_date: str | None = None
    hyperlink_to_proof_of_delivery_url: str | None = None
    delivery_date: str | None = None
    time_of_delivery: str | None = None
    delivery_time: str | None = None
    email: str | None = None
    pick_up_spot_address: Address | None = None
    proof_of_delivery_attachments: list[AttachmentRef] | None = None
    shipping: ShippingProgress | str | None = None
    """PURCHASE_HIGH_RISK."""
    list_of_shipments: list[Shipment2020] | None = None
    """PURCHASE_HIGH_RISK, unless nothing was shipped."""
    product_type: DisputedProductType | str | None = None
    """PURCHASE_UNAUTHORIZED. Decides which of the following are asked for."""
    shipment_country: str | None = None
    delivered_with_proof: DeliveredWithProof | str | None = None
    last_digits_of_phone_for_delivery_notification: str | None = None
    customer_contacted: CustomerContacted | str | None = None
    service_already_used: ServiceAlreadyUsed | str | None = None
    service_delivered_by: ServiceDeliveredBy | str | None = None
    purchase_cancelable: PurchaseCancelable | str | None = None
    purchase_refundable: PurchaseRefundable | str | None = None
    products_already_used: ProductsAlreadyUsed | str | None = None
    travel_purchase: TravelPurchase | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Shipment2020(Model):
    """2020: a shipment."""

    payment_capture_id: str | None = None
    tracking_number: str | None = None
    shipping_carrier: str | None = None
    estimated_delivery_date: str | None = None
    shipping_carrier_contacted: ShippingCarrierContacted | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RepresentResponse(Model):
    """The evidence is taken."""

    state: DisputeState | str | None = None
    created_at: str | None = None
    attachments: list[AttachmentRef] | None = None
    additional_information: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RepresentRequest(Model):
    """2026: the evidence. Nothing can be added later."""

    attachments: list[AttachmentRef] | None = None
    """Needed in a request."""
    additional_information: str | None = None
    partner_proposed_refund_amount: int | None = None
    """Less than the disputed amount."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AppealRequest(Model):
    """An appeal. There is one."""

    additional_information: str | None = None
    """Needed in a request."""
    attachments: list[AttachmentRef] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AppealResponse(Model):
    """The appeal is taken."""

    state: DisputeState | str | None = None
    created_at: str | None = None
    additional_information: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DisputePayload(Model):
    """A dispute as an event tells of it, of any type and framework. What the dispute has under its state context
    lies at the top here.
    """

    payment_dispute_id: str | None = None
    payment_transaction_id: str | None = None
    payment_transaction_reference: str | None = None
    payment_capture_id: str | None = None
    payment_capture_reference: str | None = None
    payment_account_id: str | None = None
    payment_account_reference: str | None = None
    purchase_reference: str | None = None
    order_id: str | None = None
    """Older product."""
    capture_id: str | None = None
    """Older product."""
    capture_krn: str | None = None
    """Older product."""
    merchant_reference2: str | None = None
    """Older product."""
    state: DisputeState | str | None = None
    previous_state: DisputeState | str | None = None
    updated_at: str | None = None
    configuration: DisputeConfiguration | None = None
    dispute_reason: DisputeReason | str | None = None
    dispute_details: DisputeDetails | None = None
    created_at: str | None = None
    representment: Representment | None = None
    partner_evidence: PartnerEvidence | None = None
    arbitration_expires_at: str | None = None
    """Until when an appeal is possible."""
    arbitration: Arbitration | None = None
    arbitration_request: ArbitrationRequest | None = None
    dispute_outcome: DisputeOutcome | str | None = None
    dispute_outcome_detailed: DisputeOutcomeDetailed | str | None = None
    closed_at: str | None = None
    updated_fields: DisputeUpdatedFields | None = None
    previous_fields: DisputeUpdatedFields | None = None
    """What was replaced."""
    currency: str | None = None
    state_context: DisputeStateContext | None = None
    merchant_evidence: list[MerchantEvidence] | None = None
    customer_evidence: list[CustomerEvidenceRef] | None = None
    payment_product_instance_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DisputeUpdatedFields(Model):
    """Members that were moved."""

    evidence_response_deadline_at: str | None = None
    """The dispute calls it `representment.expires_at`."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


DisputeList.MEMBERS = (
    Member("disputes", "disputes", read_list(read_model(Dispute)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

Dispute.MEMBERS = (
    Member("payment_dispute_id", "payment_dispute_id", None, False),
    Member("dispute_reason", "dispute_reason", read_enum(DisputeReason), False),
    Member("state", "state", read_enum(DisputeState), False),
    Member("order_id", "order_id", None, False),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_account_id", "payment_account_id", None, False),
    Member("dispute_details", "dispute_details", read_model(DisputeDetails), False),
    Member("created_at", "created_at", None, False),
    Member("updated_at", "updated_at", None, False),
    Member("process_exceptions", "process_exceptions", read_list(read_model(ProcessException)), False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("purchase_reference", "purchase_reference", None, False),
    Member("merchant_reference2", "merchant_reference2", None, False),
    Member("capture_id", "capture_id", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("capture_krn", "capture_krn", None, False),
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("product_id", "product_id", None, False),
    Member("payment_account_reference", "payment_account_reference", None, False),
    Member("partner_account_id", "partner_account_id", None, False),
    Member("customer_evidences", "customer_evidences", read_list(read_model(CustomerEvidence)), False),
    Member("configuration", "configuration", read_model(DisputeConfiguration), False),
    Member("state_context", "state_context", read_model(DisputeStateContext), False),
    Member("previous_state", "previous_state", read_enum(DisputeState), False),
    Member("representment", "representment", read_model(Representment), False),
    Member("arbitration", "arbitration", read_model(Arbitration), False),
    Member("merchant_evidence", "merchant_evidence", read_list(read_model(MerchantEvidence)), False),
    Member("customer_evidence", "customer_evidence", read_list(read_model(CustomerEvidenceRef)), False),
)

DisputeDetails.MEMBERS = (
    Member("dispute_amount", "dispute_amount", None, False),
    Member("currency", "currency", None, False),
    Member("created_by", "created_by", read_enum(DisputeCreator), False),
)

ProcessException.MEMBERS = (
    Member("exception_type", "exception_type", read_enum(ProcessExceptionType), False),
    Member("reason", "reason", read_enum(ProcessExceptionReason), False),
    Member("description", "description", None, True),
)

CustomerEvidence.MEMBERS = (
    Member("payment_dispute_customer_evidence_id", "payment_dispute_customer_evidence_id", None, False),
    Member("attachment", "attachment", read_model(CustomerEvidenceAttachment), False),
)

CustomerEvidenceAttachment.MEMBERS = (
    Member("description", "description", None, True),
    Member("mime_type", "mime_type", None, False),
    Member("url", "url", None, True),
)

DisputeConfiguration.MEMBERS = (
    Member("base_framework", "base_framework", read_enum(DisputeFramework), False),
    Member("options", "options", read_model(DisputeOptions), False),
)

DisputeOptions.MEMBERS = (
    Member("hold_policy", "hold_policy", read_enum(DisputeHoldPolicy), False),
)

DisputeStateContext.MEMBERS = (
    Member("representment", "representment", read_model(Representment), False),
    Member("partner_evidence", "partner_evidence", read_model(PartnerEvidence), False),
    Member("arbitration_expires_at", "arbitration_expires_at", None, False),
    Member("dispute_outcome", "dispute_outcome", read_enum(DisputeOutcome), False),
    Member("dispute_outcome_detailed", "dispute_outcome_detailed", read_enum(DisputeOutcomeDetailed), False),
    Member("closed_at", "closed_at", None, False),
    Member("evidence_request_type", "evidence_request_type", None, False),
    Member("evidence_response_deadline_at", "evidence_response_deadline_at", None, False),
)

Representment.MEMBERS = (
    Member("state", "state", read_enum(RepresentmentState), False),
    Member("previous_state", "previous_state", read_enum(RepresentmentPreviousState), False),
    Member("expires_at", "expires_at", None, False),
    Member("request", "request", read_model(RepresentmentRequest), False),
    Member("partner_evidence", "partner_evidence", read_model(PartnerEvidence), False),
)

RepresentmentRequest.MEMBERS = (
    Member("additional_information", "additional_information", None, True),
    Member("requested_at", "requested_at", None, False),
)

PartnerEvidence.MEMBERS = (
    Member("created_at", "created_at", None, False),
    Member("additional_information", "additional_information", None, True),
    Member("attachments", "attachments", read_list(read_model(AttachmentView)), False),
)

AttachmentView.MEMBERS = (
    Member("payment_dispute_attachment_id", "payment_dispute_attachment_id", None, False),
    Member("description", "description", None, True),
    Member("mime_type", "mime_type", None, False),
    Member("url", "url", None, True),
)

Arbitration.MEMBERS = (
    Member("preliminary_outcome", "preliminary_outcome", read_enum(DisputeOutcome), False),
    Member("preliminary_outcome_detailed", "preliminary_outcome_detailed", read_enum(DisputeOutcomeDetailed), False),
    Member("arbitration_request", "arbitration_request", read_model(ArbitrationRequest), False),
)

ArbitrationRequest.MEMBERS = (
    Member("requested_at", "requested_at", None, False),
    Member("additional_information", "additional_information", None, True),
    Member("attachments", "attachments", read_list(read_model(AttachmentView)), False),
)

MerchantEvidence.MEMBERS = (
    Member("payment_dispute_merchant_evidence_id", "payment_dispute_merchant_evidence_id", None, False),
    Member("request", "request", read_model(MerchantEvidenceRequest), False),
    Member("response", "response", read_model(MerchantEvidenceResponse), False),
)

MerchantEvidenceRequest.MEMBERS = (
    Member("created_at", "created_at", None, False),
    Member("state", "state", read_enum(MerchantEvidenceState), False),
    Member("comment", "comment", None, True),
)

MerchantEvidenceResponse.MEMBERS = (
    Member("created_at", "created_at", None, False),
    Member("additional_information", "additional_information", None, True),
    Member("attachments", "attachments", read_list(read_model(AttachmentRef)), False),
    Member("details", "details", None, True),
)

AttachmentRef.MEMBERS = (
    Member("payment_dispute_attachment_id", "payment_dispute_attachment_id", None, False),
    Member("description", "description", None, True),
)

CustomerEvidenceRef.MEMBERS = (
    Member("payment_dispute_customer_evidence_id", "payment_dispute_customer_evidence_id", None, False),
)

AcceptLossResponse.MEMBERS = (
    Member("state", "state", None, False),
)

UploadRequest.MEMBERS = (
    Member("file", "file", None, True),
    Member("filename", "filename", None, True),
)

UploadResponse.MEMBERS = (
    Member("payment_dispute_attachment_id", "payment_dispute_attachment_id", None, False),
)

RespondToDisputeRequest.MEMBERS = (
    Member("additional_information", "additional_information", None, True),
    Member("attachments", "attachments", read_list(read_model(AttachmentRef)), False),
    Member("details", "details", read_model(QuestionnaireAnswers), False),
    Member("partner_proposed_refund_amount", "partner_proposed_refund_amount", None, False),
)

QuestionnaireAnswers.MEMBERS = (
    Member("did_you_receive_the_return", "did_you_receive_the_return", read_enum(ReturnReceived), False),
    Member("return_rejected_reason", "return_rejected_reason", read_enum(ReturnRejectedReason), False),
    Member("have_you_resolved_the_dispute_with_the_customer", "have_you_resolved_the_dispute_with_the_customer", read_enum(DisputeResolved), False),
    Member("not_accepted_reason", "not_accepted_reason", read_enum(NotAcceptedReason), False),
    Member("resolution_type", "resolution_type", read_enum(ResolutionType), False),
    Member("delivery_method", "delivery_method", read_enum(DeliveryMethod), False),
    Member("customer", "customer", read_model(PersonName), True),
    Member("pickup_address", "pickup_address", read_model(Address), True),
    Member("pickup_date", "pickup_date", None, False),
    Member("time_of_pickup", "time_of_pickup", None, False),
    Member("tracking_number", "tracking_number", None, True),
    Member("shipment_number", "shipment_number", None, True),
    Member("delivery_address", "delivery_address", read_model(Address), True),
    Member("shipping_carrier", "shipping_carrier", None, False),
    Member("estimated_delivery_date", "estimated_delivery_date", None, False),
    Member("hyperlink_to_proof_of_delivery_url", "hyperlink_to_proof_of_delivery_url", None, True),
    Member("delivery_date", "delivery_date", None, False),
    Member("time_of_delivery", "time_of_delivery", None, False),
    Member("delivery_time", "delivery_time", None, False),
    Member("email", "email", None, True),
    Member("pick_up_spot_address", "pick_up_spot_address", read_model(Address), True),
    Member("proof_of_delivery_attachments", "proof_of_delivery_attachments", read_list(read_model(AttachmentRef)), False),
    Member("shipping", "shipping", read_enum(ShippingProgress), False),
    Member("list_of_shipments", "list_of_shipments", read_list(read_model(Shipment2020)), False),
    Member("product_type", "product_type", read_enum(DisputedProductType), False),
    Member("shipment_country", "shipment_country", None, False),
    Member("delivered_with_proof", "delivered_with_proof", read_enum(DeliveredWithProof), False),
    Member("last_digits_of_phone_for_delivery_notification", "last_digits_of_phone_for_delivery_notification", None, True),
    Member("customer_contacted", "customer_contacted", read_enum(CustomerContacted), False),
    Member("service_already_used", "service_already_used", read_enum(ServiceAlreadyUsed), False),
    Member("service_delivered_by", "service_delivered_by", read_enum(ServiceDeliveredBy), False),
    Member("purchase_cancelable", "purchase_cancelable", read_enum(PurchaseCancelable), False),
    Member("purchase_refundable", "purchase_refundable", read_enum(PurchaseRefundable), False),
    Member("products_already_used", "products_already_used", read_enum(ProductsAlreadyUsed), False),
    Member("travel_purchase", "travel_purchase", read_enum(TravelPurchase), False),
)

Shipment2020.MEMBERS = (
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("tracking_number", "tracking_number", None, True),
    Member("shipping_carrier", "shipping_carrier", None, False),
    Member("estimated_delivery_date", "estimated_delivery_date", None, False),
    Member("shipping_carrier_contacted", "shipping_carrier_contacted", read_enum(ShippingCarrierContacted), False),
)

RepresentResponse.MEMBERS = (
    Member("state", "state", read_enum(DisputeState), False),
    Member("created_at", "created_at", None, False),
    Member("attachments", "attachments", read_list(read_model(AttachmentRef)), False),
    Member("additional_information", "additional_information", None, True),
)

RepresentRequest.MEMBERS = (
    Member("attachments", "attachments", read_list(read_model(AttachmentRef)), False),
    Member("additional_information", "additional_information", None, True),
    Member("partner_proposed_refund_amount", "partner_proposed_refund_amount", None, False),
)

AppealRequest.MEMBERS = (
    Member("additional_information", "additional_information", None, True),
    Member("attachments", "attachments", read_list(read_model(AttachmentRef)), False),
)

AppealResponse.MEMBERS = (
    Member("state", "state", read_enum(DisputeState), False),
    Member("created_at", "created_at", None, False),
    Member("additional_information", "additional_information", None, True),
)

DisputePayload.MEMBERS = (
    Member("payment_dispute_id", "payment_dispute_id", None, False),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("payment_account_id", "payment_account_id", None, False),
    Member("payment_account_reference", "payment_account_reference", None, False),
    Member("purchase_reference", "purchase_reference", None, False),
    Member("order_id", "order_id", None, False),
    Member("capture_id", "capture_id", None, False),
    Member("capture_krn", "capture_krn", None, False),
    Member("merchant_reference2", "merchant_reference2", None, False),
    Member("state", "state", read_enum(DisputeState), False),
    Member("previous_state", "previous_state", read_enum(DisputeState), False),
    Member("updated_at", "updated_at", None, False),
    Member("configuration", "configuration", read_model(DisputeConfiguration), False),
    Member("dispute_reason", "dispute_reason", read_enum(DisputeReason), False),
    Member("dispute_details", "dispute_details", read_model(DisputeDetails), False),
    Member("created_at", "created_at", None, False),
    Member("representment", "representment", read_model(Representment), False),
    Member("partner_evidence", "partner_evidence", read_model(PartnerEvidence), False),
    Member("arbitration_expires_at", "arbitration_expires_at", None, False),
    Member("arbitration", "arbitration", read_model(Arbitration), False),
    Member("arbitration_request", "arbitration_request", read_model(ArbitrationRequest), False),
    Member("dispute_outcome", "dispute_outcome", read_enum(DisputeOutcome), False),
    Member("dispute_outcome_detailed", "dispute_outcome_detailed", read_enum(DisputeOutcomeDetailed), False),
    Member("closed_at", "closed_at", None, False),
    Member("updated_fields", "updated_fields", read_model(DisputeUpdatedFields), False),
    Member("previous_fields", "previous_fields", read_model(DisputeUpdatedFields), False),
    Member("currency", "currency", None, False),
    Member("state_context", "state_context", read_model(DisputeStateContext), False),
    Member("merchant_evidence", "merchant_evidence", read_list(read_model(MerchantEvidence)), False),
    Member("customer_evidence", "customer_evidence", read_list(read_model(CustomerEvidenceRef)), False),
    Member("payment_product_instance_id", "payment_product_instance_id", None, False),
)

DisputeUpdatedFields.MEMBERS = (
    Member("evidence_response_deadline_at", "evidence_response_deadline_at", None, False),
)
