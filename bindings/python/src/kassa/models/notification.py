# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `notification`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model

__all__ = [
    "EventVersion",
    "WebhookStatus",
    "WebhookEventType",
    "WebhookList",
    "Webhook",
    "CreateWebhookRequest",
    "UpdateWebhookRequest",
    "SimulateWebhookRequest",
    "SigningKeyList",
    "SigningKey",
    "SigningKeyCreated",
    "WebhookEvent",
    "WebhookMetadata",
]


class EventVersion(OpenEnum):
    """Generation of the payloads."""

    V2: ClassVar[EventVersion]
    V1: ClassVar[EventVersion]


EventVersion.V2 = EventVersion("v2")
EventVersion.V1 = EventVersion("v1")


class WebhookStatus(OpenEnum):
    """Whether events are delivered."""

    ENABLED: ClassVar[WebhookStatus]
    DISABLED: ClassVar[WebhookStatus]


WebhookStatus.ENABLED = WebhookStatus("ENABLED")
WebhookStatus.DISABLED = WebhookStatus("DISABLED")


class WebhookEventType(OpenEnum):
    """Type of an event, in the second generation of payloads. New types come without notice."""

    PAYMENT_REQUEST_STATE_CHANGE_SUBMITTED: ClassVar[WebhookEventType]
    PAYMENT_REQUEST_STATE_CHANGE_IN_PROGRESS: ClassVar[WebhookEventType]
    PAYMENT_REQUEST_STATE_CHANGE_COMPLETED: ClassVar[WebhookEventType]
    PAYMENT_REQUEST_STATE_CHANGE_CANCELED: ClassVar[WebhookEventType]
    PAYMENT_REQUEST_STATE_CHANGE_DECLINED: ClassVar[WebhookEventType]
    PAYMENT_REQUEST_STATE_CHANGE_EXPIRED: ClassVar[WebhookEventType]
    PAYMENT_REQUEST_UPDATED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_STATE_CHANGE_AUTHORIZED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_STATE_CHANGE_COMPLETED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_STATE_CHANGE_EXPIRED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_STATE_CHANGE_CLOSED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_CAPTURED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_REFUNDED: ClassVar[WebhookEventType]
    PAYMENT_TRANSACTION_CHARGEBACK: ClassVar[WebhookEventType]
    PAYMENT_FUNDING_STATE_CHANGE_FUNDED: ClassVar[WebhookEventType]
    PAYMENT_FUNDING_STATE_CHANGE_EXPIRED: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_INITIATED: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_REPRESENTMENT: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_PRE_ARBITRATION: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_CLOSED: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_UPDATED_REPRESENTMENT_DEADLINE_EXTENDED: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_PENDING: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_MERCHANT_EVIDENCE_PENDING: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_APPEAL_WINDOW_OPEN: ClassVar[WebhookEventType]
    PAYMENT_DISPUTE_UPDATED_ARBITRATION_DEADLINE_EXTENDED: ClassVar[WebhookEventType]
    IDENTITY_CUSTOMER_TOKEN_STATE_CHANGE_REVOKED: ClassVar[WebhookEventType]
    SETTLEMENT_REPORT_CREATED: ClassVar[WebhookEventType]
    SETTLEMENT_REPORT_UPLOADED_TO_SFTP: ClassVar[WebhookEventType]
    SETTLEMENT_PAYOUT_PROCESSED: ClassVar[WebhookEventType]
    SETTLEMENT_PAYOUT_CONFIRMED: ClassVar[WebhookEventType]
    SETTLEMENT_PAYOUT_FAILED: ClassVar[WebhookEventType]
    PARTNER_ACCOUNT_STATE_CHANGE_OPERATIONAL: ClassVar[WebhookEventType]
    PARTNER_ACCOUNT_CHANGE_CREATED: ClassVar[WebhookEventType]
    PARTNER_ACCOUNT_BRAND_DATA_INCOMPLETE: ClassVar[WebhookEventType]
    PARTNER_COMPLIANCE_DECISION_CREATED: ClassVar[WebhookEventType]


