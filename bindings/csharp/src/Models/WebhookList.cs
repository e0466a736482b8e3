// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All webhooks of the account.</summary>
    public sealed record WebhookList : Model
    {
        /// <summary>webhooks.</summary>
        public IReadOnlyList<Webhook>? Webhooks { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static WebhookList FromJson(JsonElement json)
        {
            var reader = new Reader("WebhookList", json);
            return new WebhookList
            {
                Webhooks = reader.Take("webhooks", Reader.List(Reader.Object(Models.Webhook.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("webhooks", Webhooks, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(WebhookList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
