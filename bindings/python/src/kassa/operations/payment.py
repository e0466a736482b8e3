# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `payment`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kassa.models.payment import (
    Interval,
    PaymentAuthorizeRequest,
    PaymentAuthorizeResponse,
    PaymentCapture,
    PaymentCaptureCreate,
    PaymentCaptureRefundCreate,
    PaymentCaptureUpdate,
    PaymentChargeback,
    PaymentIntent,
    PaymentPresentation,
    PaymentRefund,
    PaymentRequest,
    PaymentRequestCreate,
    PaymentRequestUpdate,
    PaymentTransaction,
    PaymentTransactionReauthorize,
    PaymentTransactionRefundCreate,
    PaymentTransactionUpdate,
)
from kassa.request import Read, Request, Sender

__all__ = ["PaymentOperations"]


class PaymentCaptureOperations:
    """Operations `payment.capture`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        payment_capture_id: str,
    ) -> Request[PaymentCapture]:
        """Reads a capture.

        `GET /payment/captures/{payment_capture_id}`
        """
        return Request(
            sender=self._sender,
            number=13,
            operation="payment.capture.read",
            reference=None,
            path={"payment_capture_id": payment_capture_id},
            answer=Read.OBJECT,
            model=PaymentCapture,
        )

    def update(
        self,
        payment_capture_id: str,
        body: PaymentCaptureUpdate | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[PaymentCapture]:
        """Adds shipment data to a capture.

        `PATCH /payment/captures/{payment_capture_id}`. No source confirms the operation.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=14,
            operation="payment.capture.update",
            reference=reference,
            path={"payment_capture_id": payment_capture_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentCapture,
        )

    def refund(
        self,
        payment_capture_id: str,
        body: PaymentCaptureRefundCreate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentRefund]:
        """Refunds exactly one capture.

        `POST /payment/captures/{payment_capture_id}/refund`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=15,
            operation="payment.capture.refund",
            reference=reference,
            path={"payment_capture_id": payment_capture_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentRefund,
        )


class PaymentChargebackOperations:
    """Operations `payment.chargeback`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        payment_chargeback_id: str,
    ) -> Request[PaymentChargeback]:
        """Reads a chargeback.

        `GET /payment/chargebacks/{payment_chargeback_id}`
        """
        return Request(
            sender=self._sender,
            number=17,
            operation="payment.chargeback.read",
            reference=None,
            path={"payment_chargeback_id": payment_chargeback_id},
            answer=Read.OBJECT,
            model=PaymentChargeback,
        )


class PaymentPresentationOperations:
    """Operations `payment.presentation`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        *,
        locale: str,
        currency: str,
        amount: int | None = None,
        intents__: Sequence[PaymentIntent | str] | None = None,
        subscription_billing_interval: Interval | str | None = None,
        subscription_billing_interval_frequency: int | None = None,
        app_return_url: str | None = None,
        acquiring_config: str | None = None,
        payment_program_enablement_codes: Sequence[str] | None = None,
        network_session_token: str | None = None,
        interoperability_token: str | None = None,
        customer_token: str | None = None,
    ) -> Request[PaymentPresentation]:
        """How to show the payment method for one purchase. Asked again whenever the amount changes.

        `GET /payment/presentation`
        """
        return Request(
            sender=self._sender,
            number=6,
            operation="payment.presentation.get",
            reference=None,
            path={},
            query={
                "locale": locale,
                "currency": currency,
                "amount": amount,
                "intents[]": intents__,
                "subscription_billing_interval": subscription_billing_interval,
                "subscription_billing_interval_frequency": subscription_billing_interval_frequency,
                "app_return_url": app_return_url,
                "acquiring_config": acquiring_config,
                "payment_program_enablement_codes": payment_program_enablement_codes,
            },
            headers={
                "Klarna-Network-Session-Token": network_session_token,
                "Klarna-Interoperability-Token": interoperability_token,
                "Klarna-Customer-Token": customer_token,
            },
            answer=Read.OBJECT,
            model=PaymentPresentation,
        )


class PaymentRefundOperations:
    """Operations `payment.refund`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        payment_refund_id: str,
    ) -> Request[PaymentRefund]:
        """Reads a refund.

        `GET /payment/refunds/{payment_refund_id}`
        """
        return Request(
            sender=self._sender,
            number=16,
            operation="payment.refund.read",
            reference=None,
            path={"payment_refund_id": payment_refund_id},
            answer=Read.OBJECT,
            model=PaymentRefund,
        )


