// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Event: something of a brand cannot be shown. Nothing is blocked by it. No source confirms it.</summary>
    public sealed record PartnerBrandIncompletePayload : Model
    {
        /// <summary>brand_id.</summary>
        public string? BrandId { get; init; }

        /// <summary>brand_reference.</summary>
        public string? BrandReference { get; init; }

        /// <summary>fields.</summary>
        public IReadOnlyList<BrandDataField>? Fields { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerBrandIncompletePayload FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerBrandIncompletePayload", json);
            return new PartnerBrandIncompletePayload
            {
                BrandId = reader.Take("brand_id", Reader.Text),
                BrandReference = reader.Take("brand_reference", Reader.Text),
                Fields = reader.Take("fields", Reader.List(Reader.Choice(Models.BrandDataField.Of))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("brand_id", BrandId, false);
            visitor("brand_reference", BrandReference, false);
            visitor("fields", Fields, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerBrandIncompletePayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
