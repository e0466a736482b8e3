// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the purchase can be cancelled.</summary>
    public sealed class PurchaseCancelable : OpenEnum
    {
        /// <summary><c>YES_WE_WILL_CANCEL_THE_PURCHASE</c>.</summary>
        public static readonly PurchaseCancelable YesWeWillCancelThePurchase = new PurchaseCancelable("YES_WE_WILL_CANCEL_THE_PURCHASE");

        private PurchaseCancelable(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PurchaseCancelable> Known { get; } = new[]
        {
            YesWeWillCancelThePurchase,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PurchaseCancelable Of(string text) => Find(Known, text) ?? new PurchaseCancelable(text);

        /// <summary>The same.</summary>
        public static implicit operator PurchaseCancelable(string text) => Of(text);
    }
}
