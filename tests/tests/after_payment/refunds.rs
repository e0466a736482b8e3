//! Refunds: by capture, by line items, and up to the caps.

use kassa::value::fault::Code;
use serde_json::{Value, json};

use super::attack::TRANSACTION;
use super::{capture, order, read, refused_as, replayed, rig, sums, told};

fn items(total: i64) -> Value {
    json!({"supplementary_refund_data": {"line_items": [{"name": "Pen", "quantity": 1, "total_amount": total}]}})
}

#[test]
fn with_several_captures_line_items_say_which_one_is_refunded() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    capture(&mut rig, "b", 200);
    let refund = |body: Value| json!({"refund": {"reference": "r", "amount": 100, "body": body}});
    for body in [json!({}), json!({"supplementary_refund_data": {"line_items": []}})] {
        refused_as(&mut rig, &refund(body), Code::Missing, Some("/refund/payment_capture_id"));
    }
    // Line items that do not add up are told and not refused.
    rig.command(&refund(items(99)).to_string()).expect("allowed");
    let call = rig.call();
    assert!(rig.notices.iter().any(|notice| notice.starts_with("line_items /refund/body")), "{:?}", rig.notices);
    assert!(call.url.ends_with(&format!("/transactions/{TRANSACTION}/refund")), "{}", call.url);
    // Klarna says from which capture it was taken: of that one, so much less is left.
    rig.answer(&call, 201, &json!({"payment_refund_id": "krn:r", "payment_capture_id": "krn:a"}));
    assert_eq!(rig.view()["operations"][2]["payment_capture_id"], "krn:a");
    let of =
        |name: &str, amount| json!({"refund": {"reference": "s", "amount": amount, "payment_capture_reference": name}});
    refused_as(&mut rig, &of("a", 201), Code::ExceedsRemaining, Some("/refund/amount"));
    refused_as(&mut rig, &of("b", 201), Code::ExceedsRemaining, Some("/refund/amount"));
    rig.command(&of("b", 200).to_string()).expect("so much is left");
    assert_eq!(sums(&rig), [1000, 500, 500, 100, 200]);
    replayed(&mut rig);
}

/// It may be taken from the one or the other, so it counts for both, until Klarna's list tells.
#[test]
fn a_refund_that_names_no_capture_counts_for_each_until_it_is_read() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    capture(&mut rig, "b", 200);
    let whole = json!({"refund": {"reference": "r", "amount": 100, "body": items(100)}});
    order(&mut rig, &whole, &json!({"payment_refund_id": "krn:r"}));
    let of =
        |name: &str, amount| json!({"refund": {"reference": "s", "amount": amount, "payment_capture_reference": name}});
    refused_as(&mut rig, &of("a", 201), Code::ExceedsRemaining, Some("/refund/amount"));
    refused_as(&mut rig, &of("b", 101), Code::ExceedsRemaining, Some("/refund/amount"));
    let captures = json!([{"payment_capture_id": "krn:a"}, {"payment_capture_id": "krn:b"}]);
    let refunds = json!([{"payment_refund_id": "krn:r", "payment_capture_id": "krn:a"}]);
    read(&mut rig, &super::told(&json!({"payment_captures": captures, "payment_refunds": refunds})));
    assert_eq!(rig.view()["operations"][2]["payment_capture_id"], "krn:a");
    refused_as(&mut rig, &of("a", 201), Code::ExceedsRemaining, Some("/refund/amount"));
    rig.command(&of("b", 200).to_string()).expect("nothing was taken from it");
    replayed(&mut rig);
}

/// The only capture there is pays, and so much less is left of it when there are others.
#[test]
fn a_refund_of_the_only_capture_is_taken_from_it() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    order(&mut rig, &json!({"refund": {"reference": "r", "amount": 250}}), &json!({"payment_refund_id": "krn:r"}));
    capture(&mut rig, "b", 700);
    let of = |amount| json!({"refund": {"reference": "s", "amount": amount, "payment_capture_id": "krn:a"}});
    refused_as(&mut rig, &of(51), Code::ExceedsRemaining, Some("/refund/amount"));
    rig.command(&of(50).to_string()).expect("so much is left");
}

#[test]
fn a_capture_is_named_once_and_has_to_be_one() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    let both = json!({"refund": {"reference": "r", "amount": 1, "payment_capture_id": "krn:a", "payment_capture_reference": "a"}});
    refused_as(&mut rig, &both, Code::Inconsistent, Some("/refund/payment_capture_reference"));
    let nobodys = json!({"refund": {"reference": "r", "amount": 1, "payment_capture_id": "krn:b"}});
    refused_as(&mut rig, &nobodys, Code::Inconsistent, Some("/refund/payment_capture_id"));
    let unmade = json!({"refund": {"reference": "r", "amount": 1, "payment_capture_reference": "b"}});
    refused_as(&mut rig, &unmade, Code::NotNow, Some("/refund/payment_capture_reference"));
}

/// 200 captures, 200 refunds, 500 operations (payments, invariant 8): whoever made them.
#[test]
fn the_caps_count_what_others_did() {
    let listed = |kind: &str, count: usize| -> Vec<Value> {
        let of = |n| json!({format!("payment_{kind}_id"): format!("krn:{kind}:{n}"), format!("{kind}_amount"): 1});
        (0..count).map(of).collect()
    };
    let mut rig = rig();
    read(
        &mut rig,
        &told(&json!({"payment_captures": listed("capture", 199), "payment_refunds": listed("refund", 199)})),
    );
    capture(&mut rig, "a", 1);
    refused_as(&mut rig, &json!({"capture": {"reference": "b", "amount": 1}}), Code::TooMany, None);
    let refund = |name: &str| json!({"refund": {"reference": name, "amount": 1, "payment_capture_id": "krn:a"}});
    order(&mut rig, &refund("r"), &json!({"payment_refund_id": "krn:r"}));
    refused_as(&mut rig, &refund("s"), Code::TooMany, None);
    replayed(&mut rig);
    // Updates count towards the 500, and have no cap of their own.
    for n in 0..100 {
        let update = json!({"update": {"reference": format!("u{n}"), "body": {"payment_transaction_reference": "x"}}});
        order(&mut rig, &update, &json!({"payment_transaction_id": TRANSACTION}));
    }
    let one_more = json!({"update": {"reference": "u", "body": {"payment_transaction_reference": "x"}}});
    refused_as(&mut rig, &one_more, Code::TooMany, None);
}
