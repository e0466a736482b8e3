// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>With what somebody paid before.</summary>
    public sealed class PurchasePaymentMethod : OpenEnum
    {
        /// <summary><c>CREDIT_CARD</c>.</summary>
        public static readonly PurchasePaymentMethod CreditCard = new PurchasePaymentMethod("CREDIT_CARD");

        private PurchasePaymentMethod(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PurchasePaymentMethod> Known { get; } = new[]
        {
            CreditCard,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PurchasePaymentMethod Of(string text) => Find(Known, text) ?? new PurchasePaymentMethod(text);

        /// <summary>The same.</summary>
        public static implicit operator PurchasePaymentMethod(string text) => Of(text);
    }
}
