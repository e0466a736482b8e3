"""One call of an operation: what is asked for, and what came of it."""

from __future__ import annotations

import base64
import csv
import enum
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from kassa.errors import CallRefused, CallUnknown, NotSent
from kassa.flow import fresh_reference
from kassa.model import Model, plain

if TYPE_CHECKING:
    from kassa.aio import AsyncRunning
    from kassa.drive import Running

__all__ = ["Answer", "Read", "Request", "Sender"]

A = TypeVar("A")


class Read(enum.Enum):
    """What an answer is made of."""

    OBJECT = "object"
    LIST = "list"
    OBJECT_OR_LIST = "object_or_list"
    CSV = "csv"
    FILE = "file"


class Sender(Protocol):
    """Who makes the calls."""

    def call(self, spec: dict[str, Any], *, kept: bool) -> Running:
        """A call flow; its journal is in the client's store if it is to be kept."""

    def acall(self, spec: dict[str, Any], *, kept: bool) -> AsyncRunning:
        """The same within asyncio."""


def _answered(view: dict[str, Any]) -> bool:
    """An answer with a secret in it keeps its flow until it is taken."""
    return bool(view["state"] == "answered")


@dataclass(frozen=True, slots=True)
class Answer(Generic[A]):
    """A successful answer."""

    status: int
    """HTTP status."""
    value: A | None
    """The object; None where the answer had no body."""
    body: bytes = field(repr=False)
    """The answer as it came. It may hold secrets and data about people."""
    content_type: str | None = None
    warnings: tuple[str, ...] = ()
    """What was known against the request, although it was sent."""

    def items(self) -> list[A]:
        """The objects of an answer that is a list."""
        return self.value if isinstance(self.value, list) else [] if self.value is None else [self.value]

    def rows(self) -> Iterator[dict[str, str]]:
        """The rows of a table, by the names of its columns."""
        return csv.DictReader(io.StringIO(self.body.decode("utf-8-sig"), newline=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Generic[A]):
    """A call that is ready to be made. It is checked before anything is sent."""

    sender: Sender = field(repr=False)
    number: int
    operation: str
    reference: str | None
    path: dict[str, str] = field(repr=False)
    query: dict[str, Any] = field(default_factory=dict, repr=False)
    headers: dict[str, str | None] = field(default_factory=dict, repr=False)
    body: Model | Mapping[str, Any] | None = field(default=None, repr=False)
    everything: bool = False
    answer: Read = field(repr=False)
    model: type[Model] | None = field(repr=False)

    def spec(self) -> dict[str, Any]:
        """What the `call` flow is begun with."""
        spec: dict[str, Any] = {"reference": self.reference or fresh_reference(), "operation": self.number}
        if self.path:
            spec["path"] = self.path
        query = {name: plain(value, f"/query/{name}") for name, value in self.query.items() if value is not None}
        if query:
            spec["query"] = query
        headers = {name: value for name, value in self.headers.items() if value is not None}
        if headers:
            spec["headers"] = headers
        if self.body is not None:
            spec["body"] = plain(self.body, "/body")
        if self.everything:
            spec["everything"] = True
        return spec

    def send(self, *, timeout: float | None = None) -> Answer[A]:
        """Makes the call, and repeats it as long as that is safe; blocks, for `timeout` seconds at most.

        Raises `CallRefused`, `CallUnknown` or `NotSent`; and `InputError` before anything is sent.
        A change that must survive the end of this process is begun by `start` instead.
        """
        with self.sender.call(self.spec(), kept=False) as running:
            view = running.run(until=_answered, timeout=timeout)
            return self.result(view, running.take() if view["state"] == "answered" else None)

    async def asend(self, *, timeout: float | None = None) -> Answer[A]:
        """The same within asyncio."""
        async with self.sender.acall(self.spec(), kept=False) as running:
            view = await running.run(until=_answered, timeout=timeout)
            return self.result(view, running.take() if view["state"] == "answered" else None)

    def start(self) -> Running:
        """Begins the call as a flow in the client's store: a process that takes it over goes on where this one ends."""
        return self.sender.call(self.spec(), kept=True)

    def astart(self) -> AsyncRunning:
        """The same within asyncio."""
        return self.sender.acall(self.spec(), kept=True)

    def result(self, view: dict[str, Any], taken: dict[str, Any] | None) -> Answer[A]:
        """What came of the call, from its view and what was taken from it."""
        advice = str(view.get("advice", ""))
        match view["state"]:
            case "answered":
                return self._answer(view, taken or {})
            case "refused":
                raise CallRefused(view["problem"], advice)
            case "not_sent":
                raise NotSent(f"no attempt of {self.operation} reached Klarna", name="not_sent", advice=advice)
            case _:
                raise CallUnknown(self.operation, view.get("read"), advice)

    def _answer(self, view: dict[str, Any], taken: dict[str, Any]) -> Answer[A]:
        if "base64" in taken:
            body = base64.b64decode(taken["base64"])
        elif "text" in taken:
            body = str(taken["text"]).encode()
        elif "body" in taken:
            body = json.dumps(taken["body"], ensure_ascii=False, separators=(",", ":")).encode()
        else:
            body = b""
        value: Any = taken.get("body")
        if self.model is not None and isinstance(value, list):
            value = [self.model.from_json(item) if isinstance(item, dict) else item for item in value]
        elif self.model is not None and isinstance(value, dict):
            value = self.model.from_json(value)
            if self.answer is Read.LIST:
                value = [value]
        warnings = tuple(f"{one['pointer']}: {one['message']}" for one in view.get("warnings", ()))
        return Answer(int(view["status"]), value, body, view.get("content_type"), warnings)
