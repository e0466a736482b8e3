"""Flows as the core knows them: they decide, and leave sending, storing and waiting to you."""

from __future__ import annotations

import base64
import json
import weakref
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, ClassVar, NamedTuple, Self

from kassa import _native
from kassa._record import Record
from kassa.model import plain
from kassa.webhook import Event

__all__ = [
    "Call",
    "Config",
    "Done",
    "Flow",
    "Hide",
    "Idle",
    "Next",
    "Now",
    "Resumed",
    "Save",
    "Show",
    "Tell",
    "Wait",
    "fresh_reference",
]

_LOST = {"not_sent": 1, "unknown": 2}
_SCREEN = {"shown": 1, "returned": 2, "closed": 3, "failed": 4}


class Now(NamedTuple):
    """What the two clocks show."""

    unix_ms: int
    """Milliseconds since 1970. May jump."""
    mono_ms: int
    """Milliseconds of a counter that never goes back, and goes on while the machine sleeps."""

    @classmethod
    def read(cls) -> Now:
        """The clocks of this machine, as the library reads them: `time.monotonic` stands still while the machine sleeps."""
        return cls(*_native.clock())


class Config:
    """Where calls go, and for whom; see the README for its members. It holds no credential, and any number of flows share it."""

    __slots__ = ("__weakref__", "_free", "_handle")

    def __init__(self, config: Mapping[str, Any]) -> None:
        text = _text(config)
        self._handle = _native.make("client_new", text, len(text))
        self._free = weakref.finalize(self, _native.free, "client", self._handle)

    def close(self) -> None:
        """Frees it. Flows keep what they need."""
        self._free()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return "Config(...)"


class Save(Record):
    """Append the lines durably if the journal ends at line `after`, then report `upto` to `Flow.saved`."""

    __slots__ = ("after", "upto", "lines")
    HIDDEN = ("lines",)

    after: int
    upto: int
    lines: tuple[str, ...]


class Call(Record):
    """Send a request, then report what came of it to `Flow.reply` or `Flow.lost`."""

    __slots__ = (
        "call", "attempt", "operation", "method", "url", "headers",
        "auth", "body", "connect_ms", "total_ms", "redelivered", "form",
    )
    HIDDEN = ("url", "headers", "body", "form")

    call: int
    attempt: int
    operation: str
    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    auth: str
    """`partner`: add the API key. `relay`: add nothing of Klarna's."""
    body: str | None
    connect_ms: int
    total_ms: int
    redelivered: bool
    form: tuple[str, bytes] | None
    """A form to send in place of the body: its `Content-Type` and its bytes."""


class Show(Record):
    """Show this to the customer."""

    __slots__ = ("screen", "kind", "url", "image_url", "expires_in_ms")
    HIDDEN = ("url", "image_url")

    screen: int
    kind: str
    """`redirect` or `qr`; take another word for a redirect."""
    url: str
    image_url: str | None
    expires_in_ms: int | None


class Hide(Record):
    """Take a screen away at once."""

    __slots__ = ("screen",)

    screen: int


class Tell(Record):
    """News for the application."""

    __slots__ = ("what", "detail")

    what: str
    detail: str


class Wait(Record):
    """Nothing to do for so many milliseconds, unless something happens before."""

    __slots__ = ("ms",)

    ms: int


class Idle(Record):
    """Nothing to do until something happens."""

    __slots__ = ()


class Done(Record):
    """The flow has ended; its view says how."""

    __slots__ = ()


Next = Save | Call | Show | Hide | Tell | Wait | Idle | Done


class Resumed(NamedTuple):
    """A flow that was taken over from its journal."""

    flow: Flow
    last: int
    """Number of the last whole line."""
    torn: bool
    """The last line was torn. It gives way to the next lines that are saved, and stays until then."""


