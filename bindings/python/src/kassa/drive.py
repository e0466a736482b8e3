"""Driving flows: saves first, then sends, waits, and tells what is to be shown. It makes no threads."""

from __future__ import annotations

import itertools
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from kassa import codes
from kassa.errors import KassaError
from kassa.flow import Call, Done, Flow, Hide, Idle, Save, Show, Tell, Wait
from kassa.journal import Store
from kassa.transport import Answer, Lost, Transport
from kassa.webhook import Event

if TYPE_CHECKING:
    from kassa.mailbox import Mailbox

__all__ = ["Driven", "Hooks", "Running", "Step"]

Step = Show | Hide | Tell | Wait | Idle | Done
"""What is left for the application."""

_Notice = Show | Hide | Tell


class Hooks:
    """What a driven flow has to say. Each may be left out.

    show: show this to the customer.
    hide: take it away.
    tell: news, for a log: it holds no payload.
    sent: a call came back after so many seconds, for logs and measurements. Log `call.operation` and the status, never bodies.

    What a hook raises comes out of `run`. A notice that `show`, `hide` or `tell` failed at is given again by the next `run`.
    """

    __slots__ = ("hide", "sent", "show", "tell")

    def __init__(
        self,
        *,
        show: Callable[[Show], None] | None = None,
        hide: Callable[[Hide], None] | None = None,
        tell: Callable[[Tell], None] | None = None,
        sent: Callable[[Call, Answer | Lost, float], None] | None = None,
    ) -> None:
        self.show, self.hide, self.tell, self.sent = show, hide, tell, sent


_NUMBERS = itertools.count(1)


class Driven:
    """What both ways of driving have in common."""

    def __init__(self, flow: Flow, store: Store, hooks: Hooks | None, mailbox: Mailbox | None) -> None:
        self.flow = flow
        self._store = store
        self._hooks = hooks or Hooks()
        self._noted = False
        self._kept: _Notice | None = None
        self._mailbox = mailbox
        self._number = next(_NUMBERS)
        if mailbox is not None:
            mailbox.enter(self)
            self._left = weakref.finalize(self, mailbox.left, flow.reference, self._number)

    @property
    def reference(self) -> str:
        """Name of the flow."""
        return self.flow.reference

    @property
    def kind(self) -> str:
        """Kind of the flow."""
        return self.flow.kind

    def view(self) -> dict[str, Any]:
        """What the application may see."""
        return self.flow.view()

    def take(self) -> dict[str, Any] | None:
        """What a `call` flow was answered: `body`, `text` or `base64`. Secrets are handed out once: store them."""
        return self.flow.take()

    def _feed(self, call: Call, given: object, begun: float) -> None:
        got = _outcome(given)
        try:
            if self._hooks.sent:
                self._hooks.sent(call, got, time.monotonic() - begun)
        finally:
            # Whatever the hook does: a flow that is not told what came of a call waits for it.
            if isinstance(got, Answer):
                self._reply(call, got)
            else:
                self.flow.lost(call, "not_sent" if got.stage == "not_sent" else "unknown")

    def _reply(self, call: Call, answer: Answer) -> None:
        try:
            self.flow.reply(call, answer.status, answer.headers, answer.body)
        except KassaError:
            raise
        except Exception:
            # An answer of other types than it should have: nobody knows what it said.
            self.flow.lost(call, "unknown")
            raise

    def _say(self, notice: _Notice) -> None:
        """Gives a notice to its hook. One that the hook fails at is kept for the next run."""
        self._kept = None
        try:
            self._tell(notice)
        except BaseException:
            self._kept = notice
            raise

    def _tell(self, notice: _Notice) -> None:
        match notice:
            case Show() if self._hooks.show:
                self._hooks.show(notice)
            case Hide() if self._hooks.hide:
                self._hooks.hide(notice)
            case Tell() if self._hooks.tell:
                self._hooks.tell(notice)

    def _ended(self) -> None:
        if not self._noted:
            self._store.ended(self.reference)
            self._noted = True

    def _news_came(self) -> None:
        """A webhook waits for the flow."""
        raise NotImplementedError

    def _leave(self) -> None:
        if self._mailbox is not None:
            self._left()
        self.flow.close()

    def _hear(self, event: Event) -> bool:
        try:
            self.flow.event(event)
        except KassaError as error:
            if error.code == codes.EVENT_NOT_OURS:
                return False
            raise
        return True

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.kind} {self.reference})"


