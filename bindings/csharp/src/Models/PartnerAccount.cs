// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An account. There is no way to delete one: its products are disabled instead.</summary>
    public sealed record PartnerAccount : Model
    {
        /// <summary>Kept beside the caller's own record of the partner.</summary>
        public string? PartnerAccountId { get; init; }

        /// <summary>partner_account_reference.</summary>
        public string? PartnerAccountReference { get; init; }

        /// <summary>For the back office; customers do not see it.</summary>
        public string? PartnerAccountName { get; init; }

        /// <summary>partner_account_contact.</summary>
        public PartnerAccountContact? PartnerAccountContact { get; init; }

        /// <summary>state.</summary>
        public PartnerAccountState? State { get; init; }

        /// <summary>Text for people. Called required in one place and described for a state that does not exist. No source
    /// confirms it.</summary>
        public string? StateReason { get; init; }

        /// <summary>Only when asked for.</summary>
        public IReadOnlyList<PaymentProduct>? Products { get; init; }

        /// <summary>Only when asked for.</summary>
        public IReadOnlyList<Brand>? Brands { get; init; }

        /// <summary>Only when asked for.</summary>
        public IReadOnlyList<StoreGroup>? StoreGroups { get; init; }

        /// <summary>Only when asked for.</summary>
        public IReadOnlyList<PartnerBusinessEntity>? PartnerBusinessEntities { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerAccount FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerAccount", json);
            return new PartnerAccount
            {
                PartnerAccountId = reader.Take("partner_account_id", Reader.Text),
                PartnerAccountReference = reader.Take("partner_account_reference", Reader.Text),
                PartnerAccountName = reader.Take("partner_account_name", Reader.Text),
                PartnerAccountContact = reader.Take("partner_account_contact", Reader.Object(Models.PartnerAccountContact.FromJson)),
                State = reader.Take("state", Reader.Choice(Models.PartnerAccountState.Of)),
                StateReason = reader.Take("state_reason", Reader.Text),
                Products = reader.Take("products", Reader.List(Reader.Object(Models.PaymentProduct.FromJson))),
                Brands = reader.Take("brands", Reader.List(Reader.Object(Models.Brand.FromJson))),
                StoreGroups = reader.Take("store_groups", Reader.List(Reader.Object(Models.StoreGroup.FromJson))),
                PartnerBusinessEntities = reader.Take("partner_business_entities", Reader.List(Reader.Object(Models.PartnerBusinessEntity.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_account_id", PartnerAccountId, false);
            visitor("partner_account_reference", PartnerAccountReference, false);
            visitor("partner_account_name", PartnerAccountName, false);
            visitor("partner_account_contact", PartnerAccountContact, false);
            visitor("state", State, false);
            visitor("state_reason", StateReason, false);
            visitor("products", Products, false);
            visitor("brands", Brands, false);
            visitor("store_groups", StoreGroups, false);
            visitor("partner_business_entities", PartnerBusinessEntities, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerAccount? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
