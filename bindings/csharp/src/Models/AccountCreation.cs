// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The sign-up.</summary>
    public sealed record AccountCreation : Model
    {
        /// <summary>The address that the partner came from.</summary>
        public string? AccountCreatedFromIp { get; init; }

        /// <summary>account_created_at.</summary>
        public string? AccountCreatedAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AccountCreation FromJson(JsonElement json)
        {
            var reader = new Reader("AccountCreation", json);
            return new AccountCreation
            {
                AccountCreatedFromIp = reader.Take("account_created_from_ip", Reader.Text),
                AccountCreatedAt = reader.Take("account_created_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("account_created_from_ip", AccountCreatedFromIp, true);
            visitor("account_created_at", AccountCreatedAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AccountCreation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
