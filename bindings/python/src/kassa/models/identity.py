# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `identity`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    CustomerTokenScope,
)

__all__ = [
    "CustomerTokenState",
    "CustomerTokenPreviousState",
    "CustomerTokenIntrospection",
    "CustomerTokenRevocation",
    "CreateIdentityRequest",
    "IdentityTokenRequest",
    "IdentityInteractionConfig",
    "IdentityRequest",
    "IdentityRequestStateContext",
    "IdentityCustomerInteraction",
    "CustomerTokenPayload",
]


class CustomerTokenState(OpenEnum):
    """The state a token has entered."""

    REVOKED: ClassVar[CustomerTokenState]


CustomerTokenState.REVOKED = CustomerTokenState("REVOKED")


class CustomerTokenPreviousState(OpenEnum):
    """The state it has left."""

    ACTIVE: ClassVar[CustomerTokenPreviousState]


CustomerTokenPreviousState.ACTIVE = CustomerTokenPreviousState("ACTIVE")


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerTokenIntrospection(Model):
    """What a token is good for. A revoked one is answered with an error."""

    status: str | None = None
    """ACTIVE is the only value that was seen."""
    scopes: list[CustomerTokenScope | str] | None = None
    issued_at: int | None = None
    """Milliseconds since 1970, unlike every other time."""
    customer_token_reference: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerTokenRevocation(Model):
    """A token is gone. The answer may have no body."""

    customer_token_reference: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CreateIdentityRequest(Model):
    """A sign-in to be begun."""

    request_customer_token: IdentityTokenRequest | None = None
    """Needed in a request."""
    customer_interaction_config: IdentityInteractionConfig | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IdentityTokenRequest(Model):
    """The customer token that is asked for."""

    scopes: list[CustomerTokenScope | str] | None = None
    """Needed in a request."""
    customer_token_reference: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IdentityInteractionConfig(Model):
    """How the customer reaches Klarna and comes back."""

    method: str | None = None
    """Needed in a request."""
    return_url: str | None = None
    """May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IdentityRequest(Model):
    """A sign-in."""

    identity_request_id: str | None = None
    state: str | None = None
    """Its values are not published."""
    state_context: IdentityRequestStateContext | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IdentityRequestStateContext(Model):
    """What there is to know in this state."""

    customer_interaction: IdentityCustomerInteraction | None = None
    klarna_customer: Any | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IdentityCustomerInteraction(Model):
    """The way to the customer."""

    identity_request_url: str | None = None
    """To be opened in the browser. Whoever has it stands in for the customer."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CustomerTokenPayload(Model):
    """Event: a token was revoked, by the caller or by the customer. No source confirms it."""

    customer_token: str | None = None
    customer_token_reference: str | None = None
    state: CustomerTokenState | str | None = None
    previous_state: CustomerTokenPreviousState | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


CustomerTokenIntrospection.MEMBERS = (
    Member("status", "status", None, False),
    Member("scopes", "scopes", read_list(read_enum(CustomerTokenScope)), False),
    Member("issued_at", "issued_at", None, False),
    Member("customer_token_reference", "customer_token_reference", None, False),
)

CustomerTokenRevocation.MEMBERS = (
    Member("customer_token_reference", "customer_token_reference", None, False),
)

CreateIdentityRequest.MEMBERS = (
    Member("request_customer_token", "request_customer_token", read_model(IdentityTokenRequest), False),
    Member("customer_interaction_config", "customer_interaction_config", read_model(IdentityInteractionConfig), False),
)

IdentityTokenRequest.MEMBERS = (
    Member("scopes", "scopes", read_list(read_enum(CustomerTokenScope)), False),
    Member("customer_token_reference", "customer_token_reference", None, False),
)

IdentityInteractionConfig.MEMBERS = (
    Member("method", "method", None, False),
    Member("return_url", "return_url", None, False),
)

IdentityRequest.MEMBERS = (
    Member("identity_request_id", "identity_request_id", None, False),
    Member("state", "state", None, False),
    Member("state_context", "state_context", read_model(IdentityRequestStateContext), False),
)

IdentityRequestStateContext.MEMBERS = (
    Member("customer_interaction", "customer_interaction", read_model(IdentityCustomerInteraction), False),
    Member("klarna_customer", "klarna_customer", None, True),
)

IdentityCustomerInteraction.MEMBERS = (
    Member("identity_request_url", "identity_request_url", None, True),
)

CustomerTokenPayload.MEMBERS = (
    Member("customer_token", "customer_token", None, True),
    Member("customer_token_reference", "customer_token_reference", None, False),
    Member("state", "state", read_enum(CustomerTokenState), False),
    Member("previous_state", "previous_state", read_enum(CustomerTokenPreviousState), False),
)
