//! The ledger against a bank that checks nothing: whatever is ordered, lost, repeated, read and forgotten, no more is captured
//! than was authorized, no more is refunded than was captured, and what is told is true.

use std::collections::HashMap;

use kassa::wire::http::{HttpCall, LostAt};
use serde_json::{Value, json};

use super::attack::{HOUR, MINUTE, Rig, SECOND, TRANSACTION, problem};

/// A capture or refund at the bank.
#[derive(Clone)]
struct Made {
    id: String,
    reference: Option<String>,
    amount: i64,
    /// This flow ordered it.
    ours: bool,
    /// What a refund was taken from, by captures.
    of: Vec<(String, i64)>,
}

/// A bank that makes whatever it is asked for, once for each key.
struct Bank {
    amount: i64,
    captures: Vec<Made>,
    refunds: Vec<Made>,
    gone: bool,
    keys: HashMap<String, Value>,
    /// It tells references, and amounts.
    tells: (bool, bool),
    /// Calls that arrive by themselves: when, and what.
    late: Vec<(u64, HttpCall)>,
    count: u32,
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Answered,
    AnsweredWithoutBody,
    Refused,
    AnswerLost,
    RequestLost,
    Late,
}

const FATES: [Fate; 6] =
    [Fate::Answered, Fate::AnsweredWithoutBody, Fate::Refused, Fate::AnswerLost, Fate::RequestLost, Fate::Late];

impl Bank {
    fn new(tells: (bool, bool), unit: i64) -> Self {
        Self {
            amount: 1000 * unit,
            captures: Vec::new(),
            refunds: Vec::new(),
            gone: false,
            keys: HashMap::new(),
            tells,
            late: Vec::new(),
            count: 0,
        }
    }

    fn captured(&self) -> i64 {
        self.captures.iter().map(|made| made.amount).sum()
    }

    fn refunded(&self) -> i64 {
        self.refunds.iter().map(|made| made.amount).sum()
    }

    fn made(&mut self, reference: Option<&str>, amount: i64, ours: bool) -> Made {
        self.count += 1;
        Made {
            id: format!("krn:{}", self.count),
            reference: reference.map(str::to_owned),
            amount,
            ours,
            of: Vec::new(),
        }
    }

    /// What was refunded of a capture, by this flow or by everybody.
    fn refunded_of(&self, capture: &str, ours: bool) -> i64 {
        let refunds = self.refunds.iter().filter(|made| made.ours || !ours).flat_map(|made| &made.of);
        refunds.filter(|(of, _)| of == capture).map(|(_, amount)| amount).sum()
    }

    /// Allocates a refund that names no capture: from where something is left, the oldest first.
    fn allocate(&self, mut amount: i64) -> Vec<(String, i64)> {
        let mut of = Vec::new();
        for capture in &self.captures {
            let part = amount.min(capture.amount - self.refunded_of(&capture.id, false)).max(0);
            if part > 0 {
                of.push((capture.id.clone(), part));
                amount -= part;
            }
        }
        of
    }

    /// Somebody else acts; the bank lets nobody else take too much.
    fn elsewhere(&mut self, capture: bool, amount: i64) {
        let mut made = self.made(None, amount, false);
        if !capture {
            made.of = self.allocate(amount);
        }
        if capture && !self.gone && self.captured() + amount <= self.amount {
            self.captures.push(made);
        } else if !capture && self.refunded() + amount <= self.captured() {
            self.refunds.push(made);
        }
    }

