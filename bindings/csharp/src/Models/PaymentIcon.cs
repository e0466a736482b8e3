// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The mark beside the name.</summary>
    public sealed record PaymentIcon : Model
    {
        /// <summary>alt.</summary>
        public string? Alt { get; init; }

        /// <summary>badge_image_url.</summary>
        public string? BadgeImageUrl { get; init; }

        /// <summary>rectangle_image_url.</summary>
        public string? RectangleImageUrl { get; init; }

        /// <summary>square_image_url.</summary>
        public string? SquareImageUrl { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentIcon FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentIcon", json);
            return new PaymentIcon
            {
                Alt = reader.Take("alt", Reader.Text),
                BadgeImageUrl = reader.Take("badge_image_url", Reader.Text),
                RectangleImageUrl = reader.Take("rectangle_image_url", Reader.Text),
                SquareImageUrl = reader.Take("square_image_url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("alt", Alt, false);
            visitor("badge_image_url", BadgeImageUrl, false);
            visitor("rectangle_image_url", RectangleImageUrl, false);
            visitor("square_image_url", SquareImageUrl, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentIcon? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
