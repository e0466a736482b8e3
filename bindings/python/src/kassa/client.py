"""A client: configuration, store and transport, the operations of the API, and the flows."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from kassa.drive import Hooks, Running
from kassa.flow import Config, Flow
from kassa.journal import MemoryStore, Store
from kassa.operations import Groups
from kassa.transport import Transport

if TYPE_CHECKING:
    from kassa.aio import AsyncRunning

__all__ = ["Base", "Client"]


class Base(Groups):
    """What the clients have in common."""

    __slots__ = ("_config", "_hooks", "_store")

    def __init__(self, config: Mapping[str, Any] | Config, store: Store, hooks: Hooks | None) -> None:
        self._config = config if isinstance(config, Config) else Config(config)
        self._store = store
        self._hooks = hooks

    def pending(self) -> list[str]:
        """References of the flows that have not ended. End them first after a start: one of them may have moved money."""
        return self._store.pending()

    def look(self, reference: str) -> dict[str, Any]:
        """The view of a flow that another process may be driving: nothing is written. `LookupError` when it was never begun."""
        with self._found(reference) as flow:
            return flow.view()

    def _flow(self, kind: str, spec: Mapping[str, Any], store: Store) -> Flow:
        lines = store.read(str(spec.get("reference", "")))
        return Flow.resume(self._config, lines).flow if lines else Flow.start(self._config, kind, spec)

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
    ) -> None:
        super().__init__(config, store, hooks)
        self._transport = transport
        Groups.__init__(self, _Calls(self))

    def open(self, kind: str, spec: Mapping[str, Any], *, hooks: Hooks | None = None) -> Running:
        """Takes the flow of this reference from the store, or begins it: the same reference is the same flow."""
        return self._run(self._flow(kind, spec, self._store), self._store, hooks)

    def resume(self, reference: str, *, hooks: Hooks | None = None) -> Running:
        """Takes a flow from the store; `LookupError` when it was never begun."""
        return self._run(self._found(reference), self._store, hooks)

    def _run(self, flow: Flow, store: Store, hooks: Hooks | None) -> Running:
        return Running(flow, store=store, transport=self._transport, hooks=hooks or self._hooks)

    def close(self) -> None:
        """Frees the configuration. Store and transport are yours."""
        self._config.close()

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
