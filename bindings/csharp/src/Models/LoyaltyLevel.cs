// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How loyal an account is.</summary>
    public sealed class LoyaltyLevel : OpenEnum
    {
        /// <summary><c>HIGH</c>.</summary>
        public static readonly LoyaltyLevel High = new LoyaltyLevel("HIGH");

        private LoyaltyLevel(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<LoyaltyLevel> Known { get; } = new[]
        {
            High,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static LoyaltyLevel Of(string text) => Find(Known, text) ?? new LoyaltyLevel(text);

        /// <summary>The same.</summary>
        public static implicit operator LoyaltyLevel(string text) => Of(text);
    }
}
