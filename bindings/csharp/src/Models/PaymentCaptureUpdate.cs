// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to a capture. No source confirms it.</summary>
    public sealed record PaymentCaptureUpdate : Model
    {
        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>supplementary_capture_data.</summary>
        public SupplementaryCaptureData? SupplementaryCaptureData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentCaptureUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentCaptureUpdate", json);
            return new PaymentCaptureUpdate
            {
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                SupplementaryCaptureData = reader.Take("supplementary_capture_data", Reader.Object(Models.SupplementaryCaptureData.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("supplementary_capture_data", SupplementaryCaptureData, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentCaptureUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
