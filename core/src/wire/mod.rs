//! Bytes to values and back: calls, answers, errors, events.
pub mod check;
#[cfg(feature = "api-notification")]
pub mod events;
pub mod http;
pub mod json;
pub mod model;
pub mod op;
pub(crate) mod operations;
pub mod problem;
pub mod rate;
pub mod redact;
pub mod shape;
pub mod url;
