//! What others captured and refunded.

use kassa::value::fault::Code;
use kassa::wire::http::LostAt;
use serde_json::json;

use super::attack::{HOUR, Rig};
use super::{capture, notices, order, read, refused_as, replayed, rig, sums, told};

#[test]
fn what_others_captured_and_refunded_counts() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    let captures = json!([
        {"payment_capture_id": "krn:a", "payment_capture_reference": "a", "capture_amount": 300},
        {"payment_capture_id": "krn:portal", "capture_amount": 500},
    ]);
    let refunds = json!([{"payment_refund_id": "krn:r", "refund_amount": 50, "payment_capture_id": "krn:portal"}]);
    let seen = told(&json!({"payment_captures": captures, "payment_refunds": refunds}));
    read(&mut rig, &seen);
    assert_eq!(sums(&rig), [1000, 800, 200, 50, 750], "{}", rig.view());
    assert!(notices(&mut rig).iter().any(|notice| notice.starts_with("elsewhere ")));
    assert_eq!(rig.view()["elsewhere"][0]["id"], "krn:portal");
    refused_as(
        &mut rig,
        &json!({"capture": {"reference": "b", "amount": 201}}),
        Code::ExceedsRemaining,
        Some("/capture/amount"),
    );
    // Of the portal's capture 450 are left.
    let refund = |amount| json!({"refund": {"reference": "r1", "amount": amount, "payment_capture_id": "krn:portal"}});
    refused_as(&mut rig, &refund(451), Code::ExceedsRemaining, Some("/refund/amount"));
    rig.command(&refund(450).to_string()).expect("so much is left of it");
    // Read again, nothing is counted twice.
    let call = rig.call();
    rig.answer(&call, 201, &json!({"payment_refund_id": "krn:r1"}));
    read(&mut rig, &seen);
    assert_eq!(sums(&rig), [1000, 800, 200, 500, 300]);
    assert_eq!(rig.view()["operations"][1]["not_listed"], true, "Klarna does not list what it answered as made");
    replayed(&mut rig);
}

