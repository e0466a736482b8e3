//! Every rule, once kept and once broken.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::panic, reason = "tests")]

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{CheckRule as R, Finding, MOST, Severity, check, check_body};
use crate::api::payment::authorize::PaymentAuthorizeRequest;
use crate::api::payment::capture::PaymentCaptureCreate;
use crate::api::payment::request::{PaymentRequestCreate, PaymentRequestUpdate};
use crate::wire::json::JsonFaultKind;
use crate::wire::shape::Shape;

const GOOD: &str = r#"{"currency":"EUR","request_payment_transaction":{"amount":12336,"payment_transaction_reference":"txn-0001",
"capture":"LATER"},"supplementary_purchase_data":{"purchase_reference":"order-0001","line_items":[
{"name":"Pen","quantity":2,"unit_price":1999,"total_amount":3998},{"name":"Lamp","quantity":3,"total_amount":10797},
{"name":"Sale","quantity":1,"total_amount":-2959},{"name":"Freight","quantity":1,"total_amount":500}],
"customer":{"date_of_birth":"1990-02-28","customer_device":{"geolocation":{"latitude":59.33,"longitude":18}}}},
"step_up_config":{"payment_request_reference":"attempt-0001","customer_interaction_config":{"method":"HANDOVER",
"return_url":"https://psp.example/back?id={klarna.payment_request.id}","interaction_expiry":{"duration":"PT30M"}}},
"point_of_checkout":{"store":{"type":"WEBSITE","store_reference":"s","url":"https://shop.example"}},"member_from_the_future":[{}]}"#;

/// All but that the good body holds a member of the future.
fn findings(body: &str, shape: &Shape) -> Vec<(String, R, Severity)> {
    let told = check(body.as_bytes(), shape).into_iter().map(|found| (found.pointer, found.rule, found.severity));
    told.filter(|(pointer, rule, _)| *rule != R::Unknown || pointer != "/member_from_the_future").collect()
}

#[test]
fn a_member_that_is_not_known_is_told_and_stops_nobody() {
    let found = check(GOOD.as_bytes(), PaymentAuthorizeRequest::SHAPE);
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(
        (&*found.pointer, found.rule, found.severity),
        ("/member_from_the_future", R::Unknown, Severity::Warning)
    );
    assert!(found.message.contains("currency, "), "{}", found.message);
}

/// Replaces the value at `pointer` in the good body and expects one finding, there or at `at`.
#[track_caller]
fn expect(pointer: &str, value: &str, at: &str, rule: R, severity: Severity) {
    let mut body: serde_json::Value = serde_json::from_str(GOOD).unwrap();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match body.pointer_mut(parent).unwrap() {
        serde_json::Value::Array(list) => {
            let n: usize = name.parse().unwrap();
            *list.get_mut(n).unwrap() = serde_json::from_str(value).unwrap();
        }
        object if value.is_empty() => {
            object.as_object_mut().unwrap().remove(name);
        }
        object => {
            object.as_object_mut().unwrap().insert(name.to_string(), serde_json::from_str(value).unwrap());
        }
    }
    assert_eq!(findings(&body.to_string(), PaymentAuthorizeRequest::SHAPE), [(at.to_string(), rule, severity)]);
}

#[track_caller]
fn error(pointer: &str, value: &str, rule: R) {
    expect(pointer, value, pointer, rule, Severity::Error);
}

#[track_caller]
fn warning(pointer: &str, value: &str, rule: R) {
    expect(pointer, value, pointer, rule, Severity::Warning);
}

#[test]
fn a_good_body_has_no_findings() {
    assert_eq!(findings(GOOD, PaymentAuthorizeRequest::SHAPE), []);
}

