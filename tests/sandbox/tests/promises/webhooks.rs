//! Signatures, deliveries and their ladder.

use kassa_sandbox::engine::{Ladder, PayloadStyle, sign};
use serde_json::json;

use crate::client::{Client, HOUR, MINUTE};
use crate::receiver::{Call, Receiver};

const SECOND: u64 = 1_000;

fn listening(client: &Client) -> Receiver {
    let receiver = Receiver::new();
    client.control("POST", "webhooks", json!({"url": receiver.url}));
    receiver
}

fn events(calls: &[Call]) -> Vec<String> {
    calls.iter().map(Call::event).collect()
}

#[test]
fn signature_vectors() {
    let a = r#"{"metadata":{"event_id":"99bf6248-b3ed-42d9-b2b5-bf560668d42a","event_type":"payment.request.state-change.completed","event_version":"v2","occurred_at":"2025-03-04T13:31:14.603057514Z","subject_account_id":"krn:partner:global:account:test:M7UJ6WZ2","recipient_account_id":"krn:partner:global:account:test:M48JTZF8","webhook_id":"krn:partner:global:notification:webhook:8e3e2120-04fd-4975-88fa-fd26299c4280","live":false},"payload":{"payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","state":"COMPLETED","previous_state":"IN_PROGRESS"}}"#;
    let b = r#"{"metadata":{"event_id":"1"},"payload":{}}"#;
    let key = "example-signing-key-0123456789";
    let vectors = [
        (key, a.to_owned(), "a8dc09683ee27cdf0193091ab53a5df7f2ecb3497a26df6c8bbe40082d01211b"),
        (key, b.to_owned(), "a351209f238712cf6f64b7ba073232df661f94bf2b13bc1c90c6e5bdae2117ee"),
        (key, format!("{b}\n"), "871595348a1d8cfab6695554bd41f1bffce851bdda27d856ba8f574023465929"),
        (
            key,
            r#"{"metadata": {"event_id": "1"}, "payload": {}}"#.to_owned(),
            "8b5333b7e66c5ba01aa64f07dfb7562a680572620393a09ae1e8436771bb6db8",
        ),
        (
            key,
            r#"{"payload":{"name":"Åsa Öberg"}}"#.to_owned(),
            "02512478b68fd26b91869a2522910419c717739dd2fe3c443e702e9b8e6a60f4",
        ),
        (key, String::new(), "eb4a35f99c08af8c08898897c7251190880a98b8e4ab67e5d200dd17c7f96f74"),
        ("c2VjcmV0LWtleQ==", b.to_owned(), "9fc40845d710406366a1ceeee83e105730b39fbffb6bb0b615e0258bc9de5e8f"),
        ("nyckel-Å-1", b.to_owned(), "dbb507e0f74f92f66c965fee0207f973604745866bd11e715cce1325253877b9"),
    ];
    assert_eq!(a.len(), 568);
    for (key, body, expected) in vectors {
        assert_eq!(sign(key, body.as_bytes()), expected);
    }
}

#[test]
fn events_of_a_payment() {
    let client = Client::new();
    let receiver = listening(&client);
    let (id, token) = client.approved(500, "a");
    client.finalize(500, &token);
    let transaction = client.transaction(500);
    client.post(&format!("transactions/{transaction}/capture"), &json!({"capture_amount": 500}));
    client.post(&format!("transactions/{transaction}/refund"), &json!({"refund_amount": 5, "refund_reference": "r"}));
    client.sandbox.settle();
    let calls = receiver.calls();
    assert_eq!(
        events(&calls),
        [
            "payment.request.state-change.submitted",
            "payment.request.state-change.in-progress",
            "payment.request.state-change.completed",
            "payment.transaction.state-change.authorized",
            "payment.transaction.state-change.authorized",
            "payment.transaction.captured",
            "payment.transaction.state-change.completed",
            "payment.transaction.refunded",
        ]
    );
    for call in &calls {
        assert_eq!(call.header("Klarna-Signature"), sign(&client.seed.signing_key, &call.body));
        assert_eq!(call.header("Klarna-Signing-Key-Id"), client.seed.signing_key_id);
    }
    let completed = calls[2].json();
    let (metadata, payload) = (&completed["metadata"], &completed["payload"]);
    assert_eq!(metadata["event_version"], "v2");
    assert_eq!(metadata["live"], false);
    assert_eq!(metadata["subject_account_id"], client.seed.partner_account_id);
    assert_eq!(metadata["recipient_account_id"], client.seed.acquiring_partner_account_id);
    assert!(metadata["occurred_at"].as_str().unwrap().starts_with("2026-01-05T10:00:00.000000"));
    assert_eq!(payload["payment_request_id"], id);
    assert_eq!((&payload["state"], &payload["previous_state"]), (&json!("COMPLETED"), &json!("IN_PROGRESS")));
    assert_eq!(payload["klarna_network_session_token"], token);
    assert!(payload.get("state_context").is_none());
    assert_eq!(calls[7].json()["payload"]["refund_amount"], 5);
    let mut ids: Vec<_> = calls.iter().map(|call| call.json()["metadata"]["event_id"].to_string()).collect();
    ids.dedup();
    assert_eq!(ids.len(), calls.len());

    client.sandbox.knobs(|knobs| knobs.webhook_payload = PayloadStyle::StateContext);
    receiver.take();
    let (_, token) = client.approved(500, "b");
    client.sandbox.settle();
    let payload = receiver.take()[2].json()["payload"].clone();
    assert_eq!(payload["state_context"]["klarna_network_session_token"], token);
    assert!(payload.get("klarna_network_session_token").is_none());
}

