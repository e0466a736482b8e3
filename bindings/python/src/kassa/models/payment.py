# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `payment`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    Address,
    CustomerTokenScope,
    PersonName,
    StoreInput,
)

__all__ = [
    "CaptureMode",
    "ShippingType",
    "ShippingTypeAttribute",
    "LoyaltyLevel",
    "LoginMethod",
    "PurchasePaymentMethod",
    "FreeTrial",
    "Interval",
    "TravelType",
    "TicketClass",
    "InsuranceType",
    "LodgingType",
    "HostType",
    "EventType",
    "VoucherType",
    "SellerRating",
    "CustomerInteractionMethod",
    "PointOfTransactionType",
    "ProfileScope",
    "ShippingMode",
    "AuthorizationResult",
    "PaymentTransactionState",
    "PaymentFundingType",
    "PaymentFundingState",
    "PaymentRequestState",
    "PaymentRequestStateReason",
    "PresentationInstruction",
    "PresentationPaymentStatus",
    "PresentationTextPartType",
    "PresentationLinkContext",
    "PresentationTextStyle",
    "ImageAlignment",
    "PaymentIntent",
    "RemainingAuthorization",
    "PaymentAuthorizeRequest",
    "RequestPaymentTransaction",
    "RequestCustomerToken",
    "SupplementaryPurchaseData",
    "LineItem",
    "LineItemMetadata",
    "Shipping",
    "Recipient",
    "ShippingOption",
    "Customer",
    "CustomerAccount",
    "LastLogin",
    "PurchaseHistory",
    "CustomerDevice",
    "Geolocation",
    "Subscription",
    "BillingPlan",
    "OndemandService",
    "TravelReservation",
    "TravelPoint",
    "Insurance",
    "LodgingReservation",
    "LodgingHost",
    "EventReservation",
    "Voucher",
    "MarketplaceSeller",
    "StepUpConfig",
    "CustomerInteractionConfig",
    "InteractionExpiry",
    "AcquiringConfig",
    "PointOfCheckout",
    "PointOfTransaction",
    "ShippingConfig",
    "PaymentAuthorizeResponse",
    "PaymentTransactionResponse",
    "PaymentTransaction",
    "PaymentFunding",
    "PaymentCapture",
    "SupplementaryCaptureData",
    "Shipment",
    "ShipmentLeg",
    "PaymentRefund",
    "SupplementaryRefundData",
    "PaymentChargeback",
    "CustomerTokenResponse",
    "CustomerTokenGrant",
    "PaymentRequest",
    "PaymentRequestStateContext",
    "CustomerInteraction",
    "QrCode",
    "KlarnaCustomer",
    "CustomerProfile",
    "SelectedShipping",
    "PaymentRequestCreate",
    "PaymentRequestUpdate",
    "PaymentPresentation",
    "PaymentOption",
    "PresentationText",
    "PresentationTextPart",
    "PaymentButton",
    "PaymentIcon",
    "PaymentTransactionUpdate",
    "PaymentTransactionReauthorize",
    "PaymentCaptureCreate",
    "PaymentTransactionRefundCreate",
    "PaymentCaptureUpdate",
    "PaymentCaptureRefundCreate",
    "PaymentRequestPayload",
    "PaymentTransactionPayload",
    "PaymentTransactionCapturedPayload",
    "PaymentTransactionRefundedPayload",
    "PaymentTransactionChargebackPayload",
    "PaymentFundingPayload",
]


class CaptureMode(OpenEnum):
    """When the amount is captured."""

    LATER: ClassVar[CaptureMode]
    NOW: ClassVar[CaptureMode]


CaptureMode.LATER = CaptureMode("LATER")
CaptureMode.NOW = CaptureMode("NOW")


class ShippingType(OpenEnum):
    """How goods reach the customer."""

    DIGITAL_DOWNLOAD: ClassVar[ShippingType]
    DIGITAL_EMAIL: ClassVar[ShippingType]
    DIGITAL_OTHER: ClassVar[ShippingType]
    PHYSICAL_OTHER: ClassVar[ShippingType]
    PICKUP_BOX: ClassVar[ShippingType]
    PICKUP_POINT: ClassVar[ShippingType]
    PICKUP_STORE: ClassVar[ShippingType]
    PICKUP_WAREHOUSE: ClassVar[ShippingType]
    TO_CURB: ClassVar[ShippingType]
    TO_DOOR: ClassVar[ShippingType]
    TO_MAILBOX: ClassVar[ShippingType]


ShippingType.DIGITAL_DOWNLOAD = ShippingType("DIGITAL_DOWNLOAD")
ShippingType.DIGITAL_EMAIL = ShippingType("DIGITAL_EMAIL")
ShippingType.DIGITAL_OTHER = ShippingType("DIGITAL_OTHER")
ShippingType.PHYSICAL_OTHER = ShippingType("PHYSICAL_OTHER")
ShippingType.PICKUP_BOX = ShippingType("PICKUP_BOX")
ShippingType.PICKUP_POINT = ShippingType("PICKUP_POINT")
ShippingType.PICKUP_STORE = ShippingType("PICKUP_STORE")
ShippingType.PICKUP_WAREHOUSE = ShippingType("PICKUP_WAREHOUSE")
ShippingType.TO_CURB = ShippingType("TO_CURB")
ShippingType.TO_DOOR = ShippingType("TO_DOOR")
ShippingType.TO_MAILBOX = ShippingType("TO_MAILBOX")


class ShippingTypeAttribute(OpenEnum):
    """A property of the shipping."""

    CONTACTLESS_DELIVERY: ClassVar[ShippingTypeAttribute]
    EXPRESS: ClassVar[ShippingTypeAttribute]
    IDENTIFICATION_REQUIRED: ClassVar[ShippingTypeAttribute]
    LEAVE_AT_CURB: ClassVar[ShippingTypeAttribute]
    LEAVE_AT_DOOR: ClassVar[ShippingTypeAttribute]
    LEAVE_WITH_NEIGHBOUR: ClassVar[ShippingTypeAttribute]
    SIGNATURE_REQUIRED: ClassVar[ShippingTypeAttribute]
    TRACKED: ClassVar[ShippingTypeAttribute]
    UNTRACKED: ClassVar[ShippingTypeAttribute]


ShippingTypeAttribute.CONTACTLESS_DELIVERY = ShippingTypeAttribute("CONTACTLESS_DELIVERY")
ShippingTypeAttribute.EXPRESS = ShippingTypeAttribute("EXPRESS")
ShippingTypeAttribute.IDENTIFICATION_REQUIRED = ShippingTypeAttribute("IDENTIFICATION_REQUIRED")
ShippingTypeAttribute.LEAVE_AT_CURB = ShippingTypeAttribute("LEAVE_AT_CURB")
ShippingTypeAttribute.LEAVE_AT_DOOR = ShippingTypeAttribute("LEAVE_AT_DOOR")
ShippingTypeAttribute.LEAVE_WITH_NEIGHBOUR = ShippingTypeAttribute("LEAVE_WITH_NEIGHBOUR")
ShippingTypeAttribute.SIGNATURE_REQUIRED = ShippingTypeAttribute("SIGNATURE_REQUIRED")
ShippingTypeAttribute.TRACKED = ShippingTypeAttribute("TRACKED")
ShippingTypeAttribute.UNTRACKED = ShippingTypeAttribute("UNTRACKED")


class LoyaltyLevel(OpenEnum):
    """How loyal an account is."""

    HIGH: ClassVar[LoyaltyLevel]


LoyaltyLevel.HIGH = LoyaltyLevel("HIGH")


class LoginMethod(OpenEnum):
    """How somebody signed in."""

    WEBAUTHN_PASSKEY: ClassVar[LoginMethod]


LoginMethod.WEBAUTHN_PASSKEY = LoginMethod("WEBAUTHN_PASSKEY")


class PurchasePaymentMethod(OpenEnum):
    """With what somebody paid before."""

    CREDIT_CARD: ClassVar[PurchasePaymentMethod]


PurchasePaymentMethod.CREDIT_CARD = PurchasePaymentMethod("CREDIT_CARD")


class FreeTrial(OpenEnum):
    """Whether a subscription is still free of charge."""

    ACTIVE: ClassVar[FreeTrial]
    INACTIVE: ClassVar[FreeTrial]


FreeTrial.ACTIVE = FreeTrial("ACTIVE")
FreeTrial.INACTIVE = FreeTrial("INACTIVE")


class Interval(OpenEnum):
    """Unit of a repeated period."""

    DAY: ClassVar[Interval]
    WEEK: ClassVar[Interval]
    MONTH: ClassVar[Interval]
    YEAR: ClassVar[Interval]


Interval.DAY = Interval("DAY")
Interval.WEEK = Interval("WEEK")
Interval.MONTH = Interval("MONTH")
Interval.YEAR = Interval("YEAR")


class TravelType(OpenEnum):
    """Means of travel."""

    AIR: ClassVar[TravelType]
    BUS: ClassVar[TravelType]
    TRAIN: ClassVar[TravelType]


TravelType.AIR = TravelType("AIR")
TravelType.BUS = TravelType("BUS")
TravelType.TRAIN = TravelType("TRAIN")


