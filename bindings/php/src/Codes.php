<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa;

/** Numbers of refusals. They are the same in every language and are never given to another error. */
final class Codes
{
    /** There is no flow of this kind. */
    public const UNKNOWN_KIND = 1001;
    /** The flow has ended; nothing can be asked of it any more. */
    public const ENDED = 1002;
    /** The state does not allow this command. */
    public const NOT_NOW = 1003;
    /** This reference was used before, for something else. */
    public const REFERENCE_REUSED = 1004;
    /** A line was reported as saved that was never handed out. */
    public const NOT_HANDED_OUT = 1005;
    /** The text is not JSON, or not of the strict profile (duplicate members, nesting, size). */
    public const JSON = 1101;
    /** A required member is missing. */
    public const MISSING = 1102;
    /** A member has the wrong type or form. */
    public const FORM = 1103;
    /** An amount is not a whole number of minor units between 0 and 2^53 - 1. */
    public const AMOUNT = 1104;
    /** A text holds a character that may not be sent. */
    public const CHARACTERS = 1105;
    /** A value does not fit another one. */
    public const INCONSISTENT = 1106;
    /** A member of the configuration is not usable. */
    public const CONFIG = 1107;
    /** More is asked than the transaction still holds. */
    public const EXCEEDS_REMAINING = 1201;
    /** A count has reached its limit. */
    public const TOO_MANY = 1202;
    /** A text, header or body is too large. */
    public const TOO_LARGE = 1203;
    /** The journal is empty, or its first line is not the beginning of a flow. */
    public const JOURNAL_START = 1301;
    /** A line in the middle is damaged, missing or out of order. */
    public const JOURNAL_DAMAGED = 1302;
    /** A newer version of this library wrote the journal. */
    public const JOURNAL_NEWER = 1303;
    /** The journal belongs to another account, environment or installation. */
    public const JOURNAL_FOREIGN = 1304;
    /** A sealed entry cannot be opened with this key. */
    public const JOURNAL_KEY = 1305;
    /** The event is not about this flow. */
    public const EVENT_NOT_OURS = 1401;
    /** A defect of this library; the flow did not change. */
    public const INTERNAL = 1901;
    /** Another process has the journal open, or this flow is already driven. */
    public const JOURNAL_LOCKED = 2001;
    /** The journal could not be read or written. What was not saved was not sent. */
    public const JOURNAL_STORAGE = 2002;
    /** A write to this journal failed before: free the flow and resume it. */
    public const JOURNAL_STOPPED = 2003;
    /** The journal ends elsewhere than this flow: another process continued it. */
    public const JOURNAL_MOVED = 2004;
    /** There is no journal of this reference. */
    public const NO_JOURNAL = 2005;
    /** The call needs an API key and the options have none. */
    public const NO_CREDENTIAL = 2006;
    /** The system gave no random numbers. */
    public const NO_CHANCE = 2007;
    /** A header of the delivery is missing. */
    public const WEBHOOK_NO_SIGNATURE = 2101;
    /** No signing key of this id is known. */
    public const WEBHOOK_UNKNOWN_KEY = 2102;
    /** The signature does not belong to this body. */
    public const WEBHOOK_FORGED = 2103;
    /** The body was parsed and written again before the check: pass the raw bytes. */
    public const WEBHOOK_RESERIALIZED = 2104;
    /** The body is larger than an event can be. */
    public const WEBHOOK_TOO_LARGE = 2105;
    /** The body is signed, but is no event. */
    public const WEBHOOK_MALFORMED = 2106;
    /** The event is for another account or environment. */
    public const WEBHOOK_OTHER_TENANT = 2107;
    /** What journals begin with that keep a webhook until its flow has heard it. No flow is to be called so. */
    public const LETTERS = 'kassa-event/';
}
