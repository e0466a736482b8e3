// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Choices within the framework.</summary>
    public sealed record DisputeOptions : Model
    {
        /// <summary>hold_policy.</summary>
        public DisputeHoldPolicy? HoldPolicy { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputeOptions FromJson(JsonElement json)
        {
            var reader = new Reader("DisputeOptions", json);
            return new DisputeOptions
            {
                HoldPolicy = reader.Take("hold_policy", Reader.Choice(Models.DisputeHoldPolicy.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("hold_policy", HoldPolicy, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputeOptions? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
