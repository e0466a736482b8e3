// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The file is stored.</summary>
    public sealed record UploadResponse : Model
    {
        /// <summary>payment_dispute_attachment_id.</summary>
        public string? PaymentDisputeAttachmentId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static UploadResponse FromJson(JsonElement json)
        {
            var reader = new Reader("UploadResponse", json);
            return new UploadResponse
            {
                PaymentDisputeAttachmentId = reader.Take("payment_dispute_attachment_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_attachment_id", PaymentDisputeAttachmentId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(UploadResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
