//! Refusals that were missing once.

use kassa::flow::{Config, Effect, Next, resume, start};
use kassa::value::fault::Code;
use serde_json::json;

use crate::case::{Case, Entry, NOW, capture, config, configuration, payment, transaction, with};

fn refused(case: &Case) {
    if let Err(complaint) = case.judge() {
        panic!("{complaint}");
    }
}

#[test]
fn a_reference_that_is_no_path_segment_cannot_begin_a_checkout() {
    for reference in [".", ".."] {
        let spec = json!({"reference": reference}).to_string();
        if let Ok(mut flow) = start("checkout", spec.as_bytes(), config(), NOW) {
            let Ok(Next::Save(batch)) = flow.next(NOW) else { panic!("a flow begins with a line") };
            flow.saved(batch.upto).expect("the number was handed out");
            let Ok(Next::Do(Effect::Call(call))) = flow.next(NOW) else { panic!("a checkout begins with a call") };
            let body = br#"{"state":"awaiting_customer","paid":"unknown","ended":false}"#;
            let reply = kassa::wire::http::HttpReply { status: 200, headers: &[], body };
            flow.reply(call.call, call.attempt, reply, NOW).expect("an answer is never refused");
            let Ok(Next::Save(batch)) = flow.next(NOW) else { panic!("news is saved") };
            flow.saved(batch.upto).expect("the number was handed out");
            let later = |mono_ms| kassa::value::time::Now { mono_ms, ..NOW };
            let stuck = (1..9).find_map(|n| flow.next(later(n * 10_000)).err());
            panic!("{reference}: the payment began, and then: {stuck:?}");
        }
    }
}

#[test]
fn a_journal_whose_first_line_is_damaged_is_damaged_and_not_empty() {
    let mut flow = start("payment", payment().to_string().as_bytes(), config(), NOW).expect("the spec is right");
    let Ok(Next::Save(batch)) = flow.next(NOW) else { panic!("a flow begins with a line") };
    let first = batch.lines.concat();
    let resumed = resume([first.as_str()], config(), NOW).expect("the journal is good");
    let mut flow = resumed.flow;
    let Ok(Next::Save(batch)) = flow.next(NOW) else { panic!("taking over is a line") };
    let second = batch.lines.concat();
    for (what, lines) in [
        ("a changed first line", vec![first.replace("\"n\":1", "\"n\":1 "), second.clone()]),
        ("a torn first line", vec![first[..40].to_owned(), second.clone()]),
        ("no first line", vec![second.clone()]),
        ("an empty first line", vec![String::new(), first.clone(), second.clone()]),
    ] {
        let fault = resume(lines.iter().map(String::as_str), config(), NOW).err().expect("it is damaged");
        assert_eq!(fault.code, Code::JournalDamaged, "{what}: {fault}");
    }
}

#[test]
fn earlier_captures_are_a_list() {
    for raw in [r#"{"payment_capture_id":"krn:x","amount":7}"#, "\"CANARY\"", "7770777", "true"] {
        let input = with(&transaction(), "/captures", raw);
        refused(&Case::new(Entry::Transaction, format!("captures {raw}"), input, "form", "/captures", "array"));
    }
}

#[test]
fn minus_zero_is_no_amount() {
    let pointer = "/authorize/request_payment_transaction/amount";
    refused(&Case::new(Entry::Payment, "-0", with(&payment(), pointer, "-0"), "amount", pointer, "whole"));
}

