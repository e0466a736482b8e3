// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is thought of a seller.</summary>
    public sealed class SellerRating : OpenEnum
    {
        /// <summary><c>HIGH</c>.</summary>
        public static readonly SellerRating High = new SellerRating("HIGH");

        private SellerRating(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<SellerRating> Known { get; } = new[]
        {
            High,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static SellerRating Of(string text) => Find(Known, text) ?? new SellerRating(text);

        /// <summary>The same.</summary>
        public static implicit operator SellerRating(string text) => Of(text);
    }
}
