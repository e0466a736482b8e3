// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Names what the customer brought forward.</summary>
    public sealed record CustomerEvidenceRef : Model
    {
        /// <summary>payment_dispute_customer_evidence_id.</summary>
        public string? PaymentDisputeCustomerEvidenceId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerEvidenceRef FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerEvidenceRef", json);
            return new CustomerEvidenceRef
            {
                PaymentDisputeCustomerEvidenceId = reader.Take("payment_dispute_customer_evidence_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_customer_evidence_id", PaymentDisputeCustomerEvidenceId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerEvidenceRef? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
