"""The check of a body without a call."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kassa import _native
from kassa.findings import Finding, Rule, Severity
from kassa.model import Model, plain

__all__ = ["check_body"]


def check_body(operation: str, body: Model | Mapping[str, Any] | str) -> list[Finding]:
    """Checks the body of an operation as it is checked before it is sent, and gives all that is known against it.

    The operation is named with dots, as in `payment.authorize`, or as in the documentation; the body is an object, a mapping,
    or a text that is JSON. Raises `InputError` for an operation that this library does not know or that takes no body.
    """
    name = operation.encode()
    text = (body if isinstance(body, str) else json.dumps(plain(body), ensure_ascii=False, separators=(",", ":"))).encode()
    found = _native.take("doc", _native.make("check_body", name, len(name), text, len(text)))
    return [
        Finding(one["pointer"], Rule(one["rule"]), Severity(one["severity"]), one["message"], one["remedy"]) for one in found
    ]
