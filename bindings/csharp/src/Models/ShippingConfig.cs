// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the customer chooses the shipping at Klarna.</summary>
    public sealed record ShippingConfig : Model
    {
        /// <summary>mode. Needed in a request.</summary>
        public ShippingMode? Mode { get; init; }

        /// <summary>supported_countries.</summary>
        public IReadOnlyList<string>? SupportedCountries { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ShippingConfig FromJson(JsonElement json)
        {
            var reader = new Reader("ShippingConfig", json);
            return new ShippingConfig
            {
                Mode = reader.Take("mode", Reader.Choice(Models.ShippingMode.Of)),
                SupportedCountries = reader.Take("supported_countries", Reader.List(Reader.Text)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("mode", Mode, false);
            visitor("supported_countries", SupportedCountries, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ShippingConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
