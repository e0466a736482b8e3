// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Names a file that was uploaded.</summary>
    public sealed record AttachmentRef : Model
    {
        /// <summary>payment_dispute_attachment_id. Needed in a request.</summary>
        public string? PaymentDisputeAttachmentId { get; init; }

        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AttachmentRef FromJson(JsonElement json)
        {
            var reader = new Reader("AttachmentRef", json);
            return new AttachmentRef
            {
                PaymentDisputeAttachmentId = reader.Take("payment_dispute_attachment_id", Reader.Text),
                Description = reader.Take("description", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_attachment_id", PaymentDisputeAttachmentId, false);
            visitor("description", Description, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AttachmentRef? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
