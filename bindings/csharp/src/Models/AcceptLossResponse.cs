// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The dispute is given up.</summary>
    public sealed record AcceptLossResponse : Model
    {
        /// <summary>CLOSED.</summary>
        public string? State { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AcceptLossResponse FromJson(JsonElement json)
        {
            var reader = new Reader("AcceptLossResponse", json);
            return new AcceptLossResponse
            {
                State = reader.Take("state", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("state", State, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AcceptLossResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
