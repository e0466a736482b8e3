//! Calls of single operations, one of each class, and how often Klarna executed each of them.

use kassa_sandbox::engine::ApiRequest;
use serde_json::{Value, json};

use super::{Scenario, authorized};
use crate::klarna::{Fate, Klarna};

const KEYS: &str = "/account/integration/credentials/api-key";

/// Every scenario of one call.
#[must_use]
pub fn calls() -> Vec<Scenario> {
    let call = |name: &'static str, executed: fn(&mut Klarna) -> usize| Scenario {
        kind: "call",
        executed,
        ..Scenario::payment(name, "c-1", None)
    };
    vec![
        Scenario { prepare: capture, ..call("a capture as a call of its own", captures) }
            .fates(&[Fate::ErrorAfter, Fate::LostAnswer])
            .ends(&["answered", "unknown", "not_sent"]),
        Scenario { prepare: new_key, ..call("a key that is told once", keys_made) }
            .ends(&["answered", "unknown", "not_sent"]),
        Scenario { prepare: disable, ..call("a key that is disabled", keys_disabled) }
            .fates(&[Fate::LostRequest])
            .ends(&["answered", "unknown", "not_sent"]),
    ]
}

fn spec(operation: &str, path: &Value, body: Option<Value>) -> String {
    let mut spec = json!({"reference": "call-1", "operation": operation, "path": path});
    if let Some(body) = body {
        spec["body"] = body;
    }
    spec.to_string()
}

fn capture(klarna: &mut Klarna, nothing: &str) -> String {
    let transaction: Value = serde_json::from_str(&authorized(klarna, nothing)).expect("a spec is JSON");
    let path = json!({"payment_transaction_id": transaction["payment_transaction_id"]});
    spec("payment.transaction.capture", &path, Some(json!({"capture_amount": 500})))
}

fn captures(klarna: &mut Klarna) -> usize {
    let of = |transaction: &Value| transaction["payment_captures"].as_array().map_or(0, Vec::len);
    klarna.transactions().iter().map(of).sum()
}

fn new_key(_: &mut Klarna, _: &str) -> String {
    spec("security.api_key.create", &json!({}), Some(json!({"description": "till 7"})))
}

/// A key that is in use, to be disabled by the call.
fn disable(klarna: &mut Klarna, _: &str) -> String {
    let made = ask(klarna, "POST", KEYS, &json!({"description": "till 7"}));
    spec("security.api_key.disable", &json!({"credential_id": made["credential_id"]}), None)
}

fn keys_made(klarna: &mut Klarna) -> usize {
    ours(klarna).len()
}

fn keys_disabled(klarna: &mut Klarna) -> usize {
    ours(klarna).iter().filter(|key| key["state"] == "DISABLED").count()
}

/// The keys of these scenarios.
fn ours(klarna: &mut Klarna) -> Vec<Value> {
    let listed = ask(klarna, "GET", KEYS, &Value::Null);
    let all = listed["credentials"].as_array().expect("the sandbox lists keys").clone();
    all.into_iter().filter(|key| key["description"] == "till 7").collect()
}

/// What the sandbox answers to somebody else than the till.
fn ask(klarna: &mut Klarna, method: &str, path: &str, body: &Value) -> Value {
    let key = klarna.world.seed().acquiring_partner_api_key.clone();
    let request = ApiRequest {
        method: method.into(),
        target: format!("/v2{path}"),
        headers: vec![
            ("Authorization".into(), format!("Basic {key}")),
            ("Content-Type".into(), "application/json".into()),
            ("Klarna-Idempotency-Key".into(), "office".into()),
        ],
        body: if body.is_null() { Vec::new() } else { body.to_string().into_bytes() },
        ..ApiRequest::default()
    };
    let answer = klarna.world.handle(&request, klarna.now_ms);
    serde_json::from_slice(&answer.body).expect("the sandbox answers JSON")
}
