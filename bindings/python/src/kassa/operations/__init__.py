# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""The operations of the API, by group. Each group is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kassa.request import Sender
    from kassa.operations.payment import PaymentOperations
    from kassa.operations.interoperability import InteroperabilityOperations
    from kassa.operations.identity import IdentityOperations
    from kassa.operations.messaging import MessagingOperations
    from kassa.operations.account import AccountOperations
    from kassa.operations.acquiring import AcquiringOperations
    from kassa.operations.settlement import SettlementOperations
    from kassa.operations.compliance import ComplianceOperations
    from kassa.operations.portal import PortalOperations
    from kassa.operations.dispute import DisputeOperations
    from kassa.operations.security import SecurityOperations
    from kassa.operations.notification import NotificationOperations

__all__ = ["Groups"]


class Groups:
    """The groups of a client."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def payment(self) -> PaymentOperations:
        """Operations of the group `payment`."""
        from kassa.operations.payment import PaymentOperations

        return PaymentOperations(self._sender)

    @property
    def interoperability(self) -> InteroperabilityOperations:
        """Operations of the group `interoperability`."""
        from kassa.operations.interoperability import InteroperabilityOperations

        return InteroperabilityOperations(self._sender)

    @property
    def identity(self) -> IdentityOperations:
        """Operations of the group `identity`."""
        from kassa.operations.identity import IdentityOperations

        return IdentityOperations(self._sender)

    @property
    def messaging(self) -> MessagingOperations:
        """Operations of the group `messaging`."""
        from kassa.operations.messaging import MessagingOperations

        return MessagingOperations(self._sender)

    @property
    def account(self) -> AccountOperations:
        """Operations of the group `account`."""
        from kassa.operations.account import AccountOperations

        return AccountOperations(self._sender)

    @property
    def acquiring(self) -> AcquiringOperations:
        """Operations of the group `acquiring`."""
        from kassa.operations.acquiring import AcquiringOperations

        return AcquiringOperations(self._sender)

    @property
    def settlement(self) -> SettlementOperations:
        """Operations of the group `settlement`."""
        from kassa.operations.settlement import SettlementOperations

        return SettlementOperations(self._sender)

    @property
    def compliance(self) -> ComplianceOperations:
        """Operations of the group `compliance`."""
        from kassa.operations.compliance import ComplianceOperations

        return ComplianceOperations(self._sender)

    @property
    def portal(self) -> PortalOperations:
        """Operations of the group `portal`."""
        from kassa.operations.portal import PortalOperations

        return PortalOperations(self._sender)

    @property
    def dispute(self) -> DisputeOperations:
        """Operations of the group `dispute`."""
        from kassa.operations.dispute import DisputeOperations

        return DisputeOperations(self._sender)

    @property
    def security(self) -> SecurityOperations:
        """Operations of the group `security`."""
        from kassa.operations.security import SecurityOperations

        return SecurityOperations(self._sender)

    @property
    def notification(self) -> NotificationOperations:
        """Operations of the group `notification`."""
        from kassa.operations.notification import NotificationOperations

        return NotificationOperations(self._sender)
