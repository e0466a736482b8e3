// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the products were used.</summary>
    public sealed class ProductsAlreadyUsed : OpenEnum
    {
        /// <summary><c>NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET</c>.</summary>
        public static readonly ProductsAlreadyUsed NoTheProductsHaveNotBeenUsedYet = new ProductsAlreadyUsed("NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET");

        private ProductsAlreadyUsed(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ProductsAlreadyUsed> Known { get; } = new[]
        {
            NoTheProductsHaveNotBeenUsedYet,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ProductsAlreadyUsed Of(string text) => Find(Known, text) ?? new ProductsAlreadyUsed(text);

        /// <summary>The same.</summary>
        public static implicit operator ProductsAlreadyUsed(string text) => Of(text);
    }
}
