// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Data for the judgement of risk and for compliance. Contracts may ask for more than the API does.</summary>
    public sealed record SupplementaryBusinessData : Model
    {
        /// <summary>legal_registration.</summary>
        public LegalRegistration? LegalRegistration { get; init; }

        /// <summary>Where the business is done; a sole trader's may be a home.</summary>
        public IReadOnlyList<Address>? OperatingAddresses { get; init; }

        /// <summary>Owners, directors. For a sole trader the main identification.</summary>
        public IReadOnlyList<Stakeholder>? Stakeholders { get; init; }

        /// <summary>partner_payouts_state.</summary>
        public PartnerPayoutsState? PartnerPayoutsState { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SupplementaryBusinessData FromJson(JsonElement json)
        {
            var reader = new Reader("SupplementaryBusinessData", json);
            return new SupplementaryBusinessData
            {
                LegalRegistration = reader.Take("legal_registration", Reader.Object(Models.LegalRegistration.FromJson)),
                OperatingAddresses = reader.Take("operating_addresses", Reader.List(Reader.Object(Models.Address.FromJson))),
                Stakeholders = reader.Take("stakeholders", Reader.List(Reader.Object(Models.Stakeholder.FromJson))),
                PartnerPayoutsState = reader.Take("partner_payouts_state", Reader.Object(Models.PartnerPayoutsState.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("legal_registration", LegalRegistration, false);
            visitor("operating_addresses", OperatingAddresses, true);
            visitor("stakeholders", Stakeholders, true);
            visitor("partner_payouts_state", PartnerPayoutsState, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SupplementaryBusinessData? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
