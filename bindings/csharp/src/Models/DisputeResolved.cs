// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether partner and customer came to terms.</summary>
    public sealed class DisputeResolved : OpenEnum
    {
        /// <summary><c>NO_DISPUTE_NOT_ACCEPTED</c>.</summary>
        public static readonly DisputeResolved NoDisputeNotAccepted = new DisputeResolved("NO_DISPUTE_NOT_ACCEPTED");

        /// <summary><c>YES_OTHER_RESOLUTION</c>.</summary>
        public static readonly DisputeResolved YesOtherResolution = new DisputeResolved("YES_OTHER_RESOLUTION");

        /// <summary><c>YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA</c>.</summary>
        public static readonly DisputeResolved YesWillRefundTheCustomerThroughKlarna = new DisputeResolved("YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA");

        private DisputeResolved(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeResolved> Known { get; } = new[]
        {
            NoDisputeNotAccepted,
            YesOtherResolution,
            YesWillRefundTheCustomerThroughKlarna,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeResolved Of(string text) => Find(Known, text) ?? new DisputeResolved(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeResolved(string text) => Of(text);
    }
}
