//! The typed side: what comes in goes out, and nobody reads a secret from a debug print.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use alloc::format;
use alloc::string::ToString as _;

use super::Either;
use crate::api::common::{Amount, CustomerToken};
use crate::api::dispute::resource::{Dispute, DisputeFramework, DisputeState};
use crate::api::notification::signing_key::SigningKeyCreated;
use crate::api::payment::authorize::{CustomerTokenResponse, PaymentAuthorizeRequest, PaymentAuthorizeResponse};
use crate::api::payment::purchase::LineItem;
use crate::api::payment::request::{PaymentRequest, PaymentRequestState};
use crate::api::payment::transaction::PaymentTransaction;

#[test]
fn unknown_members_and_values_survive() {
    let text = r#"{"payment_request_id":"krn:x","state":"PONDERING","more_1":{"b":1.50,"a":[null]},"more_2":12345678901234567890123}"#;
    let request: PaymentRequest = serde_json::from_str(text).unwrap();
    assert_eq!(request.state, Some(PaymentRequestState::Other("PONDERING".to_string())));
    assert_eq!(request.more.get("more_1"), Some(r#"{"b":1.50,"a":[null]}"#));
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
}

#[test]
fn null_is_absent_and_wrong_types_are_errors() {
    let request: PaymentRequest = serde_json::from_str(r#"{"state":null}"#).unwrap();
    assert_eq!(request, PaymentRequest::default());
    assert!(serde_json::from_str::<PaymentRequest>(r#"{"state":5}"#).is_err());
    assert!(serde_json::from_str::<PaymentRequest>("[]").is_err());
}

#[test]
fn what_no_source_confirms_may_have_any_form() {
    let text = r#"{"payment_transaction_id":"krn:x","captured_amount":{"value":5}}"#;
    let transaction: PaymentTransaction = serde_json::from_str(text).unwrap();
    assert_eq!(transaction.captured_amount, None);
    assert_eq!(transaction.more.get("captured_amount"), Some(r#"{"value":5}"#));
    assert_eq!(serde_json::to_string(&transaction).unwrap(), text);
    let transaction: PaymentTransaction = serde_json::from_str(r#"{"captured_amount":5}"#).unwrap();
    assert_eq!(transaction.captured_amount, Some(Amount(5)));
}

#[test]
fn a_member_with_two_forms() {
    for (text, object) in
        [(r#"{"customer_token":"t"}"#, false), (r#"{"customer_token":{"customer_token":"t","x":1}}"#, true)]
    {
        let response: CustomerTokenResponse = serde_json::from_str(text).unwrap();
        assert_eq!(matches!(response.customer_token, Some(Either::Object(_))), object);
        assert_eq!(serde_json::to_string(&response).unwrap(), text);
    }
    assert!(serde_json::from_str::<CustomerTokenResponse>(r#"{"customer_token":5}"#).is_err());
}

#[test]
fn a_body_is_built_in_order() {
    let line = LineItem {
        name: Some("Pen".to_string()),
        quantity: Some(2),
        total_amount: Some((-5).into()),
        ..LineItem::default()
    };
    assert_eq!(serde_json::to_string(&line).unwrap(), r#"{"name":"Pen","quantity":2,"total_amount":-5}"#);
}

#[test]
fn debug_shows_no_secret() {
    let text = r#"{"customer_token_response":{"customer_token":"canary","customer_token_id":"canary","x_new":"canary"},
        "payment_request":{"state":"COMPLETED","state_context":{"klarna_network_session_token":"canary","customer_interaction":
        {"payment_request_url":"https://canary"},"klarna_customer":{"customer_profile":{"email":"canary"}},
        "shipping":{"recipient":{"given_name":"canary"},"address":{"city":"canary"}}}}}"#;
    let response: PaymentAuthorizeResponse = serde_json::from_str(text).unwrap();
    let shown = format!("{response:?}");
    assert!(shown.contains("Completed") && shown.contains("x_new") && !shown.contains("canary"), "{shown}");
    assert!(!format!("{:?}", CustomerToken::from("canary")).contains("canary"));
    let body: PaymentAuthorizeRequest = serde_json::from_str(r#"{"interoperability_data":"canary"}"#).unwrap();
    assert!(!format!("{body:?}").contains("canary"));
}

/// Both frameworks share names of states; the configuration tells which one holds.
#[test]
fn a_dispute_of_either_framework_is_one_type() {
    for (text, framework, state) in [
        (
            r#"{"payment_dispute_id":"d","state":"PRE_ARBITRATION","state_context":{"arbitration_expires_at":"2026-12-01T00:00:00Z"},"configuration":{"base_framework":"FRAMEWORK_2026"}}"#,
            DisputeFramework::Framework2026,
            DisputeState::PreArbitration,
        ),
        (
            r#"{"payment_dispute_id":"d","state":"MERCHANT_EVIDENCE_PENDING","state_context":{"evidence_request_type":"x"},"configuration":{"base_framework":"FRAMEWORK_2020"}}"#,
            DisputeFramework::Framework2020,
            DisputeState::MerchantEvidencePending,
        ),
    ] {
        let dispute: Dispute = serde_json::from_str(text).unwrap();
        assert_eq!(dispute.state, Some(state));
        assert_eq!(dispute.configuration.as_ref().and_then(|known| known.base_framework.clone()), Some(framework));
        let again: Dispute = serde_json::from_str(&serde_json::to_string(&dispute).unwrap()).unwrap();
        assert_eq!(again, dispute);
    }
}

#[test]
fn debug_shows_nothing_that_is_told_once() {
    let key: SigningKeyCreated = serde_json::from_str(r#"{"signing_key_id":"krn:x","signing_key":"canary"}"#).unwrap();
    let shown = format!("{key:?}");
    assert!(shown.contains("krn:x") && !shown.contains("canary"), "{shown}");
}
