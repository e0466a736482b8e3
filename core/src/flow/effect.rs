//! What a flow asks of its host.

use core::fmt;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::value::id::CallId;
use crate::wire::http::HttpCall;

/// The one thing to do next.
#[derive(Clone, Debug)]
pub enum Next {
    /// Append these lines durably, then call `saved`. Nothing else comes before that.
    Save(Batch),
    /// Do this.
    Do(Effect),
    /// Nothing to do for so long, unless something happens before. Ask again after any input.
    Wait {
        /// Milliseconds.
        ms: u64,
    },
    /// Nothing to do until something happens.
    Idle,
    /// The flow has ended. This answer does not change any more.
    Done,
}

/// Journal lines to append together. `Debug` does not show them: where no key is configured, what they hold is not sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Batch {
    /// Append only if the journal ends at this number; otherwise another process has it and this one must stop.
    pub after: u64,
    /// The number to report as saved.
    pub upto: u64,
    /// The lines, without line feeds.
    pub lines: Vec<String>,
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch(after {}, {} lines)", self.after, self.lines.len())
    }
}

/// Something to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Effect {
    /// Send a request; report the answer with `reply`, or its loss with `lost`.
    Call(HttpCall),
    /// The answer to this call is of no interest any more. A host may ignore it.
    Drop(CallId),
    /// Show this to the customer.
    Show(Screen),
    /// Take it away at once: it is useless from now on.
    Hide(ScreenId),
    /// News for the application.
    Tell(Notice),
}

/// Number of a screen within its flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ScreenId(pub u32);

/// How the customer gets to Klarna.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ScreenKind {
    /// Open `url` in the customer's browser; it comes back to the return URL.
    Redirect,
    /// Draw `url` as a QR code; the customer's browser never comes back.
    Qr,
}

/// What to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Screen<T = String> {
    /// Give it back with what happened on it.
    pub screen: ScreenId,
    /// Redirect or QR code.
    pub kind: ScreenKind,
    /// Address to open or to encode, unchanged.
    pub url: T,
    /// Klarna's own picture of the QR code, if it gave one. This library never fetches it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<T>,
    /// Milliseconds after which it is useless.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_ms: Option<u64>,
}

impl Screen<&str> {
    /// The screen with addresses of its own.
    pub(super) fn to_owned(&self) -> Screen {
        let Self { screen, kind, url, image_url, expires_in_ms } = *self;
        Screen { screen, kind, url: String::from(url), image_url: image_url.map(String::from), expires_in_ms }
    }
}

/// News that change nothing in the flow, told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// `unrecognised`, `stray`, `too_late`, `escalated`, `refused`, `unauthorized`, `warning`, ...
    pub what: &'static str,
    /// Details without payload.
    pub detail: Cow<'static, str>,
}
