"""Leases in PostgreSQL: who may drive a flow. All those of a store are locks of one connection."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kassa import _sql

if TYPE_CHECKING:
    import psycopg


class Leases:
    """The leases that this process has of one store. Any number of threads may use it."""

    def __init__(self, connect: Callable[[], psycopg.Connection[Any]]) -> None:
        self._connect = connect
        self._lock = threading.Lock()
        self._guard: psycopg.Connection[Any] | None = None
        self._held: dict[str, Lease] = {}
        self._process = os.getpid()
        self._parents: list[Any] = []

    def take(self, reference: str) -> Lease | None:
        """The lease of this name; None while another has it, here or elsewhere."""
        import psycopg

        with self._lock:
            self._forked()
            if self._guard is not None and self._guard.closed:
                self._drop()
            # The locks of one session do not exclude each other.
            if reference in self._held:
                return None
            try:
                if self._guard is None:
                    self._guard = self._connect()
                    self._guard.execute(_sql.POSTGRES_KEEP_AWAKE)
                row = self._guard.execute(_sql.POSTGRES_TAKE_LEASE, (reference,)).fetchone()
            except psycopg.DataError:
                # Such a name was never given to the lock.
                raise
            except BaseException:
                # Nobody knows whether the lock is held: without the connection it is not.
                self._drop()
                raise
            if row is None or not row[0]:
                return None
            self._held[reference] = Lease(self, reference)
            return self._held[reference]

    def give(self, lease: Lease) -> None:
        """Gives a lease up; nothing, where its connection is gone, and the lease with it."""
        import psycopg

        with self._lock:
            self._forked()
            if self._guard is None or self._held.get(lease.reference) is not lease:
                return
            del self._held[lease.reference]
            try:
                self._guard.execute(_sql.POSTGRES_GIVE_LEASE, (lease.reference,))
            except psycopg.Error:
                self._drop()
            except BaseException:
                self._drop()
                raise

    def close(self) -> None:
        """Gives all of them up."""
        with self._lock:
            self._forked()
            self._drop()

    def _drop(self) -> None:
        guard, self._guard = self._guard, None
        self._held.clear()
        if guard is not None:
            guard.close()

    def _forked(self) -> None:
        if self._process != os.getpid():
            # What is the parent's is not even closed: that would speak on the parent's socket.
            self._parents.append(self._guard)
            self._guard, self._held, self._process = None, {}, os.getpid()


class Lease:
    """The right to drive a flow."""

    __slots__ = ("_leases", "reference")

    def __init__(self, leases: Leases, reference: str) -> None:
        self._leases = leases
        self.reference = reference
        """Name of the flow."""

    def close(self) -> None:
        """Gives it up. Asks the database."""
        self._leases.give(self)

    def __repr__(self) -> str:
        return f"Lease({self.reference})"
