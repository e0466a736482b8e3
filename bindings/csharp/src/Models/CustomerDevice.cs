// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The device of the customer.</summary>
    public sealed record CustomerDevice : Model
    {
        /// <summary>app_identifier.</summary>
        public string? AppIdentifier { get; init; }

        /// <summary>device_identifier.</summary>
        public string? DeviceIdentifier { get; init; }

        /// <summary>user_agent.</summary>
        public string? UserAgent { get; init; }

        /// <summary>ip_address.</summary>
        public string? IpAddress { get; init; }

        /// <summary>geolocation.</summary>
        public Geolocation? Geolocation { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerDevice FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerDevice", json);
            return new CustomerDevice
            {
                AppIdentifier = reader.Take("app_identifier", Reader.Text),
                DeviceIdentifier = reader.Take("device_identifier", Reader.Text),
                UserAgent = reader.Take("user_agent", Reader.Text),
                IpAddress = reader.Take("ip_address", Reader.Text),
                Geolocation = reader.Take("geolocation", Reader.Object(Models.Geolocation.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("app_identifier", AppIdentifier, true);
            visitor("device_identifier", DeviceIdentifier, true);
            visitor("user_agent", UserAgent, true);
            visitor("ip_address", IpAddress, true);
            visitor("geolocation", Geolocation, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerDevice? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
