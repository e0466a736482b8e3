"""What can go wrong. What happens to a payment is never an error: look at the view."""

from __future__ import annotations

from typing import Any

__all__ = [
    "CallRefused",
    "CallUnknown",
    "Fenced",
    "HostError",
    "InputError",
    "InternalError",
    "JournalError",
    "KassaError",
    "LimitError",
    "NotSent",
    "StatusError",
    "UsageError",
    "WebhookError",
]


class KassaError(Exception):
    """A refusal of what you gave: nothing was changed by it.

    Out of `run`, a `HostError`, `InternalError`, `JournalError` or `StatusError` says nothing about what was sent before: resume
    the flow, and look.

    Its text names the member, the rule and the remedy, and holds nothing of what was given.
    """

    def __init__(
        self, message: str, *, code: int = 0, name: str = "", advice: str = "", pointer: str | None = None
    ) -> None:
        super().__init__(f"{pointer}: {message}" if pointer else message)
        self.message = message
        """What is wrong, and what to do."""
        self.code = code
        """Number of the refusal, see `kassa.codes`."""
        self.name = name
        """Name of the refusal."""
        self.advice = advice
        """What to do: `fix`, `try_later`, `read_then_decide`, `resume`, `escalate` or `upgrade`."""
        self.pointer = pointer
        """JSON pointer to the member that is wrong."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (_again, (type(self), self.message, self.code, self.name, self.advice, self.pointer))


def _again(kind: type[KassaError], message: str, code: int, name: str, advice: str, pointer: str | None) -> KassaError:
    return kind(message, code=code, name=name, advice=advice, pointer=pointer)


class UsageError(KassaError):
    """The call does not fit the state of the object, or what a reference was used for before."""


class InputError(KassaError):
    """What was given is wrong. `pointer` names the member, `message` the rule and the remedy, `name` the kind of mistake."""


class LimitError(InputError):
    """What was given is too much, such as a text that is too long or a capture of more than remains."""


class JournalError(KassaError):
    """The journal cannot be taken over. Nothing was touched."""


class WebhookError(KassaError):
    """A delivery does not count: it is not genuine, or not ours. Answer 400."""


class InternalError(KassaError):
    """The library found a fault of its own. Drop the object and resume from the journal."""


class HostError(KassaError):
    """Something around the flow failed: store, credential, chance."""


class StatusError(KassaError):
    """The library was called in a way that it cannot serve, or an object of it has broken down."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text, code=status, name="status")

    def __reduce__(self) -> tuple[Any, ...]:
        return (StatusError, (self.code, self.message))


class Fenced(KassaError):
    """Another process, or another part of this one, has written to this journal: it drives the flow now.

    Let go of yours, and look (`client.look`) for what became of it. `resume` it only when the other is gone.
    """


class CallRefused(KassaError):
    """Klarna refused a call, and no attempt of it was executed."""

    def __init__(self, problem: dict[str, Any], advice: str) -> None:
        status, code = problem.get("status"), problem.get("error_code")
        said = problem.get("message") or code or "no reason was given"
        super().__init__(f"{status} {code or ''}: {said}".replace(" :", ":"), name="refused", advice=advice)
        self.problem = problem
        """What Klarna said: `status`, `error_code`, `error_id`, `message`, `parameters`."""

    @property
    def status(self) -> int:
        """HTTP status."""
        return int(self.problem.get("status", 0))

    @property
    def error_code(self) -> str | None:
        """Klarna's code; branch on it."""
        return self.problem.get("error_code")

    @property
    def error_id(self) -> str | None:
        """Quote it to Klarna's support."""
        return self.problem.get("error_id")

    def __reduce__(self) -> tuple[Any, ...]:
        return (CallRefused, (self.problem, self.advice))


class CallUnknown(KassaError):
    """Nobody knows whether a call was executed. `read` names the operation that tells."""

    def __init__(self, operation: str, read: str | None, advice: str) -> None:
        remedy = f"read {read} before it is made again" if read else "find out before it is made again"
        super().__init__(f"it is not known whether {operation} was executed; {remedy}", name="unknown", advice=advice)
        self.operation = operation
        """The operation."""
        self.read = read
        """The operation that shows what became of it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (CallUnknown, (self.operation, self.read, self.advice))


class NotSent(KassaError):
    """No attempt of a call reached Klarna: it was not executed."""


_CLASSES: dict[int, type[KassaError]] = {
    1: UsageError,
    2: InputError,
    3: LimitError,
    4: JournalError,
    5: WebhookError,
    6: InternalError,
    7: HostError,
}


def of(said: dict[str, Any]) -> KassaError:
    """The error that the library describes so."""
    kind = _CLASSES.get(int(said.get("class", 0)), KassaError)
    return kind(
        str(said.get("message", "")),
        code=int(said.get("code", 0)),
        name=str(said.get("name", "")),
        advice=str(said.get("advice", "")),
        pointer=said.get("pointer") or None,
    )
