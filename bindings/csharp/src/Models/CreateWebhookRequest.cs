// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A webhook to be registered. One that is registered already is refused.</summary>
    public sealed record CreateWebhookRequest : Model
    {
        /// <summary>Public, https, port 443 or 8443. Needed in a request.</summary>
        public string? Url { get; init; }

        /// <summary>Types, or beginnings of types such as `payment.*`. Needed in a request.</summary>
        public IReadOnlyList<string>? EventTypes { get; init; }

        /// <summary>event_version. Needed in a request.</summary>
        public EventVersion? EventVersion { get; init; }

        /// <summary>The key that its events are signed with. Needed in a request.</summary>
        public string? SigningKeyId { get; init; }

        /// <summary>status.</summary>
        public WebhookStatus? Status { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CreateWebhookRequest FromJson(JsonElement json)
        {
            var reader = new Reader("CreateWebhookRequest", json);
            return new CreateWebhookRequest
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
        public bool Equals(CreateWebhookRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
