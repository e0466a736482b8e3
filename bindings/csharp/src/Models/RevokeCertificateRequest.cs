// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>From when on a certificate is void.</summary>
    public sealed record RevokeCertificateRequest : Model
    {
        /// <summary>Whole seconds in UTC. Needed in a request.</summary>
        public string? RevokedFrom { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static RevokeCertificateRequest FromJson(JsonElement json)
        {
            var reader = new Reader("RevokeCertificateRequest", json);
            return new RevokeCertificateRequest
            {
                RevokedFrom = reader.Take("revoked_from", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("revoked_from", RevokedFrom, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(RevokeCertificateRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
