//! The report, row by row and both ways.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::{Answer, How, Level, Profile, Traffic, Verdict, requirements, requirements_json, rows};
use crate::api::payment::{AUTHORIZE_PAYMENT, READ_PAYMENT_REQUEST};
use crate::flow::Config;
use crate::value::id::CallId;
use crate::wire::http::{Auth, HttpCall, HttpReply};

fn config(metadata: bool) -> Config {
    let mut config = json!({"base_url": "https://k.example", "environment": "test", "installation": "i"});
    if metadata {
        config["integration_metadata"] = json!({"integrator": {"name": "X"}});
    }
    Config::from_json(config.to_string().as_bytes()).unwrap()
}

/// Everything at once: every path, every channel.
fn everything(dashboard: bool) -> Profile {
    let paths = ["hosted", "server_side", "express", "tokenized", "plugin"];
    let profile = json!({"paths": paths, "channels": ["web", "store", "app"], "dashboard": dashboard});
    Profile::from_json(profile.to_string().as_bytes()).unwrap()
}

fn ask(traffic: &Value, dashboard: bool) -> Vec<Answer> {
    let traffic = Traffic::from_json(traffic.to_string().as_bytes()).unwrap();
    requirements(&config(false), &everything(dashboard), &traffic)
}

fn of(answers: &[Answer], id: &str) -> Verdict {
    answers.iter().find(|answer| answer.id == id).unwrap().verdict
}

#[test]
fn every_row_has_an_answer_that_says_what_it_has_to() {
    for traffic in [json!({}), json!({"event_types": [], "authorizes": 3, "calls": 3, "changes": 3, "in_store": 1})] {
        let answers = ask(&traffic, true);
        assert!(answers.iter().map(|answer| answer.id).eq(rows().map(|row| row.id)));
        for answer in &answers {
            let known = rows().find(|row| row.id == answer.id).unwrap();
            assert_eq!(answer.level, everything(true).level(known), "{}", answer.id);
            let (why, remedy) = (!answer.why.is_empty(), !answer.remedy.is_empty() && !answer.see.is_empty());
            let said = match answer.verdict {
                Verdict::Met => why,
                Verdict::NotMet => why && (remedy || answer.how == How::Enforced),
                Verdict::NotShown => why && remedy && answer.how == How::Checked,
                Verdict::Duty => remedy && answer.how == How::Duty,
                Verdict::DoesNotApply => answer.level.is_none() && answer.how != How::Enforced,
            };
            assert!(said, "{answer:?}");
        }
    }
}

