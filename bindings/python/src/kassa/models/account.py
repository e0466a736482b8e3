# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `account`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    Address,
    AppPlatform,
    Pagination,
    PaymentAccountInput,
    PaymentProduct,
    ProductType,
    StoreInput,
    StoreType,
)

__all__ = [
    "StakeholderRole",
    "PartnerPayoutsStatus",
    "BankAccountType",
    "SocialMediaProvider",
    "PartnerAccountState",
    "PartnerAccountExpansion",
    "PartnerAccountEventState",
    "PartnerAccountEventPreviousState",
    "BrandDataField",
    "OnboardRequest",
    "PartnerAccountContact",
    "PartnerBusinessEntityInput",
    "SupplementaryBusinessData",
    "LegalRegistration",
    "Stakeholder",
    "StakeholderIdentification",
    "PartnerPayoutsState",
    "BankAccount",
    "HashedBankAccountNumber",
    "OnboardProduct",
    "BrandInput",
    "BrandElement",
    "StoreGroupInput",
    "SupportContact",
    "SocialMediaLink",
    "SupplementaryAccountData",
    "AccountCreation",
    "OnboardResponse",
    "PartnerAccount",
    "Brand",
    "StoreGroup",
    "Store",
    "PartnerBusinessEntity",
    "PartnerAccountUpdate",
    "PartnerBusinessEntityList",
    "PartnerBusinessEntityUpdate",
    "BrandList",
    "BrandUpdate",
    "StoreList",
    "StoreCreate",
    "StoreUpdate",
    "StoreGroupList",
    "StoreGroupUpdate",
    "PartnerAccountPayload",
    "PartnerAccountChangePayload",
    "PartnerBrandIncompletePayload",
]


class StakeholderRole(OpenEnum):
    """Part that a person plays."""

    OWNER: ClassVar[StakeholderRole]
    DIRECTOR: ClassVar[StakeholderRole]


StakeholderRole.OWNER = StakeholderRole("OWNER")
StakeholderRole.DIRECTOR = StakeholderRole("DIRECTOR")


class PartnerPayoutsStatus(OpenEnum):
    """Whether the acquirer pays the partner."""

    ENABLED: ClassVar[PartnerPayoutsStatus]


PartnerPayoutsStatus.ENABLED = PartnerPayoutsStatus("ENABLED")


class BankAccountType(OpenEnum):
    """How the account is written. A value for plain numbers exists, but is not known."""

    IBAN: ClassVar[BankAccountType]


BankAccountType.IBAN = BankAccountType("IBAN")


class SocialMediaProvider(OpenEnum):
    """Where the page is."""

    FACEBOOK: ClassVar[SocialMediaProvider]
    INSTAGRAM: ClassVar[SocialMediaProvider]


SocialMediaProvider.FACEBOOK = SocialMediaProvider("FACEBOOK")
SocialMediaProvider.INSTAGRAM = SocialMediaProvider("INSTAGRAM")


class PartnerAccountState(OpenEnum):
    """What an account can do."""

    PARTIALLY_OPERATIONAL: ClassVar[PartnerAccountState]
    OPERATIONAL: ClassVar[PartnerAccountState]
    DISABLED: ClassVar[PartnerAccountState]


PartnerAccountState.PARTIALLY_OPERATIONAL = PartnerAccountState("PARTIALLY_OPERATIONAL")
PartnerAccountState.OPERATIONAL = PartnerAccountState("OPERATIONAL")
PartnerAccountState.DISABLED = PartnerAccountState("DISABLED")


class PartnerAccountExpansion(OpenEnum):
    """What to tell along with an account."""

    PRODUCTS: ClassVar[PartnerAccountExpansion]
    BRANDS: ClassVar[PartnerAccountExpansion]
    STORE_GROUPS: ClassVar[PartnerAccountExpansion]
    PARTNER_BUSINESS_ENTITIES: ClassVar[PartnerAccountExpansion]


