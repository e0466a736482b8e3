// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to a payment account. Later pages say that nothing of it can change.</summary>
    public sealed record PaymentAccountUpdate : Model
    {
        /// <summary>payment_account_reference.</summary>
        public string? PaymentAccountReference { get; init; }

        /// <summary>default_merchant_category_code.</summary>
        public string? DefaultMerchantCategoryCode { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentAccountUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentAccountUpdate", json);
            return new PaymentAccountUpdate
            {
                PaymentAccountReference = reader.Take("payment_account_reference", Reader.Text),
                DefaultMerchantCategoryCode = reader.Take("default_merchant_category_code", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_account_reference", PaymentAccountReference, false);
            visitor("default_merchant_category_code", DefaultMerchantCategoryCode, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentAccountUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
