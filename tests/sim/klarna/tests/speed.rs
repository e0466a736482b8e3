//! How fast the model answers. `cargo test --release -p kassa-sim-klarna --test speed -- --nocapture` prints it.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use kassa_sim_klarna::{Call, Klarna, Settings, Step};

const BEGIN: u64 = 1_767_323_045_000;

/// The bodies of one payment, of the size that a till sends.
const FIRST: &str = r#"{"currency":"EUR","request_payment_transaction":{"amount":12336,"payment_transaction_reference":"order-1"},"supplementary_purchase_data":{"purchase_reference":"order-0001","line_items":[{"name":"Pen","quantity":2,"unit_price":1999,"total_amount":3998},{"name":"Lamp","quantity":3,"unit_price":3599,"total_amount":10797},{"name":"Sale","quantity":1,"total_amount":-2959},{"name":"Freight","quantity":1,"total_amount":500}]},"step_up_config":{"payment_request_reference":"attempt-1","customer_interaction_config":{"method":"QR_CODE","interaction_expiry":{"duration":"PT15M"}}}}"#;
const LAST: &str =
    r#"{"currency":"EUR","request_payment_transaction":{"amount":12336,"payment_transaction_reference":"order-1"}}"#;
const CAPTURE: &str = r#"{"capture_amount":12336,"payment_capture_reference":"capture-1"}"#;

/// Plays payments in worlds of 20 each; answers calls, webhook calls and bytes of answers.
fn play(worlds: usize, deliver: bool) -> (usize, usize, usize) {
    let mut settings = Settings::default();
    settings.knobs.webhooks = deliver;
    let settings = Arc::new(settings);
    let base = format!("{}/v2/accounts/{}/payment", settings.base_url, settings.account);
    let key = format!("Basic {}", settings.api_key);
    let (mut calls, mut webhooks, mut bytes) = (0, 0, 0);
    for _ in 0..worlds {
        let mut klarna = Klarna::new(settings.clone(), BEGIN);
        let mut now = BEGIN;
        for payment in 0..20 {
            let mut send = |klarna: &mut Klarna, method, path: &str, name: &str, body: &str, token: Option<&str>| {
                let (url, idempotency) = (format!("{base}/{path}"), format!("{payment:08}-0000-5000-8000-{name}"));
                let mut headers = vec![
                    ("Authorization", key.as_str()),
                    ("Content-Type", "application/json"),
                    ("Klarna-Idempotency-Key", &idempotency),
                    ("Partner-Correlation-Id", "0123456789abcdef0123456789abcdef"),
                ];
                headers.extend(token.map(|token| ("Klarna-Network-Session-Token", token)));
                let answer = klarna.handle(&Call { method, url: &url, headers: &headers, body: body.as_bytes() }, now);
                assert!(answer.status < 300, "{}", String::from_utf8_lossy(&answer.body));
                calls += 1;
                bytes += answer.body.len();
                now += 250;
                answer
            };
            send(&mut klarna, "POST", "authorize", "first", FIRST, None);
            let request = format!("requests/{}", klarna.requests()[payment].id);
            send(&mut klarna, "GET", &request, "", "", None);
            assert!(klarna.customer(payment, Step::Enter, BEGIN) && klarna.customer(payment, Step::Approve, BEGIN));
            let answer = send(&mut klarna, "GET", &request, "", "", None);
            let text = String::from_utf8(answer.body).expect("UTF-8");
            let start = text.find("krn:network:").expect("a token");
            let token = text[start..].split('"').next().expect("the token ends");
            send(&mut klarna, "POST", "authorize", "last", LAST, Some(token));
            send(&mut klarna, "POST", "authorize", "last", LAST, Some(token));
            let path = format!("transactions/{}", klarna.transactions()[payment].id);
            send(&mut klarna, "POST", &format!("{path}/capture"), "capture", CAPTURE, None);
            send(&mut klarna, "GET", &path, "", "", None);
            while let Some(webhook) = klarna.webhook_due(BEGIN + 60_000) {
                klarna.webhook_answered(webhook.id, true, BEGIN + 60_000);
                bytes += black_box(webhook.body).len();
                webhooks += 1;
            }
        }
        black_box(&klarna);
    }
    (calls, webhooks, bytes)
}

/// The fastest of five rounds: others may be using the machine.
#[test]
fn calls_a_second() {
    let worlds = if cfg!(debug_assertions) { 1 } else { 500 };
    for deliver in [false, true] {
        let round = || {
            let begin = Instant::now();
            let (calls, webhooks, bytes) = play(worlds, deliver);
            (begin.elapsed().as_secs_f64() / calls as f64, calls, webhooks, bytes / calls)
        };
        let (spent, calls, webhooks, bytes) =
            (0..5).map(|_| round()).min_by(|one, other| one.0.total_cmp(&other.0)).expect("there are rounds");
        println!(
            "{calls} calls, {webhooks} webhook calls: {:.2} us and {bytes} bytes a call, {:.0} calls a second",
            spent * 1e6,
            1.0 / spent
        );
    }
}
