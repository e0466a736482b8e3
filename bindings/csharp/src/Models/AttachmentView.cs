// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A file that was uploaded.</summary>
    public sealed record AttachmentView : Model
    {
        /// <summary>payment_dispute_attachment_id.</summary>
        public string? PaymentDisputeAttachmentId { get; init; }

        /// <summary>Up to 500 characters in evidence, up to 1000 in an appeal.</summary>
        public string? Description { get; init; }

        /// <summary>mime_type.</summary>
        public string? MimeType { get; init; }

        /// <summary>Whoever has it may read the file.</summary>
        public string? Url { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AttachmentView FromJson(JsonElement json)
        {
            var reader = new Reader("AttachmentView", json);
            return new AttachmentView
            {
                PaymentDisputeAttachmentId = reader.Take("payment_dispute_attachment_id", Reader.Text),
                Description = reader.Take("description", Reader.Text),
                MimeType = reader.Take("mime_type", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_attachment_id", PaymentDisputeAttachmentId, false);
            visitor("description", Description, true);
            visitor("mime_type", MimeType, false);
            visitor("url", Url, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AttachmentView? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
