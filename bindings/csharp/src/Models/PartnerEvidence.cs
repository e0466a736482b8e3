// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What the partner brought forward.</summary>
    public sealed record PartnerEvidence : Model
    {
        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>Longer when it is written than when it is read.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>attachments.</summary>
        public IReadOnlyList<AttachmentView>? Attachments { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerEvidence FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerEvidence", json);
            return new PartnerEvidence
            {
                CreatedAt = reader.Take("created_at", Reader.Text),
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentView.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("created_at", CreatedAt, false);
            visitor("additional_information", AdditionalInformation, true);
            visitor("attachments", Attachments, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerEvidence? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