class PaymentRequestOperations:
    """Operations `payment.request`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: PaymentRequestCreate | Mapping[str, Any],
        *,
        reference: str,
        network_session_token: str | None = None,
        customer_token: str | None = None,
        interoperability_token: str | None = None,
    ) -> Request[PaymentRequest]:
        """Creates the attempt to get the customer's approval, without an authorize call before it.

        `POST /payment/requests`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=2,
            operation="payment.request.create",
            reference=reference,
            path={},
            headers={
                "Klarna-Network-Session-Token": network_session_token,
                "Klarna-Customer-Token": customer_token,
                "Klarna-Interoperability-Token": interoperability_token,
            },
            body=body,
            answer=Read.OBJECT,
            model=PaymentRequest,
        )

    def read(
        self,
        payment_request_id: str,
    ) -> Request[PaymentRequest]:
        """Reads state and context of a payment request: the truth when events and returns disagree.

        `GET /payment/requests/{payment_request_id}`
        """
        return Request(
            sender=self._sender,
            number=3,
            operation="payment.request.read",
            reference=None,
            path={"payment_request_id": payment_request_id},
            answer=Read.OBJECT,
            model=PaymentRequest,
        )

    def update(
        self,
        payment_request_id: str,
        body: PaymentRequestUpdate | Mapping[str, Any],
        *,
        reference: str,
        network_session_token: str | None = None,
        interoperability_token: str | None = None,
    ) -> Request[PaymentRequest]:
        """Changes a payment request that the customer has not entered yet. What is left out stays as it is.

        `PATCH /payment/requests/{payment_request_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=4,
            operation="payment.request.update",
            reference=reference,
            path={"payment_request_id": payment_request_id},
            headers={
                "Klarna-Network-Session-Token": network_session_token,
                "Klarna-Interoperability-Token": interoperability_token,
            },
            body=body,
            answer=Read.OBJECT,
            model=PaymentRequest,
        )

    def cancel(
        self,
        payment_request_id: str,
    ) -> Request[PaymentRequest]:
        """Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.

        `DELETE /payment/requests/{payment_request_id}`
        """
        return Request(
            sender=self._sender,
            number=5,
            operation="payment.request.cancel",
            reference=None,
            path={"payment_request_id": payment_request_id},
            answer=Read.OBJECT,
            model=PaymentRequest,
        )


class PaymentTokenOperations:
    """Operations `payment.token`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def cancel(
        self,
        payment_token: str,
    ) -> Request[None]:
        """Cancels a payment token, the predecessor of the session token.

        `DELETE /payment/tokens/{payment_token}`
        """
        return Request(
            sender=self._sender,
            number=18,
            operation="payment.token.cancel",
            reference=None,
            path={"payment_token": payment_token},
            answer=Read.OBJECT,
            model=None,
        )


