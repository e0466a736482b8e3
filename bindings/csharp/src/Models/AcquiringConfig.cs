// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where the money goes.</summary>
    public sealed record AcquiringConfig : Model
    {
        /// <summary>Needed where an account has several.</summary>
        public string? PaymentAccountId { get; init; }

        /// <summary>settlement_currency.</summary>
        public string? SettlementCurrency { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AcquiringConfig FromJson(JsonElement json)
        {
            var reader = new Reader("AcquiringConfig", json);
            return new AcquiringConfig
            {
                PaymentAccountId = reader.Take("payment_account_id", Reader.Text),
                SettlementCurrency = reader.Take("settlement_currency", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_account_id", PaymentAccountId, false);
            visitor("settlement_currency", SettlementCurrency, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AcquiringConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
