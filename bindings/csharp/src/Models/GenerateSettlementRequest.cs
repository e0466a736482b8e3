// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The interval to settle.</summary>
    public sealed record GenerateSettlementRequest : Model
    {
        /// <summary>Whole seconds. Needed in a request.</summary>
        public string? IntervalStart { get; init; }

        /// <summary>interval_end. Needed in a request.</summary>
        public string? IntervalEnd { get; init; }

        /// <summary>payment_acquiring_account_id. Needed in a request.</summary>
        public string? PaymentAcquiringAccountId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static GenerateSettlementRequest FromJson(JsonElement json)
        {
            var reader = new Reader("GenerateSettlementRequest", json);
            return new GenerateSettlementRequest
            {
                IntervalStart = reader.Take("interval_start", Reader.Text),
                IntervalEnd = reader.Take("interval_end", Reader.Text),
                PaymentAcquiringAccountId = reader.Take("payment_acquiring_account_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("interval_start", IntervalStart, false);
            visitor("interval_end", IntervalEnd, false);
            visitor("payment_acquiring_account_id", PaymentAcquiringAccountId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(GenerateSettlementRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
