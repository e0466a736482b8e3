//! Which flow an event is for.

use kassa::webhook::{Name, Routes, fingerprint};
use serde_json::{Value, json};

use super::NOW;
use super::{KEY_ID, SECRET, event, payment, verifier};

fn names(payload: &Value) -> Vec<Name> {
    let (body, signature) = event("1", "x", "", &payload.to_string());
    verifier(SECRET).verify(body.as_bytes(), KEY_ID, &signature).expect("genuine").names()
}

fn find(routes: &Routes, payload: &Value) -> Vec<String> {
    let (body, signature) = event("1", "x", "", &payload.to_string());
    let event = verifier(SECRET).verify(body.as_bytes(), KEY_ID, &signature).expect("genuine");
    routes.find(&event).iter().map(|flow| flow.to_string()).collect()
}

#[test]
fn an_event_has_every_name_that_its_payload_has() {
    let all = json!({"payment_transaction_reference": "t-1", "payment_request_id": "krn:r", "planet": "Mars",
        "payment_transaction_id": "krn:t", "payment_request_reference": "r-1", "customer_token_reference": "c-1"});
    let expected = [
        Name::Request("krn:r".into()),
        Name::Transaction("krn:t".into()),
        Name::RequestReference("r-1".into()),
        Name::TransactionReference("t-1".into()),
        Name::CustomerTokenReference("c-1".into()),
    ];
    assert_eq!(names(&all), expected);
    for none in
        [json!({}), json!([1]), json!("x"), json!({"payment_request_id": ""}), json!({"payment_request_id": null})]
    {
        assert_eq!(names(&none), [], "{none}");
    }
    // A member of another form says nothing, and does not hide the others either way: the flow is found by asking.
    assert_eq!(names(&json!({"payment_request_id": 5})), []);
    // A name is compared as it stands, so a JSON escape is no way around it.
    assert_eq!(names(&json!({"payment_request_id": "krn:\u{e5}"})), [Name::Request("krn:å".into())]);
}

/// It names its transaction, whose flow can do nothing about it: it is left for the application.
#[test]
fn a_dispute_is_for_no_flow() {
    let payload = json!({"payment_transaction_id": "krn:t", "payment_transaction_reference": "t-1"}).to_string();
    for (kind, none) in [("payment.dispute.state-change.initiated", true), ("payment.transaction.chargeback", false)] {
        let (body, signature) = event("1", kind, "", &payload);
        let event = verifier(SECRET).verify(body.as_bytes(), KEY_ID, &signature).expect("genuine");
        assert_eq!(event.names().is_empty(), none, "{kind}");
    }
}

#[test]
fn a_flow_says_what_it_is_called_by() {
    let flow = payment();
    assert_eq!(flow.names(), [Name::TransactionReference("t-1".into())]);
    assert!(flow.view_json(NOW).expect("a view").contains("authorizing"));
}

#[test]
fn an_id_names_one_flow_and_a_reference_all_that_share_it() {
    let mut routes = Routes::new();
    let id = |n: usize| Name::Request(format!("krn:{n}"));
    let shared = Name::TransactionReference("order-7".into());
    for n in 0..500 {
        assert!(routes.learn(&format!("flow-{n}"), vec![id(n), Name::RequestReference(format!("r-{n}"))]));
    }
    for n in [3, 4] {
        let names = vec![id(n), Name::RequestReference(format!("r-{n}")), shared.clone()];
        assert!(routes.learn(&format!("flow-{n}"), names.clone()));
        assert!(!routes.learn(&format!("flow-{n}"), names), "nothing new");
    }
    assert_eq!(routes.len(), 500);
    for n in 0..500 {
        assert_eq!(find(&routes, &json!({"payment_request_id": format!("krn:{n}")})), [format!("flow-{n}")]);
        assert_eq!(find(&routes, &json!({"payment_request_reference": format!("r-{n}")})), [format!("flow-{n}")]);
    }
    let order = |more: &str| json!({"payment_transaction_reference": "order-7", "payment_request_id": more});
    assert_eq!(find(&routes, &order("krn:unknown")), ["flow-3", "flow-4"], "two attempts for one order");
    assert_eq!(find(&routes, &order("krn:4")), ["flow-4"], "the id says which");
    assert_eq!(find(&routes, &order("krn:9")), ["flow-9"], "and counts more than the reference");
    assert_eq!(find(&routes, &json!({"payment_request_reference": "krn:4"})), [""; 0], "a reference is no id");
    routes.forget("flow-4");
    routes.forget("flow-4");
    assert_eq!(find(&routes, &order("krn:4")), ["flow-3"], "the names are no names any more");
    assert!(!routes.knows("flow-4") && routes.knows("flow-3") && !routes.is_empty());
}

#[test]
fn a_fingerprint_is_short_safe_for_a_file_name_and_its_own() {
    let odd = ["a", "b", "", "../../etc/passwd", "a\0b", "é", &"x".repeat(100_000)];
    let prints: Vec<String> = odd.iter().map(|id| fingerprint(id)).collect();
    assert!(prints.iter().all(|print| print.len() == 32 && print.bytes().all(|b| b.is_ascii_hexdigit())));
    assert_eq!(prints.iter().collect::<std::collections::BTreeSet<_>>().len(), odd.len());
}
