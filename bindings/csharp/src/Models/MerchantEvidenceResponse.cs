// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>2020: what the partner answered.</summary>
    public sealed record MerchantEvidenceResponse : Model
    {
        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>additional_information.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>attachments.</summary>
        public IReadOnlyList<AttachmentRef>? Attachments { get; init; }

        /// <summary>The answered questions.</summary>
        public JsonElement? Details { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MerchantEvidenceResponse FromJson(JsonElement json)
        {
            var reader = new Reader("MerchantEvidenceResponse", json);
            return new MerchantEvidenceResponse
            {
                CreatedAt = reader.Take("created_at", Reader.Text),
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentRef.FromJson))),
                Details = reader.Value("details", Reader.Any),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("created_at", CreatedAt, false);
            visitor("additional_information", AdditionalInformation, true);
            visitor("attachments", Attachments, false);
            visitor("details", Details, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MerchantEvidenceResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