WebhookEventType.PAYMENT_REQUEST_STATE_CHANGE_SUBMITTED = WebhookEventType("payment.request.state-change.submitted")
WebhookEventType.PAYMENT_REQUEST_STATE_CHANGE_IN_PROGRESS = WebhookEventType("payment.request.state-change.in-progress")
WebhookEventType.PAYMENT_REQUEST_STATE_CHANGE_COMPLETED = WebhookEventType("payment.request.state-change.completed")
WebhookEventType.PAYMENT_REQUEST_STATE_CHANGE_CANCELED = WebhookEventType("payment.request.state-change.canceled")
WebhookEventType.PAYMENT_REQUEST_STATE_CHANGE_DECLINED = WebhookEventType("payment.request.state-change.declined")
WebhookEventType.PAYMENT_REQUEST_STATE_CHANGE_EXPIRED = WebhookEventType("payment.request.state-change.expired")
WebhookEventType.PAYMENT_REQUEST_UPDATED = WebhookEventType("payment.request.updated")
WebhookEventType.PAYMENT_TRANSACTION_STATE_CHANGE_AUTHORIZED = WebhookEventType("payment.transaction.state-change.authorized")
WebhookEventType.PAYMENT_TRANSACTION_STATE_CHANGE_COMPLETED = WebhookEventType("payment.transaction.state-change.completed")
WebhookEventType.PAYMENT_TRANSACTION_STATE_CHANGE_EXPIRED = WebhookEventType("payment.transaction.state-change.expired")
WebhookEventType.PAYMENT_TRANSACTION_STATE_CHANGE_CLOSED = WebhookEventType("payment.transaction.state-change.closed")
WebhookEventType.PAYMENT_TRANSACTION_CAPTURED = WebhookEventType("payment.transaction.captured")
WebhookEventType.PAYMENT_TRANSACTION_REFUNDED = WebhookEventType("payment.transaction.refunded")
WebhookEventType.PAYMENT_TRANSACTION_CHARGEBACK = WebhookEventType("payment.transaction.chargeback")
WebhookEventType.PAYMENT_FUNDING_STATE_CHANGE_FUNDED = WebhookEventType("payment.funding.state-change.funded")
WebhookEventType.PAYMENT_FUNDING_STATE_CHANGE_EXPIRED = WebhookEventType("payment.funding.state-change.expired")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_INITIATED = WebhookEventType("payment.dispute.state-change.initiated")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_REPRESENTMENT = WebhookEventType("payment.dispute.state-change.representment")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_PRE_ARBITRATION = WebhookEventType("payment.dispute.state-change.pre-arbitration")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION = WebhookEventType("payment.dispute.state-change.arbitration")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_CLOSED = WebhookEventType("payment.dispute.state-change.closed")
WebhookEventType.PAYMENT_DISPUTE_UPDATED_REPRESENTMENT_DEADLINE_EXTENDED = WebhookEventType("payment.dispute.updated.representment-deadline-extended")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_PENDING = WebhookEventType("payment.dispute.state-change.arbitration-pending")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_MERCHANT_EVIDENCE_PENDING = WebhookEventType("payment.dispute.state-change.merchant-evidence-pending")
WebhookEventType.PAYMENT_DISPUTE_STATE_CHANGE_ARBITRATION_APPEAL_WINDOW_OPEN = WebhookEventType("payment.dispute.state-change.arbitration-appeal-window-open")
WebhookEventType.PAYMENT_DISPUTE_UPDATED_ARBITRATION_DEADLINE_EXTENDED = WebhookEventType("payment.dispute.updated.arbitration-deadline-extended")
WebhookEventType.IDENTITY_CUSTOMER_TOKEN_STATE_CHANGE_REVOKED = WebhookEventType("identity.customer-token.state-change.revoked")
WebhookEventType.SETTLEMENT_REPORT_CREATED = WebhookEventType("settlement.report.created")
WebhookEventType.SETTLEMENT_REPORT_UPLOADED_TO_SFTP = WebhookEventType("settlement.report.uploaded-to-sftp")
WebhookEventType.SETTLEMENT_PAYOUT_PROCESSED = WebhookEventType("settlement.payout.processed")
WebhookEventType.SETTLEMENT_PAYOUT_CONFIRMED = WebhookEventType("settlement.payout.confirmed")
WebhookEventType.SETTLEMENT_PAYOUT_FAILED = WebhookEventType("settlement.payout.failed")
WebhookEventType.PARTNER_ACCOUNT_STATE_CHANGE_OPERATIONAL = WebhookEventType("partner.account.state-change.operational")
WebhookEventType.PARTNER_ACCOUNT_CHANGE_CREATED = WebhookEventType("partner.account.change.created")
WebhookEventType.PARTNER_ACCOUNT_BRAND_DATA_INCOMPLETE = WebhookEventType("partner.account.brand.data-incomplete")
WebhookEventType.PARTNER_COMPLIANCE_DECISION_CREATED = WebhookEventType("partner.compliance.decision.created")


