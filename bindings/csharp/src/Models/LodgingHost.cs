// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Who offers a stay.</summary>
    public sealed record LodgingHost : Model
    {
        /// <summary>host_reference.</summary>
        public string? HostReference { get; init; }

        /// <summary>host_type.</summary>
        public HostType? HostType { get; init; }

        /// <summary>country_of_domicile.</summary>
        public string? CountryOfDomicile { get; init; }

        /// <summary>registered_at.</summary>
        public string? RegisteredAt { get; init; }

        /// <summary>number_of_reservations.</summary>
        public long? NumberOfReservations { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static LodgingHost FromJson(JsonElement json)
        {
            var reader = new Reader("LodgingHost", json);
            return new LodgingHost
            {
                HostReference = reader.Take("host_reference", Reader.Text),
                HostType = reader.Take("host_type", Reader.Choice(Models.HostType.Of)),
                CountryOfDomicile = reader.Take("country_of_domicile", Reader.Text),
                RegisteredAt = reader.Take("registered_at", Reader.Text),
                NumberOfReservations = reader.Value("number_of_reservations", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("host_reference", HostReference, false);
            visitor("host_type", HostType, false);
            visitor("country_of_domicile", CountryOfDomicile, false);
            visitor("registered_at", RegisteredAt, false);
            visitor("number_of_reservations", NumberOfReservations, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(LodgingHost? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
