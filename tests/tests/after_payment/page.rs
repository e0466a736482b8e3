//! The page on transactions: its commands are given to a flow, in their order, and the sandbox answers. Two of them do not fit into
//! that order, and have a flow each.

use kassa::flow::{Config, Effect, Next, start};
use kassa::value::time::Now;
use kassa::wire::http::{HttpReply, LostAt};
use kassa_tests::klarna::{BEGIN_MS, Fate, Klarna};
use serde_json::{Value, json};

use super::attack::HOUR;

fn commands(page: &str) -> impl Iterator<Item = &str> {
    page.split("\n```json\n").skip(1).filter_map(|rest| rest.split_once("\n```").map(|(block, _)| block))
}

/// Goes on with a flow until nothing is left to do.
fn run(flow: &mut dyn kassa::flow::AnyFlow, klarna: &mut Klarna, now: Now) {
    loop {
        match flow.next(now).expect("the flow can go on") {
            Next::Save(batch) => flow.saved(batch.upto).expect("handed out"),
            Next::Do(Effect::Call(call)) => {
                let answer = klarna.send(&call, Fate::Answer).expect("Klarna answers");
                let headers: Vec<(&str, &str)> =
                    answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let reply = HttpReply { status: answer.status, headers: &headers, body: &answer.body };
                flow.reply(call.call, call.attempt, reply, now).expect("an answer is never refused");
            }
            Next::Do(_) => {}
            _ => return,
        }
    }
}

const PAGE: &str = include_str!("../../../docs/transactions.md");

fn is_apart(command: &str) -> bool {
    ["{\"void\"", "{\"resolve\""].iter().any(|name| command.starts_with(name))
}

#[test]
fn the_commands_of_the_page_work() {
    let mut klarna = Klarna::new();
    let cfg = std::sync::Arc::new(Config::from_json(klarna.config().to_string().as_bytes()).expect("right"));
    let now = Now { unix_ms: i64::try_from(BEGIN_MS).expect("now"), mono_ms: 0 };
    let begin = |kind: &str, spec: Value| start(kind, spec.to_string().as_bytes(), cfg.clone(), now).expect("right");
    let authorize = json!({"currency": "EUR", "supplementary_purchase_data": {"purchase_reference": "o-1"},
        "request_payment_transaction": {"amount": 12336, "payment_transaction_reference": "receipt-4711"}});
    let mut payment = begin("payment", json!({"reference": "receipt-4711/1", "authorize": authorize}));
    run(&mut *payment, &mut klarna, now);
    let view: Value = serde_json::from_str(&payment.view_json(now).expect("a view")).expect("JSON");
    let mut flow = begin("transaction", json!({"reference": "receipt-4711", "payment": view}));
    let mut count = 0;
    for command in commands(PAGE).filter(|command| !is_apart(command)) {
        flow.command(command.as_bytes(), now).unwrap_or_else(|fault| panic!("{command}: {fault}"));
        run(&mut *flow, &mut klarna, now);
        count += 1;
    }
    assert_eq!(count, 9, "one example for each command that Klarna answers, and two that end");
    let view: Value = serde_json::from_str(&flow.view_json(now).expect("a view")).expect("JSON");
    let made = view["operations"].as_array().expect("a list").iter().all(|operation| operation["status"] == "made");
    assert!(made && view["ended"] == true, "{view:#}");
    let truth = &klarna.world.all_transactions()[0];
    for (told, so) in [("amount", "amount"), ("captured", "captured_amount"), ("refunded", "refunded_amount")] {
        assert_eq!(view[told], truth[so], "{told}: {view:#}\n{truth:#}");
    }
    assert_eq!((&view["captured"], &view["refunded"]), (&json!(9000), &json!(1700)));
}

#[test]
fn what_is_left_is_let_go_as_the_page_says() {
    let void: Vec<&str> = commands(PAGE).filter(|command| command.starts_with("{\"void\"")).collect();
    let mut rig = super::rig();
    rig.command(void[0]).expect("right");
    let call = rig.call();
    assert_eq!((void.len(), call.op.name), (1, "payment.transaction.void"));
    rig.answer(&call, 200, &super::told(&json!({"state": "CLOSED"})));
    rig.next();
    assert_eq!((&rig.view()["operations"][0]["status"], &rig.view()["remaining"]), (&json!("made"), &json!(0)));
}

/// Here it is Klarna that says nothing: every answer to the page's own update is lost for longer than the key lives.
#[test]
fn a_person_says_what_became_of_an_operation_as_the_page_says() {
    let of = |name: &str| {
        let mut found = commands(PAGE).filter(|command| command.starts_with(&format!("{{\"{name}\"")));
        let command = found.next().expect("the page shows it");
        assert_eq!(found.next(), None);
        command
    };
    let mut rig = super::rig();
    rig.command(of("update")).expect("right");
    let call = rig.call();
    rig.lose(&call, LostAt::Unknown);
    rig.next();
    rig.cut(30 * HOUR, 0);
    let clock = rig.call();
    rig.answer(&clock, 200, &super::told(&json!({})));
    rig.next();
    assert_eq!(rig.view()["operations"][0]["status"], "unknown");
    rig.command(of("resolve")).expect("a person knows");
    rig.next();
    assert_eq!(rig.view()["operations"][0]["status"], "made");
}
