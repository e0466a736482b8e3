//! Webhooks on their way to flows: kept, found, given, remembered; over crashes, and whatever is lost or doubled.

use std::collections::BTreeSet;
use std::fs;

use kassa::webhook::{Rejection, Verdict};
use kassa_drive::{Driver, Routed, Step};
use serde_json::{Value, json};

use super::{Till, sale, until_done, until_shown, view};

/// A signed delivery: body and signature.
fn event(till: &Till, id: &str, kind: &str, more: &Value, payload: &Value) -> (String, String) {
    let mut metadata = json!({"event_id": id, "event_type": kind, "live": false,
        "subject_account_id": till.sandbox.seed().partner_account_id});
    metadata.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let body = json!({"metadata": metadata, "payload": payload}).to_string();
    let signature = kassa_sandbox::engine::sign(&till.sandbox.seed().signing_key, body.as_bytes());
    (body, signature)
}

fn completed(till: &Till, id: &str, payload: &Value) -> (String, String) {
    let mut payload = payload.clone();
    payload["state"] = json!("COMPLETED");
    event(till, id, "payment.request.state-change.completed", &json!({}), &payload)
}

fn deliver<'a>(till: &Till, driver: &Driver, event: &'a (String, String)) -> Routed<'a> {
    let key_id = &till.sandbox.seed().signing_key_id;
    driver.deliver(event.0.as_bytes(), key_id, &event.1).unwrap().expect("there are signing keys")
}

fn files(till: &Till, ending: &str) -> usize {
    let entries = fs::read_dir(till.directory.join("events")).unwrap();
    entries.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(ending)).count()
}

#[test]
fn a_delivery_finds_its_flow_again_after_a_crash_and_is_given_once() {
    let till = Till::new("mail");
    let driver = till.open().unwrap();
    let mut flow = driver.start("payment", sale("receipt-1").as_bytes()).unwrap();
    let id = until_shown(&mut flow);
    till.approve(&id);
    let news = completed(&till, "e-1", &json!({"payment_request_id": id, "secret": "canary"}));
    let routed = deliver(&till, &driver, &news);
    assert_eq!((routed.receipt.answer, routed.flows), (202, vec!["receipt-1".to_owned()]));
    assert_eq!(driver.with_mail().unwrap().len(), 1);
    // Sealed as it lies there.
    let entry = fs::read_dir(till.directory.join("events")).unwrap().next().unwrap().unwrap();
    assert!(!fs::read_to_string(entry.path()).unwrap().contains("canary"));
    drop((flow, driver));

    // The process died before the flow heard of it.
    let driver = till.open().unwrap();
    let again = deliver(&till, &driver, &news);
    assert!(matches!(again.receipt.verdict, Verdict::Duplicate(_)), "{again:?}");
    assert_eq!((again.receipt.answer, again.flows.len()), (200, 0));
    let called = driver.with_mail().unwrap();
    assert_eq!(called.iter().map(|flow| &*flow.reference).collect::<Vec<_>>(), ["receipt-1"]);
    let mut flow = driver.resume("receipt-1").unwrap();
    let seen = until_done(&mut flow);
    assert_eq!((seen["state"].as_str(), seen["paid"].as_str()), (Some("approved"), Some("yes")));
    assert!(driver.with_mail().unwrap().is_empty());
    assert_eq!((files(&till, ".event"), files(&till, ".seen")), (0, 1));
    drop((flow, driver));

    let driver = till.open().unwrap();
    assert_eq!(deliver(&till, &driver, &news).receipt.answer, 200, "it is remembered over restarts");
    assert_eq!(till.control("transactions").as_array().unwrap().len(), 1);
}

#[test]
fn what_no_flow_is_called_by_is_kept_until_one_is_or_the_application_settles_it() {
    let till = Till::new("nobody");
    let driver = till.open().unwrap();
    // Before the payment begins; about nothing that a flow is called by; about a payment of somebody else's.
    let early = event(
        &till,
        "e-1",
        "payment.transaction.state-change.authorized",
        &json!({}),
        &json!({"payment_transaction_reference": "receipt-2"}),
    );
    let report = event(&till, "e-2", "settlement.report.created", &json!({}), &json!({"settlement_id": "krn:s"}));
    for news in [&early, &report] {
        let routed = deliver(&till, &driver, news);
        assert_eq!((routed.receipt.answer, routed.flows.len()), (202, 0));
    }
    let kept: BTreeSet<String> = driver.unclaimed().into_iter().collect();
    assert_eq!(kept, BTreeSet::from([early.0.clone(), report.0.clone()]));
    drop(driver);
    let driver = till.open().unwrap();
    assert_eq!(driver.unclaimed().len(), 2, "they are kept over a restart");
    assert!(driver.settle("e-2") && !driver.settle("e-2"));
    assert_eq!(deliver(&till, &driver, &report).receipt.answer, 200);
    // The payment begins, and what came too early is given to it.
    let mut flow = driver.start("payment", sale("receipt-2").as_bytes()).unwrap();
    assert_eq!(driver.with_mail().unwrap().len(), 1);
    let id = until_shown(&mut flow);
    assert!(driver.with_mail().unwrap().is_empty() && driver.unclaimed().is_empty());
    assert_eq!((files(&till, ".event"), files(&till, ".seen")), (0, 2));
    till.approve(&id);
    assert_eq!(until_done(&mut flow)["paid"], "yes");
}

