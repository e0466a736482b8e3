//! What follows a payment: capture in full and in parts, release, void, refund, more time or another amount, and corrections,
//! on one payment transaction.
//!
//! Klarna does not publish the running totals of a transaction (payments, invariant 11), so the flow keeps a ledger of its
//! own and refuses what the amounts forbid before anything is sent. Operations go to Klarna one after the other, each with a
//! key made of the caller's reference: the same command twice is one operation. A read compares the ledger with Klarna's list;
//! what others did counts from then on.
//!
//! Source: payments, sections 3.8, 4.2, 4.3 and 5.
mod allowed;
mod answer;
mod command;
mod decide;
mod elsewhere;
mod fact;
mod ledger;
mod machine;
mod order;
mod seen;
mod spec;
mod state;
mod view;
mod webhook;

pub use command::{Capture, CaptureName, Command, Reauthorize, Refund, Update, UpdateCapture};
pub use fact::{EarlierCapture, Fact, Kind, Order};
pub use ledger::{Entry, Ledger, Status};

pub use seen::{Chargeback, Funding, Listed, Seen};
pub use spec::Spec;
pub use state::State;
pub use view::{ElsewhereView, OperationView, View};

/// The machine; use it as `Flow<Transaction>`.
#[derive(Debug)]
pub enum Transaction {}
