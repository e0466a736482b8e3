// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A payment account to be created.</summary>
    public sealed record PaymentAccountInput : Model
    {
        /// <summary>Unique; to be kept beside the id of the acquiring account. Needed in a request.</summary>
        public string? PaymentAccountReference { get; init; }

        /// <summary>Handed to the acquirer by Klarna. Needed in a request.</summary>
        public string? PaymentAcquiringAccountId { get; init; }

        /// <summary>default_merchant_category_code. Needed in a request.</summary>
        public string? DefaultMerchantCategoryCode { get; init; }

        /// <summary>An entity of the account, or of the same document. Needed in a request.</summary>
        public string? PartnerBusinessEntityReference { get; init; }

        /// <summary>A store group of the account, or of the same document. Needed in a request.</summary>
        public string? DefaultStoreGroupReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentAccountInput FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentAccountInput", json);
            return new PaymentAccountInput
            {
                PaymentAccountReference = reader.Take("payment_account_reference", Reader.Text),
                PaymentAcquiringAccountId = reader.Take("payment_acquiring_account_id", Reader.Text),
                DefaultMerchantCategoryCode = reader.Take("default_merchant_category_code", Reader.Text),
                PartnerBusinessEntityReference = reader.Take("partner_business_entity_reference", Reader.Text),
                DefaultStoreGroupReference = reader.Take("default_store_group_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_account_reference", PaymentAccountReference, false);
            visitor("payment_acquiring_account_id", PaymentAcquiringAccountId, false);
            visitor("default_merchant_category_code", DefaultMerchantCategoryCode, false);
            visitor("partner_business_entity_reference", PartnerBusinessEntityReference, false);
            visitor("default_store_group_reference", DefaultStoreGroupReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentAccountInput? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
