// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the purchase can be refunded.</summary>
    public sealed class PurchaseRefundable : OpenEnum
    {
        /// <summary><c>YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED</c>.</summary>
        public static readonly PurchaseRefundable YesThePurchaseCanBeFullyRefunded = new PurchaseRefundable("YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED");

        private PurchaseRefundable(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PurchaseRefundable> Known { get; } = new[]
        {
            YesThePurchaseCanBeFullyRefunded,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PurchaseRefundable Of(string text) => Find(Known, text) ?? new PurchaseRefundable(text);

        /// <summary>The same.</summary>
        public static implicit operator PurchaseRefundable(string text) => Of(text);
    }
}
