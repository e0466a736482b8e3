"""A client: configuration, store and transport, the operations of the API, and the flows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from kassa import _native, codes
from kassa._record import Record
from kassa.drive import Hooks, Running
from kassa.flow import Config, Flow
from kassa.journal import MemoryStore, Store
from kassa.mailbox import Delivery, Mailbox, Unclaimed
from kassa.model import plain
from kassa.operations import Groups
from kassa.transport import Transport

if TYPE_CHECKING:
    from kassa.aio import AsyncRunning

__all__ = ["Base", "Client", "Requirement"]


class Requirement(Record):
    """What the report says about one of Klarna's requirements."""

    __slots__ = ("id", "rule", "level", "verdict", "how", "why", "remedy", "see")

    id: str
    """Such as `KNR-07`."""
    rule: str
    level: str | None
    """How much it weighs for you; None where it says nothing about you."""
    verdict: str
    """`met`, `not_met`, `not_shown`, `duty` or `does_not_apply`."""
    how: str
    """How it is met: kassa enforces it, the report checks it, or it is your duty."""
    why: str
    remedy: str
    """What to do about it."""
    see: str
    """Where that is explained."""

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """From the report."""
        texts = (str(row.get(name, "")) for name in ("how", "why", "remedy", "see"))
        return cls(row["id"], row["rule"], row.get("level"), row["verdict"], *texts)


class Base(Groups):
    """What the clients have in common."""

    __slots__ = ("_config", "_hooks", "_mailbox", "_store")

    def __init__(
        self,
        config: Mapping[str, Any] | Config,
        store: Store,
        hooks: Hooks | None,
        signing_keys: Mapping[str, str] | Iterable[tuple[str, str]] | None,
        recipient_account_id: str | None,
    ) -> None:
        self._config = config if isinstance(config, Config) else Config(config)
        self._store = store
        self._hooks = hooks
        self._mailbox: Mailbox | None = None
        if signing_keys is not None:
            self._mailbox = Mailbox(self._config, store, signing_keys, recipient_account_id)

    def pending(self) -> list[str]:
        """References of the flows that have not ended. End them first after a start: one of them may have moved money."""
        return [reference for reference in self._store.pending() if not reference.startswith(codes.LETTERS)]

    def requirements(
        self, profile: Mapping[str, Any], traffic: Mapping[str, Any] | None = None
    ) -> list[Requirement]:
        """How far Klarna's requirements are met: one answer for each row, by this client's configuration, by what you are, and by
        what was seen of your traffic. docs/requirements.md tells what both hold.

        profile: such as `{"paths": ["hosted"], "channels": ["web"], "dashboard": True}`.
        traffic: counts; whatever is left out was not seen.
        """
        asked = {"profile": plain(profile), **({} if traffic is None else {"traffic": plain(traffic)})}
        text = json.dumps(asked).encode()
        found = _native.take("doc", _native.make("client_requirements", self._config._handle, text, len(text)))
        return [Requirement.of(row) for row in found["rows"]]

    def _needed(self) -> Mailbox:
        if self._mailbox is None:
            raise TypeError("this client takes no webhooks: give it signing_keys")
        return self._mailbox

    def _close(self) -> None:
        if self._mailbox is not None:
            self._mailbox.close()
        self._config.close()

    def look(self, reference: str) -> dict[str, Any]:
        """The view of a flow that another process may be driving: nothing is written. `LookupError` when it was never begun."""
        with self._found(reference) as flow:
            return flow.view()

    def _flow(self, kind: str, spec: Mapping[str, Any], store: Store) -> Flow:
        lines = store.read(str(spec.get("reference", "")))
        if not lines:
            return Flow.start(self._config, kind, spec)
        flow = Flow.resume(self._config, lines).flow
        try:
            flow.agrees(kind, spec)
        except BaseException:
            flow.close()
            raise
        return flow

    def _found(self, reference: str) -> Flow:
        lines = self._store.read(reference)
        if not lines:
            raise LookupError(f"the store has no flow called {reference}")
        return Flow.resume(self._config, lines).flow

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class Client(Base):
    """A client that blocks. Threads may share it; a forked worker makes its own."""

    __slots__ = ("_transport",)

    def __init__(
        self,
        config: Mapping[str, Any] | Config,
        *,
        store: Store,
        transport: Transport,
        hooks: Hooks | None = None,
        signing_keys: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        recipient_account_id: str | None = None,
    ) -> None:
        super().__init__(config, store, hooks, signing_keys, recipient_account_id)
        self._transport = transport
        Groups.__init__(self, _Calls(self))

    def open(self, kind: str, spec: Mapping[str, Any], *, hooks: Hooks | None = None) -> Running:
        """Takes the flow of this reference from the store, or begins it: the same reference is the same flow. `UsageError`
        (`kassa.codes.REFERENCE_REUSED`) when it was begun with another kind, amount, currency or transaction.
        """
        return self._run(self._flow(kind, spec, self._store), self._store, hooks)

    def resume(self, reference: str, *, hooks: Hooks | None = None) -> Running:
        """Takes a flow from the store; `LookupError` when it was never begun."""
        return self._run(self._found(reference), self._store, hooks)

    def _run(self, flow: Flow, store: Store, hooks: Hooks | None) -> Running:
        mailbox = self._mailbox if store is self._store else None
        return Running(flow, store=store, transport=self._transport, hooks=hooks or self._hooks, mailbox=mailbox)

    def deliver(self, body: bytes, key_id: str | None, signature: str | None) -> Delivery:
        """Takes a webhook: the raw bytes, and the values of the headers `Klarna-Signing-Key-Id` and `Klarna-Signature`.

        It is verified, kept in the store until its flow has heard it, and given to the flow if that runs in this client; answer
        `answer` at once. Raises `WebhookError` for what is not genuine or not ours: answer 400. When the store fails, answer 500:
        Klarna sends it again.
        """
        mailbox = self._needed()
        delivery = mailbox.deliver(body, key_id, signature)
        mailbox.wake(delivery.flows)
        return delivery

    def with_mail(self) -> list[str]:
        """References of the flows that webhooks wait for and that do not run in this client: resume and run them.

        Ask now and then where several processes share a store: it also gives flows of this one what another has taken for them.
        """
        mailbox = self._needed()
        mailbox.wake(mailbox.look())
        return mailbox.with_mail()

    def unclaimed(self) -> list[Unclaimed]:
        """Webhooks that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until
        `settle`; a flow that comes to be called so gets them.
        """
        mailbox = self._needed()
        mailbox.wake(mailbox.look())
        return mailbox.unclaimed()

    def settle(self, event_id: str) -> bool:
        """You have dealt with a webhook that no flow is called by. Whether there was one."""
        return self._needed().settle(event_id)

    def close(self) -> None:
        """Frees the configuration. Store and transport are yours."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class _Calls:
    """Makes calls for a client."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def call(self, spec: dict[str, Any], *, kept: bool) -> Running:
        store = self._client._store if kept else MemoryStore()
        return self._client._run(self._client._flow("call", spec, store), store, None)

    def acall(self, spec: dict[str, Any], *, kept: bool) -> AsyncRunning:
        raise TypeError("this client blocks: send by `send`, begin by `start`, or make an AsyncClient")
