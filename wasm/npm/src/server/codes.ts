// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Numbers of refusals. They are the same in every language and are never given to another error.

/** There is no flow of this kind. */
export const UNKNOWN_KIND = 1001;

/** The flow has ended; nothing can be asked of it any more. */
export const ENDED = 1002;

/** The state does not allow this command. */
export const NOT_NOW = 1003;

/** This reference was used before, for something else. */
export const REFERENCE_REUSED = 1004;

/** A line was reported as saved that was never handed out. */
export const NOT_HANDED_OUT = 1005;

/** The text is not JSON, or not of the strict profile (duplicate members, nesting, size). */
export const JSON = 1101;

/** A required member is missing. */
export const MISSING = 1102;

/** A member has the wrong type or form. */
export const FORM = 1103;

/** An amount is not a whole number of minor units between 0 and 2^53 - 1. */
export const AMOUNT = 1104;

/** A text holds a character that may not be sent. */
export const CHARACTERS = 1105;

/** A value does not fit another one. */
export const INCONSISTENT = 1106;

/** A member of the configuration is not usable. */
export const CONFIG = 1107;

/** More is asked than the transaction still holds. */
export const EXCEEDS_REMAINING = 1201;

/** A count has reached its limit. */
export const TOO_MANY = 1202;

/** A text, header or body is too large. */
export const TOO_LARGE = 1203;

/** The journal is empty, or its first line is not the beginning of a flow. */
export const JOURNAL_START = 1301;

/** A line in the middle is damaged, missing or out of order. */
export const JOURNAL_DAMAGED = 1302;

/** A newer version of this library wrote the journal. */
export const JOURNAL_NEWER = 1303;

/** The journal belongs to another account, environment or installation. */
export const JOURNAL_FOREIGN = 1304;

/** A sealed entry cannot be opened with this key. */
export const JOURNAL_KEY = 1305;

/** The event is not about this flow. */
export const EVENT_NOT_OURS = 1401;

/** A defect of this library; the flow did not change. */
export const INTERNAL = 1901;

/** Another process has the journal open, or this flow is already driven. */
export const JOURNAL_LOCKED = 2001;

/** The journal could not be read or written. What was not saved was not sent. */
export const JOURNAL_STORAGE = 2002;

/** A write to this journal failed before: free the flow and resume it. */
export const JOURNAL_STOPPED = 2003;

/** The journal ends elsewhere than this flow: another process continued it. */
export const JOURNAL_MOVED = 2004;

/** There is no journal of this reference. */
export const NO_JOURNAL = 2005;

/** The call needs an API key and the options have none. */
export const NO_CREDENTIAL = 2006;

/** The system gave no random numbers. */
export const NO_CHANCE = 2007;

/** A header of the delivery is missing. */
export const WEBHOOK_NO_SIGNATURE = 2101;

/** No signing key of this id is known. */
export const WEBHOOK_UNKNOWN_KEY = 2102;

/** The signature does not belong to this body. */
export const WEBHOOK_FORGED = 2103;

/** The body was parsed and written again before the check: pass the raw bytes. */
export const WEBHOOK_RESERIALIZED = 2104;

/** The body is larger than an event can be. */
export const WEBHOOK_TOO_LARGE = 2105;

/** The body is signed, but is no event. */
export const WEBHOOK_MALFORMED = 2106;

/** The event is for another account or environment. */
export const WEBHOOK_OTHER_TENANT = 2107;

/** What journals begin with that keep a webhook until its flow has heard it. No flow is to be called so. */
export const LETTERS = "kassa-event/";
