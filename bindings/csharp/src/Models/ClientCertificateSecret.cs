// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A certificate, in the one answer that has it.</summary>
    public sealed record ClientCertificateSecret : Model
    {
        /// <summary>PEM form, line breaks included. Shown once.</summary>
        public string? Certificate { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientCertificateSecret FromJson(JsonElement json)
        {
            var reader = new Reader("ClientCertificateSecret", json);
            return new ClientCertificateSecret
            {
                Certificate = reader.Take("certificate", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("certificate", Certificate, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ClientCertificateSecret? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
