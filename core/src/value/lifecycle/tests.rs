//! Verdicts, over all pairs of states.
#![allow(clippy::panic, reason = "tests")]

use alloc::vec::Vec;

use super::{Lifecycle, Verdict};
use crate::api::payment::{CAPTURE_PAYMENT_TRANSACTION, REFUND_PAYMENT_TRANSACTION, UPDATE_PAYMENT_REQUEST};
use crate::lifecycle::{LIFECYCLES, PAYMENT_FUNDING, PAYMENT_REQUEST, PAYMENT_TRANSACTION};

use Verdict::{Advance, Same, Stale, StepBack, Unknown};

#[test]
fn payment_request() {
    let all = |known, newer| -> Vec<Verdict> {
        ["SUBMITTED", "IN_PROGRESS", "COMPLETED", "EXPIRED", "CANCELED", "DECLINED"]
            .map(|seen| PAYMENT_REQUEST.observe(known, seen, newer))
            .to_vec()
    };
    assert_eq!(all(None, false), [Advance; 6]);
    assert_eq!(all(Some("SUBMITTED"), true), [Same, Advance, Advance, Advance, Advance, Advance]);
    // Late news of IN_PROGRESS after a step back is no news; a final state is believed.
    assert_eq!(all(Some("SUBMITTED"), false), [Same, Stale, Advance, Advance, Advance, Advance]);
    assert_eq!(all(Some("IN_PROGRESS"), true), [StepBack, Same, Advance, Advance, Advance, Advance]);
    assert_eq!(all(Some("IN_PROGRESS"), false), [Stale, Same, Advance, Advance, Advance, Advance]);
    for newer in [true, false] {
        assert_eq!(all(Some("COMPLETED"), newer), [Stale, Stale, Same, Stale, Advance, Advance]);
        assert_eq!(all(Some("EXPIRED"), newer), [Stale, Stale, Stale, Same, Stale, Stale]);
        assert_eq!(all(Some("CANCELED"), newer), [Stale, Stale, Stale, Stale, Same, Stale]);
    }
}

#[test]
fn payment_transaction() {
    let observe = |known, seen, newer| PAYMENT_TRANSACTION.observe(Some(known), seen, newer);
    assert_eq!(observe("AUTHORIZED", "EXPIRED", true), Advance);
    assert_eq!(observe("AUTHORIZED", "EXPIRED", false), Stale);
    assert_eq!(observe("EXPIRED", "AUTHORIZED", true), StepBack);
    assert_eq!(observe("EXPIRED", "AUTHORIZED", false), Stale);
    assert_eq!(observe("AUTHORIZED", "CLOSED", false), Advance);
    assert_eq!(observe("COMPLETED", "AUTHORIZED", true), Unknown);
    assert_eq!(observe("COMPLETED", "AUTHORIZED", false), Stale);
    assert_eq!(observe("CLOSED", "COMPLETED", true), Stale);
}

#[test]
fn values_outside_the_table() {
    for known in [None, Some("SUBMITTED"), Some("COMPLETED"), Some("NEW_STATE")] {
        for seen in ["NEW_STATE", "completed", "", "COMPLETED "] {
            assert_eq!(PAYMENT_REQUEST.observe(known, seen, true), Unknown, "{known:?} {seen}");
        }
    }
    assert_eq!(PAYMENT_REQUEST.observe(Some("NEW_STATE"), "COMPLETED", true), Advance);
    assert_eq!(PAYMENT_REQUEST.observe(Some("NEW_STATE"), "COMPLETED", false), Stale);
}

/// Two receivers that hear the same history, one of them in another order and with gaps, agree once both heard the last news.
#[test]
fn order_does_not_matter() {
    for lifecycle in LIFECYCLES {
        let mut histories = Vec::new();
        walk(lifecycle, &mut Vec::from([lifecycle.initial()]), &mut histories);
        assert!(histories.len() >= lifecycle.states.len(), "{}", lifecycle.name);
        for history in &histories {
            let Some(last) = history.len().checked_sub(1) else { continue };
            for first in 0..history.len() {
                for second in 0..history.len() {
                    let mut known = None;
                    for at in [first, second, last, first, second] {
                        let seen = history.get(at).copied().unwrap_or_default();
                        let newer = known.is_none_or(|(time, _)| at > time);
                        let verdict = lifecycle.observe(known.map(|(_, state)| state), seen, newer);
                        assert_ne!(verdict, Unknown, "{history:?}");
                        if matches!(verdict, Advance | StepBack) || (verdict == Same && newer) {
                            known = Some((at, seen));
                        }
                    }
                    assert_eq!(known.map(|(_, state)| state), history.last().copied(), "{history:?} {first} {second}");
                }
            }
        }
    }
}

fn walk(lifecycle: &Lifecycle, path: &mut Vec<&'static str>, out: &mut Vec<Vec<&'static str>>) {
    out.push(path.clone());
    if path.len() >= 5 {
        return;
    }
    let here = path.last().copied();
    for edge in lifecycle.edges.iter().filter(|edge| edge.from == here && edge.from != Some(edge.to)) {
        path.push(edge.to);
        walk(lifecycle, path, out);
        path.pop();
    }
}

#[test]
fn what_may_be_called() {
    assert_eq!(PAYMENT_REQUEST.allows("SUBMITTED", UPDATE_PAYMENT_REQUEST), Some(true));
    assert_eq!(PAYMENT_REQUEST.allows("IN_PROGRESS", UPDATE_PAYMENT_REQUEST), Some(false));
    assert_eq!(PAYMENT_REQUEST.allows("NEW_STATE", UPDATE_PAYMENT_REQUEST), None);
    assert_eq!(PAYMENT_TRANSACTION.allows("EXPIRED", CAPTURE_PAYMENT_TRANSACTION), Some(false));
    assert_eq!(PAYMENT_TRANSACTION.allows("COMPLETED", REFUND_PAYMENT_TRANSACTION), Some(true));
    assert_eq!(PAYMENT_FUNDING.initial(), "PENDING");
    assert!(PAYMENT_FUNDING.is_final("FUNDED") && !PAYMENT_FUNDING.is_final("PENDING"));
}

/// Within the tables: names resolve, states of the typed enums are the states of the tables.
#[test]
fn tables_are_consistent() {
    for lifecycle in LIFECYCLES {
        for edge in lifecycle.edges {
            assert!(
                edge.from.is_none_or(|from| lifecycle.states.contains(&from)) && lifecycle.states.contains(&edge.to)
            );
        }
        assert!(
            lifecycle.allowed.is_empty() || lifecycle.allowed.len() == lifecycle.states.len(),
            "{}",
            lifecycle.name
        );
    }
    assert_eq!(PAYMENT_REQUEST.states, crate::api::payment::request::PaymentRequestState::KNOWN);
    assert_eq!(PAYMENT_TRANSACTION.states, crate::api::payment::transaction::PaymentTransactionState::KNOWN);
    assert_eq!(PAYMENT_FUNDING.states, crate::api::payment::transaction::PaymentFundingState::KNOWN);
}
