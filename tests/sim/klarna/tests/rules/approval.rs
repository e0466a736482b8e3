//! Who is approved, how the customer's approval becomes a transaction, and when it no longer does.

use kassa_sim_klarna::{Call, Settings, Step, TokenResult, Via, response_data};

use crate::desk::{AT_ONCE, Desk, HOUR, MINUTE, read, result, step_up};

#[test]
fn a_session_token_makes_one_transaction_and_replays_its_result() {
    let mut desk = Desk::new();
    let token = desk.approved("attempt-1");
    let first = desk.finalize(&token);
    assert_eq!(result(&first), "APPROVED");
    desk.now += 5 * HOUR;
    assert_eq!(desk.finalize(&token), first, "under another key, long after");
    let all = desk.klarna.transactions();
    assert_eq!((all.len(), all[0].via, all[0].key.as_deref()), (1, Via::Request(0), Some("key-2")));
    assert_eq!(desk.klarna.requests()[0].transaction, Some(0));

    let mut strict = Desk::with(|knobs| knobs.single_use_token = true);
    let token = strict.approved("attempt-1");
    strict.finalize(&token);
    assert_eq!(strict.finalize(&token).0, 409);
    assert_eq!(strict.klarna.transactions().len(), 1);
}

#[test]
fn the_approval_lives_for_an_hour_to_the_millisecond() {
    for (late, status) in [(0, 200), (1, 400)] {
        let mut desk = Desk::new();
        let token = desk.approved("attempt-1");
        desk.now += HOUR - 1 + late;
        assert_eq!(desk.token(0).is_some(), late == 0, "a dead token is not shown");
        assert_eq!(desk.finalize(&token).0, status);
    }
    let mut desk = Desk::with(|knobs| knobs.show_dead_token = true);
    desk.approved("attempt-1");
    desk.now += 2 * HOUR;
    assert!(desk.token(0).is_some());
}

#[test]
fn references_decide() {
    let mut desk = Desk::new();
    assert_eq!(result(&desk.post("authorize", &step_up("oneshot-1"))), "APPROVED");
    assert_eq!(result(&desk.post("authorize", &step_up("declined-1"))), "DECLINED");
    assert_eq!(result(&desk.post("authorize", AT_ONCE)), "APPROVED");
    for moves in [true, false] {
        let mut desk = Desk::with(|knobs| knobs.final_decline_moves_request = moves);
        let token = desk.approved("decline-final-1");
        let first = desk.finalize(&token);
        assert_eq!(result(&first), "DECLINED");
        assert_eq!(desk.finalize(&token), first);
        let request = &desk.klarna.requests()[0];
        assert_eq!(request.state.text(), if moves { "DECLINED" } else { "COMPLETED" });
        assert!(request.finalized && desk.klarna.transactions().is_empty());
    }
}

#[test]
fn what_was_approved_is_what_can_be_finalised() {
    let mut desk = Desk::new();
    let token = desk.approved("attempt-1");
    let lines = [("Klarna-Network-Session-Token", token.as_str())];
    for other in [AT_ONCE.replace("1000", "1001"), AT_ONCE.replace("EUR", "USD")] {
        assert_eq!(desk.call("POST", "authorize", &lines, &other).status, 400);
    }
    let forged = token.replace("AAA", "AAB");
    assert_eq!(desk.finalize(&forged).0, 400);
    let context = [("Klarna-Network-Session-Token", "what-the-shop-was-given")];
    let answer = read(&desk.call("POST", "authorize", &context, &step_up("attempt-2")));
    assert_eq!(result(&answer), "STEP_UP_REQUIRED");
    // The customer chose a dearer way of shipping.
    assert!(desk.klarna.customer(1, Step::Enter, desk.now));
    assert!(desk.klarna.customer(1, Step::ApproveOther(1_200), desk.now));
    let token = desk.token(1).unwrap();
    assert_eq!(desk.finalize(&token).0, 400);
    let lines = [("Klarna-Network-Session-Token", token.as_str())];
    let right = AT_ONCE.replace("1000", "1200");
    assert_eq!(result(&read(&desk.call("POST", "authorize", &lines, &right))), "APPROVED");
}

#[test]
fn the_predecessors_of_the_token_are_delivered_and_finalise() {
    let mut desk = Desk::new();
    desk.approved("attempt-1");
    let path = format!("requests/{}", desk.klarna.requests()[0].id);
    let context = desk.get(&path).1["state_context"].clone();
    let older = context["payment_token"].as_str().unwrap();
    let answer = read(&desk.call("POST", "authorize", &[("klarna-payment-token", older)], AT_ONCE));
    assert_eq!(result(&answer), "APPROVED");
}

