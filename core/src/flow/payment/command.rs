//! What the application may ask of a payment that has begun.

use super::{Body, update};
use crate::flow::input::{self, Object};
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::value::money::Minor;

/// What the application may ask of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Give the attempt up, at any moment. It is a request: a payment that was made in the meantime wins, and the outcome
    /// says so. JSON: `{"cancel":{}}`.
    Cancel,
    /// Change the payment request, as long as the customer has not entered: `{"update":{"amount":9900}}`, with the members of
    /// `payment.request.update` that change. One at a time; the same change twice is one.
    Update {
        /// Body of the call.
        body: Body,
        /// The new amount in minor units, where it changes.
        amount: Option<Minor>,
    },
    /// A person found out what became of a payment whose outcome is unknown.
    /// JSON: `{"resolve":{"payment_transaction_id":"krn:...","amount":11836}}` when it was made, `{"resolve":{"made":false}}` when it
    /// certainly was not: a look-up that found nothing is no reason to say so.
    /// Give the amount where the customer could change it, as in express: the line that told it may be the one that was lost.
    Resolve {
        /// The transaction, when there is one.
        payment_transaction_id: Option<Id>,
        /// Its amount in minor units; when it is left out, the one that is known.
        amount: Option<Minor>,
    },
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let (name, value) = input::command(text, &["cancel", "update", "resolve"])?;
        if name == "cancel" {
            Object::part(value, "/cancel", &[])?;
            return Ok(Self::Cancel);
        }
        if name == "update" {
            return update::read(value);
        }
        let resolve = Object::part(value, "/resolve", &["payment_transaction_id", "amount", "made"])?;
        let payment_transaction_id = resolve.id("payment_transaction_id")?;
        let amount = resolve.amount("amount")?;
        let not_made = resolve.raw("made").is_some() && !resolve.flag("made")?;
        if payment_transaction_id.is_none() && !not_made {
            return Err(Fault::at(
                Code::Missing,
                "/resolve/payment_transaction_id",
                "name the transaction that was found, or say \"made\": false once it is certain that there is none",
            ));
        }
        if not_made && (payment_transaction_id.is_some() || amount.is_some()) {
            let why = "what was not made has neither id nor amount; leave out one of the two";
            return Err(Fault::at(Code::Inconsistent, "/resolve/made", why));
        }
        Ok(Self::Resolve { amount, payment_transaction_id })
    }
}
