"""The README is run as it stands, against the sandbox."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from conftest import Sandbox

from kassa.flow import Show


def test_what_the_readme_shows_works(sandbox: Sandbox, tmp_path: Path) -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text()
    blocks = re.findall(r"```python\n(.*?)```", text, re.S)
    assert len(blocks) == 5

    def draw_qr_code(screen: Show) -> None:
        assert screen.kind == "qr"
        sandbox.approve(names["reference"])

    names: dict[str, Any] = {
        "BASE_URL": sandbox.url,
        "ACCOUNT": sandbox.seed["partner_account_id"],
        "JOURNAL_KEY": "0123456789abcdef" * 4,
        "FILE": tmp_path / "journal.sqlite",
        "API_KEY": sandbox.seed["acquiring_partner_api_key"],
        "SIGNING_KEY_ID": sandbox.seed["signing_key_id"],
        "SIGNING_KEY": sandbox.seed["signing_key"],
        "draw_qr_code": draw_qr_code,
        "deal_with": print,
    }
    for block in blocks:
        exec(block, names)
    assert names["view"]["paid"] == "yes"
    assert names["state"]["captured"] == 6_168
    assert names["receive"](b"{}", {}) == 400
    names["client"].close()
    names["client"]._transport.close()
    names["client"]._store.close()
