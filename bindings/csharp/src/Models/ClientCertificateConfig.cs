// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What to issue. The private key stays with the caller; only the request for a signature travels.</summary>
    public sealed record ClientCertificateConfig : Model
    {
        /// <summary>usage. Needed in a request.</summary>
        public ClientCertificateUsage? Usage { get; init; }

        /// <summary>PKCS#10 in PEM form, over a P-256 key. Needed in a request.</summary>
        public string? CertificateSigningRequest { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientCertificateConfig FromJson(JsonElement json)
        {
            var reader = new Reader("ClientCertificateConfig", json);
            return new ClientCertificateConfig
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
        public bool Equals(ClientCertificateConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
