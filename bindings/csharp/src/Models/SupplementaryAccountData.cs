// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the partner signed up, for the judgement of risk.</summary>
    public sealed record SupplementaryAccountData : Model
    {
        /// <summary>account_creation.</summary>
        public AccountCreation? AccountCreation { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SupplementaryAccountData FromJson(JsonElement json)
        {
            var reader = new Reader("SupplementaryAccountData", json);
            return new SupplementaryAccountData
            {
                AccountCreation = reader.Take("account_creation", Reader.Object(Models.AccountCreation.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("account_creation", AccountCreation, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SupplementaryAccountData? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
