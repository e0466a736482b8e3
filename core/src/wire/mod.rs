//! Bytes to values and back: calls, answers, errors, events.
pub mod http;
pub mod problem;
pub mod rate;
pub mod url;
pub mod json;
pub mod model;
pub mod op;
pub mod operations;
pub mod shape;
pub mod check;
pub mod redact;
