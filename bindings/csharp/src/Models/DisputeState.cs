// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>State of a dispute. PRE_ARBITRATION and CLOSED occur in both frameworks and mean different things.</summary>
    public sealed class DisputeState : OpenEnum
    {
        /// <summary><c>INITIATED</c>.</summary>
        public static readonly DisputeState Initiated = new DisputeState("INITIATED");

        /// <summary><c>REPRESENTMENT</c>.</summary>
        public static readonly DisputeState Representment = new DisputeState("REPRESENTMENT");

        /// <summary><c>PRE_ARBITRATION</c>.</summary>
        public static readonly DisputeState PreArbitration = new DisputeState("PRE_ARBITRATION");

        /// <summary><c>ARBITRATION</c>.</summary>
        public static readonly DisputeState Arbitration = new DisputeState("ARBITRATION");

        /// <summary><c>CLOSED</c>.</summary>
        public static readonly DisputeState Closed = new DisputeState("CLOSED");

        /// <summary><c>ARBITRATION_PENDING</c>.</summary>
        public static readonly DisputeState ArbitrationPending = new DisputeState("ARBITRATION_PENDING");

        /// <summary><c>MERCHANT_EVIDENCE_PENDING</c>.</summary>
        public static readonly DisputeState MerchantEvidencePending = new DisputeState("MERCHANT_EVIDENCE_PENDING");

        /// <summary><c>ARBITRATION_APPEAL_WINDOW_OPEN</c>.</summary>
        public static readonly DisputeState ArbitrationAppealWindowOpen = new DisputeState("ARBITRATION_APPEAL_WINDOW_OPEN");

        private DisputeState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeState> Known { get; } = new[]
        {
            Initiated,
            Representment,
            PreArbitration,
            Arbitration,
            Closed,
            ArbitrationPending,
            MerchantEvidencePending,
            ArbitrationAppealWindowOpen,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeState Of(string text) => Find(Known, text) ?? new DisputeState(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeState(string text) => Of(text);
    }
}
