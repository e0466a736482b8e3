// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where the device is.</summary>
    public sealed record Geolocation : Model
    {
        /// <summary>country.</summary>
        public string? Country { get; init; }

        /// <summary>latitude.</summary>
        public decimal? Latitude { get; init; }

        /// <summary>longitude.</summary>
        public decimal? Longitude { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Geolocation FromJson(JsonElement json)
        {
            var reader = new Reader("Geolocation", json);
            return new Geolocation
            {
                Country = reader.Take("country", Reader.Text),
                Latitude = reader.Value("latitude", Reader.Number),
                Longitude = reader.Value("longitude", Reader.Number),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("country", Country, true);
            visitor("latitude", Latitude, true);
            visitor("longitude", Longitude, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Geolocation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
