//! News that name a transaction by its reference alone: of many events nothing else is confirmed. They find the flow, and are
//! read.

use kassa::value::fault::Code;
use kassa::webhook::Name;
use serde_json::{Value, json};

use super::attack::{Rig, TRANSACTION};
use super::{capture, order, read, replayed, sums, told};

/// A flow that knows its transaction's reference.
fn rig() -> Rig {
    let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1",
        "amount": 1000, "currency": "EUR"});
    Rig::new("transaction", &spec, json!({}))
}

fn names(rig: &Rig) -> Vec<Name> {
    let names = rig.flow.names();
    assert_eq!(names.first(), Some(&Name::Transaction(TRANSACTION.into())));
    names.into_iter().skip(1).collect()
}

fn called(references: &[&str]) -> Vec<Name> {
    references.iter().map(|name| Name::TransactionReference((*name).into())).collect()
}

/// The event brings no news of its own, and the transaction is read.
fn is_read(rig: &mut Rig, kind: &str, payload: &Value, answer: &Value) {
    let before = rig.view();
    rig.event(kind, payload).expect("it is ours");
    let mut busy = before.clone();
    busy["busy"] = json!(true);
    assert_eq!(rig.view(), busy, "{kind} {payload}");
    replayed(rig);
    let call = rig.call();
    assert_eq!(call.op.name, "payment.transaction.read", "{kind}");
    rig.answer(&call, 200, answer);
}

#[test]
fn news_by_reference_alone_are_read() {
    let mut rig = rig();
    capture(&mut rig, "a", 300);
    let name = json!({"payment_transaction_reference": "r-1"});
    let with = |more: Value| {
        let mut payload = name.clone();
        payload.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        payload
    };
    let ours = json!([{"payment_capture_id": "krn:a"}]);
    let mut answer = told(&json!({"payment_captures": ours, "payment_funding": {"type": "NON_GUARANTEED"}}));
    is_read(&mut rig, "payment.funding.state-change.expired", &name, &answer);
    assert_eq!(rig.view()["funded"], "awaited", "what the read says");
    answer["payment_funding"]["state"] = json!("FUNDED");
    is_read(&mut rig, "payment.funding.state-change.funded", &with(json!({"payment_transaction_id": ""})), &answer);
    assert_eq!(rig.view()["funded"], "yes");
    answer["payment_chargebacks"] = json!([{"payment_chargeback_id": "krn:b", "amount": 20}]);
    is_read(&mut rig, "payment.transaction.chargeback", &name, &answer);
    is_read(&mut rig, "payment.transaction.chargeback", &with(json!({"payment_chargeback_id": "krn:d"})), &answer);
    assert_eq!(rig.view()["charged_back"], 20);
    answer["payment_captures"] =
        json!([{"payment_capture_id": "krn:a"}, {"payment_capture_id": "krn:x", "capture_amount": 5}]);
    is_read(&mut rig, "payment.transaction.captured", &with(json!({"payment_capture_reference": "x"})), &answer);
    assert_eq!(sums(&rig)[1], 305);
    is_read(&mut rig, "payment.transaction.refunded", &name, &answer);
    answer["state"] = json!("EXPIRED");
    is_read(&mut rig, "payment.transaction.state-change.expired", &name, &answer);
    assert_eq!(rig.state(), "EXPIRED");
    // What is known is no news: the capture of this flow, a chargeback that is listed, a state that is told.
    rig.next();
    let lines = rig.journal.len();
    for (kind, more) in [
        ("payment.transaction.captured", json!({"payment_capture_reference": "a"})),
        ("payment.transaction.chargeback", json!({"payment_chargeback_id": "krn:b"})),
        ("payment.funding.state-change.funded", json!({})),
    ] {
        rig.event(kind, &with(more)).expect("it is ours");
        rig.next();
        assert_eq!(rig.journal.len(), lines, "{kind}");
    }
}

#[test]
fn an_id_decides_and_a_reference_of_another_does_not() {
    let mut rig = rig();
    for payload in [
        json!({"payment_transaction_id": "krn:other", "payment_transaction_reference": "r-1"}),
        json!({"payment_transaction_reference": "r-2"}),
        json!({"payment_transaction_reference": ["r-1"]}),
        json!({}),
    ] {
        let fault = rig.event("payment.transaction.chargeback", &payload).expect_err("it is about another");
        assert_eq!(fault.code, Code::EventNotOurs, "{payload}");
    }
    // With the id an event is believed as ever, whatever it is called besides.
    let payload = json!({"payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-2",
        "payment_chargeback_id": "krn:b", "amount": 7});
    rig.event("payment.transaction.chargeback", &payload).expect("it is ours");
    assert_eq!((rig.view()["charged_back"].clone(), rig.view()["busy"].clone()), (json!(7), json!(false)));
}

#[test]
fn a_flow_is_called_by_what_it_was_told() {
    assert_eq!(names(&super::rig()), []);
    let mut rig = rig();
    assert_eq!(names(&rig), called(&["r-1"]));
    let command = json!({"update": {"reference": "u", "body": {"payment_transaction_reference": "r-2"}}});
    order(&mut rig, &command, &told(&json!({"payment_transaction_reference": "r-2"})));
    assert_eq!(names(&rig), called(&["r-1", "r-2"]), "news by the earlier one may be on their way");
    for name in ["r-3", "r-1", "r-4", "r-5"] {
        read(&mut rig, &told(&json!({"payment_transaction_reference": name})));
    }
    assert_eq!(names(&rig), called(&["r-3", "r-1", "r-4", "r-5"]));
    replayed(&mut rig);
    assert_eq!(names(&rig).len(), 4);
    let whole =
        json!({"reference": "t-1", "payment_transaction": told(&json!({"payment_transaction_reference": "r-9"}))});
    assert_eq!(names(&Rig::new("transaction", &whole, json!({}))), called(&["r-9"]));
}
