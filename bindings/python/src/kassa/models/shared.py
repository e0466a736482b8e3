# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values that several groups use."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model

__all__ = [
    "CustomerTokenScope",
    "StoreType",
    "AppPlatform",
    "ProductType",
    "PaymentProductState",
    "PaymentAccountStatus",
    "Address",
    "PersonName",
    "StoreInput",
    "SdkTokenResponse",
    "PaymentAccountInput",
    "PaymentProduct",
    "PaymentAccount",
    "Pagination",
    "PaginationLinks",
    "Link",
]


class CustomerTokenScope(OpenEnum):
    """What a customer token may be used for. A charge that does not fit is refused."""

    PAYMENT_CUSTOMER_PRESENT: ClassVar[CustomerTokenScope]
    PAYMENT_CUSTOMER_NOT_PRESENT: ClassVar[CustomerTokenScope]
    CUSTOMER_LOGIN: ClassVar[CustomerTokenScope]
    PROFILE_NAME: ClassVar[CustomerTokenScope]
    PROFILE_VERIFIED_NAME: ClassVar[CustomerTokenScope]
    PROFILE_EMAIL: ClassVar[CustomerTokenScope]
    PROFILE_PHONE: ClassVar[CustomerTokenScope]
    PROFILE_LOCALE: ClassVar[CustomerTokenScope]
    PROFILE_BILLING_ADDRESS: ClassVar[CustomerTokenScope]
    PROFILE_COUNTRY: ClassVar[CustomerTokenScope]
    PROFILE_DATE_OF_BIRTH: ClassVar[CustomerTokenScope]
    PROFILE_VERIFIED_DATE_OF_BIRTH: ClassVar[CustomerTokenScope]
    PROFILE_NATIONAL_IDENTIFICATION: ClassVar[CustomerTokenScope]
    PROFILE_CUSTOMER_ID: ClassVar[CustomerTokenScope]


CustomerTokenScope.PAYMENT_CUSTOMER_PRESENT = CustomerTokenScope("payment:customer_present")
CustomerTokenScope.PAYMENT_CUSTOMER_NOT_PRESENT = CustomerTokenScope("payment:customer_not_present")
CustomerTokenScope.CUSTOMER_LOGIN = CustomerTokenScope("customer:login")
CustomerTokenScope.PROFILE_NAME = CustomerTokenScope("profile:name")
CustomerTokenScope.PROFILE_VERIFIED_NAME = CustomerTokenScope("profile:verified:name")
CustomerTokenScope.PROFILE_EMAIL = CustomerTokenScope("profile:email")
CustomerTokenScope.PROFILE_PHONE = CustomerTokenScope("profile:phone")
CustomerTokenScope.PROFILE_LOCALE = CustomerTokenScope("profile:locale")
CustomerTokenScope.PROFILE_BILLING_ADDRESS = CustomerTokenScope("profile:billing_address")
CustomerTokenScope.PROFILE_COUNTRY = CustomerTokenScope("profile:country")
CustomerTokenScope.PROFILE_DATE_OF_BIRTH = CustomerTokenScope("profile:date_of_birth")
CustomerTokenScope.PROFILE_VERIFIED_DATE_OF_BIRTH = CustomerTokenScope("profile:verified:date_of_birth")
CustomerTokenScope.PROFILE_NATIONAL_IDENTIFICATION = CustomerTokenScope("profile:national_identification")
CustomerTokenScope.PROFILE_CUSTOMER_ID = CustomerTokenScope("profile:customer_id")


class StoreType(OpenEnum):
    """Kind of a store."""

    WEBSITE: ClassVar[StoreType]
    PHYSICAL_STORE: ClassVar[StoreType]
    MOBILE_APP: ClassVar[StoreType]


StoreType.WEBSITE = StoreType("WEBSITE")
StoreType.PHYSICAL_STORE = StoreType("PHYSICAL_STORE")
StoreType.MOBILE_APP = StoreType("MOBILE_APP")


class AppPlatform(OpenEnum):
    """Platform of an app."""

    IOS: ClassVar[AppPlatform]


AppPlatform.IOS = AppPlatform("IOS")


class ProductType(OpenEnum):
    """Kind of a product."""

    PAYMENT: ClassVar[ProductType]


ProductType.PAYMENT = ProductType("PAYMENT")


class PaymentProductState(OpenEnum):
    """What a product can do."""

    ENABLED: ClassVar[PaymentProductState]
    DISABLED: ClassVar[PaymentProductState]
    TERMINATED: ClassVar[PaymentProductState]


PaymentProductState.ENABLED = PaymentProductState("ENABLED")
PaymentProductState.DISABLED = PaymentProductState("DISABLED")
PaymentProductState.TERMINATED = PaymentProductState("TERMINATED")


class PaymentAccountStatus(OpenEnum):
    """Follows the state of the product."""

    ENABLED: ClassVar[PaymentAccountStatus]
    DISABLED: ClassVar[PaymentAccountStatus]


PaymentAccountStatus.ENABLED = PaymentAccountStatus("ENABLED")
PaymentAccountStatus.DISABLED = PaymentAccountStatus("DISABLED")


