// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>When and how much a subscription costs.</summary>
    public sealed record BillingPlan : Model
    {
        /// <summary>billing_amount.</summary>
        public long? BillingAmount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>from.</summary>
        public string? From { get; init; }

        /// <summary>interval.</summary>
        public Interval? Interval { get; init; }

        /// <summary>interval_frequency.</summary>
        public long? IntervalFrequency { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static BillingPlan FromJson(JsonElement json)
        {
            var reader = new Reader("BillingPlan", json);
            return new BillingPlan
            {
                BillingAmount = reader.Value("billing_amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                From = reader.Take("from", Reader.Text),
                Interval = reader.Take("interval", Reader.Choice(Models.Interval.Of)),
                IntervalFrequency = reader.Value("interval_frequency", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("billing_amount", BillingAmount, false);
            visitor("currency", Currency, false);
            visitor("from", From, false);
            visitor("interval", Interval, false);
            visitor("interval_frequency", IntervalFrequency, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(BillingPlan? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
