// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A brand to be created.</summary>
    public sealed record BrandInput : Model
    {
        /// <summary>Unique within the account. Needed in a request.</summary>
        public string? BrandReference { get; init; }

        /// <summary>What customers read. Needed in a request.</summary>
        public string? DisplayName { get; init; }

        /// <summary>element.</summary>
        public BrandElement? Element { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static BrandInput FromJson(JsonElement json)
        {
            var reader = new Reader("BrandInput", json);
            return new BrandInput
            {
                BrandReference = reader.Take("brand_reference", Reader.Text),
                DisplayName = reader.Take("display_name", Reader.Text),
                Element = reader.Take("element", Reader.Object(Models.BrandElement.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("brand_reference", BrandReference, false);
            visitor("display_name", DisplayName, false);
            visitor("element", Element, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(BrandInput? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
