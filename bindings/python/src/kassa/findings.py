# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""What a check finds in a body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from kassa.model import OpenEnum

__all__ = ["Finding", "Rule", "Severity"]


class Rule(OpenEnum):
    """Which rule a body breaks. Later versions have more of them."""

    JSON: ClassVar[Rule]
    """The text itself: not JSON, too large, nested too deep, a member twice."""
    REQUIRED: ClassVar[Rule]
    """A member is missing that the operation cannot do without."""
    TYPE: ClassVar[Rule]
    """The value has another JSON type."""
    NULL: ClassVar[Rule]
    """The value is null."""
    WHOLE: ClassVar[Rule]
    """A whole number is expected."""
    RANGE: ClassVar[Rule]
    """The number lies outside its bounds."""
    LENGTH: ClassVar[Rule]
    """Too few or too many characters or items."""
    CONTROL: ClassVar[Rule]
    """A control character."""
    FORM: ClassVar[Rule]
    """Letters, digits or signs that do not make a value of this type."""
    CHOICE: ClassVar[Rule]
    """The value is not on the list known today."""
    ANY_OF: ClassVar[Rule]
    """One member at least is needed."""
    ONE_OF: ClassVar[Rule]
    """Exactly one member is needed."""
    AT_MOST_ONE: ClassVar[Rule]
    """Two members exclude each other."""
    EMPTY: ClassVar[Rule]
    """The object is empty."""
    RETURN_URL: ClassVar[Rule]
    """The address to return to is not safe or not an address."""
    EXPIRY: ClassVar[Rule]
    """The time for the customer is too short, too long, or not a duration."""
    SUM: ClassVar[Rule]
    """Amounts do not add up."""
    UNVERIFIED: ClassVar[Rule]
    """No source confirms the member."""
    DEPRECATED: ClassVar[Rule]
    """The member is on its way out."""
    UNKNOWN: ClassVar[Rule]
    """The member is not known today."""
    MORE: ClassVar[Rule]
    """There are more findings than are listed."""


Rule.JSON = Rule("json")
Rule.REQUIRED = Rule("required")
Rule.TYPE = Rule("type")
Rule.NULL = Rule("null")
Rule.WHOLE = Rule("whole")
Rule.RANGE = Rule("range")
Rule.LENGTH = Rule("length")
Rule.CONTROL = Rule("control")
Rule.FORM = Rule("form")
Rule.CHOICE = Rule("choice")
Rule.ANY_OF = Rule("any_of")
Rule.ONE_OF = Rule("one_of")
Rule.AT_MOST_ONE = Rule("at_most_one")
Rule.EMPTY = Rule("empty")
Rule.RETURN_URL = Rule("return_url")
Rule.EXPIRY = Rule("expiry")
Rule.SUM = Rule("sum")
Rule.UNVERIFIED = Rule("unverified")
Rule.DEPRECATED = Rule("deprecated")
Rule.UNKNOWN = Rule("unknown")
Rule.MORE = Rule("more")


class Severity(OpenEnum):
    """How bad a finding is."""

    WARNING: ClassVar[Severity]
    """The body may be sent."""
    ERROR: ClassVar[Severity]
    """The body would be refused, or would do harm: it is not sent."""


Severity.WARNING = Severity("warning")
Severity.ERROR = Severity("error")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at in a body. It holds nothing of what was given, so it may be logged."""

    pointer: str
    """JSON pointer of the value, or of the object that lacks something."""
    rule: Rule
    """The rule."""
    severity: Severity
    """How bad it is."""
    message: str
    """What is wrong."""
    remedy: str
    """What to do about it."""

    @property
    def stops(self) -> bool:
        """A body with it is not sent."""
        return self.severity != Severity.WARNING
