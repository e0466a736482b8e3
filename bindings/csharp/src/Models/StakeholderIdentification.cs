// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A national number of a person.</summary>
    public sealed record StakeholderIdentification : Model
    {
        /// <summary>number.</summary>
        public string? Number { get; init; }

        /// <summary>country.</summary>
        public string? Country { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StakeholderIdentification FromJson(JsonElement json)
        {
            var reader = new Reader("StakeholderIdentification", json);
            return new StakeholderIdentification
            {
                Number = reader.Take("number", Reader.Text),
                Country = reader.Take("country", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("number", Number, true);
            visitor("country", Country, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StakeholderIdentification? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
