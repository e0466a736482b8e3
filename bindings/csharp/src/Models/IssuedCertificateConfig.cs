// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What was asked for.</summary>
    public sealed record IssuedCertificateConfig : Model
    {
        /// <summary>usage.</summary>
        public ClientCertificateUsage? Usage { get; init; }

        /// <summary>certificate_signing_request.</summary>
        public string? CertificateSigningRequest { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IssuedCertificateConfig FromJson(JsonElement json)
        {
            var reader = new Reader("IssuedCertificateConfig", json);
            return new IssuedCertificateConfig
            {
                Usage = reader.Take("usage", Reader.Choice(Models.ClientCertificateUsage.Of)),
                CertificateSigningRequest = reader.Take("certificate_signing_request", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("usage", Usage, false);
            visitor("certificate_signing_request", CertificateSigningRequest, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(IssuedCertificateConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
