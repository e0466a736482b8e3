// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What Klarna asks for.</summary>
    public sealed record RepresentmentRequest : Model
    {
        /// <summary>additional_information.</summary>
        public string? AdditionalInformation { get; init; }

        /// <summary>requested_at.</summary>
        public string? RequestedAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static RepresentmentRequest FromJson(JsonElement json)
        {
            var reader = new Reader("RepresentmentRequest", json);
            return new RepresentmentRequest
            {
                AdditionalInformation = reader.Take("additional_information", Reader.Text),
                RequestedAt = reader.Take("requested_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("additional_information", AdditionalInformation, true);
            visitor("requested_at", RequestedAt, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(RepresentmentRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
