"""Operations of the API, one by one."""

from __future__ import annotations

import asyncio
import base64
import pickle
import time

import pytest
from conftest import Sandbox, payment

from kassa import AsyncClient, HttpxAsyncTransport, MemoryStore, check_body, fresh_reference
from kassa.errors import CallRefused, InputError
from kassa.findings import Rule, Severity
from kassa.models.dispute import UploadRequest
from kassa.models.payment import PaymentCaptureCreate, PaymentTransactionState
from kassa.models.security import CredentialDescriptionRequest
from kassa.models.shared import Address


def test_a_read_gives_a_typed_answer(sandbox: Sandbox) -> None:
    client = sandbox.client()
    paid = client.open("payment", payment("approved-" + fresh_reference())).run(timeout=30)
    answer = client.payment.transaction.read(paid["payment_transaction_id"]).send()
    assert answer.value is not None
    assert answer.value.amount == 12_336
    assert answer.value.state == PaymentTransactionState.AUTHORIZED
    assert answer.status == 200
    assert b'"amount":12336' in answer.body


def test_what_klarna_refuses_is_an_error_with_its_words(sandbox: Sandbox) -> None:
    with pytest.raises(CallRefused) as refused:
        sandbox.client().payment.transaction.read("krn:payment:eu1:transaction:none").send()
    error = refused.value
    assert error.status == 404
    assert error.error_code is not None
    assert error.error_id is not None
    assert error.advice == "read_then_decide"
    again = pickle.loads(pickle.dumps(error))
    assert (again.status, again.error_id) == (404, error.error_id)


def test_what_is_wrong_is_refused_before_it_is_sent(sandbox: Sandbox) -> None:
    sandbox.control("DELETE", "log")
    with pytest.raises(InputError) as refused:
        sandbox.client().security.api_key.create({"description": 7}, reference=fresh_reference()).send()
    assert refused.value.pointer is not None
    assert refused.value.pointer.startswith("/body/description")
    assert sandbox.control("GET", "log") == []


def test_a_file_goes_up_and_comes_down_as_bytes(sandbox: Sandbox) -> None:
    client = sandbox.client()
    transaction = client.open("payment", payment("approved-" + fresh_reference())).run(timeout=30)["payment_transaction_id"]
    client.payment.transaction.capture(transaction, {"capture_amount": 12_336}, reference=fresh_reference()).send()
    dispute = sandbox.control("POST", "disputes", {"payment_transaction_id": transaction})["payment_dispute_id"]
    data = bytes(range(256)) * 100
    files = client.dispute.attachment
    upload = UploadRequest(file=base64.b64encode(data).decode(), filename="proof.pdf")
    answer = files.upload(dispute, upload, reference=fresh_reference()).send()
    assert answer.value is not None
    down = files.download(dispute, str(answer.value.payment_dispute_attachment_id)).send()
    assert down.body == data
    assert down.content_type == "application/pdf"


def test_a_body_is_checked_without_a_call() -> None:
    body = {
        "request_payment_transaction": {"amount": 12_336, "payment_transaction_reference": "r" * 300, "capture": "SOMEDAY"},
        "supplementary_purchase_data": {"line_items": [{"name": "Pen", "quantity": 2, "total_amount": 3_998}]},
    }
    found = check_body("payment.authorize", body)
    assert sorted((one.pointer, one.rule, one.severity, one.stops) for one in found) == [
        ("", Rule.REQUIRED, Severity.ERROR, True),
        ("", Rule.SUM, Severity.WARNING, False),
        ("/request_payment_transaction/capture", Rule.CHOICE, Severity.WARNING, False),
        ("/request_payment_transaction/payment_transaction_reference", Rule.LENGTH, Severity.ERROR, True),
    ]
    assert next(one.remedy for one in found if one.rule == Rule.REQUIRED) == "add the member"
    assert all(one.message and one.remedy and "SOMEDAY" not in str(one) for one in found)
    assert check_body("capturePaymentTransaction", PaymentCaptureCreate(capture_amount=1)) == []
    assert [one.rule for one in check_body("payment.authorize", "{")] == [Rule.JSON]
    for operation, pointer in (("payment.steal", "/operation"), ("payment.transaction.read", "/body")):
        with pytest.raises(InputError) as refused:
            check_body(operation, {})
        assert refused.value.pointer == pointer


def test_a_secret_is_handed_out_and_in_no_print(sandbox: Sandbox) -> None:
    store = MemoryStore()
    client = sandbox.client(store)
    running = client.security.api_key.create(CredentialDescriptionRequest(description="till"), reference="key-1").start()
    view = running.run(until=lambda view: view["state"] == "answered", timeout=30)
    assert view["state"] == "answered"
    taken = running.take()
    assert taken is not None
    secret = next(value for value in str(taken).split("'") if value.startswith("klarna_test_api_"))
    running.run(timeout=30)
    assert running.take() is None
    assert secret not in str(view) + "".join(store.read("key-1"))


def test_an_answer_with_a_secret_is_handed_out_at_once(sandbox: Sandbox) -> None:
    begun = time.monotonic()
    answer = sandbox.client().security.api_key.create({"description": "till"}, reference=fresh_reference()).send(timeout=30)
    assert b"klarna_test_api_" in answer.body
    assert time.monotonic() - begun < 20, "it was not waited for"


def test_the_same_within_asyncio(sandbox: Sandbox) -> None:
    async def listed() -> int:
        transport = HttpxAsyncTransport(sandbox.seed["acquiring_partner_api_key"])
        client = AsyncClient(sandbox.config(), store=MemoryStore(), transport=transport)
        answer = await client.account.store.list().asend()
        await transport.aclose()
        return answer.status

    assert asyncio.run(listed()) == 200


def test_prints_hold_no_personal_data() -> None:
    address = Address(street_address="Hohe Straße 1", city="Köln")
    assert "Hohe" not in repr(address)
    assert address.to_json() == {"street_address": "Hohe Straße 1", "city": "Köln"}
