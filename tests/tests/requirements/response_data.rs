//! What Klarna answers for the partner: `klarna_network_response_data`.

use super::attack::{Rig, SECOND, approved, awaiting, config, finalizing, payment, request, step_up};
use kassa::flow::payment::{Payment, Spec};
use kassa::flow::{Flow, resume};
use kassa::value::fault::Code;
use kassa::wire::http::{HttpCall, LostAt};
use serde_json::{Value, json};

/// What a careless hand would change: escapes of two kinds, an order of its own, blanks, padding, signs outside of ASCII.
const DATA: &str = r#""{\"payment_request_url\":\"https:\/\/pay.klarna.com\\/canary?b=2&a=1\", \"b\":\"\u00e5å€\ud83d\ude00\",\n\"a\":\"aGk=+/==\"}""#;
const NAME: &str = "klarna_network_response_data";

/// The answer with the data in a part of it, as Klarna would write it.
fn with(answer: &Value, part: &str, data: &str) -> String {
    let mut answer = answer.clone();
    let place = answer.pointer_mut(part).expect("there is such a part");
    place.as_object_mut().expect("an object").insert(NAME.into(), json!("<data>"));
    answer.to_string().replace("\"<data>\"", data)
}

fn answer(rig: &mut Rig, call: &HttpCall, body: &str) {
    rig.raw(call, 200, &[], body.as_bytes()).expect("an answer is never refused");
}

/// What is handed out.
fn taken(rig: &mut Rig) -> Option<String> {
    let now = rig.now();
    rig.flow.take(now).expect("everything is saved").map(|json| json.expose().to_owned())
}

/// The view, in which nothing of it may stand.
fn shown(rig: &Rig) -> String {
    let view = rig.flow.view_json(rig.now()).expect("a view");
    assert!(!view.contains("canary"), "{view}");
    view
}

