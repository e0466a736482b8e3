// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A decision that can be appealed.</summary>
    public sealed record Arbitration : Model
    {
        /// <summary>preliminary_outcome.</summary>
        public DisputeOutcome? PreliminaryOutcome { get; init; }

        /// <summary>preliminary_outcome_detailed.</summary>
        public DisputeOutcomeDetailed? PreliminaryOutcomeDetailed { get; init; }

        /// <summary>arbitration_request.</summary>
        public ArbitrationRequest? ArbitrationRequest { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Arbitration FromJson(JsonElement json)
        {
            var reader = new Reader("Arbitration", json);
            return new Arbitration
            {
                PreliminaryOutcome = reader.Take("preliminary_outcome", Reader.Choice(Models.DisputeOutcome.Of)),
                PreliminaryOutcomeDetailed = reader.Take("preliminary_outcome_detailed", Reader.Choice(Models.DisputeOutcomeDetailed.Of)),
                ArbitrationRequest = reader.Take("arbitration_request", Reader.Object(Models.ArbitrationRequest.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("preliminary_outcome", PreliminaryOutcome, false);
            visitor("preliminary_outcome_detailed", PreliminaryOutcomeDetailed, false);
            visitor("arbitration_request", ArbitrationRequest, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Arbitration? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
