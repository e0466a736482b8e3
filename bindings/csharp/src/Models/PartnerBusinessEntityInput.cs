// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A legal entity to be created.</summary>
    public sealed record PartnerBusinessEntityInput : Model
    {
        /// <summary>Unique within the account. Needed in a request.</summary>
        public string? PartnerBusinessEntityReference { get; init; }

        /// <summary>As in the register. For a sole trader it is the name of a person. Needed in a request.</summary>
        public string? LegalRegisteredEntityName { get; init; }

        /// <summary>legal_registration_country. Needed in a request.</summary>
        public string? LegalRegistrationCountry { get; init; }

        /// <summary>supplementary_business_data.</summary>
        public SupplementaryBusinessData? SupplementaryBusinessData { get; init; }

        /// <summary>Gone from later samples. On its way out.</summary>
        public IReadOnlyList<string>? EnabledMerchantCategoryCodes { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerBusinessEntityInput FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerBusinessEntityInput", json);
            return new PartnerBusinessEntityInput
            {
                PartnerBusinessEntityReference = reader.Take("partner_business_entity_reference", Reader.Text),
                LegalRegisteredEntityName = reader.Take("legal_registered_entity_name", Reader.Text),
                LegalRegistrationCountry = reader.Take("legal_registration_country", Reader.Text),
                SupplementaryBusinessData = reader.Take("supplementary_business_data", Reader.Object(Models.SupplementaryBusinessData.FromJson)),
                EnabledMerchantCategoryCodes = reader.Take("enabled_merchant_category_codes", Reader.List(Reader.Text)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_business_entity_reference", PartnerBusinessEntityReference, false);
            visitor("legal_registered_entity_name", LegalRegisteredEntityName, true);
            visitor("legal_registration_country", LegalRegistrationCountry, false);
            visitor("supplementary_business_data", SupplementaryBusinessData, false);
            visitor("enabled_merchant_category_codes", EnabledMerchantCategoryCodes, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerBusinessEntityInput? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
