// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A service that is charged when it is used.</summary>
    public sealed record OndemandService : Model
    {
        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>average_amount.</summary>
        public long? AverageAmount { get; init; }

        /// <summary>minimum_amount.</summary>
        public long? MinimumAmount { get; init; }

        /// <summary>maximum_amount.</summary>
        public long? MaximumAmount { get; init; }

        /// <summary>purchase_interval.</summary>
        public Interval? PurchaseInterval { get; init; }

        /// <summary>purchase_interval_frequency.</summary>
        public long? PurchaseIntervalFrequency { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static OndemandService FromJson(JsonElement json)
        {
            var reader = new Reader("OndemandService", json);
            return new OndemandService
            {
                Currency = reader.Take("currency", Reader.Text),
                AverageAmount = reader.Value("average_amount", Reader.Integer),
                MinimumAmount = reader.Value("minimum_amount", Reader.Integer),
                MaximumAmount = reader.Value("maximum_amount", Reader.Integer),
                PurchaseInterval = reader.Take("purchase_interval", Reader.Choice(Models.Interval.Of)),
                PurchaseIntervalFrequency = reader.Value("purchase_interval_frequency", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("currency", Currency, false);
            visitor("average_amount", AverageAmount, false);
            visitor("minimum_amount", MinimumAmount, false);
            visitor("maximum_amount", MaximumAmount, false);
            visitor("purchase_interval", PurchaseInterval, false);
            visitor("purchase_interval_frequency", PurchaseIntervalFrequency, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(OndemandService? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
