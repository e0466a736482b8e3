//! Answers to captures, refunds and voids, and to the read that looks one up.

use kassa::wire::http::LostAt;

use super::{Head, is_id, object};
use crate::bytes::Bytes;
use crate::json::Tree;
use crate::till::{TRANSACTION, Till};

const CAPTURE: &str = r#"{"capture":{"reference":"parcel-1","amount":2000}}"#;
const REFUND: &str = r#"{"refund":{"reference":"return-1","amount":500}}"#;
const VOID: &str = r#"{"void":{"reference":"rest"}}"#;

/// One operation, and what comes back of it.
///
/// # Panics
/// When an operation is told to be made or not made although the answer does not say so, or the sums do not fit.
pub fn transaction(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let stage = bytes.byte();
    let mut till = Till::of("transaction", TRANSACTION);
    let command = |till: &mut Till, json: &str| {
        till.flow.command(json.as_bytes(), till.now()).expect("the command is right");
        till.heard();
        till.call().expect("a call")
    };
    let mut call = match stage % 3 {
        0 => command(&mut till, CAPTURE),
        1 => {
            let capture = command(&mut till, CAPTURE);
            till.answer_right(&capture, 201, r#"{"payment_capture_id":"krn:c1","capture_amount":2000}"#);
            command(&mut till, REFUND)
        }
        _ => command(&mut till, VOID),
    };
    let lost = stage & 64 != 0;
    if lost {
        // What was lost is sent again, or looked up.
        till.flow.lost(call.call, call.attempt, LostAt::Unknown, till.now()).expect("a loss is never refused");
        till.heard();
        let Some(again) = till.call() else { return };
        call = again;
    }
    let read = call.op.method.as_str() == "GET";
    let head = Head::of(&mut bytes, &call);
    let body = bytes.rest();
    till.answer(&call, head.status, &head.headers(), body);

    let view = till.view();
    let operations = view["operations"].as_array().cloned().unwrap_or_default();
    let last = operations.last().expect("there is an operation");
    let seen = object(body);
    let has = |name: &str| seen.as_ref().is_some_and(|seen| seen.get(name).is_some());
    match last["status"].as_str().expect("a status") {
        "made" if !read => {
            assert!(head.success() && !head.foreign, "made by {}", head.status);
            assert!(!has("error_code"), "made by an error");
            let id = ["payment_capture_id", "payment_refund_id"]
                .map(|name| seen.as_ref().and_then(|seen| seen.get(name)).and_then(Tree::text).is_some_and(is_id));
            let named = match stage % 3 {
                0 => id[0],
                1 => id[1],
                _ => has("payment_transaction_id") || has("state"),
            };
            assert!(named || body.trim_ascii().is_empty(), "made by an answer to something else: {view}");
        }
        "made" => assert!(head.success() && !head.foreign && seen.is_some(), "found by {}", head.status),
        "refused" | "not_made" if !read => {
            assert!(!head.foreign && (400..500).contains(&head.status) && body.len() > 2, "refused by {}", head.status);
        }
        "not_made" | "refused" => assert!(!head.foreign, "a foreign answer settles nothing"),
        _ => {}
    }
    sums(&view);
    till.check_replay();
    let _ = till.call();
}

/// The sums fit the operations and each other.
///
/// # Panics
/// When they do not.
pub(crate) fn sums(view: &serde_json::Value) {
    let amount = |name: &str| view[name].as_i64().unwrap_or_else(|| panic!("{name} is an amount: {view}"));
    let made = |kind: &str| -> i64 {
        let operations = view["operations"].as_array().into_iter().flatten();
        let made = operations.filter(|operation| operation["kind"] == kind && operation["status"] == "made");
        made.filter_map(|operation| operation["amount"].as_i64()).sum()
    };
    assert!(amount("captured") >= made("capture") && amount("refunded") >= made("refund"), "{view}");
    // Whatever others are said to have done, nothing is left that is not there.
    if view["elsewhere"].is_null() {
        assert_eq!((amount("captured"), amount("refunded")), (made("capture"), made("refund")), "{view}");
        assert!(amount("refunded") <= amount("captured") && amount("captured") <= amount("amount"), "{view}");
    }
    assert!(amount("remaining") <= (amount("amount") - amount("captured")).max(0), "{view}");
    assert!(amount("refundable") <= (amount("captured") - amount("refunded")).max(0), "{view}");
}
