// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa;

/** Numbers of refusals. They are the same in every language and are never given to another error. */
public final class Codes {
    /** There is no flow of this kind. */
    public static final int UNKNOWN_KIND = 1001;

    /** The flow has ended; nothing can be asked of it any more. */
    public static final int ENDED = 1002;

    /** The state does not allow this command. */
    public static final int NOT_NOW = 1003;

    /** This reference was used before, for something else. */
    public static final int REFERENCE_REUSED = 1004;

    /** A line was reported as saved that was never handed out. */
    public static final int NOT_HANDED_OUT = 1005;

    /** The text is not JSON, or not of the strict profile (duplicate members, nesting, size). */
    public static final int JSON = 1101;

    /** A required member is missing. */
    public static final int MISSING = 1102;

    /** A member has the wrong type or form. */
    public static final int FORM = 1103;

    /** An amount is not a whole number of minor units between 0 and 2^53 - 1. */
    public static final int AMOUNT = 1104;

    /** A text holds a character that may not be sent. */
    public static final int CHARACTERS = 1105;

    /** A value does not fit another one. */
    public static final int INCONSISTENT = 1106;

    /** A member of the configuration is not usable. */
    public static final int CONFIG = 1107;

    /** More is asked than the transaction still holds. */
    public static final int EXCEEDS_REMAINING = 1201;

    /** A count has reached its limit. */
    public static final int TOO_MANY = 1202;

    /** A text, header or body is too large. */
    public static final int TOO_LARGE = 1203;

    /** The journal is empty, or its first line is not the beginning of a flow. */
    public static final int JOURNAL_START = 1301;

    /** A line in the middle is damaged, missing or out of order. */
    public static final int JOURNAL_DAMAGED = 1302;

    /** A newer version of this library wrote the journal. */
    public static final int JOURNAL_NEWER = 1303;

    /** The journal belongs to another account, environment or installation. */
    public static final int JOURNAL_FOREIGN = 1304;

    /** A sealed entry cannot be opened with this key. */
    public static final int JOURNAL_KEY = 1305;

    /** The event is not about this flow. */
    public static final int EVENT_NOT_OURS = 1401;

    /** A defect of this library; the flow did not change. */
    public static final int INTERNAL = 1901;

    /** Another process has the journal open, or this flow is already driven. */
    public static final int JOURNAL_LOCKED = 2001;

    /** The journal could not be read or written. What was not saved was not sent. */
    public static final int JOURNAL_STORAGE = 2002;

    /** A write to this journal failed before: free the flow and resume it. */
    public static final int JOURNAL_STOPPED = 2003;

    /** The journal ends elsewhere than this flow: another process continued it. */
    public static final int JOURNAL_MOVED = 2004;

    /** There is no journal of this reference. */
    public static final int NO_JOURNAL = 2005;

    /** The call needs an API key and the options have none. */
    public static final int NO_CREDENTIAL = 2006;

    /** The system gave no random numbers. */
    public static final int NO_CHANCE = 2007;

    /** A header of the delivery is missing. */
    public static final int WEBHOOK_NO_SIGNATURE = 2101;

    /** No signing key of this id is known. */
    public static final int WEBHOOK_UNKNOWN_KEY = 2102;

    /** The signature does not belong to this body. */
    public static final int WEBHOOK_FORGED = 2103;

    /** The body was parsed and written again before the check: pass the raw bytes. */
    public static final int WEBHOOK_RESERIALIZED = 2104;

    /** The body is larger than an event can be. */
    public static final int WEBHOOK_TOO_LARGE = 2105;

    /** The body is signed, but is no event. */
    public static final int WEBHOOK_MALFORMED = 2106;

    /** The event is for another account or environment. */
    public static final int WEBHOOK_OTHER_TENANT = 2107;

    /** What journals begin with that keep a webhook until its flow has heard it. No flow is to be called so. */
    public static final String LETTERS = "kassa-event/";

    private Codes() {}
}