#[test]
fn leaving_updating_expiring_and_cancelling_are_told() {
    let client = Client::new();
    let receiver = listening(&client);
    let step_up = || client.step_up(5, "a")["payment_request_id"].as_str().unwrap().to_owned();
    let id = step_up();
    client.call("PATCH", &client.at(&format!("requests/{id}")), Some(&json!({"amount": 6})), &[]);
    client.customer(&id, "enter");
    client.customer(&id, "leave");
    client.call("DELETE", &client.at(&format!("requests/{id}")), None, &[]);
    let id = step_up();
    client.customer(&id, "decline");
    step_up();
    client.sandbox.advance(3 * HOUR);
    let told = events(&receiver.take());
    let short: Vec<_> = told.iter().map(|name| name.rsplit('.').next().unwrap()).collect();
    let expected = [
        "submitted",
        "updated",
        "in-progress",
        "submitted",
        "canceled",
        "submitted",
        "in-progress",
        "declined",
        "submitted",
        "expired",
    ];
    assert_eq!(short, expected);
}

#[test]
fn seven_attempts_in_about_a_day() {
    let client = Client::new();
    let receiver = listening(&client);
    receiver.answers(500);
    client.control("POST", "events/payment.request.updated", json!({"payload": {"payment_request_id": "x"}}));
    client.sandbox.settle();
    assert_eq!(receiver.calls().len(), 1);
    let mut count = 1;
    for wait in [10 * SECOND, 2 * MINUTE, 15 * MINUTE, 3 * HOUR, 6 * HOUR, 12 * HOUR] {
        client.sandbox.advance(wait - 1);
        assert_eq!(receiver.calls().len(), count, "too early");
        client.sandbox.advance(1);
        count += 1;
        assert_eq!(receiver.calls().len(), count, "after {wait} ms");
    }
    client.sandbox.advance(100 * HOUR);
    let calls = receiver.take();
    assert_eq!(calls.len(), 7, "then it is lost");
    assert!(calls.iter().all(|call| call.body == calls[0].body), "the same bytes each time");
    let report = client.control("GET", "webhooks", json!({}));
    assert_eq!(report["lost"].as_array().unwrap().len(), 1);
    receiver.answers(200);
    client.control("POST", "webhooks/resend", json!({}));
    client.sandbox.settle();
    assert_eq!(receiver.take().len(), 1);
}

#[test]
fn one_step_runs_through_the_whole_ladder() {
    let client = Client::new();
    client.sandbox.knobs(|knobs| knobs.webhook_ladder = Ladder::FromFirst);
    let receiver = listening(&client);
    receiver.answers(503);
    client.control("POST", "events/payment.request.updated", json!({}));
    client.sandbox.advance(12 * HOUR);
    assert_eq!(receiver.take().len(), 7, "counted from the first failure");
}

#[test]
fn four_statuses_count_and_silence_does_not() {
    let client = Client::new();
    client.sandbox.knobs(|knobs| knobs.webhook_timeout_ms = 1_500);
    let receiver = listening(&client);
    for (status, attempts) in [(200, 1), (201, 1), (202, 1), (204, 1), (203, 2), (302, 2), (400, 2), (0, 2)] {
        receiver.answers(status);
        client.control("POST", "events/payment.request.updated", json!({}));
        client.sandbox.settle();
        if status == 0 {
            // The receiver is still busy with its silence.
            std::thread::sleep(std::time::Duration::from_millis(1_200));
        }
        receiver.answers(204);
        client.sandbox.advance(10 * SECOND);
        assert_eq!(receiver.take().len(), attempts, "status {status}");
    }
}

