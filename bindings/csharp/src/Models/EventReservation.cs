// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A ticket to an event.</summary>
    public sealed record EventReservation : Model
    {
        /// <summary>event_name.</summary>
        public string? EventName { get; init; }

        /// <summary>event_company_name.</summary>
        public string? EventCompanyName { get; init; }

        /// <summary>event_type.</summary>
        public EventType? EventType { get; init; }

        /// <summary>starts_at.</summary>
        public string? StartsAt { get; init; }

        /// <summary>ends_at.</summary>
        public string? EndsAt { get; init; }

        /// <summary>venue_name.</summary>
        public string? VenueName { get; init; }

        /// <summary>access_controlled_venue.</summary>
        public bool? AccessControlledVenue { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>affiliate_name.</summary>
        public string? AffiliateName { get; init; }

        /// <summary>insurances.</summary>
        public IReadOnlyList<Insurance>? Insurances { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static EventReservation FromJson(JsonElement json)
        {
            var reader = new Reader("EventReservation", json);
            return new EventReservation
            {
                EventName = reader.Take("event_name", Reader.Text),
                EventCompanyName = reader.Take("event_company_name", Reader.Text),
                EventType = reader.Take("event_type", Reader.Choice(Models.EventType.Of)),
                StartsAt = reader.Take("starts_at", Reader.Text),
                EndsAt = reader.Take("ends_at", Reader.Text),
                VenueName = reader.Take("venue_name", Reader.Text),
                AccessControlledVenue = reader.Value("access_controlled_venue", Reader.Flag),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                AffiliateName = reader.Take("affiliate_name", Reader.Text),
                Insurances = reader.Take("insurances", Reader.List(Reader.Object(Models.Insurance.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("event_name", EventName, false);
            visitor("event_company_name", EventCompanyName, false);
            visitor("event_type", EventType, false);
            visitor("starts_at", StartsAt, false);
            visitor("ends_at", EndsAt, false);
            visitor("venue_name", VenueName, false);
            visitor("access_controlled_venue", AccessControlledVenue, false);
            visitor("address", Address, true);
            visitor("affiliate_name", AffiliateName, false);
            visitor("insurances", Insurances, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(EventReservation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
