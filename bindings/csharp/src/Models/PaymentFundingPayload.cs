// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The money of a transaction became certain, or did not come.</summary>
    public sealed record PaymentFundingPayload : Model
    {
        /// <summary>payment_transaction_id. No source confirms it.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>payment_transaction_reference.</summary>
        public string? PaymentTransactionReference { get; init; }

        /// <summary>state. No source confirms it.</summary>
        public PaymentTransactionState? State { get; init; }

        /// <summary>previous_state. No source confirms it.</summary>
        public PaymentTransactionState? PreviousState { get; init; }

        /// <summary>purchase_reference. No source confirms it.</summary>
        public string? PurchaseReference { get; init; }

        /// <summary>payment_funding. No source confirms it.</summary>
        public PaymentFunding? PaymentFunding { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentFundingPayload FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentFundingPayload", json);
            return new PaymentFundingPayload
            {
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PaymentTransactionState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.PaymentTransactionState.Of)),
                PurchaseReference = reader.Take("purchase_reference", Reader.Text),
                PaymentFunding = reader.Take("payment_funding", Reader.Object(Models.PaymentFunding.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("payment_transaction_reference", PaymentTransactionReference, false);
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
            visitor("purchase_reference", PurchaseReference, false);
            visitor("payment_funding", PaymentFunding, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentFundingPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
