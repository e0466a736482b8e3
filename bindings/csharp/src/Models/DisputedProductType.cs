// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What was bought.</summary>
    public sealed class DisputedProductType : OpenEnum
    {
        /// <summary><c>PHYSICAL_PRODUCTS_FULLY_SHIPPED</c>.</summary>
        public static readonly DisputedProductType PhysicalProductsFullyShipped = new DisputedProductType("PHYSICAL_PRODUCTS_FULLY_SHIPPED");

        /// <summary><c>PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED</c>.</summary>
        public static readonly DisputedProductType PhysicalProductsPartiallyShipped = new DisputedProductType("PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED");

        /// <summary><c>PHYSICAL_PRODUCTS_NOT_SHIPPED</c>.</summary>
        public static readonly DisputedProductType PhysicalProductsNotShipped = new DisputedProductType("PHYSICAL_PRODUCTS_NOT_SHIPPED");

        /// <summary><c>SERVICES</c>.</summary>
        public static readonly DisputedProductType Services = new DisputedProductType("SERVICES");

        /// <summary><c>TICKETS_TRAVEL</c>.</summary>
        public static readonly DisputedProductType TicketsTravel = new DisputedProductType("TICKETS_TRAVEL");

        private DisputedProductType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputedProductType> Known { get; } = new[]
        {
            PhysicalProductsFullyShipped,
            PhysicalProductsPartiallyShipped,
            PhysicalProductsNotShipped,
            Services,
            TicketsTravel,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputedProductType Of(string text) => Find(Known, text) ?? new DisputedProductType(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputedProductType(string text) => Of(text);
    }
}
