//! Texts of the notification group.

use crate::wire::model::scalar;

scalar! {
    /// Type of an event, or its beginning and a star: `payment.request.state-change.completed`, `payment.*`.
    EventTypePattern: 1..=255 EventPattern Public soft,
    /// The characters of a signing key.
    SigningKeySecret: 1..=1024 Plain Secret soft,
}
