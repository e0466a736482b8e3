// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why a product is switched off.</summary>
    public sealed class DisableReason : OpenEnum
    {
        /// <summary><c>FRAUD</c>.</summary>
        public static readonly DisableReason Fraud = new DisableReason("FRAUD");

        /// <summary><c>VOLUNTARY</c>.</summary>
        public static readonly DisableReason Voluntary = new DisableReason("VOLUNTARY");

        private DisableReason(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisableReason> Known { get; } = new[]
        {
            Fraud,
            Voluntary,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisableReason Of(string text) => Find(Known, text) ?? new DisableReason(text);

        /// <summary>The same.</summary>
        public static implicit operator DisableReason(string text) => Of(text);
    }
}
