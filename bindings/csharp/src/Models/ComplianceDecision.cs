// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Why Klarna acted on an account or a product. It never changes.</summary>
    public sealed record ComplianceDecision : Model
    {
        /// <summary>decision_id.</summary>
        public string? DecisionId { get; init; }

        /// <summary>decision_type.</summary>
        public ComplianceDecisionType? DecisionType { get; init; }

        /// <summary>account_id.</summary>
        public string? AccountId { get; init; }

        /// <summary>product_instance_id.</summary>
        public string? ProductInstanceId { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ComplianceDecision FromJson(JsonElement json)
        {
            var reader = new Reader("ComplianceDecision", json);
            return new ComplianceDecision
            {
                DecisionId = reader.Take("decision_id", Reader.Text),
                DecisionType = reader.Take("decision_type", Reader.Choice(Models.ComplianceDecisionType.Of)),
                AccountId = reader.Take("account_id", Reader.Text),
                ProductInstanceId = reader.Take("product_instance_id", Reader.Text),
                CreatedAt = reader.Take("created_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("decision_id", DecisionId, false);
            visitor("decision_type", DecisionType, false);
            visitor("account_id", AccountId, false);
            visitor("product_instance_id", ProductInstanceId, false);
            visitor("created_at", CreatedAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ComplianceDecision? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
