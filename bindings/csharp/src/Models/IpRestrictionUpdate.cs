// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A change of mode or ranges. It takes up to five minutes to be in force.</summary>
    public sealed record IpRestrictionUpdate : Model
    {
        /// <summary>enforcement_mode.</summary>
        public IpEnforcementMode? EnforcementMode { get; init; }

        /// <summary>Replaces the list; whether the call takes it is not confirmed. No source confirms it.</summary>
        public IReadOnlyList<string>? AllowedIps { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IpRestrictionUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("IpRestrictionUpdate", json);
            return new IpRestrictionUpdate
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
        public bool Equals(IpRestrictionUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
