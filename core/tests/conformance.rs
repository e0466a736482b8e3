//! The tables against the fact set (`tests/facts/openapi`): operations, shapes, events and lifecycles of all groups.
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

#[path = "conformance/bodies.rs"]
mod bodies;
#[path = "conformance/chance.rs"]
mod chance;
#[path = "conformance/errors.rs"]
mod errors;
#[path = "conformance/events.rs"]
mod events;
#[path = "conformance/facts.rs"]
mod facts;
#[path = "conformance/generate.rs"]
mod generate;
#[path = "conformance/lifecycles.rs"]
mod lifecycles;
#[path = "conformance/merge.rs"]
mod merge;
#[path = "conformance/operations.rs"]
mod operations;
#[path = "conformance/requirements.rs"]
mod requirements;
#[path = "conformance/rules.rs"]
mod rules;
#[path = "conformance/shapes.rs"]
mod shapes;

#[path = "conformance/spoil.rs"]
mod spoil;

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
    (
        "rule: StepUpConfig: AtMostOne payment_request_expires_at",
        "the facts state it as a conflict note: send one of the two, never both",
    ),
    ("rule: BankAccount: AtMostOne iban", "the facts state it in words: in clear or as a hash"),
    ("rule: BankAccount: AtMostOne account_number", "as above"),
    ("rules: PointOfCheckout", "the facts state it in words: give one of the three"),
    (
        "required: SelectedShipping.shipping_option.shipping_type",
        "one type for two places; the facts require the member where it is sent and not where it is read",
    ),
    (
        "characters at most: SupplementaryPurchaseData.additional_data",
        "what a request can hold; no other limit is known",
    ),
    ("known values: StoreUpdate.platform", "the same list as in the store itself"),
    ("known values: Dispute.previous_state", "one list for every state of a dispute"),
    ("known values: DisputePayload.previous_state", "as above"),
    ("known values: RepresentResponse.state", "as above"),
    ("known values: AppealResponse.state", "as above"),
    ("members: DisputePayload.state_context", "one type for the state context of a dispute, wherever it is read"),
    ("pattern: DeepLink.deep_link_id", "answers are read as they come"),
    ("pattern: ApiKeyCredentialCreated.secret.secret", "as above"),
    ("pattern: ClientIdentifierCredential.identity.client_id", "as above"),
    (
        "unique items: CreateWebhookRequest.event_types",
        "a type that is named twice does no harm here; Klarna says the rest",
    ),
    ("unique items: UpdateWebhookRequest.event_types", "as above"),
    ("unique items: Webhook.event_types", "as above"),
    (
        "error statuses: deleteUserAccess",
        "404 stands in the note on repeats, and not among the answers, as the path names nothing",
    ),
    ("error statuses: removeMtlsEnforcement", "as above"),
    (
        "own errors: authorizePayment 409",
        "a client of the test environment saw it where two finalized at once; no page of the API speaks of it",
    ),
    ("own error unverified: authorizePayment 409", "as above"),
    ("own errors: readPaymentRequest 404", "the guides say it of requests that have expired, not of the operation"),
    (
        "own errors: reauthorizePaymentTransaction 403",
        "the facts name the counts at the answer that all operations share",
    ),
    ("own errors: capturePaymentTransaction 403", "as above"),
    ("own errors: refundPaymentTransaction 403", "as above"),
    ("own errors: voidPaymentTransaction 403", "as above"),
    ("own errors: refundPaymentCapture 403", "as above"),
    ("own errors: uploadDisputeAttachment 413", "the facts give the size of a file, and the status for all bodies"),
    ("own errors: respondToDispute 409", "the guides on disputes have it in a table of all calls"),
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

    fn count(&mut self, what: &'static str, how_many: usize) {
        *self.counts.entry(what).or_default() += how_many;
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
    errors::compare(&facts, &mut report);
    events::compare(&facts, &mut report);
    shapes::rest(&facts, &mut report);
    lifecycles::compare(&facts, &mut report);
    for (what, count) in &report.counts {
        println!("{what:20} {count:5}");
    }
    println!("{:20} {:5}", "differences, excused", DELIBERATE.len());
    assert!(report.differences.is_empty(), "\n{}", report.differences.join("\n"));
    for (place, why) in DELIBERATE {
        assert!(!why.is_empty(), "{place}: a difference needs a reason");
        assert!(report.excused.contains(place), "{place} no longer differs: take it off the list");
    }
    // The comparison itself must have happened.
    for (what, least) in
        [("operation", 120), ("model", 240), ("member", 1070), ("enum", 100), ("event", 36), ("lifecycle", 22)]
    {
        assert!(report.counts[what] >= least, "{what}: {:?}", report.counts);
    }
}
