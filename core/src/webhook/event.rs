//! The envelope of an event. Only the verifier makes one.

use alloc::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::value::time::{At, parse_timestamp};
use crate::wire::json::{self, ScanLimits, Text};

/// A verified event, borrowed from the body. Type and payload are open: what is not known here is handed over as it came.
/// `Debug` shows the type and id, never the payload.
#[derive(Clone)]
pub struct Event<'a> {
    /// Who, what, when.
    pub metadata: Metadata<'a>,
    /// `payload`, as raw JSON.
    pub payload: &'a str,
    /// The body as it came.
    pub raw: &'a [u8],
}

/// `metadata` of the envelope (webhooks, section 4).
#[derive(Clone, Debug, Deserialize)]
pub struct Metadata<'a> {
    /// Drop what was seen before by this.
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    /// Such as `payment.request.state-change.completed`; an open set.
    #[serde(borrow)]
    pub event_type: Cow<'a, str>,
    /// Such as `v2`; an open set.
    #[serde(borrow, default)]
    pub event_version: Option<Text<'a>>,
    /// When it happened, as sent.
    #[serde(borrow, default)]
    pub occurred_at: Option<Text<'a>>,
    /// The partner that the event is about.
    #[serde(borrow, default)]
    pub subject_account_id: Option<Text<'a>>,
    /// The owner of the webhook.
    #[serde(borrow, default)]
    pub recipient_account_id: Option<Text<'a>>,
    /// The registered webhook.
    #[serde(borrow, default)]
    pub webhook_id: Option<Text<'a>>,
    /// True in the live environment.
    #[serde(default)]
    pub live: Option<bool>,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    metadata: Metadata<'a>,
    #[serde(borrow)]
    payload: Option<&'a RawValue>,
}

impl<'a> Event<'a> {
    /// Reads a body whose signature was found right.
    pub(super) fn read(body: &'a [u8]) -> Option<Self> {
        let text = json::scan(body, ScanLimits::INBOUND).ok()?;
        let envelope: Envelope<'a> = serde_json::from_str(text).ok()?;
        if envelope.metadata.event_id.is_empty() {
            return None;
        }
        Some(Self { metadata: envelope.metadata, payload: envelope.payload.map_or("{}", RawValue::get), raw: body })
    }

    /// When it happened, if the text could be read.
    #[must_use]
    pub fn occurred_at(&self) -> Option<At> {
        self.metadata.occurred_at.as_deref().and_then(parse_timestamp)
    }
}

impl core::fmt::Debug for Event<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Event({} {})", self.metadata.event_type, self.metadata.event_id)
    }
}
