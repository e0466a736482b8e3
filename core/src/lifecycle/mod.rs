//! Lifecycles of remote resources.

mod funding;
mod payment_request;
mod payment_transaction;
mod session_token;

pub use funding::PAYMENT_FUNDING;
pub use payment_request::PAYMENT_REQUEST;
pub use payment_transaction::PAYMENT_TRANSACTION;
pub use session_token::SESSION_TOKEN;

use crate::value::lifecycle::Lifecycle;

/// All lifecycles.
pub static LIFECYCLES: &[&Lifecycle] = &[&PAYMENT_REQUEST, &PAYMENT_TRANSACTION, &PAYMENT_FUNDING, &SESSION_TOKEN];
