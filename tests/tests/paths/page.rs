//! The page on ways to pay: its specs are played to their ends, and its commands are given to them.

use kassa::flow::payment::Spec;
use kassa_tests::klarna::{Fate, Klarna};
use kassa_tests::scenario::{Scenario, approves};
use kassa_tests::till::{Run, play};
use serde_json::json;

use super::{paid, stored};

fn blocks() -> impl Iterator<Item = &'static str> {
    let text = include_str!("../../../docs/payments.md");
    text.split("\n```json\n").skip(1).filter_map(|rest| rest.split_once("\n```").map(|(block, _)| block))
}

fn is_spec(block: &str) -> bool {
    block.contains("\"reference\"")
}

/// The specs of the page, in their order.
pub(crate) fn specs() -> Vec<String> {
    blocks().filter(|block| is_spec(block)).map(stored).collect()
}

#[test]
fn every_spec_of_the_page_plays_to_its_end() {
    // What each ends as, and the reference of the token that it brings.
    const ENDS: [(&str, Option<&str>); 14] = [
        ("token_issued", Some("wallet-1")),
        ("approved", Some("wallet-2")),
        ("token_issued", Some("films-3")),
        ("approved", Some("films-4")),
        ("approved", Some("films-5")),
        ("approved", Some("films-6")),
        ("token_issued", Some("visitor-7")),
        ("approved", None),
        ("approved", None),
        ("approved", None),
        ("approved", None),
        ("approved", None),
        ("approved", None),
        ("approved", None),
    ];
    let specs = specs();
    assert_eq!(specs.len(), ENDS.len(), "a spec of the page has no end here");
    for (spec, (end, token)) in specs.into_iter().zip(ENDS) {
        let checked = Spec::from_json(spec.as_bytes()).unwrap();
        let known = ["no source confirms", "not confirmed"];
        let odd = checked.warnings.iter().find(|text| !known.iter().any(|known| text.contains(known)));
        assert_eq!(odd, None, "{}", checked.reference);
        let any = &["approved", "token_issued"];
        let (_, run) = paid("a spec of the page", spec, if end == "approved" { &any[..1] } else { &any[1..] });
        assert_eq!(run.taken.as_ref().and_then(|taken| taken["customer_token_reference"].as_str()), token);
        assert_eq!(run.view["paid"], if end == "approved" { "yes" } else { "no" });
    }
}

/// The command of the page that has this text in it.
fn command(text: &str) -> &'static str {
    let mut found = blocks().filter(|block| !is_spec(block) && block.contains(text));
    found.next().unwrap_or_else(|| panic!("the page shows no command with {text}"))
}

/// Plays the spec of the page with this text in it, and gives it a command.
fn ordered(spec: &str, at_ms: u64, command: &'static str, change: impl Fn(Scenario) -> Scenario) -> (Klarna, Run) {
    let mut scenario = Scenario::payment("a command of the page", "-", None).command_at(at_ms, command);
    scenario.spec = specs().into_iter().find(|known| known.contains(spec)).expect("the page has it");
    let mut klarna = Klarna::new();
    let run = play(&mut klarna, &change(scenario), &[]);
    (klarna, run)
}

#[test]
fn a_payment_is_cancelled_and_changed_by_the_commands_of_the_page() {
    let (_, run) = ordered("order-55/1", 5_000, command("cancel"), |scenario| scenario.ends(&["canceled"]));
    assert_eq!(run.view["paid"], "no");
    let (_, run) = ordered("cart-9/1", 5_000, command("update"), |scenario| scenario.deed(20_000, approves));
    assert_eq!((&run.view["paid"], &run.view["amount"]), (&json!("yes"), &json!(6900)));
}

/// A day without any answer: nobody can say what became of the call, until a person does.
#[test]
fn a_person_says_what_became_of_a_payment_that_nobody_knows_about() {
    const LATER: u64 = 48 * 3_600_000;
    let unknown = |command: &'static str, end: &'static [&'static str], lost: Fate| {
        ordered("contract-8/2026-01", LATER, command, |scenario| scenario.fates(&[lost; 500]).ends(end))
    };
    // It was made, and no answer told. Klarna's ids come one after the other, so a second game has the same.
    let (klarna, run) = unknown(r#"{"cancel": {}}"#, &["unknown"], Fate::LostAnswer);
    assert_eq!(
        (&run.view["paid"], &run.view["evidence"]["operation"]),
        (&json!("unknown"), &json!("payment.authorize"))
    );
    let id = klarna.transactions()[0]["payment_transaction_id"].clone();
    let made = command("payment_transaction_id").replace("krn:payment:eu1:transaction:...", id.as_str().unwrap());
    let (_, run) = unknown(made.leak(), &["approved"], Fate::LostAnswer);
    assert_eq!((&run.view["paid"], &run.view["payment_transaction_id"]), (&json!("yes"), &id));
    let (klarna, run) = unknown(command(r#"{"resolve": {"made": false}}"#), &["invalidated"], Fate::LostRequest);
    assert_eq!((&run.view["paid"], &run.view["reason"]), (&json!("no"), &json!("resolved by a person")));
    assert_eq!(klarna.transactions().len(), 0);
}

#[test]
fn every_command_of_the_page_is_played_here() {
    assert_eq!(blocks().filter(|block| !is_spec(block)).count(), 4);
}
