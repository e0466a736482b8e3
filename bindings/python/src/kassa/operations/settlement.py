# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `settlement`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kassa.models.settlement import (
    GenerateSettlementRequest,
    GenerateSettlementResponse,
    Payout,
    SetPayoutStatusRequest,
    SettlementList,
    SettlementReport,
    SettlementTransactionList,
)
from kassa.request import Read, Request, Sender

__all__ = ["SettlementOperations"]


class SettlementPayoutOperations:
    """Operations `settlement.payout`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def set_status(
        self,
        settlement_id: str,
        body: SetPayoutStatusRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[None]:
        """Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.

        `POST /settlements/{settlement_id}/payouts/set-status`. For the test environment.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=71,
            operation="settlement.payout.set_status",
            reference=reference,
            path={"settlement_id": settlement_id},
            body=body,
            answer=Read.OBJECT,
            model=None,
        )

    def status(
        self,
        settlement_id: str,
    ) -> Request[Payout]:
        """Reads the status of a payout.

        `GET /settlements/{settlement_id}/payouts/status`
        """
        return Request(
            sender=self._sender,
            number=72,
            operation="settlement.payout.status",
            reference=None,
            path={"settlement_id": settlement_id},
            answer=Read.OBJECT,
            model=Payout,
        )


class SettlementOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def payout(self) -> SettlementPayoutOperations:
        """Operations `settlement.payout`."""
        return SettlementPayoutOperations(self._sender)

    def list(
        self,
        *,
        interval_start: str | None = None,
        interval_end: str | None = None,
        currency: str | None = None,
        payment_acquiring_account_id: str | None = None,
    ) -> Request[SettlementList]:
        """Lists the settlements of an interval. All samples name the interval.

        `GET /settlements`
        """
        return Request(
            sender=self._sender,
            number=66,
            operation="settlement.list",
            reference=None,
            path={},
            query={
                "interval_start": interval_start,
                "interval_end": interval_end,
                "currency": currency,
                "payment_acquiring_account_id": payment_acquiring_account_id,
            },
            answer=Read.OBJECT,
            model=SettlementList,
        )

    def generate(
        self,
        body: GenerateSettlementRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[GenerateSettlementResponse]:
        """Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.

        `POST /settlements`. For the test environment.

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=67,
            operation="settlement.generate",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=GenerateSettlementResponse,
        )

    def read(
        self,
        settlement_id: str,
    ) -> Request[SettlementReport]:
        """Reads a settlement.

        `GET /settlements/{settlement_id}`
        """
        return Request(
            sender=self._sender,
            number=68,
            operation="settlement.read",
            reference=None,
            path={"settlement_id": settlement_id},
            answer=Read.OBJECT,
            model=SettlementReport,
        )

    def csv(
        self,
        settlement_id: str,
    ) -> Request[None]:
        """Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first
        line.

        `GET /settlements/{settlement_id}/csv`
        """
        return Request(
            sender=self._sender,
            number=69,
            operation="settlement.csv",
            reference=None,
            path={"settlement_id": settlement_id},
            answer=Read.CSV,
            model=None,
        )

    def transactions(
        self,
        settlement_id: str,
        *,
        size: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> Request[SettlementTransactionList]:
        """Lists the lines of a settlement, page by page.

        `GET /settlements/{settlement_id}/transactions`
        """
        return Request(
            sender=self._sender,
            number=70,
            operation="settlement.transactions",
            reference=None,
            path={"settlement_id": settlement_id},
            query={
                "size": size,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            answer=Read.OBJECT,
            model=SettlementTransactionList,
        )
