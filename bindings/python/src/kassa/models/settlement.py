# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `settlement`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    Pagination,
)

__all__ = [
    "SettlementTransactionType",
    "SettablePayoutStatus",
    "PayoutStatus",
    "SettlementList",
    "SettlementReport",
    "GenerateSettlementRequest",
    "GenerateSettlementResponse",
    "GeneratedSettlement",
    "SettlementTransactionList",
    "SettlementTransaction",
    "SetPayoutStatusRequest",
    "Payout",
    "SettlementReportPayload",
    "SettlementPayoutPayload",
]


class SettlementTransactionType(OpenEnum):
    """Kind of a line. Most kinds are not published."""

    CHARGEBACK_REVERSAL: ClassVar[SettlementTransactionType]
    APPEAL_FEE: ClassVar[SettlementTransactionType]


SettlementTransactionType.CHARGEBACK_REVERSAL = SettlementTransactionType("CHARGEBACK_REVERSAL")
SettlementTransactionType.APPEAL_FEE = SettlementTransactionType("APPEAL_FEE")


class SettablePayoutStatus(OpenEnum):
    """A status that can be set."""

    PROCESSED: ClassVar[SettablePayoutStatus]


SettablePayoutStatus.PROCESSED = SettablePayoutStatus("PROCESSED")


class PayoutStatus(OpenEnum):
    """How far the transfer is."""

    PROCESSED: ClassVar[PayoutStatus]
    CONFIRMED: ClassVar[PayoutStatus]
    FAILED: ClassVar[PayoutStatus]


PayoutStatus.PROCESSED = PayoutStatus("PROCESSED")
PayoutStatus.CONFIRMED = PayoutStatus("CONFIRMED")
PayoutStatus.FAILED = PayoutStatus("FAILED")