class TicketClass(OpenEnum):
    """Class of a ticket."""

    ECONOMY: ClassVar[TicketClass]


TicketClass.ECONOMY = TicketClass("ECONOMY")


class InsuranceType(OpenEnum):
    """What is insured."""

    CANCELATION: ClassVar[InsuranceType]


InsuranceType.CANCELATION = InsuranceType("CANCELATION")


class LodgingType(OpenEnum):
    """Kind of lodging."""

    ROOM: ClassVar[LodgingType]


LodgingType.ROOM = LodgingType("ROOM")


class HostType(OpenEnum):
    """Kind of host."""

    HOTEL: ClassVar[HostType]


HostType.HOTEL = HostType("HOTEL")


class EventType(OpenEnum):
    """Kind of event."""

    CONCERT: ClassVar[EventType]


EventType.CONCERT = EventType("CONCERT")


class VoucherType(OpenEnum):
    """Kind of voucher."""

    GIFT_CARD: ClassVar[VoucherType]


VoucherType.GIFT_CARD = VoucherType("GIFT_CARD")


class SellerRating(OpenEnum):
    """What is thought of a seller."""

    HIGH: ClassVar[SellerRating]


SellerRating.HIGH = SellerRating("HIGH")


class CustomerInteractionMethod(OpenEnum):
    """How the customer reaches Klarna."""

    HANDOVER: ClassVar[CustomerInteractionMethod]
    QR_CODE: ClassVar[CustomerInteractionMethod]
    SERVER_REDIRECT: ClassVar[CustomerInteractionMethod]


CustomerInteractionMethod.HANDOVER = CustomerInteractionMethod("HANDOVER")
CustomerInteractionMethod.QR_CODE = CustomerInteractionMethod("QR_CODE")
CustomerInteractionMethod.SERVER_REDIRECT = CustomerInteractionMethod("SERVER_REDIRECT")


class PointOfTransactionType(OpenEnum):
    """Kind of a device."""

    TERMINAL: ClassVar[PointOfTransactionType]


PointOfTransactionType.TERMINAL = PointOfTransactionType("TERMINAL")


class ProfileScope(OpenEnum):
    """A part of the customer's profile."""

    PROFILE_NAME: ClassVar[ProfileScope]
    PROFILE_EMAIL: ClassVar[ProfileScope]
    PROFILE_PHONE: ClassVar[ProfileScope]
    PROFILE_LOCALE: ClassVar[ProfileScope]
    PROFILE_BILLING_ADDRESS: ClassVar[ProfileScope]
    PROFILE_COUNTRY: ClassVar[ProfileScope]
    PROFILE_NATIONAL_IDENTIFICATION: ClassVar[ProfileScope]
    PROFILE_DATE_OF_BIRTH: ClassVar[ProfileScope]


ProfileScope.PROFILE_NAME = ProfileScope("profile:name")
ProfileScope.PROFILE_EMAIL = ProfileScope("profile:email")
ProfileScope.PROFILE_PHONE = ProfileScope("profile:phone")
ProfileScope.PROFILE_LOCALE = ProfileScope("profile:locale")
ProfileScope.PROFILE_BILLING_ADDRESS = ProfileScope("profile:billing_address")
ProfileScope.PROFILE_COUNTRY = ProfileScope("profile:country")
ProfileScope.PROFILE_NATIONAL_IDENTIFICATION = ProfileScope("profile:national_identification")
ProfileScope.PROFILE_DATE_OF_BIRTH = ProfileScope("profile:date_of_birth")


class ShippingMode(OpenEnum):
    """Who chooses address and option of the shipping."""

    EDITABLE: ClassVar[ShippingMode]
    READ_ONLY: ClassVar[ShippingMode]


ShippingMode.EDITABLE = ShippingMode("EDITABLE")
ShippingMode.READ_ONLY = ShippingMode("READ_ONLY")


class AuthorizationResult(OpenEnum):
    """What was decided."""

    APPROVED: ClassVar[AuthorizationResult]
    STEP_UP_REQUIRED: ClassVar[AuthorizationResult]
    DECLINED: ClassVar[AuthorizationResult]


AuthorizationResult.APPROVED = AuthorizationResult("APPROVED")
AuthorizationResult.STEP_UP_REQUIRED = AuthorizationResult("STEP_UP_REQUIRED")
AuthorizationResult.DECLINED = AuthorizationResult("DECLINED")


class PaymentTransactionState(OpenEnum):
    """State of a transaction."""

    AUTHORIZED: ClassVar[PaymentTransactionState]
    EXPIRED: ClassVar[PaymentTransactionState]
    COMPLETED: ClassVar[PaymentTransactionState]
    CLOSED: ClassVar[PaymentTransactionState]


PaymentTransactionState.AUTHORIZED = PaymentTransactionState("AUTHORIZED")
PaymentTransactionState.EXPIRED = PaymentTransactionState("EXPIRED")
PaymentTransactionState.COMPLETED = PaymentTransactionState("COMPLETED")
PaymentTransactionState.CLOSED = PaymentTransactionState("CLOSED")


class PaymentFundingType(OpenEnum):
    """Whether the money is certain."""

    GUARANTEED: ClassVar[PaymentFundingType]
    NON_GUARANTEED: ClassVar[PaymentFundingType]


PaymentFundingType.GUARANTEED = PaymentFundingType("GUARANTEED")
PaymentFundingType.NON_GUARANTEED = PaymentFundingType("NON_GUARANTEED")


class PaymentFundingState(OpenEnum):
    """State of the funding."""

    PENDING: ClassVar[PaymentFundingState]
    FUNDED: ClassVar[PaymentFundingState]
    EXPIRED: ClassVar[PaymentFundingState]


PaymentFundingState.PENDING = PaymentFundingState("PENDING")
PaymentFundingState.FUNDED = PaymentFundingState("FUNDED")
PaymentFundingState.EXPIRED = PaymentFundingState("EXPIRED")


class PaymentRequestState(OpenEnum):
    """State of a payment request."""

    SUBMITTED: ClassVar[PaymentRequestState]
    IN_PROGRESS: ClassVar[PaymentRequestState]
    COMPLETED: ClassVar[PaymentRequestState]
    EXPIRED: ClassVar[PaymentRequestState]
    CANCELED: ClassVar[PaymentRequestState]
    DECLINED: ClassVar[PaymentRequestState]


PaymentRequestState.SUBMITTED = PaymentRequestState("SUBMITTED")
PaymentRequestState.IN_PROGRESS = PaymentRequestState("IN_PROGRESS")
PaymentRequestState.COMPLETED = PaymentRequestState("COMPLETED")
PaymentRequestState.EXPIRED = PaymentRequestState("EXPIRED")
PaymentRequestState.CANCELED = PaymentRequestState("CANCELED")
PaymentRequestState.DECLINED = PaymentRequestState("DECLINED")


class PaymentRequestStateReason(OpenEnum):
    """Why a payment request is in its state. For people, not for decisions."""

    PAYMENT_REQUEST_SUBMITTED: ClassVar[PaymentRequestStateReason]
    PARTNER_CANCELED: ClassVar[PaymentRequestStateReason]
    PURCHASE_FLOW_ABORTED: ClassVar[PaymentRequestStateReason]
    TECHNICAL_ERROR: ClassVar[PaymentRequestStateReason]
    PAYMENT_DECLINED: ClassVar[PaymentRequestStateReason]


PaymentRequestStateReason.PAYMENT_REQUEST_SUBMITTED = PaymentRequestStateReason("PAYMENT_REQUEST_SUBMITTED")
PaymentRequestStateReason.PARTNER_CANCELED = PaymentRequestStateReason("PARTNER_CANCELED")
PaymentRequestStateReason.PURCHASE_FLOW_ABORTED = PaymentRequestStateReason("PURCHASE_FLOW_ABORTED")
PaymentRequestStateReason.TECHNICAL_ERROR = PaymentRequestStateReason("TECHNICAL_ERROR")
PaymentRequestStateReason.PAYMENT_DECLINED = PaymentRequestStateReason("PAYMENT_DECLINED")


class PresentationInstruction(OpenEnum):
    """Where the payment method stands in the list."""

    SHOW_KLARNA: ClassVar[PresentationInstruction]
    PRESELECT_KLARNA: ClassVar[PresentationInstruction]
    SHOW_ONLY_KLARNA: ClassVar[PresentationInstruction]
    HIDE_KLARNA: ClassVar[PresentationInstruction]


PresentationInstruction.SHOW_KLARNA = PresentationInstruction("SHOW_KLARNA")
PresentationInstruction.PRESELECT_KLARNA = PresentationInstruction("PRESELECT_KLARNA")
PresentationInstruction.SHOW_ONLY_KLARNA = PresentationInstruction("SHOW_ONLY_KLARNA")
PresentationInstruction.HIDE_KLARNA = PresentationInstruction("HIDE_KLARNA")


class PresentationPaymentStatus(OpenEnum):
    """What comes next."""

    PENDING_PARTNER_AUTHORIZATION: ClassVar[PresentationPaymentStatus]
    REQUIRES_CUSTOMER_ACTION: ClassVar[PresentationPaymentStatus]


