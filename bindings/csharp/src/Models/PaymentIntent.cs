// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What the customer wants to do.</summary>
    public sealed class PaymentIntent : OpenEnum
    {
        /// <summary><c>PAY</c>.</summary>
        public static readonly PaymentIntent Pay = new PaymentIntent("PAY");

        /// <summary><c>SUBSCRIBE</c>.</summary>
        public static readonly PaymentIntent Subscribe = new PaymentIntent("SUBSCRIBE");

        /// <summary><c>ADD_TO_WALLET</c>.</summary>
        public static readonly PaymentIntent AddToWallet = new PaymentIntent("ADD_TO_WALLET");

        private PaymentIntent(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentIntent> Known { get; } = new[]
        {
            Pay,
            Subscribe,
            AddToWallet,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentIntent Of(string text) => Find(Known, text) ?? new PaymentIntent(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentIntent(string text) => Of(text);
    }
}
