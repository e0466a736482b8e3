// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * Who, what, when.
 *
 * @param eventId The same on every delivery of one event: what was seen before is dropped by it.
 * @param eventType event_type.
 * @param eventVersion event_version.
 * @param occurredAt occurred_at.
 * @param subjectAccountId The partner that the event is about.
 * @param recipientAccountId The owner of the webhook.
 * @param productInstanceId Left out on events of the account as a whole.
 * @param webhookId webhook_id.
 * @param live True in the live environment.
 * @param correlationId Of the call that caused the event.
 * @param accountId First generation.
 * @param merchantId Older products.
 * @param productId product_id. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record WebhookMetadata(
        String eventId,
        WebhookEventType eventType,
        EventVersion eventVersion,
        String occurredAt,
        String subjectAccountId,
        String recipientAccountId,
        String productInstanceId,
        String webhookId,
        Boolean live,
        String correlationId,
        String accountId,
        String merchantId,
        String productId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public WebhookMetadata {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static WebhookMetadata from(JsonNode json) {
        Reader in = new Reader("WebhookMetadata", json);
        return new WebhookMetadata(
                in.take("event_id", Reader::text),
                in.take("event_type", Reader.choice(WebhookEventType::of)),
                in.take("event_version", Reader.choice(EventVersion::of)),
                in.take("occurred_at", Reader::text),
                in.take("subject_account_id", Reader::text),
                in.take("recipient_account_id", Reader::text),
                in.take("product_instance_id", Reader::text),
                in.take("webhook_id", Reader::text),
                in.take("live", Reader::flag),
                in.take("correlation_id", Reader::text),
                in.take("account_id", Reader::text),
                in.take("merchant_id", Reader::text),
                in.take("product_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("event_id", eventId, false);
        visitor.member("event_type", eventType, false);
        visitor.member("event_version", eventVersion, false);
        visitor.member("occurred_at", occurredAt, false);
        visitor.member("subject_account_id", subjectAccountId, false);
        visitor.member("recipient_account_id", recipientAccountId, false);
        visitor.member("product_instance_id", productInstanceId, false);
        visitor.member("webhook_id", webhookId, false);
        visitor.member("live", live, false);
        visitor.member("correlation_id", correlationId, false);
        visitor.member("account_id", accountId, false);
        visitor.member("merchant_id", merchantId, false);
        visitor.member("product_id", productId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link WebhookMetadata}. */
    public static final class Builder {
        private String eventId;
        private WebhookEventType eventType;
        private EventVersion eventVersion;
        private String occurredAt;
        private String subjectAccountId;
        private String recipientAccountId;
        private String productInstanceId;
        private String webhookId;
        private Boolean live;
        private String correlationId;
        private String accountId;
        private String merchantId;
        private String productId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The same on every delivery of one event: what was seen before is dropped by it. */
        public Builder eventId(String eventId) {
            this.eventId = eventId;
            return this;
        }

        /** Sets `event_type`. */
        public Builder eventType(WebhookEventType eventType) {
            this.eventType = eventType;
            return this;
        }

        /** Sets `event_version`. */
        public Builder eventVersion(EventVersion eventVersion) {
            this.eventVersion = eventVersion;
            return this;
        }

        /** Sets `occurred_at`. */
        public Builder occurredAt(String occurredAt) {
            this.occurredAt = occurredAt;
            return this;
        }

        /** The partner that the event is about. */
        public Builder subjectAccountId(String subjectAccountId) {
            this.subjectAccountId = subjectAccountId;
            return this;
        }

        /** The owner of the webhook. */
        public Builder recipientAccountId(String recipientAccountId) {
            this.recipientAccountId = recipientAccountId;
            return this;
        }

        /** Left out on events of the account as a whole. */
        public Builder productInstanceId(String productInstanceId) {
            this.productInstanceId = productInstanceId;
            return this;
        }

        /** Sets `webhook_id`. */
        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        /** True in the live environment. */
        public Builder live(Boolean live) {
            this.live = live;
            return this;
        }

        /** Of the call that caused the event. */
        public Builder correlationId(String correlationId) {
            this.correlationId = correlationId;
            return this;
        }

        /** First generation. */
        public Builder accountId(String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Older products. */
        public Builder merchantId(String merchantId) {
            this.merchantId = merchantId;
            return this;
        }

        /** Sets `product_id`. */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public WebhookMetadata build() {
            return new WebhookMetadata(eventId, eventType, eventVersion, occurredAt, subjectAccountId, recipientAccountId, productInstanceId, webhookId, live, correlationId, accountId, merchantId, productId, more);
        }
    }
}
