//! What follows a payment: capture in full and in parts, release, void, and refund, on one payment transaction.
//!
//! Klarna does not publish the running totals of a transaction (payments, invariant 11), so the flow keeps a ledger of its
//! own and refuses what the amounts forbid before anything is sent. Operations go to Klarna one after the other, each with a
//! key made of the caller's reference: the same command twice is one operation.
//!
//! Source: payments, sections 3.8, 4.2 and 5.
mod answer;
mod command;
mod decide;
mod fact;
mod ledger;
mod machine;
mod view;

pub use command::{Capture, Command, Refund, Spec};
pub use fact::{EarlierCapture, Fact, Kind, Order};
pub use ledger::{Entry, Ledger, Status};
pub use machine::State;
pub use view::{OperationView, View};

/// The machine; use it as `Flow<Transaction>`.
#[derive(Debug)]
pub enum Transaction {}
