//! Attacks on progress: hot loops, flows that never end, answers that are refused, clocks that spoil good sales.
#![allow(missing_docs)]
mod attack;
use attack::*;
use kassa::wire::http::{CORRELATION_ID, LostAt};
use serde_json::{Value, json};

/// Reads within `ms` when each is answered like this, and the shortest gap between two.
fn reads(rig: &mut Rig, ms: u64, status: u16, body: &Value) -> (usize, u64) {
    let (end, mut count, mut last, mut gap) = (rig.ms + ms, 0, None, u64::MAX);
    while rig.ms < end {
        let Some(call) = rig.call_within(end - rig.ms) else { break };
        if let Some(last) = last {
            gap = gap.min(rig.ms - last);
        }
        last = Some(rig.ms);
        count += 1;
        rig.answer(&call, status, body);
    }
    (count, gap)
}

#[test]
fn reads_that_bring_nothing_wait_longer_and_longer() {
    for (what, status, body) in [
        ("not found", 404, problem("RESOURCE_NOT_FOUND")),
        ("a proxy's 404", 404, json!({})),
        ("a page", 200, json!("<html>")),
        ("another request", 200, json!({"payment_request_id": "krn:x", "state": "SUBMITTED"})),
        ("no state", 200, json!({"payment_request_id": REQUEST})),
        ("completed, no token", 200, json!({"payment_request_id": REQUEST, "state": "COMPLETED"})),
    ] {
        let mut rig = awaiting("HANDOVER", json!({}));
        let (count, gap) = reads(&mut rig, 50 * MINUTE, status, &body);
        assert!(count <= 160, "{what}: {count} reads within 50 minutes, shortest gap {gap} ms");
    }
}

#[test]
fn a_watched_payment_that_the_relay_does_not_know_is_not_hammered() {
    let mut rig = Rig::new("checkout", &json!({"reference": "b-1"}), json!({}));
    let _lost = rig.call();
    rig.dated = false; // a browser does not show the Date of another origin
    rig.cut(SECOND, 0);
    let (count, gap) = reads(&mut rig, HOUR, 404, &json!({}));
    assert!(count <= 160, "{count} reads within an hour, shortest gap {gap} ms");
}

#[test]
fn a_clock_read_without_a_date_is_not_repeated_every_two_seconds() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let _lost = rig.call();
    rig.dated = false;
    rig.cut(SECOND, 0);
    let (count, gap) = reads(&mut rig, HOUR, 200, &json!({}));
    assert!(count <= 160, "{count} reads within an hour, shortest gap {gap} ms");
}

fn unknown_refund() -> Rig {
    let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000, "currency": "EUR",
        "captures": [{"payment_capture_id": "krn:c1", "amount": 1000}]});
    let mut rig = Rig::new("transaction", &spec, json!({}));
    rig.command(r#"{"refund":{"reference":"r","amount":400}}"#).expect("it is allowed");
    let call = rig.call();
    rig.lose(&call, LostAt::Unknown);
    rig.next();
    rig.cut(30 * HOUR, 0);
    rig
}

/// The transaction does not list refunds: nobody can tell. A person has to be able to, and the flow must not hammer.
#[test]
fn an_operation_that_no_read_can_settle_is_not_hammered() {
    let mut rig = unknown_refund();
    let silent = json!({"payment_transaction_id": TRANSACTION, "state": "COMPLETED"});
    let (count, gap) = reads(&mut rig, 2 * HOUR, 200, &silent);
    assert!(count <= 200, "{count} reads within two hours, shortest gap {gap} ms");
}

#[test]
fn a_person_can_settle_an_operation_that_no_read_can_settle() {
    let mut rig = unknown_refund();
    let silent = json!({"payment_transaction_id": TRANSACTION, "state": "COMPLETED"});
    let _ = reads(&mut rig, 30 * MINUTE, 200, &silent);
    assert_eq!(rig.view()["operations"][0]["status"], "unknown");
    rig.command(r#"{"resolve":{"reference":"r","made":false}}"#).expect("there has to be some way out");
}

/// Klarna does not say when the request ends, and no longer knows it. A request lives 48 hours at most.
#[test]
fn a_request_without_an_end_that_is_gone_comes_to_an_end() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let call = rig.call();
    let mut answer = step_up();
    answer["payment_request"].as_object_mut().expect("object").remove("expires_at");
    rig.answer(&call, 200, &answer);
    let gone = problem("RESOURCE_NOT_FOUND");
    let _ = reads(&mut rig, 72 * HOUR, 404, &gone);
    assert_eq!(rig.state(), "expired", "{}", rig.view());
}

