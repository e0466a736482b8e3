//! The tables against the fact set (`tests/facts/openapi`): operations, shapes and lifecycles of the payment group.
//!
//! The fact set is not a source that anything is generated from. It is a second description, written independently, and this
//! test keeps the two from drifting apart. Where they differ on purpose, `DELIBERATE` says why; an entry that no longer
//! differs fails the test as well.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    reason = "tests"
)]

#[path = "conformance/facts.rs"]
mod facts;
#[path = "conformance/lifecycles.rs"]
mod lifecycles;
#[path = "conformance/operations.rs"]
mod operations;
#[path = "conformance/shapes.rs"]
mod shapes;

use std::collections::BTreeMap;
use std::fmt::Debug;

/// Differences on purpose: where, and why. A trailing `*` stands for any rest.
const DELIBERATE: &[(&str, &str)] = &[
    (
        "rule: PaymentAuthorizeRequest: Sum",
        "the facts state it in words; a warning only, as one of the samples breaks it",
    ),
    ("rule: PaymentRequestCreate: Sum", "as above"),
    ("rule: PaymentRequestUpdate: Sum", "as above"),
    ("rule: PaymentTransactionReauthorize: Sum", "as above"),
    ("rule: PaymentCaptureCreate: Sum", "as above"),
    ("rule: PaymentTransactionRefundCreate: Sum", "as above"),
    ("rule: PaymentCaptureRefundCreate: Sum", "as above"),
    ("rule: StepUpConfig: AtMostOne", "the facts state it as a conflict note: send one of the two, never both"),
    ("rule: PointOfCheckout: OneOf", "the facts state it in words: give one of the three"),
    (
        "required: ShippingOption.shipping_type",
        "one type for two places; the facts require the member where it is sent and not where it is read",
    ),
];

/// Collects what was compared and what differed.
#[derive(Default)]
pub(crate) struct Report {
    counts: BTreeMap<&'static str, usize>,
    differences: Vec<String>,
    excused: Vec<&'static str>,
}

impl Report {
    fn same<T: PartialEq + Debug>(&mut self, what: &'static str, place: &str, ours: &T, facts: &T) {
        *self.counts.entry(what).or_default() += 1;
        if ours != facts {
            self.differ(format!("{what}: {place}"), &format!("ours {ours:?}, facts {facts:?}"));
        }
    }

    fn differ(&mut self, place: String, detail: &str) {
        let excuse = DELIBERATE.iter().find(|(known, _)| match known.strip_suffix('*') {
            Some(start) => place.starts_with(start),
            None => place == *known,
        });
        match excuse {
            Some((known, _)) => self.excused.push(known),
            None => self.differences.push(format!("{place}: {detail}")),
        }
    }
}

#[test]
fn tables_agree_with_the_fact_set() {
    let facts = facts::Facts::read();
    let mut report = Report::default();
    operations::compare(&facts, &mut report);
    shapes::compare(&facts, &mut report);
    lifecycles::compare(&facts, &mut report);
    for (what, count) in &report.counts {
        println!("{what:20} {count:5} compared");
    }
    println!("{:20} {:5}", "excused", report.excused.len());
    assert!(report.differences.is_empty(), "\n{}", report.differences.join("\n"));
    for (place, why) in DELIBERATE {
        assert!(!why.is_empty(), "{place}: a difference needs a reason");
        assert!(report.excused.contains(place), "{place} no longer differs: take it off the list");
    }
    // The comparison itself must have happened.
    assert!(report.counts["operation"] >= 19 && report.counts["member"] > 380, "{:?}", report.counts);
}
