# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `interoperability`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kassa.models.interoperability import (
    InteroperabilityInformation,
    InteroperabilityTokenResponse,
    TestTokenRequest,
)
from kassa.models.shared import (
    SdkTokenResponse,
)
from kassa.request import Read, Request, Sender

__all__ = ["InteroperabilityOperations"]


class InteroperabilitySdkTokenOperations:
    """Operations `interoperability.sdk_token`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        reference: str,
        network_session_token: str | None = None,
        interoperability_token: str | None = None,
    ) -> Request[SdkTokenResponse]:
        """Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one
        if there is one.

        `POST /interoperability/sdk-tokens`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=19,
            operation="interoperability.sdk_token.create",
            reference=reference,
            path={},
            headers={
                "Klarna-Network-Session-Token": network_session_token,
                "Klarna-Interoperability-Token": interoperability_token,
            },
            answer=Read.OBJECT,
            model=SdkTokenResponse,
        )


class InteroperabilityTestTokenOperations:
    """Operations `interoperability.test_token`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: TestTokenRequest | Mapping[str, Any],
        *,
        reference: str,
        customer_token: str,
        customer_region: str,
    ) -> Request[InteroperabilityTokenResponse]:
        """Makes a token as if the customer had come through another product. Test environment only.

        `POST /interoperability/test-tokens`. For the test environment.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=21,
            operation="interoperability.test_token.create",
            reference=reference,
            path={},
            headers={
                "Klarna-Customer-Token": customer_token,
                "Klarna-Customer-Region": customer_region,
            },
            body=body,
            answer=Read.OBJECT,
            model=InteroperabilityTokenResponse,
        )


class InteroperabilityTokenOperations:
    """Operations `interoperability.token`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        reference: str,
        customer_token: str | None = None,
    ) -> Request[InteroperabilityTokenResponse]:
        """Begins a session from the server: of a known customer with a customer token, of nobody without.

        `POST /interoperability/tokens`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=20,
            operation="interoperability.token.create",
            reference=reference,
            path={},
            headers={
                "Klarna-Customer-Token": customer_token,
            },
            answer=Read.OBJECT,
            model=InteroperabilityTokenResponse,
        )


class InteroperabilityOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def sdk_token(self) -> InteroperabilitySdkTokenOperations:
        """Operations `interoperability.sdk_token`."""
        return InteroperabilitySdkTokenOperations(self._sender)

    @property
    def test_token(self) -> InteroperabilityTestTokenOperations:
        """Operations `interoperability.test_token`."""
        return InteroperabilityTestTokenOperations(self._sender)

    @property
    def token(self) -> InteroperabilityTokenOperations:
        """Operations `interoperability.token`."""
        return InteroperabilityTokenOperations(self._sender)

    def read_v1(
        self,
        *,
        interoperability_token: str | None = None,
        country: str | None = None,
        currency: str,
        payment_amount: int | None = None,
        merchant_reference: str | None = None,
        platform_reference: str | None = None,
    ) -> Request[InteroperabilityInformation]:
        """Asks whether to offer the payment method. In its place today: `payment.presentation.get`.

        `GET /v1/interoperability`
        """
        return Request(
            sender=self._sender,
            number=22,
            operation="interoperability.read_v1",
            reference=None,
            path={},
            query={
                "interoperability_token": interoperability_token,
                "country": country,
                "currency": currency,
                "payment_amount": payment_amount,
                "merchant_reference": merchant_reference,
                "platform_reference": platform_reference,
            },
            answer=Read.OBJECT,
            model=InteroperabilityInformation,
        )

    def read_v2(
        self,
        *,
        interoperability_token: str | None = None,
        country: str | None = None,
        currency: str,
        payment_amount: int | None = None,
        purchase_reference: str | None = None,
        platform_reference: str | None = None,
    ) -> Request[InteroperabilityInformation]:
        """The same question in a later form, of which only the parameters are confirmed.

        `GET /interoperability`. No source confirms the operation.
        """
        return Request(
            sender=self._sender,
            number=23,
            operation="interoperability.read_v2",
            reference=None,
            path={},
            query={
                "interoperability_token": interoperability_token,
                "country": country,
                "currency": currency,
                "payment_amount": payment_amount,
                "purchase_reference": purchase_reference,
                "platform_reference": platform_reference,
            },
            answer=Read.OBJECT,
            model=InteroperabilityInformation,
        )
