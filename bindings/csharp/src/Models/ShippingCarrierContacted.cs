// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the carrier was spoken to.</summary>
    public sealed class ShippingCarrierContacted : OpenEnum
    {
        /// <summary><c>YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US</c>.</summary>
        public static readonly ShippingCarrierContacted YesPurchaseHasBeenDeliveredBackToUs = new ShippingCarrierContacted("YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US");

        private ShippingCarrierContacted(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ShippingCarrierContacted> Known { get; } = new[]
        {
            YesPurchaseHasBeenDeliveredBackToUs,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ShippingCarrierContacted Of(string text) => Find(Known, text) ?? new ShippingCarrierContacted(text);

        /// <summary>The same.</summary>
        public static implicit operator ShippingCarrierContacted(string text) => Of(text);
    }
}
