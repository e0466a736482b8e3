"""Webhooks."""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest

from kassa import Inbox, codes
from kassa.errors import WebhookError
from kassa.models.payment import PaymentRequestPayload

KEY_ID = "krn:partner:global:notification:signing-key:7f3c"
KEY = "example-signing-key"


def delivery(event_id: str = "99bf6248") -> bytes:
    metadata = {
        "event_id": event_id,
        "event_type": "payment.request.state-change.completed",
        "event_version": "v2",
        "occurred_at": "2026-01-02T03:04:04Z",
        "live": False,
    }
    return json.dumps({"metadata": metadata, "payload": {"payment_request_id": "krn:r", "state": "COMPLETED"}}).encode()


def sign(body: bytes) -> str:
    return hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest()


def inbox() -> Inbox:
    return Inbox(environment="test", signing_keys={KEY_ID: KEY})


def test_a_genuine_delivery_counts_once() -> None:
    box, body = inbox(), delivery()
    event = box.verify(body, KEY_ID, sign(body))
    assert event.event_type == "payment.request.state-change.completed"
    assert event.payload["state"] == "COMPLETED"
    assert not event.duplicate
    assert isinstance(event.typed(), PaymentRequestPayload)
    box.remember(event)
    assert box.verify(body, KEY_ID, sign(body)).duplicate


def test_one_byte_more_and_it_does_not_count() -> None:
    body = delivery()
    with pytest.raises(WebhookError):
        inbox().verify(body + b" ", KEY_ID, sign(body))
    with pytest.raises(WebhookError) as error:
        inbox().verify(body, KEY_ID, None)
    assert error.value.code == codes.WEBHOOK_NO_SIGNATURE


def test_a_parsed_body_is_no_body() -> None:
    with pytest.raises(TypeError, match="raw bytes"):
        inbox().verify("{}", KEY_ID, "x")  # type: ignore[arg-type]
