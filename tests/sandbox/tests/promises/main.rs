//! What the sandbox promises, seen by an HTTP client.

mod client;
mod control;
mod errors;
mod faults;
mod idempotency;
mod lifetimes;
mod money;
mod payment;
mod receiver;
mod transport;
mod webhooks;
