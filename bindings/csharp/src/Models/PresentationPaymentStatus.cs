// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What comes next.</summary>
    public sealed class PresentationPaymentStatus : OpenEnum
    {
        /// <summary><c>PENDING_PARTNER_AUTHORIZATION</c>.</summary>
        public static readonly PresentationPaymentStatus PendingPartnerAuthorization = new PresentationPaymentStatus("PENDING_PARTNER_AUTHORIZATION");

        /// <summary><c>REQUIRES_CUSTOMER_ACTION</c>.</summary>
        public static readonly PresentationPaymentStatus RequiresCustomerAction = new PresentationPaymentStatus("REQUIRES_CUSTOMER_ACTION");

        private PresentationPaymentStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PresentationPaymentStatus> Known { get; } = new[]
        {
            PendingPartnerAuthorization,
            RequiresCustomerAction,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PresentationPaymentStatus Of(string text) => Find(Known, text) ?? new PresentationPaymentStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator PresentationPaymentStatus(string text) => Of(text);
    }
}