/// Tokens may have 8192 characters, a header 6 KB: known, documented, and no reason to refuse an answer.
#[test]
fn a_session_token_too_long_for_a_header_is_not_a_fault() {
    let mut rig = awaiting("HANDOVER", json!({}));
    let read = rig.call();
    let mut seen = request("COMPLETED");
    seen["state_context"]["klarna_network_session_token"] = json!("x".repeat(8192));
    rig.try_answer(&read, 200, &seen).expect("an answer is never refused");
    rig.next();
    assert!(rig.notices.iter().any(|notice| notice.starts_with("escalated")), "{:?}", rig.notices);
}

/// A till with a dead battery begins a sale; the first answer is a 503 with the right Date.
#[test]
fn a_wrong_wall_clock_at_the_beginning_does_not_spoil_a_sale() {
    for skew in [-1_767_000_000_000, -30 * 3_600_000, 30 * 3_600_000] {
        for status in [503, 429] {
            let mut rig = Rig::skewed("payment", &payment("HANDOVER"), json!({}), skew);
            let call = rig.call();
            rig.answer(&call, status, &problem("INTERNAL_ERROR"));
            assert_eq!(rig.state(), "authorizing", "skew {skew}, {status}: {}", rig.view());
            let again = rig.call();
            rig.answer(&again, 200, &approved());
            assert_eq!(rig.paid(), "yes");
        }
    }
}

/// A power cut of a second; the wall clock comes back 30 hours ahead. The customer has five minutes and has used one second.
#[test]
fn a_wall_clock_that_jumped_ahead_over_a_power_cut_does_not_cancel_a_sale() {
    let mut spec = payment("QR_CODE");
    spec["give_up_after_ms"] = json!(300_000);
    let mut rig = Rig::new("payment", &spec, json!({}));
    let call = rig.call();
    rig.answer(&call, 200, &step_up());
    rig.next();
    rig.cut(SECOND, 30 * 3_600_000);
    let call = rig.call();
    assert_eq!(call.op.method.as_str(), "GET", "cancelled on the word of a clock that nobody vouched for");
    rig.answer(&call, 200, &request("SUBMITTED"));
    rig.next();
    assert_eq!(rig.state(), "awaiting_customer");
    assert!(rig.shown.len() >= 2, "the code is not shown any more: {:?}", rig.shown);
}

/// The same in the middle of the final authorize.
#[test]
fn a_wall_clock_that_jumped_ahead_over_a_power_cut_does_not_give_a_call_up() {
    let (mut rig, _) = finalizing();
    rig.cut(SECOND, 30 * 3_600_000);
    let call = rig.call_within(HOUR);
    assert!(call.is_some(), "nothing is asked at all: {}", rig.view());
    assert_eq!(rig.state(), "finalizing");
}

/// One bogus Date spoils nothing that a right Date later could settle.
#[test]
fn one_absurd_date_does_not_spoil_a_sale() {
    for date in [
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Wed, 07 Jan 2026 03:04:05 GMT",
        "Thu, 01 Jan 2026 00:00:00 GMT",
    ] {
        let (mut rig, call) = finalizing();
        rig.raw(&call, 503, &[("Date", date)], b"{}").expect("an answer is never refused");
        assert_eq!(rig.state(), "finalizing", "{date}");
        let again = rig.call();
        rig.answer(&again, 200, &approved());
        assert_eq!(rig.paid(), "yes", "{date}");

        let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
        let call = rig.call();
        rig.raw(&call, 503, &[("Date", date)], b"{}").expect("an answer is never refused");
        let again = rig.call();
        assert_eq!(again.op.name, "payment.authorize", "{date}: {}", rig.view());
        rig.answer(&again, 200, &step_up());
        rig.next();
        assert_eq!(rig.state(), "awaiting_customer", "{date}");
        assert!(!rig.shown.is_empty(), "{date}: nothing is shown");
        let read = rig.call();
        rig.answer(&read, 200, &request("COMPLETED"));
        assert_eq!(rig.state(), "finalizing", "{date}: {}", rig.view());
        let last = rig.call();
        rig.answer(&last, 200, &approved());
        assert_eq!(rig.paid(), "yes", "{date}");
    }
}

#[test]
fn a_refusal_with_an_odd_list_is_still_a_refusal() {
    for extra in
        [json!(null), json!("text"), json!({}), json!([{"reason": "x"}]), json!(["amount"]), json!([{"parameter": 3}])]
    {
        let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
        let call = rig.call();
        let mut body = problem("VALIDATION_ERROR");
        body["validation_errors"] = extra.clone();
        rig.answer(&call, 400, &body);
        assert_eq!(rig.state(), "refused", "validation_errors = {extra}: a day of repeats for a typing error");
    }
}

