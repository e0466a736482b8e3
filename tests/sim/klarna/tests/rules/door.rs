//! What a call has to pass, and what every answer carries.

use kassa_sim_klarna::{Call, Quota, Settings};

use crate::desk::{AT_ONCE, BEGIN, Desk, MINUTE, SECOND, read, step_up};

const PRESENTATION: &str = "presentation?locale=en-US&currency=EUR&amount=1000&intents[]=PAY";

/// A call with an address and a key of its own.
fn at(desk: &mut Desk, method: &str, path: &str, authorization: &str) -> (u16, serde_json::Value) {
    let url = format!("{}{path}", desk.klarna.settings().base_url);
    let call = Call { method, url: &url, headers: &[("Authorization", authorization)], body: b"" };
    read(&desk.klarna.handle(&call, desk.now))
}

#[test]
fn keys_and_accounts() {
    let mut desk = Desk::built(Settings {
        api_key: "klarna_test_api_EXAMPLE".into(),
        sub_partner_api_key: Some("klarna_test_api_SUB".into()),
        other_accounts: vec!["krn:partner:global:account:test:OTHER".into()],
        ..Settings::default()
    });
    desk.post("authorize", &step_up("attempt-1"));
    let account = desk.klarna.settings().account.clone();
    let request = format!("payment/requests/{}", desk.klarna.requests()[0].id);
    let ours = format!("/v2/accounts/{account}/{request}");
    // The documented pair of an empty user and the key.
    for good in ["Basic klarna_test_api_EXAMPLE", "Basic OmtsYXJuYV90ZXN0X2FwaV9FWEFNUExF"] {
        assert_eq!(at(&mut desk, "GET", &ours, good).0, 200);
    }
    for bad in ["Basic x", "Bearer klarna_test_api_EXAMPLE", "klarna_test_api_EXAMPLE"] {
        assert_eq!(at(&mut desk, "GET", &ours, bad).1["error_code"], "UNAUTHORIZED");
    }
    let acquirer = "Basic klarna_test_api_EXAMPLE";
    let escaped = ours.replace("krn:", "krn%3A");
    assert_eq!(at(&mut desk, "GET", &escaped, acquirer).0, 200);
    for other in ["OTHER", "NOBODY"] {
        let path = format!("/v2/accounts/krn:partner:global:account:test:{other}/{request}");
        assert_eq!(at(&mut desk, "GET", &path, acquirer).1["error_code"], "RESOURCE_NOT_FOUND");
    }
    let sub = "Basic klarna_test_api_SUB";
    assert_eq!(at(&mut desk, "GET", &format!("/v2/{request}"), sub).0, 200);
    assert_eq!(at(&mut desk, "GET", &format!("/v2/{request}"), acquirer).0, 403);
    let wrong = format!("/v2/accounts/{account}/payment/transactions/1/void");
    assert_eq!(at(&mut desk, "POST", &wrong, sub).0, 403);
    let (status, problem) = at(&mut desk, "POST", "/v2/payment/authorize", sub);
    assert_eq!((status, &problem["error_code"], &problem["error_type"]), (404, &"NOT_FOUND".into(), &().into()));
}

