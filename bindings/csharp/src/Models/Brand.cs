// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A brand.</summary>
    public sealed record Brand : Model
    {
        /// <summary>brand_reference.</summary>
        public string? BrandReference { get; init; }

        /// <summary>display_name.</summary>
        public string? DisplayName { get; init; }

        /// <summary>element.</summary>
        public BrandElement? Element { get; init; }

        /// <summary>brand_id.</summary>
        public string? BrandId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Brand FromJson(JsonElement json)
        {
            var reader = new Reader("Brand", json);
            return new Brand
            {
                BrandReference = reader.Take("brand_reference", Reader.Text),
                DisplayName = reader.Take("display_name", Reader.Text),
                Element = reader.Take("element", Reader.Object(Models.BrandElement.FromJson)),
                BrandId = reader.Take("brand_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("brand_reference", BrandReference, false);
            visitor("display_name", DisplayName, false);
            visitor("element", Element, false);
            visitor("brand_id", BrandId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Brand? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
