// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The entry in the register.</summary>
    public sealed record LegalRegistration : Model
    {
        /// <summary>As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
    /// pass. Needed in a request.</summary>
        public string? LegalRegistrationNumber { get; init; }

        /// <summary>Register or court, where numbers repeat between registers: always in Germany.</summary>
        public string? LegalRegistrationAuthority { get; init; }

        /// <summary>Free text.</summary>
        public string? LegalRegistrationEntityType { get; init; }

        /// <summary>A sole trader's is that of a person.</summary>
        public string? TaxRegistrationNumber { get; init; }

        /// <summary>Number at the regulator.</summary>
        public string? FinancialConductAuthorityNumber { get; init; }

        /// <summary>legal_registration_address.</summary>
        public Address? LegalRegistrationAddress { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static LegalRegistration FromJson(JsonElement json)
        {
            var reader = new Reader("LegalRegistration", json);
            return new LegalRegistration
            {
                LegalRegistrationNumber = reader.Take("legal_registration_number", Reader.Text),
                LegalRegistrationAuthority = reader.Take("legal_registration_authority", Reader.Text),
                LegalRegistrationEntityType = reader.Take("legal_registration_entity_type", Reader.Text),
                TaxRegistrationNumber = reader.Take("tax_registration_number", Reader.Text),
                FinancialConductAuthorityNumber = reader.Take("financial_conduct_authority_number", Reader.Text),
                LegalRegistrationAddress = reader.Take("legal_registration_address", Reader.Object(Models.Address.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("legal_registration_number", LegalRegistrationNumber, true);
            visitor("legal_registration_authority", LegalRegistrationAuthority, false);
            visitor("legal_registration_entity_type", LegalRegistrationEntityType, false);
            visitor("tax_registration_number", TaxRegistrationNumber, true);
            visitor("financial_conduct_authority_number", FinancialConductAuthorityNumber, false);
            visitor("legal_registration_address", LegalRegistrationAddress, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(LegalRegistration? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