#[track_caller]
fn holds(rig: &mut Rig, data: &str) {
    // As often as it is asked for, and without a line for it.
    for _ in 0..2 {
        assert_eq!(taken(rig), Some(format!(r#"{{"{NAME}":{data}}}"#)));
    }
    assert!(shown(rig).contains(NAME), "{}", shown(rig));
}

#[track_caller]
fn handed_on(rig: &mut Rig, state: &str, data: &str) {
    rig.next();
    holds(rig, data);
    assert_eq!(rig.state(), state);
    // A power cut later it is the same, and the journal does not show it.
    rig.cut(SECOND, 0);
    rig.next();
    holds(rig, data);
    assert_eq!(rig.state(), state);
    assert!(!rig.journal.concat().contains("canary"), "{:?}", rig.journal);
    // What it wanted to call is offered again.
    rig.cut(SECOND, 0);
}

fn declined() -> Value {
    json!({"payment_transaction_response": {"result": "DECLINED"}})
}

#[test]
fn what_klarna_answers_for_the_partner_is_handed_on_byte_for_byte() {
    let answers = [
        (step_up(), "awaiting_customer", &["", "/payment_request", "/payment_request/state_context"][..]),
        (declined(), "declined", &["", "/payment_transaction_response"]),
        (
            approved(),
            "approved",
            &["", "/payment_transaction_response", "/payment_transaction_response/payment_transaction"],
        ),
    ];
    for (body, state, parts) in &answers {
        for part in *parts {
            let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
            let call = rig.call();
            answer(&mut rig, &call, &with(body, part, DATA));
            handed_on(&mut rig, state, DATA);
        }
    }
    for (body, state) in [(approved(), "approved"), (declined(), "declined")] {
        let (mut rig, call) = finalizing();
        answer(&mut rig, &call, &with(&body, "", DATA));
        handed_on(&mut rig, state, DATA);
    }
}

#[test]
fn the_partners_data_are_the_newest_that_klarna_answered() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let call = rig.call();
    answer(&mut rig, &call, &with(&step_up(), "", r#""first""#));
    handed_on(&mut rig, "awaiting_customer", r#""first""#);
    // Read a hundred times it is written down once, and one that is new is news.
    for _ in 0..100 {
        let read = rig.call();
        answer(&mut rig, &read, &with(&request("SUBMITTED"), "/state_context", r#""second""#));
    }
    handed_on(&mut rig, "awaiting_customer", r#""second""#);
    let lines = rig.journal.iter().filter(|line| line.contains(r#""response_data""#)).count();
    assert_eq!(lines, 2, "{:?}", rig.journal);
    // Without any, what was told stands.
    let read = rig.call();
    rig.answer(&read, 200, &request("COMPLETED"));
    let last = rig.call();
    holds(&mut rig, r#""second""#);
    assert_eq!(rig.state(), "finalizing");
    answer(&mut rig, &last, &with(&approved(), "", DATA));
    handed_on(&mut rig, "approved", DATA);
}

#[test]
fn a_request_that_is_read_with_other_data_each_time_does_not_fill_the_journal() {
    let mut rig = awaiting("HANDOVER", json!({}));
    for n in 0..100 {
        let read = rig.call();
        answer(&mut rig, &read, &with(&request("SUBMITTED"), "", &format!("\"reading {n}\"")));
    }
    rig.next();
    assert!(rig.journal.len() < 24, "{}", rig.journal.len());
    let read = rig.call();
    rig.answer(&read, 200, &request("COMPLETED"));
    let last = rig.call();
    answer(&mut rig, &last, &with(&approved(), "", DATA));
    handed_on(&mut rig, "approved", DATA);
}

#[test]
fn the_partners_data_survive_a_power_cut_between_any_two_lines() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let call = rig.call();
    let saved = rig.journal.len();
    answer(&mut rig, &call, &with(&approved(), "", DATA));
    rig.next();
    let whole = rig.journal.clone();
    assert!(whole.len() >= saved + 2, "{whole:?}");
    for kept in saved..=whole.len() {
        rig.journal = whole[..kept].to_vec();
        rig.cut(SECOND, 0);
        if rig.paid() != "yes" {
            // The outcome is never kept without what came with it: it is asked for again, and told again.
            let again = rig.call();
            let again = if again.op.name == "payment.authorize" {
                again
            } else {
                rig.answer(&again, 200, &json!({}));
                rig.call()
            };
            assert_eq!((again.op.name, &again.body), ("payment.authorize", &call.body));
            answer(&mut rig, &again, &with(&approved(), "", DATA));
        }
        handed_on(&mut rig, "approved", DATA);
    }
}

#[test]
fn where_klarna_answers_nothing_for_the_partner_nothing_is_shown() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let call = rig.call();
    answer(&mut rig, &call, &with(&step_up(), "", "null"));
    assert!(!shown(&rig).contains(NAME), "{}", shown(&rig));
    rig.next();
    assert!(!rig.journal.concat().contains("response_data"), "{:?}", rig.journal);
    // An answer that settles nothing tells nothing, nor does one that is no answer of Klarna's.
    for (status, body) in
        [(200, r#"{"klarna_network_response_data":"x"}"#), (503, r#"{"klarna_network_response_data":"x"}"#)]
    {
        let (mut rig, last) = finalizing();
        rig.raw(&last, status, &[], body.as_bytes()).expect("taken");
        assert!(!shown(&rig).contains(NAME), "{}", shown(&rig));
    }
    let (mut rig, last) = finalizing();
    rig.lose(&last, LostAt::Unknown);
    assert!(!shown(&rig).contains(NAME), "{}", shown(&rig));
}

#[test]
fn data_of_another_type_than_a_text_are_handed_on_as_they_stand() {
    for data in [
        r#"{"payment_request_url" : "https:\/\/pay.klarna.com\/canary","n":1.50}"#,
        r#"[ 1, "canary" ]"#,
        "true",
        r#""""#,
    ] {
        let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
        let call = rig.call();
        answer(&mut rig, &call, &with(&approved(), "", data));
        handed_on(&mut rig, "approved", data);
    }
}

#[test]
fn debug_and_a_masked_answer_do_not_show_the_partners_data() {
    let spec = Spec::from_json(payment("HANDOVER").to_string().as_bytes()).expect("right");
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let mut flow = Flow::<Payment>::start(spec, rig.cfg.clone(), rig.now()).expect("right");
    let call = rig.call();
    let body = with(&approved(), "", DATA);
    flow.saved(1).expect("handed out");
    assert!(matches!(flow.next(rig.now()), Ok(kassa::flow::Next::Do(kassa::flow::Effect::Call(_)))));
    let reply = kassa::wire::http::HttpReply { status: 200, headers: &[], body: body.as_bytes() };
    flow.reply(call.call, call.attempt, reply, rig.now()).expect("taken");
    let view = flow.view(rig.now());
    let told = view.klarna_network_response_data.as_ref().expect("it is handed on");
    let data = &told.data;
    assert_eq!((told.number, serde_json::to_value(told).expect("JSON")), (1, json!({"number": 1})));
    assert_eq!((data.json(), data.text()), (DATA, serde_json::from_str(DATA).expect("a text")));
    for text in [format!("{view:?}"), format!("{flow:?}"), format!("{:?}", flow.state())] {
        assert!(!text.contains("canary"), "{text}");
    }
    let masked = kassa::wire::redact::redact(body.as_bytes(), call.op.answer);
    assert!(masked.contains("APPROVED") && !masked.contains("canary"), "{masked}");
}

#[test]
fn with_another_key_the_partners_data_are_missed_and_not_left_out() {
    let mut rig = Rig::new("payment", &payment("HANDOVER"), json!({}));
    let call = rig.call();
    answer(&mut rig, &call, &with(&declined(), "", DATA));
    rig.next();
    let other = config(json!({"journal_key": "ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"}));
    let fault = resume(rig.journal.iter().map(String::as_str), other, rig.now()).err().expect("it does not open");
    assert_eq!(fault.code, Code::JournalKey);
}
