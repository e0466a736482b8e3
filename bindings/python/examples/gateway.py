r"""A gateway: takes checkouts, serves the relay of a checkout page, receives webhooks, captures. FastAPI on PostgreSQL.

Run as many workers as you like, of which any may be killed at any moment: a flow belongs to the worker that holds its lease, and
when that worker dies, another takes the flow from its journal.

    DATABASE=... KLARNA=https://api-global.test.klarna.com ACCOUNT=krn:... API_KEY=... JOURNAL_KEY=... \
    SIGNING_KEY_ID=... SIGNING_KEY=... uvicorn gateway:app --port 8000
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from kassa import AsyncClient, AsyncRunning, HttpxAsyncTransport, Inbox, PostgresStore
from kassa.errors import InputError, KassaError, UsageError, WebhookError
from kassa.journal import Lease
from kassa.webhook import KEY_ID_HEADER, SIGNATURE_HEADER

DATABASE = os.environ["DATABASE"]
PRICES = {"b-17": 12_336, "b-18": 990}
"""What the baskets cost, in minor units. Yours come from your shop, never from the page."""
CHANNEL = "kassa_gateway"


class Checkout(BaseModel):
    """What the page asks for."""

    reference: str
    checkout: dict[str, str]


class Capture(BaseModel):
    """Take money of a payment that was approved."""

    reference: str
    amount: int


class Gateway:
    """The flows of this worker."""

    def __init__(self) -> None:
        self.store = PostgresStore(DATABASE)
        self.transport = HttpxAsyncTransport(os.environ["API_KEY"])
        config = {
            "base_url": os.environ["KLARNA"],
            "environment": "test",
            "installation": "gateway",
            "partner_account_id": os.environ["ACCOUNT"],
            "journal_key": os.environ["JOURNAL_KEY"],
            "policy": {"trusted_clock": True},
        }
        self.client = AsyncClient(config, store=self.store, transport=self.transport)
        self.inbox = Inbox(environment="test", signing_keys={os.environ["SIGNING_KEY_ID"]: os.environ["SIGNING_KEY"]})
        self.running: dict[str, AsyncRunning] = {}
        self.tasks: set[asyncio.Task[None]] = set()

    async def drive(self, reference: str, spec: dict[str, Any] | None = None) -> AsyncRunning | None:
        """Drives a flow in the background, unless another worker does."""
        if reference in self.running:
            return self.running[reference]
        lease = await asyncio.to_thread(self.store.lease, reference)
        if lease is None:
            return None
        try:
            if spec is None:
                running = await asyncio.to_thread(self.client.resume, reference)
            else:
                running = await asyncio.to_thread(self.client.open, "payment", spec)
        except BaseException:
            await asyncio.to_thread(lease.close)
            raise
        self.running[reference] = running
        task = asyncio.create_task(self.to_its_end(running, lease))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return running

    async def to_its_end(self, running: AsyncRunning, lease: Lease) -> None:
        """Drives a flow until it has ended. What fails is found again by `adopt`."""
        # A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free.
        ledger = running.kind == "transaction"
        try:
            await running.run(until=lambda view: ledger and not view["busy"])
        except (KassaError, psycopg.Error) as error:
            print(f"{running}: {error}")
        finally:
            self.running.pop(running.reference, None)
            running.close()
            await asyncio.to_thread(lease.close)

    async def adopt(self) -> None:
        """Takes over what dead workers have left."""
        while True:
            try:
                for reference in await asyncio.to_thread(self.client.pending):
                    try:
                        await self.drive(reference)
                    except KassaError as error:
                        # A journal that does not open is for a person, and no reason to leave the others.
                        print(f"{reference}: {error}")
            except Exception as error:
                print(f"adopt: {error}")
            await asyncio.sleep(1)

    async def listen(self) -> None:
        """Hears what came in at other workers for flows of this one."""
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(DATABASE, autocommit=True) as connection:
                    await connection.execute(f"listen {CHANNEL}".encode())
                    async for news in connection.notifies():
                        self.hear(json.loads(news.payload))
            except psycopg.Error as error:
                # What is said meanwhile is missed: events are found out by asking, a cancel is asked for again.
                print(f"listen: {error}")
            await asyncio.sleep(1)

    def hear(self, said: dict[str, str]) -> None:
        """A cancel or an event, for flows of this worker or of others."""
        try:
            if "cancel" in said:
                running = self.running.get(said["cancel"])
                if running is not None:
                    running.command({"cancel": {}})
            else:
                event = self.inbox.verify(said["body"].encode(), said["key_id"], said["signature"])
                for running in list(self.running.values()):
                    running.event(event)
        except KassaError as error:
            # Such as a flow that has ended by now.
            print(f"hear: {error}")

    async def tell(self, said: dict[str, str]) -> None:
        """Tells all workers, this one too."""
        async with await psycopg.AsyncConnection.connect(DATABASE, autocommit=True) as connection:
            await connection.execute("select pg_notify(%s, %s)", (CHANNEL, json.dumps(said)))

    def view(self, reference: str) -> dict[str, Any]:
        """How a payment stands."""
        running = self.running.get(reference)
        return self.client.look(reference) if running is None else running.view()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Works for as long as the server runs."""
    gateway = app.state.gateway = Gateway()
    tasks = [asyncio.create_task(gateway.adopt()), asyncio.create_task(gateway.listen())]
    yield
    for task in [*tasks, *gateway.tasks]:
        task.cancel()
    await asyncio.gather(*tasks, *gateway.tasks, return_exceptions=True)
    await gateway.transport.aclose()
    gateway.store.close()


