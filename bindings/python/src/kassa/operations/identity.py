# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `identity`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kassa.models.identity import (
    CreateIdentityRequest,
    CustomerTokenIntrospection,
    CustomerTokenRevocation,
    IdentityRequest,
)
from kassa.models.shared import (
    SdkTokenResponse,
)
from kassa.request import Read, Request, Sender

__all__ = ["IdentityOperations"]


class IdentityCustomerTokenOperations:
    """Operations `identity.customer_token`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def introspect(
        self,
        *,
        customer_token: str,
    ) -> Request[CustomerTokenIntrospection]:
        """Tells what a customer token is good for. A read, though it is a POST.

        `POST /identity/customer-token/introspect`
        """
        return Request(
            sender=self._sender,
            number=25,
            operation="identity.customer_token.introspect",
            reference=None,
            path={},
            headers={
                "Klarna-Customer-Token": customer_token,
            },
            answer=Read.OBJECT,
            model=CustomerTokenIntrospection,
        )

    def revoke(
        self,
        *,
        reference: str,
        customer_token: str,
    ) -> Request[CustomerTokenRevocation]:
        """Ends a customer token for good: every later charge with it is refused.

        `POST /identity/customer-token/revoke`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=26,
            operation="identity.customer_token.revoke",
            reference=reference,
            path={},
            headers={
                "Klarna-Customer-Token": customer_token,
            },
            answer=Read.OBJECT,
            model=CustomerTokenRevocation,
        )


class IdentityRequestOperations:
    """Operations `identity.request`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: CreateIdentityRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[IdentityRequest]:
        """Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.

        `POST /identity/requests`. No source confirms the operation.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=27,
            operation="identity.request.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=IdentityRequest,
        )

    def read(
        self,
        identity_request_id: str,
    ) -> Request[IdentityRequest]:
        """Reads a sign-in.

        `GET /identity/requests/{identity_request_id}`. No source confirms the operation.
        """
        return Request(
            sender=self._sender,
            number=28,
            operation="identity.request.read",
            reference=None,
            path={"identity_request_id": identity_request_id},
            answer=Read.OBJECT,
            model=IdentityRequest,
        )


class IdentitySdkTokenOperations:
    """Operations `identity.sdk_token`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        reference: str,
        customer_token: str,
    ) -> Request[SdkTokenResponse]:
        """Exchanges a customer token for what the SDK needs to show the stored payment option.

        `POST /identity/sdk-tokens`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=24,
            operation="identity.sdk_token.create",
            reference=reference,
            path={},
            headers={
                "Klarna-Customer-Token": customer_token,
            },
            answer=Read.OBJECT,
            model=SdkTokenResponse,
        )


class IdentityOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def customer_token(self) -> IdentityCustomerTokenOperations:
        """Operations `identity.customer_token`."""
        return IdentityCustomerTokenOperations(self._sender)

    @property
    def request(self) -> IdentityRequestOperations:
        """Operations `identity.request`."""
        return IdentityRequestOperations(self._sender)

    @property
    def sdk_token(self) -> IdentitySdkTokenOperations:
        """Operations `identity.sdk_token`."""
        return IdentitySdkTokenOperations(self._sender)
