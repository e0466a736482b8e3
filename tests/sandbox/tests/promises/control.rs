//! Clock, seed, log and the world without a server.

use kassa_sandbox::ClockMode;
use kassa_sandbox::engine::{ApiRequest, Seeded, Settings, World};
use serde_json::json;

use crate::client::{Client, START, first, plain};

#[test]
fn the_seed_is_flat_and_follows_the_number() {
    let (one, two) = (Client::new(), Client::new());
    let other = Client::with(|options| options.seed = 2);
    let seed = one.control("GET", "seed", json!({}));
    assert!(seed.as_object().unwrap().values().all(serde_json::Value::is_string));
    for name in [
        "acquiring_partner_api_key",
        "subpartner_api_key",
        "acquiring_partner_account_id",
        "partner_account_id",
        "payment_account_id",
        "payment_acquiring_account_id",
        "payment_profile_id",
        "price_plan_id",
        "client_identifier",
        "signing_key_id",
        "signing_key",
        "store_id",
        "store_reference",
    ] {
        assert!(seed.get(name).is_some(), "{name}");
    }
    assert_eq!(seed, two.control("GET", "seed", json!({})));
    assert_ne!(seed, other.control("GET", "seed", json!({})));
}

#[test]
fn the_clock() {
    let client = Client::new();
    assert_eq!(client.control("GET", "clock", json!({}))["now"], "2026-01-05T10:00:00Z");
    assert_eq!(client.control("POST", "clock", json!({"advance_ms": 1500}))["now"], "2026-01-05T10:00:01.5Z");
    assert_eq!(
        client.control("POST", "clock", json!({"set": "2026-02-01T00:00:00Z"}))["now_ms"],
        1_769_904_000_000_u64
    );
    let back = client.call("POST", "/_sandbox/clock", Some(&json!({"set": "2026-01-01T00:00:00Z"})), &[]);
    assert_eq!(back.status, 400);
    client.control("POST", "clock", json!({"mode": "real"}));
    std::thread::sleep(std::time::Duration::from_millis(20));
    assert!(client.sandbox.now_ms() > 1_769_904_000_000);

    let real = Client::with(|options| options.clock = ClockMode::Real);
    let id = real.step_up(1, "a")["payment_request_id"].as_str().unwrap().to_owned();
    real.sandbox.advance(3 * 3_600_000);
    assert_eq!(real.get(&format!("requests/{id}")).body["state"], "EXPIRED");
}

#[test]
fn lists_keep_their_order() {
    let client = Client::new();
    let made: Vec<_> = (0..8).map(|_| client.transaction(1)).collect();
    let all = client.control("GET", "transactions", json!({}));
    let listed: Vec<_> = all.as_array().unwrap().iter().map(|row| row["payment_transaction_id"].clone()).collect();
    assert_eq!(listed, made);
}

#[test]
fn the_log() {
    let client = Client::new();
    let path = client.at("authorize");
    client.control("POST", "faults", json!({"match": {"nth": 2}, "fault": {"kind": "drop_after"}}));
    client.call("POST", &path, Some(&first(5, "a")), &[("Klarna-Idempotency-Key", "k")]);
    let _ = client.try_call("POST", &path, Some(&first(5, "a")), &[("Klarna-Idempotency-Key", "k")]);
    let mut odd = first(5, "a");
    odd["supplementary_purchase_data"]["line_items"][0]["total_amount"] = json!(4);
    client.post("authorize", &odd);
    let log = client.control("GET", "log", json!({}));
    assert_eq!(log.as_array().unwrap().len(), 3);
    assert_eq!((&log[0]["operation"], &log[0]["idempotency_key"]), (&json!("authorizePayment"), &json!("k")));
    assert_eq!((&log[0]["status"], &log[0]["replayed"]), (&json!(200), &json!(false)));
    assert_eq!((&log[1]["fault"]["kind"], &log[1]["replayed"]), (&json!("drop_after"), &json!(true)));
    assert_eq!(log[0]["body_sha256"], log[1]["body_sha256"]);
    assert!(log[2]["warnings"][0].as_str().unwrap().contains("add up to 4"));
    assert!(log[2].get("body").is_none());
    client.sandbox.knobs(|knobs| knobs.log_bodies = true);
    client.post("authorize", &odd);
    assert_eq!(client.control("GET", "log", json!({}))[3]["body"], odd.to_string());
    assert!(!log.to_string().contains(&client.seed.acquiring_partner_api_key));
}

#[test]
fn knobs_refuse_what_they_do_not_know() {
    let client = Client::new();
    let wrong = client.call("POST", "/_sandbox/knobs", Some(&json!({"single_use_tokens": true})), &[]);
    assert_eq!(wrong.status, 400);
    assert_eq!(client.control("POST", "knobs", json!({"single_use_token": true}))["single_use_token"], true);
    assert_eq!(client.control("GET", "knobs", json!({}))["request_lifetime_ms"], 10_800_000);
}

#[test]
fn the_world_alone_is_deterministic() {
    let run = |seed| {
        let mut world = World::new(Settings::default(), Box::new(Seeded::new(seed)), START);
        let path = format!("/v2/accounts/{}/payment/authorize", world.seed().partner_account_id);
        let key = format!("Basic {}", world.seed().acquiring_partner_api_key);
        let mut trace = Vec::new();
        for (n, body) in [first(5, "a"), plain(6, "b"), plain(7, "declined-c"), json!({})].iter().enumerate() {
            let request = ApiRequest {
                method: "POST".to_owned(),
                target: path.clone(),
                headers: vec![
                    ("Authorization".to_owned(), key.clone()),
                    ("Content-Type".to_owned(), "application/json".to_owned()),
                ],
                body: body.to_string().into_bytes(),
                ..ApiRequest::default()
            };
            let answer = world.handle(&request, START + n as u64 * 1_000);
            trace.push((answer.status, answer.headers, String::from_utf8(answer.body).unwrap()));
        }
        trace
    };
    assert_eq!(run(7), run(7));
    assert_ne!(run(7), run(8));
}
