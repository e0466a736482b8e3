# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `interoperability`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum

__all__ = [
    "CustomerJourney",
    "InteroperabilityStatus",
    "InteroperabilityTokenResponse",
    "TestTokenRequest",
    "InteroperabilityInformation",
]


class CustomerJourney(OpenEnum):
    """What the customer is supposed to have done before."""

    KLARNA_EXPRESS_CHECKOUT: ClassVar[CustomerJourney]
    SIGN_IN_WITH_KLARNA: ClassVar[CustomerJourney]
    KLARNA_PRE_QUALIFICATION: ClassVar[CustomerJourney]
    KLARNA_ACCOUNT_LINKING: ClassVar[CustomerJourney]


CustomerJourney.KLARNA_EXPRESS_CHECKOUT = CustomerJourney("KLARNA_EXPRESS_CHECKOUT")
CustomerJourney.SIGN_IN_WITH_KLARNA = CustomerJourney("SIGN_IN_WITH_KLARNA")
CustomerJourney.KLARNA_PRE_QUALIFICATION = CustomerJourney("KLARNA_PRE_QUALIFICATION")
CustomerJourney.KLARNA_ACCOUNT_LINKING = CustomerJourney("KLARNA_ACCOUNT_LINKING")


class InteroperabilityStatus(OpenEnum):
    """What to do. An unknown value is read as PAYMENT_SUPPORTED."""

    PAYMENT_SUPPORTED: ClassVar[InteroperabilityStatus]
    PAYMENT_PREPARED: ClassVar[InteroperabilityStatus]
    PAYMENT_PENDING_CONFIRMATION: ClassVar[InteroperabilityStatus]
    PAYMENT_UNSUPPORTED: ClassVar[InteroperabilityStatus]


InteroperabilityStatus.PAYMENT_SUPPORTED = InteroperabilityStatus("PAYMENT_SUPPORTED")
InteroperabilityStatus.PAYMENT_PREPARED = InteroperabilityStatus("PAYMENT_PREPARED")
InteroperabilityStatus.PAYMENT_PENDING_CONFIRMATION = InteroperabilityStatus("PAYMENT_PENDING_CONFIRMATION")
InteroperabilityStatus.PAYMENT_UNSUPPORTED = InteroperabilityStatus("PAYMENT_UNSUPPORTED")


@dataclass(slots=True, kw_only=True, repr=False)
class InteroperabilityTokenResponse(Model):
    """A session, to be handed on."""

    interoperability_token: str | None = None
    klarna_network_session_token: str | None = None
    """Newer name; expected, not seen in an answer of this call. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class TestTokenRequest(Model):
    """A token for tests."""

    customer_journey: CustomerJourney | str | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class InteroperabilityInformation(Model):
    """What is known of the session."""

    shopping_session_id: str | None = None
    payment_confirmation_token: str | None = None
    """With PAYMENT_PENDING_CONFIRMATION only."""
    status: InteroperabilityStatus | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


InteroperabilityTokenResponse.MEMBERS = (
    Member("interoperability_token", "interoperability_token", None, True),
    Member("klarna_network_session_token", "klarna_network_session_token", None, True),
)

TestTokenRequest.MEMBERS = (
    Member("customer_journey", "customer_journey", read_enum(CustomerJourney), False),
)

InteroperabilityInformation.MEMBERS = (
    Member("shopping_session_id", "shopping_session_id", None, True),
    Member("payment_confirmation_token", "payment_confirmation_token", None, True),
    Member("status", "status", read_enum(InteroperabilityStatus), False),
)
