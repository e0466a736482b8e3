//! The machinery that every flow shares: the loop, the call book, retry and idempotency.
mod any;
mod calls;
mod config;
#[cfg(feature = "copy")]
mod copy;
mod effect;
mod idempotency;
#[cfg_attr(not(all(feature = "flow-payment", feature = "flow-transaction")), allow(dead_code))]
// some flows, some readers
mod input;
mod kept;
mod machine;
mod opening;
mod plan;
mod pulse;
mod read;
mod replay;
mod retry;
mod run;

#[cfg(feature = "flow-call")]
pub mod call;
#[cfg(feature = "flow-checkout")]
pub mod checkout;
#[cfg(feature = "flow-payment")]
pub mod payment;
#[cfg(feature = "flow-transaction")]
pub mod transaction;

#[cfg(feature = "copy")]
pub use any::follow;
pub use any::{AnyFlow, KINDS, resume, start};
pub use calls::{Call, Calls, Settlement};
pub use config::{Config, Environment, Policy};
#[cfg(feature = "copy")]
pub use copy::Follow;
pub use effect::{Batch, Effect, Next, Notice, Screen, ScreenId, ScreenKind};
pub use idempotency::key;
#[cfg(feature = "handout")]
pub use machine::Handout;
pub use machine::{Cx, Facts, Got, Input, Machine, Misfit, Passing, ScreenEvent, Slot, Wants};
pub use plan::{Again, Closed, Open, Plan, Why};
pub use read::Read;
pub use run::{Flow, Resumed};
