// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A transaction.</summary>
    public sealed record PaymentTransaction : Model
    {
        /// <summary>payment_transaction_id.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>payment_transaction_reference.</summary>
        public string? PaymentTransactionReference { get; init; }

        /// <summary>state.</summary>
        public PaymentTransactionState? State { get; init; }

        /// <summary>What was authorized.</summary>
        public long? Amount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>expires_at.</summary>
        public string? ExpiresAt { get; init; }

        /// <summary>payment_funding.</summary>
        public PaymentFunding? PaymentFunding { get; init; }

        /// <summary>Fees; members are not published. No source confirms it.</summary>
        public JsonElement? PaymentPricing { get; init; }

        /// <summary>There at least when the amount was captured at once.</summary>
        public IReadOnlyList<PaymentCapture>? PaymentCaptures { get; init; }

        /// <summary>payment_refunds. No source confirms it.</summary>
        public IReadOnlyList<PaymentRefund>? PaymentRefunds { get; init; }

        /// <summary>payment_chargebacks. No source confirms it.</summary>
        public IReadOnlyList<PaymentChargeback>? PaymentChargebacks { get; init; }

        /// <summary>supplementary_purchase_data.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>shipping. No source confirms it.</summary>
        public IReadOnlyList<Shipping>? Shipping { get; init; }

        /// <summary>created_at. No source confirms it.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>updated_at. No source confirms it.</summary>
        public string? UpdatedAt { get; init; }

        /// <summary>captured_amount. No source confirms it.</summary>
        public long? CapturedAmount { get; init; }

        /// <summary>refunded_amount. No source confirms it.</summary>
        public long? RefundedAmount { get; init; }

        /// <summary>remaining_authorized_amount. No source confirms it.</summary>
        public long? RemainingAuthorizedAmount { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentTransaction FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentTransaction", json);
            return new PaymentTransaction
            {
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PaymentTransactionState.Of)),
                Amount = reader.Value("amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                ExpiresAt = reader.Take("expires_at", Reader.Text),
                PaymentFunding = reader.Take("payment_funding", Reader.Object(Models.PaymentFunding.FromJson)),
                PaymentPricing = reader.Value("payment_pricing", Reader.Any),
                PaymentCaptures = reader.Take("payment_captures", Reader.List(Reader.Object(Models.PaymentCapture.FromJson))),
                PaymentRefunds = reader.Take("payment_refunds", Reader.List(Reader.Object(Models.PaymentRefund.FromJson))),
                PaymentChargebacks = reader.Take("payment_chargebacks", Reader.List(Reader.Object(Models.PaymentChargeback.FromJson))),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                Shipping = reader.Take("shipping", Reader.List(Reader.Object(Models.Shipping.FromJson))),
                CreatedAt = reader.Take("created_at", Reader.Text),
                UpdatedAt = reader.Take("updated_at", Reader.Text),
                CapturedAmount = reader.Value("captured_amount", Reader.Integer),
                RefundedAmount = reader.Value("refunded_amount", Reader.Integer),
                RemainingAuthorizedAmount = reader.Value("remaining_authorized_amount", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("payment_transaction_reference", PaymentTransactionReference, false);
            visitor("state", State, false);
            visitor("amount", Amount, false);
            visitor("currency", Currency, false);
            visitor("expires_at", ExpiresAt, false);
            visitor("payment_funding", PaymentFunding, false);
            visitor("payment_pricing", PaymentPricing, false);
            visitor("payment_captures", PaymentCaptures, false);
            visitor("payment_refunds", PaymentRefunds, false);
            visitor("payment_chargebacks", PaymentChargebacks, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
            visitor("shipping", Shipping, false);
            visitor("created_at", CreatedAt, false);
            visitor("updated_at", UpdatedAt, false);
            visitor("captured_amount", CapturedAmount, false);
            visitor("refunded_amount", RefundedAmount, false);
            visitor("remaining_authorized_amount", RemainingAuthorizedAmount, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentTransaction? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
