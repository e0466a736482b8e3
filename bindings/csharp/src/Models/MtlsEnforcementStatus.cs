// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is enforced. The answer may have no body at all; then nothing is known.</summary>
    public sealed record MtlsEnforcementStatus : Model
    {
        /// <summary>enforcement_mode.</summary>
        public MtlsEnforcementMode? EnforcementMode { get; init; }

        /// <summary>enforced_from. No source confirms it.</summary>
        public string? EnforcedFrom { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MtlsEnforcementStatus FromJson(JsonElement json)
        {
            var reader = new Reader("MtlsEnforcementStatus", json);
            return new MtlsEnforcementStatus
            {
                EnforcementMode = reader.Take("enforcement_mode", Reader.Choice(Models.MtlsEnforcementMode.Of)),
                EnforcedFrom = reader.Take("enforced_from", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("enforcement_mode", EnforcementMode, false);
            visitor("enforced_from", EnforcedFrom, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MtlsEnforcementStatus? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
