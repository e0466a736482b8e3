"""Journals: where the lines of flows are kept. A store gives one journal for each flow, by its reference.

A store is asked three things: the lines, in order; to append lines if the journal still ends where the flow thinks; and to note
that a flow has ended. The second is what keeps two processes from owning one flow: whoever finds the journal longer is
`Fenced` and lets go. `append` returns when the lines are durable, and not before.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from kassa import _sql
from kassa._lease import Lease, Leases
from kassa._pool import Pool
from kassa.errors import Fenced

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    import psycopg

__all__ = ["Lease", "MemoryStore", "PostgresStore", "SqliteStore", "Store"]


class Store(Protocol):
    """Keeps journals."""

    def read(self, reference: str) -> list[str]:
        """The lines of a flow, in order; none when it was never begun."""

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        """Appends lines durably if the journal ends at line `after`; `Fenced` if it does not."""

    def ended(self, reference: str) -> None:
        """The flow has ended: it is not pending any more."""

    def pending(self) -> list[str]:
        """References of the flows that have not ended, oldest name first."""


def _fenced(reference: str) -> Fenced:
    return Fenced(
        f"the journal of {reference} has grown: another process drives the flow, or another part of this one; close this one, "
        "look at the flow, and resume it only when the other is gone",
        name="fenced",
        advice="resume",
    )


class MemoryStore:
    """Keeps journals as long as the process lives. For tests, and for calls that need none."""

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = {}
        self._ended: set[str] = set()
        self._lock = threading.Lock()

    def read(self, reference: str) -> list[str]:
        """The lines of a flow, in order."""
        with self._lock:
            return list(self._lines.get(reference, ()))

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        """Appends lines if the journal ends at line `after`."""
        with self._lock:
            known = self._lines.setdefault(reference, [])
            if len(known) != after:
                raise _fenced(reference)
            known.extend(lines)

    def ended(self, reference: str) -> None:
        """The flow has ended."""
        with self._lock:
            self._ended.add(reference)

    def pending(self) -> list[str]:
        """References of the flows that have not ended."""
        with self._lock:
            return sorted(self._lines.keys() - self._ended)


class SqliteStore:
    """Keeps journals in a SQLite file, with the standard library's driver. Any number of processes and threads may share it.

    Every append is one transaction, synchronous to the disk. The file must not lie on a network file system.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = str(path)
        self._pool: Pool[sqlite3.Connection] = Pool(
            self._connect, lambda connection: connection.close(), lambda _: True
        )
        with self._pool.use() as connection:
            for statement in (_sql.SQLITE_MAKE_FLOWS, _sql.SQLITE_MAKE_LINES, _sql.SQLITE_MAKE_INDEX):
                connection.execute(statement)

    def _connect(self) -> sqlite3.Connection:
        import sqlite3

        connection = sqlite3.connect(self._path, timeout=30, isolation_level=None, check_same_thread=False)
        # SQLite does not wait for others by itself where several switch a new file over together.
        deadline = time.monotonic() + 30
        while True:
            try:
                connection.execute("pragma journal_mode = wal")
                break
            except sqlite3.OperationalError as busy:
                if busy.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    connection.close()
                    raise
                time.sleep(0.01)
        connection.execute("pragma synchronous = full")
        connection.execute("pragma foreign_keys = on")
        return connection

    def read(self, reference: str) -> list[str]:
        """The lines of a flow, in order."""
        with self._pool.use() as connection:
            rows = connection.execute(_sql.SQLITE_READ_LINES, (reference,)).fetchall()
        return [line for (line,) in rows]

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        """Appends lines durably if the journal ends at line `after`."""
        with self._pool.use() as connection:
            connection.execute("begin immediate")
            try:
                (last,) = connection.execute(_sql.SQLITE_LAST_LINE, (reference,)).fetchone()
                if last != after:
                    raise _fenced(reference)
                connection.execute(_sql.SQLITE_ADD_FLOW, (reference,))
                rows = ((reference, after + 1 + n, line) for n, line in enumerate(lines))
                connection.executemany(_sql.SQLITE_ADD_LINE, rows)
                connection.execute("commit")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("rollback")
                raise

    def ended(self, reference: str) -> None:
        """The flow has ended."""
        with self._pool.use() as connection:
            connection.execute(_sql.SQLITE_END_FLOW, (reference,))

    def pending(self) -> list[str]:
        """References of the flows that have not ended."""
        with self._pool.use() as connection:
            rows = connection.execute(_sql.SQLITE_PENDING_FLOWS).fetchall()
        return [reference for (reference,) in rows]

    def close(self) -> None:
        """Closes its connections. It may be used again."""
        self._pool.close()


