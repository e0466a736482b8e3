// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>2020: one request and its answer; at most five in a dispute.</summary>
    public sealed record MerchantEvidence : Model
    {
        /// <summary>payment_dispute_merchant_evidence_id.</summary>
        public string? PaymentDisputeMerchantEvidenceId { get; init; }

        /// <summary>request.</summary>
        public MerchantEvidenceRequest? Request { get; init; }

        /// <summary>response.</summary>
        public MerchantEvidenceResponse? Response { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MerchantEvidence FromJson(JsonElement json)
        {
            var reader = new Reader("MerchantEvidence", json);
            return new MerchantEvidence
            {
                PaymentDisputeMerchantEvidenceId = reader.Take("payment_dispute_merchant_evidence_id", Reader.Text),
                Request = reader.Take("request", Reader.Object(Models.MerchantEvidenceRequest.FromJson)),
                Response = reader.Take("response", Reader.Object(Models.MerchantEvidenceResponse.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_dispute_merchant_evidence_id", PaymentDisputeMerchantEvidenceId, false);
            visitor("request", Request, false);
            visitor("response", Response, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MerchantEvidence? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
