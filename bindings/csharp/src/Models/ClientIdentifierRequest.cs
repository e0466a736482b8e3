// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A client identifier to be created.</summary>
    public sealed record ClientIdentifierRequest : Model
    {
        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>Seen in a demo only; the official sample sends the description alone. No source confirms it.</summary>
        public ClientIdentifierConfig? Config { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientIdentifierRequest FromJson(JsonElement json)
        {
            var reader = new Reader("ClientIdentifierRequest", json);
            return new ClientIdentifierRequest
            {
                Description = reader.Take("description", Reader.Text),
                Config = reader.Take("config", Reader.Object(Models.ClientIdentifierConfig.FromJson)),
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
        public bool Equals(ClientIdentifierRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