#[test]
fn members_and_types() {
    expect("/currency", "", "", R::Required, Severity::Error);
    expect("/currency", "null", "", R::Required, Severity::Error);
    expect(
        "/supplementary_purchase_data/line_items/0",
        r#"{"quantity":2,"total_amount":3998}"#,
        "/supplementary_purchase_data/line_items/0",
        R::Required,
        Severity::Error,
    );
    error("/currency", "1", R::Type);
    error("/request_payment_transaction", "[]", R::Type);
    error("/supplementary_purchase_data/line_items", "{}", R::Type);
    error("/request_payment_transaction/capture", "true", R::Type);
    error("/supplementary_purchase_data/customer/customer_device/geolocation/latitude", r#""1""#, R::Type);
    warning("/acquiring_config", "null", R::Null);
    warning("/curency", r#""EUR""#, R::Unknown);
    warning("/supplementary_purchase_data/line_itemz", "[]", R::Unknown);
    warning("/klarna_network_data", r#""x""#, R::Unverified);
    let line = "/supplementary_purchase_data/line_items/0";
    let old = r#"{"name":"a","quantity":2,"total_amount":3998,"reference":"r"}"#;
    expect(line, old, &format!("{line}/reference"), R::Deprecated, Severity::Warning);
}

#[test]
fn amounts_are_whole_and_bounded() {
    let amount = "/request_payment_transaction/amount";
    for bad in ["1.0", "12336.0", "1e3", "12336E0"] {
        // Written as it stands: a parsed number would lose its form.
        let body = GOOD.replace(r#""amount":12336"#, &format!(r#""amount":{bad}"#));
        assert_eq!(
            findings(&body, PaymentAuthorizeRequest::SHAPE),
            [(amount.to_string(), R::Whole, Severity::Error)],
            "{bad}"
        );
    }
    for bad in ["-1", "9007199254740992", "9223372036854775808", "99999999999999999999999999"] {
        let body = GOOD.replace(r#""amount":12336"#, &format!(r#""amount":{bad}"#));
        let found = findings(&body, PaymentAuthorizeRequest::SHAPE);
        assert_eq!(found.first(), Some(&(amount.to_string(), R::Range, Severity::Error)), "{bad}");
    }
    let signed = "/supplementary_purchase_data/line_items/2/unit_price";
    error(signed, "-9007199254740992", R::Range);
    for good in ["-9007199254740991", "9007199254740991", "0", "-0"] {
        let body = GOOD.replace(r#""unit_price":1999"#, &format!(r#""unit_price":{good}"#));
        assert_eq!(findings(&body, PaymentAuthorizeRequest::SHAPE), [], "{good}");
    }
    error("/supplementary_purchase_data/line_items/0/quantity", "0", R::Range);
    expect(amount, "12335", "", R::Sum, Severity::Warning);
}

#[test]
fn texts() {
    let reference = "/request_payment_transaction/payment_transaction_reference";
    warning("/supplementary_purchase_data/line_items/0/name", &format!("{:?}", "n".repeat(256)), R::Length);
    error(reference, &format!("{:?}", "r".repeat(256)), R::Length);
    let full = GOOD.replace("txn-0001", &"é".repeat(255)); // characters, not bytes
    assert_eq!(findings(&full, PaymentAuthorizeRequest::SHAPE), []);
    error("/interoperability_data", &format!("{:?}", "d".repeat(10_241)), R::Length);
    for bad in [r#""a\u0000b""#, r#""a\nb""#, r#""\u007f""#, "\"\u{7f}\""] {
        error(reference, bad, R::Control);
        error("/member_from_the_future", bad, R::Control);
    }
    expect(
        "/member_from_the_future",
        r#"[{"a":["\t"]}]"#,
        "/member_from_the_future/0/a/0",
        R::Control,
        Severity::Error,
    );
    expect("/member_from_the_future", r#"[{"a\u0000":1}]"#, "/member_from_the_future/0", R::Control, Severity::Error);
    error("/currency", r#""EU""#, R::Length);
    error("/currency", r#""E1R""#, R::Form);
    warning("/currency", r#""eur""#, R::Form);
    error("/supplementary_purchase_data/customer/date_of_birth", r#""1990-02-30""#, R::Form);
    warning("/request_payment_transaction/capture", r#""SOON""#, R::Choice);
    warning("/request_payment_transaction/capture", r#""now""#, R::Choice);
}

#[test]
fn groups_of_members() {
    expect("/request_payment_transaction", "", "", R::AnyOf, Severity::Error);
    let store = "/point_of_checkout";
    expect(store, "{}", store, R::OneOf, Severity::Error);
    expect(store, r#"{"store_id":"a","store_reference":"b"}"#, store, R::OneOf, Severity::Error);
    let bare = r#"{"store":{"type":"PHYSICAL_STORE","store_reference":"s"}}"#;
    expect(store, bare, &format!("{store}/store"), R::Required, Severity::Error);
    let expiry = "/step_up_config/customer_interaction_config/interaction_expiry";
    expect(expiry, "{}", expiry, R::OneOf, Severity::Error);
    expect(expiry, r#"{"duration":"PT1H","timestamp":"2026-01-01T00:00:00Z"}"#, expiry, R::OneOf, Severity::Error);
    let both = findings(
        &GOOD.replace(
            r#""payment_request_reference""#,
            r#""payment_request_expires_at":"2026-01-01","payment_request_reference""#,
        ),
        PaymentAuthorizeRequest::SHAPE,
    );
    assert_eq!(both.iter().map(|found| found.1).collect::<Vec<_>>(), [R::Deprecated, R::AtMostOne]);
    assert_eq!(findings("{}", PaymentRequestUpdate::SHAPE), [(String::new(), R::Empty, Severity::Error)]);
    let scopes = r#"{"currency":"EUR","customer_interaction_config":{"method":"HANDOVER"},"request_customer_token":{"scopes":[]}}"#;
    let at = "/request_customer_token/scopes".to_string();
    assert_eq!(findings(scopes, PaymentRequestCreate::SHAPE), [(at, R::Length, Severity::Error)]);
}

#[test]
fn time_for_the_customer() {
    let duration = "/step_up_config/customer_interaction_config/interaction_expiry/duration";
    for good in ["PT15M", "PT48H", "P2D", "P1DT23H59M60S", "PT900S"] {
        let body = GOOD.replace("PT30M", good);
        assert_eq!(findings(&body, PaymentAuthorizeRequest::SHAPE), [], "{good}");
    }
    for bad in ["PT14M59S", "PT48H1S", "P3D", "P1M", "PT0S", "-PT30M", "30 minutes", "PT", "1800", "P1W"] {
        error(duration, &format!("{bad:?}"), R::Expiry);
    }
}

#[test]
fn where_the_browser_returns_to() {
    let url = "/step_up_config/customer_interaction_config/return_url";
    for good in [
        "https://psp.example",
        "HTTPS://psp.example:8443/a?b#c",
        "http://localhost:8080/back",
        "http://127.0.0.1/",
        "http://[::1]:3000/x",
        "https://psp.example/{klarna.payment_request.id}/{klarna.payment_request.klarna_network_session_token}?s={klarna.payment_request.state}",
        "https://psp.example/?to=https://other@example/",
    ] {
        let body = GOOD.replace("https://psp.example/back?id={klarna.payment_request.id}", good);
        assert_eq!(findings(&body, PaymentAuthorizeRequest::SHAPE), [], "{good}");
    }
    for bad in [
        "http://psp.example/",
        "javascript:alert(1)",
        "JaVaScRiPt://psp.example/%0aalert(1)",
        "data:text/html,x",
        "//psp.example/",
        "/back",
        "https://user:pw@psp.example/",
        "https://psp.example@evil.example/",
        "https://{klarna.payment_request.id}.example/",
        "https://",
        "https:///back",
        "https://psp.example\\@evil.example",
        " https://psp.example",
        "https://psp.example/a b",
        "ftp://localhost/",
        "app://x",
        "http://localhost.evil.example/",
        "http://127.0.0.1.evil.example/",
        "http://[::1].evil.example/",
        "http://localhost:80x/",
    ] {
        error(url, &format!("{bad:?}"), R::ReturnUrl);
    }
    for odd in ["https://psp.example/{other.id}", "https://psp.example/{klarna.payment_request.id"] {
        warning(url, &format!("{odd:?}"), R::ReturnUrl);
    }
}

#[test]
fn the_text_itself() {
    let kinds = |body: &str| findings(body, PaymentCaptureCreate::SHAPE);
    assert_eq!(kinds("[]"), [(String::new(), R::Type, Severity::Error)]);
    assert_eq!(kinds(""), [(String::new(), R::Json(JsonFaultKind::Syntax), Severity::Error)]);
    let twice = r#"{"capture_amount":1,"supplementary_capture_data":{"shipments":[{"a":1,"\u0061":2}]}}"#;
    let at = "/supplementary_capture_data/shipments/0/a".to_string();
    assert_eq!(kinds(twice), [(at, R::Json(JsonFaultKind::DuplicateKey), Severity::Error)]);
    let bomb = format!("{{\"capture_amount\":1,\"x\":{}{}}}", "[".repeat(33), "]".repeat(33));
    assert!(matches!(kinds(&bomb).as_slice(), [(_, R::Json(JsonFaultKind::TooDeep), Severity::Error)]));
    let large = format!("{{\"capture_amount\":1,\"x\":\"{}\"}}", "x".repeat(1 << 20));
    assert!(matches!(kinds(&large).as_slice(), [(_, R::Json(JsonFaultKind::TooLarge), Severity::Error)]));
    assert_eq!(kinds(" \n{\"capture_amount\" : 5 } "), []);
}

#[test]
fn the_list_of_findings_ends() {
    let lines = alloc::vec!["{}"; 1000].join(",");
    let body = format!("{{\"capture_amount\":1,\"supplementary_capture_data\":{{\"line_items\":[{lines}]}}}}");
    let found = check(body.as_bytes(), PaymentCaptureCreate::SHAPE);
    assert_eq!(found.len(), MOST + 1);
    assert_eq!(found.last().map(|found| found.rule), Some(R::More));
}

#[test]
fn messages_hold_no_values() {
    let canary = "canary-4711";
    let body = GOOD
        .replace("HANDOVER", canary)
        .replace("1990-02-28", canary)
        .replace("PT30M", canary)
        .replace("https://psp.example/back?id={klarna.payment_request.id}", canary)
        .replace("\"EUR\"", "\"canary-4711\"")
        .replace("LATER", canary);
    let found: Vec<Finding> = check(body.as_bytes(), PaymentAuthorizeRequest::SHAPE);
    assert_eq!(found.len(), 7, "{found:#?}");
    assert!(!format!("{found:?}").contains(canary), "{found:#?}");
    assert!(found.iter().all(|found| found.message.contains('`') && !found.remedy.is_empty()));
}

#[test]
fn findings_are_told_as_words_and_a_form_may_be_larger() {
    let capture = crate::api::operation_named("payment.transaction.capture").unwrap();
    let found = check_body(br#"{"capture_amount":1.5}"#, capture).unwrap();
    let told = serde_json::to_value(&found).unwrap();
    let words = ["/0/pointer", "/0/rule", "/0/severity"].map(|place| told.pointer(place).and_then(|v| v.as_str()));
    assert_eq!(words, [Some("/capture_amount"), Some("whole"), Some("error")]);
    assert_eq!(check_body(b"{}", crate::api::operation_named("payment.transaction.read").unwrap()), None);
    let upload = crate::api::operation_named("dispute.attachment.upload").unwrap();
    let file = |size| alloc::format!(r#"{{"file":"{}","filename":"a.pdf"}}"#, "A".repeat(size));
    assert_eq!(check_body(file(2_000_000).as_bytes(), upload), Some(Vec::new()));
    let large = check_body(file(10_000_000).as_bytes(), upload).unwrap();
    assert_eq!(large.first().map(|finding| finding.rule.as_str()), Some("json"));
}

#[test]
fn the_list_of_rules_holds_each_once() {
    // Whoever adds a rule is sent here by the compiler.
    let place = |rule: R| match rule {
        R::Json(_) => 0,
        R::Required => 1,
        R::Type => 2,
        R::Null => 3,
        R::Whole => 4,
        R::Range => 5,
        R::Length => 6,
        R::Control => 7,
        R::Form => 8,
        R::Choice => 9,
        R::AnyOf => 10,
        R::OneOf => 11,
        R::AtMostOne => 12,
        R::Empty => 13,
        R::ReturnUrl => 14,
        R::Expiry => 15,
        R::Sum => 16,
        R::Unverified => 17,
        R::Deprecated => 18,
        R::Unknown => 19,
        R::More => 20,
    };
    let places: Vec<usize> = super::RULES.iter().map(|(rule, _)| place(*rule)).collect();
    assert_eq!(places, (0..21).collect::<Vec<_>>());
}
