// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The identifier itself.</summary>
    public sealed record ClientIdentity : Model
    {
        /// <summary>Goes to the SDK in browser and app; everybody may see it.</summary>
        public string? ClientId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientIdentity FromJson(JsonElement json)
        {
            var reader = new Reader("ClientIdentity", json);
            return new ClientIdentity
            {
                ClientId = reader.Take("client_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("client_id", ClientId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ClientIdentity? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
