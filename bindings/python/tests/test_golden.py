"""The moves of bindings/golden, repeated through this binding: the same requests, lines and views, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kassa import Config, Flow, Inbox
from kassa.flow import Call, Next, Now

GOLDEN = sorted((Path(__file__).parents[2] / "golden").glob("*.json"))


def told(step: Next) -> dict[str, Any]:
    """What came out, as the file has it."""
    found = {name: getattr(step, name) for name in step.__slots__}
    kind = type(step).__name__.lower()
    if kind == "show":
        found["screen_kind"] = found.pop("kind")
    if isinstance(step, Call):
        found["headers"] = [list(pair) for pair in step.headers]
    if kind == "save":
        found["lines"] = list(found["lines"])
    return found | {"kind": kind}


def agree(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Every member that the binding has is as it should be."""
    for name, value in wanted.items():
        if name != "operation_number":
            assert found[name] == value, name


def test_there_are_moves() -> None:
    assert len(GOLDEN) >= 5


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_the_same_moves_lead_to_the_same_bytes(file: Path) -> None:
    whole = json.loads(file.read_text())
    config = Config(json.loads(whole["config"]))
    flow: Flow | None = None
    lines: list[str] = []
    calls: dict[tuple[int, int], Call] = {}
    for move in whole["moves"]:
        now = Now(move["unix_ms"], move["mono_ms"])
        if move["move"] == "start":
            flow = Flow._start(config, move["kind"], move["spec"].encode(), now)
            continue
        if move["move"] == "load":
            resumed = Flow.resume(config, move["lines"], now)
            assert resumed.last == move["last"]
            flow, lines = resumed.flow, list(move["lines"])
            continue
        assert flow is not None
        match move["move"]:
            case "next":
                step = flow.next(now)
                agree(told(step), move["gives"])
                if isinstance(step, Call):
                    calls[step.call, step.attempt] = step
                else:
                    lines += move["gives"].get("lines", [])
            case "saved":
                flow.saved(move["upto"])
            case "reply":
                headers = [(name, value) for name, value in move["headers"]]
                flow.reply(calls[move["call"], move["attempt"]], move["status"], headers, move["body"], now)
            case "lost":
                flow.lost(calls[move["call"], move["attempt"]], move["stage"], now)
            case "command":
                flow.command(json.loads(move["json"]), now)
            case "event":
                inbox = Inbox(environment="test", signing_keys={move["key_id"]: move["key"]})
                flow.event(inbox.verify(move["body"].encode(), move["key_id"], move["signature"]), now)
            case "resume":
                assert move["lines"] == len(lines)
                resumed = Flow.resume(config, lines, now)
                assert resumed.last == move["last"]
                flow = resumed.flow
            case "view":
                assert flow.view(now) == json.loads(move["gives"])
            case "take":
                assert flow.take(now) == json.loads(move["gives"])
            case other:
                pytest.fail(f"there is no move called {other}")
