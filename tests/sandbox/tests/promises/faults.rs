//! Every fault as a client meets it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Client, plain};

fn script(client: &Client, fault: Value) {
    client.control("POST", "faults", json!({"match": {"operation": "authorizePayment"}, "fault": fault}));
}

fn transactions(client: &Client) -> usize {
    client.control("GET", "transactions", json!({})).as_array().unwrap().len()
}

fn authorize(client: &Client) -> Result<crate::client::Answer, ureq::Error> {
    client.try_call("POST", &client.at("authorize"), Some(&plain(1, "a")), &[])
}

#[test]
fn dropped_connections() {
    let client = Client::new();
    script(&client, json!({"kind": "drop_before"}));
    assert!(authorize(&client).is_err());
    assert_eq!(transactions(&client), 0);
    script(&client, json!({"kind": "drop_after"}));
    assert!(authorize(&client).is_err());
    assert_eq!(transactions(&client), 1);
    assert_eq!(authorize(&client).unwrap().result(), "APPROVED", "only once");
}

#[test]
fn a_call_that_arrives_late() {
    let client = Client::new();
    script(&client, json!({"kind": "late", "ms": 60_000}));
    assert!(authorize(&client).is_err());
    client.sandbox.advance(59_999);
    assert_eq!(transactions(&client), 0);
    client.sandbox.advance(1);
    assert_eq!(transactions(&client), 1);
}

#[test]
fn broken_bodies() {
    let client = Client::new();
    script(&client, json!({"kind": "truncate"}));
    let error = authorize(&client).err().expect("the body is incomplete");
    assert!(error.to_string().to_lowercase().contains("body") || matches!(error, ureq::Error::Io(_)), "{error}");
    assert_eq!(transactions(&client), 1);
    script(&client, json!({"kind": "garbage", "effect": "before"}));
    let page = authorize(&client).unwrap();
    assert_eq!((page.status, page.header("Content-Type")), (200, Some("text/html")));
    assert!(page.text.starts_with("<!doctype html>"));
    assert_eq!(transactions(&client), 1);
}

#[test]
fn pauses() {
    let client = Client::new();
    script(&client, json!({"kind": "delay", "ms": 300}));
    let start = Instant::now();
    assert_eq!(authorize(&client).unwrap().status, 200);
    assert!(start.elapsed() >= Duration::from_millis(300));
    script(&client, json!({"kind": "slow", "bytes": 100, "ms": 50}));
    let start = Instant::now();
    assert_eq!(authorize(&client).unwrap().result(), "APPROVED");
    assert!(start.elapsed() >= Duration::from_millis(150));
}

#[test]
fn a_call_delivered_twice() {
    let client = Client::new();
    script(&client, json!({"kind": "duplicate"}));
    assert_eq!(authorize(&client).unwrap().status, 200);
    assert_eq!(transactions(&client), 2, "no key, two transactions");
    script(&client, json!({"kind": "duplicate", "answer": "second"}));
    let path = client.at("authorize");
    client.call("POST", &path, Some(&plain(1, "a")), &[("Klarna-Idempotency-Key", "k")]);
    assert_eq!(transactions(&client), 3, "the key protects");
}

#[test]
fn other_statuses() {
    let client = Client::new();
    let mut expected = 0;
    for (status, effect, code) in [
        (500, "before", "INTERNAL_ERROR"),
        (500, "after", "INTERNAL_ERROR"),
        (503, "before", "TEMPORARY_UNAVAILABLE"),
        (429, "before", "RATE_LIMITED"),
        (409, "after", "RESOURCE_CONFLICT"),
        (422, "before", "VALIDATION_ERROR"),
        (401, "before", "UNAUTHORIZED"),
    ] {
        script(&client, json!({"kind": "status", "status": status, "effect": effect}));
        assert_eq!(authorize(&client).unwrap().code(), (status, code));
        expected += usize::from(effect == "after");
        assert_eq!(transactions(&client), expected);
    }
    script(&client, json!({"kind": "status", "status": 500, "effect": "before", "error_code": "TIMEOUT"}));
    assert_eq!(authorize(&client).unwrap().code(), (500, "TIMEOUT"));
    script(&client, json!({"kind": "status", "status": 403, "effect": "before", "shield": true}));
    let shield = authorize(&client).unwrap();
    assert_eq!((shield.status, shield.header("Content-Type")), (403, Some("text/html")));
    script(&client, json!({"kind": "redirect", "location": "https://elsewhere.example/"}));
    let moved = authorize(&client).unwrap();
    assert_eq!((moved.status, moved.header("Location")), (307, Some("https://elsewhere.example/")));
}

#[test]
fn answers_of_other_calls() {
    let client = Client::new();
    let mine = client.post("authorize", &plain(111, "mine"));
    client.get("presentation?locale=en-US&currency=EUR&amount=1");
    script(&client, json!({"kind": "stale", "same_operation": true}));
    let wrong = client.post("authorize", &plain(222, "other"));
    assert_eq!(wrong.text, mine.text);
    script(&client, json!({"kind": "stale"}));
    let wrong = client.post("authorize", &plain(333, "third"));
    assert_ne!(wrong.body["payment_transaction_response"]["payment_transaction"]["amount"], 333);
    assert_eq!(transactions(&client), 3);
}

#[test]
fn scripts_match_count_and_roll_dice() {
    let client = Client::new();
    let fault = json!({"kind": "status", "status": 500, "effect": "before"});
    let status = |client: &Client| authorize(client).unwrap().status;
    client.control(
        "POST",
        "faults",
        json!({"match": {"nth": 2, "path_contains": "/authorize", "method": "post"}, "times": 2, "fault": fault}),
    );
    assert_eq!([(); 5].map(|()| status(&client)), [200, 500, 500, 200, 200]);
    assert_eq!(client.control("GET", "faults", json!({}))[0]["fired"], 2);
    client.control("DELETE", "faults", json!({}));
    client.control("POST", "faults", json!({"times": 0, "match": {"operation": "readPaymentRequest"}, "fault": fault}));
    assert_eq!(status(&client), 200);
    client.control("DELETE", "faults", json!({}));

    let row = || {
        let client = Client::new();
        client.control("POST", "faults", json!({"rate": 0.5, "fault": fault}));
        (0..40).map(|_| status(&client)).collect::<Vec<_>>()
    };
    let one = row();
    assert!((8..32).contains(&one.iter().filter(|status| **status == 500).count()), "{one:?}");
    assert_eq!(one, row(), "the same seed, the same dice");
}
