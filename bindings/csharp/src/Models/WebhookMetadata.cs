// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Who, what, when.</summary>
    public sealed record WebhookMetadata : Model
    {
        /// <summary>The same on every delivery of one event: what was seen before is dropped by it.</summary>
        public string? EventId { get; init; }

        /// <summary>event_type.</summary>
        public WebhookEventType? EventType { get; init; }

        /// <summary>event_version.</summary>
        public EventVersion? EventVersion { get; init; }

        /// <summary>occurred_at.</summary>
        public string? OccurredAt { get; init; }

        /// <summary>The partner that the event is about.</summary>
        public string? SubjectAccountId { get; init; }

        /// <summary>The owner of the webhook.</summary>
        public string? RecipientAccountId { get; init; }

        /// <summary>Left out on events of the account as a whole.</summary>
        public string? ProductInstanceId { get; init; }

        /// <summary>webhook_id.</summary>
        public string? WebhookId { get; init; }

        /// <summary>True in the live environment.</summary>
        public bool? Live { get; init; }

        /// <summary>Of the call that caused the event.</summary>
        public string? CorrelationId { get; init; }

        /// <summary>First generation.</summary>
        public string? AccountId { get; init; }

        /// <summary>Older products.</summary>
        public string? MerchantId { get; init; }

        /// <summary>product_id. No source confirms it.</summary>
        public string? ProductId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static WebhookMetadata FromJson(JsonElement json)
        {
            var reader = new Reader("WebhookMetadata", json);
            return new WebhookMetadata
            {
                EventId = reader.Take("event_id", Reader.Text),
                EventType = reader.Take("event_type", Reader.Choice(Models.WebhookEventType.Of)),
                EventVersion = reader.Take("event_version", Reader.Choice(Models.EventVersion.Of)),
                OccurredAt = reader.Take("occurred_at", Reader.Text),
                SubjectAccountId = reader.Take("subject_account_id", Reader.Text),
                RecipientAccountId = reader.Take("recipient_account_id", Reader.Text),
                ProductInstanceId = reader.Take("product_instance_id", Reader.Text),
                WebhookId = reader.Take("webhook_id", Reader.Text),
                Live = reader.Value("live", Reader.Flag),
                CorrelationId = reader.Take("correlation_id", Reader.Text),
                AccountId = reader.Take("account_id", Reader.Text),
                MerchantId = reader.Take("merchant_id", Reader.Text),
                ProductId = reader.Take("product_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("event_id", EventId, false);
            visitor("event_type", EventType, false);
            visitor("event_version", EventVersion, false);
            visitor("occurred_at", OccurredAt, false);
            visitor("subject_account_id", SubjectAccountId, false);
            visitor("recipient_account_id", RecipientAccountId, false);
            visitor("product_instance_id", ProductInstanceId, false);
            visitor("webhook_id", WebhookId, false);
            visitor("live", Live, false);
            visitor("correlation_id", CorrelationId, false);
            visitor("account_id", AccountId, false);
            visitor("merchant_id", MerchantId, false);
            visitor("product_id", ProductId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(WebhookMetadata? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
