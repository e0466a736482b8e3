//! Webhooks: verify the raw bytes, then read them, drop what was seen before, and say what to answer.
//!
//! Klarna signs the raw body with HMAC-SHA256 and nothing else (webhooks, section 2). No time is signed, so protection
//! against replay is the memory of event ids and the fact that every flow treats an event as a hint.
mod event;
mod inbox;
#[cfg(feature = "seal")]
mod mailbox;
mod name;
mod routes;
#[cfg(feature = "seal")]
mod shelf;
mod verifier;

pub use event::{Event, Metadata};
pub use inbox::{Inbox, Receipt, Seen, Verdict, fingerprint};
#[cfg(feature = "seal")]
pub use mailbox::{Letter, Mailbox, UnclaimedEvent};
pub use name::Name;
pub use routes::Routes;
#[cfg(feature = "seal")]
pub use shelf::{Judged, LETTERS, Sorted, Waiting};
pub use verifier::{Rejection, SigningKey, Verifier};
