//! What Klarna does to a transaction: states, funding, chargebacks, and news of what others did.

use serde_json::{Value, json};

use super::attack::{ACCOUNT, HOUR, Rig, TRANSACTION, event};
use super::{capture, read, replayed, rig, sums, told};

fn news(rig: &mut Rig, kind: &str, payload: &Value) {
    happened(rig, kind, payload, "2026-01-02T03:04:06Z");
}

fn happened(rig: &mut Rig, kind: &str, payload: &Value, at: &str) {
    let mut payload = payload.clone();
    payload["payment_transaction_id"] = json!(TRANSACTION);
    let metadata = json!({"event_id": at, "event_type": kind, "live": false, "occurred_at": at,
        "subject_account_id": ACCOUNT});
    let body = json!({"metadata": metadata, "payload": payload}).to_string();
    let now = rig.now();
    event(&mut *rig.flow, &body, now).expect("it is ours");
}

/// Approved without a guarantee is not money.
#[test]
fn funding_is_told_in_a_word_of_its_own() {
    let mut rig = rig();
    assert_eq!(rig.view()["funded"], "untold");
    for (funding, word) in [
        (json!({"type": "GUARANTEED"}), "yes"),
        (json!({"type": "NON_GUARANTEED"}), "awaited"),
        (json!({"type": "NON_GUARANTEED", "state": "PENDING"}), "awaited"),
        (json!({"type": "NON_GUARANTEED", "state": "NEW"}), "awaited"),
        (json!({"type": "NON_GUARANTEED", "state": "FUNDED"}), "yes"),
        // It has come; a read that is late does not take it away.
        (json!({"type": "NON_GUARANTEED", "state": "PENDING"}), "yes"),
    ] {
        read(&mut rig, &told(&json!({"payment_funding": funding})));
        assert_eq!(rig.view()["funded"], word, "{funding}");
    }
    for (end, word) in [("funded", "yes"), ("expired", "no")] {
        let mut rig = super::rig();
        read(&mut rig, &told(&json!({"payment_funding": {"type": "NON_GUARANTEED", "state": "PENDING"}})));
        news(&mut rig, &format!("payment.funding.state-change.{end}"), &json!({}));
        assert_eq!(rig.view()["funded"], word);
        rig.next();
        let lines = rig.journal.len();
        news(&mut rig, &format!("payment.funding.state-change.{end}"), &json!({}));
        rig.next();
        assert_eq!(rig.journal.len(), lines, "the same news is no news");
        replayed(&mut rig);
    }
}

#[test]
fn chargebacks_are_nobodys_refunds() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    news(&mut rig, "payment.transaction.chargeback", &json!({"payment_chargeback_id": "krn:b", "amount": 20}));
    let listed = json!([{"payment_chargeback_id": "krn:b", "amount": 20}, {"payment_chargeback_id": "krn:a"}]);
    read(
        &mut rig,
        &told(&json!({"payment_captures": [{"payment_capture_id": "krn:a"}], "payment_chargebacks": listed})),
    );
    let view = rig.view();
    assert_eq!(view["charged_back"], 20);
    assert_eq!(view["payment_chargebacks"].as_array().map(Vec::len), Some(2), "{view}");
    assert_eq!(sums(&rig), [1000, 300, 700, 0, 300], "no refund of ours, and none of theirs");
    replayed(&mut rig);
    // A chargeback without an id is a reason to read.
    news(&mut rig, "payment.transaction.chargeback", &json!({}));
    assert_eq!(rig.call().op.name, "payment.transaction.read");
}

