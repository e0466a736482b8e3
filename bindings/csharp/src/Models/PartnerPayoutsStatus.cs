// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the acquirer pays the partner.</summary>
    public sealed class PartnerPayoutsStatus : OpenEnum
    {
        /// <summary><c>ENABLED</c>.</summary>
        public static readonly PartnerPayoutsStatus Enabled = new PartnerPayoutsStatus("ENABLED");

        private PartnerPayoutsStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PartnerPayoutsStatus> Known { get; } = new[]
        {
            Enabled,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PartnerPayoutsStatus Of(string text) => Find(Known, text) ?? new PartnerPayoutsStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator PartnerPayoutsStatus(string text) => Of(text);
    }
}
