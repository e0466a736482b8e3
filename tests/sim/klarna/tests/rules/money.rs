//! Captures, refunds, voids, and the ends of a transaction.

use kassa_sim_klarna::Act;

use crate::desk::{AT_ONCE, DAY, Desk};

#[test]
fn captures_take_what_is_left_and_no_more() {
    let mut desk = Desk::new();
    let path = desk.paid();
    assert_eq!(desk.capture(&path, 0), 400);
    assert_eq!(desk.capture(&path, 1_001), 400);
    assert_eq!(desk.capture(&path, 400), 201);
    assert_eq!((desk.state(), desk.klarna.transactions()[0].remaining()), ("AUTHORIZED", 600));
    let body = r#"{"capture_amount":100,"remaining_authorization":"RELEASE"}"#;
    assert_eq!(desk.post(&format!("{path}/capture"), body).0, 201);
    let found = &desk.klarna.transactions()[0];
    assert_eq!((found.captured(), found.released, found.state.text()), (500, 500, "COMPLETED"));
    assert_eq!(desk.capture(&path, 1), 403, "nothing is left in this state");
    let mut other = Desk::with(|knobs| knobs.excess_status = 403);
    let path = other.paid();
    assert_eq!(other.capture(&path, 1_001), 403);
}

#[test]
fn capture_now_takes_everything() {
    let mut desk = Desk::new();
    let body = AT_ONCE.replace(r#""amount":1000"#, r#""amount":1000,"capture":"NOW","payment_capture_reference":"c""#);
    let (_, answer) = desk.post("authorize", &body);
    let view = &answer["payment_transaction_response"]["payment_transaction"];
    assert_eq!((&view["state"], view["payment_captures"].as_array().map(Vec::len)), (&"COMPLETED".into(), Some(1)));
    let capture = &desk.klarna.transactions()[0].captures[0];
    assert_eq!(
        (capture.amount, capture.reference.as_deref(), capture.key.as_deref()),
        (1_000, Some("c"), Some("key-1"))
    );
}

#[test]
fn refunds_go_back_to_captures() {
    let mut desk = Desk::new();
    let path = desk.paid();
    let refund = format!("{path}/refund");
    assert_eq!(desk.post(&refund, r#"{"refund_amount":1}"#).0, 403, "nothing is captured");
    desk.capture(&path, 300);
    let (status, view) = desk.post(&refund, r#"{"refund_amount":100,"refund_reference":"r"}"#);
    assert_eq!((status, &view["refund_reference"]), (201, &"r".into()));
    desk.capture(&path, 700);
    assert_eq!(desk.post(&refund, r#"{"refund_amount":1}"#).0, 400, "which capture?");
    let second = desk.klarna.transactions()[0].captures[1].id.clone();
    assert_eq!(desk.post(&format!("captures/{second}/refund"), r#"{"refund_amount":701}"#).0, 400);
    assert_eq!(desk.post(&format!("captures/{second}/refund"), r#"{"refund_amount":700}"#).0, 201);
    let items = r#"{"refund_amount":200,"supplementary_refund_data":{"line_items":[{}]}}"#;
    assert_eq!(desk.post(&refund, items).0, 201);
    assert_eq!(desk.post(&refund, items).0, 400, "all is given back");
    let found = &desk.klarna.transactions()[0];
    assert_eq!((found.refunded(), found.captures[0].refunded, found.captures[1].refunded), (1_000, 300, 700));
    let id = found.refunds[0].id.clone();
    assert_eq!(desk.get(&format!("refunds/{id}")).1["refund_amount"], 100);
}

#[test]
fn a_void_closes_or_completes() {
    for (captured, state) in [(0, "CLOSED"), (1, "COMPLETED")] {
        let mut desk = Desk::new();
        let path = desk.paid();
        if captured > 0 {
            desk.capture(&path, captured);
        }
        assert_eq!(desk.post(&format!("{path}/void"), "").0, 200);
        let found = &desk.klarna.transactions()[0];
        assert_eq!((found.state.text(), found.released, found.voided), (state, 1_000 - captured, true));
        assert_eq!(desk.post(&format!("{path}/void"), "").0, 403);
    }
}

#[test]
fn an_authorization_expires_can_be_revived_and_ends() {
    let mut desk = Desk::with(|knobs| knobs.webhooks = false);
    let path = desk.paid();
    desk.pass(28 * DAY - 1);
    assert_eq!(desk.state(), "AUTHORIZED");
    desk.pass(1);
    assert_eq!(desk.state(), "EXPIRED");
    assert_eq!(desk.capture(&path, 1), 403);
    desk.pass(7 * DAY - 1);
    assert_eq!(desk.post(&format!("{path}/authorize"), r#"{"extension_days":2}"#).0, 200);
    assert_eq!((desk.state(), desk.klarna.next_timer()), ("AUTHORIZED", Some(desk.now + 2 * DAY)));
    desk.pass(2 * DAY);
    desk.pass(7 * DAY);
    assert_eq!(desk.state(), "CLOSED", "nothing was captured");
    let path = desk.paid();
    desk.capture(&path, 1);
    desk.pass(28 * DAY);
    desk.pass(7 * DAY);
    assert_eq!(desk.state(), "COMPLETED", "something was");
    desk.pass(180 * DAY);
    assert_eq!(desk.state(), "CLOSED");
    assert_eq!(desk.klarna.next_timer(), None);
}

#[test]
fn an_amount_can_change_but_not_below_what_is_gone() {
    let mut desk = Desk::new();
    let path = desk.paid();
    desk.capture(&path, 400);
    assert_eq!(desk.post(&format!("{path}/authorize"), r#"{"amount":399}"#).0, 400);
    assert_eq!(desk.post(&format!("{path}/authorize"), r#"{"amount":2000}"#).1["amount"], 2_000);
    let lines = [("Klarna-Idempotency-Key", "k")];
    let answer = desk.call("PATCH", &path, &lines, r#"{"amount":400,"payment_transaction_reference":"new"}"#);
    assert_eq!((answer.status, desk.state()), (200, "COMPLETED"));
    assert_eq!(desk.call("PATCH", &path, &[], r#"{"amount":500}"#).status, 403);
}

#[test]
fn two_hundred_captures_and_no_more() {
    let mut desk = Desk::new();
    let path = desk.paid();
    for _ in 0..200 {
        assert_eq!(desk.capture(&path, 1), 201);
    }
    assert_eq!(desk.capture(&path, 1), 403);
    assert!(!desk.klarna.back_office(0, Act::Capture(1), desk.now), "the cap is the transaction's");
    assert!(desk.klarna.back_office(0, Act::Void, desk.now));
}

#[test]
fn the_back_office_acts_under_the_same_rules() {
    let mut desk = Desk::new();
    desk.paid();
    let mut act = |act| desk.klarna.back_office(0, act, desk.now);
    assert!(!act(Act::Capture(1_001)) && !act(Act::Refund(1)));
    assert!(act(Act::Capture(200)) && act(Act::CaptureAndRelease(300)) && act(Act::Refund(250)));
    assert!(!act(Act::Void) && !act(Act::Capture(1)) && !act(Act::Refund(251)));
    let found = &desk.klarna.transactions()[0];
    assert_eq!((found.captured(), found.released, found.refunded()), (500, 500, 250));
    assert!(found.captures.iter().all(|capture| capture.key.is_none()));
    assert!(!desk.klarna.back_office(9, Act::Void, desk.now), "no such transaction");
}

#[test]
fn success_may_come_without_a_body() {
    let mut desk = Desk::with(|knobs| knobs.answers_without_body = Some(204));
    let path = desk.paid();
    for (path, body) in [
        (format!("{path}/capture"), r#"{"capture_amount":1}"#),
        (format!("{path}/refund"), r#"{"refund_amount":1}"#),
        (format!("{path}/void"), ""),
    ] {
        let answer = desk.call("POST", &path, &[], body);
        assert_eq!((answer.status, answer.body.len()), (204, 0));
        assert!(answer.headers.iter().all(|(name, _)| *name != "Content-Type"));
    }
}
