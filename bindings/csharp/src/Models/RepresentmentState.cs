// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>State of the round of evidence.</summary>
    public sealed class RepresentmentState : OpenEnum
    {
        /// <summary><c>EVIDENCE_REQUESTED</c>.</summary>
        public static readonly RepresentmentState EvidenceRequested = new RepresentmentState("EVIDENCE_REQUESTED");

        /// <summary><c>EVIDENCE_RECEIVED</c>.</summary>
        public static readonly RepresentmentState EvidenceReceived = new RepresentmentState("EVIDENCE_RECEIVED");

        /// <summary><c>EVIDENCE_REQUEST_EXPIRED</c>.</summary>
        public static readonly RepresentmentState EvidenceRequestExpired = new RepresentmentState("EVIDENCE_REQUEST_EXPIRED");

        /// <summary><c>EVIDENCE_WAIVED</c>.</summary>
        public static readonly RepresentmentState EvidenceWaived = new RepresentmentState("EVIDENCE_WAIVED");

        /// <summary><c>REPRESENTMENT_AUTOMATICALLY_REJECTED</c>.</summary>
        public static readonly RepresentmentState RepresentmentAutomaticallyRejected = new RepresentmentState("REPRESENTMENT_AUTOMATICALLY_REJECTED");

        private RepresentmentState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<RepresentmentState> Known { get; } = new[]
        {
            EvidenceRequested,
            EvidenceReceived,
            EvidenceRequestExpired,
            EvidenceWaived,
            RepresentmentAutomaticallyRejected,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static RepresentmentState Of(string text) => Find(Known, text) ?? new RepresentmentState(text);

        /// <summary>The same.</summary>
        public static implicit operator RepresentmentState(string text) => Of(text);
    }
}
