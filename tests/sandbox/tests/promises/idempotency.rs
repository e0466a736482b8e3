//! Keys and what they remember.

use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

use serde_json::json;

use crate::client::{Client, DAY, first, plain};

fn count(client: &Client, what: &str) -> usize {
    client.control("GET", what, json!({})).as_array().unwrap().len()
}

#[test]
fn a_repeat_gets_the_first_answer() {
    let client = Client::new();
    let key = [("Klarna-Idempotency-Key", "k-1")];
    let path = client.at("authorize");
    let one = client.call("POST", &path, Some(&first(500, "a")), &key);
    let two = client.call("POST", &path, Some(&first(500, "a")), &key);
    assert_eq!(one.text, two.text);
    assert_eq!(count(&client, "requests"), 1);
    let other = client.call("POST", &path, Some(&first(501, "a")), &key);
    assert_eq!(other.code(), (409, "RESOURCE_CONFLICT"));
    assert_eq!(client.call("POST", &client.at("requests"), Some(&first(500, "a")), &key).status, 409, "other path");
    assert_eq!(count(&client, "requests"), 1);

    client.sandbox.advance(DAY - 1);
    assert_eq!(client.call("POST", &path, Some(&first(500, "a")), &key).text, one.text);
    client.sandbox.advance(1);
    assert_ne!(client.call("POST", &path, Some(&first(500, "a")), &key).text, one.text, "forgotten after 24 hours");
}

#[test]
fn money_moves_once() {
    let client = Client::new();
    let id = client.transaction(500);
    let key = [("Klarna-Idempotency-Key", "k-2")];
    let path = client.at(&format!("transactions/{id}/capture"));
    let body = json!({"capture_amount": 200});
    let one = client.call("POST", &path, Some(&body), &key);
    assert_eq!(client.call("POST", &path, Some(&body), &key).text, one.text);
    assert_eq!(client.get(&format!("transactions/{id}")).body["payment_captures"].as_array().unwrap().len(), 1);
}

#[test]
fn refusals_are_kept_only_on_request() {
    let client = Client::new();
    let key = [("Klarna-Idempotency-Key", "k-3")];
    let path = client.at("authorize");
    assert_eq!(client.call("POST", &path, Some(&json!({})), &key).status, 400);
    assert_eq!(client.call("POST", &path, Some(&plain(1, "a")), &key).status, 200, "corrected under the same key");
    client.sandbox.knobs(|knobs| knobs.store_4xx = true);
    let key = [("Klarna-Idempotency-Key", "k-4")];
    let one = client.call("POST", &path, Some(&json!({})), &key);
    assert_eq!(client.call("POST", &path, Some(&json!({})), &key).body["error_id"], one.body["error_id"]);
    assert_eq!(client.call("POST", &path, Some(&plain(1, "a")), &key).status, 409);
}

#[test]
fn a_failure_after_the_effect_may_be_kept() {
    let client = Client::new();
    let path = client.at("authorize");
    let call = |key: &str| client.call("POST", &path, Some(&plain(1, key)), &[("Klarna-Idempotency-Key", key)]);
    let fault = json!({"fault": {"kind": "status", "status": 500}});
    client.control("POST", "faults", fault.clone());
    assert_eq!((call("a").status, call("a").status), (500, 200));
    client.sandbox.knobs(|knobs| knobs.store_5xx = true);
    client.control("POST", "faults", fault);
    assert_eq!((call("b").status, call("b").status), (500, 500));
    assert_eq!(count(&client, "transactions"), 2, "the work was done all the same");
}

/// Waits until the slow call is being worked on.
fn arrived<T>(client: &Client, slow: &ScopedJoinHandle<'_, T>) {
    while client.sandbox.with_world(|world, _| world.in_flight()) == 0 {
        assert!(!slow.is_finished(), "it was not slow");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_session_token_in_flight_is_refused() {
    let client = Client::new();
    let (_, token) = client.approved(5, "a");
    client.control("POST", "faults", json!({"fault": {"kind": "delay", "ms": 2_500, "effect": "before"}}));
    thread::scope(|scope| {
        let slow = scope.spawn(|| client.finalize(5, &token).result().to_owned());
        arrived(&client, &slow);
        assert_eq!(client.finalize(5, &token).code(), (409, "RESOURCE_CONFLICT"));
        assert_eq!(slow.join().unwrap(), "APPROVED");
    });
    assert_eq!(client.finalize(5, &token).result(), "APPROVED");
    assert_eq!(count(&client, "transactions"), 1);
}

#[test]
fn a_key_in_flight_is_refused() {
    let client = Client::new();
    client.control("POST", "faults", json!({"fault": {"kind": "delay", "ms": 2_500, "effect": "before"}}));
    let path = client.at("authorize");
    let key = [("Klarna-Idempotency-Key", "k-5")];
    thread::scope(|scope| {
        let slow = scope.spawn(|| client.call("POST", &path, Some(&plain(1, "a")), &key).status);
        arrived(&client, &slow);
        assert_eq!(client.call("POST", &path, Some(&plain(1, "a")), &key).code(), (409, "RESOURCE_CONFLICT"));
        assert_eq!(slow.join().unwrap(), 200);
    });
    assert_eq!(client.call("POST", &path, Some(&plain(1, "a")), &key).status, 200);
    assert_eq!(count(&client, "transactions"), 1);
}