def _outcome(given: object) -> Answer | Lost:
    """What a transport gave. Anything but an outcome says nothing about the call, which may have been executed."""
    if isinstance(given, (Answer, Lost)):
        return given
    return Lost("unknown", f"the transport returned {type(given).__name__}, which is neither Answer nor Lost")


class Running(Driven):
    """A flow with its journal and its transport, blocking.

    Other threads may give commands and events while one thread runs it.
    """

    def __init__(
        self,
        flow: Flow,
        *,
        store: Store,
        transport: Transport,
        hooks: Hooks | None = None,
        mailbox: Mailbox | None = None,
    ) -> None:
        self._transport = transport
        self._news = threading.Condition(threading.RLock())
        self._heard = 0
        super().__init__(flow, store, hooks, mailbox)

    def step(self) -> Step:
        """Saves and sends what is to be saved and sent, and answers what is left to do. Blocks while it sends."""
        if self._kept is not None:
            kept, self._kept = self._kept, None
            return kept
        if self._mailbox is not None:
            with self._news:
                self._mailbox.enter(self)
                self._mailbox.give(self.flow)
        while True:
            with self._news:
                todo = self.flow.next()
                if isinstance(todo, Save):
                    self._store.append(self.reference, todo.after, todo.lines)
                    self.flow.saved(todo.upto)
                    continue
            if isinstance(todo, Call):
                begun = time.monotonic()
                try:
                    got = self._transport.send(todo)
                except BaseException:
                    with self._news:
                        self.flow.lost(todo, "unknown")
                    raise
                with self._news:
                    self._feed(todo, got, begun)
                continue
            if isinstance(todo, Done):
                self._ended()
            if self._mailbox is not None:
                # A store that fails here takes no notice along.
                self._kept = todo if isinstance(todo, _Notice) else None
                with self._news:
                    self._mailbox.saved(self.flow, isinstance(todo, Done))
                self._kept = None
            return todo

    def run(
        self, *, until: Callable[[dict[str, Any]], bool] | None = None, timeout: float | None = None
    ) -> dict[str, Any]:
        """Drives the flow to its end, until the view satisfies `until`, or for `timeout` seconds; answers the view.

        What runs out of time goes on where it is when it is run again, by this process or another.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            heard = self._heard
            step = self.step()
            if isinstance(step, _Notice):
                self._say(step)
                continue
            with self._news:
                view = self.flow.view()
                left = None if deadline is None else deadline - time.monotonic()
                if isinstance(step, Done) or (until and until(view)) or (left is not None and left <= 0):
                    return view
                if heard == self._heard:
                    waits = [ms for ms in (left, step.ms / 1000 if isinstance(step, Wait) else None) if ms is not None]
                    self._news.wait(min(waits, default=None))

    def command(self, command: Mapping[str, Any]) -> None:
        """The application wants something, such as `{"cancel": {}}`."""
        with self._news:
            self.flow.command(command)
            self._wake()

    def event(self, event: Event) -> bool:
        """A webhook came. Whether it is about this flow."""
        with self._news:
            ours = self._hear(event)
            self._wake()
            return ours

    def screen(self, screen: int, what: str) -> None:
        """Something happened on a screen: `shown`, `returned`, `closed` or `failed`."""
        with self._news:
            self.flow.screen(screen, what)
            self._wake()

    def _news_came(self) -> None:
        with self._news:
            self._wake()

    def _wake(self) -> None:
        self._heard += 1
        self._news.notify_all()

    def close(self) -> None:
        """Frees the flow. Its journal is all that another process needs."""
        with self._news:
            self._leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