/// Answers without a body leave no id behind. The list has it, by reference or by amount, and it is not counted twice.
#[test]
fn an_operation_whose_answer_had_no_body_is_found_in_the_list() {
    for listed in [
        json!({"payment_capture_id": "krn:c1", "payment_capture_reference": "a", "capture_amount": 300}),
        json!({"payment_capture_id": "krn:c1", "payment_capture_reference": "a"}),
        json!({"payment_capture_id": "krn:c1", "capture_amount": 300}),
        json!({"payment_capture_id": "krn:c1"}),
    ] {
        let mut rig = rig();
        rig.command(r#"{"capture":{"reference":"a","amount":300}}"#).expect("allowed");
        let call = rig.call();
        rig.raw(&call, 204, &[], b"").expect("an answer");
        refused_as(
            &mut rig,
            &json!({"refund": {"reference": "r", "amount": 1, "payment_capture_reference": "a"}}),
            Code::NotNow,
            Some("/refund/payment_capture_reference"),
        );
        read(&mut rig, &told(&json!({"payment_captures": [listed]})));
        assert_eq!(sums(&rig), [1000, 300, 700, 0, 300], "{listed}");
        assert_eq!(rig.view()["operations"][0]["id"], "krn:c1");
        rig.command(r#"{"refund":{"reference":"r","amount":300,"payment_capture_reference":"a"}}"#)
            .expect("it has an id");
        assert!(rig.call().url.ends_with("/captures/krn:c1/refund"));
    }
}

/// What was listed before an operation was ordered is not that operation.
#[test]
fn a_capture_from_before_does_not_pass_for_a_later_one() {
    let mut rig = rig();
    read(&mut rig, &told(&json!({"payment_captures": [{"payment_capture_id": "krn:before", "capture_amount": 300}]})));
    rig.command(r#"{"capture":{"reference":"a","amount":300}}"#).expect("allowed");
    let call = rig.call();
    rig.raw(&call, 204, &[], b"").expect("an answer");
    assert_eq!(sums(&rig), [1000, 600, 400, 0, 600]);
    assert_eq!(rig.view()["operations"][0].get("id"), None);
}

/// An operation that may have been made, and one in the list that may be it: until that is known, both count as used, and only
/// one of them as made.
#[test]
fn what_may_be_ours_is_neither_used_twice_nor_lost() {
    for (made, sums_then) in [(true, [1000, 300, 700, 0, 300]), (false, [1000, 300, 700, 0, 300])] {
        let mut rig = unknown_capture();
        let nameless = told(&json!({"payment_captures": [{"payment_capture_id": "krn:c", "capture_amount": 300}]}));
        read(&mut rig, &nameless);
        assert_eq!(rig.view()["operations"][0]["status"], "unknown");
        assert_eq!(sums(&rig), [1000, 0, 400, 0, 0], "{}", rig.view());
        rig.command(&json!({"resolve": {"reference": "a", "made": made}}).to_string()).expect("a person knows");
        assert_eq!(sums(&rig), sums_then, "{made}: {}", rig.view());
        replayed(&mut rig);
    }
}

fn unknown_capture() -> Rig {
    let mut rig = rig();
    rig.command(r#"{"capture":{"reference":"a","amount":300}}"#).expect("allowed");
    let call = rig.call();
    rig.lose(&call, LostAt::Unknown);
    rig.next();
    rig.cut(30 * HOUR, 0);
    // The first read tells the time; with that the key's window is over.
    let call = rig.call();
    rig.answer(&call, 200, &told(&json!({"payment_captures": [{"id": "without an id nothing is whole"}]})));
    rig.next();
    assert_eq!(rig.view()["operations"][0]["status"], "unknown", "{}", rig.view());
    rig
}

/// A read that left before an order and comes back after it says nothing about that order.
#[test]
fn a_read_from_before_an_order_says_nothing_about_it() {
    let mut rig = rig();
    rig.command(r#"{"read":{}}"#).expect("allowed");
    let old = rig.call();
    capture(&mut rig, "a", 300);
    rig.answer(&old, 200, &told(&json!({"amount": 5, "state": "CLOSED"})));
    assert_eq!(sums(&rig), [1000, 300, 700, 0, 300]);
    assert_eq!(rig.view()["busy"], true, "the read is still owed");
    let new = rig.call();
    assert_eq!(new.op.name, "payment.transaction.read");
}

/// Amounts that Klarna keeps to itself stop everything that would need them.
#[test]
fn a_capture_of_unknown_amount_uses_up_the_authorization() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    let captures = json!([{"payment_capture_id": "krn:a"}, {"payment_capture_id": "krn:x", "capture_amount": "5"}]);
    read(&mut rig, &told(&json!({"payment_captures": captures})));
    assert_eq!(sums(&rig), [1000, 300, 0, 0, 300]);
    // A later read may tell it.
    let captures = json!([{"payment_capture_id": "krn:a"}, {"payment_capture_id": "krn:x", "capture_amount": 5}]);
    read(&mut rig, &told(&json!({"payment_captures": captures})));
    assert_eq!(sums(&rig), [1000, 305, 695, 0, 305]);
}

/// Sums beyond every bound stay within it, and forbid everything.
#[test]
fn amounts_at_the_end_of_their_range_do_not_wrap() {
    let most = 9_007_199_254_740_991_i64;
    let spec =
        json!({"reference": "t-1", "payment_transaction_id": super::TRANSACTION, "amount": most, "currency": "EUR"});
    let mut rig = Rig::new("transaction", &spec, json!({}));
    order(&mut rig, &json!({"capture": {"reference": "a", "amount": most}}), &json!({"payment_capture_id": "krn:a"}));
    let captures = json!([{"payment_capture_id": "krn:x", "capture_amount": most}, {"payment_capture_id": "krn:y", "capture_amount": most}]);
    let refunds = json!([{"payment_refund_id": "krn:x", "refund_amount": most}, {"payment_refund_id": "krn:y", "refund_amount": most}]);
    read(&mut rig, &told(&json!({"amount": most, "payment_captures": captures, "payment_refunds": refunds})));
    assert_eq!(sums(&rig), [most, most, 0, most, 0]);
    for amount in [i64::MAX, i64::MIN, -1, most + 1] {
        let captures = json!([{"payment_capture_id": format!("krn:{amount}"), "capture_amount": amount}]);
        read(&mut rig, &told(&json!({"amount": amount, "payment_captures": captures})));
        assert_eq!(sums(&rig), [most, most, 0, most, 0], "{amount}");
    }
}
