// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The state it has left.</summary>
    public sealed class PartnerAccountEventPreviousState : OpenEnum
    {
        /// <summary><c>PARTIALLY_OPERATIONAL</c>.</summary>
        public static readonly PartnerAccountEventPreviousState PartiallyOperational = new PartnerAccountEventPreviousState("PARTIALLY_OPERATIONAL");

        private PartnerAccountEventPreviousState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PartnerAccountEventPreviousState> Known { get; } = new[]
        {
            PartiallyOperational,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PartnerAccountEventPreviousState Of(string text) => Find(Known, text) ?? new PartnerAccountEventPreviousState(text);

        /// <summary>The same.</summary>
        public static implicit operator PartnerAccountEventPreviousState(string text) => Of(text);
    }
}
