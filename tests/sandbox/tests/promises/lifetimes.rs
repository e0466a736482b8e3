//! Deadlines.

use serde_json::{Value, json};

use crate::client::{Client, DAY, HOUR, MINUTE, first};

fn expiring(client: &Client, expiry: Value) -> crate::client::Answer {
    let mut body = first(500, "a");
    body["step_up_config"]["customer_interaction_config"]["interaction_expiry"] = expiry;
    client.post("authorize", &body)
}

fn state(client: &Client, path: &str) -> String {
    client.get(path).body["state"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_request_lives_three_hours() {
    let client = Client::new();
    let request = client.step_up(500, "a");
    assert_eq!(request["expires_at"], "2026-01-05T13:00:00Z");
    let path = format!("requests/{}", request["payment_request_id"].as_str().unwrap());
    client.sandbox.advance(3 * HOUR - 1);
    assert_eq!(state(&client, &path), "SUBMITTED");
    client.sandbox.advance(1);
    assert_eq!(state(&client, &path), "EXPIRED");
    assert_eq!(client.call("DELETE", &client.at(&path), None, &[]).status, 409);
    client.sandbox.advance(HOUR - 1);
    assert_eq!(state(&client, &path), "EXPIRED");
    client.sandbox.advance(1);
    assert_eq!(client.get(&path).code(), (404, "RESOURCE_NOT_FOUND"));
}

#[test]
fn expired_requests_may_stay() {
    let client = Client::new();
    client.sandbox.knobs(|knobs| knobs.delete_after_expiry = false);
    let path = format!("requests/{}", client.step_up(500, "a")["payment_request_id"].as_str().unwrap());
    client.sandbox.advance(30 * DAY);
    assert_eq!(state(&client, &path), "EXPIRED");
}

#[test]
fn a_request_may_ask_for_fifteen_minutes_to_two_days() {
    let client = Client::new();
    let end = |expiry| expiring(&client, expiry).body["payment_request"]["expires_at"].clone();
    assert_eq!(end(json!({"duration": "PT15M"})), "2026-01-05T10:15:00Z");
    assert_eq!(end(json!({"duration": "P2D"})), "2026-01-07T10:00:00Z");
    assert_eq!(end(json!({"timestamp": "2026-01-05T11:30:00+01:00"})), "2026-01-05T10:30:00Z");
    let at = "step_up_config.customer_interaction_config.interaction_expiry";
    for (expiry, member) in [
        (json!({"duration": "PT14M59S"}), ".duration"),
        (json!({"duration": "PT48H1S"}), ".duration"),
        (json!({"duration": "15 minutes"}), ".duration"),
        (json!({"timestamp": "2026-01-05T10:14:59Z"}), ".timestamp"),
        (json!({"timestamp": "2026-01-05T10:30:00Z", "duration": "PT15M"}), ""),
    ] {
        let answer = expiring(&client, expiry);
        assert_eq!((answer.status, answer.parameter()), (400, format!("{at}{member}").as_str()));
    }
    let mut body = first(500, "a");
    body["step_up_config"]["payment_request_expires_at"] = json!("2026-01-06");
    assert_eq!(client.post("authorize", &body).body["payment_request"]["expires_at"], "2026-01-06T00:00:00Z");
}

#[test]
fn sixty_minutes_to_finalise() {
    let client = Client::new();
    let (_, early) = client.approved(500, "a");
    let (id, late) = client.approved(500, "b");
    client.sandbox.advance(60 * MINUTE - 1);
    assert_eq!(client.finalize(500, &early).result(), "APPROVED");
    client.sandbox.advance(1);
    assert_eq!(client.finalize(500, &late).parameter(), "Klarna-Network-Session-Token");
    let read = client.get(&format!("requests/{id}")).body;
    assert_eq!(read["state"], "COMPLETED");
    assert!(read["state_context"].get("klarna_network_session_token").is_none());
}

#[test]
fn a_transaction_expires_and_comes_back() {
    let client = Client::new();
    let id = client.transaction(500);
    let path = format!("transactions/{id}");
    client.sandbox.advance(28 * DAY);
    assert_eq!(state(&client, &path), "EXPIRED");
    let capture = client.post(&format!("{path}/capture"), &json!({"capture_amount": 1}));
    assert_eq!(capture.code(), (403, "OPERATION_FORBIDDEN"));
    client.sandbox.advance(7 * DAY - 1);
    let revived = client.post(&format!("{path}/authorize"), &json!({"extension_days": 10}));
    assert_eq!(revived.body["state"], "AUTHORIZED");
    client.sandbox.advance(10 * DAY);
    assert_eq!(state(&client, &path), "EXPIRED");
    client.sandbox.advance(7 * DAY);
    assert_eq!(state(&client, &path), "CLOSED");
    assert_eq!(client.post(&format!("{path}/authorize"), &json!({})).status, 403);
}

#[test]
fn a_half_captured_transaction_ends_completed() {
    let client = Client::new();
    let id = client.transaction(500);
    let path = format!("transactions/{id}");
    client.post(&format!("{path}/capture"), &json!({"capture_amount": 100}));
    client.sandbox.advance(35 * DAY);
    assert_eq!(state(&client, &path), "COMPLETED");
    client.sandbox.advance(180 * DAY);
    assert_eq!(state(&client, &path), "CLOSED");
}

#[test]
fn money_that_is_not_guaranteed() {
    let client = Client::new();
    client.sandbox.knobs(|knobs| knobs.non_guaranteed = true);
    let (one, two) = (client.transaction(500), client.transaction(500));
    let funding = |id: &str| client.get(&format!("transactions/{id}")).body["payment_funding"].clone();
    assert_eq!(funding(&one), json!({"type": "NON_GUARANTEED", "state": "PENDING"}));
    client.control("POST", &format!("transactions/{one}/fund"), json!({}));
    client.sandbox.advance(14 * DAY);
    assert_eq!(funding(&one)["state"], "FUNDED");
    assert_eq!(funding(&two)["state"], "EXPIRED");
}