#[test]
fn a_customer_steps_only_where_the_states_allow() {
    let mut desk = Desk::new();
    desk.post("authorize", &step_up("attempt-1"));
    let mut step = |step, now| desk.klarna.customer(0, step, now);
    assert!(!step(Step::Approve, 0) && !step(Step::Leave, 0) && !step(Step::Decline, 0));
    assert!(step(Step::Enter, 0) && !step(Step::Enter, 0) && step(Step::Leave, 0));
    assert!(step(Step::Enter, 0) && step(Step::Decline, 0) && !step(Step::Enter, 0));
    assert!(!desk.klarna.customer(7, Step::Enter, 0), "no such request");
}

#[test]
fn cancelling_ends_an_approval_where_it_is_allowed() {
    for allowed in [true, false] {
        let mut desk = Desk::with(|knobs| knobs.cancel_after_complete = allowed);
        let token = desk.approved("attempt-1");
        let path = format!("requests/{}", desk.klarna.requests()[0].id);
        let (status, body) = read(&desk.call("DELETE", &path, &[], ""));
        assert_eq!(status, if allowed { 200 } else { 409 });
        assert_eq!(desk.finalize(&token).0, if allowed { 400 } else { 200 });
        if allowed {
            assert_eq!((&body["state"], &body["previous_state"]), (&"CANCELED".into(), &"COMPLETED".into()));
        } else {
            assert_eq!(desk.call("DELETE", &path, &[], "").status, 409, "finalised");
        }
    }
}

#[test]
fn a_request_expires_and_is_removed() {
    let mut desk = Desk::with(|knobs| knobs.vanish_after_ms = Some(10 * MINUTE));
    desk.post("authorize", &step_up("attempt-1"));
    let path = format!("requests/{}", desk.klarna.requests()[0].id);
    desk.now += 3 * HOUR - 1;
    assert_eq!(desk.get(&path).1["state"], "SUBMITTED");
    desk.now += 1;
    assert_eq!(desk.get(&path).1["state"], "EXPIRED");
    assert!(!desk.klarna.customer(0, Step::Enter, desk.now));
    desk.now += 10 * MINUTE - 1;
    assert_eq!(desk.get(&path).0, 200);
    desk.now += 1;
    assert_eq!(desk.get(&path).1["error_code"], "RESOURCE_NOT_FOUND");
    assert!(desk.klarna.requests()[0].gone);

    let mut kept = Desk::with(|knobs| knobs.vanish_after_ms = None);
    kept.post("authorize", &step_up("attempt-1"));
    kept.now += 100 * HOUR;
    assert_eq!(kept.get(&path).1["state"], "EXPIRED");
}

