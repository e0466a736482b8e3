// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A journey.</summary>
    public sealed record TravelReservation : Model
    {
        /// <summary>travel_type.</summary>
        public TravelType? TravelType { get; init; }

        /// <summary>reservation_reference.</summary>
        public string? ReservationReference { get; init; }

        /// <summary>departure.</summary>
        public TravelPoint? Departure { get; init; }

        /// <summary>arrival.</summary>
        public TravelPoint? Arrival { get; init; }

        /// <summary>carrier_name.</summary>
        public string? CarrierName { get; init; }

        /// <summary>price.</summary>
        public long? Price { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>ticket_class.</summary>
        public TicketClass? TicketClass { get; init; }

        /// <summary>passengers.</summary>
        public IReadOnlyList<PersonName>? Passengers { get; init; }

        /// <summary>insurances.</summary>
        public IReadOnlyList<Insurance>? Insurances { get; init; }

        /// <summary>affiliate_name.</summary>
        public string? AffiliateName { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static TravelReservation FromJson(JsonElement json)
        {
            var reader = new Reader("TravelReservation", json);
            return new TravelReservation
            {
                TravelType = reader.Take("travel_type", Reader.Choice(Models.TravelType.Of)),
                ReservationReference = reader.Take("reservation_reference", Reader.Text),
                Departure = reader.Take("departure", Reader.Object(Models.TravelPoint.FromJson)),
                Arrival = reader.Take("arrival", Reader.Object(Models.TravelPoint.FromJson)),
                CarrierName = reader.Take("carrier_name", Reader.Text),
                Price = reader.Value("price", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                TicketClass = reader.Take("ticket_class", Reader.Choice(Models.TicketClass.Of)),
                Passengers = reader.Take("passengers", Reader.List(Reader.Object(Models.PersonName.FromJson))),
                Insurances = reader.Take("insurances", Reader.List(Reader.Object(Models.Insurance.FromJson))),
                AffiliateName = reader.Take("affiliate_name", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("travel_type", TravelType, false);
            visitor("reservation_reference", ReservationReference, false);
            visitor("departure", Departure, false);
            visitor("arrival", Arrival, false);
            visitor("carrier_name", CarrierName, false);
            visitor("price", Price, false);
            visitor("currency", Currency, false);
            visitor("ticket_class", TicketClass, false);
            visitor("passengers", Passengers, true);
            visitor("insurances", Insurances, false);
            visitor("affiliate_name", AffiliateName, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(TravelReservation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
