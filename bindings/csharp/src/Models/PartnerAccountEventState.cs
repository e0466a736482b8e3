// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The state an account has entered.</summary>
    public sealed class PartnerAccountEventState : OpenEnum
    {
        /// <summary><c>OPERATIONAL</c>.</summary>
        public static readonly PartnerAccountEventState Operational = new PartnerAccountEventState("OPERATIONAL");

        private PartnerAccountEventState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PartnerAccountEventState> Known { get; } = new[]
        {
            Operational,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PartnerAccountEventState Of(string text) => Find(Known, text) ?? new PartnerAccountEventState(text);

        /// <summary>The same.</summary>
        public static implicit operator PartnerAccountEventState(string text) => Of(text);
    }
}
