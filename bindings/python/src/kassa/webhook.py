"""Webhooks: checked over the raw bytes, each of them once."""

from __future__ import annotations

import json
import time
import weakref
from collections.abc import Iterable, Mapping
from typing import Any

from kassa import _native
from kassa.model import Model

__all__ = ["KEY_ID_HEADER", "SIGNATURE_HEADER", "Event", "Inbox"]

KEY_ID_HEADER = "Klarna-Signing-Key-Id"
SIGNATURE_HEADER = "Klarna-Signature"


class Event:
    """A delivery whose signature is right. Only an inbox makes one."""

    __slots__ = ("__weakref__", "_free", "_handle", "duplicate", "event_id", "event_type", "payload")

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._free = weakref.finalize(self, _native.free, "event", handle)
        self.event_id = _native.text("event_id", handle)
        """Names the event; a delivery that is repeated has the same."""
        self.event_type = _native.text("event_type", handle)
        """What it is about, such as `payment.request.state-change.completed`."""
        self.payload: dict[str, Any] = json.loads(_native.text("event_payload", handle))
        """What it says. Take it for a hint: flows ask Klarna themselves."""
        self.duplicate = _native.number("event_duplicate", handle) == 1
        """It was remembered before. Answer 200, and do nothing."""

    def typed(self) -> Model | None:
        """The payload as the object of its type; None for a type that this version does not know."""
        from importlib import import_module

        from kassa.events import EVENTS

        page, name = EVENTS.get(self.event_type, (None, None))
        if page is None or name is None:
            return None
        found: Model = getattr(import_module(f"kassa.models.{page}"), name).from_json(self.payload)
        return found

    def close(self) -> None:
        """Frees it."""
        self._free()

    def __repr__(self) -> str:
        return f"Event({self.event_type} {self.event_id})"


def keys_of(
    signing_keys: Mapping[str, str] | Iterable[tuple[str, str]], recipient_account_id: str | None
) -> dict[str, Any]:
    """The part of a configuration that is about webhooks."""
    pairs = signing_keys.items() if isinstance(signing_keys, Mapping) else signing_keys
    found: dict[str, Any] = {"signing_keys": [{"signing_key_id": name, "signing_key": key} for name, key in pairs]}
    if recipient_account_id is not None:
        found["recipient_account_id"] = recipient_account_id
    return found


def delivery_of(body: bytes, key_id: str | None, signature: str | None) -> tuple[bytes, int, bytes, int, bytes, int, int]:
    """A delivery as the library takes it, with the time."""
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise TypeError("give the raw bytes of the body: one that was parsed and written again does not verify")
    text, name, sign = bytes(body), (key_id or "").encode(), (signature or "").encode()
    return (text, len(text), name, len(name), sign, len(sign), time.time_ns() // 1_000_000)


class Inbox:
    """Checks deliveries. Any number of threads may use it.

    environment: `test` or `live`.
    signing_keys: pairs of id and key. Keep an old one for two days after a rotation.
    recipient_account_id: your own account; deliveries for others are refused.
    """

    __slots__ = ("__weakref__", "_free", "_handle")

    def __init__(
        self,
        *,
        environment: str,
        signing_keys: Mapping[str, str] | Iterable[tuple[str, str]],
        recipient_account_id: str | None = None,
    ) -> None:
        config = {"environment": environment, **keys_of(signing_keys, recipient_account_id)}
        text = json.dumps(config).encode()
        self._handle = _native.make("inbox_new", text, len(text))
        self._free = weakref.finalize(self, _native.free, "inbox", self._handle)

    def verify(self, body: bytes, key_id: str | None, signature: str | None) -> Event:
        """Judges one delivery: the raw bytes, and the values of the headers `Klarna-Signing-Key-Id` and `Klarna-Signature`.

        Raises `WebhookError` for what is not genuine or not ours: answer 400.
        """
        return Event(_native.make("event_verify", self._handle, *delivery_of(body, key_id, signature)))

    def remember(self, event: Event) -> None:
        """Remembers an event for 48 hours. Call it once the event is safe in your own store."""
        name = event.event_id.encode()
        _native.plain("inbox_remember", self._handle, name, len(name), time.time_ns() // 1_000_000)

    def close(self) -> None:
        """Frees it. Events that it checked stay."""
        self._free()

    def __repr__(self) -> str:
        return "Inbox(...)"
