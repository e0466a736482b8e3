//! In a shop: a cashier who cancels, a customer who walks away, the end of a shift, and goods that were bought elsewhere.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, resume, start};
use kassa::webhook::Verdict;
use kassa::wire::http::HttpReply;
use kassa_tests::klarna::{BEGIN_MS, Fate, Klarna, clocks};
use kassa_tests::scenario::{Scenario, approves, enters};
use kassa_tests::till::play;
use serde_json::{Value, json};

pub(crate) fn config(klarna: &Klarna) -> Arc<Config> {
    Arc::new(Config::from_json(klarna.config().to_string().as_bytes()).unwrap())
}

/// Goes on with a flow until it has to wait longer than this, and gives what it saved.
pub(crate) fn go_on(flow: &mut dyn AnyFlow, klarna: &mut Klarna, patience: u64) -> Vec<String> {
    let until = klarna.now_ms + patience;
    let mut saved = Vec::new();
    loop {
        let now = clocks(klarna.now_ms, BEGIN_MS, 0);
        match flow.next(now).unwrap() {
            Next::Save(batch) => {
                saved.extend(batch.lines);
                flow.saved(batch.upto).unwrap();
            }
            Next::Do(Effect::Call(call)) => {
                let answer = klarna.send(&call, Fate::Answer).expect("Klarna answers");
                let headers: Vec<(&str, &str)> =
                    answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let reply = HttpReply { status: answer.status, headers: &headers, body: &answer.body };
                flow.reply(call.call, call.attempt, reply, now).unwrap();
            }
            Next::Do(_) => {}
            Next::Wait { ms } if klarna.now_ms + ms <= until => klarna.now_ms += ms,
            Next::Wait { .. } | Next::Idle | Next::Done => return saved,
        }
    }
}

/// Gives the flow every webhook that is due; how many there were.
pub(crate) fn hear(flow: &mut dyn AnyFlow, klarna: &mut Klarna) -> usize {
    let deliveries = klarna.webhooks(true);
    for (body, key, signature) in &deliveries {
        let Verdict::Fresh(event) = klarna.judge(body, key, signature) else { panic!("it is genuine") };
        flow.event(&event, clocks(klarna.now_ms, BEGIN_MS, 0)).unwrap();
    }
    deliveries.len()
}

pub(crate) fn view(flow: &dyn AnyFlow, klarna: &Klarna) -> Value {
    serde_json::from_str(&flow.view_json(clocks(klarna.now_ms, BEGIN_MS, 0)).unwrap()).unwrap()
}

/// A sale at a till, by the page on payments.
fn sale(receipt: &str) -> String {
    let page = crate::page::specs();
    let spec = page.iter().find(|spec| spec.contains("receipt-88")).expect("the page has it");
    spec.replace("receipt-88", receipt)
}

#[test]
fn store_and_till_go_with_the_authorize_and_with_the_last_one() {
    for receipt in ["receipt-88", "receipt-89"] {
        let spec = crate::page::specs().into_iter().find(|spec| spec.contains(receipt)).expect("the page has it");
        let mut scenario = Scenario::payment("a sale at a till", "-", None).deed(20_000, approves);
        scenario.spec = spec;
        let mut klarna = Klarna::new();
        let run = play(&mut klarna, &scenario, &[]);
        assert_eq!(run.view["payment_transaction_state"], "COMPLETED", "the goods leave at once");
        let last = &klarna.sent.iter().rfind(|sent| sent.op == "payment.authorize").expect("it was paid").bytes;
        for part in ["\"PHYSICAL_STORE\"", "\"shop-1\"", "\"terminal_reference\"", "\"till-7\""] {
            assert!(last.contains(part), "{part}: {last}");
        }
    }
}

