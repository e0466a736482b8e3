// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Pictures.</summary>
    public sealed record BrandElement : Model
    {
        /// <summary>logo_url.</summary>
        public string? LogoUrl { get; init; }

        /// <summary>icon_url.</summary>
        public string? IconUrl { get; init; }

        /// <summary>feature_image_url.</summary>
        public string? FeatureImageUrl { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static BrandElement FromJson(JsonElement json)
        {
            var reader = new Reader("BrandElement", json);
            return new BrandElement
            {
                LogoUrl = reader.Take("logo_url", Reader.Text),
                IconUrl = reader.Take("icon_url", Reader.Text),
                FeatureImageUrl = reader.Take("feature_image_url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("logo_url", LogoUrl, false);
            visitor("icon_url", IconUrl, false);
            visitor("feature_image_url", FeatureImageUrl, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(BrandElement? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
