//! Nothing secret or personal may come out, and nothing else may get lost.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use alloc::format;
use alloc::string::String;

use super::{redact, redact_address};
use crate::api::payment::authorize::{PaymentAuthorizeRequest, PaymentAuthorizeResponse};
use crate::api::payment::presentation::PaymentPresentation;
use crate::wire::shape::{Kind, Sensitivity, Shape};

#[test]
fn masks_by_shape() {
    let body = br#" { "currency" : "EUR", "interoperability_data":"{\"x\":1}", "request_payment_transaction":{"amount":5},
        "supplementary_purchase_data":{"customer":{"given_name":"Ada","customer_device":{"geolocation":{"latitude":5.5}},
        "customer_account":{"purchase_history":[{"total_amount":5,"currency":"EUR"}]}},"line_items":[{"name":"Pen"}],
        "shipping":[{"recipient":{"given_name":"Ada"},"shipping_reference":"s1"}]} } "#;
    let shown = redact(body, Some(PaymentAuthorizeRequest::SHAPE));
    assert_eq!(
        shown,
        concat!(
            r#"{"currency":"EUR","interoperability_data":"***","request_payment_transaction":{"amount":5},"#,
            r#""supplementary_purchase_data":{"customer":{"given_name":"***","customer_device":{"geolocation":{"latitude":"***"}},"#,
            r#""customer_account":{"purchase_history":[{"total_amount":"***","currency":"***"}]}},"line_items":[{"name":"Pen"}],"#,
            r#""shipping":[{"recipient":{"given_name":"***"},"shipping_reference":"s1"}]}}"#
        )
    );
}

