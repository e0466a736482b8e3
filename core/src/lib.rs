//! Payment flows for acquiring partners of the Klarna Network, without I/O.
//!
//! A flow is a state machine over journaled facts. The host feeds it what happens and asks it what to do next; time, storage,
//! transport and chance stay outside. [`flow::Flow`] is one flow, [`flow::start`] and [`flow::resume`] give one of any kind.
//!
//! ```
//! use std::sync::Arc;
//! use kassa::flow::{Config, Effect, Next, resume, start};
//! use kassa::value::time::Now;
//! use kassa::wire::http::HttpReply;
//!
//! let config = Arc::new(Config::from_json(br#"{
//!     "base_url": "https://api-global.test.klarna.com", "environment": "test", "installation": "shop-1/till-7",
//!     "partner_account_id": "krn:partner:global:account:test:M48JTZF8",
//!     "journal_key": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
//! }"#)?);
//! let spec = br#"{"reference": "order-7/1", "authorize": {"currency": "EUR",
//!     "request_payment_transaction": {"amount": 1990, "payment_transaction_reference": "order-7/1"}}}"#;
//! let now = || Now { unix_ms: 1_767_323_045_000, mono_ms: 0 }; // of the host's clocks
//! let mut journal: Vec<String> = Vec::new(); // the host's store; it is durable before anything is sent
//!
//! let mut flow = start("payment", spec, config.clone(), now())?;
//! loop {
//!     match flow.next(now())? {
//!         Next::Save(batch) => {
//!             journal.extend(batch.lines);
//!             flow.saved(batch.upto)?;
//!         }
//!         // The host sends `call.url`, `call.headers` and `call.body`, once, and says what came of it; `lost`, where nothing did.
//!         Next::Do(Effect::Call(call)) => {
//!             let body = br#"{"payment_transaction_response": {"result": "APPROVED", "payment_transaction": {
//!                 "payment_transaction_id": "krn:payment:eu1:transaction:1", "amount": 1990, "currency": "EUR"}}}"#;
//!             flow.reply(call.call, call.attempt, HttpReply { status: 200, headers: &[], body }, now())?;
//!         }
//!         Next::Do(_) => {} // a code to show or to hide, news for the application
//!         Next::Wait { ms } => println!("asleep for {ms} ms, or until a webhook comes"),
//!         Next::Idle | Next::Done => break,
//!     }
//! }
//! assert!(flow.view_json(now())?.contains(r#""paid":"yes""#));
//!
//! // Whoever has the journal goes on where this process stopped.
//! let resumed = resume(journal.iter().map(String::as_str), config, now())?;
//! assert!(resumed.flow.view_json(now())?.contains(r#""paid":"yes""#));
//! # Ok::<(), kassa::value::fault::Fault>(())
//! ```
//!
//! # Features
//!
//! | Feature | Brings |
//! |---|---|
//! | `flow-payment`, `flow-transaction`, `flow-checkout` (these three by default), `flow-call` | the kinds of flows |
//! | `api`, or one of `api-identity`, `api-management`, `api-dispute`, `api-security`, `api-notification` | the tables of the groups of the API; payments are there in any build |
//! | `models` | serde structs for all bodies |
//! | `purchase` | baskets that add up, and checks of purchase data |
//! | `requirements` | what Klarna asks of an acquiring partner, and the report about it |
//! | `seal`, `handout` | come with the flows that need them: sealing of bodies and tokens, secrets that are given once |
//! | `describe`, `copy` | texts inside the tables, for generators; flows that can be copied, for searches |
#![no_std]

extern crate alloc;

pub mod api;
pub mod flow;
pub mod journal;
pub mod lifecycle;
#[cfg(feature = "purchase")]
pub mod purchase;
#[cfg(feature = "requirements")]
pub mod requirement;
pub mod value;
pub mod webhook;
pub mod wire;
