# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `dispute`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kassa.models.dispute import (
    AcceptLossResponse,
    AppealRequest,
    AppealResponse,
    Dispute,
    DisputeList,
    DisputeSort,
    RepresentRequest,
    RepresentResponse,
    RespondToDisputeRequest,
    UploadRequest,
    UploadResponse,
)
from kassa.request import Read, Request, Sender

__all__ = ["DisputeOperations"]


class DisputeAttachmentOperations:
    """Operations `dispute.attachment`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def upload(
        self,
        payment_dispute_id: str,
        body: UploadRequest | Mapping[str, Any],
        *,
        reference: str,
        payment_product_instance_id: str | None = None,
    ) -> Request[UploadResponse]:
        """Uploads a file, to be named in the evidence.

        `POST /payment/disputes/{payment_dispute_id}/attachments`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=82,
            operation="dispute.attachment.upload",
            reference=reference,
            path={"payment_dispute_id": payment_dispute_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            body=body,
            answer=Read.OBJECT,
            model=UploadResponse,
        )

    def download(
        self,
        payment_dispute_id: str,
        payment_dispute_attachment_id: str,
        *,
        payment_product_instance_id: str | None = None,
    ) -> Request[None]:
        """Downloads a file of the partner or of the customer.

        `GET /payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download`
        """
        return Request(
            sender=self._sender,
            number=83,
            operation="dispute.attachment.download",
            reference=None,
            path={"payment_dispute_id": payment_dispute_id, "payment_dispute_attachment_id": payment_dispute_attachment_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            answer=Read.FILE,
            model=None,
        )


class DisputeOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def attachment(self) -> DisputeAttachmentOperations:
        """Operations `dispute.attachment`."""
        return DisputeAttachmentOperations(self._sender)

    def list(
        self,
        *,
        payment_transaction_id: Sequence[str] | None = None,
        payment_product_instance_id: str | None = None,
        state: Sequence[str] | None = None,
        reason: Sequence[str] | None = None,
        purchase_references: Sequence[str] | None = None,
        opened_at_start: str | None = None,
        opened_at_end: str | None = None,
        closed_at_start: str | None = None,
        closed_at_end: str | None = None,
        sort_by: Sequence[DisputeSort | str] | None = None,
        size: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> Request[DisputeList]:
        """Lists the disputes of an account, page by page.

        `GET /payment/disputes`
        """
        return Request(
            sender=self._sender,
            number=79,
            operation="dispute.list",
            reference=None,
            path={},
            query={
                "payment_transaction_id": payment_transaction_id,
                "payment_product_instance_id": payment_product_instance_id,
                "state": state,
                "reason": reason,
                "purchase_references": purchase_references,
                "opened_at_start": opened_at_start,
                "opened_at_end": opened_at_end,
                "closed_at_start": closed_at_start,
                "closed_at_end": closed_at_end,
                "sort_by": sort_by,
                "size": size,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            answer=Read.OBJECT,
            model=DisputeList,
        )

    def read(
        self,
        payment_dispute_id: str,
        *,
        payment_product_instance_id: str | None = None,
    ) -> Request[Dispute]:
        """Reads a dispute.

        `GET /payment/disputes/{payment_dispute_id}`
        """
        return Request(
            sender=self._sender,
            number=80,
            operation="dispute.read",
            reference=None,
            path={"payment_dispute_id": payment_dispute_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            answer=Read.OBJECT,
            model=Dispute,
        )

    def accept_loss(
        self,
        payment_dispute_id: str,
        *,
        reference: str,
        payment_product_instance_id: str | None = None,
    ) -> Request[AcceptLossResponse]:
        """Gives a dispute up. It cannot be taken back.

        `POST /payment/disputes/{payment_dispute_id}/accept-loss`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=81,
            operation="dispute.accept_loss",
            reference=reference,
            path={"payment_dispute_id": payment_dispute_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            answer=Read.OBJECT,
            model=AcceptLossResponse,
        )

    def respond(
        self,
        payment_dispute_id: str,
        body: RespondToDisputeRequest | Mapping[str, Any],
        *,
        reference: str,
        payment_product_instance_id: str | None = None,
    ) -> Request[RepresentResponse]:
        """Answers a request for evidence. There is one answer.

        `POST /payment/disputes/{payment_dispute_id}/respond`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=84,
            operation="dispute.respond",
            reference=reference,
            path={"payment_dispute_id": payment_dispute_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            body=body,
            answer=Read.OBJECT,
            model=RepresentResponse,
        )

    def represent(
        self,
        payment_dispute_id: str,
        body: RepresentRequest | Mapping[str, Any],
        *,
        reference: str,
        payment_product_instance_id: str | None = None,
    ) -> Request[RepresentResponse]:
        """Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the
        same step.

        `POST /payment/disputes/{payment_dispute_id}/represent`. No source confirms the operation.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=85,
            operation="dispute.represent",
            reference=reference,
            path={"payment_dispute_id": payment_dispute_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            body=body,
            answer=Read.OBJECT,
            model=RepresentResponse,
        )

    def appeal(
        self,
        payment_dispute_id: str,
        body: AppealRequest | Mapping[str, Any],
        *,
        reference: str,
        payment_product_instance_id: str | None = None,
    ) -> Request[AppealResponse]:
        """Appeals a decision. There is one appeal.

        `POST /payment/disputes/{payment_dispute_id}/appeal`. No source confirms the operation.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=86,
            operation="dispute.appeal",
            reference=reference,
            path={"payment_dispute_id": payment_dispute_id},
            query={
                "payment_product_instance_id": payment_product_instance_id,
            },
            body=body,
            answer=Read.OBJECT,
            model=AppealResponse,
        )