#[test]
fn masks_both_forms_of_a_member() {
    for token in [r#""tok""#, r#"{"customer_token":"tok","scopes":["tok"]}"#] {
        let body = format!(r#"{{"customer_token_response":{{"result":"APPROVED","customer_token":{token}}}}}"#);
        let shown = redact(body.as_bytes(), Some(PaymentAuthorizeResponse::SHAPE));
        assert!(shown.contains("APPROVED") && !shown.contains("tok\""), "{shown}");
    }
    let text = br#"{"instruction":"SHOW_KLARNA","payment_option":{"header":{"text":"Pay later","future":{"email":"a@b"}},"badge":"New"}}"#;
    let shown = redact(text, Some(PaymentPresentation::SHAPE));
    assert!(shown.contains("Pay later") && shown.contains("New") && !shown.contains("a@b"), "{shown}");
}

#[test]
fn masks_by_name_and_by_look_where_nothing_is_declared() {
    let body = br#"{"a":[{"sdk_token":"x1","Email":"x2","nested":{"password":["x3",{"b":"x4"}]},"api_key":5,"ok":"seen","n":null}],
        "free":"krn:network:us1:test:session-token:eyJhbGciOiJFUzI1NiJ9.x5","key2":"klarna_live_api_x6","jwt":"Bearer eyJhbGciOiJFUzI1NiJ9.x7"}"#;
    let shown = redact(body, None);
    assert!(shown.contains("seen") && shown.contains(r#""n":null"#), "{shown}");
    for canary in ["x1", "x2", "x3", "x4", "5", "x6", "x7"] {
        assert!(!shown.contains(canary), "{canary} in {shown}");
    }
}

#[test]
fn what_is_not_json_is_not_shown() {
    assert_eq!(redact(b"<html>secret</html>", None), "(19 bytes that are not JSON)");
    assert_eq!(redact(b"", None), "");
    assert!(!redact(br#"{"token":"secret""#, None).contains("secret"));
}

/// A body with every declared member set: each marked leaf holds a canary, and none of them may be printed.
#[test]
fn no_marked_member_of_any_shape_is_printed() {
    let mut marked = 0;
    for op in crate::api::operations() {
        for shape in [op.body, op.answer].into_iter().flatten() {
            let mut body = String::new();
            fill(&Kind::Object(shape), Sensitivity::Public, 0, &mut body);
            let shown = redact(body.as_bytes(), Some(shape));
            assert!(serde_json::from_str::<serde_json::Value>(&shown).is_ok(), "{shown}");
            assert!(!shown.contains("canary"), "{}: {shown}", op.name);
            assert_eq!(body.matches("plain").count(), shown.matches("plain").count(), "{}", op.name);
            marked += body.matches("canary").count();
        }
    }
    assert!(marked > 300, "{marked}");
}

fn fill(kind: &Kind, sensitivity: Sensitivity, depth: usize, out: &mut String) {
    match kind {
        Kind::Object(shape) if depth < 12 => object(shape, sensitivity, depth, out),
        Kind::List(item) => {
            out.push('[');
            fill(item, sensitivity, depth.saturating_add(1), out);
            out.push(']');
        }
        Kind::Either(_, object) => fill(object, sensitivity, depth, out),
        _ if sensitivity > Sensitivity::Public => out.push_str("\"canary\""),
        _ => out.push_str("\"plain\""),
    }
}

fn object(shape: &Shape, sensitivity: Sensitivity, depth: usize, out: &mut String) {
    out.push('{');
    for (n, field) in shape.fields.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        out.push_str(&format!("\"{}\":", field.name));
        fill(&field.kind, sensitivity.max(field.sensitivity), depth.saturating_add(1), out);
    }
    out.push('}');
}

/// What is told once is masked wherever it is printed.
#[test]
fn what_is_told_once_is_a_secret() {
    use crate::api::operation_named;
    for (name, answer) in [
        ("security.api_key.create", r#"{"credential_id":"krn:x","secret":{"secret":"canary"}}"#),
        ("security.client_certificate.create", r#"{"credential_id":"krn:x","secret":{"certificate":"canary"}}"#),
        ("security.sftp.create", r#"{"credential_id":"krn:x","username":"canary","password":"canary"}"#),
        ("notification.signing_key.create", r#"{"signing_key_id":"krn:x","signing_key":"canary"}"#),
        ("portal.deep_link.create", r#"{"deep_link_id":"krn:x","url":"https://canary"}"#),
        ("interoperability.sdk_token.create", r#"{"sdk_token":"canary"}"#),
    ] {
        let shape = operation_named(name).and_then(|op| op.answer);
        let shown = redact(answer.as_bytes(), shape);
        assert!(
            shape.is_some() && shown.contains("krn:x") != name.contains("sdk") && !shown.contains("canary"),
            "{shown}"
        );
    }
}

#[test]
fn an_answer_that_is_an_array_is_masked_item_by_item() {
    let shape = crate::api::account::onboarding::OnboardRequest::SHAPE;
    let body = br#"[{"partner_account_name":"plain","partner_account_contact":{"phone":"canary"}}]"#;
    let shown = redact(body, Some(shape));
    assert!(shown.contains("plain") && !shown.contains("canary"), "{shown}");
}

#[test]
fn addresses_show_no_token_and_nobody() {
    use crate::api::{interoperability, payment, portal};
    let base = "https://k.example/v2";
    let shown = redact_address(
        &format!("{base}/portal/user-access?principal=canary&account_id=krn:a"),
        portal::DELETE_USER_ACCESS,
    );
    assert_eq!(shown, "https://k.example/v2/portal/user-access?principal=***&account_id=krn:a");
    let shown = redact_address(&format!("{base}/accounts/krn:a/payment/tokens/canary"), payment::CANCEL_PAYMENT_TOKEN);
    assert_eq!(shown, "https://k.example/v2/accounts/krn:a/payment/tokens/***");
    let op = interoperability::READ_INTEROPERABILITY_V1;
    let shown =
        redact_address("https://k.example/v1/interoperability?interoperability_token=canary&currency=EUR&x=canary", op);
    assert_eq!(shown, "https://k.example/v1/interoperability?interoperability_token=***&currency=EUR&x=***");
    let op = payment::GET_PAYMENT_PRESENTATION;
    let shown = redact_address(&format!("{base}/payment/presentation?intents%5B%5D=PAY"), op);
    assert_eq!(shown, "https://k.example/v2/payment/presentation?intents%5B%5D=PAY");
}
