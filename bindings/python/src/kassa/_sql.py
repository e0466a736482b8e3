# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""What the stores say to SQLite and to PostgreSQL. It is the same in every language."""

from __future__ import annotations

from typing import Final

SQLITE_MAKE_FLOWS: Final = """create table if not exists kassa_flow (reference text primary key, ended boolean not null
    default false)"""
"""One row for each flow."""

SQLITE_MAKE_LINES: Final = """create table if not exists kassa_line (reference text not null references kassa_flow, n
    bigint not null, line text not null, primary key (reference, n))"""
"""The lines. Their primary key is the fence: of two processes that append the same line, one is refused."""

SQLITE_READ_LINES: Final = """select line from kassa_line where reference = ? order by n"""
"""The lines of a flow, in order."""

SQLITE_LAST_LINE: Final = """select coalesce(max(n), 0) from kassa_line where reference = ?"""
"""Number of the last line of a flow."""

SQLITE_ADD_FLOW: Final = """insert into kassa_flow (reference) values (?) on conflict do nothing"""
"""Notes a flow, where it is not noted."""

SQLITE_ADD_LINE: Final = """insert into kassa_line (reference, n, line) values (?, ?, ?)"""
"""Appends a line."""

SQLITE_END_FLOW: Final = """update kassa_flow set ended = true where reference = ?"""
"""Notes that a flow has ended."""

SQLITE_PENDING_FLOWS: Final = """select reference from kassa_flow where not ended order by reference"""
"""The flows that have not ended."""

SQLITE_MAKE_INDEX: Final = """create index if not exists kassa_flow_pending on kassa_flow (reference) where not ended"""
"""Holds what is pending, however much has ended: whatever was ever paid would be read otherwise."""

POSTGRES_MAKE_FLOWS: Final = """create table if not exists kassa_flow (reference text primary key, ended boolean not null
    default false)"""
"""One row for each flow."""

POSTGRES_MAKE_LINES: Final = """create table if not exists kassa_line (reference text not null references kassa_flow, n
    bigint not null, line text not null, primary key (reference, n))"""
"""The lines. Their primary key is the fence: of two processes that append the same line, one is refused."""

POSTGRES_READ_LINES: Final = """select line from kassa_line where reference = %s order by n"""
"""The lines of a flow, in order."""

POSTGRES_LAST_LINE: Final = """select coalesce(max(n), 0) from kassa_line where reference = %s"""
"""Number of the last line of a flow."""

POSTGRES_ADD_FLOW: Final = """insert into kassa_flow (reference) values (%s) on conflict do nothing"""
"""Notes a flow, where it is not noted."""

POSTGRES_ADD_LINE: Final = """insert into kassa_line (reference, n, line) values (%s, %s, %s)"""
"""Appends a line."""

POSTGRES_END_FLOW: Final = """update kassa_flow set ended = true where reference = %s"""
"""Notes that a flow has ended."""

POSTGRES_PENDING_FLOWS: Final = """select reference from kassa_flow where not ended order by reference"""
"""The flows that have not ended."""

POSTGRES_MAKE_INDEX: Final = """do $$ begin if to_regclass('kassa_flow_pending') is null then create index
    kassa_flow_pending on kassa_flow (reference) where not ended; end if; end $$"""
"""Holds what is pending, however much has ended. Asked for first: to make one that is there needs the owner of
the table, and waits for everybody who writes.
"""

POSTGRES_ONE_AT_A_TIME: Final = """select pg_advisory_xact_lock(7310377)"""
"""Two processes that start together would otherwise collide in the catalogue."""

POSTGRES_SHOW_DURABILITY: Final = """show synchronous_commit"""
"""Where it is off, what was acknowledged could be lost."""

POSTGRES_KEEP_AWAKE: Final = """select set_config('tcp_keepalives_idle', '10', false),
    set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '3',
    false)"""
"""The server notices within half a minute that a machine has lost its power; by itself it would keep its locks
for two hours.
"""

POSTGRES_TAKE_LEASE: Final = """select pg_try_advisory_lock(hashtextextended(%s, 7310377))"""
"""Takes the right to drive a flow, or says that it cannot be had. A session is given its own lock once more."""

POSTGRES_GIVE_LEASE: Final = """select pg_advisory_unlock(hashtextextended(%s, 7310377))"""
"""Gives it up."""
