//! Webhooks.

use kassa_sim_klarna::{Ladder, Payload, Step};
use serde_json::Value;

use crate::desk::{Desk, HOUR, MINUTE, SECOND, step_up};

fn told(desk: &mut Desk) -> Vec<Value> {
    let mut all = Vec::new();
    while let Some(webhook) = desk.klarna.webhook_due(desk.now) {
        let body: Value = serde_json::from_slice(&webhook.body).expect("JSON");
        assert_eq!(body["metadata"]["event_id"], webhook.event_id.as_str());
        desk.klarna.webhook_answered(webhook.id, true, desk.now);
        all.push(body);
    }
    all
}

#[test]
fn what_happens_is_told_in_its_order() {
    let mut desk = Desk::new();
    let token = desk.approved("attempt-1");
    desk.finalize(&token);
    let path = format!("transactions/{}", desk.klarna.transactions()[0].id);
    desk.capture(&path, 1_000);
    desk.post(&format!("{path}/refund"), r#"{"refund_amount":1}"#);
    let events = told(&mut desk);
    let types: Vec<_> = events.iter().filter_map(|event| event["metadata"]["event_type"].as_str()).collect();
    let expected = [
        "payment.request.state-change.submitted",
        "payment.request.state-change.in-progress",
        "payment.request.state-change.completed",
        "payment.transaction.state-change.authorized",
        "payment.transaction.captured",
        "payment.transaction.state-change.completed",
        "payment.transaction.refunded",
    ];
    assert_eq!(types, expected);
    let account = &desk.klarna.settings().account;
    assert!(events.iter().all(|event| event["metadata"]["subject_account_id"] == account.as_str()));
    assert_eq!(events[2]["payload"]["klarna_network_session_token"], token.as_str());
    assert_eq!(events[0]["metadata"]["occurred_at"], "2026-01-02T03:04:05.000000001Z");
}

#[test]
fn the_token_stands_where_the_knob_says() {
    for (style, flat, below) in
        [(Payload::Flat, true, false), (Payload::StateContext, false, true), (Payload::Both, true, true)]
    {
        let mut desk = Desk::with(|knobs| knobs.webhook_payload = style);
        desk.approved("attempt-1");
        let payload = told(&mut desk)[2]["payload"].clone();
        assert_eq!(payload["klarna_network_session_token"].is_string(), flat);
        assert_eq!(payload["state_context"]["klarna_network_session_token"].is_string(), below);
    }
}

#[test]
fn seven_attempts_by_either_reading_of_the_ladder() {
    let previous = [10 * SECOND, 2 * MINUTE, 15 * MINUTE, 3 * HOUR, 6 * HOUR, 12 * HOUR];
    for ladder in [Ladder::FromPrevious, Ladder::FromFirst] {
        let mut desk = Desk::with(|knobs| (knobs.webhook_ladder, knobs.request_life_ms) = (ladder, 48 * HOUR));
        desk.post("authorize", &step_up("attempt-1"));
        let begin = desk.now;
        let (mut attempts, mut last) = (0, begin);
        while let Some(webhook) = desk.klarna.webhook_due(desk.now) {
            attempts += 1;
            assert_eq!(webhook.attempt, attempts);
            desk.klarna.webhook_answered(webhook.id, false, desk.now);
            let Some(wait) = previous.get(attempts as usize - 1) else { break };
            let from = if ladder == Ladder::FromPrevious { last } else { begin };
            assert!(desk.klarna.webhook_due(from + wait - 1).is_none());
            desk.now = from + wait;
            last = desk.now;
        }
        let whole = if ladder == Ladder::FromPrevious { previous.iter().sum() } else { 12 * HOUR };
        assert_eq!((attempts, last - begin), (7, whole));
    }
}

#[test]
fn several_can_be_under_way() {
    let mut desk = Desk::new();
    desk.approved("attempt-1");
    let first = desk.klarna.webhook_due(desk.now).unwrap();
    let second = desk.klarna.webhook_due(desk.now).unwrap();
    assert_ne!(first.event_id, second.event_id);
    desk.klarna.webhook_answered(second.id, true, desk.now);
    desk.klarna.webhook_answered(first.id, false, desk.now);
    desk.klarna.webhook_answered(99, false, desk.now);
    assert_eq!(desk.klarna.webhook_due(desk.now).map(|third| third.attempt), Some(1));
    assert!(desk.klarna.webhook_due(desk.now).is_none());
    assert_eq!(desk.klarna.next_timer(), Some(desk.now + 10 * SECOND));
    assert_eq!(desk.klarna.webhook_due(desk.now + 10 * SECOND).map(|again| again.event_id), Some(first.event_id));
}

#[test]
fn none_where_there_is_no_receiver() {
    let mut desk = Desk::with(|knobs| knobs.webhooks = false);
    desk.approved("attempt-1");
    assert!(desk.klarna.webhook_due(desk.now).is_none());
    assert!(!desk.klarna.customer(0, Step::Enter, desk.now));
}
