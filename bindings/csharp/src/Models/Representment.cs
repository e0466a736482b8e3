// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The one round of evidence of a dispute.</summary>
    public sealed record Representment : Model
    {
        /// <summary>state.</summary>
        public RepresentmentState? State { get; init; }

        /// <summary>previous_state.</summary>
        public RepresentmentPreviousState? PreviousState { get; init; }

        /// <summary>The time that counts.</summary>
        public string? ExpiresAt { get; init; }

        /// <summary>request.</summary>
        public RepresentmentRequest? Request { get; init; }

        /// <summary>partner_evidence.</summary>
        public PartnerEvidence? PartnerEvidence { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Representment FromJson(JsonElement json)
        {
            var reader = new Reader("Representment", json);
            return new Representment
            {
                State = reader.Take("state", Reader.Choice(Models.RepresentmentState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.RepresentmentPreviousState.Of)),
                ExpiresAt = reader.Take("expires_at", Reader.Text),
                Request = reader.Take("request", Reader.Object(Models.RepresentmentRequest.FromJson)),
                PartnerEvidence = reader.Take("partner_evidence", Reader.Object(Models.PartnerEvidence.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
            visitor("expires_at", ExpiresAt, false);
            visitor("request", Request, false);
            visitor("partner_evidence", PartnerEvidence, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Representment? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
