// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How much was shipped.</summary>
    public sealed class ShippingProgress : OpenEnum
    {
        /// <summary><c>FULLY_SHIPPED</c>.</summary>
        public static readonly ShippingProgress FullyShipped = new ShippingProgress("FULLY_SHIPPED");

        /// <summary><c>PARTIALLY_SHIPPED</c>.</summary>
        public static readonly ShippingProgress PartiallyShipped = new ShippingProgress("PARTIALLY_SHIPPED");

        /// <summary><c>NOT_SHIPPED</c>.</summary>
        public static readonly ShippingProgress NotShipped = new ShippingProgress("NOT_SHIPPED");

        private ShippingProgress(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ShippingProgress> Known { get; } = new[]
        {
            FullyShipped,
            PartiallyShipped,
            NotShipped,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ShippingProgress Of(string text) => Find(Known, text) ?? new ShippingProgress(text);

        /// <summary>The same.</summary>
        public static implicit operator ShippingProgress(string text) => Of(text);
    }
}
