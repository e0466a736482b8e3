"""Journals: where the lines of flows are kept. A store gives one journal for each flow, by its reference.

A store is asked three things: the lines, in order; to append lines if the journal still ends where the flow thinks; and to note
that a flow has ended. The second is what keeps two processes from owning one flow: whoever finds the journal longer is
`Fenced` and lets go. `append` returns when the lines are durable, and not before.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from kassa.errors import Fenced

if TYPE_CHECKING:
    import psycopg

__all__ = ["MemoryStore", "PostgresStore", "SqliteStore", "Store"]

SCHEMA = """
create table if not exists kassa_flow (reference text primary key, ended boolean not null default false);
create table if not exists kassa_line (
    reference text not null references kassa_flow, n bigint not null, line text not null, primary key (reference, n)
)
"""
"""Two tables. The primary key of the lines is the fence: of two processes that append the same line, one is refused."""


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
        f"the journal of {reference} has grown: another process owns the flow; close this one and resume it only when the "
        "other is gone",
        name="fenced",
        advice="start_over",
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
        self._here = threading.local()
        with self._connection() as connection:
            connection.executescript(SCHEMA)

    def _connection(self) -> sqlite3.Connection:
        # A connection belongs to a thread of a process: a forked worker opens its own.
        known = getattr(self._here, "known", None)
        if known is None or known[0] != os.getpid():
            connection = sqlite3.connect(self._path, timeout=30, isolation_level=None)
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = full")
            connection.execute("pragma foreign_keys = on")
            known = self._here.known = (os.getpid(), connection)
        found: sqlite3.Connection = known[1]
        return found

    def read(self, reference: str) -> list[str]:
        """The lines of a flow, in order."""
        rows = self._connection().execute("select line from kassa_line where reference = ? order by n", (reference,))
        return [line for (line,) in rows]

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        """Appends lines durably if the journal ends at line `after`."""
        connection = self._connection()
        connection.execute("begin immediate")
        try:
            (last,) = connection.execute(
                "select coalesce(max(n), 0) from kassa_line where reference = ?", (reference,)
            ).fetchone()
            if last != after:
                raise _fenced(reference)
            connection.execute("insert into kassa_flow (reference) values (?) on conflict do nothing", (reference,))
            rows = ((reference, after + 1 + n, line) for n, line in enumerate(lines))
            connection.executemany("insert into kassa_line (reference, n, line) values (?, ?, ?)", rows)
            connection.execute("commit")
        except BaseException:
            connection.execute("rollback")
            raise

    def ended(self, reference: str) -> None:
        """The flow has ended."""
        self._connection().execute("update kassa_flow set ended = true where reference = ?", (reference,))

    def pending(self) -> list[str]:
        """References of the flows that have not ended."""
        rows = self._connection().execute("select reference from kassa_flow where not ended order by reference")
        return [reference for (reference,) in rows]


class PostgresStore:
    """Keeps journals in PostgreSQL, with psycopg 3 (`pip install kassa[postgres]`). Any number of processes may share it.

    conninfo: as `psycopg.connect` takes it. Appends are refused where `synchronous_commit` is off, as what was acknowledged
    could then be lost.
    """

    def __init__(self, conninfo: str, **options: Any) -> None:
        self._conninfo, self._options = conninfo, options
        self._here = threading.local()
        connection = self._connection()
        # Two workers that start together would otherwise collide in the catalogue.
        with connection.transaction():
            connection.execute("select pg_advisory_xact_lock(7310377)")
            for statement in SCHEMA.split(";"):
                connection.execute(statement.encode())
        row = connection.execute("show synchronous_commit").fetchone()
        if row is None or row[0] == "off":
            raise ValueError("synchronous_commit is off: what is acknowledged could be lost; switch it on for this user")

    def _connection(self) -> psycopg.Connection[Any]:
        import psycopg

        known = getattr(self._here, "known", None)
        if known is None or known[0] != os.getpid() or known[1].closed:
            connection = psycopg.connect(self._conninfo, autocommit=True, **self._options)
            known = self._here.known = (os.getpid(), connection)
        found: psycopg.Connection[Any] = known[1]
        return found

    def read(self, reference: str) -> list[str]:
        """The lines of a flow, in order."""
        rows = self._connection().execute("select line from kassa_line where reference = %s order by n", (reference,))
        return [line for (line,) in rows]

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        """Appends lines durably if the journal ends at line `after`."""
        import psycopg

        connection = self._connection()
        try:
            with connection.transaction():
                row = connection.execute(
                    "select coalesce(max(n), 0) from kassa_line where reference = %s", (reference,)
                ).fetchone()
                if row is None or row[0] != after:
                    raise _fenced(reference)
                connection.execute("insert into kassa_flow (reference) values (%s) on conflict do nothing", (reference,))
                rows = [(reference, after + 1 + n, line) for n, line in enumerate(lines)]
                with connection.cursor() as cursor:
                    cursor.executemany("insert into kassa_line (reference, n, line) values (%s, %s, %s)", rows)
        except psycopg.errors.UniqueViolation:
            raise _fenced(reference) from None

    def ended(self, reference: str) -> None:
        """The flow has ended."""
        self._connection().execute("update kassa_flow set ended = true where reference = %s", (reference,))

    def pending(self) -> list[str]:
        """References of the flows that have not ended."""
        rows = self._connection().execute("select reference from kassa_flow where not ended order by reference")
        return [reference for (reference,) in rows]
