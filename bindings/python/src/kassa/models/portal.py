# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `portal`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list

__all__ = [
    "PortalRole",
    "DeepLinkRequest",
    "DeepLink",
    "PortalJwtRequest",
]


class PortalRole(OpenEnum):
    """What a user may do."""

    MERCHANT_ADMIN: ClassVar[PortalRole]
    MERCHANT_DEVELOPER: ClassVar[PortalRole]


PortalRole.MERCHANT_ADMIN = PortalRole("merchant:admin")
PortalRole.MERCHANT_DEVELOPER = PortalRole("merchant:developer")


@dataclass(slots=True, kw_only=True, repr=False)
class DeepLinkRequest(Model):
    """For whom to make a link: a signed token, or the same in clear."""

    jwt: str | None = None
    """Signed with a certificate of usage `JWT_SIGNING`."""
    subject: str | None = None
    """E-mail of the user, in the form without signature."""
    roles: list[PortalRole | str] | None = None
    """In the form without signature."""
    on_behalf_of: str | None = None
    """Organisation that the user acts for; the account itself unless set."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class DeepLink(Model):
    """A link that works once, within 60 seconds."""

    deep_link_id: str | None = None
    url: str | None = None
    """Signs in whoever opens it: send the browser there at once, never store it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class PortalJwtRequest(Model):
    """A token that names user, account and roles."""

    jwt: str | None = None
    """Signed with a certificate of usage `JWT_SIGNING`. Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


DeepLinkRequest.MEMBERS = (
    Member("jwt", "jwt", None, True),
    Member("subject", "subject", None, True),
    Member("roles", "roles", read_list(read_enum(PortalRole)), False),
    Member("on_behalf_of", "on_behalf_of", None, False),
)

DeepLink.MEMBERS = (
    Member("deep_link_id", "deep_link_id", None, False),
    Member("url", "url", None, True),
)

PortalJwtRequest.MEMBERS = (
    Member("jwt", "jwt", None, True),
)
