# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `portal`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kassa.models.portal import (
    DeepLink,
    DeepLinkRequest,
    PortalJwtRequest,
)
from kassa.request import Read, Request, Sender

__all__ = ["PortalOperations"]


class PortalDeepLinkOperations:
    """Operations `portal.deep_link`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        body: DeepLinkRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[DeepLink]:
        """Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.

        `POST /portal/deep-links`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=75,
            operation="portal.deep_link.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=DeepLink,
        )

    def delete(
        self,
        deep_link_id: str,
    ) -> Request[None]:
        """Takes a link back.

        `DELETE /portal/deep-links/{deep_link_id}`
        """
        return Request(
            sender=self._sender,
            number=76,
            operation="portal.deep_link.delete",
            reference=None,
            path={"deep_link_id": deep_link_id},
            answer=Read.OBJECT,
            model=None,
        )


class PortalUserAccessOperations:
    """Operations `portal.user_access`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def set(
        self,
        body: PortalJwtRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[None]:
        """Lets a user into the portal, or changes what the user may do.

        `POST /portal/user-access`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=77,
            operation="portal.user_access.set",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=None,
        )

    def delete(
        self,
        *,
        account_id: str | None = None,
        principal: str | None = None,
        on_behalf_of: str | None = None,
        everything: bool = False,
    ) -> Request[None]:
        """Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is
        locked out, which is why such a call is refused unless it is asked for in as many words.

        `DELETE /portal/user-access`
        """
        return Request(
            sender=self._sender,
            number=78,
            operation="portal.user_access.delete",
            reference=None,
            path={},
            query={
                "account_id": account_id,
                "principal": principal,
                "on_behalf_of": on_behalf_of,
            },
            everything=everything,
            answer=Read.OBJECT,
            model=None,
        )


class PortalOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def deep_link(self) -> PortalDeepLinkOperations:
        """Operations `portal.deep_link`."""
        return PortalDeepLinkOperations(self._sender)

    @property
    def user_access(self) -> PortalUserAccessOperations:
        """Operations `portal.user_access`."""
        return PortalUserAccessOperations(self._sender)
