//! Corrections: shipments of a capture, references and purchase data of the transaction.

use kassa::value::fault::Code;
use kassa::wire::http::LostAt;
use serde_json::json;

use super::attack::{HOUR, TRANSACTION};
use super::{capture, order, refused_as, replayed, rig, sums, told};

#[test]
fn shipments_are_added_to_a_capture_that_is_named_by_its_reference() {
    let mut rig = rig();
    capture(&mut rig, "parcel-1", 300);
    let shipments = json!([{"delivery": {"tracking_number": "RR1", "shipping_carrier": "Post"}}]);
    let body = json!({"supplementary_capture_data": {"shipments": shipments}});
    let update =
        json!({"update_capture": {"reference": "tracking", "payment_capture_reference": "parcel-1", "body": body}});
    rig.command(&update.to_string()).expect("allowed");
    let call = rig.call();
    assert_eq!((call.op.method.as_str(), call.body.as_deref()), ("PATCH", Some(&*body.to_string())));
    assert!(call.url.ends_with("/payment/captures/krn:parcel-1"), "{}", call.url);
    rig.answer(&call, 200, &json!({"payment_capture_id": "krn:other"}));
    let again = rig.call();
    assert_eq!(again.attempt, 2, "another capture's answer is no answer");
    rig.answer(&again, 200, &json!({"payment_capture_id": "krn:parcel-1", "payment_capture_reference": "renamed"}));
    rig.next();
    assert_eq!(rig.view()["operations"][1]["status"], "made");
    assert_eq!(sums(&rig), [1000, 300, 700, 0, 300], "no money moved");
    // The same again is the same operation.
    rig.command(&update.to_string()).expect("a duplicate is no error");
    assert!(rig.call_within(HOUR).is_none());
    replayed(&mut rig);
}

#[test]
fn bodies_of_updates_are_checked() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    let of = |body| json!({"update_capture": {"reference": "u", "payment_capture_id": "krn:a", "body": body}});
    let wrong = json!({"supplementary_capture_data": {"shipments": [{"delivery": {"tracking_number": 7}}]}});
    let pointer = "/update_capture/body/supplementary_capture_data/shipments/0/delivery/tracking_number";
    refused_as(&mut rig, &of(wrong), Code::Form, Some(pointer));
    refused_as(&mut rig, &of(json!([])), Code::Form, Some("/update_capture/body"));
    let amount = json!({"update": {"reference": "u", "body": {"amount": 5}}});
    refused_as(&mut rig, &amount, Code::Inconsistent, Some("/update/body/amount"));
    refused_as(&mut rig, &json!({"update": {"reference": "u", "body": {}}}), Code::Form, Some("/update/body"));
    refused_as(&mut rig, &json!({"update": {"reference": "u"}}), Code::Missing, Some("/update/body"));
    let nobodys = json!({"update_capture": {"reference": "u", "payment_capture_id": "krn:b", "body": {}}});
    refused_as(&mut rig, &nobodys, Code::Inconsistent, Some("/update_capture/payment_capture_id"));
    let nameless = json!({"update_capture": {"reference": "u", "body": {}}});
    refused_as(&mut rig, &nameless, Code::Missing, Some("/update_capture/payment_capture_id"));
}

#[test]
fn a_transaction_is_corrected() {
    let mut rig = rig();
    let update = json!({"update": {"reference": "name", "body": {"payment_transaction_reference": "receipt-2"}}});
    order(&mut rig, &update, &json!({"payment_transaction_id": TRANSACTION, "amount": 7, "state": "AUTHORIZED"}));
    assert_eq!(rig.view()["operations"][0]["status"], "made");
    assert_eq!(sums(&rig)[0], 1000, "an update does not change amounts");
    // What was let go cannot be corrected any more.
    order(&mut rig, &json!({"void": {"reference": "v"}}), &json!({"state": "CLOSED"}));
    let late = json!({"update": {"reference": "late", "body": {"payment_transaction_reference": "x"}}});
    refused_as(&mut rig, &late, Code::NotNow, None);
}

/// Nothing of an update is told by a read: a person has to say what became of it, and nothing is read for it.
#[test]
fn an_update_of_unknown_outcome_waits_for_a_person() {
    let mut rig = rig();
    rig.command(r#"{"update":{"reference":"u","body":{"payment_transaction_reference":"x"}}}"#).expect("allowed");
    let call = rig.call();
    rig.lose(&call, LostAt::Unknown);
    rig.next();
    rig.cut(30 * HOUR, 0);
    let clock = rig.call();
    rig.answer(&clock, 200, &told(&json!({})));
    rig.next();
    assert_eq!(rig.view()["operations"][0]["status"], "unknown");
    assert!(rig.call_within(30 * HOUR).is_none());
    rig.command(r#"{"resolve":{"kind":"update","reference":"u","made":false}}"#).expect("a person knows");
    rig.next();
    assert_eq!(rig.view()["operations"][0]["status"], "not_made");
    assert_eq!(rig.view()["busy"], false);
}
