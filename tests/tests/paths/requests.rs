//! Payments that begin with a payment request of their own, and express: what was approved is what is finalised.

use kassa::flow::payment::{Command, Spec};
use kassa_sandbox::engine::{Approval, Move};
use kassa_tests::klarna::{Fate, Klarna};
use kassa_tests::scenario::{Scenario, approves, enters, leaves};
use kassa_tests::till::{Run, play};
use serde_json::{Value, json};

const UPDATE: &str = r#"{"update":{"amount":6900,"supplementary_purchase_data":{"purchase_reference":"changed"}}}"#;

fn request(more: &str) -> Scenario {
    let mut scenario = Scenario::payment("a payment request", "-", None);
    scenario.spec = format!(
        r#"{{"reference":"c-9/1","payment_request":{{"currency":"EUR","amount":4900,"payment_request_reference":"c-9/1",
            "supplementary_purchase_data":{{"purchase_reference":"c-9"}},"payment_option_id":"option-1",
            "customer_interaction_config":{{"method":"HANDOVER","return_url":"https://shop.example/back"}}{more}}},
            "authorize":{{"request_payment_transaction":{{"payment_transaction_reference":"c-9","capture":"NOW"}},
            "point_of_transaction":{{"type":"TERMINAL","terminal_reference":"till-7"}}}}}}"#
    );
    scenario
}

fn played(scenario: &Scenario) -> (Klarna, Run) {
    let mut klarna = Klarna::new();
    let run = play(&mut klarna, scenario, &[]);
    (klarna, run)
}

/// Body of the last call of this operation.
fn body(klarna: &Klarna, op: &str) -> Value {
    let sent = klarna.sent.iter().rfind(|sent| sent.op == op).expect("it was sent");
    let start = sent.bytes.find("] {").expect("there is a body") + 2;
    serde_json::from_str(&sent.bytes[start..]).expect("a body is JSON")
}

fn count(klarna: &Klarna, op: &str) -> usize {
    klarna.sent.iter().filter(|sent| sent.op == op).count()
}

#[test]
fn the_authorize_at_the_end_says_what_the_request_said_and_what_was_left_for_it() {
    let (klarna, run) = played(&request("").deed(20_000, approves));
    assert_eq!((&run.view["state"], &run.view["payment_transaction_state"]), (&json!("approved"), &json!("COMPLETED")));
    assert_eq!(
        body(&klarna, "payment.authorize"),
        json!({
            "request_payment_transaction": {
                "payment_transaction_reference": "c-9", "capture": "NOW", "payment_option_id": "option-1", "amount": 4900,
            },
            "point_of_transaction": {"type": "TERMINAL", "terminal_reference": "till-7"},
            "currency": "EUR",
            "supplementary_purchase_data": {"purchase_reference": "c-9"},
        })
    );
    assert_eq!(count(&klarna, "payment.request.create"), 1);
}

