//! Attacks on secrets, addresses and the stability of what was told.
#![allow(missing_docs)]
mod attack;
use attack::*;
use kassa::flow::checkout::Checkout;
use kassa::flow::payment::{Payment, Spec};
use kassa::flow::{Config, Flow, Machine, Next, transaction};
use kassa::wire::url::is_web_address;
use serde_json::json;

#[test]
fn debug_shows_no_body() {
    let mut spec = payment("HANDOVER");
    spec["authorize"]["supplementary_purchase_data"] = json!({"purchase_reference": "canary-9"});
    spec["session_token"] = json!("canary-9-token");
    let spec = Spec::from_json(spec.to_string().as_bytes()).expect("right");
    assert!(!format!("{spec:?}").contains("canary-9"));
    let flow = Flow::<Payment>::start(spec, config(json!({})), clocks(BEGIN, BEGIN, 0)).expect("right");
    assert!(!format!("{:?}", flow.state()).contains("canary-9"), "the state shows the body");
    assert!(!format!("{flow:?}").contains("canary-9"), "the flow shows the body");
}

/// A page has no key to seal with, so what was bought lies in its lines as it is.
#[test]
fn debug_shows_no_line_that_is_not_sealed() {
    let spec = br#"{"reference": "b-1", "checkout": {"basket": "canary-9"}}"#;
    let cfg = br#"{"base_url": "https://shop.example/pay", "environment": "test", "installation": "page"}"#;
    let cfg = Config::from_json(cfg).expect("right");
    let spec = <Checkout as Machine>::spec(spec).expect("right");
    let mut flow = Flow::<Checkout>::start(spec, cfg.into(), clocks(BEGIN, BEGIN, 0)).expect("right");
    let next = flow.next(clocks(BEGIN, BEGIN, 0)).expect("it begins");
    let Next::Save(batch) = &next else { panic!("{next:?}") };
    assert!(batch.lines[0].contains("canary-9"), "else this proves nothing");
    assert!(!format!("{next:?} {flow:?} {:?}", flow.state()).contains("canary-9"), "{next:?} {flow:?}");
}

#[test]
fn debug_of_commands_shows_no_body() {
    let text = br#"{"capture":{"reference":"a","amount":1,"body":{"supplementary_purchase_data":{"purchase_reference":"canary-9"}}}}"#;
    let command = transaction::Command::from_json(text).expect("right");
    assert!(!format!("{command:?}").contains("canary-9"), "{command:?}");
}

#[test]
fn no_address_leaves_this_machine_without_encryption() {
    for bad in [
        "http://localhost:80@evil.example/",
        "http://127.0.0.1:80@evil.example/",
        "http://[::1]@evil.example/",
        "http://[::1].evil.example/",
    ] {
        assert!(!is_web_address(bad), "{bad}");
    }
}

#[test]
fn an_ended_watch_does_not_begin_again() {
    let mut rig = Rig::new("checkout", &json!({"reference": "b-1"}), json!({}));
    let start = rig.call();
    rig.answer(&start, 200, &json!({"state": "awaiting_customer", "paid": "unknown", "ended": false}));
    let watch = rig.call();
    rig.command(r#"{"cancel":{}}"#).expect("taken");
    let cancel = rig.call();
    rig.answer(&watch, 200, &json!({"state": "approved", "paid": "yes", "ended": true}));
    rig.next();
    assert_eq!((rig.paid().as_str(), rig.view()["ended"].as_bool()), ("yes", Some(true)));
    rig.answer(
        &cancel,
        200,
        &json!({"state": "awaiting_customer", "paid": "unknown", "ended": false, "cancel": "asked"}),
    );
    rig.next();
    assert_eq!((rig.paid().as_str(), rig.view()["ended"].as_bool()), ("yes", Some(true)), "{}", rig.view());
}
