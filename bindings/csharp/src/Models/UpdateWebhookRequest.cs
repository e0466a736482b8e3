// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to a webhook: only what changes.</summary>
    public sealed record UpdateWebhookRequest : Model
    {
        /// <summary>url.</summary>
        public string? Url { get; init; }

        /// <summary>event_types.</summary>
        public IReadOnlyList<string>? EventTypes { get; init; }

        /// <summary>event_version.</summary>
        public EventVersion? EventVersion { get; init; }

        /// <summary>signing_key_id.</summary>
        public string? SigningKeyId { get; init; }

        /// <summary>status.</summary>
        public WebhookStatus? Status { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static UpdateWebhookRequest FromJson(JsonElement json)
        {
            var reader = new Reader("UpdateWebhookRequest", json);
            return new UpdateWebhookRequest
            {
                Url = reader.Take("url", Reader.Text),
                EventTypes = reader.Take("event_types", Reader.List(Reader.Text)),
                EventVersion = reader.Take("event_version", Reader.Choice(Models.EventVersion.Of)),
                SigningKeyId = reader.Take("signing_key_id", Reader.Text),
                Status = reader.Take("status", Reader.Choice(Models.WebhookStatus.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("url", Url, false);
            visitor("event_types", EventTypes, false);
            visitor("event_version", EventVersion, false);
            visitor("signing_key_id", SigningKeyId, false);
            visitor("status", Status, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(UpdateWebhookRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
