// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All keys of the account.</summary>
    public sealed record SigningKeyList : Model
    {
        /// <summary>signing_keys.</summary>
        public IReadOnlyList<SigningKey>? SigningKeys { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SigningKeyList FromJson(JsonElement json)
        {
            var reader = new Reader("SigningKeyList", json);
            return new SigningKeyList
            {
                SigningKeys = reader.Take("signing_keys", Reader.List(Reader.Object(Models.SigningKey.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("signing_keys", SigningKeys, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SigningKeyList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
