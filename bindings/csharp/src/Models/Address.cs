// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A postal address. What is needed depends on the use.</summary>
    public sealed record Address : Model
    {
        /// <summary>street_address.</summary>
        public string? StreetAddress { get; init; }

        /// <summary>street_address2.</summary>
        public string? StreetAddress2 { get; init; }

        /// <summary>postal_code.</summary>
        public string? PostalCode { get; init; }

        /// <summary>city.</summary>
        public string? City { get; init; }

        /// <summary>Part of the country; written with or without the country in front, such as `OH` and `US-OH`.</summary>
        public string? Region { get; init; }

        /// <summary>country.</summary>
        public string? Country { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Address FromJson(JsonElement json)
        {
            var reader = new Reader("Address", json);
            return new Address
            {
                StreetAddress = reader.Take("street_address", Reader.Text),
                StreetAddress2 = reader.Take("street_address2", Reader.Text),
                PostalCode = reader.Take("postal_code", Reader.Text),
                City = reader.Take("city", Reader.Text),
                Region = reader.Take("region", Reader.Text),
                Country = reader.Take("country", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("street_address", StreetAddress, true);
            visitor("street_address2", StreetAddress2, true);
            visitor("postal_code", PostalCode, true);
            visitor("city", City, true);
            visitor("region", Region, true);
            visitor("country", Country, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Address? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
