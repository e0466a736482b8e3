// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the money is certain. Without guarantee, delivery waits for FUNDED.</summary>
    public sealed record PaymentFunding : Model
    {
        /// <summary>type.</summary>
        public PaymentFundingType? Type { get; init; }

        /// <summary>state.</summary>
        public PaymentFundingState? State { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentFunding FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentFunding", json);
            return new PaymentFunding
            {
                Type = reader.Take("type", Reader.Choice(Models.PaymentFundingType.Of)),
                State = reader.Take("state", Reader.Choice(Models.PaymentFundingState.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("type", Type, false);
            visitor("state", State, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentFunding? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
