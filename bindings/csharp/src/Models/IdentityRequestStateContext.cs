// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What there is to know in this state.</summary>
    public sealed record IdentityRequestStateContext : Model
    {
        /// <summary>customer_interaction.</summary>
        public IdentityCustomerInteraction? CustomerInteraction { get; init; }

        /// <summary>klarna_customer. No source confirms it.</summary>
        public JsonElement? KlarnaCustomer { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IdentityRequestStateContext FromJson(JsonElement json)
        {
            var reader = new Reader("IdentityRequestStateContext", json);
            return new IdentityRequestStateContext
            {
                CustomerInteraction = reader.Take("customer_interaction", Reader.Object(Models.IdentityCustomerInteraction.FromJson)),
                KlarnaCustomer = reader.Value("klarna_customer", Reader.Any),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_interaction", CustomerInteraction, false);
            visitor("klarna_customer", KlarnaCustomer, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(IdentityRequestStateContext? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
