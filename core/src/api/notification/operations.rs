//! Operations of the notification group.

use super::signing_key::{SigningKey, SigningKeyCreated, SigningKeyList};
use super::webhook::{CreateWebhookRequest, SimulateWebhookRequest, UpdateWebhookRequest, Webhook, WebhookList};
use crate::wire::operations::operations;

operations! {
    Notification;

    /// Lists the webhooks.
    111 LIST_WEBHOOKS = listWebhooks "notification.webhook.list" {
        Get None "/notification/webhooks",
        () -> WebhookList,
        Natural Free Standard,
    }

    /// Registers a webhook.
    112 CREATE_WEBHOOK = createWebhook "notification.webhook.create" {
        Post None "/notification/webhooks",
        CreateWebhookRequest -> Webhook,
        Header Keyed Standard,
        marks [key_unconfirmed],
        errors {
            409 "a webhook with the same settings is registered" unverified,
        },
    }

    /// Reads a webhook.
    113 GET_WEBHOOK = getWebhook "notification.webhook.read" {
        Get None "/notification/webhooks/{webhook_id}",
        () -> Webhook,
        Natural Free Standard,
    }

    /// Changes a webhook.
    114 UPDATE_WEBHOOK = updateWebhook "notification.webhook.update" {
        Patch None "/notification/webhooks/{webhook_id}",
        UpdateWebhookRequest -> Webhook,
        Header Keyed Standard,
        marks [key_unconfirmed],
    }

    /// Removes a webhook: nothing is delivered there any more.
    115 DELETE_WEBHOOK = deleteWebhook "notification.webhook.delete" {
        Delete None "/notification/webhooks/{webhook_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is deleted already",
            409 "among others: it is deleted already; read what is there",
        },
    }

    /// Has a sample event sent to a webhook.
    116 SIMULATE_WEBHOOK = simulateWebhook "notification.webhook.simulate" {
        Post None "/notification/webhooks/{webhook_id}/simulate",
        SimulateWebhookRequest -> (),
        Header Keyed Standard,
        marks [key_unconfirmed],
    }

    /// Lists the signing keys.
    117 LIST_SIGNING_KEYS = listSigningKeys "notification.signing_key.list" {
        Get None "/notification/signing-keys",
        () -> SigningKeyList,
        Natural Free Standard,
    }

    /// Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that nobody
    /// knows, and make another.
    118 CREATE_SIGNING_KEY = createSigningKey "notification.signing_key.create" {
        Post None "/notification/signing-keys",
        () -> SigningKeyCreated,
        Header ReadFirst Standard,
        marks [key_unconfirmed],
    }

    /// Reads a signing key, without its characters.
    119 GET_SIGNING_KEY = getSigningKey "notification.signing_key.read" {
        Get None "/notification/signing-keys/{signing_key_id}",
        () -> SigningKey,
        Natural Free Standard,
    }

    /// Deletes a signing key: what is signed with it can no longer be checked.
    120 DELETE_SIGNING_KEY = deleteSigningKey "notification.signing_key.delete" {
        Delete None "/notification/signing-keys/{signing_key_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is deleted already",
            409 "among others: it is deleted already; read what is there",
        },
    }
}
