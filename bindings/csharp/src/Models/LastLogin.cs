// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The latest sign-in.</summary>
    public sealed record LastLogin : Model
    {
        /// <summary>occurred_at.</summary>
        public string? OccurredAt { get; init; }

        /// <summary>login_method.</summary>
        public LoginMethod? LoginMethod { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static LastLogin FromJson(JsonElement json)
        {
            var reader = new Reader("LastLogin", json);
            return new LastLogin
            {
                OccurredAt = reader.Take("occurred_at", Reader.Text),
                LoginMethod = reader.Take("login_method", Reader.Choice(Models.LoginMethod.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("occurred_at", OccurredAt, true);
            visitor("login_method", LoginMethod, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(LastLogin? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
