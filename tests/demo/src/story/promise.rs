//! The promise: no payment happens twice, and what the gateway believes is what Klarna has. The sandbox is the witness.

use serde_json::Value;

use super::Told;
use super::outage::control;
use crate::Failure;
use crate::gateway::short;
use crate::server::Server;
use crate::timeline::Timeline;

/// Prints the table; answers whether every line holds.
pub(super) fn check(server: &Server, timeline: &Timeline, told: &[Told]) -> Result<bool, Failure> {
    timeline.part("What the sandbox says");
    let all = control(server, "GET", "/transactions", None)?;
    let all = all.as_array().cloned().unwrap_or_default();
    timeline.print(&format!(
        "{:<20} {:<13} {:<10} {:>12} {:>10} {:>10}  {}",
        "payment", "reference", "outcome", "transactions", "captured", "refunded", "holds"
    ));
    let mut kept = true;
    for told in told {
        let ours: Vec<&Value> = all
            .iter()
            .filter(|transaction| transaction["payment_transaction_reference"] == told.reference.as_str())
            .collect();
        let expected = usize::from(told.view["paid"] == "yes");
        let sum = |name: &str| ours.iter().filter_map(|transaction| transaction[name].as_i64()).sum::<i64>();
        let (captured, refunded) = (sum("captured_amount"), sum("refunded_amount"));
        let ledger = told.ledger.as_ref();
        let agrees = |name: &str, theirs: i64| ledger.is_none_or(|ledger| ledger[name].as_i64() == Some(theirs));
        let holds = ours.len() == expected
            && (expected == 0 || ledger.is_some())
            && agrees("captured", captured)
            && agrees("refunded", refunded);
        kept &= holds;
        timeline.print(&format!(
            "{:<20} {:<13} {:<10} {:>12} {:>10} {:>10}  {}",
            told.title,
            short(&told.reference),
            told.view["state"].as_str().unwrap_or(""),
            ours.len(),
            money(captured),
            money(refunded),
            if holds { timeline.paint("32", "yes") } else { timeline.paint("31", "NO") }
        ));
    }
    let strangers = all.len().saturating_sub(told.iter().filter(|told| told.view["paid"] == "yes").count());
    if strangers > 0 {
        kept = false;
        timeline.print(&format!("{strangers} transactions belong to no payment of this story"));
    }
    timeline.print(if kept { "\nEvery payment happened once or not at all." } else { "\nThe promise is broken." });
    Ok(kept)
}

/// Minor units of a currency with two decimals.
pub(super) fn money(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