PresentationPaymentStatus.PENDING_PARTNER_AUTHORIZATION = PresentationPaymentStatus("PENDING_PARTNER_AUTHORIZATION")
PresentationPaymentStatus.REQUIRES_CUSTOMER_ACTION = PresentationPaymentStatus("REQUIRES_CUSTOMER_ACTION")


class PresentationTextPartType(OpenEnum):
    """What a part of a text is."""

    TEXT: ClassVar[PresentationTextPartType]
    LINK: ClassVar[PresentationTextPartType]


PresentationTextPartType.TEXT = PresentationTextPartType("TEXT")
PresentationTextPartType.LINK = PresentationTextPartType("LINK")


class PresentationLinkContext(OpenEnum):
    """Where a link leads."""

    AUTH: ClassVar[PresentationLinkContext]
    INFO: ClassVar[PresentationLinkContext]


PresentationLinkContext.AUTH = PresentationLinkContext("AUTH")
PresentationLinkContext.INFO = PresentationLinkContext("INFO")


class PresentationTextStyle(OpenEnum):
    """How a part of a text looks."""

    BOLD: ClassVar[PresentationTextStyle]
    ITALIC: ClassVar[PresentationTextStyle]
    UNDERLINE: ClassVar[PresentationTextStyle]


PresentationTextStyle.BOLD = PresentationTextStyle("BOLD")
PresentationTextStyle.ITALIC = PresentationTextStyle("ITALIC")
PresentationTextStyle.UNDERLINE = PresentationTextStyle("UNDERLINE")


class ImageAlignment(OpenEnum):
    """On which side of the text the picture stands."""

    LEFT: ClassVar[ImageAlignment]
    RIGHT: ClassVar[ImageAlignment]


ImageAlignment.LEFT = ImageAlignment("LEFT")
ImageAlignment.RIGHT = ImageAlignment("RIGHT")


class PaymentIntent(OpenEnum):
    """What the customer wants to do."""

    PAY: ClassVar[PaymentIntent]
    SUBSCRIBE: ClassVar[PaymentIntent]
    ADD_TO_WALLET: ClassVar[PaymentIntent]


PaymentIntent.PAY = PaymentIntent("PAY")
PaymentIntent.SUBSCRIBE = PaymentIntent("SUBSCRIBE")
PaymentIntent.ADD_TO_WALLET = PaymentIntent("ADD_TO_WALLET")


class RemainingAuthorization(OpenEnum):
    """What becomes of the rest of the authorization."""

    RELEASE: ClassVar[RemainingAuthorization]


