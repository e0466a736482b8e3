// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Kind of a product.</summary>
    public sealed class ProductType : OpenEnum
    {
        /// <summary><c>PAYMENT</c>.</summary>
        public static readonly ProductType Payment = new ProductType("PAYMENT");

        private ProductType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ProductType> Known { get; } = new[]
        {
            Payment,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ProductType Of(string text) => Find(Known, text) ?? new ProductType(text);

        /// <summary>The same.</summary>
        public static implicit operator ProductType(string text) => Of(text);
    }
}