#[test]
fn errors_in_both_shapes() {
    for older in [false, true] {
        let mut desk = Desk::with(|knobs| knobs.older_errors = older);
        let (status, problem) = desk.post("authorize", r#"{"request_payment_transaction":{"amount":1}}"#);
        assert_eq!((status, &problem["error_code"]), (400, &"VALIDATION_ERROR".into()));
        let list = if older { "errors" } else { "validation_errors" };
        assert_eq!(problem[list][0]["parameter"], "currency");
        assert_eq!(problem["error_message"].is_null(), older);
        assert_eq!(problem["error_id"].as_str().map(str::len), Some(36));
    }
    let mut desk = Desk::new();
    for broken in ["", "{", "\u{feff}{}", r#"{"currency":7} x"#] {
        assert_eq!(desk.post("authorize", broken).1["error_code"], "INVALID_CONTENT_TYPE", "{broken}");
    }
    for wrong in [
        r#"{"currency":"EUR"}"#,
        r#"{"currency":"EUR","request_payment_transaction":{"amount":-1}}"#,
        r#"{"currency":"EUR","request_payment_transaction":{"amount":1.0}}"#,
        r#"{"currency":"EUR","request_payment_transaction":{"amount":9223372036854775808}}"#,
        r#"{"currency":"EUR","request_payment_transaction":null}"#,
        r#"{"currency":"EUR","request_payment_transaction":{"amount":1,"payment_transaction_reference":"a\nb"}}"#,
        r#"{"currency":"EUR","request_customer_token":{"scopes":["x"]}}"#,
    ] {
        assert_eq!(desk.post("authorize", wrong).1["error_code"], "VALIDATION_ERROR", "{wrong}");
    }
    assert!(desk.klarna.transactions().is_empty());
}

#[test]
fn wrong_states_answer_what_the_knobs_say() {
    for status in [403, 409] {
        let mut desk =
            Desk::with(|knobs| (knobs.request_wrong_state, knobs.transaction_wrong_state) = (status, status));
        let path = desk.paid();
        desk.capture(&path, 1_000);
        assert_eq!(desk.capture(&path, 1), status);
        let code = if status == 403 { "OPERATION_FORBIDDEN" } else { "RESOURCE_CONFLICT" };
        desk.post("authorize", &step_up("attempt-1"));
        let path = format!("requests/{}", desk.klarna.requests()[0].id);
        desk.call("DELETE", &path, &[], "");
        let (refused, problem) = read(&desk.call("DELETE", &path, &[], ""));
        assert_eq!((refused, &problem["error_code"]), (status, &code.into()));
    }
}

#[test]
fn header_lines_of_an_answer() {
    let mut desk = Desk::new();
    let answer = desk.call("GET", PRESENTATION, &[("partner-correlation-id", "abc")], "");
    let expected = [
        ("Content-Type", "application/json"),
        ("Date", "Fri, 02 Jan 2026 03:04:05 GMT"),
        ("Partner-Correlation-Id", "abc"),
    ];
    assert_eq!(answer.headers, expected.map(|(name, value)| (name, value.to_owned())));
    let mut silent = Desk::with(|knobs| (knobs.echo_correlation, knobs.klarna_correlation) = (false, true));
    let answer = silent.call("GET", PRESENTATION, &[("partner-correlation-id", "abc")], "");
    assert_eq!(answer.headers.last().map(|(name, _)| *name), Some("Klarna-Correlation-Id"));
    assert!(answer.headers.iter().all(|(name, _)| *name != "Partner-Correlation-Id"));
    assert_eq!(desk.get("presentation?currency=EUR&amount=1").0, 400);
}

#[test]
fn sizes_have_limits() {
    let mut desk = Desk::new();
    let long = "x".repeat(6 * 1024);
    assert_eq!(desk.call("GET", PRESENTATION, &[("Klarna-Network-Session-Token", &long)], "").status, 431);
    let body = format!("{}{}", AT_ONCE, " ".repeat(1024 * 1024));
    assert_eq!(desk.call("POST", "authorize", &[], &body).status, 413);
    assert_eq!(desk.call("GET", PRESENTATION, &[("Partner-Correlation-Id", "")], "").status, 400);
}

#[test]
fn quotas_count_by_the_second_for_partner_and_acquirer() {
    let mut desk = Desk::built(Settings {
        other_accounts: vec!["krn:partner:global:account:test:OTHER".into()],
        knobs: kassa_sim_klarna::Knobs { quota: Some(Quota { partner: 2, acquirer: 3 }), ..Default::default() },
        ..Settings::default()
    });
    for status in [200, 200, 429] {
        assert_eq!(desk.get(PRESENTATION).0, status);
    }
    let refused = desk.call("GET", PRESENTATION, &[], "");
    let rates: Vec<_> = refused.headers.iter().filter(|(name, _)| name.starts_with("X-Ratelimit-")).collect();
    let limit = r#"2, 2;w=1;name="account_payment-presentation",3;w=1;name="psp_payment-presentation""#;
    assert_eq!(rates[0].1, limit);
    assert_eq!((rates[1].1.as_str(), rates[2].1.as_str()), ("0", "1"));
    assert_eq!(desk.post("authorize", AT_ONCE).0, 200, "another category");
    let key = format!("Basic {}", desk.klarna.settings().api_key);
    let other = format!("/v2/accounts/krn:partner:global:account:test:OTHER/payment/{PRESENTATION}");
    assert_eq!(at(&mut desk, "GET", &other, &key).0, 429, "the acquirer's quota is used up as well");
    desk.now = BEGIN + SECOND;
    assert_eq!(desk.get(PRESENTATION).0, 200);
}

#[test]
fn the_same_calls_give_the_same_world() {
    let mut one = Desk::new();
    one.approved("attempt-1");
    let mut two = one.clone();
    for desk in [&mut one, &mut two] {
        let token = desk.token(0).unwrap();
        desk.now += 5 * MINUTE;
        desk.finalize(&token);
        desk.paid();
    }
    assert_eq!(one.get("requests/none"), two.get("requests/none"));
    assert_eq!(format!("{:?}", one.klarna.transactions()), format!("{:?}", two.klarna.transactions()));
    two.paid();
    assert_eq!((one.klarna.transactions().len(), two.klarna.transactions().len()), (2, 3));
}

#[test]
fn the_next_timer_is_one_that_means_something() {
    let mut desk = Desk::with(|knobs| knobs.webhooks = false);
    assert_eq!(desk.klarna.next_timer(), None);
    desk.post("authorize", &step_up("attempt-1"));
    assert_eq!(desk.klarna.next_timer(), Some(desk.klarna.requests()[0].expires_at));
    let path = format!("requests/{}", desk.klarna.requests()[0].id);
    desk.call("DELETE", &path, &[], "");
    assert_eq!(desk.klarna.next_timer(), None, "a cancelled request does not expire");
}