PartnerAccountExpansion.PRODUCTS = PartnerAccountExpansion("products")
PartnerAccountExpansion.BRANDS = PartnerAccountExpansion("brands")
PartnerAccountExpansion.STORE_GROUPS = PartnerAccountExpansion("store_groups")
PartnerAccountExpansion.PARTNER_BUSINESS_ENTITIES = PartnerAccountExpansion("partner_business_entities")


class PartnerAccountEventState(OpenEnum):
    """The state an account has entered."""

    OPERATIONAL: ClassVar[PartnerAccountEventState]


PartnerAccountEventState.OPERATIONAL = PartnerAccountEventState("OPERATIONAL")


class PartnerAccountEventPreviousState(OpenEnum):
    """The state it has left."""

    PARTIALLY_OPERATIONAL: ClassVar[PartnerAccountEventPreviousState]


PartnerAccountEventPreviousState.PARTIALLY_OPERATIONAL = PartnerAccountEventPreviousState("PARTIALLY_OPERATIONAL")


class BrandDataField(OpenEnum):
    """A member of a brand that is missing or cannot be used."""

    LOGO_URL: ClassVar[BrandDataField]


BrandDataField.LOGO_URL = BrandDataField("logo_url")


@dataclass(slots=True, kw_only=True, repr=False)
class OnboardRequest(Model):
    """A partner with everything that belongs to it. Parts name each other by reference, never by id. A later call
    with the same account reference adds what is new; what is there already has to be sent unchanged or left out.
    """

    partner_account_reference: str | None = None
    """The caller's name of the partner, kept for ever: it decides whether a call creates or adds. Needed in a
    request.
    """
    partner_account_name: str | None = None
    """For the back office; customers do not see it. Needed in a request."""
    partner_account_contact: PartnerAccountContact | None = None
    """Needed in a request."""
    partner_business_entities: list[PartnerBusinessEntityInput] | None = None
    """Needed in a request."""
    products: list[OnboardProduct] | None = None
    """Needed in a request."""
    brands: list[BrandInput] | None = None
    """In the smallest official sample; not said to be required. Needed in a request."""
    store_groups: list[StoreGroupInput] | None = None
    """Needed in a request."""
    supplementary_account_data: SupplementaryAccountData | None = None
    partner_account_relationships: list[Any] | None = None
    """Links to other accounts; their form is not published. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerAccountContact(Model):
    """Whom to write to about the account."""

    email: str | None = None
    """Needed in a request."""
    given_name: str | None = None
    family_name: str | None = None
    phone: str | None = None
    """International, with the plus sign."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerBusinessEntityInput(Model):
    """A legal entity to be created."""

    partner_business_entity_reference: str | None = None
    """Unique within the account. Needed in a request."""
    legal_registered_entity_name: str | None = None
    """As in the register. For a sole trader it is the name of a person. Needed in a request."""
    legal_registration_country: str | None = None
    """Needed in a request."""
    supplementary_business_data: SupplementaryBusinessData | None = None
    enabled_merchant_category_codes: list[str] | None = None
    """Gone from later samples. On its way out."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SupplementaryBusinessData(Model):
    """Data for the judgement of risk and for compliance. Contracts may ask for more than the API does."""

    legal_registration: LegalRegistration | None = None
    operating_addresses: list[Address] | None = None
    """Where the business is done; a sole trader's may be a home."""
    stakeholders: list[Stakeholder] | None = None
    """Owners, directors. For a sole trader the main identification."""
    partner_payouts_state: PartnerPayoutsState | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class LegalRegistration(Model):
    """The entry in the register."""

    legal_registration_number: str | None = None
    """As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
    pass. Needed in a request.
    """
    legal_registration_authority: str | None = None
    """Register or court, where numbers repeat between registers: always in Germany."""
    legal_registration_entity_type: str | None = None
    """Free text."""
    tax_registration_number: str | None = None
    """A sole trader's is that of a person."""
    financial_conduct_authority_number: str | None = None
    """Number at the regulator."""
    legal_registration_address: Address | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Stakeholder(Model):
    """A person behind the business."""

    given_name: str | None = None
    family_name: str | None = None
    address: Address | None = None
    date_of_birth: str | None = None
    national_identification: StakeholderIdentification | None = None
    roles: list[StakeholderRole | str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StakeholderIdentification(Model):
    """A national number of a person."""

    number: str | None = None
    country: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerPayoutsState(Model):
    """How the acquirer pays the partner."""

    payouts_status: PartnerPayoutsStatus | str | None = None
    payouts_enabled_at: str | None = None
    payouts_delay_days: int | None = None
    """How long money is held back."""
    bank_accounts: list[BankAccount] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class BankAccount(Model):
    """An account at a bank: in clear or as a hash, never both."""

    bank_account_type: BankAccountType | str | None = None
    account_holder: str | None = None
    bic: str | None = None
    iban: str | None = None
    """Without blanks."""
    account_number: str | None = None
    """Without blanks."""
    iban_hash: HashedBankAccountNumber | None = None
    account_number_hash: HashedBankAccountNumber | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class HashedBankAccountNumber(Model):
    """Hash of an account number: Argon2id with salt and settings that Klarna hands out, over the number without
    blanks and in capitals.
    """

    value: str | None = None
    """Base64. Needed in a request."""
    sanitization_method: str | None = None
    """Its values are not published. Needed in a request. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class OnboardProduct(Model):
    """A product of the new account."""

    type: ProductType | str | None = None
    """Needed in a request."""
    payment_profile_id: str | None = None
    """Handed out by Klarna. Needed in a request."""
    payment_accounts: list[PaymentAccountInput] | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class BrandInput(Model):
    """A brand to be created."""

    brand_reference: str | None = None
    """Unique within the account. Needed in a request."""
    display_name: str | None = None
    """What customers read. Needed in a request."""
    element: BrandElement | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class BrandElement(Model):
    """Pictures."""

    logo_url: str | None = None
    icon_url: str | None = None
    feature_image_url: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreGroupInput(Model):
    """A store group to be created."""

    store_group_reference: str | None = None
    """Unique within the account. Needed in a request."""
    brand_reference: str | None = None
    """Exactly one brand. Needed in a request."""
    stores: list[StoreInput] | None = None
    """Needed in a request."""
    support_contact: SupportContact | None = None
    social_media_links: list[SocialMediaLink] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SupportContact(Model):
    """How customers reach the shop. Published by the partner, yet it may be a person."""

    email: str | None = None
    phone: str | None = None
    contact_form: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SocialMediaLink(Model):
    """A page of the shop elsewhere."""

    provider: SocialMediaProvider | str | None = None
    """Needed in a request."""
    url: str | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SupplementaryAccountData(Model):
    """How the partner signed up, for the judgement of risk."""

    account_creation: AccountCreation | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AccountCreation(Model):
    """The sign-up."""

    account_created_from_ip: str | None = None
    """The address that the partner came from."""
    account_created_at: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class OnboardResponse(Model):
    """What came of it."""

    partner_account_id: str | None = None
    """To be stored with the references of the payment accounts."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerAccount(Model):
    """An account. There is no way to delete one: its products are disabled instead."""

    partner_account_id: str | None = None
    """Kept beside the caller's own record of the partner."""
    partner_account_reference: str | None = None
    partner_account_name: str | None = None
    """For the back office; customers do not see it."""
    partner_account_contact: PartnerAccountContact | None = None
    state: PartnerAccountState | str | None = None
    state_reason: str | None = None
    """Text for people. Called required in one place and described for a state that does not exist. No source
    confirms it.
    """
    products: list[PaymentProduct] | None = None
    """Only when asked for."""
    brands: list[Brand] | None = None
    """Only when asked for."""
    store_groups: list[StoreGroup] | None = None
    """Only when asked for."""
    partner_business_entities: list[PartnerBusinessEntity] | None = None
    """Only when asked for."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Brand(Model):
    """A brand."""

    brand_reference: str | None = None
    display_name: str | None = None
    element: BrandElement | None = None
    brand_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreGroup(Model):
    """A store group. It cannot be deleted."""

    store_group_id: str | None = None
    store_group_reference: str | None = None
    brand_reference: str | None = None
    """No source confirms it."""
    brand_id: str | None = None
    """No source confirms it."""
    support_contact: SupportContact | None = None
    social_media_links: list[SocialMediaLink] | None = None
    stores: list[Store] | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Store(Model):
    """A store. It cannot be deleted."""

    type: StoreType | str | None = None
    store_reference: str | None = None
    """Unique within the account."""
    url: str | None = None
    """Of a website."""
    address: Address | None = None
    """Of a physical store. Not the address of a person."""
    platform: AppPlatform | str | None = None
    """Of an app."""
    bundle_names: list[str] | None = None
    """Of an app."""
    store_id: str | None = None
    store_group_id: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerBusinessEntity(Model):
    """A legal entity."""

    partner_business_entity_reference: str | None = None
    legal_registered_entity_name: str | None = None
    """As in the register. For a sole trader it is the name of a person."""
    legal_registration_country: str | None = None
    supplementary_business_data: SupplementaryBusinessData | None = None
    enabled_merchant_category_codes: list[str] | None = None
    """On its way out."""
    partner_business_entity_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerAccountUpdate(Model):
    """Changes to an account: only what changes."""

    partner_account_reference: str | None = None
    partner_account_name: str | None = None
    partner_account_contact: PartnerAccountContact | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerBusinessEntityList(Model):
    """All legal entities of the account."""

    partner_business_entities: list[PartnerBusinessEntity] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerBusinessEntityUpdate(Model):
    """Changes to a legal entity: only what changes. Whether name and country may change is not said."""

    legal_registered_entity_name: str | None = None
    """No source confirms it."""
    legal_registration_country: str | None = None
    """No source confirms it."""
    supplementary_business_data: SupplementaryBusinessData | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class BrandList(Model):
    """All brands of the account."""

    brands: list[Brand] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class BrandUpdate(Model):
    """Changes to a brand: only what changes."""

    brand_reference: str | None = None
    display_name: str | None = None
    element: BrandElement | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreList(Model):
    """A page of stores."""

    stores: list[Store] | None = None
    pagination: Pagination | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreCreate(Model):
    """A store to be added to a group."""

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
    store_group_id: str | None = None
    """Klarna's id of the group, not the reference. Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreUpdate(Model):
    """Changes to a store: only what changes."""

    type: StoreType | str | None = None
    store_reference: str | None = None
    url: str | None = None
    address: Address | None = None
    """Of a physical store. Not the address of a person."""
    platform: AppPlatform | str | None = None
    bundle_names: list[str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreGroupList(Model):
    """A page of store groups."""

    store_groups: list[StoreGroup] | None = None
    pagination: Pagination | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class StoreGroupUpdate(Model):
    """Changes to a store group: only what changes. Stores are changed one by one."""

    store_group_reference: str | None = None
    support_contact: SupportContact | None = None
    social_media_links: list[SocialMediaLink] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerAccountPayload(Model):
    """Event: an account became operational. No source confirms it."""

    partner_account_id: str | None = None
    partner_account_reference: str | None = None
    state: PartnerAccountEventState | str | None = None
    previous_state: PartnerAccountEventPreviousState | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerAccountChangePayload(Model):
    """Event: something about an account was changed. No source confirms it."""

    partner_account_id: str | None = None
    changes: Any | None = None
    """Its form is not published."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PartnerBrandIncompletePayload(Model):
    """Event: something of a brand cannot be shown. Nothing is blocked by it. No source confirms it."""

    brand_id: str | None = None
    brand_reference: str | None = None
    fields: list[BrandDataField | str] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


OnboardRequest.MEMBERS = (
    Member("partner_account_reference", "partner_account_reference", None, False),
    Member("partner_account_name", "partner_account_name", None, False),
    Member("partner_account_contact", "partner_account_contact", read_model(PartnerAccountContact), False),
    Member("partner_business_entities", "partner_business_entities", read_list(read_model(PartnerBusinessEntityInput)), False),
    Member("products", "products", read_list(read_model(OnboardProduct)), False),
    Member("brands", "brands", read_list(read_model(BrandInput)), False),
    Member("store_groups", "store_groups", read_list(read_model(StoreGroupInput)), False),
    Member("supplementary_account_data", "supplementary_account_data", read_model(SupplementaryAccountData), False),
    Member("partner_account_relationships", "partner_account_relationships", None, False),
)

PartnerAccountContact.MEMBERS = (
    Member("email", "email", None, True),
    Member("given_name", "given_name", None, True),
    Member("family_name", "family_name", None, True),
    Member("phone", "phone", None, True),
)

PartnerBusinessEntityInput.MEMBERS = (
    Member("partner_business_entity_reference", "partner_business_entity_reference", None, False),
    Member("legal_registered_entity_name", "legal_registered_entity_name", None, True),
    Member("legal_registration_country", "legal_registration_country", None, False),
    Member("supplementary_business_data", "supplementary_business_data", read_model(SupplementaryBusinessData), False),
    Member("enabled_merchant_category_codes", "enabled_merchant_category_codes", None, False),
)

SupplementaryBusinessData.MEMBERS = (
    Member("legal_registration", "legal_registration", read_model(LegalRegistration), False),
    Member("operating_addresses", "operating_addresses", read_list(read_model(Address)), True),
    Member("stakeholders", "stakeholders", read_list(read_model(Stakeholder)), True),
    Member("partner_payouts_state", "partner_payouts_state", read_model(PartnerPayoutsState), False),
)

LegalRegistration.MEMBERS = (
    Member("legal_registration_number", "legal_registration_number", None, True),
    Member("legal_registration_authority", "legal_registration_authority", None, False),
    Member("legal_registration_entity_type", "legal_registration_entity_type", None, False),
    Member("tax_registration_number", "tax_registration_number", None, True),
    Member("financial_conduct_authority_number", "financial_conduct_authority_number", None, False),
    Member("legal_registration_address", "legal_registration_address", read_model(Address), True),
)

Stakeholder.MEMBERS = (
    Member("given_name", "given_name", None, True),
    Member("family_name", "family_name", None, True),
    Member("address", "address", read_model(Address), True),
    Member("date_of_birth", "date_of_birth", None, True),
    Member("national_identification", "national_identification", read_model(StakeholderIdentification), True),
    Member("roles", "roles", read_list(read_enum(StakeholderRole)), True),
)

StakeholderIdentification.MEMBERS = (
    Member("number", "number", None, True),
    Member("country", "country", None, True),
)

PartnerPayoutsState.MEMBERS = (
    Member("payouts_status", "payouts_status", read_enum(PartnerPayoutsStatus), False),
    Member("payouts_enabled_at", "payouts_enabled_at", None, False),
    Member("payouts_delay_days", "payouts_delay_days", None, False),
    Member("bank_accounts", "bank_accounts", read_list(read_model(BankAccount)), True),
)

BankAccount.MEMBERS = (
    Member("bank_account_type", "bank_account_type", read_enum(BankAccountType), True),
    Member("account_holder", "account_holder", None, True),
    Member("bic", "bic", None, True),
    Member("iban", "iban", None, True),
    Member("account_number", "account_number", None, True),
    Member("iban_hash", "iban_hash", read_model(HashedBankAccountNumber), True),
    Member("account_number_hash", "account_number_hash", read_model(HashedBankAccountNumber), True),
)

HashedBankAccountNumber.MEMBERS = (
    Member("value", "value", None, True),
    Member("sanitization_method", "sanitization_method", None, False),
)

OnboardProduct.MEMBERS = (
    Member("type", "type", read_enum(ProductType), False),
    Member("payment_profile_id", "payment_profile_id", None, False),
    Member("payment_accounts", "payment_accounts", read_list(read_model(PaymentAccountInput)), False),
)

BrandInput.MEMBERS = (
    Member("brand_reference", "brand_reference", None, False),
    Member("display_name", "display_name", None, False),
    Member("element", "element", read_model(BrandElement), False),
)

BrandElement.MEMBERS = (
    Member("logo_url", "logo_url", None, False),
    Member("icon_url", "icon_url", None, False),
    Member("feature_image_url", "feature_image_url", None, False),
)

StoreGroupInput.MEMBERS = (
    Member("store_group_reference", "store_group_reference", None, False),
    Member("brand_reference", "brand_reference", None, False),
    Member("stores", "stores", read_list(read_model(StoreInput)), False),
    Member("support_contact", "support_contact", read_model(SupportContact), False),
    Member("social_media_links", "social_media_links", read_list(read_model(SocialMediaLink)), False),
)

SupportContact.MEMBERS = (
    Member("email", "email", None, True),
    Member("phone", "phone", None, True),
    Member("contact_form", "contact_form", None, False),
)

SocialMediaLink.MEMBERS = (
    Member("provider", "provider", read_enum(SocialMediaProvider), False),
    Member("url", "url", None, False),
)

SupplementaryAccountData.MEMBERS = (
    Member("account_creation", "account_creation", read_model(AccountCreation), False),
)

AccountCreation.MEMBERS = (
    Member("account_created_from_ip", "account_created_from_ip", None, True),
    Member("account_created_at", "account_created_at", None, False),
)

OnboardResponse.MEMBERS = (
    Member("partner_account_id", "partner_account_id", None, False),
)

PartnerAccount.MEMBERS = (
    Member("partner_account_id", "partner_account_id", None, False),
    Member("partner_account_reference", "partner_account_reference", None, False),
    Member("partner_account_name", "partner_account_name", None, False),
    Member("partner_account_contact", "partner_account_contact", read_model(PartnerAccountContact), False),
    Member("state", "state", read_enum(PartnerAccountState), False),
    Member("state_reason", "state_reason", None, False),
    Member("products", "products", read_list(read_model(PaymentProduct)), False),
    Member("brands", "brands", read_list(read_model(Brand)), False),
    Member("store_groups", "store_groups", read_list(read_model(StoreGroup)), False),
    Member("partner_business_entities", "partner_business_entities", read_list(read_model(PartnerBusinessEntity)), False),
)

Brand.MEMBERS = (
    Member("brand_reference", "brand_reference", None, False),
    Member("display_name", "display_name", None, False),
    Member("element", "element", read_model(BrandElement), False),
    Member("brand_id", "brand_id", None, False),
)

StoreGroup.MEMBERS = (
    Member("store_group_id", "store_group_id", None, False),
    Member("store_group_reference", "store_group_reference", None, False),
    Member("brand_reference", "brand_reference", None, False),
    Member("brand_id", "brand_id", None, False),
    Member("support_contact", "support_contact", read_model(SupportContact), False),
    Member("social_media_links", "social_media_links", read_list(read_model(SocialMediaLink)), False),
    Member("stores", "stores", read_list(read_model(Store)), False),
)

Store.MEMBERS = (
    Member("type", "type", read_enum(StoreType), False),
    Member("store_reference", "store_reference", None, False),
    Member("url", "url", None, False),
    Member("address", "address", read_model(Address), True),
    Member("platform", "platform", read_enum(AppPlatform), False),
    Member("bundle_names", "bundle_names", None, False),
    Member("store_id", "store_id", None, False),
    Member("store_group_id", "store_group_id", None, False),
)

PartnerBusinessEntity.MEMBERS = (
    Member("partner_business_entity_reference", "partner_business_entity_reference", None, False),
    Member("legal_registered_entity_name", "legal_registered_entity_name", None, True),
    Member("legal_registration_country", "legal_registration_country", None, False),
    Member("supplementary_business_data", "supplementary_business_data", read_model(SupplementaryBusinessData), False),
    Member("enabled_merchant_category_codes", "enabled_merchant_category_codes", None, False),
    Member("partner_business_entity_id", "partner_business_entity_id", None, False),
)

PartnerAccountUpdate.MEMBERS = (
    Member("partner_account_reference", "partner_account_reference", None, False),
    Member("partner_account_name", "partner_account_name", None, False),
    Member("partner_account_contact", "partner_account_contact", read_model(PartnerAccountContact), False),
)

PartnerBusinessEntityList.MEMBERS = (
    Member("partner_business_entities", "partner_business_entities", read_list(read_model(PartnerBusinessEntity)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

PartnerBusinessEntityUpdate.MEMBERS = (
    Member("legal_registered_entity_name", "legal_registered_entity_name", None, True),
    Member("legal_registration_country", "legal_registration_country", None, False),
    Member("supplementary_business_data", "supplementary_business_data", read_model(SupplementaryBusinessData), False),
)

BrandList.MEMBERS = (
    Member("brands", "brands", read_list(read_model(Brand)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

BrandUpdate.MEMBERS = (
    Member("brand_reference", "brand_reference", None, False),
    Member("display_name", "display_name", None, False),
    Member("element", "element", read_model(BrandElement), False),
)

StoreList.MEMBERS = (
    Member("stores", "stores", read_list(read_model(Store)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

StoreCreate.MEMBERS = (
    Member("type", "type", read_enum(StoreType), False),
    Member("store_reference", "store_reference", None, False),
    Member("url", "url", None, False),
    Member("address", "address", read_model(Address), True),
    Member("platform", "platform", read_enum(AppPlatform), False),
    Member("bundle_names", "bundle_names", None, False),
    Member("store_group_id", "store_group_id", None, False),
)

StoreUpdate.MEMBERS = (
    Member("type", "type", read_enum(StoreType), False),
    Member("store_reference", "store_reference", None, False),
    Member("url", "url", None, False),
    Member("address", "address", read_model(Address), True),
    Member("platform", "platform", read_enum(AppPlatform), False),
    Member("bundle_names", "bundle_names", None, False),
)

StoreGroupList.MEMBERS = (
    Member("store_groups", "store_groups", read_list(read_model(StoreGroup)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

StoreGroupUpdate.MEMBERS = (
    Member("store_group_reference", "store_group_reference", None, False),
    Member("support_contact", "support_contact", read_model(SupportContact), False),
    Member("social_media_links", "social_media_links", read_list(read_model(SocialMediaLink)), False),
)

PartnerAccountPayload.MEMBERS = (
    Member("partner_account_id", "partner_account_id", None, False),
    Member("partner_account_reference", "partner_account_reference", None, False),
    Member("state", "state", read_enum(PartnerAccountEventState), False),
    Member("previous_state", "previous_state", read_enum(PartnerAccountEventPreviousState), False),
)

PartnerAccountChangePayload.MEMBERS = (
    Member("partner_account_id", "partner_account_id", None, False),
    Member("changes", "changes", None, False),
)

PartnerBrandIncompletePayload.MEMBERS = (
    Member("brand_id", "brand_id", None, False),
    Member("brand_reference", "brand_reference", None, False),
    Member("fields", "fields", read_list(read_enum(BrandDataField)), False),
)
