// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>State of a payment request.</summary>
    public sealed class PaymentRequestState : OpenEnum
    {
        /// <summary><c>SUBMITTED</c>.</summary>
        public static readonly PaymentRequestState Submitted = new PaymentRequestState("SUBMITTED");

        /// <summary><c>IN_PROGRESS</c>.</summary>
        public static readonly PaymentRequestState InProgress = new PaymentRequestState("IN_PROGRESS");

        /// <summary><c>COMPLETED</c>.</summary>
        public static readonly PaymentRequestState Completed = new PaymentRequestState("COMPLETED");

        /// <summary><c>EXPIRED</c>.</summary>
        public static readonly PaymentRequestState Expired = new PaymentRequestState("EXPIRED");

        /// <summary><c>CANCELED</c>.</summary>
        public static readonly PaymentRequestState Canceled = new PaymentRequestState("CANCELED");

        /// <summary><c>DECLINED</c>.</summary>
        public static readonly PaymentRequestState Declined = new PaymentRequestState("DECLINED");

        private PaymentRequestState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentRequestState> Known { get; } = new[]
        {
            Submitted,
            InProgress,
            Completed,
            Expired,
            Canceled,
            Declined,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentRequestState Of(string text) => Find(Known, text) ?? new PaymentRequestState(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentRequestState(string text) => Of(text);
    }
}
