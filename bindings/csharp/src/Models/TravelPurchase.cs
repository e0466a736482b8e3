// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether it is about travel.</summary>
    public sealed class TravelPurchase : OpenEnum
    {
        /// <summary><c>YES_THIS_PURCHASE_IS_FOR_TRAVEL</c>.</summary>
        public static readonly TravelPurchase YesThisPurchaseIsForTravel = new TravelPurchase("YES_THIS_PURCHASE_IS_FOR_TRAVEL");

        private TravelPurchase(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<TravelPurchase> Known { get; } = new[]
        {
            YesThisPurchaseIsForTravel,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static TravelPurchase Of(string text) => Find(Known, text) ?? new TravelPurchase(text);

        /// <summary>The same.</summary>
        public static implicit operator TravelPurchase(string text) => Of(text);
    }
}
