// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What to do. An unknown value is read as PAYMENT_SUPPORTED.</summary>
    public sealed class InteroperabilityStatus : OpenEnum
    {
        /// <summary><c>PAYMENT_SUPPORTED</c>.</summary>
        public static readonly InteroperabilityStatus PaymentSupported = new InteroperabilityStatus("PAYMENT_SUPPORTED");

        /// <summary><c>PAYMENT_PREPARED</c>.</summary>
        public static readonly InteroperabilityStatus PaymentPrepared = new InteroperabilityStatus("PAYMENT_PREPARED");

        /// <summary><c>PAYMENT_PENDING_CONFIRMATION</c>.</summary>
        public static readonly InteroperabilityStatus PaymentPendingConfirmation = new InteroperabilityStatus("PAYMENT_PENDING_CONFIRMATION");

        /// <summary><c>PAYMENT_UNSUPPORTED</c>.</summary>
        public static readonly InteroperabilityStatus PaymentUnsupported = new InteroperabilityStatus("PAYMENT_UNSUPPORTED");

        private InteroperabilityStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<InteroperabilityStatus> Known { get; } = new[]
        {
            PaymentSupported,
            PaymentPrepared,
            PaymentPendingConfirmation,
            PaymentUnsupported,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static InteroperabilityStatus Of(string text) => Find(Known, text) ?? new InteroperabilityStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator InteroperabilityStatus(string text) => Of(text);
    }
}
