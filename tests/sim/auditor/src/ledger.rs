//! I1, I2, I6, I7 and I8 on a transaction: what is told of captures, refunds and changes, against what is true.

use std::sync::Arc;

use kassa_sim_klarna::{Klarna, Transaction};

use crate::flow::Flow;
use crate::told::{Operation, Told};
use crate::{Finding, standing, text};

/// What was told is true now.
pub(crate) fn transaction(flow: &Flow, klarna: &Klarna) -> Finding {
    let name = &flow.order.reference;
    let Some(truth) = flow.made.first().and_then(|made| klarna.transactions().get(*made)) else { return Ok(()) };
    let sums = [truth.captured(), truth.refunded()];
    let [captured, refunded] = sums;
    if refunded > captured || captured > truth.amount {
        return Err(("I2", format!("{name}: captured {captured}, refunded {refunded} of {}", truth.amount)));
    }
    let Some(told) = &flow.told else { return Ok(()) };
    // What is known by its id alone has no amount before it was read.
    let unread = flow.order.by_id && told.amount == 0 && told.operations.is_empty();
    if !unread && !truth.amounts.contains(&told.amount) {
        return Err(("I7", format!("{name}: so much was never authorized: {}", told.text)));
    }
    if told.sums.iter().zip(sums).any(|(told, so)| *told > so) {
        return Err(("I7", format!("{name}: captured {captured}, refunded {refunded}, and told {}", told.text)));
    }
    standing::told(flow, told, truth)?;
    ordered(flow, told, truth)?;
    for operation in &told.operations {
        one(flow, told, operation, truth)?;
    }
    Ok(())
}

/// No more is ordered than there is, and no more is told to be left.
fn ordered(flow: &Flow, told: &Told, truth: &Transaction) -> Finding {
    let broken = |what: &str| Err(("I2", format!("{}: {what}: {}", flow.order.reference, told.text)));
    let open = |status: &str| matches!(status, "pending" | "unknown");
    let asked = told.operations.iter().filter(|operation| operation.kind == "reauthorize" && open(&operation.status));
    // A smaller amount holds as soon as it may have been granted, a larger one not before it was.
    let least = asked.map(|asked| asked.amount).filter(|amount| *amount > 0).fold(told.amount, i64::min);
    let ours = |key: &Option<Arc<str>>| key.as_ref().is_some_and(|key| text::contains(&flow.durable, key));
    let others: i64 = truth.captures.iter().filter(|made| !ours(&made.key)).map(|made| made.amount).sum();
    let planned = [told.planned("capture"), told.planned("refund")];
    let used = [planned[0] + told.elsewhere("capture"), planned[1] + told.elsewhere("refund")];
    match () {
        // What others took before it was known may leave less than was ordered.
        () if others == 0 && planned[0] > least => broken("more is ordered than there is"),
        () if planned[1] > planned[0] + others => broken("more is to be refunded than was captured"),
        () if told.left[0] > 0 && told.left[0] + used[0] > least => broken("more is left to capture than there is"),
        () if told.left[1] > 0 && told.left[1] + used[1] > told.sums[0] => {
            broken("more is left to refund than there is")
        }
        () => Ok(()),
    }
}

/// What is told of one operation.
fn one(flow: &Flow, told: &Told, operation: &Operation, truth: &Transaction) -> Finding {
    let is = |reference: &Option<String>, amount: i64| {
        reference.as_deref() == Some(&operation.reference) && amount == operation.amount
    };
    let count = match operation.kind.as_str() {
        "capture" => truth.captures.iter().filter(|made| is(&made.reference, made.amount)).count(),
        "refund" => truth.refunds.iter().filter(|made| is(&made.reference, made.amount)).count(),
        "void" => return Ok(()),
        // These leave nothing behind that has a name; their keys tell.
        kind => {
            let ours: Vec<&str> = keys(flow, kind, &operation.reference).collect();
            truth.changes.iter().filter(|made| ours.contains(&&***made)).count()
        }
    };
    // The same operation may be ordered again once it is certain that it was not made.
    let twins =
        told.operations.iter().filter(|twin| twin.kind == operation.kind && twin.reference == operation.reference);
    let (mut made, mut open) = (0, 0);
    for twin in twins {
        match twin.status.as_str() {
            "made" => made += 1,
            "refused" | "not_made" => {}
            _ => open += 1,
        }
    }
    let invariant = match () {
        () if made + open > 1 => "I8",
        () if count > 1 => "I1",
        () if count < made => "I7",
        () if count > made + open && count > made + open + unseen(flow, told, operation) => "I6",
        () => return Ok(()),
    };
    Err((invariant, format!("{}: {operation:?} was made {count} times", flow.order.reference)))
}

/// How an order of this kind and name begins in a journal.
fn sign(kind: &str, reference: &str) -> String {
    format!(r#""order":{{"kind":"{kind}","reference":"{reference}""#)
}

/// How often this operation stands in the journal without having been told yet: the power failed in between.
fn unseen(flow: &Flow, told: &Told, operation: &Operation) -> usize {
    let Operation { kind, reference, .. } = operation;
    let planned = text::count(&flow.durable, &sign(kind, reference));
    let same = |other: &&Operation| other.kind == *kind && other.reference == *reference;
    planned.saturating_sub(told.operations.iter().filter(same).count())
}

/// Idempotency keys under which an operation was planned, by its journal.
pub(crate) fn keys<'a>(flow: &'a Flow, kind: &str, reference: &str) -> impl Iterator<Item = &'a str> {
    let sign = sign(kind, reference);
    let lines = flow.durable.lines().filter(move |line| text::contains(line, &sign));
    lines.filter_map(|line| line.split_once(r#""key":""#)?.1.split('"').next())
}
