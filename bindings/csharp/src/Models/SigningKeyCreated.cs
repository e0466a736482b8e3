// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A key that was just made.</summary>
    public sealed record SigningKeyCreated : Model
    {
        /// <summary>signing_key_id.</summary>
        public string? SigningKeyId { get; init; }

        /// <summary>Shown once. Its characters are the HMAC key, as they stand: nothing is decoded.</summary>
        public string? SigningKey { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SigningKeyCreated FromJson(JsonElement json)
        {
            var reader = new Reader("SigningKeyCreated", json);
            return new SigningKeyCreated
            {
                SigningKeyId = reader.Take("signing_key_id", Reader.Text),
                SigningKey = reader.Take("signing_key", Reader.Text),
                CreatedAt = reader.Take("created_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("signing_key_id", SigningKeyId, false);
            visitor("signing_key", SigningKey, true);
            visitor("created_at", CreatedAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SigningKeyCreated? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