#[test]
fn every_check_goes_both_ways() {
    let all = ["payment.*", "settlement.*"];
    let purchase = json!({"authorizes": 2, "with_purchase_reference": 2, "with_line_items": 2, "with_customer": 1,
        "with_shipping": 1});
    let with = |name: &str, value: Value| {
        let mut changed = purchase.clone();
        changed[name] = value;
        changed
    };
    let (met, not_met, not_shown) = (Verdict::Met, Verdict::NotMet, Verdict::NotShown);
    for (id, traffic, verdict) in [
        ("KNR-09", json!({"operations": ["payment.presentation.get"]}), met),
        ("KNR-09", json!({}), not_shown),
        ("KNR-11", json!({"currencies": {"others": ["EUR", "SEK"], "klarna": ["SEK", "EUR"]}}), met),
        ("KNR-11", json!({"currencies": {"others": ["EUR", "SEK"], "klarna": ["EUR"]}}), not_met),
        ("KNR-13", purchase.clone(), met),
        ("KNR-13", json!({}), not_shown),
        ("KNR-D16", with("with_line_items", json!(1)), not_met),
        ("KNR-D16", with("with_purchase_reference", json!(0)), not_met),
        ("KNR-D16", with("with_customer", json!(0)), not_met),
        ("KNR-D16", with("with_shipping", json!(0)), not_met),
        ("KNR-D16", with("sums_that_differ", json!(1)), not_met),
        ("KNR-14", json!({"event_types": ["payment.dispute.*"], "operations": ["dispute.read"]}), met),
        ("KNR-14", json!({"event_types": ["payment.request.*"], "operations": ["dispute.read"]}), not_met),
        ("KNR-14", json!({"event_types": ["payment.dispute.*"]}), not_shown),
        ("KNR-15", json!({"event_types": all}), met),
        ("KNR-15", json!({"event_types": ["settlement.report.*"]}), not_met),
        ("KNR-17", json!({"event_types": ["payment.request.state-change.*"]}), met),
        ("KNR-17", json!({"event_types": ["payment.request.state-change.completed"]}), not_met),
        ("KNR-17", json!({}), not_shown),
        ("KNR-19", json!({"operations": ["portal.deep_link.create"]}), met),
        ("KNR-19", json!({"operations": ["portal.user_access.set"]}), not_shown),
        ("KNR-21", json!({"tokens_received": 2, "with_session_token": 2}), met),
        ("KNR-21", json!({"tokens_received": 2, "with_session_token": 1}), not_met),
        ("KNR-21", json!({}), met),
        ("KNR-23", json!({}), not_shown),
        ("KNR-25", json!({"data_received": 2, "with_network_data": 1}), not_met),
        ("KNR-24", json!({"tokens_received": 1, "operations": ["interoperability.sdk_token.create"]}), met),
        ("KNR-24", json!({"tokens_received": 1}), not_met),
        ("KNR-30", json!({"operations": ["payment.authorize", "payment.transaction.capture"]}), met),
        ("KNR-30", json!({"operations": ["payment.authorize"]}), not_shown),
        ("KNR-30", json!({"operations": ["payment.authorize"], "captured_at_once": 1}), met),
        ("KNR-31", json!({"in_store": 1, "operations": ["payment.capture.refund"]}), met),
        ("KNR-31", json!({"in_store": 1}), not_shown),
        (
            "KNR-33",
            json!({"operations": ["payment.transaction.capture", "payment.transaction.update",
            "payment.transaction.refund", "payment.transaction.void"]}),
            met,
        ),
        ("KNR-33", json!({"operations": ["payment.transaction.capture"]}), not_shown),
        ("KNR-D10", json!({}), met),
        ("KNR-D10", json!({"invalidated": 1}), not_met),
        (
            "KNR-D11",
            json!({"event_types": ["payment.request.state-change.completed",
            "payment.request.state-change.expired", "payment.request.state-change.canceled"]}),
            met,
        ),
        ("KNR-D11", json!({"event_types": ["payment.request.updated"]}), not_met),
        ("KNR-D12", json!({"canceled": 3}), met),
        ("KNR-D12", json!({"canceled": 3, "expired": 1}), not_met),
        ("KNR-D12", json!({}), not_shown),
        ("KNR-D15", json!({"in_store": 2, "in_store_with_store": 2}), met),
        ("KNR-D15", json!({"in_store": 2, "in_store_with_store": 1}), not_met),
        ("KNR-D17", json!({"redirects": 2, "redirects_with_return": 2, "redirects_with_app_return": 1}), met),
        ("KNR-D17", json!({"redirects": 2, "redirects_with_return": 2}), not_met),
        ("KNR-D19", json!({"client_certificate": true}), met),
        ("KNR-D19", json!({"client_certificate": false}), not_met),
        ("KNR-D19", json!({"client_certificate": true, "certificates_missing": 1}), not_met),
        ("KNR-D19", json!({"certificates_valid": 1}), met),
        ("KNR-D20", json!({}), not_met),
        ("KNR-D21", json!({"changes": 4, "changes_with_key": 4}), met),
        ("KNR-D21", json!({"changes": 4, "changes_with_key": 3}), not_met),
        ("KNR-D23", json!({}), met),
        ("KNR-D23", json!({"payment_tokens": 1}), not_met),
        ("KNR-D28", json!({"authorizes": 1, "with_payment_option": 1}), met),
        ("KNR-D28", json!({"authorizes": 1, "operations": ["payment.presentation.get"]}), not_met),
        ("KNR-07", json!({}), Verdict::Duty),
    ] {
        assert_eq!(of(&ask(&traffic, true), id), verdict, "{id} with {traffic}");
    }
    assert_eq!(of(&ask(&json!({"operations": ["portal.user_access.set"]}), false), "KNR-14"), met);
    let with_metadata = requirements(&config(true), &everything(true), &Traffic::default());
    assert_eq!(of(&with_metadata, "KNR-D20"), met);
}

#[test]
fn a_row_applies_where_it_says_and_weighs_what_weighs_most() {
    let profile = |json: Value| Profile::from_json(json.to_string().as_bytes());
    let shop = profile(json!({"paths": ["server_side"], "channels": ["store"], "dashboard": false, "redirect": false}));
    let answers = requirements(&config(false), &shop.unwrap(), &Traffic::default());
    for (id, applies) in [("KNR-31", true), ("KNR-D17", false), ("KNR-20", false), ("KNR-32", false), ("KNR-01", true)]
    {
        assert_eq!(of(&answers, id) != Verdict::DoesNotApply, applies, "{id}");
    }
    let level = |profile: &Profile, id: &str| profile.level(rows().find(|row| row.id == id).unwrap());
    assert_eq!(level(&everything(true), "KNR-30"), Some(Level::Required), "unstated for tokens, required for the web");
    assert_eq!(level(&everything(false), "KNR-16"), Some(Level::Alternate));
    for wrong in [
        json!({"paths": [], "channels": ["web"], "dashboard": true}),
        json!({"paths": ["web"], "channels": ["web"], "dashboard": true}),
        json!({"paths": ["hosted"], "channels": ["hosted"], "dashboard": true}),
        json!({"paths": ["hosted"], "channels": ["web"]}),
        json!({"paths": ["hosted"], "channels": ["web"], "dashboard": true, "planet": 1}),
    ] {
        assert!(profile(wrong.clone()).unwrap_err().pointer.unwrap().starts_with("/profile"), "{wrong}");
    }
}

