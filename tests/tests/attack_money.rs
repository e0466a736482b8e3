//! Attacks on "at most one transaction" and on "never not paid while money can move".
#![allow(missing_docs)]
mod attack;
use attack::*;
use kassa::flow::resume;
use kassa::value::fault::Code;
use kassa::wire::http::{IDEMPOTENCY_KEY, LostAt};
use serde_json::json;

/// A page starts a payment, the device sleeps for a day with the call on its way, and wakes.
#[test]
fn a_watched_payment_whose_start_is_on_its_way_is_never_told_as_not_paid() {
    let mut rig = Rig::new("checkout", &json!({"reference": "b-1"}), json!({}));
    let start = rig.call();
    rig.ms += 24 * HOUR;
    let _ = rig.next();
    assert_ne!(rig.paid(), "no", "the start is still on its way: {}", rig.view());
    rig.answer(&start, 200, &json!({"state": "approved", "paid": "yes", "ended": true}));
    assert_eq!(rig.paid(), "yes", "{}", rig.view());
}

/// The first of several lines rots. Something was sent under this journal.
#[test]
fn a_journal_whose_first_line_is_damaged_is_not_called_empty() {
    let (rig, _) = finalizing();
    for n in 0..3 {
        let mut lines = rig.journal.clone();
        let first = match n {
            0 => lines[0].replacen("payment", "paymenu", 1),
            1 => lines[0][..lines[0].len() / 2].to_owned(),
            _ => String::new(),
        };
        lines[0] = first;
        let fault = resume(lines.iter().map(String::as_str), rig.cfg.clone(), rig.now()).err().expect("it is damaged");
        assert_eq!(fault.code, Code::JournalDamaged, "{fault}");
    }
}

