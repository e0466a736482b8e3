# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `acquiring`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    Pagination,
)

__all__ = [
    "DisableReason",
    "PricingPaymentCategory",
    "EnablementType",
    "DisableProductRequest",
    "PaymentAccountUpdate",
    "PaymentProfile",
    "PricePlanList",
    "PricePlanSummary",
    "PricePlanVersion",
    "PricePlan",
    "PaymentProgramPlanList",
    "PaymentProgramPlan",
    "PaymentProgramPlanVersion",
    "PaymentProgramList",
    "PaymentProgram",
    "PaymentProgramEnablementList",
    "PaymentProgramEnablement",
    "EnablementCriteria",
    "EnablementMarket",
    "PaymentProgramEnablementCreate",
]


class DisableReason(OpenEnum):
    """Why a product is switched off."""

    FRAUD: ClassVar[DisableReason]
    VOLUNTARY: ClassVar[DisableReason]


DisableReason.FRAUD = DisableReason("FRAUD")
DisableReason.VOLUNTARY = DisableReason("VOLUNTARY")


class PricingPaymentCategory(OpenEnum):
    """Category of payments that prices are told for."""

    DIGITAL: ClassVar[PricingPaymentCategory]


PricingPaymentCategory.DIGITAL = PricingPaymentCategory("DIGITAL")


class EnablementType(OpenEnum):
    """Who switches a program on."""

    PRESET: ClassVar[EnablementType]
    OPTIONAL: ClassVar[EnablementType]
    RESTRICTED: ClassVar[EnablementType]


EnablementType.PRESET = EnablementType("PRESET")
EnablementType.OPTIONAL = EnablementType("OPTIONAL")
EnablementType.RESTRICTED = EnablementType("RESTRICTED")


@dataclass(slots=True, kw_only=True, repr=False)
class DisableProductRequest(Model):
    """Why a product is switched off."""

    reason: DisableReason | str | None = None
    """Needed in a request."""
    reason_details: str | None = None
    """Free text."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentAccountUpdate(Model):
    """Changes to a payment account. Later pages say that nothing of it can change."""

    payment_account_reference: str | None = None
    default_merchant_category_code: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProfile(Model):
    """Ties a price plan to a program plan. Maintained by Klarna."""

    payment_profile_id: str | None = None
    price_plan_id: str | None = None
    payment_program_plan_id: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PricePlanList(Model):
    """All price plans."""

    price_plans: list[PricePlanSummary] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PricePlanSummary(Model):
    """A price plan and its versions."""

    price_plan_id: str | None = None
    versions: list[PricePlanVersion] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PricePlanVersion(Model):
    """A version of a price plan."""

    version: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PricePlan(Model):
    """One version of a price plan. It may lie in the future."""

    price_plan_id: str | None = None
    version: str | None = None
    effective_from: str | None = None
    rates: list[Any] | None = None
    """Their form is not published."""
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramPlanList(Model):
    """All program plans."""

    payment_program_plans: list[PaymentProgramPlan] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramPlan(Model):
    """A program plan and its versions."""

    payment_program_plan_id: str | None = None
    versions: list[PaymentProgramPlanVersion] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramPlanVersion(Model):
    """A version of a program plan. Partners move to it without a call."""

    version: str | None = None
    effective_from: str | None = None
    effective_to: str | None = None
    """Null while no end is set."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramList(Model):
    """Programs."""

    payment_programs: list[PaymentProgram] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgram(Model):
    """A way to pay."""

    payment_program_id: str | None = None
    """The stable key; names change."""
    display_name: str | None = None
    """No source confirms it."""
    funding_type: str | None = None
    """No source confirms it."""
    enablement_type: EnablementType | str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramEnablementList(Model):
    """All enablements of the account."""

    payment_program_enablements: list[PaymentProgramEnablement] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramEnablement(Model):
    """A program that is switched on. To change it, delete it and create another."""

    payment_program_id: str | None = None
    enablement_criteria: EnablementCriteria | None = None
    effective_from: str | None = None
    """On its way out. No source confirms it."""
    effective_to: str | None = None
    """On its way out. No source confirms it."""
    payment_program_enablement_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class EnablementCriteria(Model):
    """For which payments a program is on."""

    customer_countries: list[str] | None = None
    merchant_category_codes: list[str] | None = None
    payment_program_enablement_code: str | None = None
    """No source confirms it."""
    markets: list[EnablementMarket] | None = None
    """On its way out."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class EnablementMarket(Model):
    """Older form of the countries."""

    customer_country: str | None = None
    transaction_currency: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentProgramEnablementCreate(Model):
    """A program to be switched on."""

    payment_program_id: str | None = None
    """Needed in a request."""
    enablement_criteria: EnablementCriteria | None = None
    """Needed in a request."""
    effective_from: str | None = None
    """On its way out. No source confirms it."""
    effective_to: str | None = None
    """On its way out. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


