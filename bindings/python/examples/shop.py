"""A shop in one process: takes checkouts, hears webhooks, captures half with a parcel, refunds a third when it comes back.

The environment names what it needs: BASE_URL (https://api-global.test.klarna.com), ACCOUNT, API_KEY, JOURNAL_KEY, SIGNING_KEY_ID,
SIGNING_KEY, JOURNAL (a file of SQLite) and, if it is not to be 8000, PORT. Run it again after a crash: it goes on where it was.
"""

from __future__ import annotations

import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kassa import Client, Hooks, HttpxTransport, SqliteStore
from kassa.errors import InputError, UsageError, WebhookError

client = Client(
    {
        "base_url": os.environ["BASE_URL"],
        "environment": "test",
        "installation": "shop-1",
        "partner_account_id": os.environ["ACCOUNT"],
        "journal_key": os.environ["JOURNAL_KEY"],
    },
    store=SqliteStore(os.environ["JOURNAL"]),
    transport=HttpxTransport(os.environ["API_KEY"]),
    signing_keys={os.environ["SIGNING_KEY_ID"]: os.environ["SIGNING_KEY"]},
)
screens: dict[str, str] = {}
ledgers = threading.Lock()


def pay(order: str, amount: int) -> None:
    """Begins the payment of an order, or goes on with it. The order has one payment: with another amount it is refused."""
    spec = {
        "reference": order,
        "give_up_after_ms": 300_000,
        "authorize": {
            "currency": "EUR",
            "request_payment_transaction": {"amount": amount, "payment_transaction_reference": order},
            "step_up_config": {
                "payment_request_reference": order,
                "customer_interaction_config": {"method": "QR_CODE"},
            },
        },
    }
    running = client.open("payment", spec, hooks=Hooks(show=lambda screen: screens.update({order: screen.url})))
    threading.Thread(target=running.run, daemon=True).start()


def go_on(reference: str) -> None:
    """Drives what an earlier process left: a payment to its end, a ledger, which has none, until nothing of it is open."""
    with client.resume(reference) as running:
        running.run(until=lambda view: running.kind == "transaction" and not view["busy"])


def move(order: str, command: dict[str, Any]) -> dict[str, Any]:
    """Captures or refunds; the same command again is the same move."""
    payment = client.look(order)
    if payment["paid"] != "yes":
        return {"error": f"not paid: {payment['state']}"}
    spec = {
        "reference": f"{order}/ledger",
        "payment_transaction_id": payment["payment_transaction_id"],
        "amount": payment["amount"],
        "currency": payment["currency"],
    }
    with ledgers, client.open("transaction", spec) as ledger:
        ledger.command(command)
        return ledger.run(until=lambda view: not view["busy"])


class Shop(BaseHTTPRequestHandler):
    """What the shop's pages and Klarna ask for."""

    def do_POST(self) -> None:  # noqa: N802
        """Checkouts, parcels, returns, webhooks."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/webhooks":
            try:
                status = client.deliver(
                    body, self.headers.get("Klarna-Signing-Key-Id"), self.headers.get("Klarna-Signature")
                ).answer
            except WebhookError:
                status = 400
            return self.answer(status, None)
        asked = json.loads(body)
        order = asked["order"]
        try:
            match self.path:
                case "/checkout":
                    pay(order, asked["amount"])
                    return self.answer(202, {"order": order})
                case "/ship":
                    amount = client.look(order)["amount"] // 2
                    return self.answer(200, move(order, {"capture": {"reference": asked["parcel"], "amount": amount}}))
                case "/return":
                    amount = client.look(f"{order}/ledger")["captured"] // 3
                    return self.answer(200, move(order, {"refund": {"reference": asked["parcel"], "amount": amount}}))
        except LookupError:
            return self.answer(404, None)
        except (InputError, UsageError) as error:
            return self.answer(400, {"error": str(error)})
        except Exception as error:
            # It says nothing about what Klarna has done: asked for again, the same is the same.
            print(error)
            return self.answer(503, {"error": "not known yet"})
        self.answer(404, None)

    def do_GET(self) -> None:  # noqa: N802
        """How an order stands."""
        order = self.path.removeprefix("/orders/")
        try:
            view = client.look(order)
        except LookupError:
            return self.answer(404, None)
        self.answer(200, {"state": view["state"], "paid": view["paid"], "scan": screens.get(order)})

    def answer(self, status: int, body: Any) -> None:
        """Answers with JSON, or with nothing."""
        written = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(written)))
        self.end_headers()
        self.wfile.write(written)

    def log_message(self, *_: Any) -> None:
        """Is silent."""


if __name__ == "__main__":
    # First go on with what was begun: one of these payments may have been made.
    for begun in client.pending():
        threading.Thread(target=go_on, args=(begun,), daemon=True).start()
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Shop)
    print(f"listening on {server.server_port}", flush=True)
    server.serve_forever()
