// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why there is a dispute.</summary>
    public sealed class DisputeReason : OpenEnum
    {
        /// <summary><c>REFUND_NOT_PROCESSED</c>.</summary>
        public static readonly DisputeReason RefundNotProcessed = new DisputeReason("REFUND_NOT_PROCESSED");

        /// <summary><c>PRODUCTS_OR_SERVICES_NOT_RECEIVED</c>.</summary>
        public static readonly DisputeReason ProductsOrServicesNotReceived = new DisputeReason("PRODUCTS_OR_SERVICES_NOT_RECEIVED");

        /// <summary><c>PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED</c>.</summary>
        public static readonly DisputeReason ProductsDefectiveOrNotAsDescribed = new DisputeReason("PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED");

        /// <summary><c>INCORRECT_AMOUNT</c>.</summary>
        public static readonly DisputeReason IncorrectAmount = new DisputeReason("INCORRECT_AMOUNT");

        /// <summary><c>PURCHASE_HIGH_RISK</c>.</summary>
        public static readonly DisputeReason PurchaseHighRisk = new DisputeReason("PURCHASE_HIGH_RISK");

        /// <summary><c>PURCHASE_UNAUTHORIZED</c>.</summary>
        public static readonly DisputeReason PurchaseUnauthorized = new DisputeReason("PURCHASE_UNAUTHORIZED");

        /// <summary><c>NON_COMPLIANCE</c>.</summary>
        public static readonly DisputeReason NonCompliance = new DisputeReason("NON_COMPLIANCE");

        /// <summary><c>NON_GUARANTEED_PAYMENT_PROGRAM</c>.</summary>
        public static readonly DisputeReason NonGuaranteedPaymentProgram = new DisputeReason("NON_GUARANTEED_PAYMENT_PROGRAM");

        /// <summary><c>RETURN_NOT_REFUNDED</c>.</summary>
        public static readonly DisputeReason ReturnNotRefunded = new DisputeReason("RETURN_NOT_REFUNDED");

        /// <summary><c>PRODUCTS_NOT_RECEIVED</c>.</summary>
        public static readonly DisputeReason ProductsNotReceived = new DisputeReason("PRODUCTS_NOT_RECEIVED");

        /// <summary><c>PRODUCTS_FAULTY</c>.</summary>
        public static readonly DisputeReason ProductsFaulty = new DisputeReason("PRODUCTS_FAULTY");

        /// <summary><c>CAPTURE_AMOUNT_INCORRECT</c>.</summary>
        public static readonly DisputeReason CaptureAmountIncorrect = new DisputeReason("CAPTURE_AMOUNT_INCORRECT");

        /// <summary><c>PURCHASE_CANCELED</c>.</summary>
        public static readonly DisputeReason PurchaseCanceled = new DisputeReason("PURCHASE_CANCELED");

        private DisputeReason(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeReason> Known { get; } = new[]
        {
            RefundNotProcessed,
            ProductsOrServicesNotReceived,
            ProductsDefectiveOrNotAsDescribed,
            IncorrectAmount,
            PurchaseHighRisk,
            PurchaseUnauthorized,
            NonCompliance,
            NonGuaranteedPaymentProgram,
            ReturnNotRefunded,
            ProductsNotReceived,
            ProductsFaulty,
            CaptureAmountIncorrect,
            PurchaseCanceled,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeReason Of(string text) => Find(Known, text) ?? new DisputeReason(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeReason(string text) => Of(text);
    }
}
