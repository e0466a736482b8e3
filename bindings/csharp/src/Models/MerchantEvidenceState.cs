// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>State of a request.</summary>
    public sealed class MerchantEvidenceState : OpenEnum
    {
        /// <summary><c>EVIDENCE_REQUESTED</c>.</summary>
        public static readonly MerchantEvidenceState EvidenceRequested = new MerchantEvidenceState("EVIDENCE_REQUESTED");

        private MerchantEvidenceState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<MerchantEvidenceState> Known { get; } = new[]
        {
            EvidenceRequested,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static MerchantEvidenceState Of(string text) => Find(Known, text) ?? new MerchantEvidenceState(text);

        /// <summary>The same.</summary>
        public static implicit operator MerchantEvidenceState(string text) => Of(text);
    }
}
