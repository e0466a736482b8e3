// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Older form of the countries.</summary>
    public sealed record EnablementMarket : Model
    {
        /// <summary>customer_country.</summary>
        public string? CustomerCountry { get; init; }

        /// <summary>transaction_currency.</summary>
        public string? TransactionCurrency { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static EnablementMarket FromJson(JsonElement json)
        {
            var reader = new Reader("EnablementMarket", json);
            return new EnablementMarket
            {
                CustomerCountry = reader.Take("customer_country", Reader.Text),
                TransactionCurrency = reader.Take("transaction_currency", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_country", CustomerCountry, false);
            visitor("transaction_currency", TransactionCurrency, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(EnablementMarket? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
