// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A token for tests.</summary>
    public sealed record TestTokenRequest : Model
    {
        /// <summary>customer_journey. Needed in a request.</summary>
        public CustomerJourney? CustomerJourney { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static TestTokenRequest FromJson(JsonElement json)
        {
            var reader = new Reader("TestTokenRequest", json);
            return new TestTokenRequest
            {
                CustomerJourney = reader.Take("customer_journey", Reader.Choice(Models.CustomerJourney.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_journey", CustomerJourney, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(TestTokenRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
