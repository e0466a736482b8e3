// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>State of a transaction.</summary>
    public sealed class PaymentTransactionState : OpenEnum
    {
        /// <summary><c>AUTHORIZED</c>.</summary>
        public static readonly PaymentTransactionState Authorized = new PaymentTransactionState("AUTHORIZED");

        /// <summary><c>EXPIRED</c>.</summary>
        public static readonly PaymentTransactionState Expired = new PaymentTransactionState("EXPIRED");

        /// <summary><c>COMPLETED</c>.</summary>
        public static readonly PaymentTransactionState Completed = new PaymentTransactionState("COMPLETED");

        /// <summary><c>CLOSED</c>.</summary>
        public static readonly PaymentTransactionState Closed = new PaymentTransactionState("CLOSED");

        private PaymentTransactionState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentTransactionState> Known { get; } = new[]
        {
            Authorized,
            Expired,
            Completed,
            Closed,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentTransactionState Of(string text) => Find(Known, text) ?? new PaymentTransactionState(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentTransactionState(string text) => Of(text);
    }
}
