// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The button.</summary>
    public sealed record PaymentButton : Model
    {
        /// <summary>text.</summary>
        public string? Text_ { get; init; }

        /// <summary>image_url.</summary>
        public string? ImageUrl { get; init; }

        /// <summary>image_alignment.</summary>
        public ImageAlignment? ImageAlignment { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentButton FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentButton", json);
            return new PaymentButton
            {
                Text_ = reader.Take("text", Reader.Text),
                ImageUrl = reader.Take("image_url", Reader.Text),
                ImageAlignment = reader.Take("image_alignment", Reader.Choice(Models.ImageAlignment.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("text", Text_, false);
            visitor("image_url", ImageUrl, false);
            visitor("image_alignment", ImageAlignment, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentButton? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