    fn execute(&mut self, call: &HttpCall) -> Value {
        let key = call.headers.iter().find(|(name, _)| name.contains("Idempotency")).map(|(_, key)| key.clone());
        let Some(key) = key else { return self.transaction() };
        if let Some(known) = self.keys.get(&key) {
            return known.clone();
        }
        let body: Value = call.body.as_deref().map_or(Value::Null, |body| serde_json::from_str(body).expect("JSON"));
        let text = |name: &str| body[name].as_str();
        let answer = match call.op.name {
            "payment.transaction.capture" => {
                let amount = body["capture_amount"].as_i64().expect("an amount");
                let made = self.made(text("payment_capture_reference"), amount, true);
                self.gone |= body["remaining_authorization"] == "RELEASE";
                let answer = json!({"payment_capture_id": made.id});
                self.captures.push(made);
                answer
            }
            "payment.transaction.refund" | "payment.capture.refund" => {
                let name = text("refund_reference").or(text("payment_refund_reference"));
                let amount = body["refund_amount"].as_i64().expect("an amount");
                let mut made = self.made(name, amount, true);
                // A capture that is named is taken from without a look.
                let named = call.url.split("/captures/").nth(1).and_then(|rest| rest.split('/').next());
                made.of = match named {
                    Some(id) => vec![(id.replace("%3A", ":"), amount)],
                    None => self.allocate(amount),
                };
                let answer = json!({"payment_refund_id": made.id});
                self.refunds.push(made);
                answer
            }
            "payment.transaction.reauthorize" => {
                self.amount = body["amount"].as_i64().unwrap_or(self.amount);
                json!({"payment_transaction_id": TRANSACTION})
            }
            "payment.transaction.void" => {
                self.gone = true;
                json!({"payment_transaction_id": TRANSACTION})
            }
            other => panic!("{other}"),
        };
        self.keys.insert(key, answer.clone());
        answer
    }

    fn transaction(&self) -> Value {
        let list = |kind: &str, all: &[Made]| -> Vec<Value> {
            let item = |made: &Made| {
                let mut item = json!({format!("payment_{kind}_id"): made.id});
                if let (true, Some(reference)) = (self.tells.0, &made.reference) {
                    item[format!("payment_{kind}_reference")] = json!(reference);
                }
                if let (true, [(capture, _)]) = (self.tells.0, made.of.as_slice()) {
                    item["payment_capture_id"] = json!(capture);
                }
                if self.tells.1 {
                    item[format!("{kind}_amount")] = json!(made.amount);
                }
                item
            };
            all.iter().map(item).collect()
        };
        let state = match (self.gone || self.captured() >= self.amount, self.captures.is_empty()) {
            (false, _) => "AUTHORIZED",
            (true, false) => "COMPLETED",
            (true, true) => "CLOSED",
        };
        json!({"payment_transaction_id": TRANSACTION, "state": state, "amount": self.amount, "currency": "EUR",
            "payment_captures": list("capture", &self.captures), "payment_refunds": list("refund", &self.refunds)})
    }

    /// What is late arrives.
    fn pass(&mut self, now: u64) {
        while let Some(at) = self.late.iter().position(|(at, _)| *at <= now) {
            let (_, call) = self.late.remove(at);
            self.execute(&call);
        }
    }
}

/// The order with every amount multiplied.
fn times(order: &str, unit: i64) -> String {
    fn walk(value: &mut Value, unit: i64) {
        for (name, value) in value.as_object_mut().into_iter().flatten() {
            match value.as_i64() {
                Some(amount) if name.ends_with("amount") => *value = json!(amount * unit),
                _ => walk(value, unit),
            }
        }
        value.as_array_mut().into_iter().flatten().for_each(|item| walk(item, unit));
    }
    if unit == 1 {
        return order.to_owned();
    }
    let mut order = serde_json::from_str(order).expect("JSON");
    walk(&mut order, unit);
    order.to_string()
}

/// A flow and its bank.
struct Play {
    rig: Rig,
    bank: Bank,
    /// What every amount is multiplied by.
    unit: i64,
    story: Vec<String>,
    /// What was checked last.
    told: (String, u32),
}

