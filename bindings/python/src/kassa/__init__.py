"""Payment flows for acquiring partners of the Klarna Network.

A flow decides what to save, what to send and when; a client drives it over your store and your transport:

    from kassa import Client, SqliteStore, HttpxTransport

    client = Client(config, store=SqliteStore("journal.sqlite"), transport=HttpxTransport(api_key))
    view = client.open("payment", spec).run()
    print(view["state"], view["paid"])  # paid is yes, no or unknown: take unknown for no at your own cost
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kassa import codes, errors
from kassa._native import version
from kassa.check import check_body
from kassa.client import Client
from kassa.drive import Hooks, Running
from kassa.errors import KassaError
from kassa.findings import Finding
from kassa.flow import Config, Flow, fresh_reference
from kassa.journal import MemoryStore, PostgresStore, SqliteStore
from kassa.transport import HttpxTransport
from kassa.webhook import Event, Inbox

if TYPE_CHECKING:
    from kassa.aio import AsyncClient, AsyncRunning, HttpxAsyncTransport

__all__ = [
    "AsyncClient",
    "AsyncRunning",
    "Client",
    "Config",
    "Event",
    "Finding",
    "Flow",
    "Hooks",
    "HttpxAsyncTransport",
    "HttpxTransport",
    "Inbox",
    "KassaError",
    "MemoryStore",
    "PostgresStore",
    "Running",
    "SqliteStore",
    "check_body",
    "codes",
    "errors",
    "fresh_reference",
    "version",
]


def __getattr__(name: str) -> Any:
    # asyncio costs more to import than all the rest.
    if name in {"AsyncClient", "AsyncRunning", "HttpxAsyncTransport"}:
        from kassa import aio

        return getattr(aio, name)
    raise AttributeError(f"module kassa has no attribute {name}")