class Flow:
    """One flow in the hands of one process. It holds no clock, no socket and no file, and is used by one thread at a time."""

    __slots__ = ("__weakref__", "_free", "_handle", "kind", "reference")

    KINDS: ClassVar[list[str]] = _native.kinds()
    """Kinds of flow in this build."""

    def __init__(self, handle: int, now: Now) -> None:
        self._handle = handle
        self._free = weakref.finalize(self, _native.free, "flow", handle)
        self.kind = _native.text("flow_kind", handle)
        """Kind of the flow."""
        self.reference = str(self.view(now)["reference"])
        """Name that the application gave it."""

    @classmethod
    def start(cls, config: Config, kind: str, spec: Mapping[str, Any], now: Now | None = None) -> Self:
        """Begins a flow. Nothing is sent before its first line was saved."""
        return cls._start(config, kind, _text(spec), now or Now.read())

    @classmethod
    def _start(cls, config: Config, kind: str, text: bytes, now: Now) -> Self:
        words = kind.encode()
        return cls(_native.make("flow_start", config._handle, words, len(words), text, len(text), *now), now)

    @classmethod
    def resume(cls, config: Config, lines: Iterable[str | bytes], now: Now | None = None) -> Resumed:
        """Takes a flow over from the lines of its journal, given without line feeds."""
        loader, now = _native.loader(config._handle), now or Now.read()
        try:
            for line in lines:
                text = line.encode() if isinstance(line, str) else line
                _native.plain("loader_line", loader, text, len(text))
            flow = cls(_native.make("loader_open", loader, *now), now)
            return Resumed(flow, _native.number("loader_last", loader), _native.number("loader_torn", loader) == 1)
        finally:
            _native.free("loader", loader)

    def agrees(self, kind: str, spec: Mapping[str, Any]) -> None:
        """Whether a spec that comes again under this reference is about what was begun: the same kind, amount, currency and
        transaction. Refused with `kassa.codes.REFERENCE_REUSED` when it is not. What else has changed in it counts for nothing.
        """
        words, text = kind.encode(), _text(spec)
        _native.call("flow_agrees", self._handle, words, len(words), text, len(text))

    def next(self, now: Now | None = None) -> Next:
        """The one thing to do next."""
        found = _native.take("next", _native.make("flow_next", self._handle, *(now or Now.read())))
        match found.pop("kind"):
            case "save":
                return Save(found["after"], found["upto"], tuple(found["lines"]))
            case "call":
                form = found.get("form")
                return Call(
                    found["call"], found["attempt"], found["operation"], found["method"], found["url"],
                    tuple((name, value) for name, value in found["headers"]), found["auth"], found["body"],
                    found["connect_ms"], found["total_ms"], found["redelivered"],
                    (form["content_type"], base64.b64decode(form["base64"])) if form else None,
                )  # fmt: skip
            case "show":
                kind, image = found["screen_kind"], found.get("image_url")
                return Show(found["screen"], kind, found["url"], image, found.get("expires_in_ms"))
            case "hide":
                return Hide(found["screen"])
            case "tell":
                return Tell(found["what"], found["detail"])
            case "wait":
                return Wait(found["ms"])
            case "done":
                return Done()
            case "drop":
                return Tell("drop", "the answer to a call is of no interest any more")
            case _:
                return Idle()

    def saved(self, upto: int) -> None:
        """The lines up to this number are durable."""
        _native.call("flow_saved", self._handle, upto)

    def reply(
        self,
        call: Call,
        status: int,
        headers: Iterable[tuple[str, str]],
        body: bytes | str,
        now: Now | None = None,
    ) -> None:
        """An answer came for a call."""
        head = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("utf-8", "replace")
        text = body.encode() if isinstance(body, str) else body
        arguments = (call.call, call.attempt, status, head, len(head), text, len(text))
        _native.call("flow_reply", self._handle, *arguments, *(now or Now.read()))

    def lost(self, call: Call, stage: str = "unknown", now: Now | None = None) -> None:
        """A call brought no answer. `not_sent` only if no byte of it left this machine; if in doubt, `unknown`."""
        _native.call("flow_lost", self._handle, call.call, call.attempt, _LOST[stage], *(now or Now.read()))

    def command(self, command: Mapping[str, Any], now: Now | None = None) -> None:
        """The application wants something, such as `{"cancel": {}}`."""
        text = _text(command)
        _native.call("flow_command", self._handle, text, len(text), *(now or Now.read()))

    def event(self, event: Event, now: Now | None = None) -> None:
        """A webhook came. Refused with `kassa.codes.EVENT_NOT_OURS` when it is about something else."""
        _native.call("flow_event", self._handle, event._handle, *(now or Now.read()))

    def screen(self, screen: int, what: str, now: Now | None = None) -> None:
        """Something happened on a screen: `shown`, `returned`, `closed` or `failed`. It is hearsay, never an outcome."""
        _native.call("flow_screen", self._handle, screen, _SCREEN[what], *(now or Now.read()))

    def view(self, now: Now | None = None) -> dict[str, Any]:
        """What the application may see. Ask after the last line was saved."""
        found: dict[str, Any] = _native.take("doc", _native.make("flow_view", self._handle, *(now or Now.read())))
        return found

    def take(self, now: Now | None = None) -> dict[str, Any] | None:
        """What the flow was told and does not show: the `customer_token` that was granted to a payment, or what a `call` was
        answered (`body`, `text` or `base64`). None when there is nothing.

        Secrets are handed out once. The line that says so is the next to be saved: store the secrets before.
        """
        handle = _native.maybe("flow_take", self._handle, *(now or Now.read()))
        found: dict[str, Any] | None = None if handle is None else _native.take("doc", handle)
        return found

    def close(self) -> None:
        """Frees the flow. Its journal is all that another process needs."""
        self._free()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Flow({self.kind} {self.reference})"


def fresh_reference() -> str:
    """A name for an attempt that no other has."""
    import uuid

    return str(uuid.uuid4())


def _text(value: Mapping[str, Any]) -> bytes:
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":")).encode()
