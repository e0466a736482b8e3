// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to a legal entity: only what changes. Whether name and country may change is not said.</summary>
    public sealed record PartnerBusinessEntityUpdate : Model
    {
        /// <summary>legal_registered_entity_name. No source confirms it.</summary>
        public string? LegalRegisteredEntityName { get; init; }

        /// <summary>legal_registration_country. No source confirms it.</summary>
        public string? LegalRegistrationCountry { get; init; }

        /// <summary>supplementary_business_data.</summary>
        public SupplementaryBusinessData? SupplementaryBusinessData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerBusinessEntityUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerBusinessEntityUpdate", json);
            return new PartnerBusinessEntityUpdate
            {
                LegalRegisteredEntityName = reader.Take("legal_registered_entity_name", Reader.Text),
                LegalRegistrationCountry = reader.Take("legal_registration_country", Reader.Text),
                SupplementaryBusinessData = reader.Take("supplementary_business_data", Reader.Object(Models.SupplementaryBusinessData.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("legal_registered_entity_name", LegalRegisteredEntityName, true);
            visitor("legal_registration_country", LegalRegistrationCountry, false);
            visitor("supplementary_business_data", SupplementaryBusinessData, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerBusinessEntityUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
