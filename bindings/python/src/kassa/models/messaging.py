# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `messaging`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model

__all__ = [
    "MessagingNodeName",
    "MessagingNodeType",
    "PaymentMessaging",
    "MessagingContent",
    "MessagingNode",
]


class MessagingNodeName(OpenEnum):
    """Part that a node plays."""

    TEXT_MAIN: ClassVar[MessagingNodeName]
    ACTION_LEARN_MORE: ClassVar[MessagingNodeName]
    KLARNA_LOGO: ClassVar[MessagingNodeName]
    KLARNA_BADGE: ClassVar[MessagingNodeName]
    ACTION_OPEN_BUYERS_PROTECTION_LINK: ClassVar[MessagingNodeName]


MessagingNodeName.TEXT_MAIN = MessagingNodeName("TEXT_MAIN")
MessagingNodeName.ACTION_LEARN_MORE = MessagingNodeName("ACTION_LEARN_MORE")
MessagingNodeName.KLARNA_LOGO = MessagingNodeName("KLARNA_LOGO")
MessagingNodeName.KLARNA_BADGE = MessagingNodeName("KLARNA_BADGE")
MessagingNodeName.ACTION_OPEN_BUYERS_PROTECTION_LINK = MessagingNodeName("ACTION_OPEN_BUYERS_PROTECTION_LINK")


class MessagingNodeType(OpenEnum):
    """What a node is."""

    TEXT: ClassVar[MessagingNodeType]
    ACTION: ClassVar[MessagingNodeType]
    IMAGE: ClassVar[MessagingNodeType]


MessagingNodeType.TEXT = MessagingNodeType("TEXT")
MessagingNodeType.ACTION = MessagingNodeType("ACTION")
MessagingNodeType.IMAGE = MessagingNodeType("IMAGE")


@dataclass(slots=True, kw_only=True, repr=False)
class PaymentMessaging(Model):
    """A message, or nothing to show."""

    content: MessagingContent | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MessagingContent(Model):
    """What is shown."""

    nodes: list[MessagingNode] | None = None
    """Drawn in order; those of an unknown type are skipped."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MessagingNode(Model):
    """A text, a link or a picture."""

    name: MessagingNodeName | str | None = None
    type: MessagingNodeType | str | None = None
    value: str | None = None
    """Of a text."""
    label: str | None = None
    """Of an action."""
    url: str | None = None
    """Of an action or a picture."""
    alt: str | None = None
    """Of a picture."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


PaymentMessaging.MEMBERS = (
    Member("content", "content", read_model(MessagingContent), False),
)

MessagingContent.MEMBERS = (
    Member("nodes", "nodes", read_list(read_model(MessagingNode)), False),
)

MessagingNode.MEMBERS = (
    Member("name", "name", read_enum(MessagingNodeName), False),
    Member("type", "type", read_enum(MessagingNodeType), False),
    Member("value", "value", None, False),
    Member("label", "label", None, False),
    Member("url", "url", None, False),
    Member("alt", "alt", None, False),
)
