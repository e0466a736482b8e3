// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>2026: the evidence. Nothing can be added later.</summary>
    public sealed record RepresentRequest : Model
    {
        /// <summary>attachments. Needed in a request.</summary>
        public IReadOnlyList<AttachmentRef>? Attachments { get; init; }

        /// <summary>additional_information.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>Less than the disputed amount.</summary>
        public long? PartnerProposedRefundAmount { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static RepresentRequest FromJson(JsonElement json)
        {
            var reader = new Reader("RepresentRequest", json);
            return new RepresentRequest
            {
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentRef.FromJson))),
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                PartnerProposedRefundAmount = reader.Value("partner_proposed_refund_amount", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("attachments", Attachments, false);
            visitor("additional_information", AdditionalInformation, true);
            visitor("partner_proposed_refund_amount", PartnerProposedRefundAmount, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(RepresentRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
