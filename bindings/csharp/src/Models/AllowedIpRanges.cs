// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Ranges that calls may come from. Only their number is published, not this form. No source confirms it.</summary>
    public sealed record AllowedIpRanges : Model
    {
        /// <summary>enforcement_mode.</summary>
        public IpEnforcementMode? EnforcementMode { get; init; }

        /// <summary>CIDR notation, IPv4 or IPv6.</summary>
        public IReadOnlyList<string>? AllowedIps { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static AllowedIpRanges FromJson(JsonElement json)
        {
            var reader = new Reader("AllowedIpRanges", json);
            return new AllowedIpRanges
            {
                EnforcementMode = reader.Take("enforcement_mode", Reader.Choice(Models.IpEnforcementMode.Of)),
                AllowedIps = reader.Take("allowed_ips", Reader.List(Reader.Text)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("enforcement_mode", EnforcementMode, false);
            visitor("allowed_ips", AllowedIps, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(AllowedIpRanges? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
