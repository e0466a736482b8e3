// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A capture was made.</summary>
    public sealed record PaymentTransactionCapturedPayload : Model
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

        /// <summary>payment_capture_id. No source confirms it.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>capture_amount. No source confirms it.</summary>
        public long? CaptureAmount { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentTransactionCapturedPayload FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentTransactionCapturedPayload", json);
            return new PaymentTransactionCapturedPayload
            {
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PaymentTransactionState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.PaymentTransactionState.Of)),
                PurchaseReference = reader.Take("purchase_reference", Reader.Text),
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                CaptureAmount = reader.Value("capture_amount", Reader.Integer),
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
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("capture_amount", CaptureAmount, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentTransactionCapturedPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
