// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A stay.</summary>
    public sealed record LodgingReservation : Model
    {
        /// <summary>lodging_name.</summary>
        public string? LodgingName { get; init; }

        /// <summary>lodging_type.</summary>
        public LodgingType? LodgingType { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>starts_at.</summary>
        public string? StartsAt { get; init; }

        /// <summary>ends_at.</summary>
        public string? EndsAt { get; init; }

        /// <summary>number_of_spaces.</summary>
        public long? NumberOfSpaces { get; init; }

        /// <summary>price.</summary>
        public long? Price { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>guests.</summary>
        public IReadOnlyList<PersonName>? Guests { get; init; }

        /// <summary>One object, in spite of its name.</summary>
        public LodgingHost? Hosts { get; init; }

        /// <summary>insurances.</summary>
        public IReadOnlyList<Insurance>? Insurances { get; init; }

        /// <summary>affiliate_name.</summary>
        public string? AffiliateName { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static LodgingReservation FromJson(JsonElement json)
        {
            var reader = new Reader("LodgingReservation", json);
            return new LodgingReservation
            {
                LodgingName = reader.Take("lodging_name", Reader.Text),
                LodgingType = reader.Take("lodging_type", Reader.Choice(Models.LodgingType.Of)),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                StartsAt = reader.Take("starts_at", Reader.Text),
                EndsAt = reader.Take("ends_at", Reader.Text),
                NumberOfSpaces = reader.Value("number_of_spaces", Reader.Integer),
                Price = reader.Value("price", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                Guests = reader.Take("guests", Reader.List(Reader.Object(Models.PersonName.FromJson))),
                Hosts = reader.Take("hosts", Reader.Object(Models.LodgingHost.FromJson)),
                Insurances = reader.Take("insurances", Reader.List(Reader.Object(Models.Insurance.FromJson))),
                AffiliateName = reader.Take("affiliate_name", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("lodging_name", LodgingName, false);
            visitor("lodging_type", LodgingType, false);
            visitor("address", Address, true);
            visitor("starts_at", StartsAt, false);
            visitor("ends_at", EndsAt, false);
            visitor("number_of_spaces", NumberOfSpaces, false);
            visitor("price", Price, false);
            visitor("currency", Currency, false);
            visitor("guests", Guests, true);
            visitor("hosts", Hosts, false);
            visitor("insurances", Insurances, false);
            visitor("affiliate_name", AffiliateName, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(LodgingReservation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
