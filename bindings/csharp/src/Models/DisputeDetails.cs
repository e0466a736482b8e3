// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What it is about.</summary>
    public sealed record DisputeDetails : Model
    {
        /// <summary>In the settlement currency.</summary>
        public long? DisputeAmount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>created_by.</summary>
        public DisputeCreator? CreatedBy { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputeDetails FromJson(JsonElement json)
        {
            var reader = new Reader("DisputeDetails", json);
            return new DisputeDetails
            {
                DisputeAmount = reader.Value("dispute_amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                CreatedBy = reader.Take("created_by", Reader.Choice(Models.DisputeCreator.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("dispute_amount", DisputeAmount, false);
            visitor("currency", Currency, false);
            visitor("created_by", CreatedBy, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputeDetails? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
