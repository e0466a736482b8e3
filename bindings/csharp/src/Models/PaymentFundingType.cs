// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the money is certain.</summary>
    public sealed class PaymentFundingType : OpenEnum
    {
        /// <summary><c>GUARANTEED</c>.</summary>
        public static readonly PaymentFundingType Guaranteed = new PaymentFundingType("GUARANTEED");

        /// <summary><c>NON_GUARANTEED</c>.</summary>
        public static readonly PaymentFundingType NonGuaranteed = new PaymentFundingType("NON_GUARANTEED");

        private PaymentFundingType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentFundingType> Known { get; } = new[]
        {
            Guaranteed,
            NonGuaranteed,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentFundingType Of(string text) => Find(Known, text) ?? new PaymentFundingType(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentFundingType(string text) => Of(text);
    }
}