@dataclass(slots=True, kw_only=True, repr=False)
class WebhookList(Model):
    """All webhooks of the account."""

    webhooks: list[Webhook] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class Webhook(Model):
    """A registered webhook."""

    url: str | None = None
    event_types: list[str] | None = None
    event_version: EventVersion | str | None = None
    signing_key_id: str | None = None
    status: WebhookStatus | str | None = None
    webhook_id: str | None = None
    created_at: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CreateWebhookRequest(Model):
    """A webhook to be registered. One that is registered already is refused."""

    url: str | None = None
    """Public, https, port 443 or 8443. Needed in a request."""
    event_types: list[str] | None = None
    """Types, or beginnings of types such as `payment.*`. Needed in a request."""
    event_version: EventVersion | str | None = None
    """Needed in a request."""
    signing_key_id: str | None = None
    """The key that its events are signed with. Needed in a request."""
    status: WebhookStatus | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateWebhookRequest(Model):
    """Changes to a webhook: only what changes."""

    url: str | None = None
    event_types: list[str] | None = None
    event_version: EventVersion | str | None = None
    signing_key_id: str | None = None
    status: WebhookStatus | str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SimulateWebhookRequest(Model):
    """Which sample event to send."""

    event_type: WebhookEventType | str | None = None
    """Needed in a request."""
    event_version: EventVersion | str | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SigningKeyList(Model):
    """All keys of the account."""

    signing_keys: list[SigningKey] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SigningKey(Model):
    """A key as it is listed and read: without its characters."""

    signing_key_id: str | None = None
    """Stands in the header of every event that is signed with it."""
    created_at: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SigningKeyCreated(Model):
    """A key that was just made."""

    signing_key_id: str | None = None
    signing_key: str | None = None
    """Shown once. Its characters are the HMAC key, as they stand: nothing is decoded."""
    created_at: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class WebhookEvent(Model):
    """An event of any type."""

    metadata: WebhookMetadata | None = None
    payload: Any | None = None
    """Its form follows from the type; see the table of events."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class WebhookMetadata(Model):
    """Who, what, when."""

    event_id: str | None = None
    """The same on every delivery of one event: what was seen before is dropped by it."""
    event_type: WebhookEventType | str | None = None
    event_version: EventVersion | str | None = None
    occurred_at: str | None = None
    subject_account_id: str | None = None
    """The partner that the event is about."""
    recipient_account_id: str | None = None
    """The owner of the webhook."""
    product_instance_id: str | None = None
    """Left out on events of the account as a whole."""
    webhook_id: str | None = None
    live: bool | None = None
    """True in the live environment."""
    correlation_id: str | None = None
    """Of the call that caused the event."""
    account_id: str | None = None
    """First generation."""
    merchant_id: str | None = None
    """Older products."""
    product_id: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


WebhookList.MEMBERS = (
    Member("webhooks", "webhooks", read_list(read_model(Webhook)), False),
)

Webhook.MEMBERS = (
    Member("url", "url", None, False),
    Member("event_types", "event_types", None, False),
    Member("event_version", "event_version", read_enum(EventVersion), False),
    Member("signing_key_id", "signing_key_id", None, False),
    Member("status", "status", read_enum(WebhookStatus), False),
    Member("webhook_id", "webhook_id", None, False),
    Member("created_at", "created_at", None, False),
)

CreateWebhookRequest.MEMBERS = (
    Member("url", "url", None, False),
    Member("event_types", "event_types", None, False),
    Member("event_version", "event_version", read_enum(EventVersion), False),
    Member("signing_key_id", "signing_key_id", None, False),
    Member("status", "status", read_enum(WebhookStatus), False),
)

UpdateWebhookRequest.MEMBERS = (
    Member("url", "url", None, False),
    Member("event_types", "event_types", None, False),
    Member("event_version", "event_version", read_enum(EventVersion), False),
    Member("signing_key_id", "signing_key_id", None, False),
    Member("status", "status", read_enum(WebhookStatus), False),
)

SimulateWebhookRequest.MEMBERS = (
    Member("event_type", "event_type", read_enum(WebhookEventType), False),
    Member("event_version", "event_version", read_enum(EventVersion), False),
)

SigningKeyList.MEMBERS = (
    Member("signing_keys", "signing_keys", read_list(read_model(SigningKey)), False),
)

SigningKey.MEMBERS = (
    Member("signing_key_id", "signing_key_id", None, False),
    Member("created_at", "created_at", None, False),
)

SigningKeyCreated.MEMBERS = (
    Member("signing_key_id", "signing_key_id", None, False),
    Member("signing_key", "signing_key", None, True),
    Member("created_at", "created_at", None, False),
)

WebhookEvent.MEMBERS = (
    Member("metadata", "metadata", read_model(WebhookMetadata), False),
    Member("payload", "payload", None, False),
)

WebhookMetadata.MEMBERS = (
    Member("event_id", "event_id", None, False),
    Member("event_type", "event_type", read_enum(WebhookEventType), False),
    Member("event_version", "event_version", read_enum(EventVersion), False),
    Member("occurred_at", "occurred_at", None, False),
    Member("subject_account_id", "subject_account_id", None, False),
    Member("recipient_account_id", "recipient_account_id", None, False),
    Member("product_instance_id", "product_instance_id", None, False),
    Member("webhook_id", "webhook_id", None, False),
    Member("live", "live", None, False),
    Member("correlation_id", "correlation_id", None, False),
    Member("account_id", "account_id", None, False),
    Member("merchant_id", "merchant_id", None, False),
    Member("product_id", "product_id", None, False),
)
