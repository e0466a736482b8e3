// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>One settlement: one acquiring account, one currency, at most one payout.</summary>
    public sealed record SettlementReport : Model
    {
        /// <summary>settlement_id.</summary>
        public string? SettlementId { get; init; }

        /// <summary>payment_acquiring_account_id. No source confirms it.</summary>
        public string? PaymentAcquiringAccountId { get; init; }

        /// <summary>currency. No source confirms it.</summary>
        public string? Currency { get; init; }

        /// <summary>interval_start. No source confirms it.</summary>
        public string? IntervalStart { get; init; }

        /// <summary>interval_end. No source confirms it.</summary>
        public string? IntervalEnd { get; init; }

        /// <summary>Stands on the bank transfer. No source confirms it.</summary>
        public string? PaymentReference { get; init; }

        /// <summary>Sums by kind; their form is not published. No source confirms it.</summary>
        public JsonElement? Totals { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SettlementReport FromJson(JsonElement json)
        {
            var reader = new Reader("SettlementReport", json);
            return new SettlementReport
            {
                SettlementId = reader.Take("settlement_id", Reader.Text),
                PaymentAcquiringAccountId = reader.Take("payment_acquiring_account_id", Reader.Text),
                Currency = reader.Take("currency", Reader.Text),
                IntervalStart = reader.Take("interval_start", Reader.Text),
                IntervalEnd = reader.Take("interval_end", Reader.Text),
                PaymentReference = reader.Take("payment_reference", Reader.Text),
                Totals = reader.Value("totals", Reader.Any),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_id", SettlementId, false);
            visitor("payment_acquiring_account_id", PaymentAcquiringAccountId, false);
            visitor("currency", Currency, false);
            visitor("interval_start", IntervalStart, false);
            visitor("interval_end", IntervalEnd, false);
            visitor("payment_reference", PaymentReference, false);
            visitor("totals", Totals, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SettlementReport? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
