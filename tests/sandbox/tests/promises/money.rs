//! Captures, refunds, voids and their sums.

use serde_json::{Value, json};

use crate::client::{Answer, Client, plain};

fn capture(client: &Client, id: &str, body: Value) -> Answer {
    client.post(&format!("transactions/{id}/capture"), &body)
}

fn refund(client: &Client, id: &str, body: Value) -> Answer {
    client.post(&format!("transactions/{id}/refund"), &body)
}

fn state(client: &Client, id: &str) -> String {
    client.get(&format!("transactions/{id}")).body["state"].as_str().unwrap().to_owned()
}

#[test]
fn captures_add_up_to_the_amount() {
    let client = Client::new();
    let id = client.transaction(1_000);
    let one = capture(&client, &id, json!({"capture_amount": 400, "payment_capture_reference": "c1"}));
    assert_eq!(one.status, 201);
    assert_eq!(one.body["payment_capture_id"], format!("{id}:capture:1"));
    assert_eq!((&one.body["capture_amount"], &one.body["payment_capture_reference"]), (&json!(400), &json!("c1")));
    assert_eq!(state(&client, &id), "AUTHORIZED");
    let much = capture(&client, &id, json!({"capture_amount": 601}));
    assert_eq!((much.code(), much.parameter()), ((400, "VALIDATION_ERROR"), "capture_amount"));
    assert_eq!(capture(&client, &id, json!({"capture_amount": 0})).parameter(), "capture_amount");
    assert_eq!(capture(&client, &id, json!({"capture_amount": 600})).status, 201);
    assert_eq!(state(&client, &id), "COMPLETED");
    assert_eq!(capture(&client, &id, json!({"capture_amount": 1})).code(), (403, "OPERATION_FORBIDDEN"));
}

#[test]
fn release_and_void_end_the_authorization() {
    let client = Client::new();
    let id = client.transaction(1_000);
    capture(&client, &id, json!({"capture_amount": 400, "remaining_authorization": "RELEASE"}));
    assert_eq!(state(&client, &id), "COMPLETED");
    assert_eq!(client.control("GET", "transactions", json!({}))[0]["released_amount"], 600);

    let void = |id: &str| client.call("POST", &client.at(&format!("transactions/{id}/void")), None, &[]);
    let id = client.transaction(1_000);
    assert_eq!(void(&id).body["state"], "CLOSED");
    assert_eq!(void(&id).status, 403);
    let id = client.transaction(1_000);
    capture(&client, &id, json!({"capture_amount": 400}));
    assert_eq!(void(&id).body["state"], "COMPLETED");
    assert_eq!(capture(&client, &id, json!({"capture_amount": 1})).status, 403);
}

#[test]
fn refunds_stay_within_the_captures() {
    let client = Client::new();
    let id = client.transaction(1_000);
    assert_eq!(refund(&client, &id, json!({"refund_amount": 1})).status, 403, "nothing captured");
    capture(&client, &id, json!({"capture_amount": 700}));
    assert_eq!(refund(&client, &id, json!({"refund_amount": 701})).parameter(), "refund_amount");
    let one = refund(&client, &id, json!({"refund_amount": 300, "refund_reference": "r1"}));
    assert_eq!(one.status, 201);
    assert_eq!(one.body["refund_reference"], "r1");
    assert_eq!(one.body["payment_capture_id"], format!("{id}:capture:1"), "the only capture");
    let read = client.get(&format!("refunds/{}", one.body["payment_refund_id"].as_str().unwrap()));
    assert_eq!(read.body, one.body);
    assert_eq!(refund(&client, &id, json!({"refund_amount": 401})).parameter(), "refund_amount");
    assert_eq!(state(&client, &id), "AUTHORIZED");

    capture(&client, &id, json!({"capture_amount": 300}));
    let vague = refund(&client, &id, json!({"refund_amount": 100}));
    assert_eq!(vague.parameter(), "supplementary_refund_data.line_items");
    let second = format!("{id}:capture:2");
    let on_capture = |body: Value| client.post(&format!("captures/{second}/refund"), &body);
    assert_eq!(on_capture(json!({"refund_amount": 301})).parameter(), "refund_amount");
    let two = on_capture(json!({"refund_amount": 300, "payment_refund_reference": "r2"}));
    assert_eq!(
        (&two.body["payment_capture_id"], &two.body["payment_refund_reference"]),
        (&json!(second), &json!("r2"))
    );
    assert_eq!(on_capture(json!({"refund_amount": 1})).parameter(), "refund_amount", "this capture is used up");
    let items = json!([{"name": "Pen", "quantity": 1, "total_amount": 400}]);
    let rest = refund(&client, &id, json!({"refund_amount": 400, "supplementary_refund_data": {"line_items": items}}));
    assert_eq!(rest.status, 201);
    assert_eq!(client.get(&format!("transactions/{id}")).body["payment_refunds"].as_array().unwrap().len(), 3);
}

