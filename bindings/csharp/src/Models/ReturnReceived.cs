// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the goods came back.</summary>
    public sealed class ReturnReceived : OpenEnum
    {
        /// <summary><c>RETURN_NOT_RECEIVED</c>.</summary>
        public static readonly ReturnReceived ReturnNotReceived = new ReturnReceived("RETURN_NOT_RECEIVED");

        /// <summary><c>RETURN_REJECTED_NO_REFUND</c>.</summary>
        public static readonly ReturnReceived ReturnRejectedNoRefund = new ReturnReceived("RETURN_REJECTED_NO_REFUND");

        /// <summary><c>YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA</c>.</summary>
        public static readonly ReturnReceived YesWillRefundTheCustomerThroughKlarna = new ReturnReceived("YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA");

        private ReturnReceived(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ReturnReceived> Known { get; } = new[]
        {
            ReturnNotReceived,
            ReturnRejectedNoRefund,
            YesWillRefundTheCustomerThroughKlarna,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ReturnReceived Of(string text) => Find(Known, text) ?? new ReturnReceived(text);

        /// <summary>The same.</summary>
        public static implicit operator ReturnReceived(string text) => Of(text);
    }
}
