//! Refusals, headers and limits.

use serde_json::{Value, json};

use crate::client::{Client, first, plain};

fn basic(key: &str) -> String {
    format!("Basic {key}")
}

#[test]
fn both_forms_of_basic() {
    use std::fmt::Write;
    let client = Client::new();
    let path = client.at("presentation?locale=en-US&currency=EUR&amount=1");
    let status = |value: &str| client.send("GET", &path, &[("Authorization", value)], None).unwrap().status;
    let key = &client.seed.acquiring_partner_api_key;
    assert_eq!(status(&basic(key)), 200);
    let pair = base64(format!(":{key}").as_bytes());
    assert_eq!(status(&basic(&pair)), 200);
    let mut other = String::new();
    write!(other, "Basic {}", base64(format!("{key}:").as_bytes())).unwrap();
    assert_eq!(status(&other), 401);
    let named = base64(format!("somebody:{key}").as_bytes());
    assert_eq!(status(&basic(&named)), 401, "the user has to be empty");
    assert_eq!(status("Basic klarna_test_api_wrong"), 401);
    assert_eq!(status(&format!("Bearer {key}")), 401);
    let nothing = client.send("GET", &path, &[], None).unwrap();
    assert_eq!(nothing.code(), (401, "UNAUTHORIZED"));
    assert_eq!(nothing.body["error_type"], "ACCESS_ERROR");
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let bits = part.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
        for at in 0..=part.len() {
            text.push(LETTERS[(bits >> (18 - 6 * at) & 63) as usize] as char);
        }
    }
    text + &"=".repeat((3 - bytes.len() % 3) % 3)
}

#[test]
fn validation_names_the_parameter() {
    let client = Client::new();
    let cases: [(Value, &str); 9] = [
        (json!({"request_payment_transaction": {"amount": 1}}), "currency"),
        (json!({"currency": "EUR"}), "request_payment_transaction"),
        (json!({"currency": "EURO", "request_payment_transaction": {"amount": 1}}), "currency"),
        (plain(-1, "a"), "request_payment_transaction.amount"),
        (
            json!({"currency": "EUR", "request_payment_transaction": {"amount": 1, "capture": "SOON"}}),
            "request_payment_transaction.capture",
        ),
        (
            json!({"currency": "EUR", "request_payment_transaction": {"amount": 1}, "supplementary_purchase_data": {"line_items": [{"name": "a", "quantity": 1, "total_amount": 1}, {"name": "b", "quantity": 0, "total_amount": 1}]}}),
            "supplementary_purchase_data.line_items[1].quantity",
        ),
        (plain(1, "line\nbreak"), "request_payment_transaction.payment_transaction_reference"),
        (plain(1, &"x".repeat(256)), "request_payment_transaction.payment_transaction_reference"),
        (
            json!({"currency": "EUR", "request_payment_transaction": {"amount": 1}, "point_of_checkout": {}}),
            "point_of_checkout",
        ),
    ];
    for (body, parameter) in cases {
        let answer = client.post("authorize", &body);
        assert_eq!((answer.code(), answer.parameter()), ((400, "VALIDATION_ERROR"), parameter), "{}", answer.text);
        assert_eq!(answer.body["error_type"], "INPUT_ERROR");
        assert!(answer.body["error_id"].is_string() && answer.body["error_message"].is_string());
        assert!(answer.body["validation_errors"][0]["reason"].is_string());
    }
    let mut body = first(1, "a");
    body["step_up_config"]["customer_interaction_config"] = json!({"method": "PIGEON"});
    assert_eq!(client.post("authorize", &body).parameter(), "step_up_config.customer_interaction_config.method");
    body["step_up_config"]["customer_interaction_config"] = json!({"method": "HANDOVER", "return_url": "javascript:1"});
    assert_eq!(client.post("authorize", &body).parameter(), "step_up_config.customer_interaction_config.return_url");
    let huge = json!({"currency": "EUR", "request_payment_transaction": {"amount": 9_223_372_036_854_775_808_u64}});
    assert_eq!(client.post("authorize", &huge).parameter(), "request_payment_transaction.amount");
}

#[test]
fn the_older_shape_of_errors() {
    let client = Client::new();
    client.sandbox.knobs(|knobs| knobs.older_errors = true);
    let answer = client.post("authorize", &json!({"request_payment_transaction": {"amount": 1}}));
    assert_eq!(answer.body["errors"][0]["parameter"], "currency");
    assert!(answer.body.get("error_message").is_none() && answer.body["errors"][0]["error_message"].is_string());
}