impl Play {
    fn new(tells: (bool, bool), unit: i64) -> Self {
        let story = vec![format!("tells {tells:?}, times {unit}")];
        let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000 * unit,
            "currency": "EUR"});
        let rig = Rig::new("transaction", &spec, json!({}));
        Self { rig, bank: Bank::new(tells, unit), unit, story, told: Default::default() }
    }

    fn command(&mut self, command: &str) {
        let command = &times(command, self.unit);
        let taken = self.rig.command(command).is_ok();
        self.story.push(format!("{command} {taken}"));
        self.check();
    }

    /// The next call, within so much time.
    fn call(&mut self, fate: Fate, within: u64) -> bool {
        let Some(call) = self.rig.call_within(within) else { return false };
        self.bank.pass(self.rig.ms);
        self.story.push(format!("{} attempt {} {fate:?}", call.op.name, call.attempt));
        let read = call.op.method.as_str() == "GET";
        match fate {
            Fate::Refused if !read => self.rig.answer(&call, 403, &problem("OPERATION_FORBIDDEN")),
            Fate::AnsweredWithoutBody if !read => {
                self.bank.execute(&call);
                let date = kassa_sandbox::engine::http_date(self.rig.ms);
                self.rig.raw(&call, 204, &[("Date", &date)], b"").expect("an answer");
            }
            Fate::AnswerLost | Fate::RequestLost | Fate::Late => {
                match fate {
                    Fate::AnswerLost => drop(self.bank.execute(&call)),
                    Fate::Late if !read => self.bank.late.push((self.rig.ms + 10 * MINUTE, call.clone())),
                    _ => {}
                }
                self.rig.lose(&call, LostAt::Unknown);
            }
            _ => {
                let answer = self.bank.execute(&call);
                self.rig.answer(&call, 200, &answer);
            }
        }
        self.check();
        true
    }

    fn cut(&mut self, off: u64) {
        self.rig.next();
        let before = self.rig.view();
        self.rig.cut(off, 0);
        self.story.push(format!("cut {off}"));
        assert_eq!(self.rig.view(), before, "a process that takes over tells the same: {:#?}", self.story);
        self.bank.pass(self.rig.ms);
        self.check();
    }

    /// No more than there is, and nothing told that is not so.
    fn check(&mut self) {
        self.bank.pass(self.rig.ms);
        let told = (self.rig.flow.view_json(self.rig.now()).expect("a view"), self.bank.count);
        if self.told == told {
            return;
        }
        let view: Value = serde_json::from_str(&told.0).expect("JSON");
        self.told = told;
        let bank = &self.bank;
        let sum = |name: &str| view[name].as_i64().expect("an amount");
        let story = || format!("{view:#}\n{:#?}", self.story);
        let (captured, refunded) = (bank.captured(), bank.refunded());
        // What others take without our knowledge, only the bank can forbid.
        let ours = |all: &[Made]| -> i64 { all.iter().filter(|made| made.ours).map(|made| made.amount).sum() };
        let (took, gave) = (ours(&bank.captures), ours(&bank.refunds));
        assert!(took <= bank.amount && gave <= captured, "{took} and {gave} of {}: {}", bank.amount, story());
        for capture in &bank.captures {
            let gave = bank.refunded_of(&capture.id, true);
            assert!(gave <= capture.amount, "{gave} of capture {} over {}: {}", capture.id, capture.amount, story());
        }
        assert!(sum("captured") <= captured && sum("refunded") <= refunded, "told more than is so: {}", story());
        assert!(sum("remaining") <= sum("amount") - sum("captured") || sum("remaining") == 0, "{}", story());
        assert!(sum("refundable") <= captured, "{}", story());
        for operation in view["operations"].as_array().expect("a list") {
            let list = match operation["kind"].as_str() {
                Some("capture") => &bank.captures,
                Some("refund") => &bank.refunds,
                _ => continue,
            };
            let made = list.iter().filter(|made| made.reference.as_deref() == operation["reference"].as_str()).count();
            let status = operation["status"].as_str().expect("a status");
            assert!(made <= 1, "made {made} times: {}", story());
            assert!(!(status == "made" && made == 0), "told as made: {}", story());
            let again = view["operations"].as_array().into_iter().flatten().filter(|other| {
                other["kind"] == operation["kind"]
                    && other["reference"] == operation["reference"]
                    && **other != *operation
            });
            let denied = matches!(status, "refused" | "not_made") && again.count() == 0;
            assert!(!(denied && made > 0), "told as not made: {}", story());
        }
    }

    /// Everything comes to rest, the transaction is read, and ledger and bank are one.
    fn rest(&mut self) {
        for _ in 0..16 {
            if !self.call(Fate::Answered, 2 * HOUR) {
                break;
            }
        }
        self.command(r#"{"read":{}}"#);
        self.call(Fate::Answered, HOUR);
        let (view, bank) = (self.rig.view(), &self.bank);
        let unknown = view["operations"].as_array().into_iter().flatten().any(|o| o["status"] == "unknown");
        if unknown || !bank.tells.1 {
            return;
        }
        let told = ["amount", "captured", "refunded", "refundable"].map(|name| view[name].as_i64().expect("an amount"));
        // A sum beyond the range of amounts, to which others and we came at the same time, is told as the end of the range.
        let captured = bank.captured().min(MOST);
        let so = [bank.amount, captured, bank.refunded(), (captured - bank.refunded()).max(0)];
        let closed = view["state"] == "CLOSED";
        assert_eq!(told, if closed { [so[0], so[1], so[2], 0] } else { so }, "{view:#}\n{:#?}", self.story);
        let left = if bank.gone { 0 } else { (bank.amount - bank.captured()).max(0) };
        assert_eq!(view["remaining"], left, "{view:#}\n{:#?}", self.story);
        self.cut(1_000);
    }
}

