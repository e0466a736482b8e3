"""Small frozen objects. The standard library's dataclasses would cost more to import than all of kassa."""

from __future__ import annotations

from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True, kw_only_default=False)
class Record:
    """Members in the order of `__slots__`; those in `HIDDEN` are in no print."""

    __slots__: tuple[str, ...] = ()
    HIDDEN: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *values: Any, **named: Any) -> None:
        for name, value in zip(self.__slots__, values, strict=False):
            object.__setattr__(self, name, value)
        for name in self.__slots__[len(values) :]:
            object.__setattr__(self, name, named.pop(name))
        if named or len(values) > len(self.__slots__):
            raise TypeError(f"{type(self).__name__} has no member {', '.join(named) or 'more'}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self.__slots__)))

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__slots__ if name not in self.HIDDEN)
        return f"{type(self).__name__}({', '.join(shown)})"