#[test]
fn content_type_and_sizes() {
    let client = Client::new();
    let key = basic(&client.seed.acquiring_partner_api_key);
    let path = client.at("authorize");
    let send = |kind: &str, body: &[u8], more: &[(&str, &str)]| {
        let mut headers = vec![("Authorization", key.as_str()), ("Content-Type", kind)];
        headers.extend_from_slice(more);
        client.send("POST", &path, &headers, Some(body)).unwrap()
    };
    let body = plain(1, "a").to_string();
    assert_eq!(send("application/json; charset=utf-8", body.as_bytes(), &[]).status, 200);
    assert_eq!(send("text/plain", body.as_bytes(), &[]).code(), (400, "INVALID_CONTENT_TYPE"));
    assert_eq!(send("application/json", b"{\"currency\"", &[]).code(), (400, "INVALID_CONTENT_TYPE"));
    assert_eq!(send("application/json", &vec![b' '; 1024 * 1024 + 1], &[]).status, 413);
    let long = "x".repeat(6 * 1024);
    assert_eq!(send("application/json", body.as_bytes(), &[("Klarna-Interoperability-Token", &long)]).status, 431);
    let part = "x".repeat(5 * 1024);
    let many = [("X-1", part.as_str()), ("X-2", &part), ("X-3", &part), ("X-4", &part)];
    assert_eq!(send("application/json", body.as_bytes(), &many).status, 431);
    assert_eq!(send("application/json", body.as_bytes(), &many[..3]).status, 200);
    let key = "k".repeat(256);
    assert_eq!(
        send("application/json", body.as_bytes(), &[("Klarna-Idempotency-Key", &key)]).parameter(),
        "Klarna-Idempotency-Key"
    );
}

#[test]
fn unknown_paths() {
    let client = Client::new();
    let nowhere = client.call("GET", "/v2/nowhere", None, &[]);
    assert_eq!(nowhere.code(), (404, "NOT_FOUND"));
    assert!(nowhere.body.get("error_type").is_none());
    let known = client.call("GET", &client.at("tokens"), None, &[]);
    assert_eq!(known.code(), (404, "NOT_FOUND"), "another verb than the facts know");
}

#[test]
fn header_lines_of_answers() {
    let client = Client::new();
    let path = client.at("authorize");
    let answer = client.call("POST", &path, Some(&plain(1, "a")), &[("Partner-Correlation-Id", "abc123")]);
    assert_eq!(answer.header("Partner-Correlation-Id"), Some("abc123"));
    assert!(answer.header("Klarna-Correlation-Id").is_some());
    assert_eq!(answer.header("Date"), Some("Mon, 05 Jan 2026 10:00:00 GMT"));
    assert_eq!(
        answer.header("X-Ratelimit-Limit"),
        Some(r#"50, 50;w=1;name="account_payment-authorize",125;w=1;name="psp_payment-authorize""#)
    );
    assert_eq!((answer.header("X-Ratelimit-Remaining"), answer.header("X-Ratelimit-Reset")), (Some("49"), Some("1")));
    client.sandbox.advance(2_000);
    assert_eq!(client.get("nothing").header("Date"), Some("Mon, 05 Jan 2026 10:00:02 GMT"));
}

#[test]
fn quotas() {
    let client = Client::new();
    client.sandbox.knobs(|knobs| knobs.quotas_enforced = true);
    let id = client.transaction(1_000);
    let capture = || client.post(&format!("transactions/{id}/capture"), &json!({"capture_amount": 1}));
    assert!((0..12).all(|_| capture().status == 201));
    let over = capture();
    assert_eq!(over.code(), (429, "RATE_LIMITED"));
    assert_eq!(over.header("X-Ratelimit-Remaining"), Some("0"));
    assert!(over.header("Retry-After").is_none());
    assert_eq!(client.get(&format!("transactions/{id}")).status, 200, "another category");
    client.sandbox.advance(1_000);
    assert_eq!(capture().status, 201);
}

#[test]
fn a_disabled_account_can_only_finish() {
    let client = Client::new();
    let id = client.transaction(1_000);
    client.control("POST", "knobs", json!({"disabled_accounts": [client.seed.partner_account_id]}));
    assert_eq!(client.post("authorize", &plain(1, "a")).code(), (403, "OPERATION_FORBIDDEN"));
    assert_eq!(client.post(&format!("transactions/{id}/capture"), &json!({"capture_amount": 1})).status, 201);
}
