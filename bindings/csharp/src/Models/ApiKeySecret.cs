// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A key, in the one answer that has it.</summary>
    public sealed record ApiKeySecret : Model
    {
        /// <summary>Shown once. Store it before anything else is done; it cannot be read again.</summary>
        public string? Secret { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ApiKeySecret FromJson(JsonElement json)
        {
            var reader = new Reader("ApiKeySecret", json);
            return new ApiKeySecret
            {
                Secret = reader.Take("secret", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("secret", Secret, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ApiKeySecret? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
