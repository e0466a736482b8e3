"""Connections of a store: each is used by one thread at a time, and by the process that made it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

C = TypeVar("C")

IDLE = 8
"""So many connections wait for work; others are closed after it."""


class Pool(Generic[C]):
    """Makes connections as they are needed, and keeps a few."""

    def __init__(self, connect: Callable[[], C], close: Callable[[C], Any], usable: Callable[[C], bool]) -> None:
        self._connect, self._close, self._usable = connect, close, usable
        self._lock = threading.Lock()
        self._idle: list[C] = []
        self._process = os.getpid()
        self._parents: list[C] = []

    @contextmanager
    def use(self) -> Iterator[C]:
        """A connection for a while."""
        with self._lock:
            if self._process != os.getpid():
                # A forked worker must not even close what is its parent's: that would speak on the parent's socket.
                self._parents, self._idle, self._process = self._idle, [], os.getpid()
            found = self._idle.pop() if self._idle else None
        if found is not None and not self._usable(found):
            found = None
        connection = self._connect() if found is None else found
        try:
            yield connection
        finally:
            with self._lock:
                keep = len(self._idle) < IDLE and self._usable(connection)
                if keep:
                    self._idle.append(connection)
            if not keep:
                self._close(connection)

    def close(self) -> None:
        """Closes those that wait."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            self._close(connection)
