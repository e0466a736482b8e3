// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Members that were moved.</summary>
    public sealed record DisputeUpdatedFields : Model
    {
        /// <summary>The dispute calls it `representment.expires_at`.</summary>
        public string? EvidenceResponseDeadlineAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputeUpdatedFields FromJson(JsonElement json)
        {
            var reader = new Reader("DisputeUpdatedFields", json);
            return new DisputeUpdatedFields
            {
                EvidenceResponseDeadlineAt = reader.Take("evidence_response_deadline_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("evidence_response_deadline_at", EvidenceResponseDeadlineAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputeUpdatedFields? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
