"""What goes wrong around a flow: hooks, transports, clocks and stores that fail, runs that are given up."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import psycopg
import pytest
from conftest import Sandbox, database, payment

from kassa import AsyncClient, Client, Hooks, HttpxAsyncTransport, MemoryStore, PostgresStore, SqliteStore, fresh_reference
from kassa.aio import AsyncTransport
from kassa.flow import Call, Flow, Hide, Now, Show
from kassa.journal import Store
from kassa.mailbox import Mailbox
from kassa.transport import Answer, Lost


class Fault(Exception):
    """Of the application."""


class Once:
    """Fails once, in a hook or after a call was made."""

    def __init__(self) -> None:
        self.left = 1

    def fail(self, *_: object) -> None:
        if self.left:
            self.left -= 1
            raise Fault


def within(sandbox: Sandbox, store: Store, work: Callable[[AsyncClient], Coroutine[Any, Any, None]], **more: Any) -> None:
    """Runs something with a client within asyncio."""

    async def go() -> None:
        transport = HttpxAsyncTransport(sandbox.seed["acquiring_partner_api_key"])
        made = more.pop("wrap", lambda transport: transport)(transport)
        async with AsyncClient(sandbox.config(), store=store, transport=made, **more) as client:
            await work(client)
        await transport.aclose()

    asyncio.run(go())


def shown(view: dict[str, Any]) -> bool:
    return bool(view["state"] == "awaiting_customer")


def test_the_counter_goes_on_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "monotonic_ns", lambda: 0)
    now = Now.read()
    assert abs(now.mono_ms / 1000 - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1
    assert abs(now.unix_ms / 1000 - time.time()) < 1


def test_a_hook_that_fails_loses_no_answer(sandbox: Sandbox) -> None:
    reference, hook = "approved-" + fresh_reference(), Once()
    with sandbox.client().open("payment", payment(reference), hooks=Hooks(sent=hook.fail)) as running:
        with pytest.raises(Fault):
            running.run(timeout=30)
        assert running.run(timeout=30)["paid"] == "yes"
    assert len(sandbox.transactions(reference)) == 1


def test_a_hook_that_fails_within_asyncio(sandbox: Sandbox) -> None:
    reference, hook = "approved-" + fresh_reference(), Once()

    async def work(client: AsyncClient) -> None:
        async with client.open("payment", payment(reference)) as running:
            with pytest.raises(Fault):
                await running.run(timeout=30)
            assert (await running.run(timeout=30))["paid"] == "yes"

    within(sandbox, MemoryStore(), work, hooks=Hooks(sent=hook.fail))
    assert len(sandbox.transactions(reference)) == 1


def test_a_notice_that_a_hook_fails_at_is_given_again(sandbox: Sandbox) -> None:
    reference, show, hide, seen = fresh_reference(), Once(), Once(), list[object]()

    def failing(once: Once) -> Callable[[object], None]:
        def hook(notice: object) -> None:
            seen.append(notice)
            once.fail()

        return hook

    hooks = Hooks(show=failing(show), hide=failing(hide))
    with sandbox.client().open("payment", payment(reference), hooks=hooks) as running:
        with pytest.raises(Fault):
            running.run(until=shown)
        running.run(until=shown, timeout=30)
        sandbox.approve(f"{reference}/1")
        with pytest.raises(Fault):
            running.run(timeout=30)
        assert running.run(timeout=30)["paid"] == "yes"
    assert len(seen) == 4
    assert (seen[0], seen[2]) == (seen[1], seen[3])
    assert isinstance(seen[0], Show)
    assert isinstance(seen[2], Hide)


def test_a_notice_that_a_hook_fails_at_within_asyncio(sandbox: Sandbox) -> None:
    reference, hook, seen = fresh_reference(), Once(), list[object]()

    def show(screen: object) -> None:
        seen.append(screen)
        hook.fail()

    async def work(client: AsyncClient) -> None:
        async with client.open("payment", payment(reference)) as running:
            with pytest.raises(Fault):
                await running.run(timeout=30)
            await running.run(until=shown, timeout=30)

    within(sandbox, MemoryStore(), work, hooks=Hooks(show=show))
    assert len(seen) == 2
    assert seen[0] == seen[1]


def test_a_store_that_fails_after_a_notice_takes_it_along_no_more(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, once = list[object](), Once()
    config, transport = sandbox.config(), sandbox.transport()
    saved = Mailbox.saved

    def failing(mailbox: Mailbox, flow: Flow, ended: bool) -> None:
        if flow.view()["state"] == "awaiting_customer":
            once.fail()
        saved(mailbox, flow, ended)

    monkeypatch.setattr(Mailbox, "saved", failing)
    with (
        Client(config, store=MemoryStore(), transport=transport, signing_keys={"id": "key"}) as client,
        client.open("payment", payment(fresh_reference()), hooks=Hooks(show=seen.append)) as running,
    ):
        with pytest.raises(Fault):
            running.run(timeout=30)
        running.run(until=shown, timeout=30)
    assert len(seen) == 1


def test_a_transport_that_returns_nothing_has_lost_an_answer(sandbox: Sandbox) -> None:
    reference, said, left = "approved-" + fresh_reference(), list[str](), [None, "text"]

    class Transport:
        def send(self, call: Call) -> Any:
            got = whole.send(call)
            return left.pop(0) if left else got

    whole = sandbox.transport()
    hooks = Hooks(sent=lambda _, got, __: said.append(got.why if isinstance(got, Lost) else str(got.status)))
    client = Client(sandbox.config(), store=MemoryStore(), transport=Transport(), hooks=hooks)
    with client.open("payment", payment(reference)) as running:
        assert running.run(timeout=30)["paid"] == "yes"
    assert said == [
        "the transport returned NoneType, which is neither Answer nor Lost",
        "the transport returned str, which is neither Answer nor Lost",
        "200",
    ]
    assert len(sandbox.transactions(reference)) == 1


def test_an_answer_of_other_types_than_it_should_have_is_raised_and_not_waited_for(sandbox: Sandbox) -> None:
    reference, left = "approved-" + fresh_reference(), [1]

    class Transport:
        def send(self, call: Call) -> Answer | Lost:
            got = whole.send(call)
            return Answer(200, [], left.pop()) if left else got  # type: ignore[arg-type]

    whole = sandbox.transport()
    client = Client(sandbox.config(), store=MemoryStore(), transport=Transport())
    with client.open("payment", payment(reference)) as running:
        with pytest.raises(TypeError):
            running.run(timeout=30)
        assert running.run(timeout=30)["paid"] == "yes"
    assert len(sandbox.transactions(reference)) == 1


def test_a_transport_that_fails_after_it_has_sent(sandbox: Sandbox) -> None:
    reference, once = "approved-" + fresh_reference(), Once()

    class Transport:
        def send(self, call: Call) -> Answer | Lost:
            got = whole.send(call)
            once.fail()
            return got

    whole = sandbox.transport()
    client = Client(sandbox.config(), store=MemoryStore(), transport=Transport())
    with client.open("payment", payment(reference)) as running:
        with pytest.raises(Fault):
            running.run(timeout=30)
        assert running.run(timeout=30)["paid"] == "yes"
    assert len(sandbox.transactions(reference)) == 1


def test_a_transport_that_fails_within_asyncio(sandbox: Sandbox) -> None:
    reference, once = "approved-" + fresh_reference(), Once()

    def wrap(whole: AsyncTransport) -> AsyncTransport:
        class Transport:
            async def send(self, call: Call) -> Answer | Lost:
                got = await whole.send(call)
                once.fail()
                return got

        return Transport()

    async def work(client: AsyncClient) -> None:
        async with client.open("payment", payment(reference)) as running:
            with pytest.raises(Fault):
                await running.run(timeout=30)
            assert (await running.run(timeout=30))["paid"] == "yes"

    within(sandbox, MemoryStore(), work, wrap=wrap)
    assert len(sandbox.transactions(reference)) == 1


def test_a_run_without_time_leaves_no_call_that_is_waited_for(sandbox: Sandbox) -> None:
    reference, store = fresh_reference(), MemoryStore()
    with sandbox.client(store) as client:
        client.open("payment", payment(reference)).run(until=shown)

    async def work(client: AsyncClient) -> None:
        async with client.resume(f"{reference}/1") as running:
            await running.run(timeout=0)
            await asyncio.to_thread(sandbox.approve, f"{reference}/1")
            assert (await running.run(timeout=30))["paid"] == "yes"

    within(sandbox, store, work)


class SlowStore(MemoryStore):
    """Takes its time to append."""

    def __init__(self) -> None:
        super().__init__()
        self.began, self.go_on = threading.Event(), threading.Event()

    def append(self, reference: str, after: int, lines: Sequence[str]) -> None:
        self.began.set()
        assert self.go_on.wait(30)
        super().append(reference, after, lines)


def test_a_run_that_is_cancelled_while_it_saves_does_not_fence_itself(sandbox: Sandbox) -> None:
    reference, store = "approved-" + fresh_reference(), SlowStore()

    async def work(client: AsyncClient) -> None:
        async with client.open("payment", payment(reference)) as running:
            run = asyncio.create_task(running.run())
            await asyncio.to_thread(store.began.wait)
            run.cancel()
            asyncio.get_running_loop().call_later(0.2, store.go_on.set)
            with pytest.raises(asyncio.CancelledError):
                await run
            while not store.read(f"{reference}/1"):
                await asyncio.sleep(0.01)
            assert (await running.run(timeout=30))["paid"] == "yes"

    within(sandbox, store, work)
    assert len(sandbox.transactions(reference)) == 1


def test_leases_share_one_connection_that_notices_a_dead_machine(postgres: str) -> None:
    conninfo = database(postgres).replace(postgres.split()[0], "host=127.0.0.1")
    one, other = PostgresStore(conninfo), PostgresStore(conninfo)
    leases = [one.lease(f"r-{n}") for n in range(20)]
    assert all(leases)
    assert one.lease("r-0") is None
    assert other.lease("r-0") is None
    with pytest.raises(psycopg.DataError):
        one.lease("r-\0")
    assert other.lease("r-1") is None, "a name that no database takes costs no lease"
    with psycopg.connect(conninfo, autocommit=True) as connection:
        holders = connection.execute("select distinct pid from pg_locks where locktype = 'advisory'").fetchall()
        assert len(holders) == 1
        assert one._leases._guard is not None
        for name, value in (("idle", "10"), ("interval", "5"), ("count", "3")):
            row = one._leases._guard.execute(f"show tcp_keepalives_{name}".encode()).fetchone()
            assert row == (value,), "as the socket has it"

        assert leases[0] is not None
        leases[0].close()
        taken = other.lease("r-0")
        assert taken is not None
        # The server ends the session, and with it all leases; one that is given back late takes nothing from its next owner.
        connection.execute("select pg_terminate_backend(%s, 5000)", holders[0])
    with pytest.raises(psycopg.OperationalError):
        one.lease("r-20")
    assert one.lease("r-2")
    assert leases[2] is not None
    leases[2].close()
    assert one.lease("r-2") is None
    assert other.lease("r-2") is None
    one.close()
    other.close()


def test_a_start_waits_for_nobody_who_writes(postgres: str) -> None:
    conninfo = database(postgres)
    PostgresStore(conninfo).close()
    with psycopg.connect(conninfo) as writing:
        writing.execute("insert into kassa_flow (reference) values ('one')")
        # It would give up after a second, in place of waiting for the writer.
        PostgresStore(conninfo, options="-c lock_timeout=1s").close()


def test_a_file_that_another_process_is_making_is_waited_for(tmp_path: Path) -> None:
    path, came = tmp_path / "journal.sqlite", list[object]()

    def open_it() -> None:
        try:
            SqliteStore(path).close()
        except sqlite3.OperationalError as error:
            came.append(error)

    making = sqlite3.connect(path, isolation_level=None)
    making.execute("begin immediate")
    other = threading.Thread(target=open_it)
    other.start()
    time.sleep(0.2)
    making.execute("commit")
    other.join()
    making.close()
    assert not came


def test_what_is_pending_is_found_without_reading_all_that_was(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "journal.sqlite").close()
    with sqlite3.connect(tmp_path / "journal.sqlite") as connection:
        found = "explain query plan select reference from kassa_flow where not ended order by reference"
        plan = connection.execute(found).fetchall()
    connection.close()
    assert "kassa_flow_pending" in str(plan)
