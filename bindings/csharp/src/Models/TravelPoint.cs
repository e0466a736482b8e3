// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Either end of a journey. Written with `address`; older samples spread its members.</summary>
    public sealed record TravelPoint : Model
    {
        /// <summary>departure_location.</summary>
        public string? DepartureLocation { get; init; }

        /// <summary>IATA code.</summary>
        public string? DepartureAirport { get; init; }

        /// <summary>departs_at.</summary>
        public string? DepartsAt { get; init; }

        /// <summary>arrival_location.</summary>
        public string? ArrivalLocation { get; init; }

        /// <summary>IATA code.</summary>
        public string? ArrivalAirport { get; init; }

        /// <summary>arrives_at. No source confirms it.</summary>
        public string? ArrivesAt { get; init; }

        /// <summary>street_address.</summary>
        public string? StreetAddress { get; init; }

        /// <summary>city.</summary>
        public string? City { get; init; }

        /// <summary>country.</summary>
        public string? Country { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static TravelPoint FromJson(JsonElement json)
        {
            var reader = new Reader("TravelPoint", json);
            return new TravelPoint
            {
                DepartureLocation = reader.Take("departure_location", Reader.Text),
                DepartureAirport = reader.Take("departure_airport", Reader.Text),
                DepartsAt = reader.Take("departs_at", Reader.Text),
                ArrivalLocation = reader.Take("arrival_location", Reader.Text),
                ArrivalAirport = reader.Take("arrival_airport", Reader.Text),
                ArrivesAt = reader.Take("arrives_at", Reader.Text),
                StreetAddress = reader.Take("street_address", Reader.Text),
                City = reader.Take("city", Reader.Text),
                Country = reader.Take("country", Reader.Text),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("departure_location", DepartureLocation, false);
            visitor("departure_airport", DepartureAirport, false);
            visitor("departs_at", DepartsAt, false);
            visitor("arrival_location", ArrivalLocation, false);
            visitor("arrival_airport", ArrivalAirport, false);
            visitor("arrives_at", ArrivesAt, false);
            visitor("street_address", StreetAddress, false);
            visitor("city", City, false);
            visitor("country", Country, false);
            visitor("address", Address, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(TravelPoint? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
