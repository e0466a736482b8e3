// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a certificate is for.</summary>
    public sealed class ClientCertificateUsage : OpenEnum
    {
        /// <summary><c>MTLS</c>.</summary>
        public static readonly ClientCertificateUsage Mtls = new ClientCertificateUsage("MTLS");

        /// <summary><c>JWT_SIGNING</c>.</summary>
        public static readonly ClientCertificateUsage JwtSigning = new ClientCertificateUsage("JWT_SIGNING");

        private ClientCertificateUsage(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ClientCertificateUsage> Known { get; } = new[]
        {
            Mtls,
            JwtSigning,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ClientCertificateUsage Of(string text) => Find(Known, text) ?? new ClientCertificateUsage(text);

        /// <summary>The same.</summary>
        public static implicit operator ClientCertificateUsage(string text) => Of(text);
    }
}
