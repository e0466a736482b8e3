"""Webhooks that find their flows, and the report about Klarna's requirements."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import threading
from collections.abc import Callable
from typing import Any

import pytest
from conftest import Sandbox, payment

from kassa import AsyncClient, Client, HttpxAsyncTransport, MemoryStore, fresh_reference
from kassa.errors import InputError, WebhookError
from kassa.journal import Store


class Endpoint:
    """Webhooks as the sandbox signs them."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.key_id, self.key = sandbox.seed["signing_key_id"], sandbox.seed["signing_key"]

    def client(self, store: Store) -> Client:
        """A process of its own on a store."""
        transport = self.sandbox.transport()
        return Client(self.sandbox.config(), store=store, transport=transport, signing_keys={self.key_id: self.key})

    def webhook(self, event_type: str, payload: dict[str, Any], event_id: str = "") -> tuple[bytes, str, str]:
        """A signed delivery."""
        metadata = {
            "event_id": event_id or fresh_reference(),
            "event_type": event_type,
            "live": False,
            "subject_account_id": self.sandbox.seed["partner_account_id"],
        }
        body = json.dumps({"metadata": metadata, "payload": payload}).encode()
        return body, self.key_id, hmac.new(self.key.encode(), body, hashlib.sha256).hexdigest()

    def completed(self, reference: str, event_id: str = "") -> tuple[bytes, str, str]:
        """The customer has approved."""
        payload = {"payment_request_reference": f"{reference}/1", "state": "COMPLETED"}
        requests = self.sandbox.control("GET", "requests")
        for request in requests:
            if request.get("payment_request_reference") == f"{reference}/1":
                payload["payment_request_id"] = request["payment_request_id"]
        return self.webhook("payment.request.state-change.completed", payload, event_id)


@pytest.fixture
def endpoint(sandbox: Sandbox) -> Endpoint:
    return Endpoint(sandbox)


def shown(view: dict[str, Any]) -> bool:
    return bool(view["state"] == "awaiting_customer")


def test_a_webhook_for_a_flow_of_another_process_waits_for_it(
    endpoint: Endpoint, new_store: Callable[[], Store]
) -> None:
    reference = fresh_reference()
    with endpoint.client(new_store()) as till:
        running = till.open("payment", payment(reference))
        running.run(until=shown)
        running.close()
    # A process that takes webhooks, and has never heard of the flow.
    with endpoint.client(new_store()) as receiver:
        delivery = receiver.deliver(*endpoint.completed(reference, f"e-{reference}"))
        assert (delivery.answer, delivery.duplicate, delivery.flows) == (202, False, (f"{reference}/1",))
        # Twice is once, here and in every other process.
        again = receiver.deliver(*endpoint.completed(reference, f"e-{reference}"))
        assert (again.answer, again.duplicate, again.flows) == (200, True, ())
        assert receiver.pending() == [f"{reference}/1"]
    endpoint.sandbox.approve(f"{reference}/1")
    with endpoint.client(new_store()) as worker:
        assert worker.deliver(*endpoint.completed(reference, f"e-{reference}")).answer == 200
        assert worker.with_mail() == [f"{reference}/1"]
        with worker.resume(f"{reference}/1") as running:
            assert running.run(timeout=60)["paid"] == "yes"
        assert worker.with_mail() == []
    with endpoint.client(new_store()) as later:
        assert later.with_mail() == []
        assert later.unclaimed() == []
        assert later.pending() == []


def test_what_came_before_its_flow_is_given_to_it_and_a_flow_that_waits_is_woken(endpoint: Endpoint) -> None:
    reference = fresh_reference()
    config = endpoint.sandbox.config() | {"policy": {"poll_floor_ms": 60_000, "trusted_clock": True}}
    transport = endpoint.sandbox.transport()
    keys = {endpoint.key_id: endpoint.key}
    with Client(config, store=MemoryStore(), transport=transport, signing_keys=keys) as client:
        early = client.deliver(*endpoint.completed(reference, "early"))
        assert early.flows == ()
        assert [one.event_id for one in client.unclaimed()] == ["early"]
        running = client.open("payment", payment(reference))
        running.run(until=shown)
        assert client.unclaimed() == []
        assert client.with_mail() == []
        # Opened once more and let go, it runs here all the same.
        client.open("payment", payment(reference)).close()
        ended: list[dict[str, Any]] = []
        thread = threading.Thread(target=lambda: ended.append(running.run(timeout=50)))
        thread.start()
        endpoint.sandbox.approve(f"{reference}/1")
        # It would not ask for a minute.
        assert client.deliver(*endpoint.completed(reference)).flows == (f"{reference}/1",)
        thread.join(30)
        assert [view["paid"] for view in ended] == ["yes"]