#[test]
fn the_rest_is_released_by_the_command_and_not_behind_its_back() {
    let input = with(&capture(), "/capture/body", r#"{"remaining_authorization":"RELEASE"}"#);
    let pointer = "/capture/body/remaining_authorization";
    refused(&Case::new(Entry::TransactionCommand, "release", input, "inconsistent", pointer, "leave it out"));
}

#[test]
fn a_name_of_a_member_does_not_break_a_line_of_a_log() {
    for name in ["a\r\nb", "a\u{1b}[2Jb", "a\u{85}b"] {
        let input = json!({"reference": "r", name: 1}).to_string();
        refused(&Case::new(Entry::Checkout, name, input, "form", "", "known are").anywhere());
        let input = json!({"reference": "r", "checkout": {name: [1]}}).to_string().replace("[1]", "[1");
        refused(&Case::new(Entry::Checkout, name, input, "json", "", "").anywhere());
    }
    let input = json!({"reference": "r", "x".repeat(100_000): 1}).to_string();
    refused(&Case::new(Entry::Checkout, "a long name", input, "form", "", "known are").anywhere());
}

#[test]
fn a_wrong_environment_is_not_repeated() {
    let input = with(&configuration(), "/environment", "\"CANARY\"");
    refused(&Case::new(Entry::Config, "environment", input, "config", "/environment", "test").anywhere());
    assert!(Config::from_json(configuration().to_string().as_bytes()).is_ok());
}

#[test]
fn the_address_of_an_app_is_no_script() {
    let pointer = "/authorize/step_up_config/customer_interaction_config/app_return_url";
    for url in ["javascript:CANARY", "data:text/html,CANARY"] {
        let input = with(&payment(), pointer, json!(url).to_string());
        refused(&Case::new(Entry::Payment, url, input, "form", pointer, ""));
    }
}

#[test]
fn a_reference_is_one_thing() {
    let flow = start("payment", payment().to_string().as_bytes(), config(), NOW).expect("the spec is right");
    let again = |kind: &str, spec: Vec<u8>| flow.agrees(kind, &spec);
    assert_eq!(again("payment", payment().to_string().into_bytes()), Ok(()));
    let amount = "/authorize/request_payment_transaction/amount";
    let later = with(&payment(), "/give_up_after_ms", "60000");
    assert_eq!(again("payment", later), Ok(()), "what does not make it another payment may change");
    for (kind, spec, pointer) in [
        ("payment", with(&payment(), amount, "1"), amount),
        ("payment", with(&payment(), "/authorize/currency", "\"SEK\""), "/authorize/currency"),
        ("transaction", transaction().to_string().into_bytes(), "/reference"),
    ] {
        let fault = again(kind, spec).expect_err("it is something else");
        assert_eq!((fault.code, fault.pointer.as_deref()), (Code::ReferenceReused, Some(pointer)), "{fault}");
        assert!(fault.message.contains("needs"), "{fault}");
    }
    let flow = start("transaction", transaction().to_string().as_bytes(), config(), NOW).expect("the spec is right");
    assert_eq!(flow.agrees("transaction", transaction().to_string().as_bytes()), Ok(()));
    let other = with(&transaction(), "/payment_transaction_id", "\"krn:payment:eu1:transaction:another\"");
    let fault = flow.agrees("transaction", &other).expect_err("it is another transaction");
    assert_eq!(fault.code, Code::ReferenceReused);
}

#[test]
fn a_misspelt_member_of_a_body_is_told_and_sent() {
    let input = with(&payment(), "/authorize/curency", "\"EUR\"");
    let mut flow = start("payment", &input, config(), NOW).expect("new members are Klarna's to refuse");
    let Ok(Next::Save(batch)) = flow.next(NOW) else { panic!("a flow begins with a line") };
    flow.saved(batch.upto).expect("the number was handed out");
    let Ok(Next::Do(Effect::Tell(notice))) = flow.next(NOW) else { panic!("it is told before anything is sent") };
    assert_eq!(notice.what, "warning");
    assert!(
        notice.detail.starts_with("/authorize/curency: ") && notice.detail.contains("currency"),
        "{}",
        notice.detail
    );
    let Ok(Next::Do(Effect::Call(call))) = flow.next(NOW) else { panic!("a payment begins with a call") };
    assert!(call.body.as_deref().is_some_and(|body| body.contains("curency")));
}
