"""What all objects and lists of values of the API have in common."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple, Self

from kassa import codes
from kassa.errors import InputError

__all__ = ["Member", "Model", "OpenEnum"]

MASK = "***"


class OpenEnum(str):
    """A text out of a list that Klarna may extend at any time. One that this version does not know is kept as it is."""

    __slots__ = ()

    @classmethod
    def known(cls) -> list[str]:
        """The values that this version knows."""
        return [value for value in vars(cls).values() if isinstance(value, cls)]

    @property
    def is_known(self) -> bool:
        """Whether this version knows the value."""
        return self in type(self).known()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class Member(NamedTuple):
    """One member of an object."""

    name: str
    """Name in Python."""
    wire: str
    """Name in JSON."""
    read: Callable[[Any], Any] | None
    """Makes the value from its JSON; None where it stays as it is."""
    masked: bool
    """Nobody should read the value in a log."""


class Model:
    """An object of the API. Every member may be missing; members that this version does not know are in `more`."""

    __slots__ = ()

    MEMBERS: ClassVar[tuple[Member, ...]]
    more: dict[str, Any]

    @classmethod
    def from_json(cls, value: Mapping[str, Any] | str | bytes) -> Self:
        """The object that a JSON object describes: its text, or what `json.loads` makes of it."""
        if not isinstance(value, Mapping):
            value = json.loads(value)
        if not isinstance(value, Mapping):
            raise TypeError(f"{cls.__name__} is made from a JSON object")
        rest = dict(value)
        made = cls()
        for member in cls.MEMBERS:
            found = rest.pop(member.wire, None)
            if found is not None:
                setattr(made, member.name, member.read(found) if member.read else found)
        made.more = rest
        return made

    def to_json(self) -> dict[str, Any]:
        """The members that are set, as `json.dumps` takes them."""
        return self._plain("")

    def _plain(self, at: str) -> dict[str, Any]:
        found = {}
        for member in self.MEMBERS:
            value = getattr(self, member.name)
            if value is not None:
                found[member.wire] = plain(value, f"{at}/{member.wire}")
        found.update(plain(self.more, at))
        return found

    def __repr__(self) -> str:
        shown = []
        for member in self.MEMBERS:
            value = getattr(self, member.name)
            if value is not None:
                shown.append(f"{member.name}={MASK if member.masked else repr(value)}")
        if self.more:
            shown.append(f"more=<{len(self.more)} members>")
        return f"{type(self).__name__}({', '.join(shown)})"


def plain(value: Any, at: str = "") -> Any:
    """A value as JSON has it. `at` is the place that it has; `InputError` names the one that JSON has no form for."""
    if isinstance(value, Model):
        return value._plain(at)
    if isinstance(value, Mapping):
        return {name: plain(item, f"{at}/{_escaped(name)}") for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, f"{at}/{n}") for n, item in enumerate(value)]
    if isinstance(value, OpenEnum):
        return str(value)
    if isinstance(value, Decimal):
        return _whole(value, at)
    if value is None or isinstance(value, (str, int, float)):
        return value
    raise _input(codes.FORM, "form", f"JSON has no form for a {type(value).__name__}; send a text or a number", at)


def _whole(value: Decimal, at: str) -> int:
    """A number that was counted in decimals and has none."""
    if value.is_finite() and value.adjusted() < 19 and value == value.to_integral_value():
        return int(value)
    raise _input(codes.AMOUNT, "amount", "a Decimal that is not whole; send a whole number, amounts in minor units", at)


def _input(code: int, name: str, message: str, at: str) -> InputError:
    return InputError(message, code=code, name=name, advice="fix", pointer=at or None)


def _escaped(name: Any) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")


def read_model(of: type[Model]) -> Callable[[Any], Any]:
    """Reads an object; anything else stays as it is."""
    return lambda value: of.from_json(value) if isinstance(value, Mapping) else value


def read_enum(of: type[OpenEnum]) -> Callable[[Any], Any]:
    """Reads a text; anything else stays as it is."""
    return lambda value: of(value) if isinstance(value, str) else value


def read_list(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Reads a list; anything else stays as it is."""
    return lambda value: [read(item) for item in value] if isinstance(value, list) else value
