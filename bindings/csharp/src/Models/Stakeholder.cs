// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A person behind the business.</summary>
    public sealed record Stakeholder : Model
    {
        /// <summary>given_name.</summary>
        public string? GivenName { get; init; }

        /// <summary>family_name.</summary>
        public string? FamilyName { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>date_of_birth.</summary>
        public string? DateOfBirth { get; init; }

        /// <summary>national_identification.</summary>
        public StakeholderIdentification? NationalIdentification { get; init; }

        /// <summary>roles.</summary>
        public IReadOnlyList<StakeholderRole>? Roles { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Stakeholder FromJson(JsonElement json)
        {
            var reader = new Reader("Stakeholder", json);
            return new Stakeholder
            {
                GivenName = reader.Take("given_name", Reader.Text),
                FamilyName = reader.Take("family_name", Reader.Text),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                DateOfBirth = reader.Take("date_of_birth", Reader.Text),
                NationalIdentification = reader.Take("national_identification", Reader.Object(Models.StakeholderIdentification.FromJson)),
                Roles = reader.Take("roles", Reader.List(Reader.Choice(Models.StakeholderRole.Of))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("given_name", GivenName, true);
            visitor("family_name", FamilyName, true);
            visitor("address", Address, true);
            visitor("date_of_birth", DateOfBirth, true);
            visitor("national_identification", NationalIdentification, true);
            visitor("roles", Roles, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Stakeholder? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
