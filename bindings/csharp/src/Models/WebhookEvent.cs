// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An event of any type.</summary>
    public sealed record WebhookEvent : Model
    {
        /// <summary>metadata.</summary>
        public WebhookMetadata? Metadata { get; init; }

        /// <summary>Its form follows from the type; see the table of events.</summary>
        public JsonElement? Payload { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static WebhookEvent FromJson(JsonElement json)
        {
            var reader = new Reader("WebhookEvent", json);
            return new WebhookEvent
            {
                Metadata = reader.Take("metadata", Reader.Object(Models.WebhookMetadata.FromJson)),
                Payload = reader.Value("payload", Reader.Any),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("metadata", Metadata, false);
            visitor("payload", Payload, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(WebhookEvent? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
