// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A capture to be made.</summary>
    public sealed record PaymentCaptureCreate : Model
    {
        /// <summary>No more than what is left. Needed in a request.</summary>
        public long? CaptureAmount { get; init; }

        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>Left out, the rest stays authorized.</summary>
        public RemainingAuthorization? RemainingAuthorization { get; init; }

        /// <summary>supplementary_capture_data.</summary>
        public SupplementaryCaptureData? SupplementaryCaptureData { get; init; }

        /// <summary>supplementary_purchase_data.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>interoperability_data. No source confirms it.</summary>
        public string? InteroperabilityData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentCaptureCreate FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentCaptureCreate", json);
            return new PaymentCaptureCreate
            {
                CaptureAmount = reader.Value("capture_amount", Reader.Integer),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                RemainingAuthorization = reader.Take("remaining_authorization", Reader.Choice(Models.RemainingAuthorization.Of)),
                SupplementaryCaptureData = reader.Take("supplementary_capture_data", Reader.Object(Models.SupplementaryCaptureData.FromJson)),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                InteroperabilityData = reader.Take("interoperability_data", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("capture_amount", CaptureAmount, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("remaining_authorization", RemainingAuthorization, false);
            visitor("supplementary_capture_data", SupplementaryCaptureData, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
            visitor("interoperability_data", InteroperabilityData, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentCaptureCreate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