#[test]
fn a_wrong_journal_key_or_signing_key_costs_no_letter() {
    let till = Till::new("wrong-key");
    let key = |digits: &str| json!({"journal_key": digits.repeat(32)});
    let other = json!([{"signing_key_id": "krn:other", "signing_key": "other"}]);
    let driver = till.open_with(&key("0a")).unwrap();
    let report = event(&till, "e-1", "settlement.report.created", &json!({}), &json!({"settlement_id": "krn:s"}));
    assert_eq!(deliver(&till, &driver, &report).receipt.answer, 202);
    drop(driver);
    for wrong in [key("0b"), json!({"journal_key": "0a".repeat(32), "signing_keys": other})] {
        let driver = till.open_with(&wrong).unwrap();
        assert_eq!((driver.unclaimed().len(), files(&till, ".event"), files(&till, ".seen")), (0, 1, 0), "{wrong}");
    }
    let driver = till.open_with(&key("0a")).unwrap();
    assert_eq!(driver.unclaimed(), std::slice::from_ref(&report.0));
    drop(driver);
    // One that is torn stays until Klarna repeats it.
    let entry = fs::read_dir(till.directory.join("events")).unwrap().next().unwrap().unwrap();
    fs::write(entry.path(), b"{\"k\":\"\xff").unwrap();
    let driver = till.open_with(&key("0a")).unwrap();
    assert_eq!((driver.unclaimed().len(), files(&till, ".event")), (0, 1));
    assert_eq!(deliver(&till, &driver, &report).receipt.answer, 202);
    assert_eq!((driver.unclaimed(), files(&till, ".event")), (vec![report.0], 1));
}

#[test]
fn a_hint_moves_no_money_and_is_looked_into() {
    let till = Till::new("hint");
    let driver = till.open().unwrap();
    let mut flow = driver.start("payment", sale("receipt-3").as_bytes()).unwrap();
    let id = until_shown(&mut flow);
    // Out of order, and not true yet: the customer has not even come.
    let states = ["expired-not", "in-progress", "submitted", "completed"];
    for (n, state) in states.into_iter().enumerate() {
        let kind = format!("payment.request.state-change.{state}");
        let word = state.replace('-', "_").to_uppercase();
        let payload = json!({"payment_request_id": id, "state": word});
        let news = event(&till, &format!("e-{n}"), &kind, &json!({}), &payload);
        assert_eq!(deliver(&till, &driver, &news).flows, ["receipt-3"]);
        assert!(matches!(flow.step().unwrap(), Step::Wait { .. }));
        let seen = view(&flow);
        assert_eq!([&seen["state"], &seen["paid"]], ["awaiting_customer", "unknown"]);
    }
    assert!(till.control("transactions").as_array().unwrap().is_empty());
    till.approve(&id);
    assert_eq!(until_done(&mut flow)["paid"], "yes", "and with every event lost it is found by reading");
}

#[test]
fn events_of_another_world_or_account_reach_no_flow() {
    let till = Till::new("other-world");
    let driver = till.open().unwrap();
    let mut flow = driver.start("payment", sale("receipt-4").as_bytes()).unwrap();
    let id = until_shown(&mut flow);
    let payload = json!({"payment_request_id": id, "state": "DECLINED"});
    let kind = "payment.request.state-change.declined";
    let live = event(&till, "e-1", kind, &json!({"live": true}), &payload);
    let routed = deliver(&till, &driver, &live);
    assert!(matches!(routed.receipt.verdict, Verdict::Rejected(Rejection::OtherTenant)), "{routed:?}");
    assert_eq!((routed.receipt.answer, routed.flows.len(), files(&till, ".event")), (400, 0, 0), "nothing is kept");
    let mut forged = live;
    forged.1 = "0".repeat(64);
    assert_eq!(deliver(&till, &driver, &forged).receipt.answer, 400);
    // Genuine, and about another account: the flow does not take it for its own.
    let account = json!({"subject_account_id": "krn:partner:global:account:test:OTHER"});
    let other = event(&till, "e-2", kind, &account, &payload);
    assert_eq!(deliver(&till, &driver, &other).receipt.answer, 202);
    assert!(matches!(flow.step().unwrap(), Step::Wait { .. }));
    assert_eq!(view(&flow)["state"], "awaiting_customer");
    assert!(driver.with_mail().unwrap().is_empty() && driver.unclaimed().is_empty());
    till.approve(&id);
    assert_eq!(until_done(&mut flow)["paid"], "yes");
}

#[test]
fn among_hundreds_of_flows_each_gets_what_is_its_own() {
    const FLOWS: usize = 300;
    let till = Till::new("hundreds");
    // Nobody is at home: the journals say what was planned, and no more.
    let away = json!({"base_url": "http://127.0.0.1:9"});
    let driver = till.open_with(&away).unwrap();
    for n in 0..FLOWS {
        let mut flow = driver.start("payment", sale(&format!("receipt-{n}")).as_bytes()).unwrap();
        assert!(matches!(flow.step().unwrap(), Step::Tell(_)));
    }
    drop(driver);
    // Two journals that cannot be continued are no reason not to open.
    fs::write(till.directory.join("damaged.journal"), b"{\"n\"\0\n").unwrap();
    fs::write(till.directory.join("text.journal"), b"\xff\xfe\n\n").unwrap();
    let driver = till.open_with(&away).unwrap();
    // Nor does a delivery take a flow out of the program's hands: all of them are known before the program has the driver.
    fs::rename(till.directory.join("receipt-7.journal"), till.directory.join("elsewhere")).unwrap();
    for n in (0..FLOWS).step_by(7) {
        let reference = format!("receipt-{n}");
        let payload = json!({"payment_request_id": format!("krn:{n}"), "payment_request_reference": reference});
        let news = completed(&till, &format!("e-{n}"), &payload);
        assert_eq!(deliver(&till, &driver, &news).flows, [reference]);
    }
    assert_eq!(driver.with_mail().unwrap().len(), FLOWS.div_ceil(7));
}
