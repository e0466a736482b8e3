//! Operations of the notification group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::Nothing;
use crate::client::operation::operation;
use crate::client::{Body, Client, Request};

/// Operations of the notification group.
#[derive(Clone, Copy, Debug)]
pub struct Notification<'c>(pub(super) &'c Client);

impl<'c> Notification<'c> {
    /// Operations of `notification.signing_key`.
    #[must_use]
    pub fn signing_key(self) -> SigningKeyOperations<'c> {
        SigningKeyOperations(self.0)
    }

    /// Operations of `notification.webhook`.
    #[must_use]
    pub fn webhook(self) -> WebhookOperations<'c> {
        WebhookOperations(self.0)
    }
}

/// Operations of `notification.signing_key`.
#[derive(Clone, Copy, Debug)]
pub struct SigningKeyOperations<'c>(&'c Client);

impl SigningKeyOperations<'_> {
    /// Lists the signing keys.
    ///
    /// `GET /notification/signing-keys`.
    pub fn list(self) -> Request<SigningKeyList> {
        Request::new(self.0)
    }

    /// Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that nobody knows, and make another.
    ///
    /// `POST /notification/signing-keys`; never repeated once it may have been done.
    pub fn create(self) -> Request<SigningKeyCreate> {
        Request::new(self.0)
    }

    /// Reads a signing key, without its characters.
    ///
    /// `GET /notification/signing-keys/{signing_key_id}`.
    pub fn read(self, signing_key_id: impl AsRef<str>) -> Request<SigningKeyRead> {
        Request::new(self.0).with_path("signing_key_id", signing_key_id)
    }

    /// Deletes a signing key: what is signed with it can no longer be checked.
    ///
    /// `DELETE /notification/signing-keys/{signing_key_id}`.
    ///
    /// 404: among others: it is deleted already.
    ///
    /// 409: among others: it is deleted already; read what is there.
    pub fn delete(self, signing_key_id: impl AsRef<str>) -> Request<SigningKeyDelete> {
        Request::new(self.0).with_path("signing_key_id", signing_key_id)
    }
}

/// Operations of `notification.webhook`.
#[derive(Clone, Copy, Debug)]
pub struct WebhookOperations<'c>(&'c Client);

impl WebhookOperations<'_> {
    /// Lists the webhooks.
    ///
    /// `GET /notification/webhooks`.
    pub fn list(self) -> Request<WebhookList> {
        Request::new(self.0)
    }

    /// Registers a webhook.
    ///
    /// `POST /notification/webhooks`.
    ///
    /// 409: a webhook with the same settings is registered.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::notification::webhook::CreateWebhookRequest>>,
    ) -> Request<WebhookCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a webhook.
    ///
    /// `GET /notification/webhooks/{webhook_id}`.
    pub fn read(self, webhook_id: impl AsRef<str>) -> Request<WebhookRead> {
        Request::new(self.0).with_path("webhook_id", webhook_id)
    }

    /// Changes a webhook.
    ///
    /// `PATCH /notification/webhooks/{webhook_id}`.
    pub fn update(
        self,
        webhook_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::notification::webhook::UpdateWebhookRequest>>,
    ) -> Request<WebhookUpdate> {
        Request::new(self.0).with_path("webhook_id", webhook_id).with_body(body)
    }

    /// Removes a webhook: nothing is delivered there any more.
    ///
    /// `DELETE /notification/webhooks/{webhook_id}`.
    ///
    /// 404: among others: it is deleted already.
    ///
    /// 409: among others: it is deleted already; read what is there.
    pub fn delete(self, webhook_id: impl AsRef<str>) -> Request<WebhookDelete> {
        Request::new(self.0).with_path("webhook_id", webhook_id)
    }

    /// Has a sample event sent to a webhook.
    ///
    /// `POST /notification/webhooks/{webhook_id}/simulate`.
    pub fn simulate(
        self,
        webhook_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::notification::webhook::SimulateWebhookRequest>>,
    ) -> Request<WebhookSimulate> {
        Request::new(self.0).with_path("webhook_id", webhook_id).with_body(body)
    }
}

operation! {
/// `notification.webhook.list`.
WebhookList = kassa::api::notification::LIST_WEBHOOKS => json kassa::api::notification::webhook::WebhookList;
/// `notification.webhook.create`.
WebhookCreate = kassa::api::notification::CREATE_WEBHOOK => json kassa::api::notification::webhook::Webhook;
/// `notification.webhook.read`.
WebhookRead = kassa::api::notification::GET_WEBHOOK => json kassa::api::notification::webhook::Webhook;
/// `notification.webhook.update`.
WebhookUpdate = kassa::api::notification::UPDATE_WEBHOOK => json kassa::api::notification::webhook::Webhook;
/// `notification.webhook.delete`.
WebhookDelete = kassa::api::notification::DELETE_WEBHOOK => json Nothing;
/// `notification.webhook.simulate`.
WebhookSimulate = kassa::api::notification::SIMULATE_WEBHOOK => json Nothing;
/// `notification.signing_key.list`.
SigningKeyList = kassa::api::notification::LIST_SIGNING_KEYS => json kassa::api::notification::signing_key::SigningKeyList;
/// `notification.signing_key.create`.
SigningKeyCreate = kassa::api::notification::CREATE_SIGNING_KEY => json kassa::api::notification::signing_key::SigningKeyCreated;
/// `notification.signing_key.read`.
SigningKeyRead = kassa::api::notification::GET_SIGNING_KEY => json kassa::api::notification::signing_key::SigningKey;
/// `notification.signing_key.delete`.
SigningKeyDelete = kassa::api::notification::DELETE_SIGNING_KEY => json Nothing;
}