/// The stored answer comes with its stored headers: the correlation id is that of the first attempt.
#[test]
fn the_echo_of_an_earlier_attempt_of_the_same_call_is_ours() {
    let (mut rig, call) = finalizing();
    let first = call.headers.iter().find(|(name, _)| *name == CORRELATION_ID).map(|(_, v)| v.clone()).expect("an id");
    rig.lose(&call, LostAt::Unknown);
    let again = rig.call();
    let body = approved().to_string();
    rig.raw(&again, 200, &[(CORRELATION_ID, &first)], body.as_bytes()).expect("an answer is never refused");
    assert_eq!(rig.paid(), "yes", "{}", rig.view());
}

/// The customer comes and goes often; in the end the code must be shown again.
#[test]
fn a_code_is_shown_again_however_often_the_customer_came_and_went() {
    let mut rig = awaiting("QR_CODE", json!({}));
    for n in 0..20 {
        for state in ["IN_PROGRESS", "SUBMITTED"] {
            let read = rig.call();
            rig.answer(&read, 200, &request(state));
            rig.next();
            let last = rig.shown.last().cloned().unwrap_or_default();
            // The journal is bounded, so after many rounds the code stays; it never stays away.
            let fits = if state == "SUBMITTED" { last.starts_with("show") } else { last.starts_with("hide") || n >= 8 };
            assert!(fits, "round {n}, {state}: the screen says {last}");
        }
    }
}

/// The webhook is quicker than the answer, the answer is lost, and the power fails for longer than the key lives; then the
/// transaction of the webhook is there to be read. `reference` names the attempt.
fn lost_after_a_webhook(reference: &str) -> Rig {
    let mut spec = payment("HANDOVER");
    spec["reference"] = json!(reference);
    let mut rig = Rig::new("payment", &spec, json!({}));
    let _call = rig.call();
    let event = json!({"payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1"});
    rig.event("payment.transaction.state-change.authorized", &event).expect("it is ours");
    rig.next();
    rig.cut(26 * HOUR, 0);
    for _ in 0..5 {
        let Some(call) = rig.call_within(HOUR) else { break };
        // The first read tells the time.
        let found = call.url.contains("/transactions/");
        let answers = [
            json!({"instruction": "SHOW_KLARNA"}),
            approved()["payment_transaction_response"]["payment_transaction"].clone(),
        ];
        rig.answer(&call, 200, &answers[usize::from(found)]);
    }
    rig
}

#[test]
fn a_transaction_that_a_webhook_named_before_the_answer_was_lost_is_found() {
    let rig = lost_after_a_webhook("r-1");
    assert_eq!(rig.paid(), "yes", "{}", rig.view());
}

/// The customer tries again, and pays: that transaction has the basket's reference too, and is the other attempt's.
#[test]
fn a_transaction_of_another_attempt_is_not_this_ones() {
    let mut rig = lost_after_a_webhook("r-1/1");
    assert_eq!((rig.state().as_str(), rig.paid().as_str()), ("unknown", "unknown"), "{}", rig.view());
    let event = json!({"payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1"});
    rig.notices.clear();
    rig.event("payment.transaction.captured", &event).expect("it may be ours");
    rig.next();
    assert!(rig.notices.iter().any(|notice| notice.contains("another attempt")), "{:?}", rig.notices);
    assert_eq!(rig.state(), "unknown");
}

/// A page of a guest network answers the cancel call.
#[test]
fn a_page_does_not_cancel_a_request() {
    let mut rig = awaiting("HANDOVER", json!({}));
    rig.command(r#"{"cancel":{}}"#).expect("a cancel is taken");
    let call = rig.call();
    assert_eq!(call.op.method.as_str(), "DELETE");
    rig.raw(&call, 200, &[], b"<html>Welcome</html>").expect("an answer is never refused");
    assert_eq!(rig.state(), "awaiting_customer", "told as cancelled by a page: the customer can still approve");
}

/// Another request's answer to the cancel call.
#[test]
fn another_requests_answer_does_not_cancel_ours() {
    let mut rig = awaiting("HANDOVER", json!({}));
    rig.command(r#"{"cancel":{}}"#).expect("a cancel is taken");
    let call = rig.call();
    let mut other = request("CANCELED");
    other["payment_request_id"] = json!("krn:payment:eu1:request:other");
    rig.answer(&call, 200, &other);
    assert_eq!(rig.state(), "awaiting_customer");
}
