# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `notification`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kassa.models.notification import (
    CreateWebhookRequest,
    SigningKey,
    SigningKeyCreated,
    SigningKeyList,
    SimulateWebhookRequest,
    UpdateWebhookRequest,
    Webhook,
    WebhookList,
)
from kassa.request import Read, Request, Sender

__all__ = ["NotificationOperations"]


class NotificationSigningKeyOperations:
    """Operations `notification.signing_key`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[SigningKeyList]:
        """Lists the signing keys.

        `GET /notification/signing-keys`
        """
        return Request(
            sender=self._sender,
            number=117,
            operation="notification.signing_key.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=SigningKeyList,
        )

    def create(
        self,
        *,
        reference: str,
    ) -> Request[SigningKeyCreated]:
        """Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that
        nobody knows, and make another.

        `POST /notification/signing-keys`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=118,
            operation="notification.signing_key.create",
            reference=reference,
            path={},
            answer=Read.OBJECT,
            model=SigningKeyCreated,
        )

    def read(
        self,
        signing_key_id: str,
    ) -> Request[SigningKey]:
        """Reads a signing key, without its characters.

        `GET /notification/signing-keys/{signing_key_id}`
        """
        return Request(
            sender=self._sender,
            number=119,
            operation="notification.signing_key.read",
            reference=None,
            path={"signing_key_id": signing_key_id},
            answer=Read.OBJECT,
            model=SigningKey,
        )

    def delete(
        self,
        signing_key_id: str,
    ) -> Request[None]:
        """Deletes a signing key: what is signed with it can no longer be checked.

        `DELETE /notification/signing-keys/{signing_key_id}`
        """
        return Request(
            sender=self._sender,
            number=120,
            operation="notification.signing_key.delete",
            reference=None,
            path={"signing_key_id": signing_key_id},
            answer=Read.OBJECT,
            model=None,
        )


class NotificationWebhookOperations:
    """Operations `notification.webhook`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[WebhookList]:
        """Lists the webhooks.

        `GET /notification/webhooks`
        """
        return Request(
            sender=self._sender,
            number=111,
            operation="notification.webhook.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=WebhookList,
        )

    def create(
        self,
        body: CreateWebhookRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[Webhook]:
        """Registers a webhook.

        `POST /notification/webhooks`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=112,
            operation="notification.webhook.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=Webhook,
        )

    def read(
        self,
        webhook_id: str,
    ) -> Request[Webhook]:
        """Reads a webhook.

        `GET /notification/webhooks/{webhook_id}`
        """
        return Request(
            sender=self._sender,
            number=113,
            operation="notification.webhook.read",
            reference=None,
            path={"webhook_id": webhook_id},
            answer=Read.OBJECT,
            model=Webhook,
        )

    def update(
        self,
        webhook_id: str,
        body: UpdateWebhookRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[Webhook]:
        """Changes a webhook.

        `PATCH /notification/webhooks/{webhook_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=114,
            operation="notification.webhook.update",
            reference=reference,
            path={"webhook_id": webhook_id},
            body=body,
            answer=Read.OBJECT,
            model=Webhook,
        )

    def delete(
        self,
        webhook_id: str,
    ) -> Request[None]:
        """Removes a webhook: nothing is delivered there any more.

        `DELETE /notification/webhooks/{webhook_id}`
        """
        return Request(
            sender=self._sender,
            number=115,
            operation="notification.webhook.delete",
            reference=None,
            path={"webhook_id": webhook_id},
            answer=Read.OBJECT,
            model=None,
        )

    def simulate(
        self,
        webhook_id: str,
        body: SimulateWebhookRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[None]:
        """Has a sample event sent to a webhook.

        `POST /notification/webhooks/{webhook_id}/simulate`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=116,
            operation="notification.webhook.simulate",
            reference=reference,
            path={"webhook_id": webhook_id},
            body=body,
            answer=Read.OBJECT,
            model=None,
        )


class NotificationOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def signing_key(self) -> NotificationSigningKeyOperations:
        """Operations `notification.signing_key`."""
        return NotificationSigningKeyOperations(self._sender)

    @property
    def webhook(self) -> NotificationWebhookOperations:
        """Operations `notification.webhook`."""
        return NotificationWebhookOperations(self._sender)
