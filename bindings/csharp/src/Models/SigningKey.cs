// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A key as it is listed and read: without its characters.</summary>
    public sealed record SigningKey : Model
    {
        /// <summary>Stands in the header of every event that is signed with it.</summary>
        public string? SigningKeyId { get; init; }

        /// <summary>created_at.</summary>
        public string? CreatedAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SigningKey FromJson(JsonElement json)
        {
            var reader = new Reader("SigningKey", json);
            return new SigningKey
            {
                SigningKeyId = reader.Take("signing_key_id", Reader.Text),
                CreatedAt = reader.Take("created_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("signing_key_id", SigningKeyId, false);
            visitor("created_at", CreatedAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SigningKey? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