@dataclass(slots=True, kw_only=True, repr=False)
class SettlementList(Model):
    """Settlements of an interval."""

    settlement_reports: list[SettlementReport] | None = None
    """No source confirms it."""
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SettlementReport(Model):
    """One settlement: one acquiring account, one currency, at most one payout."""

    settlement_id: str | None = None
    payment_acquiring_account_id: str | None = None
    """No source confirms it."""
    currency: str | None = None
    """No source confirms it."""
    interval_start: str | None = None
    """No source confirms it."""
    interval_end: str | None = None
    """No source confirms it."""
    payment_reference: str | None = None
    """Stands on the bank transfer. No source confirms it."""
    totals: Any | None = None
    """Sums by kind; their form is not published. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateSettlementRequest(Model):
    """The interval to settle."""

    interval_start: str | None = None
    """Whole seconds. Needed in a request."""
    interval_end: str | None = None
    """Needed in a request."""
    payment_acquiring_account_id: str | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateSettlementResponse(Model):
    """What was generated."""

    settlement_reports: list[GeneratedSettlement] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class GeneratedSettlement(Model):
    """A report that was generated."""

    settlement_id: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SettlementTransactionList(Model):
    """A page of lines."""

    transactions: list[SettlementTransaction] | None = None
    """No source confirms it."""
    pagination: Pagination | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SettlementTransaction(Model):
    """A line of a settlement. Which references it has depends on its kind."""

    type: SettlementTransactionType | str | None = None
    """No source confirms it."""
    amount: int | None = None
    """Without tax. No source confirms it."""
    tax_amount: int | None = None
    """On top of the amount. No source confirms it."""
    currency: str | None = None
    """No source confirms it."""
    payment_transaction_id: str | None = None
    payment_capture_id: str | None = None
    payment_capture_reference: str | None = None
    payment_refund_id: str | None = None
    payment_refund_reference: str | None = None
    dispute_id: str | None = None
    """One page spells it so; `payment_dispute_id` elsewhere. Read both."""
    payment_dispute_id: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SetPayoutStatusRequest(Model):
    """The status to set, in the test environment."""

    payout_bank_account_reference: str | None = None
    status: SettablePayoutStatus | str | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Payout(Model):
    """The transfer behind a settlement."""

    settlement_id: str | None = None
    """No source confirms it."""
    status: PayoutStatus | str | None = None
    """No source confirms it."""
    payout_bank_account_reference: str | None = None
    """Masked by Klarna but for the last digits."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SettlementReportPayload(Model):
    """Event: a report can be read, or was uploaded. No source confirms it."""

    settlement_id: str | None = None
    links: Any | None = None
    """Addresses of the report; their names are not published. Whoever has one may read the report."""
    file_name: str | None = None
    """Of the uploaded file."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SettlementPayoutPayload(Model):
    """Event: a transfer was sent, confirmed or came back. No source confirms it."""

    settlement_id: str | None = None
    payout_id: str | None = None
    status: PayoutStatus | str | None = None
    payment_reference: str | None = None
    """Stands on the bank transfer."""
    amount: int | None = None
    currency: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


SettlementList.MEMBERS = (
    Member("settlement_reports", "settlement_reports", read_list(read_model(SettlementReport)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

SettlementReport.MEMBERS = (
    Member("settlement_id", "settlement_id", None, False),
    Member("payment_acquiring_account_id", "payment_acquiring_account_id", None, False),
    Member("currency", "currency", None, False),
    Member("interval_start", "interval_start", None, False),
    Member("interval_end", "interval_end", None, False),
    Member("payment_reference", "payment_reference", None, False),
    Member("totals", "totals", None, False),
)

GenerateSettlementRequest.MEMBERS = (
    Member("interval_start", "interval_start", None, False),
    Member("interval_end", "interval_end", None, False),
    Member("payment_acquiring_account_id", "payment_acquiring_account_id", None, False),
)

GenerateSettlementResponse.MEMBERS = (
    Member("settlement_reports", "settlement_reports", read_list(read_model(GeneratedSettlement)), False),
)

GeneratedSettlement.MEMBERS = (
    Member("settlement_id", "settlement_id", None, False),
)

SettlementTransactionList.MEMBERS = (
    Member("transactions", "transactions", read_list(read_model(SettlementTransaction)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

SettlementTransaction.MEMBERS = (
    Member("type", "type", read_enum(SettlementTransactionType), False),
    Member("amount", "amount", None, False),
    Member("tax_amount", "tax_amount", None, False),
    Member("currency", "currency", None, False),
    Member("payment_transaction_id", "payment_transaction_id", None, False),
    Member("payment_capture_id", "payment_capture_id", None, False),
    Member("payment_capture_reference", "payment_capture_reference", None, False),
    Member("payment_refund_id", "payment_refund_id", None, False),
    Member("payment_refund_reference", "payment_refund_reference", None, False),
    Member("dispute_id", "dispute_id", None, False),
    Member("payment_dispute_id", "payment_dispute_id", None, False),
)

SetPayoutStatusRequest.MEMBERS = (
    Member("payout_bank_account_reference", "payout_bank_account_reference", None, True),
    Member("status", "status", read_enum(SettablePayoutStatus), False),
)

Payout.MEMBERS = (
    Member("settlement_id", "settlement_id", None, False),
    Member("status", "status", read_enum(PayoutStatus), False),
    Member("payout_bank_account_reference", "payout_bank_account_reference", None, True),
)

SettlementReportPayload.MEMBERS = (
    Member("settlement_id", "settlement_id", None, False),
    Member("links", "links", None, True),
    Member("file_name", "file_name", None, False),
)

SettlementPayoutPayload.MEMBERS = (
    Member("settlement_id", "settlement_id", None, False),
    Member("payout_id", "payout_id", None, False),
    Member("status", "status", read_enum(PayoutStatus), False),
    Member("payment_reference", "payment_reference", None, False),
    Member("amount", "amount", None, False),
    Member("currency", "currency", None, False),
)