#[test]
fn news_of_what_others_did_is_a_reason_to_read_and_news_of_our_own_is_not() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    for payload in [
        json!({"payment_capture_id": "krn:a"}),
        json!({"payment_capture_reference": "a"}),
        json!({"payment_capture_id": "krn:a", "payment_capture_reference": "renamed"}),
    ] {
        news(&mut rig, "payment.transaction.captured", &payload);
        assert_eq!(rig.view()["busy"], false, "{payload}");
    }
    for payload in [json!({"payment_capture_id": "krn:x"}), json!({"payment_capture_reference": "x"}), json!({})] {
        let mut rig = super::rig();
        capture(&mut rig, "a", 300);
        news(&mut rig, "payment.transaction.captured", &payload);
        let call = rig.call();
        let both = json!([{"payment_capture_id": "krn:a"}, {"payment_capture_id": "krn:x", "capture_amount": 100}]);
        rig.answer(&call, 200, &told(&json!({"payment_captures": both})));
        assert_eq!(sums(&rig), [1000, 400, 600, 0, 400], "{payload}");
        // It is known now.
        news(&mut rig, "payment.transaction.captured", &json!({"payment_capture_id": "krn:x"}));
        assert_eq!(rig.view()["busy"], false);
    }
    news(&mut rig, "payment.transaction.refunded", &json!({"payment_refund_id": "krn:r"}));
    assert_eq!(rig.call().op.name, "payment.transaction.read");
}

/// Whatever the order in which news come, the view is the same.
#[test]
fn the_order_of_news_does_not_decide() {
    let all = [("authorized", "01"), ("expired", "02"), ("authorized", "03"), ("expired", "04"), ("completed", "05")];
    let mut words = Vec::new();
    for last in [2, 3, 4] {
        for turn in 0..=last {
            let mut rig = rig();
            for n in 0..=last {
                let (word, second) = all[(n + turn) % (last + 1)];
                let kind = format!("payment.transaction.state-change.{word}");
                happened(&mut rig, &kind, &json!({}), &format!("2026-01-02T03:04:{second}Z"));
            }
            words.push((last, rig.state(), rig.view()["remaining"].as_i64()));
        }
    }
    words.dedup();
    let right =
        [(2, "AUTHORIZED".into(), Some(1000)), (3, "EXPIRED".into(), Some(0)), (4, "COMPLETED".into(), Some(0))];
    assert_eq!(words, right);
}

/// A read that nobody answers ends after a day, and can be asked for again.
#[test]
fn a_read_that_does_not_come_about_ends() {
    let mut rig = rig();
    rig.command(r#"{"read":{}}"#).expect("allowed");
    rig.command(r#"{"read":{}}"#).expect("and once more");
    let mut reads = 0;
    while let Some(call) = rig.call_within(30 * HOUR) {
        reads += 1;
        rig.answer(&call, 404, &super::attack::problem("RESOURCE_NOT_FOUND"));
    }
    assert!((300..2_000).contains(&reads), "{reads} reads in a day");
    assert_eq!(rig.view()["busy"], false);
    assert!(rig.notices.iter().any(|notice| notice.starts_with("unread ")), "{:?}", rig.notices);
    read(&mut rig, &told(&json!({"payment_captures": [{"payment_capture_id": "krn:x", "capture_amount": 1}]})));
    assert_eq!(sums(&rig)[2], 999);
    replayed(&mut rig);
}

/// A flow that was let go waits for no read.
#[test]
fn a_close_ends_a_read() {
    let mut rig = rig();
    rig.command(r#"{"read":{}}"#).expect("allowed");
    rig.command(r#"{"close":{}}"#).expect("allowed");
    assert_eq!((rig.view()["ended"].clone(), rig.view()["busy"].clone()), (json!(true), json!(false)));
}

/// Klarna's words for the state are believed and journaled, but no more of them than a journal may hold.
#[test]
fn words_for_a_state_without_end_do_not_fill_the_journal() {
    let mut rig = rig();
    rig.next();
    let lines = rig.journal.len();
    for n in 0..200 {
        let word = if n % 2 == 0 { "expired" } else { "authorized" };
        let at = format!("2026-01-02T{:02}:{:02}:00Z", 4 + n / 60, n % 60);
        happened(&mut rig, &format!("payment.transaction.state-change.{word}"), &json!({}), &at);
        rig.next();
    }
    assert_eq!(rig.journal.len() - lines, 64);
    replayed(&mut rig);
}
