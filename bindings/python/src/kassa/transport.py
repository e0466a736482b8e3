"""Sending: one attempt, once. What is repeated, when, and under which key is the flow's business.

The API key is added here, and to calls of the API alone. Redirects are not followed, and nothing is tried again by itself.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, Protocol

from kassa._record import Record
from kassa.flow import Call

if TYPE_CHECKING:
    pass

__all__ = ["Answer", "HttpxTransport", "Lost", "Transport"]

ANSWER_BYTES = 64 * 1024 * 1024
"""A larger answer counts as lost."""


class Answer(Record):
    """What came back."""

    __slots__ = ("status", "headers", "body")
    HIDDEN = ("headers", "body")

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Lost(Record):
    """Nothing came back."""

    __slots__ = ("stage", "why")

    stage: Literal["not_sent", "unknown"]
    """`not_sent` only if no byte of the request left this machine."""
    why: str
    """Kind of the failure, for a log."""


class Transport(Protocol):
    """Sends calls."""

    def send(self, call: Call) -> Answer | Lost:
        """Makes one attempt. Never raises for what the network does."""


def request_of(call: Call, key: str) -> dict[str, Any]:
    """The request of a call, as httpx takes it."""
    import httpx

    headers = list(call.headers)
    if call.auth == "partner":
        headers.append(("Authorization", f"Basic {key}"))
    content = None if call.body is None else call.body.encode()
    if call.form is not None:
        kind, content = call.form
        headers.append(("Content-Type", kind))
    elif content is not None:
        headers.append(("Content-Type", "application/json"))
    seconds = call.total_ms / 1000
    return {
        "method": call.method,
        "url": call.url,
        "headers": headers,
        "content": content,
        "timeout": httpx.Timeout(seconds, connect=min(call.connect_ms / 1000, seconds)),
    }


def stage_of(fault: Exception) -> Lost:
    """How far an attempt came that failed so."""
    import httpx

    early = isinstance(fault, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol))
    return Lost("not_sent" if early else "unknown", type(fault).__name__)


def options_of(options: dict[str, Any]) -> dict[str, Any]:
    """Options of a client of httpx."""
    # Proxies and certificates of the environment could lead calls with a credential elsewhere.
    return {"follow_redirects": False, "trust_env": False, **options}


class HttpxTransport:
    """Sends by httpx, blocking. Threads may share it; a forked worker makes its own.

    api_key: as Klarna issued it.
    options: go to `httpx.Client`, such as `verify`, `cert` for mutual TLS, or `proxy`.
    """

    def __init__(self, api_key: str, **options: Any) -> None:
        import httpx

        self._key = api_key
        self._http = httpx.Client(transport=None, **options_of(options))

    def send(self, call: Call) -> Answer | Lost:
        """Makes one attempt."""
        import httpx

        request = request_of(call, self._key)
        limit = request["timeout"].read
        begun = time.monotonic()
        try:
            with self._http.stream(**request) as response:
                body = bytearray()
                for part in response.iter_bytes():
                    body += part
                    if len(body) > ANSWER_BYTES or time.monotonic() - begun > limit:
                        return Lost("unknown", "TooLarge" if len(body) > ANSWER_BYTES else "ReadTimeout")
                return Answer(response.status_code, list(response.headers.multi_items()), bytes(body))
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as fault:
            return stage_of(fault)

    def close(self) -> None:
        """Closes its connections."""
        self._http.close()

    def __repr__(self) -> str:
        return "HttpxTransport(***)"