#[test]
fn a_caller_may_choose_the_end_within_bounds() {
    for (expiry, life) in [
        (r#""interaction_expiry":{"duration":"PT15M"}"#, Some(15 * MINUTE)),
        (r#""interaction_expiry":{"duration":"PT48H"}"#, Some(48 * HOUR)),
        (r#""interaction_expiry":{"timestamp":"2026-01-02T04:04:05.000Z"}"#, Some(HOUR)),
        (r#""interaction_expiry":{"duration":"PT14M59S"}"#, None),
        (r#""interaction_expiry":{"duration":"PT48H1S"}"#, None),
        (r#""interaction_expiry":{}"#, None),
    ] {
        let mut desk = Desk::new();
        let method = r#""method":"HANDOVER""#;
        let body = step_up("attempt-1").replace(method, &format!("{method},{expiry}"));
        assert_eq!(desk.post("authorize", &body).0, if life.is_some() { 200 } else { 400 }, "{expiry}");
        assert_eq!(desk.klarna.requests().first().map(|request| request.expires_at - desk.now), life, "{expiry}");
    }
}

#[test]
fn a_token_alone_needs_consent_and_no_second_call() {
    let body = r#"{"currency":"EUR","request_customer_token":{"scopes":["payment:customer_present"]},
        "step_up_config":{"customer_interaction_config":{"method":"HANDOVER"}}}"#;
    for (place, [payment, customer]) in [
        (TokenResult::Both, [true, true]),
        (TokenResult::Payment, [true, false]),
        (TokenResult::Customer, [false, true]),
    ] {
        let mut desk = Desk::with(|knobs| knobs.token_result = place);
        let (_, answer) = desk.post("authorize", body);
        assert_eq!(answer["payment_transaction_response"]["result"] == "STEP_UP_REQUIRED", payment);
        assert_eq!(answer["customer_token_response"]["result"] == "STEP_UP_REQUIRED", customer);
        assert_eq!(answer["payment_request"]["state"], "SUBMITTED");
        assert!(!desk.klarna.customer(0, Step::ApproveOther(1), desk.now));
        assert!(desk.klarna.customer(0, Step::Enter, desk.now) && desk.klarna.customer(0, Step::Approve, desk.now));
        assert!(desk.token(0).is_none(), "nothing to finalise");
        let path = format!("requests/{}", desk.klarna.requests()[0].id);
        let read_back = desk.get(&path).1;
        let token = read_back["state_context"]["klarna_customer"]["customer_token"].as_str().unwrap().to_owned();
        let lines = [("Klarna-Customer-Token", token.as_str())];
        let charge = read(&desk.call("POST", "authorize", &lines, &step_up("later-1")));
        assert_eq!(result(&charge), "APPROVED", "a known customer is not asked again");
        let another = read(&desk.call("POST", "authorize", &lines, body)).1;
        assert_eq!(another["payment_request"]["state"], "SUBMITTED", "but consents to each token");
    }
}

#[test]
fn a_customer_token_belongs_to_one_account() {
    let other = "krn:partner:global:account:test:OTHER".to_owned();
    let mut desk = Desk::built(Settings { other_accounts: vec![other.clone()], ..Settings::default() });
    let body = r#"{"currency":"EUR","request_customer_token":{"scopes":["payment:customer_present"]},
        "step_up_config":{"customer_interaction_config":{"method":"HANDOVER"}}}"#;
    desk.post("authorize", body);
    assert!(desk.klarna.customer(0, Step::Enter, desk.now) && desk.klarna.customer(0, Step::Approve, desk.now));
    let path = format!("requests/{}", desk.klarna.requests()[0].id);
    let read_back = desk.get(&path).1;
    let token = read_back["state_context"]["klarna_customer"]["customer_token"].as_str().unwrap();
    let settings = desk.klarna.settings();
    let url = format!("{}/v2/accounts/{other}/payment/authorize", settings.base_url);
    let key = format!("Basic {}", settings.api_key);
    let headers = [("Authorization", &*key), ("Content-Type", "application/json"), ("Klarna-Customer-Token", token)];
    let call = Call { method: "POST", url: &url, headers: &headers, body: AT_ONCE.as_bytes() };
    assert_eq!(desk.klarna.handle(&call, desk.now).status, 400);
}

#[test]
fn an_update_may_move_the_end() {
    let mut desk = Desk::new();
    desk.post("authorize", &step_up("attempt-1"));
    let path = format!("requests/{}", desk.klarna.requests()[0].id);
    let longer = r#"{"customer_interaction_config":{"method":"QR_CODE","interaction_expiry":{"duration":"PT24H"}}}"#;
    let (status, view) = read(&desk.call("PATCH", &path, &[], longer));
    assert_eq!((status, view["state_context"]["customer_interaction"]["qr_code"].is_object()), (200, true));
    desk.pass(24 * HOUR - 1);
    assert_eq!(desk.get(&path).1["state"], "SUBMITTED", "the first end has passed");
    desk.pass(1);
    assert_eq!(desk.get(&path).1["state"], "EXPIRED");
}

#[test]
fn a_partner_whose_data_came_is_answered_data() {
    let with = |body: &str| body.replacen('{', r#"{"interoperability_data":"{}","#, 1);
    let order = |body: &str| body.replace("\"order-1\"", "\"declined-1\"");
    let mut desk = Desk::new();
    for (body, reference, result) in
        [(with(AT_ONCE), "order-1", "APPROVED"), (order(&with(AT_ONCE)), "declined-1", "DECLINED")]
    {
        let answer = desk.call("POST", "authorize", &[("Klarna-Idempotency-Key", reference)], &body);
        let text = String::from_utf8(answer.body.clone()).expect("UTF-8");
        let member = format!(r#""klarna_network_response_data":{}"#, response_data(reference, result));
        assert!(text.contains(&member), "{text}");
        assert!(read(&answer).1["klarna_network_response_data"].is_string(), "{text}");
    }
    assert_eq!(desk.post("authorize", AT_ONCE).1.get("klarna_network_response_data"), None);
}