fn call(attempt: u16, headers: &[&'static str], body: &Value) -> HttpCall {
    HttpCall {
        call: CallId(1),
        attempt,
        op: AUTHORIZE_PAYMENT,
        url: String::new(),
        headers: headers.iter().map(|name| (*name, String::from("x"))).collect(),
        auth: Auth::Partner,
        body: Some(Arc::from(body.to_string())),
        form: None,
        connect_ms: 1,
        total_ms: 1,
        redelivered: false,
    }
}

#[test]
fn traffic_is_counted_as_it_is_sent() {
    let mut traffic = Traffic::default();
    let body = json!({
        "currency": "EUR",
        "request_payment_transaction": {"amount": 100, "capture": "NOW", "payment_option_id": "o"},
        "supplementary_purchase_data": {"purchase_reference": "p", "shipping": [],
            "line_items": [{"name": "x", "quantity": 1, "total_amount": 99}], "customer": {"email": "a@b.example"}},
        "step_up_config": {"customer_interaction_config": {"method": "HANDOVER", "return_url": "https://x.example"}},
        "klarna_network_data": "{}",
    });
    let headers = ["Klarna-Idempotency-Key", "Klarna-Integration-Metadata", "Klarna-Network-Session-Token"];
    traffic.call(&call(1, &headers, &body));
    traffic.call(&call(2, &headers, &body));
    let shop = json!({"currency": "EUR", "request_payment_transaction": {"amount": 100},
        "step_up_config": {"customer_interaction_config": {"method": "QR_CODE"}}, "point_of_checkout": {"store_id": "s"}});
    traffic.call(&call(1, &["Klarna-Payment-Token"], &shop));
    let mut read = call(1, &[], &json!({}));
    read.op = READ_PAYMENT_REQUEST;
    traffic.call(&read);
    for status in ["VALID", "NOT_PRESENT", "INVALID"] {
        let headers = [("Klarna-Mtls-Verification-Status", status)];
        traffic.reply(&HttpReply { status: 200, headers: &headers, body: b"" });
    }
    for state in ["canceled", "expired", "invalidated", "approved"] {
        traffic.ended(&json!({"state": state}).to_string());
    }
    let told = serde_json::to_value(&traffic).unwrap();
    let expected = json!({
        "event_types": null, "client_certificate": null, "currencies": null, "tokens_received": 0, "data_received": 0,
        "operations": ["payment.authorize", "payment.request.read"], "calls": 3, "calls_with_metadata": 1, "changes": 2,
        "changes_with_key": 1, "payment_tokens": 1, "certificates_valid": 1, "certificates_missing": 2, "authorizes": 2,
        "with_purchase_reference": 1, "with_line_items": 1, "sums_that_differ": 1, "with_customer": 1,
        "with_shipping": 0, "with_session_token": 1, "with_network_data": 1, "with_payment_option": 1,
        "captured_at_once": 1, "in_store": 1, "in_store_with_store": 1, "redirects": 1, "redirects_with_return": 1,
        "redirects_with_app_return": 0, "canceled": 1, "expired": 1, "invalidated": 1,
    });
    assert_eq!(told, expected);
    assert_eq!(Traffic::from_json(told.to_string().as_bytes()).unwrap(), traffic, "it is read as it is written");
}

#[test]
fn the_report_is_json() {
    let input = json!({"profile": {"paths": ["hosted"], "channels": ["web"], "dashboard": true}});
    let report = requirements_json(&config(false), input.to_string().as_bytes()).unwrap();
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["rows"].as_array().map(Vec::len), Some(rows().count()));
    let row = &report["rows"][4];
    assert_eq!([&row["id"], &row["level"], &row["verdict"], &row["how"]], ["KNR-05", "required", "met", "enforced"]);
    for wrong in [
        "{}",
        "[]",
        r#"{"profile":{},"traffic":{}}"#,
        r#"{"profile":{"paths":["hosted"],"channels":["web"],"dashboard":true},"traffic":{"planet":1}}"#,
    ] {
        assert!(requirements_json(&config(false), wrong.as_bytes()).is_err(), "{wrong}");
    }
}
