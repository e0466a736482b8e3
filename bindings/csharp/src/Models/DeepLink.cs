// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A link that works once, within 60 seconds.</summary>
    public sealed record DeepLink : Model
    {
        /// <summary>deep_link_id.</summary>
        public string? DeepLinkId { get; init; }

        /// <summary>Signs in whoever opens it: send the browser there at once, never store it.</summary>
        public string? Url { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DeepLink FromJson(JsonElement json)
        {
            var reader = new Reader("DeepLink", json);
            return new DeepLink
            {
                DeepLinkId = reader.Take("deep_link_id", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("deep_link_id", DeepLinkId, false);
            visitor("url", Url, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DeepLink? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