/// The final authorize was executed, its answer was lost, and the repeat is answered with a step-up.
#[test]
fn a_step_up_on_the_final_authorize_settles_nothing() {
    let (mut rig, call) = finalizing();
    rig.lose(&call, LostAt::Unknown); // executed: money moved
    let again = rig.call();
    let mut other = step_up();
    other["payment_request"]["payment_request_id"] = json!("krn:payment:eu1:request:other");
    rig.answer(&again, 200, &other);
    rig.command(r#"{"cancel":{}}"#).expect("a cancel is taken");
    for _ in 0..6 {
        let Some(call) = rig.call_within(HOUR) else { break };
        let mut gone = request("CANCELED");
        gone["payment_request_id"] = json!("krn:payment:eu1:request:other");
        rig.answer(&call, 200, &gone);
    }
    assert_ne!(rig.paid(), "no", "money moved with the first attempt: {}", rig.view());
}

/// The acknowledged line that planned the final authorize rots and looks like a torn tail; the power was off for two hours.
#[test]
fn a_lost_last_line_does_not_turn_an_approval_into_not_paid() {
    let (mut rig, _executed) = finalizing();
    let last = rig.journal.pop().expect("a line");
    assert!(last.contains("\"completed\""), "{last}");
    rig.journal.push(last[..last.len() / 2].to_owned());
    rig.cut(2 * HOUR, 0);
    for _ in 0..4 {
        let Some(call) = rig.call_within(HOUR) else { break };
        let mut seen = request("COMPLETED");
        seen["updated_at"] = json!("2026-01-02T03:04:06Z");
        let body = match (call.op.name, call.op.method.as_str()) {
            ("payment.authorize", _) => approved(),
            (_, "DELETE") => problem("RESOURCE_CONFLICT"),
            _ => seen,
        };
        let status = if call.op.method.as_str() == "DELETE" { 409 } else { 200 };
        rig.answer(&call, status, &body);
    }
    assert_ne!(rig.paid(), "no", "the final authorize was executed before the line was lost: {}", rig.view());
}

/// The acknowledged line that planned a change of the amount rots; the customer approved the changed amount meanwhile, and the
/// webhook about it is the first to tell. Both it and the read that follows say nothing else of the change.
#[test]
fn a_lost_change_of_the_amount_is_not_finalised_for_the_amount_before() {
    let mut rig = awaiting("HANDOVER", json!({}));
    rig.command(r#"{"update":{"amount":9900}}"#).expect("nobody has entered");
    let call = rig.call();
    assert_eq!(call.op.name, "payment.request.update");
    let last = rig.journal.pop().expect("a line");
    assert!(last.contains("\"updating\""), "{last}");
    rig.journal.push(last[..last.len() / 2].to_owned());
    rig.cut(MINUTE, 0);
    let mut completed = request("COMPLETED");
    let event = json!({
        "payment_request_id": completed["payment_request_id"], "state": "COMPLETED",
        "klarna_network_session_token": completed["state_context"]["klarna_network_session_token"],
    });
    rig.event("payment.request.state-change.completed", &event).expect("it is ours");
    completed["amount"] = json!(9900);
    let mut finalised = None;
    while let Some(call) = rig.call_within(MINUTE) {
        if call.op.name == "payment.authorize" {
            finalised = Some(call.body.as_deref().unwrap_or_default().to_owned());
            break;
        }
        assert_eq!(call.op.name, "payment.request.read");
        rig.answer(&call, 200, &completed);
    }
    let finalised = finalised.expect("it is finalised");
    assert!(finalised.contains("9900") && !finalised.contains("12336"), "{finalised}");
}

/// The read that asks for the time is answered from a cache; `Age` says so.
#[test]
fn a_cached_answer_does_not_tell_the_time() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let first = rig.call();
    assert!(first.headers.iter().any(|(name, _)| *name == IDEMPOTENCY_KEY));
    let date = kassa_sandbox::engine::http_date(rig.ms + SECOND);
    rig.cut(26 * HOUR, -1_767_000_000_000);
    let read = rig.call();
    assert_eq!(read.op.method.as_str(), "GET");
    rig.raw(&read, 200, &[("Date", &date), ("Age", "93600")], b"{}").expect("an answer is never refused");
    while let Some(call) = rig.call_within(MINUTE) {
        let keyed = call.headers.iter().any(|(name, _)| *name == IDEMPOTENCY_KEY);
        assert!(!keyed, "sent again 26 hours after the first time, on the word of a cache");
        rig.answer(&call, 200, &json!({}));
    }
}

/// A 400 settles a call because its bytes must always fail. So a repeated call carries the headers of the first, whatever the
/// configuration has become.
#[test]
fn a_repeated_call_carries_the_metadata_of_the_first() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let first = rig.call();
    rig.lose(&first, LostAt::Unknown);
    rig.next();
    rig.cfg = config(json!({"integration_metadata": {"integrator": {"name": "NEW"}}}));
    rig.cut(SECOND, 0);
    let mut seen = false;
    for _ in 0..4 {
        let Some(call) = rig.call_within(HOUR) else { break };
        if call.op.name == "payment.authorize" {
            let names =
                |call: &kassa::wire::http::HttpCall| call.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>();
            assert_eq!(names(&call), names(&first));
            seen = true;
            break;
        }
        rig.answer(&call, 200, &json!({}));
    }
    assert!(seen, "the authorize was not repeated");
}

/// The final authorize was executed; the token is used up by it; the repeat is refused because of the token.
#[test]
fn a_400_about_the_session_token_does_not_settle_a_final_authorize_under_doubt() {
    let (mut rig, call) = finalizing();
    rig.lose(&call, LostAt::Unknown); // executed
    let again = rig.call();
    let mut refusal = problem("VALIDATION_ERROR");
    refusal["validation_errors"] =
        json!([{"parameter": "Klarna-Network-Session-Token", "reason": "is no longer valid"}]);
    rig.answer(&again, 400, &refusal);
    assert_ne!(rig.paid(), "no", "{}", rig.view());
}

/// A list is not an object, whatever a JSON reader makes of it.
#[test]
fn a_list_is_no_answer() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let first = rig.call();
    rig.lose(&first, LostAt::Unknown);
    let again = rig.call();
    rig.answer(&again, 200, &json!([["DECLINED"]]));
    assert_ne!(rig.paid(), "no", "{}", rig.view());
}

/// A captive portal that speaks JSON did not capture anything.
#[test]
fn json_of_somebody_else_is_no_capture() {
    for body in [json!([]), json!({"login": "required"}), json!({"error_code": "INTERNAL_ERROR"})] {
        let spec =
            json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000, "currency": "EUR"});
        let mut rig = Rig::new("transaction", &spec, json!({}));
        rig.command(r#"{"capture":{"reference":"a","amount":400}}"#).expect("allowed");
        let call = rig.call();
        rig.answer(&call, 200, &body);
        assert_ne!(rig.view()["operations"][0]["status"], "made", "{body}");
    }
}

