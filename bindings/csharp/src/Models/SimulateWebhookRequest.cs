// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Which sample event to send.</summary>
    public sealed record SimulateWebhookRequest : Model
    {
        /// <summary>event_type. Needed in a request.</summary>
        public WebhookEventType? EventType { get; init; }

        /// <summary>event_version. Needed in a request.</summary>
        public EventVersion? EventVersion { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SimulateWebhookRequest FromJson(JsonElement json)
        {
            var reader = new Reader("SimulateWebhookRequest", json);
            return new SimulateWebhookRequest
            {
                EventType = reader.Take("event_type", Reader.Choice(Models.WebhookEventType.Of)),
                EventVersion = reader.Take("event_version", Reader.Choice(Models.EventVersion.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("event_type", EventType, false);
            visitor("event_version", EventVersion, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SimulateWebhookRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
