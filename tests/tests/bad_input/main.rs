//! Bad input: whatever comes in wrong is refused with its code, its place, the rule and the remedy, before anything is sent.
#![allow(missing_docs)]

mod answers;
mod case;
mod checkout;
mod config;
mod journal;
mod open;
mod payment;
mod text;
mod transaction;

use std::collections::BTreeMap;

use kassa::flow::{Config, start};
use kassa::value::fault::Code;

use crate::case::{Case, NOW};

fn cases() -> Vec<Case> {
    [text::cases(), payment::cases(), transaction::cases(), checkout::cases(), config::cases(), journal::cases()]
        .concat()
}

#[test]
fn everything_wrong_is_refused_with_code_place_rule_and_remedy() {
    let cases = cases();
    // Every message once, with what it refused first and how many more.
    let mut told: BTreeMap<_, (String, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in &cases {
        let fault = match case.judge() {
            Ok(fault) => fault,
            Err(complaint) => {
                wrong.push(complaint);
                continue;
            }
        };
        let shown = fault.to_string();
        let what: String = case.what.chars().take(60).collect();
        told.entry((case.entry, shown)).or_insert((what.escape_default().to_string(), 0)).1 += 1;
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    println!("bad input: {} cases, {} different messages", cases.len(), told.len());
    let table: String = told
        .iter()
        .map(|((entry, shown), (what, count))| format!("{entry:?}, {what} ({count})\n    {shown}\n"))
        .collect();
    insta::assert_snapshot!("messages", table);
}

#[test]
fn what_the_cases_are_made_of_is_accepted() {
    for (kind, spec) in
        [("payment", case::payment()), ("transaction", case::transaction()), ("checkout", case::checkout())]
    {
        start(kind, spec.to_string().as_bytes(), case::config(), NOW).expect("the spec is right");
    }
}

#[test]
fn a_kind_that_is_not_there_is_named() {
    for kind in ["", "Payment", "payment ", "refund", "payment\0"] {
        let fault = start(kind, b"{}", case::config(), NOW).err().expect("there is no such kind");
        assert_eq!(fault.code, Code::UnknownKind);
        assert!(fault.message.contains("payment, transaction, checkout"), "{fault}");
    }
}

#[test]
fn what_a_flow_needs_of_its_configuration_is_asked_for_at_its_start() {
    for member in ["journal_key", "partner_account_id"] {
        let mut text = case::configuration();
        text.as_object_mut().expect("it is an object").remove(member);
        let cfg = std::sync::Arc::new(Config::from_json(text.to_string().as_bytes()).expect("it may be absent"));
        for (kind, spec) in [("payment", case::payment()), ("transaction", case::transaction())] {
            let fault = start(kind, spec.to_string().as_bytes(), cfg.clone(), NOW).err().expect("it is needed");
            assert_eq!(fault.pointer, Some(format!("/{member}")), "{kind}: {fault}");
            assert_eq!(fault.code, Code::Config);
        }
        start("checkout", case::checkout().to_string().as_bytes(), cfg, NOW).expect("a page has neither");
    }
}
