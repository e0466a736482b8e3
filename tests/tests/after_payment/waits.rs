//! What Klarna does by itself is found out although every webhook is lost; and where nothing is awaited, nobody asks.

use kassa::flow::Next;
use serde_json::{Value, json};

use super::attack::{BEGIN, HOUR, MINUTE, Rig, TRANSACTION, event};
use super::{order, read, replayed, told};

const DAY: u64 = 24 * HOUR;

fn begun(more: &Value) -> Rig {
    Rig::new("transaction", &json!({"reference": "t-1", "payment_transaction": told(more)}), json!({}))
}

fn unfunded() -> Value {
    json!({"payment_funding": {"type": "NON_GUARANTEED", "state": "PENDING"}})
}

fn funded(rig: &Rig) -> String {
    rig.view()["funded"].as_str().expect("a word").to_owned()
}

/// The next read, and how long it was waited for.
fn next_read(rig: &mut Rig, answer: &Value) -> u64 {
    let before = rig.ms;
    let call = rig.call();
    assert_eq!(call.op.name, "payment.transaction.read");
    let waited = rig.ms - before;
    rig.answer(&call, 200, answer);
    waited
}

#[test]
fn money_that_is_awaited_is_asked_for_once_a_day() {
    let mut rig = begun(&unfunded());
    let lines = {
        rig.next();
        rig.journal.len()
    };
    for _ in 0..5 {
        assert_eq!(next_read(&mut rig, &told(&unfunded())), DAY);
        rig.next();
        assert_eq!((funded(&rig).as_str(), rig.journal.len()), ("awaited", lines), "no news, no line");
    }
    // Now it is there: that is read in order, and nobody asks any more.
    let there = told(&json!({"payment_funding": {"type": "NON_GUARANTEED", "state": "FUNDED"}}));
    assert_eq!(next_read(&mut rig, &there), DAY);
    assert!(next_read(&mut rig, &there) < MINUTE);
    assert_eq!((funded(&rig).as_str(), rig.view()["busy"].as_bool()), ("yes", Some(false)));
    assert!(matches!(rig.next(), Next::Idle), "nothing is awaited");
    replayed(&mut rig);
}

#[test]
fn money_is_not_asked_for_without_end() {
    let mut rig = begun(&unfunded());
    let mut reads = 0;
    while let Some(call) = rig.call_within(2 * DAY) {
        reads += 1;
        rig.answer(&call, 200, &told(&unfunded()));
    }
    assert_eq!(reads, 89);
    assert!(matches!(rig.next(), Next::Idle));
}

/// A process that takes over does not know how late it is, so it asks.
#[test]
fn a_process_that_takes_over_asks_once() {
    let mut rig = begun(&unfunded());
    for _ in 0..3 {
        replayed(&mut rig);
        assert!(next_read(&mut rig, &told(&unfunded())) < MINUTE);
        assert!(rig.call_within(23 * HOUR).is_none(), "once");
    }
}

/// An operation that is under way goes on as ever, and the daily read tells nothing of it.
#[test]
fn what_is_awaited_does_not_disturb_an_order() {
    let mut rig = begun(&unfunded());
    rig.ms += DAY;
    rig.command(r#"{"capture":{"reference":"a","amount":300}}"#).expect("allowed");
    let (capture, look) = (rig.call(), rig.call());
    assert_eq!((capture.op.name, look.op.name), ("payment.transaction.capture", "payment.transaction.read"));
    rig.answer(&capture, 201, &json!({"payment_capture_id": "krn:a"}));
    // It was read before the capture was made.
    rig.answer(&look, 200, &told(&unfunded()));
    assert_eq!(rig.view()["operations"][0].get("not_listed"), None);
    assert_eq!(rig.view()["busy"], false);
}

#[test]
fn where_nothing_is_awaited_nobody_asks() {
    let later = json!("2026-01-30T03:04:05Z");
    for more in [json!({}), json!({"payment_funding": {"type": "GUARANTEED"}}), json!({"expires_at": later})] {
        let mut rig = begun(&more);
        assert!(matches!(rig.next(), Next::Idle), "{more}");
        replayed(&mut rig);
        assert!(matches!(rig.next(), Next::Idle), "{more}");
        order(
            &mut rig,
            &json!({"capture": {"reference": "a", "amount": 300}}),
            &json!({"payment_capture_id": "krn:a"}),
        );
        assert!(matches!(rig.next(), Next::Idle), "{more}");
    }
    let mut rig = begun(&unfunded());
    rig.command(r#"{"close":{}}"#).expect("allowed");
    assert!(matches!(rig.next(), Next::Done), "who lets go waits for nothing");
}

/// Nobody is woken for the end of an authorization. Whoever comes after it finds out what became of it.
#[test]
fn after_its_end_an_authorization_is_read() {
    let end = json!({"expires_at": "2026-01-03T03:04:05Z"});
    let over = told(&json!({"expires_at": "2026-01-03T03:04:05Z", "state": "EXPIRED"}));
    let mut rig = begun(&end);
    rig.ms = BEGIN + DAY - 1;
    assert!(matches!(rig.next(), Next::Idle));
    rig.ms = BEGIN + DAY + HOUR;
    // Klarna is late, and then it is not.
    assert_eq!(next_read(&mut rig, &told(&end)), 0);
    assert_eq!(next_read(&mut rig, &over), DAY);
    assert!(next_read(&mut rig, &over) < MINUTE);
    assert_eq!((rig.state().as_str(), rig.view()["remaining"].as_i64()), ("EXPIRED", Some(0)));
    assert_eq!(rig.view()["revivable"], 1000);
    assert!(matches!(rig.next(), Next::Idle), "it is known");
    // Everything was captured, or nobody knows of an end: there is nothing to lose.
    let all = json!([{"payment_capture_id": "krn:c", "capture_amount": 1000}]);
    let mut rig = begun(&json!({"expires_at": end["expires_at"], "payment_captures": all, "state": "COMPLETED"}));
    rig.ms = BEGIN + 2 * DAY;
    assert!(matches!(rig.next(), Next::Idle));
    // For 8 days only, whatever Klarna says.
    let mut rig = begun(&end);
    rig.ms = BEGIN + DAY;
    let mut reads = 0;
    while let Some(call) = rig.call_within(2 * DAY) {
        reads += 1;
        rig.answer(&call, 200, &told(&end));
    }
    assert_eq!(reads, 8);
}

/// A webhook that comes makes the wait end, as ever.
#[test]
fn the_webhook_is_faster() {
    let mut rig = begun(&unfunded());
    let now = rig.now();
    let metadata = json!({"event_id": "1", "event_type": "payment.funding.state-change.funded", "live": false});
    let body = json!({"metadata": metadata, "payload": {"payment_transaction_id": TRANSACTION}}).to_string();
    event(&mut *rig.flow, &body, now).expect("ours");
    assert_eq!(funded(&rig), "yes");
    assert!(matches!(rig.next(), Next::Idle));
    read(&mut rig, &told(&unfunded()));
    assert_eq!(funded(&rig), "yes");
}