#[test]
fn every_member_that_both_calls_have_goes_with_the_authorize_at_the_end() {
    const DATA: &str = r#""{\"b\":1, \"a\":\"\u00e5\\/\"}""#;
    let store = json!({"store": {"type": "PHYSICAL_STORE", "store_reference": "shop-1",
        "address": {"street_address": "Hamngatan 1", "postal_code": "11147", "city": "Stockholm", "country": "SE"}}});
    let account = Klarna::new().world.seed().payment_account_id.clone();
    let terms = json!({"payment_account_id": account, "settlement_currency": "EUR"});
    let codes = json!(["spring"]);
    let more = format!(
        r#","interoperability_data":{DATA},"klarna_network_data":{DATA},"acquiring_config":{terms},"point_of_checkout":{store},
            "payment_program_enablement_codes":{codes}"#
    );
    let (klarna, _) = played(&request(&more).deed(20_000, approves));
    let last = body(&klarna, "payment.authorize");
    let payment = &last["request_payment_transaction"];
    assert_eq!((&last["acquiring_config"], &last["point_of_checkout"]), (&terms, &store));
    assert_eq!(
        (&payment["payment_program_enablement_codes"], &payment["payment_option_id"]),
        (&codes, &json!("option-1"))
    );
    assert_eq!(
        (&last["currency"], &last["supplementary_purchase_data"]["purchase_reference"]),
        (&json!("EUR"), &json!("c-9"))
    );
    // What is the partner's goes on byte for byte.
    let sent = &klarna.sent.iter().rfind(|sent| sent.op == "payment.authorize").expect("it was sent").bytes;
    for name in ["interoperability_data", "klarna_network_data"] {
        assert!(sent.contains(&format!(r#""{name}":{DATA}"#)), "{name}: {sent}");
    }
}

#[test]
fn a_change_is_finalised_as_it_was_approved() {
    let (klarna, run) = played(&request("").command_at(5_000, UPDATE).command_at(5_000, UPDATE).deed(20_000, approves));
    assert_eq!((&run.view["amount"], &run.view["update"]), (&json!(6900), &Value::Null));
    assert_eq!(count(&klarna, "payment.request.update"), 1, "the same change twice is one");
    let last = body(&klarna, "payment.authorize");
    assert_eq!(last["request_payment_transaction"]["amount"], 6900);
    assert_eq!(last["supplementary_purchase_data"]["purchase_reference"], "changed");
}

#[test]
fn a_request_that_came_with_an_authorize_is_changed_in_the_same_way() {
    let scenario = Scenario::payment("changed", "c-10", Some("QR_CODE")).command_at(5_000, UPDATE);
    let (klarna, run) = played(&scenario.deed(20_000, approves));
    assert_eq!((&run.view["state"], &run.view["amount"]), (&json!("approved"), &json!(6900)));
    let last = body(&klarna, "payment.authorize");
    assert_eq!(last["request_payment_transaction"]["amount"], 6900);
    assert_eq!(last["supplementary_purchase_data"]["purchase_reference"], "changed");
}

#[test]
fn a_change_of_unknown_outcome_is_repeated_and_what_was_approved_counts() {
    // The change arrives, and its answer does not; or neither does.
    for (fate, amount) in [(Fate::LostAnswer, 6900), (Fate::LostRequest, 4900)] {
        for webhooks in [false, true] {
            // It is asked for at once after the request was made, and the customer approves before the next attempt.
            let mut scenario = request("").command_at(200, UPDATE).deed(250, approves).fates(&[Fate::Answer, fate]);
            scenario.webhooks = webhooks;
            let (klarna, run) = played(&scenario);
            assert_eq!((&run.view["state"], &run.view["amount"]), (&json!("approved"), &json!(amount)), "{fate:?}");
            assert_eq!(body(&klarna, "payment.authorize")["request_payment_transaction"]["amount"], amount);
        }
    }
}

#[test]
fn nothing_is_changed_once_the_customer_has_entered_and_again_when_they_left() {
    // The till knows that they entered.
    let known = request("").deed(5_000, enters).command_at(60_000, UPDATE).deed(70_000, approves);
    let (klarna, run) = played(&known);
    assert_eq!((count(&klarna, "payment.request.update"), &run.view["amount"]), (0, &json!(4900)));
    // They left, and the till knows that as well.
    let left = request("").deed(5_000, enters).deed(60_000, leaves).command_at(300_000, UPDATE).deed(400_000, approves);
    let (klarna, run) = played(&left);
    assert_eq!((count(&klarna, "payment.request.update"), &run.view["amount"]), (1, &json!(6900)));
    // They enter as it is changed: Klarna refuses, in either of its ways.
    for status in [403, 409] {
        let mut crossing = request("").deed(5_000, enters).command_at(5_000, UPDATE).deed(200_000, approves);
        crossing.knobs = match status {
            403 => |knobs| knobs.wrong_state_status = Some(403),
            _ => |knobs| knobs.wrong_state_status = Some(409),
        };
        let (klarna, run) = played(&crossing);
        assert_eq!((&run.view["state"], &run.view["amount"]), (&json!("approved"), &json!(4900)), "{status}");
        assert!(count(&klarna, "payment.request.update") <= 3, "nobody insists on it");
        assert_eq!(body(&klarna, "payment.authorize")["supplementary_purchase_data"]["purchase_reference"], "c-9");
    }
}

#[test]
fn klarna_may_answer_as_it_answers_an_authorize() {
    let mut scenario = request(r#","request_customer_token":{"scopes":["payment:customer_present"]}"#);
    scenario.knobs = |knobs| knobs.create_answers_like_authorize = true;
    let (klarna, run) = played(&scenario.deed(20_000, approves));
    assert_eq!(run.view["state"], "approved");
    assert!(run.taken.is_some(), "the token that came with it");
    assert!(body(&klarna, "payment.authorize")["request_customer_token"].is_null());
}

#[test]
fn a_request_of_its_own_life_ends_and_vanishes() {
    let mut short = request("").deed(16 * 60_000, approves);
    short.spec = short.spec.replace("back\"}", "back\",\"interaction_expiry\":{\"duration\":\"PT15M\"}}");
    short.outcome = &["expired"];
    short.knobs = |knobs| {
        knobs.delete_after_expiry = true;
        knobs.delete_after_expiry_ms = 1;
    };
    let (klarna, run) = played(&short);
    assert_eq!(run.view["paid"], "no");
    let ended = klarna.sent.last().unwrap().at_ms - kassa_tests::klarna::BEGIN_MS;
    assert!((15 * 60_000..17 * 60_000).contains(&ended), "{ended}");
}

#[test]
fn a_request_that_nobody_ever_heard_of_is_no_payment() {
    let mut scenario = request("");
    scenario.silent = |call| call.op.name == "payment.request.create";
    scenario.outcome = &["expired"];
    let (klarna, run) = played(&scenario);
    assert_eq!(run.view["paid"], "no");
    assert!(klarna.sent.iter().all(|sent| sent.op == "payment.request.create"));
    klarna.check_keys();
}

fn freight(klarna: &mut Klarna) {
    let shipping = json!({
        "recipient": {"given_name": "Canary", "email": "canary@example.com"},
        "address": {"street_address": "Hamngatan 1", "postal_code": "11147", "city": "Stockholm", "country": "SE"},
        "shipping_option": {"shipping_type": "TO_DOOR"}, "shipping_reference": "express",
    });
    if klarna.customer(&Move::Enter) {
        klarna.customer(&Move::Approve(Approval { amount: Some(5400), shipping: Some(shipping) }));
    }
}

#[test]
fn express_is_finalised_for_what_was_approved_and_the_choice_is_handed_out() {
    for webhooks in [false, true] {
        let mut scenario = request(r#","shipping_config":{"mode":"EDITABLE","supported_countries":["SE"]}"#);
        scenario.webhooks = webhooks;
        let (klarna, run) = played(&scenario.deed(20_000, freight));
        assert_eq!((&run.view["state"], &run.view["amount"]), (&json!("approved"), &json!(5400)));
        assert_eq!(body(&klarna, "payment.authorize")["request_payment_transaction"]["amount"], 5400);
        let told = json!({"state": "handed_out", "shipping_reference": "express", "shipping_type": "TO_DOOR"});
        assert_eq!(run.view["shipping"], told);
        let taken = run.taken.expect("where it goes");
        assert_eq!(taken["shipping"]["recipient"]["email"], "canary@example.com");
        assert_eq!(taken["shipping"]["address"]["city"], "Stockholm");
        let seen = format!("{}{}", run.journal, run.view);
        assert!(!seen.contains("anary") && !seen.contains("Hamngatan"), "{seen}");
    }
}

#[test]
fn what_a_spec_or_a_change_may_not_say() {
    let spec = request("").spec;
    let fault = |spec: String| Spec::from_json(spec.as_bytes()).unwrap_err().pointer.unwrap_or_default();
    let with =
        |members: &str| spec.replace(r#""point_of_transaction""#, &format!(r#"{members},"point_of_transaction""#));
    assert!(Spec::from_json(spec.as_bytes()).is_ok());
    assert_eq!(fault(with(r#""currency":"EUR""#)), "/authorize/currency");
    assert_eq!(fault(with(r#""supplementary_purchase_data":{}"#)), "/authorize/supplementary_purchase_data");
    assert_eq!(fault(with(r#""step_up_config":{}"#)), "/authorize/step_up_config");
    assert_eq!(
        fault(spec.replace(r#""capture":"NOW""#, r#""capture":"NOW","amount":1"#)),
        "/authorize/request_payment_transaction/amount"
    );
    assert_eq!(fault(spec.replace("\"TERMINAL\"", "7")), "/authorize/point_of_transaction/type");
    assert_eq!(fault(spec.replace("\"amount\":4900,", "")), "/payment_request/amount");
    assert_eq!(fault(spec.replace("HANDOVER", "PIGEON")), "/payment_request/customer_interaction_config/method");
    assert_eq!(fault(spec.replacen('{', r#"{"customer_present":true,"#, 1)), "/customer_present");
    let change = |text: &str| Command::from_json(text.as_bytes()).unwrap_err().pointer.unwrap_or_default();
    assert_eq!(change(r#"{"update":{}}"#), "/update");
    assert_eq!(change(r#"{"update":{"amount":-1}}"#), "/update/amount");
    assert_eq!(change(r#"{"update":{"currency":"SEK"}}"#), "/update/currency");
    assert_eq!(change(r#"{"update":{"payment_request_reference":"x"}}"#), "/update/payment_request_reference");
    let shipping = r#"{"update":{"shipping_config":{"mode":"EDITABLE","supported_countries":["SE"]}}}"#;
    assert_eq!(change(shipping), "/update/shipping_config");
}
