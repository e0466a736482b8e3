"""The example shop: a checkout, half of it captured, a third of that refunded, and a webhook that wakes the payment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from conftest import Sandbox

SHOP = Path(__file__).parents[1] / "examples/shop.py"


def until(shop: httpx.Client, done: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    for _ in range(300):
        response = shop.get("/orders/order-1")
        if response.status_code == 200 and done(response.json()):
            found: dict[str, Any] = response.json()
            return found
        time.sleep(0.05)
    raise AssertionError(response.text)


def test_a_checkout_half_captured_a_third_refunded_and_a_webhook(make_sandbox: Callable[[], Sandbox], tmp_path: Path) -> None:
    sandbox = make_sandbox()
    environment = os.environ | {
        "BASE_URL": sandbox.url,
        "ACCOUNT": sandbox.seed["partner_account_id"],
        "API_KEY": sandbox.seed["acquiring_partner_api_key"],
        "JOURNAL_KEY": "0123456789abcdef" * 4,
        "SIGNING_KEY_ID": sandbox.seed["signing_key_id"],
        "SIGNING_KEY": sandbox.seed["signing_key"],
        "JOURNAL": str(tmp_path / "shop.sqlite"),
        "PORT": "0",
    }

    def start() -> tuple[subprocess.Popen[str], httpx.Client]:
        process = subprocess.Popen([sys.executable, str(SHOP)], env=environment, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        port = process.stdout.readline().split()[-1]
        return process, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30)

    process, shop = start()
    try:
        assert shop.post("/checkout", json={"order": "order-1", "amount": 12_336}).status_code == 202
        until(shop, lambda order: order["scan"] is not None)
        assert shop.post("/checkout", json={"order": "order-1", "amount": 99}).status_code == 400
        early = shop.post("/ship", json={"order": "order-1", "parcel": "parcel-1"})
        assert early.json() == {"error": "not paid: awaiting_customer"}

        # It dies, and the next one goes on with the payment.
        process.kill()
        process.communicate()
        shop.close()
        process, shop = start()
        sandbox.control("POST", "webhooks", {"url": f"{shop.base_url}/webhooks"})
        sandbox.approve("order-1")
        assert until(shop, lambda order: order["paid"] != "unknown")["paid"] == "yes"

        for _ in range(2):  # twice the same is once
            assert shop.post("/ship", json={"order": "order-1", "parcel": "parcel-1"}).json()["captured"] == 6_168
        for _ in range(2):
            left = shop.post("/return", json={"order": "order-1", "parcel": "parcel-1"}).json()
            assert (left["captured"], left["refunded"]) == (6_168, 2_056)
        assert shop.post("/ship", json={"order": "none", "parcel": "parcel-1"}).status_code == 404
        assert shop.post("/webhooks", content=b"{}").status_code == 400
        assert len(sandbox.transactions("order-1")) == 1
    finally:
        process.kill()
        process.communicate()
        shop.close()
