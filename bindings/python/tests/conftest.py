"""A sandbox of Klarna, real databases, and clients of them."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from kassa import Client, HttpxTransport, MemoryStore, PostgresStore, SqliteStore, fresh_reference
from kassa.journal import Store

REPOSITORY = Path(__file__).parents[3]


class Sandbox:
    """A Klarna of our own, see tests/sandbox."""

    def __init__(self) -> None:
        program = os.environ.get("KASSA_SANDBOX", str(REPOSITORY / "target/debug/kassa-sandbox"))
        self._process = subprocess.Popen([program, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().removeprefix("listening on").strip()
        self.seed: dict[str, str] = self.control("GET", "seed")
        self._transports: list[HttpxTransport] = []

    def control(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """A control call."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_sandbox/{path}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=30) as response:
            text = response.read()
        return json.loads(text) if text else None

    def config(self, installation: str = "gateway-1") -> dict[str, Any]:
        """A configuration for it."""
        return {
            "base_url": self.url,
            "environment": "test",
            "installation": installation,
            "partner_account_id": self.seed["partner_account_id"],
            "journal_key": "0123456789abcdef" * 4,
            "policy": {"poll_floor_ms": 500, "trusted_clock": True},
        }

    def client(self, store: Store | None = None, installation: str = "gateway-1") -> Client:
        """A client of it."""
        return Client(self.config(installation), store=store or MemoryStore(), transport=self.transport())

    def transport(self) -> HttpxTransport:
        """A transport that is closed with the sandbox."""
        self._transports.append(HttpxTransport(self.seed["acquiring_partner_api_key"]))
        return self._transports[-1]

    def approve(self, reference: str) -> None:
        """The customer approves the request of this reference."""
        found = [one for one in self.control("GET", "requests") if one.get("payment_request_reference") == reference]
        self.control("POST", f"requests/{found[0]['payment_request_id']}/approve", {})

    def transactions(self, reference: str) -> list[dict[str, Any]]:
        """Transactions of this reference."""
        every = self.control("GET", "transactions")
        return [one for one in every if one.get("payment_transaction_reference") == reference]

    def stop(self) -> None:
        """Stops it."""
        for transport in self._transports:
            transport.close()
        self._process.kill()
        self._process.communicate()


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    found = Sandbox()
    yield found
    found.stop()


@pytest.fixture
def make_sandbox() -> Iterator[Callable[[], Sandbox]]:
    """Sandboxes of a test's own."""
    made: list[Sandbox] = []

    def make() -> Sandbox:
        made.append(Sandbox())
        return made[-1]

    yield make
    for each in made:
        each.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server; how to connect to it."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    where = programs[-1] if programs else Path(shutil.which("initdb") or "/nowhere/initdb").parent
    # It refuses to be run by root.
    by = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="kassa-postgres-"))
    if by:
        shutil.chown(folder, "postgres")

    def run(program: str, *words: str) -> None:
        subprocess.run([*by, str(where / program), *words], check=True, stdout=subprocess.DEVNULL, cwd=folder)

    run("initdb", "-D", f"{folder}/data", "-U", "kassa", "-A", "trust", "-N")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
    run("pg_ctl", "-D", f"{folder}/data", "-l", f"{folder}/log", "-w", "-o", options, "start")
    yield f"host={folder} port={port} user=kassa dbname=postgres"
    run("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")
    shutil.rmtree(folder)


@pytest.fixture(params=["sqlite", "postgres"])
def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens the same store again and again, as processes do."""
    opened: list[SqliteStore | PostgresStore] = []
    conninfo = "" if request.param == "sqlite" else database(request.getfixturevalue("postgres"))

    def make() -> Store:
        opened.append(PostgresStore(conninfo) if conninfo else SqliteStore(tmp_path / "journal.sqlite"))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


def database(server: str) -> str:
    """A new database of a server; how to connect to it."""
    name = f"test_{fresh_reference().replace('-', '')}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create database {name}".encode())
    return server.replace("dbname=postgres", f"dbname={name}")


def payment(reference: str, amount: int = 12_336, **authorize: Any) -> dict[str, Any]:
    """The spec of a payment that a customer approves by a QR code."""
    return {
        "reference": f"{reference}/1",
        "give_up_after_ms": 300_000,
        "authorize": {
            "currency": "EUR",
            "request_payment_transaction": {"amount": amount, "payment_transaction_reference": reference},
            "step_up_config": {
                "payment_request_reference": f"{reference}/1",
                "customer_interaction_config": {"method": "QR_CODE"},
            },
            **authorize,
        },
    }
