//! A lean model of Klarna's payment API, for a deterministic simulator.
//!
//! Bytes go in, bytes come out; time comes from outside and nothing is left to chance, so the same calls at the same times give
//! the same answers. The model is written from the facts about the API and shares no code with kassa: what one of the two
//! misreads, the other shows. The sandbox in `tests/sandbox` is a second model of the same facts with a server, pages and whole
//! schemas; this one is for a million runs a minute, so it looks only at the members that decide something.
//!
//! What is not modelled: bodies of `supplementary_purchase_data` and the like are read past, not checked and not shown again;
//! there are no disputes, messaging, certificates and no management of accounts and webhooks.
//!
//! ```
//! use kassa_sim_klarna::{Call, Klarna, Settings, Step};
//!
//! let mut klarna = Klarna::new(Settings::default(), 1_767_323_045_000);
//! let base = klarna.settings().base_url.clone();
//! let account = klarna.settings().account.clone();
//! let key = format!("Basic {}", klarna.settings().api_key);
//! let body = br#"{"currency":"EUR","request_payment_transaction":{"amount":1000},
//!     "step_up_config":{"customer_interaction_config":{"method":"HANDOVER"}}}"#;
//! let call = Call {
//!     method: "POST",
//!     url: &format!("{base}/v2/accounts/{account}/payment/authorize"),
//!     headers: &[("Authorization", &key), ("Content-Type", "application/json"), ("Klarna-Idempotency-Key", "1")],
//!     body,
//! };
//! let answer = klarna.handle(&call, 1_767_323_045_100);
//! assert_eq!(answer.status, 200);
//! assert!(klarna.customer(0, Step::Enter, 1_767_323_046_000));
//! assert!(klarna.customer(0, Step::Approve, 1_767_323_047_000));
//! let webhook = klarna.webhook_due(1_767_323_047_000).expect("the submission is told");
//! klarna.webhook_answered(webhook.id, true, 1_767_323_047_100);
//! ```

mod authorize;
mod back_office;
mod body;
mod call;
mod captures;
mod customer;
mod events;
mod finalize;
mod gate;
mod json;
mod keys;
mod klarna;
mod knobs;
mod krn;
mod moment;
mod once;
mod outbox;
mod presentation;
mod problem;
mod quotas;
mod refunds;
mod request;
mod requests;
mod response_data;
mod route;
mod settings;
mod span;
mod timers;
mod tokens;
mod transaction;
mod transactions;

pub use back_office::Act;
pub use call::{Answer, Call};
pub use customer::Step;
pub use klarna::Klarna;
pub use knobs::{Knobs, Ladder, Payload, Quota, TokenResult};
pub use once::Once;
pub use outbox::Webhook;
pub use request::{Request, RequestState};
pub use response_data::response_data;
pub use settings::Settings;
pub use transaction::{Capture, Chargeback, Funding, Refund, Transaction, TransactionState, Via};
