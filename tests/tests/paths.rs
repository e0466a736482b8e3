//! Ways to pay, one after the other: the page about them, and what each of them promises besides what all do.
#![allow(missing_docs)]

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

/// The specs of the page, in their order.
fn page() -> Vec<String> {
    let text = include_str!("../../docs/payments.md");
    let blocks = text.split("\n```json\n").skip(1).filter_map(|rest| rest.split_once("\n```"));
    blocks.map(|(block, _)| stored(block)).collect()
}

#[test]
fn every_spec_of_the_page_plays_to_its_end() {
    const ENDS: [(&str, &[&str]); 2] =
        [("stored customer, there", &["approved"]), ("stored customer, not there", &["approved"])];
    let specs = page();
    assert_eq!(specs.len(), ENDS.len(), "a spec of the page has no end here");
    for (spec, (name, end)) in specs.into_iter().zip(ENDS) {
        let checked = Spec::from_json(spec.as_bytes()).unwrap();
        assert_eq!(checked.warnings, Vec::<String>::new(), "{name}");
        paid(name, spec, end);
    }
}

#[test]
fn a_customer_token_goes_with_its_charge_and_is_seen_nowhere_else() {
    let spec = page()[0].replace("order-31", "step-up-31");
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

#[test]
fn charges_end_as_they_should() {
    for scenario in charges() {
        play(&mut Klarna::new(), &scenario, &[]);
    }
}

#[test]
fn nobody_is_asked_who_is_not_there() {
    let spec = page()[0].replace("order-31", "step-up-31").replacen('{', r#"{"customer_present":false,"#, 1);
    let (klarna, run) = paid("nobody there", spec, &["canceled"]);
    let told = [&run.view["paid"], &run.view["reason"], &run.view["step_up"]];
    assert_eq!(told, [&serde_json::json!("no"), &serde_json::json!("step_up"), &serde_json::Value::Null]);
    assert_eq!(klarna.world.all_requests()[0]["state"], "CANCELED", "nobody may approve it later");
}
