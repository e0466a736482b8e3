# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `compliance`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model
from kassa.models.shared import (
    Pagination,
)

__all__ = [
    "ComplianceDecisionType",
    "ComplianceDecisionPage",
    "ComplianceDecision",
]


class ComplianceDecisionType(OpenEnum):
    """Ground of a decision."""

    FRAUDULENT_BEHAVIOUR: ClassVar[ComplianceDecisionType]
    NON_COMPLIANT: ClassVar[ComplianceDecisionType]
    PROHIBITED_OR_RESTRICTED_SEGMENT: ClassVar[ComplianceDecisionType]
    OTHER_RISK: ClassVar[ComplianceDecisionType]


ComplianceDecisionType.FRAUDULENT_BEHAVIOUR = ComplianceDecisionType("FRAUDULENT_BEHAVIOUR")
ComplianceDecisionType.NON_COMPLIANT = ComplianceDecisionType("NON_COMPLIANT")
ComplianceDecisionType.PROHIBITED_OR_RESTRICTED_SEGMENT = ComplianceDecisionType("PROHIBITED_OR_RESTRICTED_SEGMENT")
ComplianceDecisionType.OTHER_RISK = ComplianceDecisionType("OTHER_RISK")


@dataclass(slots=True, kw_only=True, repr=False)
class ComplianceDecisionPage(Model):
    """Decisions. The list comes as this object, or as an array with it inside."""

    decisions: list[ComplianceDecision] | None = None
    pagination: Pagination | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ComplianceDecision(Model):
    """Why Klarna acted on an account or a product. It never changes."""

    decision_id: str | None = None
    decision_type: ComplianceDecisionType | str | None = None
    account_id: str | None = None
    product_instance_id: str | None = None
    created_at: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


ComplianceDecisionPage.MEMBERS = (
    Member("decisions", "decisions", read_list(read_model(ComplianceDecision)), False),
    Member("pagination", "pagination", read_model(Pagination), False),
)

ComplianceDecision.MEMBERS = (
    Member("decision_id", "decision_id", None, False),
    Member("decision_type", "decision_type", read_enum(ComplianceDecisionType), False),
    Member("account_id", "account_id", None, False),
    Member("product_instance_id", "product_instance_id", None, False),
    Member("created_at", "created_at", None, False),
)