class PostgresStore:
    """Keeps journals in PostgreSQL, with psycopg 3 (the extra `postgres`). Any number of processes may share it.

    conninfo: as `psycopg.connect` takes it. Refused where `synchronous_commit` is off, as what was acknowledged could then be
    lost.
    """

    def __init__(self, conninfo: str, **options: Any) -> None:
        self._conninfo, self._options = conninfo, options
        self._pool: Pool[psycopg.Connection[Any]] = Pool(
            self._connect, lambda connection: connection.close(), lambda connection: not connection.closed
        )
        self._leases = Leases(self._connect)
        with self._pool.use() as connection:
            with connection.transaction():
                connection.execute(_sql.POSTGRES_ONE_AT_A_TIME)
                for statement in (_sql.POSTGRES_MAKE_FLOWS, _sql.POSTGRES_MAKE_LINES, _sql.POSTGRES_MAKE_INDEX):
                    connection.execute(statement)
            row = connection.execute(_sql.POSTGRES_SHOW_DURABILITY).fetchone()
        if row is None or row[0] == "off":
            raise ValueError("synchronous_commit is off: what is acknowledged could be lost; switch it on for this user")

    def _connect(self) -> psycopg.Connection[Any]:
        import psycopg

        return psycopg.connect(self._conninfo, autocommit=True, **self._options)

    def read(self, reference: str) -> list[str]:
        """The lines of a flow, in order."""
        with self._pool.use() as connection:
            rows = connection.execute(_sql.POSTGRES_READ_LINES, (reference,)).fetchall()
        return [line for (line,) in rows]

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        """Appends lines durably if the journal ends at line `after`."""
        import psycopg

        try:
            with self._pool.use() as connection, connection.transaction(), connection.cursor() as cursor:
                cursor.execute(_sql.POSTGRES_LAST_LINE, (reference,))
                row = cursor.fetchone()
                if row is None or row[0] != after:
                    raise _fenced(reference)
                cursor.execute(_sql.POSTGRES_ADD_FLOW, (reference,))
                rows = [(reference, after + 1 + n, line) for n, line in enumerate(lines)]
                cursor.executemany(_sql.POSTGRES_ADD_LINE, rows)
        except psycopg.errors.UniqueViolation:
            raise _fenced(reference) from None

    def ended(self, reference: str) -> None:
        """The flow has ended."""
        with self._pool.use() as connection:
            connection.execute(_sql.POSTGRES_END_FLOW, (reference,))

    def pending(self) -> list[str]:
        """References of the flows that have not ended."""
        with self._pool.use() as connection:
            rows = connection.execute(_sql.POSTGRES_PENDING_FLOWS).fetchall()
        return [reference for (reference,) in rows]

    def lease(self, reference: str) -> Lease | None:
        """The right to drive a flow, until it is closed or this process dies; None while another has it, or this one.

        The fence keeps two drivers from harm; a lease keeps them from taking turns. All leases of a store share one connection,
        and go with it; a machine that is cut off loses its own after half a minute.
        """
        return self._leases.take(reference)

    def close(self) -> None:
        """Closes its connections, which gives up its leases. It may be used again."""
        self._leases.close()
        self._pool.close()
