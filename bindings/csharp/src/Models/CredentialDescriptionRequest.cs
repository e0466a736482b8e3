// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Description of a credential, to create it or to change it.</summary>
    public sealed record CredentialDescriptionRequest : Model
    {
        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CredentialDescriptionRequest FromJson(JsonElement json)
        {
            var reader = new Reader("CredentialDescriptionRequest", json);
            return new CredentialDescriptionRequest
            {
                Description = reader.Take("description", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("description", Description, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CredentialDescriptionRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
