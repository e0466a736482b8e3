// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What the customer brought forward.</summary>
    public sealed record CustomerEvidence : Model
    {
        /// <summary>payment_dispute_customer_evidence_id.</summary>
        public string? PaymentDisputeCustomerEvidenceId { get; init; }

        /// <summary>attachment.</summary>
        public CustomerEvidenceAttachment? Attachment { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerEvidence FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerEvidence", json);
            return new CustomerEvidence
            {
                PaymentDisputeCustomerEvidenceId = reader.Take("payment_dispute_customer_evidence_id", Reader.Text),
                Attachment = reader.Take("attachment", Reader.Object(Models.CustomerEvidenceAttachment.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_customer_evidence_id", PaymentDisputeCustomerEvidenceId, false);
            visitor("attachment", Attachment, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerEvidence? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
