// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>From when on calls without a certificate are refused.</summary>
    public sealed record MtlsEnforcementRequest : Model
    {
        /// <summary>`NOW`, or a time not in the past and at most three months ahead. Needed in a request.</summary>
        public string? EnforcedFrom { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MtlsEnforcementRequest FromJson(JsonElement json)
        {
            var reader = new Reader("MtlsEnforcementRequest", json);
            return new MtlsEnforcementRequest
            {
                EnforcedFrom = reader.Take("enforced_from", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("enforced_from", EnforcedFrom, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MtlsEnforcementRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