#[test]
fn captures_can_be_read_and_changed() {
    let client = Client::new();
    let id = client.transaction(1_000);
    capture(&client, &id, json!({"capture_amount": 400}));
    let path = format!("captures/{id}:capture:1");
    let shipment = json!({"shipments": [{"delivery": {"tracking_number": "4711"}}]});
    let change = json!({"supplementary_capture_data": shipment});
    assert_eq!(client.call("PATCH", &client.at(&path), Some(&change), &[]).status, 200);
    assert_eq!(client.get(&path).body["supplementary_capture_data"], shipment);
    assert_eq!(client.get(&format!("captures/{id}:capture:2")).code(), (404, "RESOURCE_NOT_FOUND"));
}

#[test]
fn two_hundred_of_a_kind() {
    let client = Client::new();
    let id = client.transaction(1_000);
    for _ in 0..200 {
        assert_eq!(capture(&client, &id, json!({"capture_amount": 1})).status, 201);
    }
    assert_eq!(capture(&client, &id, json!({"capture_amount": 1})).code(), (403, "OPERATION_FORBIDDEN"));
    let path = format!("captures/{id}:capture:1/refund");
    let mut refunds = 0;
    for n in 1..=200 {
        let path = format!("captures/{id}:capture:{n}/refund");
        refunds += u32::from(client.post(&path, &json!({"refund_amount": 1})).status == 201);
    }
    assert_eq!(refunds, 200);
    assert_eq!(client.post(&path, &json!({"refund_amount": 1})).status, 400, "nothing left on it");
    let update = json!({"payment_transaction_reference": "x"});
    let patch = || client.call("PATCH", &client.at(&format!("transactions/{id}")), Some(&update), &[]).status;
    let changes = (0..101).map(|_| patch()).filter(|status| *status == 200).count();
    assert_eq!(changes, 100, "500 operations of all kinds");
}

#[test]
fn amounts_can_change() {
    let client = Client::new();
    let id = client.transaction(1_000);
    capture(&client, &id, json!({"capture_amount": 400}));
    let path = client.at(&format!("transactions/{id}"));
    let patch = |body: Value| client.call("PATCH", &path, Some(&body), &[]);
    assert_eq!(patch(json!({"amount": 399})).parameter(), "amount");
    assert_eq!(patch(json!({"payment_transaction_reference": "new"})).body["payment_transaction_reference"], "new");
    let more = client.post(&format!("transactions/{id}/authorize"), &json!({"amount": 1_200, "extension_days": 1}));
    assert_eq!((&more.body["amount"], &more.body["expires_at"]), (&json!(1_200), &json!("2026-02-03T10:00:00Z")));
    assert_eq!(capture(&client, &id, json!({"capture_amount": 800})).status, 201);
}

#[test]
fn totals_and_bodies_are_knobs() {
    let client = Client::new();
    let id = client.transaction(1_000);
    assert!(client.get(&format!("transactions/{id}")).body.get("captured_amount").is_none());
    client.sandbox.knobs(|knobs| (knobs.running_totals, knobs.answers_without_body) = (true, true));
    let silent = capture(&client, &id, json!({"capture_amount": 400}));
    assert_eq!((silent.status, silent.text.as_str()), (200, ""));
    let read = client.get(&format!("transactions/{id}")).body;
    assert_eq!((&read["captured_amount"], &read["remaining_authorized_amount"]), (&json!(400), &json!(600)));
}

#[test]
fn capture_now_and_chargebacks() {
    let client = Client::new();
    let mut body = plain(900, "t");
    body["request_payment_transaction"]["capture"] = json!("NOW");
    body["request_payment_transaction"]["payment_capture_reference"] = json!("now");
    let done = client.post("authorize", &body);
    let transaction = done.body["payment_transaction_response"]["payment_transaction"].clone();
    assert_eq!(transaction["state"], "COMPLETED");
    assert_eq!(transaction["payment_captures"][0]["payment_capture_reference"], "now");
    let id = transaction["payment_transaction_id"].as_str().unwrap();
    client.control("POST", &format!("transactions/{id}/chargeback"), json!({"amount": 100}));
    let read = client.get(&format!("transactions/{id}")).body["payment_chargebacks"][0].clone();
    let chargeback = client.get(&format!("chargebacks/{}", read["payment_chargeback_id"].as_str().unwrap()));
    assert_eq!((chargeback.status, &chargeback.body["amount"]), (200, &json!(100)));
}
