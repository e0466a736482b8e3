//! Payment requests that were changed or whose amount their customer chose: what was approved is what counts.

use kassa_sim_klarna::{Klarna, Request};

use crate::Finding;
use crate::flow::Flow;
use crate::secret::Secret;

/// To whom the goods go: personal data, from the moment on at which it is chosen.
const RECIPIENT: &str = "sanna.sandlund@example.com";

/// The newest payment request of a flow.
pub(crate) fn of<'a>(flow: &Flow, klarna: &'a Klarna) -> Option<&'a Request> {
    klarna.requests().iter().rfind(|request| request.reference.as_ref() == Some(&flow.order.reference))
}

/// Its number.
pub(crate) fn number(flow: &Flow, klarna: &Klarna) -> Option<usize> {
    klarna.requests().iter().rposition(|request| request.reference.as_ref() == Some(&flow.order.reference))
}

/// Whether this amount was ever asked of the customer, or ordered.
pub(crate) fn was_asked(flow: &Flow, klarna: &Klarna, amount: i64) -> bool {
    amount == flow.order.amount || of(flow, klarna).is_some_and(|request| request.amounts.contains(&amount))
}

/// What is to be paid: what the request asks for, where there is one.
pub(crate) fn is_approved(flow: &Flow, klarna: &Klarna, amount: i64) -> bool {
    match of(flow, klarna).and_then(|request| request.amount) {
        Some(approved) => amount == approved,
        None => amount == flow.order.amount,
    }
}

/// Where it goes is nobody else's business.
pub(crate) fn learn(flow: &mut Flow) {
    if flow.order.express && !flow.tokens.iter().any(|known| known.is(RECIPIENT)) {
        flow.tokens.push(Secret::new(RECIPIENT));
    }
}

/// A final authorize asks for what the customer approved.
pub(crate) fn finalised(flow: &Flow, body: &str, klarna: &Klarna) -> Finding {
    let asked =
        body.split_once("\"request_payment_transaction\":").and_then(|(_, rest)| rest.split_once("\"amount\":"));
    let digits = asked.map_or("", |(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or(""));
    match (digits.parse::<i64>(), of(flow, klarna).and_then(|request| request.amount)) {
        (Ok(asked), Some(approved)) if asked != approved => {
            Err(("I2", format!("{asked} is finalised, and the customer approved {approved}")))
        }
        _ => Ok(()),
    }
}

/// A customer who walked away is not waited for until the request ends by itself: the next one stands in line, and nobody is to pay
/// for what lies on the counter any more.
pub(crate) fn given_up(flow: &Flow, klarna: &Klarna, quiet: impl Fn(u64, u64) -> bool) -> Finding {
    let due = flow.cancel.awaited.zip(flow.order.gives_up).map(|(from, patience)| from + patience);
    let Some(due) = due.filter(|_| !flow.forgot && !flow.damaged && flow.cancel.sent == 0) else { return Ok(()) };
    let mut ours = klarna.requests().iter().filter(|request| request.reference.as_ref() == Some(&flow.order.reference));
    let waited = |request: &Request| request.expired_at.is_some_and(|end| quiet(due, end));
    match ours.any(waited) {
        true => Err(("I16", format!("{}: the customer walked away and was waited for", flow.order.reference))),
        false => Ok(()),
    }
}

/// Whoever has to send the goods knows where to.
pub(crate) fn at_the_end(flow: &Flow) -> Finding {
    let Some(told) = flow.told.as_ref().filter(|told| flow.order.express && told.state == "approved") else {
        return Ok(());
    };
    // A person who found the payment at Klarna finds that there as well.
    if told.shipping == "handed_out" || flow.stuck {
        return Ok(());
    }
    Err(("L2", format!("{}: paid, and nobody knows where to send it: {}", flow.order.reference, told.text)))
}
