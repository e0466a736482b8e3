//! I2 and I7 on a transaction as Klarna has it: its state, whether the money is there, what was taken back, what is left; and L1, that what
//! Klarna does by itself is found out although no webhook comes.

use kassa_sim_klarna::{Funding, Klarna, Transaction, TransactionState};

use crate::flow::{Flow, Kind};
use crate::told::Told;
use crate::{Finding, text};

/// A day, and longer than a read that is due may take.
const DAILY_MS: u64 = 25 * 3_600_000;

/// What is told is so, or was so once.
pub(crate) fn told(flow: &Flow, told: &Told, truth: &Transaction) -> Finding {
    let standing = &told.standing;
    let broken = |invariant, what: &str| Err((invariant, format!("{}: {what}: {}", flow.order.reference, told.text)));
    let money = match standing.funded.as_str() {
        "yes" => matches!(truth.funding, Funding::Guaranteed | Funding::Funded),
        "no" => truth.funding == Funding::Expired,
        "awaited" => truth.funding != Funding::Guaranteed,
        _ => true,
    };
    let expired = standing.state == "EXPIRED";
    // It is being read, and takes no order until it is certain what was captured with the approval.
    let uncertain = standing.busy && told.at_rest() && told.unknown().next().is_none();
    match () {
        () if !money => broken("I7", "where the money is is told otherwise"),
        () if standing.charged_back > truth.charged_back() => broken("I7", "more is told to be taken back than was"),
        () if !standing.state.is_empty() && !truth.was(&standing.state) => broken("I7", "it was never in this state"),
        () if expired && told.left[0] > 0 => broken("I2", "something is left to capture after the end"),
        // Others, time and lost lines may have used what is not known here, and so may an order that was saved and not told yet.
        () if truth.shrunk || flow.forgot || flow.torn || uncertain => Ok(()),
        () if text::count(&flow.durable, r#""order":{"kind""#) > told.operations.len() => Ok(()),
        () if told.left[0].max(standing.revivable) > truth.remaining() => {
            broken("I2", "more is left than Klarna has left")
        }
        () => Ok(()),
    }
}

/// What has to be known when everything has come to rest; `quiet` tells whether nothing went wrong for so long after a moment.
pub(crate) fn at_the_end(flow: &Flow, klarna: &Klarna, quiet: impl Fn(u64, u64) -> bool) -> Finding {
    let (Kind::Transaction, Some(told)) = (flow.order.kind, &flow.told) else { return Ok(()) };
    let Some(truth) = flow.made.first().and_then(|made| klarna.transactions().get(*made)) else { return Ok(()) };
    let broken = |what: &str| Err(("L1", format!("{}: {what}: {}", flow.order.reference, told.text)));
    let came = matches!(truth.funding, Funding::Funded | Funding::Expired);
    let awaited = !told.ended && told.standing.funded == "awaited";
    if awaited && came && quiet(truth.funding_at, DAILY_MS) {
        return broken("nobody looked what became of the money");
    }
    // After a lost line an operation may count twice, as its own and as somebody else's; after a person's word the smaller amount holds until
    // Klarna was read. Less is told to be left then, and no more is taken.
    let certain = !flow.torn && !flow.forgot && !flow.stuck && !told.ended && told.unknown().next().is_none();
    let settled = certain && !(flow.order.by_id && told.amount == 0);
    if settled && truth.state == TransactionState::Authorized && told.left[0] < truth.remaining() {
        return broken("less is told to be left than Klarna has left");
    }
    Ok(())
}
