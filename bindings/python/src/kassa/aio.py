"""The same within asyncio: a client, a driver whose calls run side by side, a transport."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import functools
import time
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from kassa.client import Base
from kassa.drive import Driven, Hooks, Running
from kassa.flow import Call, Config, Done, Flow, Hide, Save, Show, Tell, Wait
from kassa.journal import MemoryStore, Store
from kassa.mailbox import Delivery, Mailbox, Unclaimed
from kassa.operations import Groups
from kassa.transport import ANSWER_BYTES, Answer, HttpxTransport, Lost, options_of, request_of, stage_of
from kassa.webhook import Event

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncClient", "AsyncRunning", "AsyncTransport", "HttpxAsyncTransport"]


class AsyncTransport(Protocol):
    """Sends calls without blocking."""

    async def send(self, call: Call) -> Answer | Lost:
        """Makes one attempt. Never raises for what the network does."""


class AsyncRunning(Driven):
    """A flow with its journal and its transport, within one event loop. The store is called in a thread of the loop's own."""

    def __init__(
        self,
        flow: Flow,
        *,
        store: Store,
        transport: AsyncTransport,
        hooks: Hooks | None = None,
        mailbox: Mailbox | None = None,
    ) -> None:
        self._transport = transport
        self._news = asyncio.Event()
        super().__init__(flow, store, hooks, mailbox)

    async def run(
        self, *, until: Callable[[dict[str, Any]], bool] | None = None, timeout: float | None = None
    ) -> dict[str, Any]:
        """Drives the flow to its end, until the view satisfies `until`, or for `timeout` seconds; answers the view."""
        loop = asyncio.get_running_loop()
        deadline = None if timeout is None else loop.time() + timeout
        calls: set[asyncio.Task[None]] = set()
        try:
            while True:
                for call in [call for call in calls if call.done()]:
                    calls.discard(call)
                    call.result()
                self._news.clear()
                if self._mailbox is not None:
                    self._mailbox.enter(self)
                    self._mailbox.give(self.flow)
                todo = self.flow.next() if self._kept is None else self._kept
                if isinstance(todo, Save):
                    await self._save(todo)
                elif isinstance(todo, Call):
                    calls.add(asyncio.create_task(self._exchange(todo)))
                    # It begins before anything else: a task that is cancelled before its first step tells the flow nothing.
                    await asyncio.sleep(0)
                elif isinstance(todo, (Show, Hide, Tell)):
                    self._say(todo)
                else:
                    view = self.flow.view()
                    await self._saved(isinstance(todo, Done))
                    if isinstance(todo, Done):
                        await asyncio.to_thread(self._ended)
                        return view
                    left = None if deadline is None else deadline - loop.time()
                    if (until and until(view)) or (left is not None and left <= 0):
                        return view
                    waits = [ms for ms in (left, todo.ms / 1000 if isinstance(todo, Wait) else None) if ms is not None]
                    await self._wait(min(waits, default=None))
        finally:
            # Whatever they were about may have been executed; the journal knows it.
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)

    async def _save(self, save: Save) -> None:
        # No task, which the end of a loop would cancel: the thread goes on in any case, and only its end tells whether it wrote.
        append = functools.partial(self._store.append, self.reference, save.after, save.lines)
        work = functools.partial(contextvars.copy_context().run, append)
        writing = asyncio.get_running_loop().run_in_executor(None, work)
        try:
            await asyncio.shield(writing)
        except asyncio.CancelledError:
            # The lines may get there all the same, and the next run would take them for another driver's.
            while not writing.done():
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait([writing])
            if not writing.cancelled() and writing.exception() is None:
                self.flow.saved(save.upto)
            raise
        self.flow.saved(save.upto)

    async def _saved(self, ended: bool) -> None:
        if self._mailbox is not None:
            for letter in self._mailbox.done(self.flow, ended):
                await asyncio.to_thread(self._store.ended, letter)

    def _news_came(self) -> None:
        self._news.set()

    async def _exchange(self, call: Call) -> None:
        begun = time.monotonic()
        try:
            try:
                got = await self._transport.send(call)
            except BaseException:
                self.flow.lost(call, "unknown")
                raise
            self._feed(call, got, begun)
        finally:
            self._news.set()

    async def _wait(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return

    def command(self, command: Mapping[str, Any]) -> None:
        """The application wants something, such as `{"cancel": {}}`."""
        self.flow.command(command)
        self._news.set()

    def event(self, event: Event) -> bool:
        """A webhook came. Whether it is about this flow."""
        ours = self._hear(event)
        self._news.set()
        return ours

    def screen(self, screen: int, what: str) -> None:
        """Something happened on a screen: `shown`, `returned`, `closed` or `failed`."""
        self.flow.screen(screen, what)
        self._news.set()

    def close(self) -> None:
        """Frees the flow. Its journal is all that another process needs."""
        self._leave()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(Base):
    """A client within asyncio: the same operations, sent by `asend` and begun by `astart`.

    `open`, `resume`, `look` and `pending` read the store, and are plain functions: call them by `asyncio.to_thread`.
    Hooks are plain functions as well.
    """

    __slots__ = ("_transport",)

    def __init__(
        self,
        config: Mapping[str, Any] | Config,
        *,
        store: Store,
        transport: AsyncTransport,
        hooks: Hooks | None = None,
        signing_keys: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        recipient_account_id: str | None = None,
    ) -> None:
        if isinstance(transport, HttpxTransport):
            raise TypeError("this client works within asyncio: give it an HttpxAsyncTransport")
        super().__init__(config, store, hooks, signing_keys, recipient_account_id)
        self._transport = transport
        Groups.__init__(self, _Calls(self))

    def open(self, kind: str, spec: Mapping[str, Any], *, hooks: Hooks | None = None) -> AsyncRunning:
        """Takes the flow of this reference from the store, or begins it: the same reference is the same flow. `UsageError`
        (`kassa.codes.REFERENCE_REUSED`) when it was begun with another kind, amount, currency or transaction.
        """
        return self._run(self._flow(kind, spec, self._store), self._store, hooks)

    def resume(self, reference: str, *, hooks: Hooks | None = None) -> AsyncRunning:
        """Takes a flow from the store; `LookupError` when it was never begun."""
        return self._run(self._found(reference), self._store, hooks)

    def _run(self, flow: Flow, store: Store, hooks: Hooks | None) -> AsyncRunning:
        mailbox = self._mailbox if store is self._store else None
        return AsyncRunning(
            flow, store=store, transport=self._transport, hooks=hooks or self._hooks, mailbox=mailbox
        )

    async def deliver(self, body: bytes, key_id: str | None, signature: str | None) -> Delivery:
        """Takes a webhook: as `Client.deliver`. The store is called in a thread of the loop's own."""
        mailbox = self._needed()
        delivery = await asyncio.to_thread(mailbox.deliver, body, key_id, signature)
        mailbox.wake(delivery.flows)
        return delivery

    async def with_mail(self) -> list[str]:
        """Flows that webhooks wait for and that do not run here: as `Client.with_mail`."""
        mailbox = self._needed()
        mailbox.wake(await asyncio.to_thread(mailbox.look))
        return mailbox.with_mail()

    async def unclaimed(self) -> list[Unclaimed]:
        """Webhooks that no flow is called by: as `Client.unclaimed`."""
        mailbox = self._needed()
        mailbox.wake(await asyncio.to_thread(mailbox.look))
        return mailbox.unclaimed()

    async def settle(self, event_id: str) -> bool:
        """Puts away a webhook that no flow is called by: as `Client.settle`."""
        return await asyncio.to_thread(self._needed().settle, event_id)

    def close(self) -> None:
        """Frees the configuration. Store and transport are yours."""
        self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Calls:
    """Makes calls for a client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def call(self, spec: dict[str, Any], *, kept: bool) -> Running:
        raise TypeError("this client works within asyncio: send by `asend`, begin by `astart`")

    def acall(self, spec: dict[str, Any], *, kept: bool) -> AsyncRunning:
        store = self._client._store if kept else MemoryStore()
        return self._client._run(self._client._flow("call", spec, store), store, None)


class HttpxAsyncTransport:
    """Sends by httpx within asyncio. Made and used within one event loop."""

    def __init__(self, api_key: str, **options: Any) -> None:
        import httpx

        self._key = api_key
        self._http: httpx.AsyncClient = httpx.AsyncClient(**options_of(options))

    async def send(self, call: Call) -> Answer | Lost:
        """Makes one attempt."""
        import httpx

        request = request_of(call, self._key)
        try:
            async with asyncio.timeout(call.total_ms / 1000):
                async with self._http.stream(**request) as response:
                    body = bytearray()
                    async for part in response.aiter_bytes():
                        body += part
                        if len(body) > ANSWER_BYTES:
                            return Lost("unknown", "TooLarge")
                    return Answer(response.status_code, list(response.headers.multi_items()), bytes(body))
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as fault:
            return stage_of(fault)

    async def aclose(self) -> None:
        """Closes its connections."""
        await self._http.aclose()

    def __repr__(self) -> str:
        return "HttpxAsyncTransport(***)"
