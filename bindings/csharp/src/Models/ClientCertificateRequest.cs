// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A certificate to be issued.</summary>
    public sealed record ClientCertificateRequest : Model
    {
        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>config. Needed in a request.</summary>
        public ClientCertificateConfig? Config { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientCertificateRequest FromJson(JsonElement json)
        {
            var reader = new Reader("ClientCertificateRequest", json);
            return new ClientCertificateRequest
            {
                Description = reader.Take("description", Reader.Text),
                Config = reader.Take("config", Reader.Object(Models.ClientCertificateConfig.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("description", Description, false);
            visitor("config", Config, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ClientCertificateRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
