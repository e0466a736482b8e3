# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `compliance`."""

from __future__ import annotations


from kassa.models.compliance import (
    ComplianceDecision,
    ComplianceDecisionPage,
)
from kassa.request import Read, Request, Sender

__all__ = ["ComplianceOperations"]


class ComplianceDecisionOperations:
    """Operations `compliance.decision`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        size: int | None = None,
        starting_after: str | None = None,
    ) -> Request[ComplianceDecisionPage]:
        """Lists the decisions about an account, page by page.

        `GET /compliance/decisions`
        """
        return Request(
            sender=self._sender,
            number=73,
            operation="compliance.decision.list",
            reference=None,
            path={},
            query={
                "size": size,
                "starting_after": starting_after,
            },
            answer=Read.OBJECT_OR_LIST,
            model=ComplianceDecisionPage,
        )

    def read(
        self,
        decision_id: str,
    ) -> Request[ComplianceDecision]:
        """Reads a decision.

        `GET /compliance/decisions/{decision_id}`
        """
        return Request(
            sender=self._sender,
            number=74,
            operation="compliance.decision.read",
            reference=None,
            path={"decision_id": decision_id},
            answer=Read.OBJECT,
            model=ComplianceDecision,
        )


class ComplianceOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def decision(self) -> ComplianceDecisionOperations:
        """Operations `compliance.decision`."""
        return ComplianceDecisionOperations(self._sender)