/// The line that planned the final authorize rots, and the till comes back when Klarna no longer knows the key.
#[test]
fn a_lost_last_line_does_not_repeat_a_final_authorize_whose_key_is_forgotten() {
    for hours in [26, 40] {
        let (mut rig, _executed) = finalizing();
        let last = rig.journal.pop().expect("a line");
        rig.journal.push(last[..last.len() / 2].to_owned());
        rig.cut(hours * HOUR, 0);
        for _ in 0..6 {
            let Some(call) = rig.call_within(HOUR) else { break };
            assert_ne!(call.op.name, "payment.authorize", "sent {hours} hours after it may have been sent first");
            let mut seen = request("COMPLETED");
            seen["updated_at"] = json!("2026-01-02T03:04:06Z");
            let body = if call.op.method.as_str() == "DELETE" { problem("RESOURCE_CONFLICT") } else { seen };
            rig.answer(&call, if call.op.method.as_str() == "DELETE" { 409 } else { 200 }, &body);
        }
        assert_eq!(rig.state(), "unknown", "{}", rig.view());
    }
}

/// The customer approved, and the payment was made. Then several power cuts took all lines but the first, and the till comes back when
/// Klarna no longer knows the key of the payment request.
#[test]
fn lost_lines_about_a_payment_request_do_not_turn_an_approval_into_expired() {
    let config = json!({"method": "HANDOVER", "return_url": "https://shop.example/back"});
    let spec = json!({
        "reference": "shop-1/1",
        "payment_request": {"currency": "EUR", "amount": 12336, "payment_request_reference": "shop-1/1", "customer_interaction_config": config},
        "authorize": {"request_payment_transaction": {"payment_transaction_reference": "shop-1"}},
    });
    let mut rig = Rig::new("payment", &spec, json!({}));
    assert_eq!(rig.call().op.name, "payment.request.create");
    let first = rig.journal[0].clone();
    rig.journal.push(first[..first.len() / 2].to_owned());
    rig.cut(26 * HOUR, 0);
    for _ in 0..4 {
        let Some(call) = rig.call_within(HOUR) else { break };
        assert_eq!(call.op.method.as_str(), "GET", "a key was used again that Klarna has forgotten");
        rig.answer(&call, 200, &json!({}));
    }
    assert_eq!((rig.state().as_str(), rig.paid().as_str()), ("unknown", "unknown"), "{}", rig.view());
}

/// The same at the end of the window: what is planned anew is as old as the approval.
#[test]
fn a_final_authorize_that_a_lost_line_may_have_planned_is_as_old_as_the_approval() {
    let (mut rig, _executed) = finalizing();
    let last = rig.journal.pop().expect("a line");
    rig.journal.push(last[..last.len() / 2].to_owned());
    rig.cut(22 * HOUR, 0);
    let mut authorized = 0;
    while let Some(call) = rig.call_within(3 * HOUR) {
        let mut seen = request("COMPLETED");
        seen["updated_at"] = json!("2026-01-02T03:04:06Z");
        if call.op.name == "payment.authorize" {
            authorized += 1;
            assert!(rig.ms < BEGIN + 23 * HOUR + MINUTE, "sent after the window of its first attempt");
            rig.lose(&call, LostAt::Unknown);
        } else {
            rig.answer(&call, 200, &seen);
        }
    }
    assert!(authorized > 0);
    assert_eq!(rig.state(), "unknown", "{}", rig.view());
}

