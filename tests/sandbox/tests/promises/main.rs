//! What the sandbox promises, seen by an HTTP client.

mod client;
mod control;
mod errors;
mod faults;
mod idempotency;
mod lifecycles;
mod lifetimes;
mod money;
mod operations;
mod payment;
mod receiver;
mod transport;
mod walks;
mod webhooks;
