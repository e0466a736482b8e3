// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What the SDK goes on with in the browser or the app.</summary>
    public sealed record SdkTokenResponse : Model
    {
        /// <summary>sdk_token.</summary>
        public string? SdkToken { get; init; }

        /// <summary>expires_at. No source confirms it.</summary>
        public string? ExpiresAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SdkTokenResponse FromJson(JsonElement json)
        {
            var reader = new Reader("SdkTokenResponse", json);
            return new SdkTokenResponse
            {
                SdkToken = reader.Take("sdk_token", Reader.Text),
                ExpiresAt = reader.Take("expires_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("sdk_token", SdkToken, true);
            visitor("expires_at", ExpiresAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SdkTokenResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
