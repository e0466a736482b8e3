//! One payment, from the first authorize to its outcome, as the acquirer runs it.
//!
//! ```text
//! authorizing ──► awaiting_customer ──► finalizing ──► approved
//!      │                  │                  │
//!      └── approved,      └── declined,      └── declined, refused,
//!          declined,          canceled,          invalidated
//!          refused            expired
//! ```
//! A payment may begin with a payment request of its own instead of an authorize: it is made, perhaps changed, and finalised as
//! above, for the amount that the customer approved.
//!
//! Where the body asks for a customer token, the token is granted with the customer's approval and handed out once. Where it asks
//! for nothing else, there is nothing to finalise: awaiting_customer leads to `token_issued`.
//!
//! A lost answer leads to none of these: the flow stays where it is, in doubt, and asks again under the same key until an
//! answer settles it. When the key is no longer remembered, the flow is `unknown` and a person is told.
//!
//! Source: payments, sections 3.1 to 3.3 and 4; pos, sections 3 and 6.
mod answer;
mod body;
mod command;
mod decide;
mod fact;
mod grant;
mod initiate;
mod last;
mod machine;
mod response_data;
mod shipping;
mod spec;
mod state;
mod token;
mod update;
mod view;
mod webhook;

pub use command::Command;
pub use fact::{Approval, CancelBy, Fact, Last, Request};
pub use grant::{Grant, TokenWish};
pub use initiate::{Answer, Initiate};
pub use response_data::{ForPartner, ResponseData};
pub use shipping::Choice;
pub use spec::{Body, Spec};
pub use state::{Outcome, Phase, State};
pub use update::Update;
pub use view::{Evidence, ResponseDataView, ShippingView, StepUpView, TokenView, View};

/// The machine; use it as `Flow<Payment>`.
#[derive(Debug)]
pub enum Payment {}
