//! One payment, from the first authorize to its outcome, as the acquirer runs it.
//!
//! ```text
//! authorizing ──► awaiting_customer ──► finalizing ──► approved
//!      │                  │                  │
//!      └── approved,      └── declined,      └── declined, refused,
//!          declined,          canceled,          invalidated
//!          refused            expired
//! ```
//! Where the body asks for a customer token, the token is granted with the customer's approval and handed out once. Where it asks
//! for nothing else, there is nothing to finalise: awaiting_customer leads to `token_issued`.
//!
//! A lost answer leads to none of these: the flow stays where it is, in doubt, and asks again under the same key until an
//! answer settles it. When the key is no longer remembered, the flow is `unknown` and a person is told.
//!
//! Source: payments, sections 3.1 to 3.3 and 4; pos, sections 3 and 6.
mod answer;
mod decide;
mod fact;
mod grant;
mod machine;
mod spec;
mod state;
mod token;
mod view;
mod webhook;

pub use fact::{Approval, CancelBy, Fact, Request};
pub use grant::{Grant, TokenWish};
pub use spec::{Command, Spec};
pub use state::{Outcome, Phase, State};
pub use view::{Evidence, StepUpView, TokenView, View};

/// The machine; use it as `Flow<Payment>`.
#[derive(Debug)]
pub enum Payment {}
