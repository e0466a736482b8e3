//! Notification: webhooks, and the keys that sign what they deliver.

pub mod envelope;
mod operations;
pub mod scalar;
pub mod signing_key;
pub mod webhook;

pub use operations::*;
