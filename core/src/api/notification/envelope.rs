//! The envelope that every event comes in.

use alloc::string::String;

use super::webhook::EventVersion;
use crate::api::common::{AccountId, Raw, Timestamp};
use crate::api::event::WebhookEventType;
use crate::wire::model::model;

model! {
    /// Who, what, when.
    pub struct WebhookMetadata {
        /// The same on every delivery of one event: what was seen before is dropped by it.
        must event_id: String [max 255],
        must event_type: WebhookEventType,
        must event_version: EventVersion,
        must occurred_at: Timestamp,
        /// The partner that the event is about.
        must subject_account_id: AccountId,
        /// The owner of the webhook.
        must recipient_account_id: AccountId,
        /// Left out on events of the account as a whole.
        may product_instance_id: String [max 255],
        must webhook_id: String [max 255],
        /// True in the live environment.
        must live: bool,
        /// Of the call that caused the event.
        may correlation_id: String [max 255],
        /// First generation.
        may account_id: String,
        /// Older products.
        may merchant_id: String,
        may product_id: String [unverified],
    }

    /// An event of any type.
    pub struct WebhookEvent {
        must metadata: WebhookMetadata,
        /// Its form follows from the type; see the table of events.
        may payload: Raw,
    }
}