@dataclass(slots=True, kw_only=True, repr=False)
class Address(Model):
    """A postal address. What is needed depends on the use."""

    street_address: str | None = None
    street_address2: str | None = None
    postal_code: str | None = None
    city: str | None = None
    region: str | None = None
    """Part of the country; written with or without the country in front, such as `OH` and `US-OH`."""
    country: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PersonName(Model):
    """Name of a person."""

    given_name: str | None = None
    family_name: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreInput(Model):
    """A store, described on the spot."""

    type: StoreType | str | None = None
    """Needed in a request."""
    store_reference: str | None = None
    """Unique within the account. Needed in a request."""
    url: str | None = None
    """Of a website."""
    address: Address | None = None
    """Of a physical store. Not the address of a person."""
    platform: AppPlatform | str | None = None
    """Of an app."""
    bundle_names: list[str] | None = None
    """Of an app."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SdkTokenResponse(Model):
    """What the SDK goes on with in the browser or the app."""

    sdk_token: str | None = None
    expires_at: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentAccountInput(Model):
    """A payment account to be created."""

    payment_account_reference: str | None = None
    """Unique; to be kept beside the id of the acquiring account. Needed in a request."""
    payment_acquiring_account_id: str | None = None
    """Handed to the acquirer by Klarna. Needed in a request."""
    default_merchant_category_code: str | None = None
    """Needed in a request."""
    partner_business_entity_reference: str | None = None
    """An entity of the account, or of the same document. Needed in a request."""
    default_store_group_reference: str | None = None
    """A store group of the account, or of the same document. Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProduct(Model):
    """The ability of an account to take payments."""

    product_id: str | None = None
    type: ProductType | str | None = None
    payment_profile_id: str | None = None
    state: PaymentProductState | str | None = None
    state_reason: str | None = None
    """No source confirms it."""
    payment_accounts: list[PaymentAccount] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentAccount(Model):
    """Ties entity, acquiring account, category and store group together. It does not change: another one is created
    instead.
    """

    payment_account_id: str | None = None
    payment_account_reference: str | None = None
    status: PaymentAccountStatus | str | None = None
    payment_acquiring_account_id: str | None = None
    partner_business_entity_id: str | None = None
    default_merchant_category_code: str | None = None
    default_store_group_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Pagination(Model):
    """Where a list goes on."""

    count: int | None = None
    """Items on this page."""
    total: int | None = None
    """Items in all, if that is told."""
    first_item: str | None = None
    """For `ending_before`."""
    last_item: str | None = None
    """For `starting_after`. Null on the last page."""
    links: PaginationLinks | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaginationLinks(Model):
    """The pages beside this one."""

    next: Link | None = None
    prev: Link | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Link(Model):
    """An address to call."""

    href: str | None = None
    method: str | None = None
    """GET when left out."""
    rel: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


Address.MEMBERS = (
    Member("street_address", "street_address", None, True),
    Member("street_address2", "street_address2", None, True),
    Member("postal_code", "postal_code", None, True),
    Member("city", "city", None, True),
    Member("region", "region", None, True),
    Member("country", "country", None, True),
)

PersonName.MEMBERS = (
    Member("given_name", "given_name", None, True),
    Member("family_name", "family_name", None, True),
)

StoreInput.MEMBERS = (
    Member("type", "type", read_enum(StoreType), False),
    Member("store_reference", "store_reference", None, False),
    Member("url", "url", None, False),
    Member("address", "address", read_model(Address), True),
    Member("platform", "platform", read_enum(AppPlatform), False),
    Member("bundle_names", "bundle_names", None, False),
)

SdkTokenResponse.MEMBERS = (
    Member("sdk_token", "sdk_token", None, True),
    Member("expires_at", "expires_at", None, False),
)

PaymentAccountInput.MEMBERS = (
    Member("payment_account_reference", "payment_account_reference", None, False),
    Member("payment_acquiring_account_id", "payment_acquiring_account_id", None, False),
    Member("default_merchant_category_code", "default_merchant_category_code", None, False),
    Member("partner_business_entity_reference", "partner_business_entity_reference", None, False),
    Member("default_store_group_reference", "default_store_group_reference", None, False),
)

PaymentProduct.MEMBERS = (
    Member("product_id", "product_id", None, False),
    Member("type", "type", read_enum(ProductType), False),
    Member("payment_profile_id", "payment_profile_id", None, False),
    Member("state", "state", read_enum(PaymentProductState), False),
    Member("state_reason", "state_reason", None, False),
    Member("payment_accounts", "payment_accounts", read_list(read_model(PaymentAccount)), False),
)

PaymentAccount.MEMBERS = (
    Member("payment_account_id", "payment_account_id", None, False),
    Member("payment_account_reference", "payment_account_reference", None, False),
    Member("status", "status", read_enum(PaymentAccountStatus), False),
    Member("payment_acquiring_account_id", "payment_acquiring_account_id", None, False),
    Member("partner_business_entity_id", "partner_business_entity_id", None, False),
    Member("default_merchant_category_code", "default_merchant_category_code", None, False),
    Member("default_store_group_id", "default_store_group_id", None, False),
)

Pagination.MEMBERS = (
    Member("count", "count", None, False),
    Member("total", "total", None, False),
    Member("first_item", "first_item", None, False),
    Member("last_item", "last_item", None, False),
    Member("links", "links", read_model(PaginationLinks), False),
)

PaginationLinks.MEMBERS = (
    Member("next", "next", read_model(Link), False),
    Member("prev", "prev", read_model(Link), False),
)

Link.MEMBERS = (
    Member("href", "href", None, False),
    Member("method", "method", None, False),
    Member("rel", "rel", None, False),
)
