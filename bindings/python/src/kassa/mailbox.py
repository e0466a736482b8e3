"""Webhooks that find their flows: verified, kept in the store, given to the flow that each is about, and taken once."""

from __future__ import annotations

import json
import time
import weakref
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kassa import _native
from kassa._record import Record
from kassa.errors import Fenced, KassaError
from kassa.flow import Config, Flow, Now
from kassa.journal import Store
from kassa.webhook import delivery_of, keys_of

if TYPE_CHECKING:
    from kassa.drive import Driven

__all__ = ["Delivery", "Mailbox", "Unclaimed"]


class Delivery(Record):
    """A genuine delivery that is kept: answer its status at once."""

    __slots__ = ("answer", "duplicate", "event_id", "event_type", "flows")

    answer: int
    """HTTP status to answer."""
    duplicate: bool
    """It was taken before, by this process or another one."""
    event_id: str
    event_type: str
    flows: tuple[str, ...]
    """References of the flows that it may be for. Those that run here have it already."""


class Unclaimed(Record):
    """An event that no flow is called by, such as one about a settlement or a dispute."""

    __slots__ = ("event_id", "event_type", "body")
    HIDDEN = ("body",)

    event_id: str
    event_type: str
    body: str
    """The body as it came. It may hold personal data."""

    @property
    def payload(self) -> dict[str, Any]:
        """What it says."""
        found: dict[str, Any] = json.loads(self.body).get("payload") or {}
        return found


class Mailbox:
    """What a client does with webhooks. Made by a client that has `signing_keys`; any number of threads may use it."""

    def __init__(
        self,
        config: Config,
        store: Store,
        signing_keys: Mapping[str, str] | Iterable[tuple[str, str]],
        recipient_account_id: str | None,
    ) -> None:
        self._config, self._store = config, store
        text = json.dumps(keys_of(signing_keys, recipient_account_id)).encode()
        self._handle = _native.make("mailbox_new", config._handle, text, len(text))
        self._free = weakref.finalize(self, _native.free, "mailbox", self._handle)
        self._running: weakref.WeakValueDictionary[str, Driven] = weakref.WeakValueDictionary()
        self._numbers: dict[str, int] = {}
        self._looked = False

    def deliver(self, body: bytes, key_id: str | None, signature: str | None) -> Delivery:
        """Judges a delivery, keeps it, and finds its flows; they are not woken by this."""
        if not self._looked:
            self.look()
        found = _native.take("doc", _native.make("mailbox_deliver", self._handle, *delivery_of(body, key_id, signature)))
        keep, answer = found.get("keep"), found["answer"]
        flows: tuple[str, ...] = ()
        if keep:
            try:
                self._store.append(keep["name"], 0, [keep["line"]])
            except Fenced:
                # Another process has it.
                answer, keep = 200, None
            else:
                flows = tuple(self._sort(keep["name"], keep["line"]))
        return Delivery(answer, keep is None, found["event_id"], found["event_type"], flows)

    def look(self) -> set[str]:
        """Takes in what the store has, from earlier processes and from others. The flows that have something to hear."""
        text = json.dumps(self._store.pending()).encode()
        found = _native.take("doc", _native.make("mailbox_look", self._handle, text, len(text), _now()))
        for reference in found["flows"]:
            self._learn(reference)
        hear: set[str] = set()
        for letter in found["letters"]:
            for line in self._store.read(letter)[:1]:
                hear.update(self._sort(letter, line))
        self._end(found["done"])
        self._looked = True
        return hear

    def with_mail(self) -> list[str]:
        """Flows that events wait for and that do not run here."""
        found: list[str] = self._waiting()["flows"]
        return found

    def unclaimed(self) -> list[Unclaimed]:
        """Events that no flow is called by."""
        return [Unclaimed(one["event_id"], one["event_type"], one["body"]) for one in self._waiting()["unclaimed"]]

    def settle(self, event_id: str) -> bool:
        """The application has dealt with an event. Whether there was one."""
        name = event_id.encode()
        found = _native.maybe_doc("mailbox_settle", self._handle, name, len(name))
        self._end(found or [])
        return found is not None

    def wake(self, flows: Iterable[str]) -> None:
        """Those of these flows that run here have something to hear."""
        for reference in flows:
            running = self._running.get(reference)
            if running is not None:
                running._news_came()

    def enter(self, running: Driven) -> None:
        """A flow runs here from now on, unless another object drives it already.

        One that was opened beside it and let go takes no mail away.
        """
        if self._running.setdefault(running.reference, running) is running:
            self._numbers[running.reference] = running._number

    def give(self, flow: Flow) -> None:
        """Gives a flow what waits for it."""
        if not self._free.alive:
            return
        name = flow.reference.encode()
        _native.optional("mailbox_give", self._handle, name, len(name), flow._handle, *Now.read())

    def saved(self, flow: Flow, ended: bool) -> None:
        """A flow has saved all that followed from it."""
        self._end(self.done(flow, ended))

    def done(self, flow: Flow, ended: bool) -> list[str]:
        """The same, without the store: what is to be marked as ended."""
        if not self._free.alive:
            return []
        name = flow.reference.encode()
        found: list[str] = _native.doc("mailbox_saved", self._handle, name, len(name), flow._handle, int(ended))
        return found

    def left(self, reference: str, number: int) -> None:
        """A flow does not run here any more; nothing, where it is another object that drives it."""
        if self._numbers.get(reference) != number:
            return
        del self._numbers[reference]
        self._running.pop(reference, None)
        if not self._free.alive:
            return
        name = reference.encode()
        _native.plain("mailbox_left", self._handle, name, len(name))

    def close(self) -> None:
        """Frees it. What is kept stays."""
        self._free()

    def _waiting(self) -> Any:
        return _native.doc("mailbox_waiting", self._handle)

    def _sort(self, letter: str, line: str) -> list[str]:
        name, text = letter.encode(), line.encode()
        found = _native.doc("mailbox_sort", self._handle, name, len(name), text, len(text), _now())
        self._end(found["done"])
        flows: list[str] = found["flows"]
        return flows

    def _learn(self, reference: str) -> None:
        name = reference.encode()
        try:
            with Flow.resume(self._config, self._store.read(reference)).flow as flow:
                _native.plain("mailbox_learn", self._handle, name, len(name), flow._handle)
        except KassaError:
            # A journal that is damaged is no reason to refuse a webhook.
            return

    def _end(self, letters: Iterable[str]) -> None:
        for letter in letters:
            self._store.ended(letter)


def _now() -> int:
    return time.time_ns() // 1_000_000
