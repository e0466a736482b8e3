"""Payments: the promises of the core hold through the binding, over real HTTP and real databases."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from decimal import Decimal

import pytest
from conftest import Sandbox, payment

from kassa import AsyncClient, Client, Hooks, HttpxAsyncTransport, HttpxTransport, MemoryStore, codes, fresh_reference
from kassa.errors import Fenced, InputError, LimitError, UsageError
from kassa.flow import Show
from kassa.journal import Store
from kassa.models.payment import PaymentCaptureCreate


def test_a_customer_approves_and_the_money_is_taken_once(sandbox: Sandbox, new_store: Callable[[], Store]) -> None:
    reference = fresh_reference()
    seen: list[Show] = []

    def show(screen: Show) -> None:
        seen.append(screen)
        sandbox.approve(f"{reference}/1")

    with sandbox.client(new_store()) as client:
        spec = payment(reference)
        view = client.open("payment", spec, hooks=Hooks(show=show)).run()
        assert (view["state"], view["paid"], view["amount"]) == ("approved", "yes", 12_336)
        assert seen[0].kind == "qr"
        assert client.pending() == []
        again = client.open("payment", spec).run()
        assert again["payment_transaction_id"] == view["payment_transaction_id"], "the same reference is the same payment"
    assert len(sandbox.transactions(reference)) == 1


def test_a_reference_is_one_thing(sandbox: Sandbox, new_store: Callable[[], Store]) -> None:
    reference = "approved-" + fresh_reference()
    client, spec = sandbox.client(new_store()), payment(reference)
    paid = client.open("payment", spec).run(timeout=30)
    other = payment(reference)
    other["authorize"]["request_payment_transaction"]["amount"] = 99
    ledger = {"payment_transaction_id": paid["payment_transaction_id"], "amount": 12_336, "currency": "EUR"}
    for kind, again, pointer in (
        ("payment", other, "/authorize/request_payment_transaction/amount"),
        ("transaction", ledger | {"reference": spec["reference"]}, "/reference"),
    ):
        with pytest.raises(UsageError) as refused:
            client.open(kind, again)
        assert (refused.value.code, refused.value.pointer) == (codes.REFERENCE_REUSED, pointer)
    later = spec | {"give_up_after_ms": 60_000}
    assert client.open("payment", later).run() == paid, "what does not make it another payment may change"


def test_a_lost_answer_does_not_make_a_second_payment(sandbox: Sandbox) -> None:
    reference = "approved-" + fresh_reference()
    sandbox.control(
        "POST", "faults", {"match": {"operation": "authorizePayment"}, "times": 2, "fault": {"kind": "drop_after"}}
    )
    view = sandbox.client().open("payment", payment(reference)).run(timeout=30)
    assert (view["state"], view["paid"]) == ("approved", "yes")
    assert len(sandbox.transactions(reference)) == 1


def test_another_process_goes_on_where_one_died(sandbox: Sandbox, new_store: Callable[[], Store]) -> None:
    reference = fresh_reference()
    first = sandbox.client(new_store()).open("payment", payment(reference))
    assert first.run(until=lambda view: view["state"] == "awaiting_customer")["paid"] == "unknown"

    second = sandbox.client(new_store())
    assert second.pending() == [f"{reference}/1"]
    found = second.resume(f"{reference}/1")
    found.run(timeout=0)
    sandbox.approve(f"{reference}/1")
    assert found.run(timeout=30)["paid"] == "yes"
    with pytest.raises(Fenced):
        first.run(timeout=30)
    assert len(sandbox.transactions(reference)) == 1


def test_two_processes_that_begin_the_same_payment_make_one(sandbox: Sandbox, new_store: Callable[[], Store]) -> None:
    reference = "approved-" + fresh_reference()
    came: list[str] = []
    together = threading.Barrier(4)

    def process() -> None:
        client = sandbox.client(new_store())
        together.wait()
        try:
            came.append(client.open("payment", payment(reference)).run(timeout=30)["paid"])
        except Fenced:
            came.append("fenced")

    threads = [threading.Thread(target=process) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sandbox.transactions(reference)) == 1
    pending = sandbox.client(new_store())
    view = pending.resume(f"{reference}/1").run(timeout=30)
    assert (view["paid"], len(came)) == ("yes", 4)


def test_a_cancel_from_another_thread_ends_the_wait(sandbox: Sandbox) -> None:
    reference = fresh_reference()
    running = sandbox.client().open("payment", payment(reference))
    running.run(until=lambda view: view["state"] == "awaiting_customer")
    threading.Timer(0.2, running.command, [{"cancel": {}}]).start()
    view = running.run(timeout=30)
    assert (view["state"], view["paid"]) == ("canceled", "no")


def test_the_same_within_asyncio_many_at_a_time(sandbox: Sandbox, new_store: Callable[[], Store]) -> None:
    async def pay() -> list[str]:
        transport = HttpxAsyncTransport(sandbox.seed["acquiring_partner_api_key"])
        client = AsyncClient(sandbox.config(), store=new_store(), transport=transport)
        specs = [payment("approved-" + fresh_reference()) for _ in range(20)]
        views = await asyncio.gather(*(client.open("payment", spec).run(timeout=60) for spec in specs))
        await transport.aclose()
        assert client.pending() == []
        return [view["paid"] for view in views]

    assert asyncio.run(pay()) == ["yes"] * 20


def test_a_cancel_within_asyncio(sandbox: Sandbox) -> None:
    async def cancel() -> str:
        transport = HttpxAsyncTransport(sandbox.seed["acquiring_partner_api_key"])
        client = AsyncClient(sandbox.config(), store=MemoryStore(), transport=transport)
        async with client.open("payment", payment(fresh_reference())) as running:
            await running.run(until=lambda view: view["state"] == "awaiting_customer")
            asyncio.get_running_loop().call_later(0.1, running.command, {"cancel": {}})
            view = await running.run(timeout=30)
        await transport.aclose()
        return str(view["state"])

    assert asyncio.run(cancel()) == "canceled"


def test_captures_and_refunds_keep_to_the_ledger(sandbox: Sandbox) -> None:
    reference = "approved-" + fresh_reference()
    client = sandbox.client()
    paid = client.open("payment", payment(reference)).run(timeout=30)
    spec = {
        "reference": reference,
        "payment_transaction_id": paid["payment_transaction_id"],
        "amount": 12_336,
        "currency": "EUR",
    }
    with client.open("transaction", spec) as ledger:
        ledger.command({"capture": {"reference": "parcel-1", "amount": 6_168}})
        view = ledger.run(until=lambda view: not view["busy"])
        assert (view["captured"], view["remaining"]) == (6_168, 6_168)
        with pytest.raises(Exception, match="more than the 6168 that may still be captured") as refused:
            ledger.command({"capture": {"reference": "parcel-2", "amount": 6_169}})
        assert getattr(refused.value, "code", None) == codes.EXCEEDS_REMAINING
        ledger.command({"refund": {"reference": "return-1", "amount": 2_056}})
        assert ledger.run(until=lambda view: not view["busy"])["refunded"] == 2_056


def test_wrong_input_names_member_rule_and_remedy(sandbox: Sandbox) -> None:
    client = sandbox.client()
    with pytest.raises(InputError) as error:
        client.open("payment", payment(fresh_reference(), currency="EURO"))
    assert isinstance(error.value, LimitError)
    assert error.value.pointer == "/authorize/currency"
    assert error.value.advice == "fix"
    with pytest.raises(UsageError, match="no such kind of flow"):
        client.open("paiment", payment(fresh_reference()))


def test_a_decimal_is_taken_where_it_is_whole_and_otherwise_named(sandbox: Sandbox) -> None:
    client, spec = sandbox.client(), payment(fresh_reference())
    amount = spec["authorize"]["request_payment_transaction"]
    amount["amount"] = Decimal("12336.00")
    assert client.open("payment", spec).view()["amount"] == 12_336
    for wrong, code in (
        (Decimal("123.36"), codes.AMOUNT),
        (Decimal("NaN"), codes.AMOUNT),
        (Decimal("1e999999"), codes.AMOUNT),
        (object(), codes.FORM),
    ):
        amount["amount"] = wrong
        with pytest.raises(InputError) as error:
            client.open("payment", spec)
        assert (error.value.pointer, error.value.code) == ("/authorize/request_payment_transaction/amount", code)
    body = PaymentCaptureCreate(capture_amount=Decimal("0.5"))  # type: ignore[arg-type]
    with pytest.raises(InputError) as error:
        client.payment.transaction.capture("krn:t", body, reference=fresh_reference()).send()
    assert error.value.pointer == "/body/capture_amount"


def test_a_transport_of_the_other_kind_is_refused_at_once(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="HttpxAsyncTransport"):
        AsyncClient(sandbox.config(), store=MemoryStore(), transport=sandbox.transport())  # type: ignore[arg-type]


def test_a_connection_that_is_refused_is_no_payment(sandbox: Sandbox) -> None:
    config = sandbox.config() | {"base_url": "http://127.0.0.1:9"}
    transport = HttpxTransport("klarna_test_api_none")
    client = Client(config, store=MemoryStore(), transport=transport)
    running = client.open("payment", payment(fresh_reference()))
    assert running.run(timeout=1)["paid"] == "unknown"
    running.command({"cancel": {}})
    view = running.run(timeout=30)
    assert (view["state"], view["paid"]) == ("canceled", "no")
    transport.close()
