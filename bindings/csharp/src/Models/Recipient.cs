// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Who receives the goods.</summary>
    public sealed record Recipient : Model
    {
        /// <summary>given_name. Needed in a request.</summary>
        public string? GivenName { get; init; }

        /// <summary>family_name. Needed in a request.</summary>
        public string? FamilyName { get; init; }

        /// <summary>email.</summary>
        public string? Email { get; init; }

        /// <summary>With country code.</summary>
        public string? Phone { get; init; }

        /// <summary>attention.</summary>
        public string? Attention { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Recipient FromJson(JsonElement json)
        {
            var reader = new Reader("Recipient", json);
            return new Recipient
            {
                GivenName = reader.Take("given_name", Reader.Text),
                FamilyName = reader.Take("family_name", Reader.Text),
                Email = reader.Take("email", Reader.Text),
                Phone = reader.Take("phone", Reader.Text),
                Attention = reader.Take("attention", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("given_name", GivenName, true);
            visitor("family_name", FamilyName, true);
            visitor("email", Email, true);
            visitor("phone", Phone, true);
            visitor("attention", Attention, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Recipient? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
