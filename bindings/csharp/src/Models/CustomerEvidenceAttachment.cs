// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A file of the customer.</summary>
    public sealed record CustomerEvidenceAttachment : Model
    {
        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>mime_type.</summary>
        public string? MimeType { get; init; }

        /// <summary>Whoever has it may read the file.</summary>
        public string? Url { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerEvidenceAttachment FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerEvidenceAttachment", json);
            return new CustomerEvidenceAttachment
            {
                Description = reader.Take("description", Reader.Text),
                MimeType = reader.Take("mime_type", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("description", Description, true);
            visitor("mime_type", MimeType, false);
            visitor("url", Url, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerEvidenceAttachment? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
