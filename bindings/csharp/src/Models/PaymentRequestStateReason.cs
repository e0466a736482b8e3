// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why a payment request is in its state. For people, not for decisions.</summary>
    public sealed class PaymentRequestStateReason : OpenEnum
    {
        /// <summary><c>PAYMENT_REQUEST_SUBMITTED</c>.</summary>
        public static readonly PaymentRequestStateReason PaymentRequestSubmitted = new PaymentRequestStateReason("PAYMENT_REQUEST_SUBMITTED");

        /// <summary><c>PARTNER_CANCELED</c>.</summary>
        public static readonly PaymentRequestStateReason PartnerCanceled = new PaymentRequestStateReason("PARTNER_CANCELED");

        /// <summary><c>PURCHASE_FLOW_ABORTED</c>.</summary>
        public static readonly PaymentRequestStateReason PurchaseFlowAborted = new PaymentRequestStateReason("PURCHASE_FLOW_ABORTED");

        /// <summary><c>TECHNICAL_ERROR</c>.</summary>
        public static readonly PaymentRequestStateReason TechnicalError = new PaymentRequestStateReason("TECHNICAL_ERROR");

        /// <summary><c>PAYMENT_DECLINED</c>.</summary>
        public static readonly PaymentRequestStateReason PaymentDeclined = new PaymentRequestStateReason("PAYMENT_DECLINED");

        private PaymentRequestStateReason(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PaymentRequestStateReason> Known { get; } = new[]
        {
            PaymentRequestSubmitted,
            PartnerCanceled,
            PurchaseFlowAborted,
            TechnicalError,
            PaymentDeclined,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PaymentRequestStateReason Of(string text) => Find(Known, text) ?? new PaymentRequestStateReason(text);

        /// <summary>The same.</summary>
        public static implicit operator PaymentRequestStateReason(string text) => Of(text);
    }
}
