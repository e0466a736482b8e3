//! Webhooks: verify the raw bytes, then read them, drop what was seen before, and say what to answer.
//!
//! Klarna signs the raw body with HMAC-SHA256 and nothing else (webhooks, section 2). No time is signed, so protection
//! against replay is the memory of event ids and the fact that every flow treats an event as a hint.
mod event;
mod inbox;
mod name;
mod routes;
mod verifier;

pub use event::{Event, Metadata};
pub use inbox::{Inbox, Receipt, Seen, Verdict, fingerprint};
pub use name::Name;
pub use routes::Routes;
pub use verifier::{Rejection, SigningKey, Verifier};
