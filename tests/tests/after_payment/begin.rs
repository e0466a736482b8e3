//! How a flow begins: from a payment, from Klarna's answer, or from what the host knows.

use kassa::value::fault::Code;
use serde_json::{Value, json};

use super::attack::{Rig, TRANSACTION, config, payment};
use super::{refused_as, replayed, sums, told};

/// A payment that Klarna approves with these members, and its view.
fn approved(more: &Value) -> Value {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let call = rig.call();
    let mut transaction = json!({"payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1",
        "amount": 12336, "currency": "EUR", "expires_at": "2026-01-30T03:04:05Z"});
    for (name, value) in more.as_object().into_iter().flatten() {
        transaction[name] = value.clone();
    }
    let answer = json!({"payment_transaction_response": {"result": "APPROVED", "payment_transaction": transaction}});
    rig.answer(&call, 200, &answer);
    rig.next();
    assert_eq!(rig.state(), "approved");
    rig.view()
}

fn begun(payment: &Value) -> Rig {
    Rig::new("transaction", &json!({"reference": "t-1", "payment": payment}), json!({}))
}

#[test]
fn what_was_captured_with_the_approval_is_not_captured_again() {
    let view = approved(&json!({"state": "COMPLETED", "payment_captures": [{"payment_capture_id": "krn:now"}]}));
    let mut rig = begun(&view);
    assert_eq!(sums(&rig), [12336, 12336, 0, 0, 12336], "{}", rig.view());
    assert_eq!(rig.view()["busy"], false, "nothing has to be read: everything was captured at once");
    let more = json!({"capture": {"reference": "a", "amount": 1}});
    refused_as(&mut rig, &more, Code::ExceedsRemaining, Some("/capture/amount"));
    rig.command(r#"{"refund":{"reference":"r","amount":36,"payment_capture_id":"krn:now"}}"#).expect("it was captured");
    replayed(&mut rig);
}

#[test]
fn a_payment_of_which_nothing_was_captured_is_taken_over_as_it_is() {
    let mut rig = begun(&approved(&json!({"state": "AUTHORIZED"})));
    assert_eq!(sums(&rig), [12336, 0, 12336, 0, 0]);
    assert_eq!(rig.view()["expires_at"], "2026-01-30T03:04:05Z");
    assert_eq!(rig.view()["state"], "AUTHORIZED");
    let names = ["r-1".to_owned()].map(kassa::webhook::Name::TransactionReference);
    assert_eq!(rig.flow.names()[1..], names, "the payment hands its reference on");
    replayed(&mut rig);
}

#[test]
fn a_payment_without_a_guarantee_says_that_its_money_is_awaited() {
    let view =
        approved(&json!({"state": "AUTHORIZED", "payment_funding": {"type": "NON_GUARANTEED", "state": "PENDING"}}));
    assert_eq!((&view["paid"], &view["funded"]), (&json!("yes"), &json!("awaited")));
    assert_eq!(begun(&view).view()["funded"], "awaited");
    let view = approved(&json!({"state": "AUTHORIZED", "payment_funding": {"type": "GUARANTEED"}}));
    assert_eq!((view.get("funded"), begun(&view).view()["funded"].as_str()), (None, Some("yes")));
}

/// Captures without amounts, or no word of the state: nothing is ordered before Klarna was asked.
#[test]
fn what_may_have_been_captured_is_read_before_anything_is_ordered() {
    let captures = json!([{"payment_capture_id": "krn:c1"}]);
    for more in [json!({}), json!({"state": "AUTHORIZED", "payment_captures": captures}), json!({"state": "COMPLETED"})]
    {
        let mut rig = begun(&approved(&more));
        assert_eq!(rig.view()["busy"], true, "{more}");
        refused_as(&mut rig, &json!({"capture": {"reference": "a", "amount": 1}}), Code::NotNow, None);
        replayed(&mut rig);
        let call = rig.call();
        assert_eq!(call.op.name, "payment.transaction.read");
        let list = json!([{"payment_capture_id": "krn:c1", "capture_amount": 12000}]);
        rig.answer(&call, 200, &told(&json!({"amount": 12336, "payment_captures": list})));
        // What was COMPLETED once never becomes AUTHORIZED again.
        let left = if more["state"] == "COMPLETED" { 0 } else { 336 };
        assert_eq!(sums(&rig), [12336, 12000, left, 0, 12000], "{more}");
        let rest = rig.command(r#"{"capture":{"reference":"a","amount":336}}"#);
        assert_eq!(rest.is_ok(), left > 0, "{more}");
    }
}

#[test]
fn klarnas_own_answer_begins_a_flow() {
    let captures = json!([{"payment_capture_id": "krn:c1", "capture_amount": 400, "payment_capture_reference": "x"}]);
    let refunds = json!([{"payment_refund_id": "krn:r1", "refund_amount": 100}]);
    let answer = told(&json!({"payment_captures": captures, "payment_refunds": refunds,
        "payment_funding": {"type": "NON_GUARANTEED", "state": "PENDING"}, "unheard_of": [1, 2]}));
    let spec = json!({"reference": "t-1", "payment_transaction": answer});
    let mut rig = Rig::new("transaction", &spec, json!({}));
    assert_eq!(sums(&rig), [1000, 400, 600, 100, 300]);
    assert_eq!(rig.view()["funded"], "awaited");
    assert_eq!(rig.view()["elsewhere"].as_array().map(Vec::len), Some(2));
    replayed(&mut rig);
}

#[test]
fn only_an_approved_payment_can_be_taken_over() {
    let refused = |spec: Value| {
        let cfg = config(json!({}));
        let now = super::attack::clocks(super::attack::BEGIN, super::attack::BEGIN, 0);
        let fault = kassa::flow::start("transaction", spec.to_string().as_bytes(), cfg, now).err().expect("refused");
        (fault.code, fault.pointer.unwrap_or_default())
    };
    let mut view = approved(&json!({"state": "AUTHORIZED"}));
    let both = json!({"reference": "t-1", "payment": view, "amount": 5});
    assert_eq!(refused(both), (Code::Inconsistent, "/amount".into()));
    view["state"] = json!("unknown");
    assert_eq!(refused(json!({"reference": "t-1", "payment": view})), (Code::Inconsistent, "/payment/state".into()));
    assert_eq!(refused(json!({"reference": "t-1", "payment": [1]})), (Code::Form, "/payment".into()));
    assert_eq!(refused(json!({"reference": "t-1", "payment": {"state": 7}})), (Code::Form, "/payment".into()));
    let transaction = |member: &str| {
        let mut answer = told(&json!({}));
        answer.as_object_mut().expect("object").remove(member);
        refused(json!({"reference": "t-1", "payment_transaction": answer}))
    };
    for member in ["payment_transaction_id", "amount", "currency"] {
        assert_eq!(transaction(member), (Code::Missing, format!("/payment_transaction/{member}")));
    }
    assert_eq!(refused(json!({"reference": "t-1", "payment_transaction": 7})).0, Code::Form);
}
