"""The README is run as it stands, against the sandbox."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Sandbox, payment

from kassa import SqliteStore, fresh_reference
from kassa.journal import Store

PACKAGE = Path(__file__).parents[1]
README = (PACKAGE / "README.md").read_text()


def test_what_the_readme_shows_works(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README, re.S)
    assert len(blocks) == 6
    shown: list[str] = []

    def show_customer(reference: str, kind: str, url: str) -> None:
        assert (kind, url.startswith("http")) == ("qr", True)
        shown.append(reference)
        sandbox.approve(reference)

    names: dict[str, Any] = {
        "BASE_URL": sandbox.url,
        "ACCOUNT": sandbox.seed["partner_account_id"],
        "JOURNAL_KEY": "0123456789abcdef" * 4,
        "FILE": tmp_path / "journal.sqlite",
        "API_KEY": sandbox.seed["acquiring_partner_api_key"],
        "SIGNING_KEY_ID": sandbox.seed["signing_key_id"],
        "SIGNING_KEY": sandbox.seed["signing_key"],
        "show_customer": show_customer,
        "deal_with": print,
    }
    # An earlier process has left this one.
    left, store = f"{fresh_reference()}/1", SqliteStore(names["FILE"])
    with sandbox.client(store) as earlier, earlier.open("payment", payment(left.removesuffix("/1"))) as begun:
        begun.run(until=lambda view: view["state"] == "awaiting_customer")
    store.close()

    for block in blocks:
        exec(block, names)
    assert names["view"]["paid"] == "yes"
    assert names["state"]["captured"] == 6_168
    assert names["receive"](b"{}", {}) == 400
    said = capsys.readouterr().out.splitlines()
    assert said[:5] == [
        "approved yes",
        "6168 2056 0",
        "capture parcel-1 made None",
        "refund return-1 made None",
        "void rest-1 made None",
    ]
    assert "yes" in said, "the payment within asyncio"
    client, late = names["client"], time.monotonic() + 30
    while client.pending() and time.monotonic() < late:
        time.sleep(0.1)
    assert client.pending() == []
    assert client.look(left)["paid"] == "yes"
    assert len(shown) == 3
    client.close()
    client._transport.close()
    client._store.close()


def test_an_ended_flow_is_deleted_and_no_other(sandbox: Sandbox, new_store: Callable[[], Store]) -> None:
    (block,) = re.findall(r"```sql\n(.*?)```", README, re.S)
    with sandbox.client(new_store()) as client:
        ended, waits = f"approved-{fresh_reference()}", fresh_reference()
        assert client.open("payment", payment(ended)).run(timeout=30)["paid"] == "yes"
        client.open("payment", payment(waits)).run(until=lambda view: bool(view["state"] == "awaiting_customer"))
        store: Any = client._store
        with store._pool.use() as connection:
            for reference in (ended, waits):
                for statement in block.replace("order-4711", reference).strip().splitlines():
                    connection.execute(statement)
        with pytest.raises(LookupError):
            client.look(f"{ended}/1")
        assert client.look(f"{waits}/1")["state"] == "awaiting_customer"
        assert client.pending() == [f"{waits}/1"]


def test_what_the_readme_links_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (PACKAGE / target).is_file(), target
