// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.CreateWebhookRequest;
import kassa.models.SigningKey;
import kassa.models.SigningKeyCreated;
import kassa.models.SigningKeyList;
import kassa.models.SimulateWebhookRequest;
import kassa.models.UpdateWebhookRequest;
import kassa.models.Webhook;
import kassa.models.WebhookList;

/** Operations of the group {@code notification}. */
public final class NotificationOperations {
    private final Sender sender;

    NotificationOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code notification.signing_key}. */
    public SigningKeyOperations signingKey() {
        return new SigningKeyOperations(sender);
    }

    /** Operations {@code notification.webhook}. */
    public WebhookOperations webhook() {
        return new WebhookOperations(sender);
    }

    /** Operations {@code notification.signing_key}. */
    public static final class SigningKeyOperations {
        private final Sender sender;

        private SigningKeyOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the signing keys.
         *
         * <p>{@code GET /notification/signing-keys}.
         */
        public Request<SigningKeyList> list() {
            Request<SigningKeyList> request = new Request<>(sender, 117, "notification.signing_key.list", null, Request.object(SigningKeyList::from));
            return request;
        }

        /**
         * Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that
         * nobody knows, and make another.
         *
         * <p>{@code POST /notification/signing-keys}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<SigningKeyCreated> create(String reference) {
            Request<SigningKeyCreated> request = new Request<>(sender, 118, "notification.signing_key.create", reference, Request.object(SigningKeyCreated::from));
            return request;
        }

        /**
         * Reads a signing key, without its characters.
         *
         * <p>{@code GET /notification/signing-keys/{signing_key_id}}.
         */
        public Request<SigningKey> read(String signingKeyId) {
            Request<SigningKey> request = new Request<>(sender, 119, "notification.signing_key.read", null, Request.object(SigningKey::from));
            request.path("signing_key_id", signingKeyId);
            return request;
        }

        /**
         * Deletes a signing key: what is signed with it can no longer be checked.
         *
         * <p>{@code DELETE /notification/signing-keys/{signing_key_id}}.
         */
        public Request<Void> delete(String signingKeyId) {
            Request<Void> request = new Request<>(sender, 120, "notification.signing_key.delete", null, Request.nothing());
            request.path("signing_key_id", signingKeyId);
            return request;
        }
    }

    /** Operations {@code notification.webhook}. */
    public static final class WebhookOperations {
        private final Sender sender;

        private WebhookOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the webhooks.
         *
         * <p>{@code GET /notification/webhooks}.
         */
        public Request<WebhookList> list() {
            Request<WebhookList> request = new Request<>(sender, 111, "notification.webhook.list", null, Request.object(WebhookList::from));
            return request;
        }

        /**
         * Registers a webhook.
         *
         * <p>{@code POST /notification/webhooks}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Webhook> create(CreateWebhookRequest body, String reference) {
            Request<Webhook> request = new Request<>(sender, 112, "notification.webhook.create", reference, Request.object(Webhook::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a webhook.
         *
         * <p>{@code GET /notification/webhooks/{webhook_id}}.
         */
        public Request<Webhook> read(String webhookId) {
            Request<Webhook> request = new Request<>(sender, 113, "notification.webhook.read", null, Request.object(Webhook::from));
            request.path("webhook_id", webhookId);
            return request;
        }

        /**
         * Changes a webhook.
         *
         * <p>{@code PATCH /notification/webhooks/{webhook_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Webhook> update(String webhookId, UpdateWebhookRequest body, String reference) {
            Request<Webhook> request = new Request<>(sender, 114, "notification.webhook.update", reference, Request.object(Webhook::from));
            request.path("webhook_id", webhookId);
            request.body(body);
            return request;
        }

        /**
         * Changes a webhook.
         *
         * <p>{@code PATCH /notification/webhooks/{webhook_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Webhook> update(String webhookId, String reference) {
            Request<Webhook> request = new Request<>(sender, 114, "notification.webhook.update", reference, Request.object(Webhook::from));
            request.path("webhook_id", webhookId);
            return request;
        }

        /**
         * Removes a webhook: nothing is delivered there any more.
         *
         * <p>{@code DELETE /notification/webhooks/{webhook_id}}.
         */
        public Request<Void> delete(String webhookId) {
            Request<Void> request = new Request<>(sender, 115, "notification.webhook.delete", null, Request.nothing());
            request.path("webhook_id", webhookId);
            return request;
        }

        /**
         * Has a sample event sent to a webhook.
         *
         * <p>{@code POST /notification/webhooks/{webhook_id}/simulate}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Void> simulate(String webhookId, SimulateWebhookRequest body, String reference) {
            Request<Void> request = new Request<>(sender, 116, "notification.webhook.simulate", reference, Request.nothing());
            request.path("webhook_id", webhookId);
            request.body(body);
            return request;
        }
    }
}
