// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A page of the shop elsewhere.</summary>
    public sealed record SocialMediaLink : Model
    {
        /// <summary>provider. Needed in a request.</summary>
        public SocialMediaProvider? Provider { get; init; }

        /// <summary>url. Needed in a request.</summary>
        public string? Url { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SocialMediaLink FromJson(JsonElement json)
        {
            var reader = new Reader("SocialMediaLink", json);
            return new SocialMediaLink
            {
                Provider = reader.Take("provider", Reader.Choice(Models.SocialMediaProvider.Of)),
                Url = reader.Take("url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("provider", Provider, false);
            visitor("url", Url, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SocialMediaLink? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