/// A process takes over without knowing the time, and no answer comes for 23 hours. Then one comes, to another operation, and
/// sets the clock right by two hours. The last attempt of the first is still on its way.
#[test]
fn a_clock_that_is_set_right_does_not_make_an_attempt_look_older_than_it_is() {
    let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000, "currency": "EUR"});
    let mut rig = Rig::new("transaction", &spec, json!({}));
    rig.next();
    rig.cut(2 * HOUR, 0);
    rig.command(r#"{"capture":{"reference":"a","amount":400}}"#).expect("allowed");
    let planned = rig.ms;
    let mut last = 0;
    loop {
        let call = rig.call();
        match call.op.name {
            "payment.transaction.capture" => {
                last = rig.ms;
                rig.lose(&call, LostAt::Unknown);
            }
            "payment.transaction.void" => rig.answer(&call, 429, &problem("RATE_LIMITED")),
            _ => break,
        }
        if rig.ms > planned + 20 * HOUR && rig.view()["operations"].as_array().is_some_and(|all| all.len() == 1) {
            rig.command(r#"{"void":{"reference":"rest"}}"#).expect("allowed");
        }
    }
    assert!(rig.ms - last >= 15 * MINUTE, "read {} s after the last attempt", (rig.ms - last) / SECOND);
    assert_eq!(rig.view()["operations"][0]["status"], "unknown", "{}", rig.view());
}

/// The acknowledged line that ordered a capture rots, and the till comes back when Klarna no longer knows the key. The
/// application orders the capture again, before or after the time is known.
#[test]
fn a_lost_last_line_does_not_repeat_a_capture_whose_key_is_forgotten() {
    let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000, "currency": "EUR"});
    let order = r#"{"capture":{"reference":"a","amount":400}}"#;
    for late in [false, true] {
        let mut rig = Rig::new("transaction", &spec, json!({}));
        rig.next();
        rig.command(r#"{"capture":{"reference":"z","amount":1}}"#).expect("allowed");
        let call = rig.call();
        rig.answer(&call, 200, &json!({}));
        let again = rig.call_within(HOUR).expect("it is tried again");
        rig.lose(&again, LostAt::Unknown);
        rig.command(order).expect("allowed");
        rig.next();
        let last = rig.journal.pop().expect("a line");
        assert!(last.contains("ordered"), "{last}");
        rig.journal.push(last[..last.len() / 2].to_owned());
        rig.cut(26 * HOUR, 0);
        if !late {
            rig.command(order).expect("allowed");
        }
        let known = json!({"payment_transaction_id": TRANSACTION, "state": "AUTHORIZED", "payment_captures": [
            {"payment_capture_id": "krn:payment:eu1:capture:a", "payment_capture_reference": "a", "capture_amount": 400},
            {"payment_capture_id": "krn:payment:eu1:capture:z", "payment_capture_reference": "z", "capture_amount": 1},
        ]});
        let mut ordered = !late;
        while let Some(call) = rig.call_within(HOUR) {
            assert_ne!(call.op.name, "payment.transaction.capture", "it may have been made 26 hours ago");
            rig.answer(&call, 200, &known);
            if !ordered {
                ordered = true;
                rig.command(order).expect("allowed");
            }
        }
        assert_eq!(rig.view()["captured"], 401, "{}", rig.view());
    }
}

/// The API key is being exchanged as the customer approves.
#[test]
fn a_key_that_is_not_taken_does_not_cost_a_payment_that_was_approved() {
    let (mut rig, mut call) = finalizing();
    for _ in 0..5 {
        rig.answer(&call, 401, &problem("UNAUTHORIZED"));
        assert_eq!((rig.state().as_str(), rig.view()["paid"].as_str()), ("finalizing", Some("unknown")));
        call = rig.call_within(2 * MINUTE).expect("it is tried again soon");
        assert_eq!(call.op.name, "payment.authorize");
    }
    rig.answer(&call, 200, &approved());
    rig.next();
    assert_eq!(rig.view()["paid"], "yes");
    // Nothing was executed: once the approval is over, so is the payment.
    let (mut rig, call) = finalizing();
    rig.answer(&call, 401, &problem("UNAUTHORIZED"));
    while let Some(call) = rig.call_within(HOUR) {
        rig.answer(&call, 401, &problem("UNAUTHORIZED"));
        rig.next();
    }
    assert_eq!((rig.state().as_str(), rig.view()["paid"].as_str()), ("invalidated", Some("no")), "{}", rig.view());
}

/// A payment without a reference for its transaction is not meant by an event that names none.
#[test]
fn an_event_about_some_transaction_is_not_about_a_payment_that_named_none() {
    let mut spec = payment("HANDOVER");
    spec["authorize"]["request_payment_transaction"]
        .as_object_mut()
        .expect("an object")
        .remove("payment_transaction_reference");
    let mut rig = Rig::new("payment", &spec, json!({}));
    let call = rig.call();
    rig.lose(&call, LostAt::Unknown);
    rig.next();
    let lines = rig.journal.len();
    let theirs = json!({"payment_transaction_id": "krn:payment:eu1:transaction:theirs"});
    let refused = rig.event("payment.transaction.captured", &theirs).expect_err("it is about another one");
    assert_eq!(refused.code, Code::EventNotOurs);
    rig.next();
    assert_eq!(rig.journal.len(), lines, "{:?}", rig.journal.last());
}