const ORDERS: [&str; 10] = [
    r#"{"capture":{"reference":"a","amount":400}}"#,
    r#"{"capture":{"reference":"b","amount":600}}"#,
    r#"{"capture":{"reference":"c","amount":400,"release":true}}"#,
    r#"{"refund":{"reference":"r","amount":300}}"#,
    r#"{"refund":{"reference":"s","amount":400,"payment_capture_reference":"a"}}"#,
    r#"{"refund":{"reference":"t","amount":300,"body":{"supplementary_refund_data":{"line_items":[{"name":"x","quantity":1,"total_amount":300}]}}}}"#,
    r#"{"reauthorize":{"reference":"more","amount":1400}}"#,
    r#"{"reauthorize":{"reference":"less","amount":500}}"#,
    r#"{"void":{"reference":"v"}}"#,
    r#"{"read":{}}"#,
];
const TELLS: [(bool, bool); 3] = [(true, true), (false, true), (true, false)];

/// Every pair of orders with every pair of fates of their first attempts; and where the first is lost and the second is not, with a
/// night between, and with a bank that keeps references or amounts to itself.
#[test]
fn no_pair_of_orders_and_fates_takes_more_than_there_is() {
    let mut cases = 0_u32;
    let lost = |fate: Fate| matches!(fate, Fate::AnswerLost | Fate::RequestLost | Fate::Late);
    for (first, second) in ORDERS.iter().flat_map(|first| ORDERS.iter().map(move |second| (first, second))) {
        for (one, two) in FATES.iter().flat_map(|one| FATES.iter().map(move |two| (*one, *two))) {
            let nights = TELLS.iter().map(|tells| (*tells, true)).filter(|_| lost(one) && !lost(two));
            for (tells, night) in std::iter::once((TELLS[0], false)).chain(nights) {
                let mut play = Play::new(tells, 1);
                play.command(first);
                play.call(one, SECOND);
                if night {
                    play.cut(30 * HOUR);
                }
                play.command(second);
                play.call(two, SECOND);
                play.rest();
                cases += 1;
            }
        }
    }
    println!("{cases} cases");
}

/// The largest amount there is.
const MOST: i64 = 9_007_199_254_740_991;
/// With it the largest amount that is ordered, 1400, comes as close as it can to that.
const EXTREME: i64 = MOST / 1400;

/// Long sequences by chance, with others at work; every fourth at the end of the range of amounts.
#[test]
fn no_sequence_takes_more_than_there_is() {
    let runs = std::env::var("KASSA_LEDGER_RUNS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_500_u64);
    let mut steps = 0_u64;
    for seed in 0..runs {
        let mut numbers = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut draw = |end: usize| {
            numbers ^= numbers << 13;
            numbers ^= numbers >> 7;
            numbers ^= numbers << 17;
            usize::try_from(numbers % u64::try_from(end).expect("small")).expect("small")
        };
        let unit = if seed % 4 == 3 { EXTREME } else { 1 };
        let mut play = Play::new(TELLS[draw(TELLS.len())], unit);
        // Where two captures are made, refunds of the one and of both come into play.
        for order in ORDERS.iter().take(if seed % 3 == 0 { 2 } else { 0 }) {
            play.command(order);
            play.call(Fate::Answered, SECOND);
        }
        for _ in 0..12 + draw(12) {
            steps += 1;
            match draw(12) {
                0..=4 => play.command(ORDERS[draw(ORDERS.len())]),
                5..=8 => drop(play.call(FATES[draw(FATES.len())], [SECOND, 20 * MINUTE][draw(2)])),
                9 => play.cut([SECOND, 30 * HOUR][draw(2)]),
                10 => play.bank.elsewhere(true, [100, 400, 600][draw(3)] * unit),
                _ => play.bank.elsewhere(false, [50, 300][draw(2)] * unit),
            }
        }
        play.rest();
    }
    println!("{runs} sequences, {steps} steps");
}
