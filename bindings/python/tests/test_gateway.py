"""The example gateway: two workers, of which one is killed in the middle of a payment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from conftest import Sandbox, payment

from kassa import Client, PostgresStore, fresh_reference

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture
def worker(sandbox: Sandbox, postgres: str) -> Iterator[Callable[[], tuple[subprocess.Popen[bytes], httpx.Client]]]:
    """Starts workers."""
    workers: list[tuple[subprocess.Popen[bytes], httpx.Client]] = []
    environment = os.environ | {
        "DATABASE": postgres,
        "KLARNA": sandbox.url,
        "ACCOUNT": sandbox.seed["partner_account_id"],
        "API_KEY": sandbox.seed["acquiring_partner_api_key"],
        "JOURNAL_KEY": "0123456789abcdef" * 4,
        "SIGNING_KEY_ID": sandbox.seed["signing_key_id"],
        "SIGNING_KEY": sandbox.seed["signing_key"],
    }

    def start() -> tuple[subprocess.Popen[bytes], httpx.Client]:
        port = 18_400 + os.getpid() % 500 + len(workers)
        command = [sys.executable, "-m", "uvicorn", "gateway:app", "--port", str(port), "--log-level", "warning"]
        process = subprocess.Popen(command, cwd=EXAMPLES, env=environment)
        client = httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30)
        workers.append((process, client))
        for _ in range(300):
            try:
                client.get("/payments/none")
                return workers[-1]
            except httpx.TransportError:
                time.sleep(0.1)
        pytest.fail("the worker does not answer")

    yield start
    for process, client in workers:
        process.kill()
        process.wait()
        client.close()


def until(client: httpx.Client, reference: str, state: str) -> dict[str, Any]:
    for _ in range(300):
        view: dict[str, Any] = client.get(f"/payments/{reference}").json()
        if view.get("state") == state:
            return view
        time.sleep(0.1)
    pytest.fail(f"it is not {state}: {view}")


def test_a_worker_dies_and_the_payment_goes_on(
    sandbox: Sandbox, postgres: str, worker: Callable[[], tuple[subprocess.Popen[bytes], httpx.Client]]
) -> None:
    # A journal that does not open, and comes first, keeps nobody from taking over the others.
    store = PostgresStore(postgres)
    config = sandbox.config("gateway") | {"journal_key": "f" * 64}
    with Client(config, store=store, transport=sandbox.transport()) as stranger:
        begun = stranger.open("payment", payment("0") | {"reference": "0"})
        begun.run(until=lambda view: bool(view["state"] == "awaiting_customer"))
    (first, page), (_, other) = worker(), worker()
    sandbox.control("POST", "webhooks", {"url": str(other.base_url) + "webhooks"})
    reference = fresh_reference()
    order = {"reference": reference, "checkout": {"basket": "b-17"}}
    view = page.post("/payments", json=order).json()
    assert (view["state"], view["paid"]) == ("awaiting_customer", "unknown")
    assert other.post("/payments", json=order).json()["payment_request_id"] == view["payment_request_id"]

    first.send_signal(signal.SIGKILL)
    first.wait()
    sandbox.approve(reference)
    paid = until(other, reference, "approved")
    assert paid["paid"] == "yes"

    half = {"reference": "parcel-1", "amount": 6_168}
    assert other.post(f"/payments/{reference}/captures", json=half).json()["captured"] == 6_168
    assert other.post(f"/payments/{reference}/captures", json=half).json()["captured"] == 6_168, "the same capture"
    too_much = other.post(f"/payments/{reference}/captures", json={"reference": "parcel-2", "amount": 6_169})
    assert too_much.status_code == 400
    assert len(sandbox.transactions(reference)) == 1

    # What Klarna made and the store did not take is not told as refused.
    rest = {"reference": "parcel-3", "amount": 168}
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(
            b"""create function full_up() returns trigger language plpgsql as $$ begin raise 'full up'; end $$;
            create trigger full_up before insert on kassa_line for each row
            when (new.line like '%"made":%') execute function full_up()"""
        )
        failed = other.post(f"/payments/{reference}/captures", json=rest)
        assert (failed.status_code, failed.json()["error_code"]) == (503, "UNKNOWN_YET")
        (paid,) = sandbox.transactions(reference)
        assert paid["captured_amount"] == 6_336, "it was made"
        connection.execute(b"drop function full_up cascade")
    store.close()
    assert other.post(f"/payments/{reference}/captures", json=rest).json()["captured"] == 6_336


def test_a_cancel_reaches_the_worker_whose_payment_it_is(
    worker: Callable[[], tuple[subprocess.Popen[bytes], httpx.Client]],
) -> None:
    (_, one), (_, other) = worker(), worker()
    reference = fresh_reference()
    one.post("/payments", json={"reference": reference, "checkout": {"basket": "b-18"}})
    other.post(f"/payments/{reference}/cancel")
    assert until(other, reference, "canceled")["paid"] == "no"
    assert one.get("/payments/none").status_code == 404
    assert one.post("/payments", json={"reference": "x", "checkout": {"basket": "none"}}).status_code == 400
    assert one.post("/webhooks", content=b"{}").status_code == 400
