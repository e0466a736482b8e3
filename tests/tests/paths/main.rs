//! Ways to pay, one after the other: the page about them, and what each of them promises besides what all do.
#![allow(missing_docs)]

mod hosted;
mod orders;
mod page;
mod relay;
mod requests;
mod revoked;
mod shop;
mod suite;
mod told;

use kassa::flow::payment::Spec;
use kassa_tests::klarna::Klarna;
use kassa_tests::scenario::{Scenario, approves, charges};
use kassa_tests::till::{Run, play};

const CUSTOMER: &str = "Klarna-Customer-Token";

/// Plays a spec whose customer approves after 20 seconds.
fn paid(name: &'static str, spec: String, outcome: &'static [&'static str]) -> (Klarna, Run) {
    let mut klarna = Klarna::new();
    let mut scenario = Scenario::payment(name, "-", None).deed(20_000, approves).ends(outcome);
    scenario.spec = spec;
    let run = play(&mut klarna, &scenario, &[]);
    (klarna, run)
}

fn stored(spec: &str) -> String {
    spec.replace("krn:customer-token:eu1:...", &Klarna::new().world.seed().customer_token)
}

#[test]
fn a_granted_token_is_handed_out_once_and_is_seen_nowhere_else() {
    for (spec, payload) in page::specs().into_iter().take(2).flat_map(|spec| [(spec.clone(), false), (spec, true)]) {
        let mut klarna = Klarna::new();
        let mut scenario = Scenario::payment("a token", "-", None).deed(20_000, approves);
        scenario.spec = spec;
        scenario.webhooks = payload;
        scenario.knobs = |knobs| knobs.customer_token_as_text = true;
        scenario.outcome = if scenario.spec.contains("\"amount\"") { &["approved"] } else { &["token_issued"] };
        let run = play(&mut klarna, &scenario, &[]);
        let taken = run.taken.expect("a token was granted");
        let token = taken["customer_token"].as_str().unwrap();
        assert!(token.starts_with("krn:customer-token:"), "{taken}");
        assert!(!run.journal.contains(token) && !run.view.to_string().contains(token), "the token is seen");
        assert_eq!(run.view["customer_token"]["state"], "handed_out");
        assert!(run.journal.lines().last().unwrap().contains(r#""f":"handed_out""#));
    }
}

#[test]
fn a_token_that_its_customer_takes_back_first_is_handed_out_to_nobody() {
    fn takes_back(klarna: &mut Klarna) {
        let customer = klarna.world.all_requests()[0]["state_context"]["klarna_customer"].clone();
        if let Some(token) = customer["customer_token"].as_str() {
            klarna.world.revoke_customer_token(token);
        }
    }
    let mut scenario = Scenario::payment("taken back", "-", None).deed(20_000, approves).deed(40_000, takes_back);
    scenario.spec = page::specs()[0].clone();
    scenario.webhooks = true;
    scenario.outcome = &["token_issued"];
    let run = play(&mut Klarna::new(), &scenario, &[]);
    assert_eq!((run.taken, &run.view["customer_token"]["state"]), (None, &serde_json::json!("revoked")));
}

#[test]
fn a_wish_for_a_token_needs_a_way_to_the_customer() {
    let spec = page::specs()[0].clone();
    for spec in
        [spec.replace("step_up_config", "acquiring_config"), spec.replacen('{', r#"{"customer_present":false,"#, 1)]
    {
        let spec = spec.replace(r#""payment_request_reference": "token-1","#, "");
        let fault = Spec::from_json(spec.as_bytes()).unwrap_err();
        assert_eq!(fault.pointer.as_deref(), Some("/authorize/step_up_config"), "{fault}");
    }
}

#[test]
fn a_customer_token_goes_with_its_charge_and_is_seen_nowhere_else() {
    let spec = page::specs()[7].replace("order-31", "step-up-31");
    let token = Klarna::new().world.seed().customer_token.clone();
    let (klarna, run) = paid("a stored customer who confirms", spec.clone(), &["approved"]);
    let charges: Vec<_> = klarna.sent.iter().filter(|sent| sent.op == "payment.authorize").collect();
    assert_eq!(charges.len(), 2);
    assert_eq!(charges[0].tokens, [(CUSTOMER, token.clone())]);
    assert!(charges[1].tokens.iter().all(|(name, _)| *name == "Klarna-Network-Session-Token"), "the approval pays");
    assert!(klarna.sent.iter().filter(|sent| sent.op != "payment.authorize").all(|sent| sent.tokens.is_empty()));
    let seen = format!("{}{}{:?}", run.journal, run.view, Spec::from_json(spec.as_bytes()).unwrap());
    assert!(!seen.contains(&token), "{seen}");
}

/// What a careless hand would change: escapes, blanks, an order of its own.
const DATA: &str = r#""{\"b\":1, \"a\":\"\u00e5\\/\"}""#;

/// Every way to begin a payment of a customer who is there, on a page and in a shop: its first call, and what its spec says from there on.
fn beginnings() -> impl Iterator<Item = (&'static str, String)> {
    let page = page::specs();
    let ways = [
        ("order-55", "payment.authorize"),
        ("receipt-88", "payment.authorize"),
        ("cart-9", "payment.request.create"),
        ("receipt-89", "payment.request.create"),
    ];
    ways.into_iter().map(move |(reference, first)| {
        let spec = page.iter().find(|spec| spec.contains(reference)).expect("the page has it");
        let member = if first == "payment.authorize" { "\"authorize\"" } else { "\"payment_request\"" };
        (first, spec[spec.find(member).unwrap()..].to_owned())
    })
}

#[test]
fn what_a_partner_hands_over_is_passed_on_byte_for_byte_under_all_its_names() {
    let names = [
        ("klarna_network_session_token", "Klarna-Network-Session-Token"),
        ("network_session_token", "Klarna-Network-Session-Token"),
        ("session_token", "Klarna-Network-Session-Token"),
        ("klarna_interoperability_token", "Klarna-Interoperability-Token"),
        ("interoperability_token", "Klarna-Interoperability-Token"),
    ];
    let data = ["klarna_network_data", "network_data", "klarna_interoperability_data", "interoperability_data"];
    let ways = names.into_iter().enumerate().flat_map(|(n, name)| beginnings().map(move |way| (n, name, way)));
    for (n, (name, header), (first, start)) in ways {
        let data = data[n % data.len()];
        let spec = format!(r#"{{"reference":"r","{name}":"shop.canary","{data}":{DATA},{start}"#);
        let (klarna, run) = paid("a partner's token", spec.clone(), &["approved"]);
        let begins = ["payment.authorize", "payment.request.create"];
        let calls: Vec<_> = klarna.sent.iter().filter(|sent| begins.contains(&sent.op)).collect();
        assert_eq!(calls.iter().map(|call| call.op).collect::<Vec<_>>(), [first, "payment.authorize"], "{start}");
        assert_eq!(calls[0].tokens, [(header, "shop.canary".to_owned())], "{name}: {start}");
        let member = format!(r#""interoperability_data":{DATA}"#);
        assert!(calls.iter().all(|call| call.bytes.contains(&member)), "{data}: {}", calls[1].bytes);
        // The token at the end is Klarna's, and tells what was approved.
        let [(last, token)] = &calls[1].tokens[..] else { panic!("one token: {:?}", calls[1].tokens) };
        assert!(*last == "Klarna-Network-Session-Token" && token != "shop.canary", "{last} {token}");
        // And the sandbox answered data for it, which came through as well.
        let back = run.taken.unwrap()["klarna_network_response_data"].as_str().unwrap().to_owned();
        assert_eq!(back, r#"{"result":"APPROVED","sandbox":"åäö€ aGk+\/w=="}"#);
        let seen = format!("{}{}{:?}", run.journal, run.view, Spec::from_json(spec.as_bytes()).unwrap());
        assert!(!seen.contains("shop.canary") && !seen.contains("00e5") && !seen.contains("aGk"), "{seen}");
    }
}

#[test]
fn what_a_partner_hands_over_is_given_once_and_fits() {
    let page = page::specs().remove(9);
    let with = |members: &str| Spec::from_json(page.replacen('{', &format!("{{{members},"), 1).as_bytes()).unwrap_err();
    let long = "x".repeat(10_241);
    for (members, pointer) in [
        (r#""session_token":"x""#, "/session_token"),
        (r#""interoperability_data":"x""#, "/interoperability_data"),
        (r#""klarna_interoperability_token":"x","interoperability_token":"x""#, "/interoperability_token"),
        (r#""interoperability_token":"a\r\nb""#, "/interoperability_token"),
    ] {
        assert_eq!(with(members).pointer.as_deref(), Some(pointer), "{members}");
    }
    for (value, pointer) in
        [(format!("\"{long}\""), "/network_data"), ("\"\"".into(), "/network_data"), ("{}".into(), "/network_data")]
    {
        let spec = page.replace("klarna_network_data", "-").replacen('{', &format!(r#"{{"network_data":{value},"#), 1);
        let spec = without_data(&spec);
        assert_eq!(Spec::from_json(spec.as_bytes()).unwrap_err().pointer.as_deref(), Some(pointer), "{}", &value[..2]);
    }
    let twice = page.replacen(r#""currency""#, r#""klarna_network_data":"x","currency""#, 1);
    assert_eq!(Spec::from_json(twice.as_bytes()).unwrap_err().pointer.as_deref(), Some("/klarna_network_data"));
}

/// The page's spec without its own data.
fn without_data(spec: &str) -> String {
    spec.lines().filter(|line| !line.contains("\"-\"")).collect()
}

#[test]
fn charges_end_as_they_should() {
    for scenario in charges() {
        play(&mut Klarna::new(), &scenario, &[]);
    }
}

#[test]
fn nobody_is_asked_who_is_not_there() {
    let spec = page::specs()[7].replace("order-31", "step-up-31").replacen('{', r#"{"customer_present":false,"#, 1);
    let (klarna, run) = paid("nobody there", spec, &["canceled"]);
    let told = [&run.view["paid"], &run.view["reason"], &run.view["step_up"]];
    assert_eq!(told, [&serde_json::json!("no"), &serde_json::json!("step_up"), &serde_json::Value::Null]);
    assert_eq!(klarna.world.all_requests()[0]["state"], "CANCELED", "nobody may approve it later");
}
