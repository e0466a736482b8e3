//! Webhooks: where events are delivered.

use alloc::string::String;
use alloc::vec::Vec;

use super::scalar::EventTypePattern;
use crate::api::common::{Krn, Timestamp, Url};
use crate::api::event::WebhookEventType;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Generation of the payloads.
    pub enum EventVersion {
        /// The present one.
        V2 = "v2",
        /// The first one.
        V1 = "v1",
    }

    /// Whether events are delivered.
    pub enum WebhookStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

model! {
    /// A webhook to be registered. One that is registered already is refused.
    pub struct CreateWebhookRequest {
        /// Public, https, port 443 or 8443.
        must url: Url,
        /// Types, or beginnings of types such as `payment.*`.
        must event_types: Vec<EventTypePattern> [min 1],
        must event_version: EventVersion,
        /// The key that its events are signed with.
        must signing_key_id: String,
        may status: WebhookStatus,
    }

    /// Changes to a webhook: only what changes.
    pub struct UpdateWebhookRequest {
        may url: Url,
        may event_types: Vec<EventTypePattern> [min 1],
        may event_version: EventVersion,
        may signing_key_id: String,
        may status: WebhookStatus,
    }

    /// A registered webhook.
    pub struct Webhook {
        may url: Url,
        may event_types: Vec<EventTypePattern> [min 1],
        may event_version: EventVersion,
        may signing_key_id: String,
        may status: WebhookStatus,
        must webhook_id: Krn,
        may created_at: Timestamp [unverified],
    }

    /// All webhooks of the account.
    pub struct WebhookList {
        must webhooks: Vec<Webhook>,
    }

    /// Which sample event to send.
    pub struct SimulateWebhookRequest {
        must event_type: WebhookEventType,
        must event_version: EventVersion,
    }
}
