# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Numbers of refusals. They are the same in every language and are never given to another error."""

from __future__ import annotations

from typing import Final

UNKNOWN_KIND: Final = 1001
"""There is no flow of this kind."""

ENDED: Final = 1002
"""The flow has ended; nothing can be asked of it any more."""

NOT_NOW: Final = 1003
"""The state does not allow this command."""

REFERENCE_REUSED: Final = 1004
"""This reference was used before, for something else."""

NOT_HANDED_OUT: Final = 1005
"""A line was reported as saved that was never handed out."""

JSON: Final = 1101
"""The text is not JSON, or not of the strict profile (duplicate members, nesting, size)."""

MISSING: Final = 1102
"""A required member is missing."""

FORM: Final = 1103
"""A member has the wrong type or form."""

AMOUNT: Final = 1104
"""An amount is not a whole number of minor units between 0 and 2^53 - 1."""

CHARACTERS: Final = 1105
"""A text holds a character that may not be sent."""

INCONSISTENT: Final = 1106
"""A value does not fit another one."""

CONFIG: Final = 1107
"""A member of the configuration is not usable."""

EXCEEDS_REMAINING: Final = 1201
"""More is asked than the transaction still holds."""

TOO_MANY: Final = 1202
"""A count has reached its limit."""

TOO_LARGE: Final = 1203
"""A text, header or body is too large."""

JOURNAL_START: Final = 1301
"""The journal is empty, or its first line is not the beginning of a flow."""

JOURNAL_DAMAGED: Final = 1302
"""A line in the middle is damaged, missing or out of order."""

JOURNAL_NEWER: Final = 1303
"""A newer version of this library wrote the journal."""

JOURNAL_FOREIGN: Final = 1304
"""The journal belongs to another account, environment or installation."""

JOURNAL_KEY: Final = 1305
"""A sealed entry cannot be opened with this key."""

EVENT_NOT_OURS: Final = 1401
"""The event is not about this flow."""

INTERNAL: Final = 1901
"""A defect of this library; the flow did not change."""

JOURNAL_LOCKED: Final = 2001
"""Another process has the journal open, or this flow is already driven."""

JOURNAL_STORAGE: Final = 2002
"""The journal could not be read or written. What was not saved was not sent."""

JOURNAL_STOPPED: Final = 2003
"""A write to this journal failed before: free the flow and resume it."""

JOURNAL_MOVED: Final = 2004
"""The journal ends elsewhere than this flow: another process continued it."""

NO_JOURNAL: Final = 2005
"""There is no journal of this reference."""

NO_CREDENTIAL: Final = 2006
"""The call needs an API key and the options have none."""

NO_CHANCE: Final = 2007
"""The system gave no random numbers."""

WEBHOOK_NO_SIGNATURE: Final = 2101
"""A header of the delivery is missing."""

WEBHOOK_UNKNOWN_KEY: Final = 2102
"""No signing key of this id is known."""

WEBHOOK_FORGED: Final = 2103
"""The signature does not belong to this body."""

WEBHOOK_RESERIALIZED: Final = 2104
"""The body was parsed and written again before the check: pass the raw bytes."""

WEBHOOK_TOO_LARGE: Final = 2105
"""The body is larger than an event can be."""

WEBHOOK_MALFORMED: Final = 2106
"""The body is signed, but is no event."""

WEBHOOK_OTHER_TENANT: Final = 2107
"""The event is for another account or environment."""

LETTERS: Final = "kassa-event/"
"""What journals begin with that keep a webhook until its flow has heard it. No flow is to be called so."""
