// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A capture. It has no state: an answer means that it happened.</summary>
    public sealed record PaymentCapture : Model
    {
        /// <summary>payment_capture_id.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>capture_amount. No source confirms it.</summary>
        public long? CaptureAmount { get; init; }

        /// <summary>payment_transaction_id. No source confirms it.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>supplementary_capture_data.</summary>
        public SupplementaryCaptureData? SupplementaryCaptureData { get; init; }

        /// <summary>captured_at. No source confirms it.</summary>
        public string? CapturedAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentCapture FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentCapture", json);
            return new PaymentCapture
            {
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                CaptureAmount = reader.Value("capture_amount", Reader.Integer),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                SupplementaryCaptureData = reader.Take("supplementary_capture_data", Reader.Object(Models.SupplementaryCaptureData.FromJson)),
                CapturedAt = reader.Take("captured_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("capture_amount", CaptureAmount, false);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("supplementary_capture_data", SupplementaryCaptureData, false);
            visitor("captured_at", CapturedAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentCapture? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
