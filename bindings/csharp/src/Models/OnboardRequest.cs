// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A partner with everything that belongs to it. Parts name each other by reference, never by id. A later call
    /// with the same account reference adds what is new; what is there already has to be sent unchanged or left out.</summary>
    public sealed record OnboardRequest : Model
    {
        /// <summary>The caller's name of the partner, kept for ever: it decides whether a call creates or adds. Needed in a
    /// request.</summary>
        public string? PartnerAccountReference { get; init; }

        /// <summary>For the back office; customers do not see it. Needed in a request.</summary>
        public string? PartnerAccountName { get; init; }

        /// <summary>partner_account_contact. Needed in a request.</summary>
        public PartnerAccountContact? PartnerAccountContact { get; init; }

        /// <summary>partner_business_entities. Needed in a request.</summary>
        public IReadOnlyList<PartnerBusinessEntityInput>? PartnerBusinessEntities { get; init; }

        /// <summary>products. Needed in a request.</summary>
        public IReadOnlyList<OnboardProduct>? Products { get; init; }

        /// <summary>In the smallest official sample; not said to be required. Needed in a request.</summary>
        public IReadOnlyList<BrandInput>? Brands { get; init; }

        /// <summary>store_groups. Needed in a request.</summary>
        public IReadOnlyList<StoreGroupInput>? StoreGroups { get; init; }

        /// <summary>supplementary_account_data.</summary>
        public SupplementaryAccountData? SupplementaryAccountData { get; init; }

        /// <summary>Links to other accounts; their form is not published. No source confirms it.</summary>
        public IReadOnlyList<JsonElement>? PartnerAccountRelationships { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static OnboardRequest FromJson(JsonElement json)
        {
            var reader = new Reader("OnboardRequest", json);
            return new OnboardRequest
            {
                PartnerAccountReference = reader.Take("partner_account_reference", Reader.Text),
                PartnerAccountName = reader.Take("partner_account_name", Reader.Text),
                PartnerAccountContact = reader.Take("partner_account_contact", Reader.Object(Models.PartnerAccountContact.FromJson)),
                PartnerBusinessEntities = reader.Take("partner_business_entities", Reader.List(Reader.Object(Models.PartnerBusinessEntityInput.FromJson))),
                Products = reader.Take("products", Reader.List(Reader.Object(Models.OnboardProduct.FromJson))),
                Brands = reader.Take("brands", Reader.List(Reader.Object(Models.BrandInput.FromJson))),
                StoreGroups = reader.Take("store_groups", Reader.List(Reader.Object(Models.StoreGroupInput.FromJson))),
                SupplementaryAccountData = reader.Take("supplementary_account_data", Reader.Object(Models.SupplementaryAccountData.FromJson)),
                PartnerAccountRelationships = reader.Take("partner_account_relationships", Reader.Values(Reader.Any)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_account_reference", PartnerAccountReference, false);
            visitor("partner_account_name", PartnerAccountName, false);
            visitor("partner_account_contact", PartnerAccountContact, false);
            visitor("partner_business_entities", PartnerBusinessEntities, false);
            visitor("products", Products, false);
            visitor("brands", Brands, false);
            visitor("store_groups", StoreGroups, false);
            visitor("supplementary_account_data", SupplementaryAccountData, false);
            visitor("partner_account_relationships", PartnerAccountRelationships, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(OnboardRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
