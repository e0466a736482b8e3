//! More time, another amount, expiry and revival.

use kassa::value::fault::Code;
use kassa::wire::http::LostAt;
use serde_json::{Value, json};

use super::attack::{HOUR, Rig, TRANSACTION, problem};
use super::{capture, notices, order, read, refused_as, replayed, rig, sums, told};

fn reauthorize(amount: i64) -> Value {
    json!({"reauthorize": {"reference": format!("to-{amount}"), "amount": amount}})
}

#[test]
fn a_smaller_amount_holds_as_soon_as_it_is_asked_for_and_a_larger_one_once_it_is_granted() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    rig.command(&reauthorize(500).to_string()).expect("allowed");
    assert_eq!(sums(&rig), [1000, 300, 200, 0, 300], "it may be granted by now");
    refused_as(
        &mut rig,
        &json!({"capture": {"reference": "b", "amount": 201}}),
        Code::ExceedsRemaining,
        Some("/capture/amount"),
    );
    let call = rig.call();
    assert!(call.url.ends_with(&format!("/transactions/{TRANSACTION}/authorize")), "{}", call.url);
    assert_eq!(call.body.as_deref(), Some(r#"{"amount":500}"#));
    rig.answer(&call, 200, &json!({"payment_transaction_id": TRANSACTION, "amount": 500}));
    assert_eq!(sums(&rig), [500, 300, 200, 0, 300]);

    rig.command(&reauthorize(900).to_string()).expect("allowed");
    assert_eq!(sums(&rig), [500, 300, 200, 0, 300], "it may be refused yet");
    refused_as(&mut rig, &reauthorize(800), Code::NotNow, None);
    let call = rig.call();
    rig.raw(&call, 200, &[], b"").expect("an answer without a body is one");
    assert_eq!(sums(&rig), [900, 300, 600, 0, 300]);
    replayed(&mut rig);
}

#[test]
fn a_reauthorization_that_is_refused_leaves_everything_as_it_was() {
    let mut rig = rig();
    rig.command(&reauthorize(1).to_string()).expect("allowed");
    let call = rig.call();
    rig.answer(&call, 403, &problem("OPERATION_FORBIDDEN"));
    rig.next();
    assert_eq!(sums(&rig), [1000, 0, 1000, 0, 0]);
    assert_eq!(rig.view()["operations"][0]["status"], "refused");
}

#[test]
fn less_than_was_captured_cannot_be_authorized() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    refused_as(&mut rig, &reauthorize(299), Code::Inconsistent, Some("/reauthorize/amount"));
    refused_as(&mut rig, &reauthorize(0), Code::Amount, Some("/reauthorize/amount"));
    let days = json!({"reauthorize": {"reference": "x", "extension_days": 0}});
    refused_as(&mut rig, &days, Code::Form, Some("/reauthorize/extension_days"));
    // What was let go, or used up, cannot be given more time.
    rig.command(r#"{"void":{"reference":"v"}}"#).expect("allowed");
    refused_as(&mut rig, &reauthorize(2000), Code::NotNow, None);
    let mut rig = super::rig();
    capture(&mut rig, "a", 1000);
    refused_as(&mut rig, &reauthorize(2000), Code::NotNow, None);
}

/// Klarna may grant another amount than was asked for: what it says holds.
#[test]
fn the_amount_that_klarna_grants_is_the_one_that_counts() {
    let mut rig = rig();
    let answer = json!({"payment_transaction_id": TRANSACTION, "state": "AUTHORIZED", "amount": 1500, "expires_at": "2026-03-01T00:00:00Z"});
    order(&mut rig, &reauthorize(2000), &answer);
    assert_eq!(sums(&rig), [1500, 0, 1500, 0, 0]);
    assert_eq!(rig.view()["expires_at"], "2026-03-01T00:00:00Z");
    assert!(notices(&mut rig).iter().any(|notice| notice.starts_with("amount ")));
    // Somebody else's transaction is no answer.
    rig.command(&reauthorize(3000).to_string()).expect("allowed");
    let call = rig.call();
    rig.answer(&call, 200, &json!({"payment_transaction_id": "krn:other", "amount": 3000}));
    assert_eq!(rig.call().attempt, 2);
    assert_eq!(sums(&rig)[0], 1500);
}

#[test]
fn an_expired_authorization_lives_again() {
    let mut rig = rig();
    read(&mut rig, &told(&json!({"state": "EXPIRED", "expires_at": "2026-01-02T00:00:00Z"})));
    assert_eq!(rig.state(), "EXPIRED");
    // Klarna says what an expired authorization allows.
    rig.command(r#"{"capture":{"reference":"a","amount":1}}"#).expect("Klarna decides");
    let call = rig.call();
    rig.answer(&call, 403, &problem("OPERATION_FORBIDDEN"));
    let revival = json!({"reauthorize": {"reference": "again", "extension_days": 10}});
    rig.command(&revival.to_string()).expect("allowed");
    let call = rig.call();
    assert_eq!(call.body.as_deref(), Some(r#"{"extension_days":10}"#));
    rig.raw(&call, 200, &[], b"").expect("an answer");
    assert_eq!(rig.state(), "AUTHORIZED");
    capture(&mut rig, "b", 1000);
    replayed(&mut rig);
    let mut rig = super::rig();
    // Seven days later the rest is gone.
    read(&mut rig, &told(&json!({"state": "CLOSED"})));
    assert_eq!(sums(&rig), [1000, 0, 0, 0, 0]);
    refused_as(&mut rig, &revival, Code::NotNow, None);
}

/// A reauthorization whose answers were lost is found out by what it changed.
#[test]
fn a_reauthorization_of_unknown_outcome_is_found_by_a_read() {
    let end = "2026-01-30T03:04:05Z";
    let cases = [
        (json!({"amount": 1500}), json!({"amount": 1500}), "made", 1500),
        (json!({"amount": 1500}), json!({"amount": 1000}), "not_made", 1000),
        (json!({"amount": 600}), json!({"amount": 600}), "made", 600),
        (json!({"amount": 600}), json!({"amount": 777}), "unknown", 600),
        (json!({"amount": 1500}), json!({"amount": null}), "unknown", 1000),
        (json!({"extension_days": 5}), json!({"expires_at": end}), "not_made", 1000),
        (json!({"extension_days": 5}), json!({"expires_at": "2026-02-04T03:04:05Z"}), "made", 1000),
        (json!({"extension_days": 5}), json!({"expires_at": 5}), "unknown", 1000),
    ];
    for (asked, seen, status, left) in cases {
        let mut rig = rig();
        read(&mut rig, &told(&json!({"expires_at": end})));
        let mut command = json!({"reauthorize": {"reference": "x"}});
        for (name, value) in asked.as_object().expect("object") {
            command["reauthorize"][name] = value.clone();
        }
        rig.command(&command.to_string()).expect("allowed");
        let call = rig.call();
        rig.lose(&call, LostAt::Unknown);
        rig.next();
        rig.cut(30 * HOUR, 0);
        let answer = told(&seen);
        for _ in 0..3 {
            let Some(call) = rig.call_within(HOUR) else { break };
            assert_eq!(call.op.name, "payment.transaction.read");
            rig.answer(&call, 200, &answer);
            rig.next();
        }
        assert_eq!(rig.view()["operations"][0]["status"], status, "{asked} {seen}: {}", rig.view());
        assert_eq!(sums(&rig)[2], left, "{asked} {seen}");
        replayed(&mut rig);
    }
}

/// A person says that it was made; somebody else may have changed the amount since.
#[test]
fn after_a_persons_word_the_smaller_amount_holds_until_klarna_was_read() {
    let mut rig = unknown(1500);
    rig.command(r#"{"resolve":{"kind":"reauthorize","reference":"to-1500","made":true}}"#).expect("a person knows");
    assert_eq!(sums(&rig)[0], 1000);
    let call = rig.call();
    rig.answer(&call, 200, &told(&json!({"amount": 1500})));
    rig.next();
    assert_eq!(sums(&rig)[0], 1500);
}

fn unknown(amount: i64) -> Rig {
    let mut rig = rig();
    rig.command(&reauthorize(amount).to_string()).expect("allowed");
    let call = rig.call();
    rig.lose(&call, LostAt::Unknown);
    rig.next();
    rig.cut(30 * HOUR, 0);
    let call = rig.call();
    rig.answer(&call, 200, &json!({}));
    rig.next();
    assert_eq!(rig.view()["operations"][0]["status"], "unknown");
    rig
}

/// The acknowledged line that ordered it rots, and Klarna has granted it. Ordered again a day later it may be one or the other, and that the
/// authorization is as it was when it was ordered again says nothing.
#[test]
fn a_lost_line_does_not_make_a_reauthorization_that_was_granted_not_made() {
    let end = "2026-01-30T03:04:05Z";
    let mut rig = rig();
    read(&mut rig, &told(&json!({"expires_at": end})));
    let revival = json!({"reauthorize": {"reference": "again", "extension_days": 10}});
    rig.command(&revival.to_string()).expect("allowed");
    rig.call();
    let last = rig.journal.pop().expect("a line");
    assert!(last.contains("\"ordered\""), "{last}");
    rig.journal.push(last[..last.len() / 2].to_owned());
    rig.cut(25 * HOUR, 0);
    let granted = told(&json!({"expires_at": "2026-02-09T03:04:05Z"}));
    read(&mut rig, &granted);
    rig.command(&revival.to_string()).expect("allowed");
    for _ in 0..3 {
        let Some(call) = rig.call_within(HOUR) else { break };
        assert_eq!(call.op.name, "payment.transaction.read", "its key is forgotten");
        rig.answer(&call, 200, &granted);
        rig.next();
    }
    assert_eq!(rig.view()["operations"][0]["status"], "unknown", "{}", rig.view());
    replayed(&mut rig);
}
