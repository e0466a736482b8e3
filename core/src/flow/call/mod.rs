//! One call of any operation, with the guarantees that a payment has.
//!
//! Everything that can be wrong with a call is found before it is sent. What changes something is saved before it is sent, is
//! repeated only in a way that cannot do it twice, and its answer is saved before the application sees it, so that a key or a
//! password that Klarna tells once survives a crash. A call whose fate is not known ends as `unknown`, never as a success
//! and never as a refusal.
//!
//! ```
//! # use kassa::flow::{Config, Flow, call::{Call, Spec}};
//! # use kassa::value::time::Now;
//! # let config = Config::from_json(br#"{"base_url": "https://api-global.test.klarna.com", "environment": "test", "installation": "back-office",
//! #     "journal_key": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "partner_account_id": "krn:a"}"#)?;
//! let spec = Spec::from_json(br#"{
//!     "reference": "reader-17",
//!     "operation": "payment.transaction.read",
//!     "path": {"payment_transaction_id": "krn:payment:eu1:transaction:6debe89e"}
//! }"#)?;
//! let flow = Flow::<Call>::start(spec, config.into(), Now { unix_ms: 1_767_323_045_000, mono_ms: 0 })?;
//! # Ok::<(), kassa::value::fault::Fault>(())
//! ```
mod answer;
mod decide;
mod fact;
mod form;
mod machine;
mod prepare;
mod request;
mod spec;
mod view;

pub use answer::{Answer, Contents};
pub use fact::{Begun, Fact};
pub use machine::{Outcome, State};
pub use spec::{Command, Spec};
pub use view::{Evidence, View, Warning, advice, read_for};

/// The machine; use it as `Flow<Call>`.
#[derive(Debug)]
pub enum Call {}

#[cfg(test)]
mod tests;
