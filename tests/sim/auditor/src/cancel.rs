//! I16: what was asked to be cancelled is answered: cancelled, ended in another way, or "too late".

use crate::Finding;
use crate::flow::Flow;
use crate::told::Told;

/// A cancel that the flow has taken.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cancel {
    /// When the application was told that it is on its way, while the customer was awaited.
    asked: Option<u64>,
    /// When the application was told first that the customer is awaited.
    pub(crate) awaited: Option<u64>,
    /// When the customer was not awaited any more.
    answered: Option<u64>,
    /// How often Klarna was asked.
    pub(crate) sent: u32,
}

/// Longer than the longest wait between two attempts, which is an hour.
const QUIET: u64 = 3_600_000 + 330_000;
/// After so many refusals Klarna is not asked any more; the payment ends with its request.
const REFUSALS: u32 = 3;

/// What is told about a cancel follows from what was told before.
pub(crate) fn steady(flow: &mut Flow, before: Option<&Told>, at: u64) -> Finding {
    let Some(told) = &flow.told else { return Ok(()) };
    let name = &flow.order.reference;
    let asked_before = before.is_some_and(|before| before.cancel == "asked");
    if asked_before && told.cancel.is_empty() {
        return Err(("I16", format!("{name}: a cancel that was taken is not told any more: {}", told.text)));
    }
    if asked_before && told.paid == "yes" && told.cancel != "too_late" {
        return Err(("I16", format!("{name}: made all the same, and nobody says that the cancel came too late")));
    }
    if told.state == "awaiting_customer" {
        flow.cancel.awaited.get_or_insert(at);
    }
    // What is settled by an answer to an authorize waits for that answer, for a day if need be; L1 has that.
    if told.cancel == "asked" && told.state == "awaiting_customer" {
        flow.cancel.asked.get_or_insert(at);
    } else if flow.cancel.asked.is_some() {
        flow.cancel.answered.get_or_insert(at);
    }
    Ok(())
}

/// A cancel that nothing was in the way of for long enough has been answered.
pub(crate) fn at_the_end(flow: &Flow, quiet: impl Fn(u64, u64, u64) -> bool, end: u64) -> Finding {
    let Cancel { asked, answered, sent, .. } = flow.cancel;
    let Some(asked) = asked.filter(|_| sent < REFUSALS && !flow.forgot && !flow.damaged) else { return Ok(()) };
    if quiet(asked, answered.unwrap_or(end), QUIET) {
        return Err(("I16", format!("{}: nobody answered the cancel", flow.order.reference)));
    }
    Ok(())
}