app = FastAPI(lifespan=lifespan)


@app.exception_handler(KassaError)
@app.exception_handler(psycopg.Error)
@app.exception_handler(Exception)
async def failed(_: Request, error: Exception) -> JSONResponse:
    """What fails on the way says nothing about what Klarna has done. It is asked for again, or looked at."""
    print(f"request: {error}")
    return JSONResponse({"error_code": "UNKNOWN_YET"}, 503)


def found(reference: str) -> dict[str, Any]:
    """The view of a payment, or 404 as the page knows it."""
    try:
        view: dict[str, Any] = app.state.gateway.view(reference)
        return view
    except LookupError:
        raise HTTPException(404, {"error_code": "RESOURCE_NOT_FOUND"}) from None


@app.post("/payments")
async def begin(checkout: Checkout) -> dict[str, Any]:
    """Begins a payment; the same reference again is the same payment."""
    gateway: Gateway = app.state.gateway
    amount = PRICES.get(checkout.checkout.get("basket", ""))
    if amount is None:
        raise HTTPException(400, {"error_code": "VALIDATION_ERROR", "error_message": "there is no such basket"})
    spec = {
        "reference": checkout.reference,
        "give_up_after_ms": 600_000,
        "authorize": {
            "currency": "EUR",
            "request_payment_transaction": {"amount": amount, "payment_transaction_reference": checkout.reference},
            "step_up_config": {
                "payment_request_reference": checkout.reference,
                "customer_interaction_config": {"method": "QR_CODE"},
            },
        },
    }
    try:
        await gateway.drive(checkout.reference, spec)
    except (InputError, UsageError) as error:  # the latter where the reference was used for another amount
        raise HTTPException(400, {"error_code": "VALIDATION_ERROR", "error_message": str(error)}) from None
    for _ in range(50):
        try:
            view = await asyncio.to_thread(gateway.view, checkout.reference)
            if view["state"] != "authorizing":
                return view
        except LookupError:
            pass  # the other worker, whose it is, has saved nothing yet
        await asyncio.sleep(0.1)
    return found(checkout.reference)


@app.get("/payments/{reference}")
async def look(reference: str) -> dict[str, Any]:
    """How a payment stands."""
    return await asyncio.to_thread(found, reference)


@app.post("/payments/{reference}/cancel")
async def cancel(reference: str) -> dict[str, Any]:
    """Asks for an end. Whether it came in time shows in the view."""
    view = await asyncio.to_thread(found, reference)
    await app.state.gateway.tell({"cancel": reference})
    return view


@app.post("/payments/{reference}/captures")
async def capture(reference: str, order: Capture) -> dict[str, Any]:
    """Takes money; the same reference again is the same capture."""
    gateway: Gateway = app.state.gateway
    view = await asyncio.to_thread(found, reference)
    if view["paid"] != "yes":
        raise HTTPException(409, {"error_code": "NOT_PAID", "state": view["state"]})
    spec = {
        "reference": f"{reference}/ledger",
        "payment_transaction_id": view["payment_transaction_id"],
        "amount": view["amount"],
        "currency": view["currency"],
    }
    while (lease := await asyncio.to_thread(gateway.store.lease, spec["reference"])) is None:
        await asyncio.sleep(0.1)
    try:
        async with await asyncio.to_thread(gateway.client.open, "transaction", spec) as ledger:
            ledger.command({"capture": {"reference": order.reference, "amount": order.amount}})
            return await ledger.run(until=lambda view: not view["busy"])
    except (InputError, UsageError) as error:  # such as more than remains
        raise HTTPException(400, {"error_code": error.name, "error_message": str(error)}) from None
    finally:
        await asyncio.to_thread(lease.close)


@app.post("/webhooks")
async def webhook(request: Request) -> Response:
    """Takes a delivery. It only makes flows faster, so it is passed on and not kept."""
    gateway: Gateway = app.state.gateway
    body = await request.body()
    key_id, signature = request.headers.get(KEY_ID_HEADER), request.headers.get(SIGNATURE_HEADER)
    try:
        event = gateway.inbox.verify(body, key_id, signature)
    except WebhookError as error:
        return Response(str(error), 400)
    if event.duplicate:
        return Response(status_code=200)
    if len(body) < 7_000:
        # PostgreSQL passes on 8,000 bytes. A larger event is found out by asking.
        await gateway.tell({"body": body.decode(), "key_id": key_id or "", "signature": signature or ""})
    gateway.inbox.remember(event)
    return Response(status_code=202)
