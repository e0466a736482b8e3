// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Ties entity, acquiring account, category and store group together. It does not change: another one is created
    /// instead.</summary>
    public sealed record PaymentAccount : Model
    {
        /// <summary>payment_account_id.</summary>
        public string? PaymentAccountId { get; init; }

        /// <summary>payment_account_reference.</summary>
        public string? PaymentAccountReference { get; init; }

        /// <summary>status.</summary>
        public PaymentAccountStatus? Status { get; init; }

        /// <summary>payment_acquiring_account_id.</summary>
        public string? PaymentAcquiringAccountId { get; init; }

        /// <summary>partner_business_entity_id.</summary>
        public string? PartnerBusinessEntityId { get; init; }

        /// <summary>default_merchant_category_code.</summary>
        public string? DefaultMerchantCategoryCode { get; init; }

        /// <summary>default_store_group_id.</summary>
        public string? DefaultStoreGroupId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentAccount FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentAccount", json);
            return new PaymentAccount
            {
                PaymentAccountId = reader.Take("payment_account_id", Reader.Text),
                PaymentAccountReference = reader.Take("payment_account_reference", Reader.Text),
                Status = reader.Take("status", Reader.Choice(Models.PaymentAccountStatus.Of)),
                PaymentAcquiringAccountId = reader.Take("payment_acquiring_account_id", Reader.Text),
                PartnerBusinessEntityId = reader.Take("partner_business_entity_id", Reader.Text),
                DefaultMerchantCategoryCode = reader.Take("default_merchant_category_code", Reader.Text),
                DefaultStoreGroupId = reader.Take("default_store_group_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_account_id", PaymentAccountId, false);
            visitor("payment_account_reference", PaymentAccountReference, false);
            visitor("status", Status, false);
            visitor("payment_acquiring_account_id", PaymentAcquiringAccountId, false);
            visitor("partner_business_entity_id", PartnerBusinessEntityId, false);
            visitor("default_merchant_category_code", DefaultMerchantCategoryCode, false);
            visitor("default_store_group_id", DefaultStoreGroupId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentAccount? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
