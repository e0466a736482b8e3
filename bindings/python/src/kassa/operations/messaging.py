# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `messaging`."""

from __future__ import annotations


from kassa.models.messaging import (
    PaymentMessaging,
)
from kassa.request import Read, Request, Sender

__all__ = ["MessagingOperations"]


class MessagingOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        placement: str,
        *,
        locale: str,
        currency: str,
        amount: int | None = None,
        app_return_url: str | None = None,
        network_session_token: str | None = None,
        interoperability_token: str | None = None,
        customer_token: str | None = None,
    ) -> Request[PaymentMessaging]:
        """Promotional texts for one placement on a page. A message that is missing must not block the page.

        `GET /payment/messaging/{placement}`
        """
        return Request(
            sender=self._sender,
            number=29,
            operation="messaging.get",
            reference=None,
            path={"placement": placement},
            query={
                "locale": locale,
                "currency": currency,
                "amount": amount,
                "app_return_url": app_return_url,
            },
            headers={
                "Klarna-Network-Session-Token": network_session_token,
                "Klarna-Interoperability-Token": interoperability_token,
                "Klarna-Customer-Token": customer_token,
            },
            answer=Read.OBJECT,
            model=PaymentMessaging,
        )