#[test]
fn a_cashier_cancels_and_a_customer_walks_away() {
    let outcome: &[&str] = &["canceled"];
    for (enters_first, by) in [(false, "application"), (true, "application"), (false, "time"), (true, "time")] {
        let mut scenario = Scenario::payment("nobody pays", "-", None);
        if enters_first {
            scenario = scenario.deed(5_000, enters);
        }
        if by == "application" {
            scenario = scenario.command_at(60_000, r#"{"cancel":{}}"#);
        }
        scenario.spec = sale("receipt-1");
        scenario.outcome = outcome;
        let mut klarna = Klarna::new();
        let run = play(&mut klarna, &scenario, &[]);
        assert_eq!((&run.view["reason"], &run.view["paid"]), (&json!(by), &json!("no")));
        assert_eq!(klarna.world.all_requests()[0]["state"], "CANCELED", "nobody may pay it later");
    }
}

#[test]
fn at_the_end_of_a_shift_every_open_payment_is_cancelled_or_was_paid() {
    let mut klarna = Klarna::new();
    let cfg = config(&klarna);
    let mut journals = Vec::new();
    for receipt in ["receipt-1", "receipt-2", "receipt-3"] {
        let now = clocks(klarna.now_ms, BEGIN_MS, 0);
        let mut flow = start("payment", sale(receipt).as_bytes(), cfg.clone(), now).unwrap();
        journals.push(go_on(&mut *flow, &mut klarna, 1_000));
        // Of the first one the customer approves, and the till is switched off before it hears of that.
        if receipt == "receipt-1" {
            klarna.approve();
        }
    }
    klarna.now_ms += 60_000;
    let mut ends = Vec::new();
    for journal in journals {
        let now = clocks(klarna.now_ms, BEGIN_MS, 0);
        let mut flow = resume(journal.iter().map(String::as_str), cfg.clone(), now).unwrap().flow;
        go_on(&mut *flow, &mut klarna, 0);
        // One that turned out to be paid has nothing to cancel.
        flow.command(br#"{"cancel":{}}"#, clocks(klarna.now_ms, BEGIN_MS, 0)).unwrap();
        go_on(&mut *flow, &mut klarna, 600_000);
        ends.push(view(&*flow, &klarna)["state"].as_str().unwrap_or("-").to_owned());
    }
    assert_eq!(ends, ["approved", "canceled", "canceled"]);
    assert_eq!(klarna.transactions().len(), 1);
    let open = |request: &&Value| matches!(request["state"].as_str(), Some("SUBMITTED" | "IN_PROGRESS"));
    assert_eq!(klarna.world.all_requests().as_array().unwrap().iter().filter(open).count(), 0);
}

#[test]
fn goods_that_were_bought_online_come_back_to_the_shop_by_their_id_alone() {
    let mut klarna = Klarna::new();
    let mut bought = Scenario::payment("online", "order-1", Some("HANDOVER")).deed(20_000, approves);
    bought.spec = bought.spec.replace("\"amount\":12336,", "\"amount\":12336,\"capture\":\"NOW\",");
    let id = play(&mut klarna, &bought, &[]).view["payment_transaction_id"].clone();
    let spec = json!({"reference": "return-1", "payment_transaction_id": id, "currency": "EUR"}).to_string();
    let now = clocks(klarna.now_ms, BEGIN_MS, 0);
    let mut flow = start("transaction", spec.as_bytes(), config(&klarna), now).unwrap();
    let refund = br#"{"refund":{"reference":"return-1","amount":3998,"body":{"supplementary_refund_data":{"line_items":[{"name":"Pen","quantity":2,"total_amount":3998}]}}}}"#;
    assert!(flow.command(refund, now).is_err(), "nothing is refunded before it is known what was bought");
    assert_eq!((&view(&*flow, &klarna)["busy"], &view(&*flow, &klarna)["amount"]), (&json!(true), &json!(0)));
    go_on(&mut *flow, &mut klarna, 0);
    assert_eq!(view(&*flow, &klarna)["refundable"], 12336);
    let too_much = br#"{"refund":{"reference":"return-2","amount":12337}}"#;
    assert!(flow.command(too_much, now).is_err(), "no more than was paid");
    flow.command(refund, now).unwrap();
    go_on(&mut *flow, &mut klarna, 0);
    assert_eq!((&view(&*flow, &klarna)["refunded"], &view(&*flow, &klarna)["amount"]), (&json!(3998), &json!(12336)));
    assert_eq!(klarna.transactions()[0]["refunded_amount"], 3998);
}