RemainingAuthorization.RELEASE = RemainingAuthorization("RELEASE")


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentAuthorizeRequest(Model):
    """What is to be decided."""

    currency: str | None = None
    """Needed in a request."""
    request_payment_transaction: RequestPaymentTransaction | None = None
    """Ask for a payment."""
    request_customer_token: RequestCustomerToken | None = None
    """Ask for a customer token."""
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    """The purchase: optional for the API, expected by the rules of the network."""
    interoperability_data: str | None = None
    """Data of the network from the partner, forwarded unaltered."""
    klarna_network_data: str | None = None
    """Newer name of `interoperability_data`. No source confirms it."""
    step_up_config: StepUpConfig | None = None
    """How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED."""
    acquiring_config: AcquiringConfig | None = None
    point_of_checkout: PointOfCheckout | None = None
    point_of_transaction: PointOfTransaction | None = None
    payment_request_id: str | None = None
    """The completed payment request, on the final authorization. No source confirms it."""
    collect_customer_profile: list[ProfileScope | str] | None = None
    """No source confirms it."""
    shipping_config: ShippingConfig | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RequestPaymentTransaction(Model):
    """The payment that is asked for."""

    amount: int | None = None
    """On the final authorization, the amount that the customer approved. Needed in a request."""
    payment_transaction_reference: str | None = None
    payment_option_id: str | None = None
    """From the presentation; opaque."""
    payment_program_enablement_codes: list[str] | None = None
    capture: CaptureMode | str | None = None
    """Left out, the amount is captured later."""
    payment_capture_reference: str | None = None
    """For the capture that happens at once."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RequestCustomerToken(Model):
    """The customer token that is asked for."""

    scopes: list[CustomerTokenScope | str] | None = None
    """Needed in a request."""
    customer_token_reference: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SupplementaryPurchaseData(Model):
    """What is bought, by whom, and where it goes."""

    purchase_reference: str | None = None
    """Order number that the customer sees."""
    line_items: list[LineItem] | None = None
    """Basket. Totals should add up to the amount of the payment."""
    shipping: list[Shipping] | None = None
    customer: Customer | None = None
    subscriptions: list[Subscription] | None = None
    ondemand_service: OndemandService | None = None
    travel_reservations: list[TravelReservation] | None = None
    lodging_reservations: list[LodgingReservation] | None = None
    event_reservations: list[EventReservation] | None = None
    insurances: list[Insurance] | None = None
    vouchers: list[Voucher] | None = None
    marketplace_sellers: list[MarketplaceSeller] | None = None
    additional_data: str | None = None
    """Older extra data of the merchant, as a JSON text."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class LineItem(Model):
    """One line of the basket."""

    name: str | None = None
    """Text the customer sees. Needed in a request."""
    quantity: int | None = None
    """Needed in a request."""
    total_amount: int | None = None
    """Quantity times unit price, tax included; negative for discounts. Needed in a request."""
    unit_price: int | None = None
    total_tax_amount: int | None = None
    currency: str | None = None
    product_url: str | None = None
    image_url: str | None = None
    product_identifier: str | None = None
    """Number of the article, such as a GTIN."""
    line_item_reference: str | None = None
    reference: str | None = None
    """Older name of `line_item_reference`. On its way out."""
    shipping_reference: str | None = None
    """An entry of `shipping`."""
    subscription_reference: str | None = None
    """An entry of `subscriptions`."""
    line_item_metadata: LineItemMetadata | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class LineItemMetadata(Model):
    """More about a line."""

    categories: list[str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Shipping(Model):
    """One delivery."""

    shipping_reference: str | None = None
    recipient: Recipient | None = None
    address: Address | None = None
    shipping_option: ShippingOption | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Recipient(Model):
    """Who receives the goods."""

    given_name: str | None = None
    """Needed in a request."""
    family_name: str | None = None
    """Needed in a request."""
    email: str | None = None
    phone: str | None = None
    """With country code."""
    attention: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ShippingOption(Model):
    """How a delivery is made."""

    shipping_type: ShippingType | str | None = None
    """Needed in a request."""
    shipping_type_attributes: list[ShippingTypeAttribute | str] | None = None
    shipping_carrier: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Customer(Model):
    """The customer."""

    given_name: str | None = None
    family_name: str | None = None
    email: str | None = None
    email_last_verified_at: str | None = None
    phone: str | None = None
    phone_last_verified_at: str | None = None
    address: Address | None = None
    date_of_birth: str | None = None
    customer_account: CustomerAccount | None = None
    customer_device: CustomerDevice | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerAccount(Model):
    """The customer's account with the partner."""

    account_identifier: str | None = None
    loyalty_level: LoyaltyLevel | str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    last_login: LastLogin | None = None
    purchase_history: list[PurchaseHistory] | None = None
    device_purchase_history: list[PurchaseHistory] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class LastLogin(Model):
    """The latest sign-in."""

    occurred_at: str | None = None
    login_method: LoginMethod | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PurchaseHistory(Model):
    """Earlier purchases, summed up."""

    number_of_purchases: int | None = None
    number_of_paid_purchases: int | None = None
    number_of_disputed_purchases: int | None = None
    total_amount: int | None = None
    currency: str | None = None
    payment_method: PurchasePaymentMethod | str | None = None
    first_purchase_at: str | None = None
    last_purchase_at: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerDevice(Model):
    """The device of the customer."""

    app_identifier: str | None = None
    device_identifier: str | None = None
    user_agent: str | None = None
    ip_address: str | None = None
    geolocation: Geolocation | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Geolocation(Model):
    """Where the device is."""

    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Subscription(Model):
    """A subscription that is started or charged."""

    subscription_reference: str | None = None
    """Needed in a request."""
    name: str | None = None
    free_trial: FreeTrial | str | None = None
    billing_plans: list[BillingPlan] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class BillingPlan(Model):
    """When and how much a subscription costs."""

    billing_amount: int | None = None
    currency: str | None = None
    from_: str | None = None
    interval: Interval | str | None = None
    interval_frequency: int | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class OndemandService(Model):
    """A service that is charged when it is used."""

    currency: str | None = None
    average_amount: int | None = None
    minimum_amount: int | None = None
    maximum_amount: int | None = None
    purchase_interval: Interval | str | None = None
    purchase_interval_frequency: int | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class TravelReservation(Model):
    """A journey."""

    travel_type: TravelType | str | None = None
    reservation_reference: str | None = None
    departure: TravelPoint | None = None
    arrival: TravelPoint | None = None
    carrier_name: str | None = None
    price: int | None = None
    currency: str | None = None
    ticket_class: TicketClass | str | None = None
    passengers: list[PersonName] | None = None
    insurances: list[Insurance] | None = None
    affiliate_name: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class TravelPoint(Model):
    """Either end of a journey. Written with `address`; older samples spread its members."""

    departure_location: str | None = None
    departure_airport: str | None = None
    """IATA code."""
    departs_at: str | None = None
    arrival_location: str | None = None
    arrival_airport: str | None = None
    """IATA code."""
    arrives_at: str | None = None
    """No source confirms it."""
    street_address: str | None = None
    city: str | None = None
    country: str | None = None
    address: Address | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Insurance(Model):
    """An insurance."""

    insurance_type: InsuranceType | str | None = None
    insurance_company_name: str | None = None
    price: int | None = None
    currency: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class LodgingReservation(Model):
    """A stay."""

    lodging_name: str | None = None
    lodging_type: LodgingType | str | None = None
    address: Address | None = None
    starts_at: str | None = None
    ends_at: str | None = None
    number_of_spaces: int | None = None
    price: int | None = None
    currency: str | None = None
    guests: list[PersonName] | None = None
    hosts: LodgingHost | None = None
    """One object, in spite of its name."""
    insurances: list[Insurance] | None = None
    affiliate_name: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class LodgingHost(Model):
    """Who offers a stay."""

    host_reference: str | None = None
    host_type: HostType | str | None = None
    country_of_domicile: str | None = None
    registered_at: str | None = None
    number_of_reservations: int | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class EventReservation(Model):
    """A ticket to an event."""

    event_name: str | None = None
    event_company_name: str | None = None
    event_type: EventType | str | None = None
    starts_at: str | None = None
    ends_at: str | None = None
    venue_name: str | None = None
    access_controlled_venue: bool | None = None
    address: Address | None = None
    affiliate_name: str | None = None
    insurances: list[Insurance] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Voucher(Model):
    """A voucher."""

    voucher_name: str | None = None
    voucher_type: VoucherType | str | None = None
    voucher_company: str | None = None
    starts_at: str | None = None
    ends_at: str | None = None
    affiliate_name: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MarketplaceSeller(Model):
    """A seller on a marketplace."""

    marketplace_seller_reference: str | None = None
    marketplace_seller_name: str | None = None
    marketplace_seller_address: Address | None = None
    product_category: str | None = None
    line_item_references: list[str] | None = None
    shipping_references: list[str] | None = None
    seller_registered_at: str | None = None
    seller_updated_at: str | None = None
    seller_last_login_at: str | None = None
    seller_rating: SellerRating | str | None = None
    number_of_transactions: int | None = None
    volume_of_transactions: int | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StepUpConfig(Model):
    """How the customer is asked to approve."""

    payment_request_reference: str | None = None
    payment_request_expires_at: str | None = None
    """Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both. On its way out."""
    customer_interaction_config: CustomerInteractionConfig | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerInteractionConfig(Model):
    """How the customer reaches Klarna and comes back."""

    method: CustomerInteractionMethod | str | None = None
    """Needed in a request."""
    return_url: str | None = None
    """Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`."""
    app_return_url: str | None = None
    """Link that opens the caller's app."""
    interaction_expiry: InteractionExpiry | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class InteractionExpiry(Model):
    """How long the customer may take: 15 minutes to 48 hours from now."""

    duration: str | None = None
    """The recommended form."""
    timestamp: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AcquiringConfig(Model):
    """Where the money goes."""

    payment_account_id: str | None = None
    """Needed where an account has several."""
    settlement_currency: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PointOfCheckout(Model):
    """The store. One of the three members."""

    store_id: str | None = None
    """Klarna's id of a store that was onboarded."""
    store_reference: str | None = None
    """The caller's name of a store that was onboarded."""
    store: StoreInput | None = None
    """A store that was not."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PointOfTransaction(Model):
    """The device."""

    type: PointOfTransactionType | str | None = None
    terminal_reference: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ShippingConfig(Model):
    """Whether the customer chooses the shipping at Klarna."""

    mode: ShippingMode | str | None = None
    """Needed in a request."""
    supported_countries: list[str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentAuthorizeResponse(Model):
    """The decision. A result may stand in either part; the presence of a payment request says step-up, too."""

    payment_transaction_response: PaymentTransactionResponse | None = None
    customer_token_response: CustomerTokenResponse | None = None
    payment_request: PaymentRequest | None = None
    """Present when the customer has to approve."""
    klarna_network_response_data: str | None = None
    """For the partner, to be handed on unaltered. Where it stands in an answer is not published. No source confirms
    it.
    """
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionResponse(Model):
    """Decision about the payment."""

    result: AuthorizationResult | str | None = None
    result_reason: str | None = None
    """Diagnostic text; its values are not published. No source confirms it."""
    payment_transaction: PaymentTransaction | None = None
    """Present when approved."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransaction(Model):
    """A transaction."""

    payment_transaction_id: str | None = None
    payment_transaction_reference: str | None = None
    state: PaymentTransactionState | str | None = None
    amount: int | None = None
    """What was authorized."""
    currency: str | None = None
    expires_at: str | None = None
    payment_funding: PaymentFunding | None = None
    payment_pricing: Any | None = None
    """Fees; members are not published. No source confirms it."""
    payment_captures: list[PaymentCapture] | None = None
    """There at least when the amount was captured at once."""
    payment_refunds: list[PaymentRefund] | None = None
    """No source confirms it."""
    payment_chargebacks: list[PaymentChargeback] | None = None
    """No source confirms it."""
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    shipping: list[Shipping] | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    updated_at: str | None = None
    """No source confirms it."""
    captured_amount: int | None = None
    """No source confirms it."""
    refunded_amount: int | None = None
    """No source confirms it."""
    remaining_authorized_amount: int | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentFunding(Model):
    """Whether the money is certain. Without guarantee, delivery waits for FUNDED."""

    type: PaymentFundingType | str | None = None
    state: PaymentFundingState | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentCapture(Model):
    """A capture. It has no state: an answer means that it happened."""

    payment_capture_id: str | None = None
    payment_capture_reference: str | None = None
    capture_amount: int | None = None
    """No source confirms it."""
    payment_transaction_id: str | None = None
    """No source confirms it."""
    supplementary_capture_data: SupplementaryCaptureData | None = None
    captured_at: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SupplementaryCaptureData(Model):
    """What was captured."""

    line_items: list[LineItem] | None = None
    shipments: list[Shipment] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Shipment(Model):
    """A parcel."""

    delivery: ShipmentLeg | None = None
    return_: ShipmentLeg | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ShipmentLeg(Model):
    """A parcel's way in one direction."""

    tracking_number: str | None = None
    tracking_url: str | None = None
    shipping_carrier: str | None = None
    shipping_type: ShippingType | str | None = None
    shipping_type_attribute: ShippingTypeAttribute | str | None = None
    """One value here, a list in the purchase data."""
    estimated_delivery_date: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentRefund(Model):
    """A refund. It has no state: an answer means that it happened."""

    payment_refund_id: str | None = None
    payment_refund_reference: str | None = None
    refund_amount: int | None = None
    """No source confirms it."""
    payment_capture_id: str | None = None
    """No source confirms it."""
    payment_transaction_id: str | None = None
    """No source confirms it."""
    supplementary_refund_data: SupplementaryRefundData | None = None
    refunded_at: str | None = None
    """No source confirms it."""
    refund_reference: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SupplementaryRefundData(Model):
    """What is refunded."""

    line_items: list[LineItem] | None = None
    """Needed against a transaction with several captures: it says which one."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentChargeback(Model):
    """Money that was taken back. Only its id is confirmed."""

    payment_chargeback_id: str | None = None
    amount: int | None = None
    """No source confirms it."""
    currency: str | None = None
    """No source confirms it."""
    payment_transaction_id: str | None = None
    """No source confirms it."""
    payment_dispute_id: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerTokenResponse(Model):
    """Decision about the customer token."""

    result: AuthorizationResult | str | None = None
    result_reason: str | None = None
    """No source confirms it."""
    customer_token: str | CustomerTokenGrant | None = None
    """The token, bare or inside an object."""
    customer_token_id: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerTokenGrant(Model):
    """A token and what it is good for."""

    customer_token: str | None = None
    customer_token_reference: str | None = None
    scopes: list[CustomerTokenScope | str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentRequest(Model):
    """A payment request."""

    payment_request_id: str | None = None
    payment_request_reference: str | None = None
    amount: int | None = None
    currency: str | None = None
    state: PaymentRequestState | str | None = None
    previous_state: PaymentRequestState | str | None = None
    state_reason: PaymentRequestStateReason | str | None = None
    state_expires_at: str | None = None
    """On older pages only."""
    expires_at: str | None = None
    """End of its life: EXPIRED afterwards, then removed."""
    created_at: str | None = None
    updated_at: str | None = None
    canceled_at: str | None = None
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    customer_interaction_config: CustomerInteractionConfig | None = None
    shipping_config: ShippingConfig | None = None
    acquiring_config: AcquiringConfig | None = None
    state_context: PaymentRequestStateContext | None = None
    """What there is to know in this state."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentRequestStateContext(Model):
    """What there is to know about a payment request in its state."""

    customer_interaction: CustomerInteraction | None = None
    klarna_network_session_token: str | None = None
    """Once completed with a purchase: the proof of approval, for the final authorization."""
    payment_token: str | None = None
    """Older proof; ignored. On its way out."""
    interoperability_token: str | None = None
    """On its way out."""
    klarna_customer: KlarnaCustomer | None = None
    shipping: SelectedShipping | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerInteraction(Model):
    """The way to the customer."""

    method: CustomerInteractionMethod | str | None = None
    payment_request_id: str | None = None
    """The same id as on the request."""
    payment_request_url: str | None = None
    """To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer."""
    qr_code: QrCode | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class QrCode(Model):
    """A code for a screen in the store."""

    image_url: str | None = None
    """The code as a picture."""
    target_url: str | None = None
    """What the code says."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class KlarnaCustomer(Model):
    """The customer, as far as known to the caller."""

    customer_token: str | None = None
    customer_token_reference: str | None = None
    customer_profile: CustomerProfile | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerProfile(Model):
    """What was asked for and the customer shared."""

    customer_id: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    email: str | None = None
    email_verified: bool | None = None
    phone: str | None = None
    phone_verified: bool | None = None
    locale: str | None = None
    country: str | None = None
    address: Address | None = None
    date_of_birth: str | None = None
    """No source confirms it."""
    national_identification: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SelectedShipping(Model):
    """The shipping that the customer chose at Klarna. It has to be honoured."""

    recipient: Recipient | None = None
    address: Address | None = None
    shipping_option: ShippingOption | None = None
    """No source confirms it."""
    shipping_reference: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentRequestCreate(Model):
    """A payment request to be created."""

    currency: str | None = None
    """Needed in a request."""
    amount: int | None = None
    """Left out when only a token is asked for."""
    payment_request_reference: str | None = None
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    interoperability_data: str | None = None
    """Data of the network from the partner, forwarded unaltered."""
    request_customer_token: RequestCustomerToken | None = None
    customer_interaction_config: CustomerInteractionConfig | None = None
    """Needed in a request."""
    collect_customer_profile: list[ProfileScope | str] | None = None
    payment_option_id: str | None = None
    payment_program_enablement_codes: list[str] | None = None
    shipping_config: ShippingConfig | None = None
    acquiring_config: AcquiringConfig | None = None
    point_of_checkout: PointOfCheckout | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentRequestUpdate(Model):
    """Changes to a payment request: only what changes."""

    currency: str | None = None
    amount: int | None = None
    payment_request_reference: str | None = None
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    interoperability_data: str | None = None
    customer_interaction_config: CustomerInteractionConfig | None = None
    payment_option_id: str | None = None
    payment_program_enablement_codes: list[str] | None = None
    shipping_config: ShippingConfig | None = None
    acquiring_config: AcquiringConfig | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentPresentation(Model):
    """Texts, pictures and place of the payment method for one purchase."""

    instruction: PresentationInstruction | str | None = None
    payment_status: PresentationPaymentStatus | str | None = None
    payment_option: PaymentOption | None = None
    saved_payment_option: PaymentOption | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentOption(Model):
    """One way to pay."""

    payment_option_id: str | None = None
    """To be sent back on authorize; opaque."""
    header: str | PresentationText | None = None
    subheader: str | PresentationText | None = None
    badge: str | PresentationText | None = None
    message: str | PresentationText | None = None
    terms: str | PresentationText | None = None
    payment_button: PaymentButton | None = None
    icon: PaymentIcon | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PresentationText(Model):
    """A text with styles and links. Members that take it may also hold a plain string."""

    text: str | None = None
    parts: list[PresentationTextPart] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PresentationTextPart(Model):
    """A part of a text."""

    type: PresentationTextPartType | str | None = None
    text: str | None = None
    url: str | None = None
    context: PresentationLinkContext | str | None = None
    styles: list[PresentationTextStyle | str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentButton(Model):
    """The button."""

    text: str | None = None
    image_url: str | None = None
    image_alignment: ImageAlignment | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentIcon(Model):
    """The mark beside the name."""

    alt: str | None = None
    badge_image_url: str | None = None
    rectangle_image_url: str | None = None
    square_image_url: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionUpdate(Model):
    """Changes to a transaction: only what changes."""

    payment_transaction_reference: str | None = None
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    amount: int | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionReauthorize(Model):
    """More time, or another amount."""

    extension_days: int | None = None
    amount: int | None = None
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentCaptureCreate(Model):
    """A capture to be made."""

    capture_amount: int | None = None
    """No more than what is left. Needed in a request."""
    payment_capture_reference: str | None = None
    remaining_authorization: RemainingAuthorization | str | None = None
    """Left out, the rest stays authorized."""
    supplementary_capture_data: SupplementaryCaptureData | None = None
    supplementary_purchase_data: SupplementaryPurchaseData | None = None
    interoperability_data: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionRefundCreate(Model):
    """A refund against a transaction."""

    refund_amount: int | None = None
    """Needed in a request."""
    refund_reference: str | None = None
    """Called `payment_refund_reference` where a single capture is refunded."""
    supplementary_refund_data: SupplementaryRefundData | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentCaptureUpdate(Model):
    """Changes to a capture. No source confirms it."""

    payment_capture_reference: str | None = None
    supplementary_capture_data: SupplementaryCaptureData | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentCaptureRefundCreate(Model):
    """A refund of one capture."""

    refund_amount: int | None = None
    """Needed in a request."""
    payment_refund_reference: str | None = None
    """Called `refund_reference` where a transaction is refunded."""
    supplementary_refund_data: SupplementaryRefundData | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentRequestPayload(Model):
    """A payment request has moved. Some senders put token, customer and shipping into `state_context`: look at the
    top first.
    """

    payment_request_id: str | None = None
    payment_request_reference: str | None = None
    state: PaymentRequestState | str | None = None
    previous_state: PaymentRequestState | str | None = None
    state_reason: str | None = None
    """As on the payment request."""
    klarna_network_session_token: str | None = None
    payment_token: str | None = None
    """On its way out."""
    interoperability_token: str | None = None
    """On its way out."""
    payment_transaction_id: str | None = None
    """No source confirms it."""
    customer_token: str | None = None
    """Said to come; the customer's member is the likelier place. No source confirms it."""
    klarna_customer: KlarnaCustomer | None = None
    shipping: SelectedShipping | None = None
    state_context: PaymentRequestStateContext | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionPayload(Model):
    """A transaction has moved. Only references are published."""

    payment_transaction_id: str | None = None
    """No source confirms it."""
    payment_transaction_reference: str | None = None
    state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    previous_state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    purchase_reference: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionCapturedPayload(Model):
    """A capture was made."""

    payment_transaction_id: str | None = None
    """No source confirms it."""
    payment_transaction_reference: str | None = None
    state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    previous_state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    purchase_reference: str | None = None
    """No source confirms it."""
    payment_capture_id: str | None = None
    """No source confirms it."""
    payment_capture_reference: str | None = None
    capture_amount: int | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionRefundedPayload(Model):
    """A refund was made."""

    payment_transaction_id: str | None = None
    """No source confirms it."""
    payment_transaction_reference: str | None = None
    state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    previous_state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    purchase_reference: str | None = None
    """No source confirms it."""
    payment_refund_id: str | None = None
    """No source confirms it."""
    payment_refund_reference: str | None = None
    """No source confirms it."""
    payment_capture_reference: str | None = None
    """No source confirms it."""
    refund_amount: int | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentTransactionChargebackPayload(Model):
    """A chargeback was booked."""

    payment_transaction_id: str | None = None
    """No source confirms it."""
    payment_transaction_reference: str | None = None
    state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    previous_state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    purchase_reference: str | None = None
    """No source confirms it."""
    payment_chargeback_id: str | None = None
    """No source confirms it."""
    amount: int | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentFundingPayload(Model):
    """The money of a transaction became certain, or did not come."""

    payment_transaction_id: str | None = None
    """No source confirms it."""
    payment_transaction_reference: str | None = None
    state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    previous_state: PaymentTransactionState | str | None = None
    """No source confirms it."""
    purchase_reference: str | None = None
    """No source confirms it."""
    payment_funding: PaymentFunding | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


PaymentAuthorizeRequest.MEMBERS = (
    Member("currency", "currency", None, False),
    Member("request_payment_transaction", "request_payment_transaction", read_model(RequestPaymentTransaction), False),
    Member("request_customer_token", "request_customer_token", read_model(RequestCustomerToken), False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("interoperability_data", "interoperability_data", None, True),
    Member("klarna_network_data", "klarna_network_data", None, True),
    Member("step_up_config", "step_up_config", read_model(StepUpConfig), False),
    Member("acquiring_config", "acquiring_config", read_model(AcquiringConfig), False),
    Member("point_of_checkout", "point_of_checkout", read_model(PointOfCheckout), False),
    Member("point_of_transaction", "point_of_transaction", read_model(PointOfTransaction), False),
    Member("payment_request_id", "payment_request_id", None, False),
    Member("collect_customer_profile", "collect_customer_profile", read_list(read_enum(ProfileScope)), False),
    Member("shipping_config", "shipping_config", read_model(ShippingConfig), False),
)

RequestPaymentTransaction.MEMBERS = (
    Member("amount", "amount", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("payment_option_id", "payment_option_id", None, False),
    Member("payment_program_enablement_codes", "payment_program_enablement_codes", None, False),
    Member("capture", "capture", read_enum(CaptureMode), False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
)

RequestCustomerToken.MEMBERS = (
    Member("scopes", "scopes", read_list(read_enum(CustomerTokenScope)), False),
    Member("customer_token_reference", "customer_token_reference", None, False),
)

SupplementaryPurchaseData.MEMBERS = (
    Member("purchase_reference", "purchase_reference", None, False),
    Member("line_items", "line_items", read_list(read_model(LineItem)), False),
    Member("shipping", "shipping", read_list(read_model(Shipping)), False),
    Member("customer", "customer", read_model(Customer), True),
    Member("subscriptions", "subscriptions", read_list(read_model(Subscription)), False),
    Member("ondemand_service", "ondemand_service", read_model(OndemandService), False),
    Member("travel_reservations", "travel_reservations", read_list(read_model(TravelReservation)), False),
    Member("lodging_reservations", "lodging_reservations", read_list(read_model(LodgingReservation)), False),
    Member("event_reservations", "event_reservations", read_list(read_model(EventReservation)), False),
    Member("insurances", "insurances", read_list(read_model(Insurance)), False),
    Member("vouchers", "vouchers", read_list(read_model(Voucher)), False),
    Member("marketplace_sellers", "marketplace_sellers", read_list(read_model(MarketplaceSeller)), False),
    Member("additional_data", "additional_data", None, True),
)

LineItem.MEMBERS = (
    Member("name", "name", None, False),
    Member("quantity", "quantity", None, False),
    Member("total_amount", "total_amount", None, False),
    Member("unit_price", "unit_price", None, False),
    Member("total_tax_amount", "total_tax_amount", None, False),
    Member("currency", "currency", None, False),
    Member("product_url", "product_url", None, False),
    Member("image_url", "image_url", None, False),
    Member("product_identifier", "product_identifier", None, False),
    Member("line_item_reference", "line_item_reference", None, False),
    Member("reference", "reference", None, False),
    Member("shipping_reference", "shipping_reference", None, False),
    Member("subscription_reference", "subscription_reference", None, False),
    Member("line_item_metadata", "line_item_metadata", read_model(LineItemMetadata), False),
)

LineItemMetadata.MEMBERS = (
    Member("categories", "categories", None, False),
)

Shipping.MEMBERS = (
    Member("shipping_reference", "shipping_reference", None, False),
    Member("recipient", "recipient", read_model(Recipient), True),
    Member("address", "address", read_model(Address), True),
    Member("shipping_option", "shipping_option", read_model(ShippingOption), False),
)

Recipient.MEMBERS = (
    Member("given_name", "given_name", None, True),
    Member("family_name", "family_name", None, True),
    Member("email", "email", None, True),
    Member("phone", "phone", None, True),
    Member("attention", "attention", None, True),
)

ShippingOption.MEMBERS = (
    Member("shipping_type", "shipping_type", read_enum(ShippingType), False),
    Member("shipping_type_attributes", "shipping_type_attributes", read_list(read_enum(ShippingTypeAttribute)), False),
    Member("shipping_carrier", "shipping_carrier", None, False),
)

Customer.MEMBERS = (
    Member("given_name", "given_name", None, True),
    Member("family_name", "family_name", None, True),
    Member("email", "email", None, True),
    Member("email_last_verified_at", "email_last_verified_at", None, True),
    Member("phone", "phone", None, True),
    Member("phone_last_verified_at", "phone_last_verified_at", None, True),
    Member("address", "address", read_model(Address), True),
    Member("date_of_birth", "date_of_birth", None, True),
    Member("customer_account", "customer_account", read_model(CustomerAccount), True),
    Member("customer_device", "customer_device", read_model(CustomerDevice), True),
)

CustomerAccount.MEMBERS = (
    Member("account_identifier", "account_identifier", None, True),
    Member("loyalty_level", "loyalty_level", read_enum(LoyaltyLevel), True),
    Member("created_at", "created_at", None, True),
    Member("updated_at", "updated_at", None, True),
    Member("last_login", "last_login", read_model(LastLogin), True),
    Member("purchase_history", "purchase_history", read_list(read_model(PurchaseHistory)), True),
    Member("device_purchase_history", "device_purchase_history", read_list(read_model(PurchaseHistory)), True),
)

LastLogin.MEMBERS = (
    Member("occurred_at", "occurred_at", None, True),
    Member("login_method", "login_method", read_enum(LoginMethod), True),
)

PurchaseHistory.MEMBERS = (
    Member("number_of_purchases", "number_of_purchases", None, True),
    Member("number_of_paid_purchases", "number_of_paid_purchases", None, True),
    Member("number_of_disputed_purchases", "number_of_disputed_purchases", None, True),
    Member("total_amount", "total_amount", None, True),
    Member("currency", "currency", None, True),
    Member("payment_method", "payment_method", read_enum(PurchasePaymentMethod), True),
    Member("first_purchase_at", "first_purchase_at", None, True),
    Member("last_purchase_at", "last_purchase_at", None, True),
)

CustomerDevice.MEMBERS = (
    Member("app_identifier", "app_identifier", None, True),
    Member("device_identifier", "device_identifier", None, True),
    Member("user_agent", "user_agent", None, True),
    Member("ip_address", "ip_address", None, True),
    Member("geolocation", "geolocation", read_model(Geolocation), True),
)

Geolocation.MEMBERS = (
    Member("country", "country", None, True),
    Member("latitude", "latitude", None, True),
    Member("longitude", "longitude", None, True),
)

Subscription.MEMBERS = (
    Member("subscription_reference", "subscription_reference", None, False),
    Member("name", "name", None, False),
    Member("free_trial", "free_trial", read_enum(FreeTrial), False),
    Member("billing_plans", "billing_plans", read_list(read_model(BillingPlan)), False),
)

BillingPlan.MEMBERS = (
    Member("billing_amount", "billing_amount", None, False),
    Member("currency", "currency", None, False),
    Member("from_", "from", None, False),
    Member("interval", "interval", read_enum(Interval), False),
    Member("interval_frequency", "interval_frequency", None, False),
)

OndemandService.MEMBERS = (
    Member("currency", "currency", None, False),
    Member("average_amount", "average_amount", None, False),
    Member("minimum_amount", "minimum_amount", None, False),
    Member("maximum_amount", "maximum_amount", None, False),
    Member("purchase_interval", "purchase_interval", read_enum(Interval), False),
    Member("purchase_interval_frequency", "purchase_interval_frequency", None, False),
)

TravelReservation.MEMBERS = (
    Member("travel_type", "travel_type", read_enum(TravelType), False),
    Member("reservation_reference", "reservation_reference", None, False),
    Member("departure", "departure", read_model(TravelPoint), False),
    Member("arrival", "arrival", read_model(TravelPoint), False),
    Member("carrier_name", "carrier_name", None, False),
    Member("price", "price", None, False),
    Member("currency", "currency", None, False),
    Member("ticket_class", "ticket_class", read_enum(TicketClass), False),
    Member("passengers", "passengers", read_list(read_model(PersonName)), True),
    Member("insurances", "insurances", read_list(read_model(Insurance)), False),
    Member("affiliate_name", "affiliate_name", None, False),
)

TravelPoint.MEMBERS = (
    Member("departure_location", "departure_location", None, False),
    Member("departure_airport", "departure_airport", None, False),
    Member("departs_at", "departs_at", None, False),
    Member("arrival_location", "arrival_location", None, False),
    Member("arrival_airport", "arrival_airport", None, False),
    Member("arrives_at", "arrives_at", None, False),
    Member("street_address", "street_address", None, False),
    Member("city", "city", None, False),
    Member("country", "country", None, False),
    Member("address", "address", read_model(Address), True),
)

Insurance.MEMBERS = (
    Member("insurance_type", "insurance_type", read_enum(InsuranceType), False),
    Member("insurance_company_name", "insurance_company_name", None, False),
    Member("price", "price", None, False),
    Member("currency", "currency", None, False),
)

LodgingReservation.MEMBERS = (
    Member("lodging_name", "lodging_name", None, False),
    Member("lodging_type", "lodging_type", read_enum(LodgingType), False),
    Member("address", "address", read_model(Address), True),
    Member("starts_at", "starts_at", None, False),
    Member("ends_at", "ends_at", None, False),
    Member("number_of_spaces", "number_of_spaces", None, False),
    Member("price", "price", None, False),
    Member("currency", "currency", None, False),
    Member("guests", "guests", read_list(read_model(PersonName)), True),
    Member("hosts", "hosts", read_model(LodgingHost), False),
    Member("insurances", "insurances", read_list(read_model(Insurance)), False),
    Member("affiliate_name", "affiliate_name", None, False),
)

LodgingHost.MEMBERS = (
    Member("host_reference", "host_reference", None, False),
    Member("host_type", "host_type", read_enum(HostType), False),
    Member("country_of_domicile", "country_of_domicile", None, False),
    Member("registered_at", "registered_at", None, False),
    Member("number_of_reservations", "number_of_reservations", None, False),
)

EventReservation.MEMBERS = (
    Member("event_name", "event_name", None, False),
    Member("event_company_name", "event_company_name", None, False),
    Member("event_type", "event_type", read_enum(EventType), False),
    Member("starts_at", "starts_at", None, False),
    Member("ends_at", "ends_at", None, False),
    Member("venue_name", "venue_name", None, False),
    Member("access_controlled_venue", "access_controlled_venue", None, False),
    Member("address", "address", read_model(Address), True),
    Member("affiliate_name", "affiliate_name", None, False),
    Member("insurances", "insurances", read_list(read_model(Insurance)), False),
)

Voucher.MEMBERS = (
    Member("voucher_name", "voucher_name", None, False),
    Member("voucher_type", "voucher_type", read_enum(VoucherType), False),
    Member("voucher_company", "voucher_company", None, False),
    Member("starts_at", "starts_at", None, False),
    Member("ends_at", "ends_at", None, False),
    Member("affiliate_name", "affiliate_name", None, False),
)

MarketplaceSeller.MEMBERS = (
    Member("marketplace_seller_reference", "marketplace_seller_reference", None, False),
    Member("marketplace_seller_name", "marketplace_seller_name", None, False),
    Member("marketplace_seller_address", "marketplace_seller_address", read_model(Address), True),
    Member("product_category", "product_category", None, False),
    Member("line_item_references", "line_item_references", None, False),
    Member("shipping_references", "shipping_references", None, False),
    Member("seller_registered_at", "seller_registered_at", None, False),
    Member("seller_updated_at", "seller_updated_at", None, False),
    Member("seller_last_login_at", "seller_last_login_at", None, False),
    Member("seller_rating", "seller_rating", read_enum(SellerRating), False),
    Member("number_of_transactions", "number_of_transactions", None, False),
    Member("volume_of_transactions", "volume_of_transactions", None, False),
)

StepUpConfig.MEMBERS = (
    Member("payment_request_reference", "payment_request_reference", None, False),
    Member("payment_request_expires_at", "payment_request_expires_at", None, False),
    Member("customer_interaction_config", "customer_interaction_config", read_model(CustomerInteractionConfig), False),
)

CustomerInteractionConfig.MEMBERS = (
    Member("method", "method", read_enum(CustomerInteractionMethod), False),
    Member("return_url", "return_url", None, False),
    Member("app_return_url", "app_return_url", None, False),
    Member("interaction_expiry", "interaction_expiry", read_model(InteractionExpiry), False),
)

InteractionExpiry.MEMBERS = (
    Member("duration", "duration", None, False),
    Member("timestamp", "timestamp", None, False),
)

AcquiringConfig.MEMBERS = (
    Member("payment_account_id", "payment_account_id", None, False),
    Member("settlement_currency", "settlement_currency", None, False),
)

PointOfCheckout.MEMBERS = (
    Member("store_id", "store_id", None, False),
    Member("store_reference", "store_reference", None, False),
    Member("store", "store", read_model(StoreInput), False),
)

PointOfTransaction.MEMBERS = (
    Member("type", "type", read_enum(PointOfTransactionType), False),
    Member("terminal_reference", "terminal_reference", None, False),
)

ShippingConfig.MEMBERS = (
    Member("mode", "mode", read_enum(ShippingMode), False),
    Member("supported_countries", "supported_countries", None, False),
)

PaymentAuthorizeResponse.MEMBERS = (
    Member("payment_transaction_response", "payment_transaction_response", read_model(PaymentTransactionResponse), False),
    Member("customer_token_response", "customer_token_response", read_model(CustomerTokenResponse), False),
    Member("payment_request", "payment_request", read_model(PaymentRequest), False),
    Member("klarna_network_response_data", "klarna_network_response_data", None, True),
)

PaymentTransactionResponse.MEMBERS = (
    Member("result", "result", read_enum(AuthorizationResult), False),
    Member("result_reason", "result_reason", None, False),
    Member("payment_transaction", "payment_transaction", read_model(PaymentTransaction), False),
)

PaymentTransaction.MEMBERS = (
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("state", "state", read_enum(PaymentTransactionState), False),
    Member("amount", "amount", None, False),
    Member("currency", "currency", None, False),
    Member("expires_at", "expires_at", None, False),
    Member("payment_funding", "payment_funding", read_model(PaymentFunding), False),
    Member("payment_pricing", "payment_pricing", None, False),
    Member("payment_captures", "payment_captures", read_list(read_model(PaymentCapture)), False),
    Member("payment_refunds", "payment_refunds", read_list(read_model(PaymentRefund)), False),
    Member("payment_chargebacks", "payment_chargebacks", read_list(read_model(PaymentChargeback)), False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("shipping", "shipping", read_list(read_model(Shipping)), False),
    Member("created_at", "created_at", None, False),
    Member("updated_at", "updated_at", None, False),
    Member("captured_amount", "captured_amount", None, False),
    Member("refunded_amount", "refunded_amount", None, False),
    Member("remaining_authorized_amount", "remaining_authorized_amount", None, False),
)

PaymentFunding.MEMBERS = (
    Member("type", "type", read_enum(PaymentFundingType), False),
    Member("state", "state", read_enum(PaymentFundingState), False),
)

PaymentCapture.MEMBERS = (
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("capture_amount", "capture_amount", None, False),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("supplementary_capture_data", "supplementary_capture_data", read_model(SupplementaryCaptureData), False),
    Member("captured_at", "captured_at", None, False),
)

SupplementaryCaptureData.MEMBERS = (
    Member("line_items", "line_items", read_list(read_model(LineItem)), False),
    Member("shipments", "shipments", read_list(read_model(Shipment)), False),
)

Shipment.MEMBERS = (
    Member("delivery", "delivery", read_model(ShipmentLeg), False),
    Member("return_", "return", read_model(ShipmentLeg), False),
)

ShipmentLeg.MEMBERS = (
    Member("tracking_number", "tracking_number", None, False),
    Member("tracking_url", "tracking_url", None, False),
    Member("shipping_carrier", "shipping_carrier", None, False),
    Member("shipping_type", "shipping_type", read_enum(ShippingType), False),
    Member("shipping_type_attribute", "shipping_type_attribute", read_enum(ShippingTypeAttribute), False),
    Member("estimated_delivery_date", "estimated_delivery_date", None, False),
)

PaymentRefund.MEMBERS = (
    Member("payment_refund_id", "payment_refund_id", None, False),
    Member("payment_refund_reference", "payment_refund_reference", None, False),
    Member("refund_amount", "refund_amount", None, False),
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("supplementary_refund_data", "supplementary_refund_data", read_model(SupplementaryRefundData), False),
    Member("refunded_at", "refunded_at", None, False),
    Member("refund_reference", "refund_reference", None, False),
)

SupplementaryRefundData.MEMBERS = (
    Member("line_items", "line_items", read_list(read_model(LineItem)), False),
)

PaymentChargeback.MEMBERS = (
    Member("payment_chargeback_id", "payment_chargeback_id", None, False),
    Member("amount", "amount", None, False),
    Member("currency", "currency", None, False),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_dispute_id", "payment_dispute_id", None, False),
)

CustomerTokenResponse.MEMBERS = (
    Member("result", "result", read_enum(AuthorizationResult), False),
    Member("result_reason", "result_reason", None, False),
    Member("customer_token", "customer_token", read_model(CustomerTokenGrant), True),
    Member("customer_token_id", "customer_token_id", None, True),
)

CustomerTokenGrant.MEMBERS = (
    Member("customer_token", "customer_token", None, True),
    Member("customer_token_reference", "customer_token_reference", None, False),
    Member("scopes", "scopes", read_list(read_enum(CustomerTokenScope)), False),
)

PaymentRequest.MEMBERS = (
    Member("payment_request_id", "payment_request_id", None, False),
    Member("payment_request_reference", "payment_request_reference", None, False),
    Member("amount", "amount", None, False),
    Member("currency", "currency", None, False),
    Member("state", "state", read_enum(PaymentRequestState), False),
    Member("previous_state", "previous_state", read_enum(PaymentRequestState), False),
    Member("state_reason", "state_reason", read_enum(PaymentRequestStateReason), False),
    Member("state_expires_at", "state_expires_at", None, False),
    Member("expires_at", "expires_at", None, False),
    Member("created_at", "created_at", None, False),
    Member("updated_at", "updated_at", None, False),
    Member("canceled_at", "canceled_at", None, False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("customer_interaction_config", "customer_interaction_config", read_model(CustomerInteractionConfig), False),
    Member("shipping_config", "shipping_config", read_model(ShippingConfig), False),
    Member("acquiring_config", "acquiring_config", read_model(AcquiringConfig), False),
    Member("state_context", "state_context", read_model(PaymentRequestStateContext), False),
)

PaymentRequestStateContext.MEMBERS = (
    Member("customer_interaction", "customer_interaction", read_model(CustomerInteraction), False),
    Member("klarna_network_session_token", "klarna_network_session_token", None, True),
    Member("payment_token", "payment_token", None, True),
    Member("interoperability_token", "interoperability_token", None, True),
    Member("klarna_customer", "klarna_customer", read_model(KlarnaCustomer), False),
    Member("shipping", "shipping", read_model(SelectedShipping), False),
)

CustomerInteraction.MEMBERS = (
    Member("method", "method", read_enum(CustomerInteractionMethod), False),
    Member("payment_request_id", "payment_request_id", None, False),
    Member("payment_request_url", "payment_request_url", None, True),
    Member("qr_code", "qr_code", read_model(QrCode), False),
)

QrCode.MEMBERS = (
    Member("image_url", "image_url", None, True),
    Member("target_url", "target_url", None, True),
)

KlarnaCustomer.MEMBERS = (
    Member("customer_token", "customer_token", None, True),
    Member("customer_token_reference", "customer_token_reference", None, False),
    Member("customer_profile", "customer_profile", read_model(CustomerProfile), True),
)

CustomerProfile.MEMBERS = (
    Member("customer_id", "customer_id", None, True),
    Member("given_name", "given_name", None, True),
    Member("family_name", "family_name", None, True),
    Member("email", "email", None, True),
    Member("email_verified", "email_verified", None, True),
    Member("phone", "phone", None, True),
    Member("phone_verified", "phone_verified", None, True),
    Member("locale", "locale", None, True),
    Member("country", "country", None, True),
    Member("address", "address", read_model(Address), True),
    Member("date_of_birth", "date_of_birth", None, True),
    Member("national_identification", "national_identification", None, True),
)

SelectedShipping.MEMBERS = (
    Member("recipient", "recipient", read_model(Recipient), True),
    Member("address", "address", read_model(Address), True),
    Member("shipping_option", "shipping_option", read_model(ShippingOption), False),
    Member("shipping_reference", "shipping_reference", None, False),
)

PaymentRequestCreate.MEMBERS = (
    Member("currency", "currency", None, False),
    Member("amount", "amount", None, False),
    Member("payment_request_reference", "payment_request_reference", None, False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("interoperability_data", "interoperability_data", None, True),
    Member("request_customer_token", "request_customer_token", read_model(RequestCustomerToken), False),
    Member("customer_interaction_config", "customer_interaction_config", read_model(CustomerInteractionConfig), False),
    Member("collect_customer_profile", "collect_customer_profile", read_list(read_enum(ProfileScope)), False),
    Member("payment_option_id", "payment_option_id", None, False),
    Member("payment_program_enablement_codes", "payment_program_enablement_codes", None, False),
    Member("shipping_config", "shipping_config", read_model(ShippingConfig), False),
    Member("acquiring_config", "acquiring_config", read_model(AcquiringConfig), False),
    Member("point_of_checkout", "point_of_checkout", read_model(PointOfCheckout), False),
)

PaymentRequestUpdate.MEMBERS = (
    Member("currency", "currency", None, False),
    Member("amount", "amount", None, False),
    Member("payment_request_reference", "payment_request_reference", None, False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("interoperability_data", "interoperability_data", None, True),
    Member("customer_interaction_config", "customer_interaction_config", read_model(CustomerInteractionConfig), False),
    Member("payment_option_id", "payment_option_id", None, False),
    Member("payment_program_enablement_codes", "payment_program_enablement_codes", None, False),
    Member("shipping_config", "shipping_config", read_model(ShippingConfig), False),
    Member("acquiring_config", "acquiring_config", read_model(AcquiringConfig), False),
)

PaymentPresentation.MEMBERS = (
    Member("instruction", "instruction", read_enum(PresentationInstruction), False),
    Member("payment_status", "payment_status", read_enum(PresentationPaymentStatus), False),
    Member("payment_option", "payment_option", read_model(PaymentOption), False),
    Member("saved_payment_option", "saved_payment_option", read_model(PaymentOption), False),
)

PaymentOption.MEMBERS = (
    Member("payment_option_id", "payment_option_id", None, False),
    Member("header", "header", read_model(PresentationText), False),
    Member("subheader", "subheader", read_model(PresentationText), False),
    Member("badge", "badge", read_model(PresentationText), False),
    Member("message", "message", read_model(PresentationText), False),
    Member("terms", "terms", read_model(PresentationText), False),
    Member("payment_button", "payment_button", read_model(PaymentButton), False),
    Member("icon", "icon", read_model(PaymentIcon), False),
)

PresentationText.MEMBERS = (
    Member("text", "text", None, False),
    Member("parts", "parts", read_list(read_model(PresentationTextPart)), False),
)

PresentationTextPart.MEMBERS = (
    Member("type", "type", read_enum(PresentationTextPartType), False),
    Member("text", "text", None, False),
    Member("url", "url", None, False),
    Member("context", "context", read_enum(PresentationLinkContext), False),
    Member("styles", "styles", read_list(read_enum(PresentationTextStyle)), False),
)

PaymentButton.MEMBERS = (
    Member("text", "text", None, False),
    Member("image_url", "image_url", None, False),
    Member("image_alignment", "image_alignment", read_enum(ImageAlignment), False),
)

PaymentIcon.MEMBERS = (
    Member("alt", "alt", None, False),
    Member("badge_image_url", "badge_image_url", None, False),
    Member("rectangle_image_url", "rectangle_image_url", None, False),
    Member("square_image_url", "square_image_url", None, False),
)

PaymentTransactionUpdate.MEMBERS = (
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("amount", "amount", None, False),
)

PaymentTransactionReauthorize.MEMBERS = (
    Member("extension_days", "extension_days", None, False),
    Member("amount", "amount", None, False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
)

PaymentCaptureCreate.MEMBERS = (
    Member("capture_amount", "capture_amount", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("remaining_authorization", "remaining_authorization", read_enum(RemainingAuthorization), False),
    Member("supplementary_capture_data", "supplementary_capture_data", read_model(SupplementaryCaptureData), False),
    Member("supplementary_purchase_data", "supplementary_purchase_data", read_model(SupplementaryPurchaseData), False),
    Member("interoperability_data", "interoperability_data", None, True),
)

PaymentTransactionRefundCreate.MEMBERS = (
    Member("refund_amount", "refund_amount", None, False),
    Member("refund_reference", "refund_reference", None, False),
    Member("supplementary_refund_data", "supplementary_refund_data", read_model(SupplementaryRefundData), False),
)

PaymentCaptureUpdate.MEMBERS = (
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("supplementary_capture_data", "supplementary_capture_data", read_model(SupplementaryCaptureData), False),
)

PaymentCaptureRefundCreate.MEMBERS = (
    Member("refund_amount", "refund_amount", None, False),
    Member("payment_refund_reference", "payment_refund_reference", None, False),
    Member("supplementary_refund_data", "supplementary_refund_data", read_model(SupplementaryRefundData), False),
)

PaymentRequestPayload.MEMBERS = (
    Member("payment_request_id", "payment_request_id", None, False),
    Member("payment_request_reference", "payment_request_reference", None, False),
    Member("state", "state", read_enum(PaymentRequestState), False),
    Member("previous_state", "previous_state", read_enum(PaymentRequestState), False),
    Member("state_reason", "state_reason", None, False),
    Member("klarna_network_session_token", "klarna_network_session_token", None, True),
    Member("payment_token", "payment_token", None, True),
    Member("interoperability_token", "interoperability_token", None, True),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("customer_token", "customer_token", None, True),
    Member("klarna_customer", "klarna_customer", read_model(KlarnaCustomer), False),
    Member("shipping", "shipping", read_model(SelectedShipping), False),
    Member("state_context", "state_context", read_model(PaymentRequestStateContext), False),
)

PaymentTransactionPayload.MEMBERS = (
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("state", "state", read_enum(PaymentTransactionState), False),
    Member("previous_state", "previous_state", read_enum(PaymentTransactionState), False),
    Member("purchase_reference", "purchase_reference", None, False),
)

PaymentTransactionCapturedPayload.MEMBERS = (
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("state", "state", read_enum(PaymentTransactionState), False),
    Member("previous_state", "previous_state", read_enum(PaymentTransactionState), False),
    Member("purchase_reference", "purchase_reference", None, False),
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("capture_amount", "capture_amount", None, False),
)

PaymentTransactionRefundedPayload.MEMBERS = (
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("state", "state", read_enum(PaymentTransactionState), False),
    Member("previous_state", "previous_state", read_enum(PaymentTransactionState), False),
    Member("purchase_reference", "purchase_reference", None, False),
    Member("payment_refund_id", "payment_refund_id", None, False),
    Member("payment_refund_reference", "payment_refund_reference", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("refund_amount", "refund_amount", None, False),
)

PaymentTransactionChargebackPayload.MEMBERS = (
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("state", "state", read_enum(PaymentTransactionState), False),
    Member("previous_state", "previous_state", read_enum(PaymentTransactionState), False),
    Member("purchase_reference", "purchase_reference", None, False),
    Member("payment_chargeback_id", "payment_chargeback_id", None, False),
    Member("amount", "amount", None, False),
)

PaymentFundingPayload.MEMBERS = (
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_transaction_reference", "payment_transaction_reference", None, False),
    Member("state", "state", read_enum(PaymentTransactionState), False),
    Member("previous_state", "previous_state", read_enum(PaymentTransactionState), False),
    Member("purchase_reference", "purchase_reference", None, False),
    Member("payment_funding", "payment_funding", read_model(PaymentFunding), False),
)
