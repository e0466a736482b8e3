// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The answer: questions and answers of 2020, or evidence of 2026.</summary>
    public sealed record RespondToDisputeRequest : Model
    {
        /// <summary>additional_information.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>Up to ten in 2026.</summary>
        public IReadOnlyList<AttachmentRef>? Attachments { get; init; }

        /// <summary>2020: which questions, depends on the reason of the dispute.</summary>
        public QuestionnaireAnswers? Details { get; init; }

        /// <summary>2026: less than the disputed amount.</summary>
        public long? PartnerProposedRefundAmount { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static RespondToDisputeRequest FromJson(JsonElement json)
        {
            var reader = new Reader("RespondToDisputeRequest", json);
            return new RespondToDisputeRequest
            {
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                Attachments = reader.Take("attachments", Reader.List(Reader.Object(Models.AttachmentRef.FromJson))),
                Details = reader.Take("details", Reader.Object(Models.QuestionnaireAnswers.FromJson)),
                PartnerProposedRefundAmount = reader.Value("partner_proposed_refund_amount", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("additional_information", AdditionalInformation, true);
            visitor("attachments", Attachments, false);
            visitor("details", Details, false);
            visitor("partner_proposed_refund_amount", PartnerProposedRefundAmount, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(RespondToDisputeRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
