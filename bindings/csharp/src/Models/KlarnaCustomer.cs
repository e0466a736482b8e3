// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The customer, as far as known to the caller.</summary>
    public sealed record KlarnaCustomer : Model
    {
        /// <summary>customer_token.</summary>
        public string? CustomerToken { get; init; }

        /// <summary>customer_token_reference.</summary>
        public string? CustomerTokenReference { get; init; }

        /// <summary>customer_profile.</summary>
        public CustomerProfile? CustomerProfile { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static KlarnaCustomer FromJson(JsonElement json)
        {
            var reader = new Reader("KlarnaCustomer", json);
            return new KlarnaCustomer
            {
                CustomerToken = reader.Take("customer_token", Reader.Text),
                CustomerTokenReference = reader.Take("customer_token_reference", Reader.Text),
                CustomerProfile = reader.Take("customer_profile", Reader.Object(Models.CustomerProfile.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_token", CustomerToken, true);
            visitor("customer_token_reference", CustomerTokenReference, false);
            visitor("customer_profile", CustomerProfile, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(KlarnaCustomer? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
