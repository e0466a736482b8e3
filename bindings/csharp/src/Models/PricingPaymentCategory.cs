// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Category of payments that prices are told for.</summary>
    public sealed class PricingPaymentCategory : OpenEnum
    {
        /// <summary><c>DIGITAL</c>.</summary>
        public static readonly PricingPaymentCategory Digital = new PricingPaymentCategory("DIGITAL");

        private PricingPaymentCategory(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PricingPaymentCategory> Known { get; } = new[]
        {
            Digital,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PricingPaymentCategory Of(string text) => Find(Known, text) ?? new PricingPaymentCategory(text);

        /// <summary>The same.</summary>
        public static implicit operator PricingPaymentCategory(string text) => Of(text);
    }
}
