// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How long the customer may take: 15 minutes to 48 hours from now.</summary>
    public sealed record InteractionExpiry : Model
    {
        /// <summary>The recommended form.</summary>
        public string? Duration { get; init; }

        /// <summary>timestamp.</summary>
        public string? Timestamp { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static InteractionExpiry FromJson(JsonElement json)
        {
            var reader = new Reader("InteractionExpiry", json);
            return new InteractionExpiry
            {
                Duration = reader.Take("duration", Reader.Text),
                Timestamp = reader.Take("timestamp", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("duration", Duration, false);
            visitor("timestamp", Timestamp, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(InteractionExpiry? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