DisableProductRequest.MEMBERS = (
    Member("reason", "reason", read_enum(DisableReason), False),
    Member("reason_details", "reason_details", None, True),
)

PaymentAccountUpdate.MEMBERS = (
    Member("payment_account_reference", "payment_account_reference", None, False),
    Member("default_merchant_category_code", "default_merchant_category_code", None, False),
)

PaymentProfile.MEMBERS = (
    Member("payment_profile_id", "payment_profile_id", None, False),
    Member("price_plan_id", "price_plan_id", None, False),
    Member("payment_program_plan_id", "payment_program_plan_id", None, False),
)

PricePlanList.MEMBERS = (
    Member("price_plans", "price_plans", read_list(read_model(PricePlanSummary)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

PricePlanSummary.MEMBERS = (
    Member("price_plan_id", "price_plan_id", None, False),
    Member("versions", "versions", read_list(read_model(PricePlanVersion)), False),
)

PricePlanVersion.MEMBERS = (
    Member("version", "version", None, False),
)

PricePlan.MEMBERS = (
    Member("price_plan_id", "price_plan_id", None, False),
    Member("version", "version", None, False),
    Member("effective_from", "effective_from", None, False),
    Member("rates", "rates", None, False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

PaymentProgramPlanList.MEMBERS = (
    Member("payment_program_plans", "payment_program_plans", read_list(read_model(PaymentProgramPlan)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

PaymentProgramPlan.MEMBERS = (
    Member("payment_program_plan_id", "payment_program_plan_id", None, False),
    Member("versions", "versions", read_list(read_model(PaymentProgramPlanVersion)), False),
)

PaymentProgramPlanVersion.MEMBERS = (
    Member("version", "version", None, False),
    Member("effective_from", "effective_from", None, False),
    Member("effective_to", "effective_to", None, False),
)

PaymentProgramList.MEMBERS = (
    Member("payment_programs", "payment_programs", read_list(read_model(PaymentProgram)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

PaymentProgram.MEMBERS = (
    Member("payment_program_id", "payment_program_id", None, False),
    Member("display_name", "display_name", None, False),
    Member("funding_type", "funding_type", None, False),
    Member("enablement_type", "enablement_type", read_enum(EnablementType), False),
)

PaymentProgramEnablementList.MEMBERS = (
    Member("payment_program_enablements", "payment_program_enablements", read_list(read_model(PaymentProgramEnablement)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

PaymentProgramEnablement.MEMBERS = (
    Member("payment_program_id", "payment_program_id", None, False),
    Member("enablement_criteria", "enablement_criteria", read_model(EnablementCriteria), False),
    Member("effective_from", "effective_from", None, False),
    Member("effective_to", "effective_to", None, False),
    Member("payment_program_enablement_id", "payment_program_enablement_id", None, False),
)

EnablementCriteria.MEMBERS = (
    Member("customer_countries", "customer_countries", None, False),
    Member("merchant_category_codes", "merchant_category_codes", None, False),
    Member("payment_program_enablement_code", "payment_program_enablement_code", None, False),
    Member("markets", "markets", read_list(read_model(EnablementMarket)), False),
)

EnablementMarket.MEMBERS = (
    Member("customer_country", "customer_country", None, False),
    Member("transaction_currency", "transaction_currency", None, False),
)

PaymentProgramEnablementCreate.MEMBERS = (
    Member("payment_program_id", "payment_program_id", None, False),
    Member("enablement_criteria", "enablement_criteria", read_model(EnablementCriteria), False),
    Member("effective_from", "effective_from", None, False),
    Member("effective_to", "effective_to", None, False),
)
