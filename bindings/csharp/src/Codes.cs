// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable

namespace Kassa
{
    /// <summary>Numbers of refusals. They are the same in every language and are never given to another error.</summary>
    public static class Codes
    {
        /// <summary>There is no flow of this kind.</summary>
        public const int UnknownKind = 1001;

        /// <summary>The flow has ended; nothing can be asked of it any more.</summary>
        public const int Ended = 1002;

        /// <summary>The state does not allow this command.</summary>
        public const int NotNow = 1003;

        /// <summary>This reference was used before, for something else.</summary>
        public const int ReferenceReused = 1004;

        /// <summary>A line was reported as saved that was never handed out.</summary>
        public const int NotHandedOut = 1005;

        /// <summary>The text is not JSON, or not of the strict profile (duplicate members, nesting, size).</summary>
        public const int Json = 1101;

        /// <summary>A required member is missing.</summary>
        public const int Missing = 1102;

        /// <summary>A member has the wrong type or form.</summary>
        public const int Form = 1103;

        /// <summary>An amount is not a whole number of minor units between 0 and 2^53 - 1.</summary>
        public const int Amount = 1104;

        /// <summary>A text holds a character that may not be sent.</summary>
        public const int Characters = 1105;

        /// <summary>A value does not fit another one.</summary>
        public const int Inconsistent = 1106;

        /// <summary>A member of the configuration is not usable.</summary>
        public const int Config = 1107;

        /// <summary>More is asked than the transaction still holds.</summary>
        public const int ExceedsRemaining = 1201;

        /// <summary>A count has reached its limit.</summary>
        public const int TooMany = 1202;

        /// <summary>A text, header or body is too large.</summary>
        public const int TooLarge = 1203;

        /// <summary>The journal is empty, or its first line is not the beginning of a flow.</summary>
        public const int JournalStart = 1301;

        /// <summary>A line in the middle is damaged, missing or out of order.</summary>
        public const int JournalDamaged = 1302;

        /// <summary>A newer version of this library wrote the journal.</summary>
        public const int JournalNewer = 1303;

        /// <summary>The journal belongs to another account, environment or installation.</summary>
        public const int JournalForeign = 1304;

        /// <summary>A sealed entry cannot be opened with this key.</summary>
        public const int JournalKey = 1305;

        /// <summary>The event is not about this flow.</summary>
        public const int EventNotOurs = 1401;

        /// <summary>A defect of this library; the flow did not change.</summary>
        public const int Internal = 1901;

        /// <summary>Another process has the journal open, or this flow is already driven.</summary>
        public const int JournalLocked = 2001;

        /// <summary>The journal could not be read or written. What was not saved was not sent.</summary>
        public const int JournalStorage = 2002;

        /// <summary>A write to this journal failed before: free the flow and resume it.</summary>
        public const int JournalStopped = 2003;

        /// <summary>The journal ends elsewhere than this flow: another process continued it.</summary>
        public const int JournalMoved = 2004;

        /// <summary>There is no journal of this reference.</summary>
        public const int NoJournal = 2005;

        /// <summary>The call needs an API key and the options have none.</summary>
        public const int NoCredential = 2006;

        /// <summary>The system gave no random numbers.</summary>
        public const int NoChance = 2007;

        /// <summary>A header of the delivery is missing.</summary>
        public const int WebhookNoSignature = 2101;

        /// <summary>No signing key of this id is known.</summary>
        public const int WebhookUnknownKey = 2102;

        /// <summary>The signature does not belong to this body.</summary>
        public const int WebhookForged = 2103;

        /// <summary>The body was parsed and written again before the check: pass the raw bytes.</summary>
        public const int WebhookReserialized = 2104;

        /// <summary>The body is larger than an event can be.</summary>
        public const int WebhookTooLarge = 2105;

        /// <summary>The body is signed, but is no event.</summary>
        public const int WebhookMalformed = 2106;

        /// <summary>The event is for another account or environment.</summary>
        public const int WebhookOtherTenant = 2107;

        /// <summary>What journals begin with that keep a webhook until its flow has heard it. No flow is to be called so.</summary>
        public const string Letters = "kassa-event/";
    }
}
