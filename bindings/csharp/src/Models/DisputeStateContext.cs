// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What there is to know in this state, of either framework.</summary>
    public sealed record DisputeStateContext : Model
    {
        /// <summary>representment.</summary>
        public Representment? Representment { get; init; }

        /// <summary>partner_evidence.</summary>
        public PartnerEvidence? PartnerEvidence { get; init; }

        /// <summary>Until when an appeal is possible.</summary>
        public string? ArbitrationExpiresAt { get; init; }

        /// <summary>dispute_outcome.</summary>
        public DisputeOutcome? DisputeOutcome { get; init; }

        /// <summary>dispute_outcome_detailed.</summary>
        public DisputeOutcomeDetailed? DisputeOutcomeDetailed { get; init; }

        /// <summary>closed_at.</summary>
        public string? ClosedAt { get; init; }

        /// <summary>2020, while evidence is awaited.</summary>
        public string? EvidenceRequestType { get; init; }

        /// <summary>2020, while evidence is awaited.</summary>
        public string? EvidenceResponseDeadlineAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputeStateContext FromJson(JsonElement json)
        {
            var reader = new Reader("DisputeStateContext", json);
            return new DisputeStateContext
            {
                Representment = reader.Take("representment", Reader.Object(Models.Representment.FromJson)),
                PartnerEvidence = reader.Take("partner_evidence", Reader.Object(Models.PartnerEvidence.FromJson)),
                ArbitrationExpiresAt = reader.Take("arbitration_expires_at", Reader.Text),
                DisputeOutcome = reader.Take("dispute_outcome", Reader.Choice(Models.DisputeOutcome.Of)),
                DisputeOutcomeDetailed = reader.Take("dispute_outcome_detailed", Reader.Choice(Models.DisputeOutcomeDetailed.Of)),
                ClosedAt = reader.Take("closed_at", Reader.Text),
                EvidenceRequestType = reader.Take("evidence_request_type", Reader.Text),
                EvidenceResponseDeadlineAt = reader.Take("evidence_response_deadline_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("representment", Representment, false);
            visitor("partner_evidence", PartnerEvidence, false);
            visitor("arbitration_expires_at", ArbitrationExpiresAt, false);
            visitor("dispute_outcome", DisputeOutcome, false);
            visitor("dispute_outcome_detailed", DisputeOutcomeDetailed, false);
            visitor("closed_at", ClosedAt, false);
            visitor("evidence_request_type", EvidenceRequestType, false);
            visitor("evidence_response_deadline_at", EvidenceResponseDeadlineAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputeStateContext? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
