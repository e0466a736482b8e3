// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>For which payments a program is on.</summary>
    public sealed record EnablementCriteria : Model
    {
        /// <summary>customer_countries.</summary>
        public IReadOnlyList<string>? CustomerCountries { get; init; }

        /// <summary>merchant_category_codes.</summary>
        public IReadOnlyList<string>? MerchantCategoryCodes { get; init; }

        /// <summary>payment_program_enablement_code. No source confirms it.</summary>
        public string? PaymentProgramEnablementCode { get; init; }

        /// <summary>markets. On its way out.</summary>
        public IReadOnlyList<EnablementMarket>? Markets { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static EnablementCriteria FromJson(JsonElement json)
        {
            var reader = new Reader("EnablementCriteria", json);
            return new EnablementCriteria
            {
                CustomerCountries = reader.Take("customer_countries", Reader.List(Reader.Text)),
                MerchantCategoryCodes = reader.Take("merchant_category_codes", Reader.List(Reader.Text)),
                PaymentProgramEnablementCode = reader.Take("payment_program_enablement_code", Reader.Text),
                Markets = reader.Take("markets", Reader.List(Reader.Object(Models.EnablementMarket.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_countries", CustomerCountries, false);
            visitor("merchant_category_codes", MerchantCategoryCodes, false);
            visitor("payment_program_enablement_code", PaymentProgramEnablementCode, false);
            visitor("markets", Markets, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(EnablementCriteria? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
