// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>State of the funding.</summary>
    public sealed class PaymentFundingState : OpenEnum
    {
        /// <summary><c>PENDING</c>.</summary>
        public static readonly PaymentFundingState Pending = new PaymentFundingState("PENDING");

        /// <summary><c>FUNDED</c>.</summary>
        public static readonly PaymentFundingState Funded = new PaymentFundingState("FUNDED");

        /// <summary><c>EXPIRED</c>.</summary>
        public static readonly PaymentFundingState Expired = new PaymentFundingState("EXPIRED");

        private PaymentFundingState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentFundingState> Known { get; } = new[]
        {
            Pending,
            Funded,
            Expired,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentFundingState Of(string text) => Find(Known, text) ?? new PaymentFundingState(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentFundingState(string text) => Of(text);
    }
}