class PaymentTransactionOperations:
    """Operations `payment.transaction`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        payment_transaction_id: str,
    ) -> Request[PaymentTransaction]:
        """Reads a transaction. Not needed to confirm an answer: success answers are authoritative.

        `GET /payment/transactions/{payment_transaction_id}`
        """
        return Request(
            sender=self._sender,
            number=7,
            operation="payment.transaction.read",
            reference=None,
            path={"payment_transaction_id": payment_transaction_id},
            answer=Read.OBJECT,
            model=PaymentTransaction,
        )

    def update(
        self,
        payment_transaction_id: str,
        body: PaymentTransactionUpdate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentTransaction]:
        """Corrects references and purchase data of a transaction that is still authorized.

        `PATCH /payment/transactions/{payment_transaction_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=8,
            operation="payment.transaction.update",
            reference=reference,
            path={"payment_transaction_id": payment_transaction_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentTransaction,
        )

    def reauthorize(
        self,
        payment_transaction_id: str,
        body: PaymentTransactionReauthorize | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentTransaction]:
        """Gives an authorization more time or another amount, and revives an expired one within its grace period.

        `POST /payment/transactions/{payment_transaction_id}/authorize`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=9,
            operation="payment.transaction.reauthorize",
            reference=reference,
            path={"payment_transaction_id": payment_transaction_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentTransaction,
        )

    def capture(
        self,
        payment_transaction_id: str,
        body: PaymentCaptureCreate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentCapture]:
        """Captures all or a part of what is authorized, once per shipment.

        `POST /payment/transactions/{payment_transaction_id}/capture`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=10,
            operation="payment.transaction.capture",
            reference=reference,
            path={"payment_transaction_id": payment_transaction_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentCapture,
        )

    def refund(
        self,
        payment_transaction_id: str,
        body: PaymentTransactionRefundCreate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentRefund]:
        """Refunds against the transaction; line items say which of several captures is meant.

        `POST /payment/transactions/{payment_transaction_id}/refund`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=11,
            operation="payment.transaction.refund",
            reference=reference,
            path={"payment_transaction_id": payment_transaction_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentRefund,
        )

    def void(
        self,
        payment_transaction_id: str,
        *,
        reference: str,
    ) -> Request[PaymentTransaction]:
        """Releases everything that is authorized and not captured.

        `POST /payment/transactions/{payment_transaction_id}/void`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=12,
            operation="payment.transaction.void",
            reference=reference,
            path={"payment_transaction_id": payment_transaction_id},
            answer=Read.OBJECT,
            model=PaymentTransaction,
        )


class PaymentOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def capture(self) -> PaymentCaptureOperations:
        """Operations `payment.capture`."""
        return PaymentCaptureOperations(self._sender)

    @property
    def chargeback(self) -> PaymentChargebackOperations:
        """Operations `payment.chargeback`."""
        return PaymentChargebackOperations(self._sender)

    @property
    def presentation(self) -> PaymentPresentationOperations:
        """Operations `payment.presentation`."""
        return PaymentPresentationOperations(self._sender)

    @property
    def refund(self) -> PaymentRefundOperations:
        """Operations `payment.refund`."""
        return PaymentRefundOperations(self._sender)

    @property
    def request(self) -> PaymentRequestOperations:
        """Operations `payment.request`."""
        return PaymentRequestOperations(self._sender)

    @property
    def token(self) -> PaymentTokenOperations:
        """Operations `payment.token`."""
        return PaymentTokenOperations(self._sender)

    @property
    def transaction(self) -> PaymentTransactionOperations:
        """Operations `payment.transaction`."""
        return PaymentTransactionOperations(self._sender)

    def authorize(
        self,
        body: PaymentAuthorizeRequest | Mapping[str, Any],
        *,
        reference: str,
        network_session_token: str | None = None,
        customer_token: str | None = None,
        interoperability_token: str | None = None,
        payment_token: str | None = None,
    ) -> Request[PaymentAuthorizeResponse]:
        """Decides a payment, a customer token, or both. Called again with the session token once the customer has
        approved.

        `POST /payment/authorize`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=1,
            operation="payment.authorize",
            reference=reference,
            path={},
            headers={
                "Klarna-Network-Session-Token": network_session_token,
                "Klarna-Customer-Token": customer_token,
                "Klarna-Interoperability-Token": interoperability_token,
                "Klarna-Payment-Token": payment_token,
            },
            body=body,
            answer=Read.OBJECT,
            model=PaymentAuthorizeResponse,
        )
