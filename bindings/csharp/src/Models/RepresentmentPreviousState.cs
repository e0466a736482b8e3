// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The state it has left.</summary>
    public sealed class RepresentmentPreviousState : OpenEnum
    {
        /// <summary><c>EVIDENCE_REQUESTED</c>.</summary>
        public static readonly RepresentmentPreviousState EvidenceRequested = new RepresentmentPreviousState("EVIDENCE_REQUESTED");

        private RepresentmentPreviousState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<RepresentmentPreviousState> Known { get; } = new[]
        {
            EvidenceRequested,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static RepresentmentPreviousState Of(string text) => Find(Known, text) ?? new RepresentmentPreviousState(text);

        /// <summary>The same.</summary>
        public static implicit operator RepresentmentPreviousState(string text) => Of(text);
    }
}
