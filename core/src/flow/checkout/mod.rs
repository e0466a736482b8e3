//! One payment, as a page or a terminal without credentials watches it through the acquirer's own relay.
//!
//! The relay runs the payment flow and hands out its view; this flow starts it, shows the customer the way to Klarna, comes
//! back after a closed tab or a power cut, and tells the truth. It never decides about money. The relay's three calls:
//!
//! | Call | Answer |
//! |---|---|
//! | `POST /payments` with `{"reference": "...", "checkout": ...}` | the view, 2xx; the same reference again gives the same payment |
//! | `GET /payments/{reference}` | the view, or 404 with `{"error_code": "RESOURCE_NOT_FOUND"}` |
//! | `POST /payments/{reference}/cancel` | the view |
//!
//! The view is that of [`super::payment::View`], or any object with its members `state`, `paid`, `ended` and `step_up`. A relay that
//! was written for Klarna's SDK may answer a start as the SDK is answered: [`Seen`] has every documented form.
mod initiate;
mod machine;
mod relay;
mod state;

pub use initiate::Given;
pub use machine::{Command, Spec};
pub use relay::{RELAY_OPERATIONS, Seen, StepUp};
pub use state::{Fact, Phase, State, View};

/// The machine; use it as `Flow<Checkout>`.
#[derive(Debug)]
pub enum Checkout {}
