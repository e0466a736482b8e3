// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All certificates of the account.</summary>
    public sealed record ClientCertificateCredentialList : Model
    {
        /// <summary>credentials.</summary>
        public IReadOnlyList<ClientCertificateCredential>? Credentials { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientCertificateCredentialList FromJson(JsonElement json)
        {
            var reader = new Reader("ClientCertificateCredentialList", json);
            return new ClientCertificateCredentialList
            {
                Credentials = reader.Take("credentials", Reader.List(Reader.Object(Models.ClientCertificateCredential.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("credentials", Credentials, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ClientCertificateCredentialList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
