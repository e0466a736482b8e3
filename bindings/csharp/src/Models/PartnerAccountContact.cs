// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whom to write to about the account.</summary>
    public sealed record PartnerAccountContact : Model
    {
        /// <summary>email. Needed in a request.</summary>
        public string? Email { get; init; }

        /// <summary>given_name.</summary>
        public string? GivenName { get; init; }

        /// <summary>family_name.</summary>
        public string? FamilyName { get; init; }

        /// <summary>International, with the plus sign.</summary>
        public string? Phone { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerAccountContact FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerAccountContact", json);
            return new PartnerAccountContact
            {
                Email = reader.Take("email", Reader.Text),
                GivenName = reader.Take("given_name", Reader.Text),
                FamilyName = reader.Take("family_name", Reader.Text),
                Phone = reader.Take("phone", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("email", Email, true);
            visitor("given_name", GivenName, true);
            visitor("family_name", FamilyName, true);
            visitor("phone", Phone, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerAccountContact? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
