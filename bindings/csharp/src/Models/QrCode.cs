// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A code for a screen in the store.</summary>
    public sealed record QrCode : Model
    {
        /// <summary>The code as a picture.</summary>
        public string? ImageUrl { get; init; }

        /// <summary>What the code says.</summary>
        public string? TargetUrl { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static QrCode FromJson(JsonElement json)
        {
            var reader = new Reader("QrCode", json);
            return new QrCode
            {
                ImageUrl = reader.Take("image_url", Reader.Text),
                TargetUrl = reader.Take("target_url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("image_url", ImageUrl, true);
            visitor("target_url", TargetUrl, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(QrCode? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
