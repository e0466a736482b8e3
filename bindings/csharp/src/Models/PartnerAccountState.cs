// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What an account can do.</summary>
    public sealed class PartnerAccountState : OpenEnum
    {
        /// <summary><c>PARTIALLY_OPERATIONAL</c>.</summary>
        public static readonly PartnerAccountState PartiallyOperational = new PartnerAccountState("PARTIALLY_OPERATIONAL");

        /// <summary><c>OPERATIONAL</c>.</summary>
        public static readonly PartnerAccountState Operational = new PartnerAccountState("OPERATIONAL");

        /// <summary><c>DISABLED</c>.</summary>
        public static readonly PartnerAccountState Disabled = new PartnerAccountState("DISABLED");

        private PartnerAccountState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PartnerAccountState> Known { get; } = new[]
        {
            PartiallyOperational,
            Operational,
            Disabled,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PartnerAccountState Of(string text) => Find(Known, text) ?? new PartnerAccountState(text);

        /// <summary>The same.</summary>
        public static implicit operator PartnerAccountState(string text) => Of(text);
    }
}