def test_what_nobody_is_called_by_is_listed_until_it_is_settled(
    endpoint: Endpoint, new_store: Callable[[], Store]
) -> None:
    news = endpoint.webhook("settlement.payout.completed", {"payout_id": "p-1"}, "e-payout")
    with endpoint.client(new_store()) as client:
        assert client.deliver(*news).flows == ()
        assert "payout_id" not in repr(client.unclaimed())
    with endpoint.client(new_store()) as client:
        (found,) = client.unclaimed()
        assert (found.event_id, found.event_type) == ("e-payout", "settlement.payout.completed")
        assert found.payload == {"payout_id": "p-1"}
        assert client.settle("e-payout")
        assert not client.settle("e-payout")
        assert client.unclaimed() == []
    with endpoint.client(new_store()) as client:
        assert client.unclaimed() == []
        assert client.deliver(*news).answer == 200


def test_a_forged_one_never_counts(endpoint: Endpoint) -> None:
    store = MemoryStore()
    with endpoint.client(store) as client:
        body, key_id, signature = endpoint.webhook("settlement.payout.completed", {})
        for forged in ((body + b" ", key_id, signature), (body, key_id, None), (body, "another", signature)):
            with pytest.raises(WebhookError):
                client.deliver(*forged)
        assert client.unclaimed() == []
        assert store.pending() == []
    with endpoint.sandbox.client() as without, pytest.raises(TypeError, match="signing_keys"):
        without.deliver(body, key_id, signature)


def test_the_same_within_asyncio(endpoint: Endpoint) -> None:
    reference = fresh_reference()
    config = endpoint.sandbox.config() | {"policy": {"poll_floor_ms": 60_000, "trusted_clock": True}}

    async def go() -> dict[str, Any]:
        transport = HttpxAsyncTransport(endpoint.sandbox.seed["acquiring_partner_api_key"])
        keys = {endpoint.key_id: endpoint.key}
        async with AsyncClient(config, store=MemoryStore(), transport=transport, signing_keys=keys) as client:
            running = client.open("payment", payment(reference))
            await running.run(until=shown)
            rest = asyncio.create_task(running.run(timeout=50))
            await asyncio.to_thread(endpoint.sandbox.approve, f"{reference}/1")
            delivery = await client.deliver(*endpoint.completed(reference))
            assert delivery.flows == (f"{reference}/1",)
            view = await asyncio.wait_for(rest, 30)
            assert await client.with_mail() == []
            assert await client.unclaimed() == []
            assert not await client.settle("never")
            await transport.aclose()
            return view

    assert asyncio.run(go())["paid"] == "yes"


def test_the_report_follows_the_configuration_and_the_traffic(sandbox: Sandbox) -> None:
    profile = {"paths": ["server_side"], "channels": ["web"], "dashboard": True}
    with sandbox.client() as client:
        rows = {row.id: row for row in client.requirements(profile)}
        assert len(rows) == 67
        assert rows["KNR-07"].verdict == "duty"
        assert rows["KNR-07"].remedy
        assert rows["KNR-D19"].verdict == "not_shown"
        seen = {row.id: row for row in client.requirements(profile, {"client_certificate": True})}
        assert seen["KNR-D19"].verdict == "met"
        changed = {row.id for row in client.requirements(profile | {"channels": ["store"]}) if rows[row.id] != row}
        assert changed
        with pytest.raises(InputError) as error:
            client.requirements(profile | {"channels": ["moon"]})
        assert error.value.pointer == "/profile/channels" or "moon" in str(error.value)
    config = sandbox.config() | {"integration_metadata": {"integrator": {"name": "EXAMPLE_PSP"}}}
    with Client(config, store=MemoryStore(), transport=sandbox.transport()) as client:
        assert {row.id for row in client.requirements(profile) if rows[row.id] != row}, "the configuration counts"