#[test]
fn loss_duplicates_and_order() {
    let client = Client::new();
    let receiver = listening(&client);
    let send = |n: i32| client.control("POST", "events/payment.request.updated", json!({"payload": {"n": n}}));
    client.sandbox.knobs(|knobs| knobs.webhook_loss = 1.0);
    send(0);
    client.sandbox.settle();
    assert!(receiver.take().is_empty());
    client.sandbox.knobs(|knobs| (knobs.webhook_loss, knobs.webhook_duplicate) = (0.0, 1.0));
    send(0);
    client.sandbox.settle();
    let twice = receiver.take();
    assert_eq!((twice.len(), &twice[0].body), (2, &twice[1].body));
    client.sandbox.knobs(|knobs| (knobs.webhook_duplicate, knobs.webhook_reorder_ms) = (0.0, 60_000));
    (0..10).for_each(|n| {
        send(n);
    });
    client.sandbox.advance(60_000);
    let order: Vec<_> = receiver.take().iter().map(|call| call.json()["payload"]["n"].as_i64().unwrap()).collect();
    assert_eq!(order.len(), 10);
    assert!(!order.is_sorted(), "{order:?}");
}

#[test]
fn registering_by_the_api() {
    let client = Client::new();
    let receiver = Receiver::new();
    let key = client.call("POST", "/v2/notification/signing-keys", None, &[]);
    assert_eq!(key.status, 201);
    let (key_id, secret) = (key.body["signing_key_id"].as_str().unwrap(), key.body["signing_key"].as_str().unwrap());
    let path = "/v2/notification/webhooks";
    let mut body = json!({"url": receiver.url, "event_types": ["payment.transaction.*"], "event_version": "v2",
        "signing_key_id": key_id, "status": "ENABLED"});
    let made = client.call("POST", path, Some(&body), &[]);
    assert_eq!(made.status, 201);
    assert_eq!(client.call("POST", path, Some(&body), &[]).code(), (409, "RESOURCE_CONFLICT"));
    let id = made.body["webhook_id"].as_str().unwrap();
    client.approved(5, "a");
    client.transaction(5);
    client.sandbox.settle();
    let calls = receiver.take();
    assert_eq!(events(&calls), ["payment.transaction.state-change.authorized"]);
    assert_eq!(calls[0].header("Klarna-Signature"), sign(secret, &calls[0].body));

    let change = json!({"status": "DISABLED"});
    assert_eq!(client.call("PATCH", &format!("{path}/{id}"), Some(&change), &[]).body["status"], "DISABLED");
    client.transaction(5);
    client.sandbox.settle();
    assert!(receiver.take().is_empty());
    let sample = json!({"event_type": "payment.request.state-change.completed", "event_version": "v2"});
    assert_eq!(client.call("POST", &format!("{path}/{id}/simulate"), Some(&sample), &[]).status, 200);
    client.sandbox.settle();
    assert_eq!(receiver.take()[0].json()["payload"]["state"], "COMPLETED");
    let key_path = format!("/v2/notification/signing-keys/{key_id}");
    assert_eq!(client.call("DELETE", &key_path, None, &[]).status, 409, "in use");
    assert_eq!(client.call("DELETE", &format!("{path}/{id}"), None, &[]).status, 204);
    assert_eq!(client.call("DELETE", &key_path, None, &[]).status, 204);
    assert_eq!(client.call("GET", path, None, &[]).body, json!({"webhooks": []}));

    body["url"] = json!("http://shop.example/hook");
    body["signing_key_id"] = json!(client.seed.signing_key_id);
    assert_eq!(client.call("POST", path, Some(&body), &[]).parameter(), "url");
    body["url"] = json!("https://shop.example:9443/hook");
    assert_eq!(client.call("POST", path, Some(&body), &[]).parameter(), "url");
    body["url"] = json!("https://shop.example:8443/hook");
    body["status"] = json!("DISABLED");
    assert_eq!(client.call("POST", path, Some(&body), &[]).status, 201);
    let keys =
        (0..50).filter(|_| client.call("POST", "/v2/notification/signing-keys", None, &[]).status == 201).count();
    assert_eq!(keys, 49, "fifty with the one of the seed");

    let strict = Client::with(|options| options.loopback_receivers = false);
    body["url"] = json!(receiver.url);
    body["signing_key_id"] = json!(strict.seed.signing_key_id);
    assert_eq!(strict.call("POST", path, Some(&body), &[]).parameter(), "url");
}
