// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Name of a person.</summary>
    public sealed record PersonName : Model
    {
        /// <summary>given_name.</summary>
        public string? GivenName { get; init; }

        /// <summary>family_name.</summary>
        public string? FamilyName { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PersonName FromJson(JsonElement json)
        {
            var reader = new Reader("PersonName", json);
            return new PersonName
            {
                GivenName = reader.Take("given_name", Reader.Text),
                FamilyName = reader.Take("family_name", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("given_name", GivenName, true);
            visitor("family_name", FamilyName, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PersonName? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
