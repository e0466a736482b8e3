//! A monkey at the keys: any order of answers, losses, webhooks, commands, ticks, power cuts and torn lines, with answers that
//! contradict each other. No fault of class internal, no panic, and the journal tells the same story.
#![allow(missing_docs)]
mod attack;
use attack::*;
use kassa::flow::checkout::Checkout;
use kassa::flow::payment::Payment;
use kassa::flow::transaction::Transaction;
use kassa::flow::{Config, Effect, Flow, Machine, Next, ScreenEvent, ScreenId};
use kassa::value::fault::Class;
use kassa::value::time::Now;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{HttpCall, HttpReply, LostAt};
use kassa_sandbox::engine::{Choices, Seeded, http_date, sign};
use serde_json::{Value, json};
use std::sync::Arc;

struct Dice(Seeded);
impl Dice {
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.0.draw() % u64::try_from(n).expect("small")).expect("small")
    }
    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

fn answers() -> Vec<(u16, Value)> {
    let states = ["SUBMITTED", "IN_PROGRESS", "COMPLETED", "CANCELED", "EXPIRED", "DECLINED", "SOMETHING", ""];
    let mut all: Vec<(u16, Value)> = states.iter().map(|state| (200, request(state))).collect();
    let mut bare = request("COMPLETED");
    bare["state_context"] = json!({});
    let mut old = request("COMPLETED");
    old["updated_at"] = json!("2026-01-01T00:00:00Z");
    all.extend([
        (200, step_up()),
        (200, approved()),
        (200, json!({"payment_transaction_response": {"result": "DECLINED"}})),
        (200, json!({"payment_transaction_response": {"result": "NEW"}})),
        (200, json!({"payment_transaction_response": {"result": "APPROVED"}})),
        (200, json!({"payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1", "amount": 12336, "currency": "EUR", "state": "AUTHORIZED"})),
        (200, json!({"payment_transaction_id": TRANSACTION, "state": "CLOSED", "payment_captures": [], "payment_refunds": []})),
        (200, json!({"state": "awaiting_customer", "paid": "unknown", "ended": false, "step_up": {"kind": "qr", "url": "https://x.example/", "expires_in_ms": 1000}})),
        (200, json!({"state": "approved", "paid": "yes", "ended": true})),
        (200, bare), (200, old), (200, json!({})), (204, json!("")), (202, json!([])),
        (400, problem("VALIDATION_ERROR")), (400, json!({})), (401, problem("UNAUTHORIZED")), (403, problem("OPERATION_FORBIDDEN")),
        (403, json!("shield")), (404, problem("RESOURCE_NOT_FOUND")), (404, json!({})), (409, problem("RESOURCE_CONFLICT")),
        (413, json!({})), (422, problem("X")), (429, problem("RATE_LIMITED")), (500, problem("INTERNAL_ERROR")),
        (503, json!("busy")), (302, json!({})), (0, json!({})), (65_535, json!({})), (100, json!({})),
    ]);
    all
}

fn events() -> Vec<(&'static str, Value)> {
    let mut all = Vec::new();
    for (kind, state) in [
        ("submitted", "SUBMITTED"),
        ("in-progress", "IN_PROGRESS"),
        ("completed", "COMPLETED"),
        ("canceled", "CANCELED"),
        ("expired", "EXPIRED"),
        ("declined", "DECLINED"),
        ("new", "NEW"),
    ] {
        let kind: &'static str = Box::leak(format!("payment.request.state-change.{kind}").into_boxed_str());
        all.push((kind, json!({"payment_request_id": REQUEST, "state": state})));
        all.push((kind, json!({"payment_request_id": REQUEST, "state": state, "klarna_network_session_token": "tok"})));
        all.push((kind, json!({"payment_request_reference": "r-1/1", "state": state})));
    }
    for kind in [
        "payment.transaction.state-change.authorized",
        "payment.transaction.state-change.closed",
        "payment.transaction.captured",
        "else",
    ] {
        all.push((kind, json!({"payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1"})));
        all.push((kind, json!({"payment_transaction_id": "krn:other", "payment_transaction_reference": "r-1"})));
        all.push((kind, json!(null)));
        all.push((kind, json!([1])));
    }
    all
}

/// News of a transaction's state may come for ever.
fn told_only(mut view: Value) -> Value {
    if view.get("operations").is_some() {
        view.as_object_mut().expect("an object").remove("state");
    }
    view
}

struct Monkey<M: Machine> {
    cfg: Arc<Config>,
    flow: Flow<M>,
    journal: Vec<String>,
    out: Vec<HttpCall>,
    ms: u64,
    boot: u64,
    skew: i64,
    dice: Dice,
    trace: Vec<String>,
    commands: Vec<&'static str>,
    ended: Option<Value>,
    /// Attempts of payment-making calls that are on their way: key, attempt.
    flying: Vec<(String, u16)>,
    /// Keys under which something may have been executed that no answer has settled.
    doubt: std::collections::BTreeSet<String>,
    resolved: bool,
}

/// Key of a call that may make a payment.
fn pays(call: &HttpCall) -> Option<String> {
    let maker = matches!(call.op.name, "payment.authorize" | "relay.payment.start");
    let key = call.headers.iter().find(|(name, _)| *name == kassa::wire::http::IDEMPOTENCY_KEY);
    key.filter(|_| maker).map(|(_, value)| value.clone())
}

/// What a call is answered with when all goes well.
fn usual(call: &HttpCall, dice: &mut Dice) -> (u16, Value) {
    let last = call.headers.iter().any(|(name, _)| *name == kassa::wire::http::SESSION_TOKEN);
    let body = match (call.op.name, call.op.method.as_str()) {
        ("payment.authorize", _) if last => approved(),
        ("payment.authorize", _) => step_up(),
        ("payment.request.read", _) => request(["SUBMITTED", "IN_PROGRESS", "COMPLETED"][dice.below(3)]),
        (name, _) if name.starts_with("relay") => {
            let ended = dice.below(4) == 0;
            json!({"state": if ended { "approved" } else { "awaiting_customer" }, "paid": if ended { "yes" } else { "unknown" }, "ended": ended})
        }
        _ => json!({}),
    };
    (200, body)
}

impl<M: Machine> Monkey<M> {
    fn now(&self) -> Now {
        clocks(self.ms, self.boot, self.skew)
    }

    fn fine(&self, what: &str, result: Result<(), kassa::value::fault::Fault>) {
        if let Err(fault) = result {
            assert_ne!(fault.class(), Class::Internal, "{what}: {fault}\n{}", self.story());
            assert!(!what.starts_with("answer"), "{what}: {fault}\n{}", self.story());
        }
    }

    fn story(&self) -> String {
        format!("{}\n{}", self.trace.join("\n"), self.journal.join("\n"))
    }

    fn step(&mut self) {
        match self.dice.below(12) {
            0..=4 => self.go_on(),
            5..=6 if !self.out.is_empty() => {
                let n = self.dice.below(self.out.len());
                let call = if self.dice.below(8) == 0 { self.out[n].clone() } else { self.out.remove(n) };
                let (status, body) = if self.dice.below(2) == 0 {
                    usual(&call, &mut self.dice)
                } else {
                    self.dice.pick(&answers()).clone()
                };
                self.heard(&call, status, &body);
                let text = body.to_string();
                let date = http_date(self.ms);
                let headers: &[(&str, &str)] = match self.dice.below(5) {
                    0 => &[],
                    1 => &[("date", "nonsense"), ("X-Ratelimit-Reset", "99999999999")],
                    _ => &[("Date", &date)],
                };
                self.trace.push(format!("answer {} {} {status} {text}", call.op.name, call.attempt));
                let now = self.now();
                let result =
                    self.flow.reply(call.call, call.attempt, HttpReply { status, headers, body: text.as_bytes() }, now);
                self.fine("answer", result);
            }
            7 if !self.out.is_empty() => {
                let n = self.dice.below(self.out.len());
                let call = self.out.remove(n);
                let stage = if self.dice.below(2) == 0 { LostAt::NotSent } else { LostAt::Unknown };
                self.trace.push(format!("lost {} {stage:?}", call.op.name));
                if self.landed(&call) && stage == LostAt::Unknown {
                    self.doubt.extend(pays(&call));
                }
                let now = self.now();
                let result = self.flow.lost(call.call, call.attempt, stage, now);
                self.fine("answer lost", result);
            }
            8 => {
                let (kind, payload) = self.dice.pick(&events()).clone();
                let occurred =
                    *self.dice.pick(&["2026-01-02T03:04:05Z", "1970-01-01T00:00:00Z", "9999-12-30T00:00:00Z", "x"]);
                let body = json!({"metadata": {"event_id": "e", "event_type": kind, "occurred_at": occurred}, "payload": payload}).to_string();
                self.trace.push(format!("event {body}"));
                let verifier = Verifier::new([&SigningKey { id: "k".into(), secret: "s".into() }]).expect("a key");
                let event = verifier.verify(body.as_bytes(), "k", &sign("s", body.as_bytes())).expect("genuine");
                let now = self.now();
                let result = self.flow.event(&event, now);
                self.fine("event", result);
            }
            9 => {
                let command = *self.dice.pick(&self.commands.clone());
                self.trace.push(format!("command {command}"));
                self.resolved |= command.contains("resolve");
                let command = M::command(command.as_bytes()).expect("it is one");
                let now = self.now();
                let result = self.flow.command(command, now);
                self.fine("command", result);
            }
            10 => {
                let wait = *self.dice.pick(&[1, 1_000, 60_000, 600_000, 3_600_000, 3 * 3_600_000, 24 * 3_600_000]);
                self.trace.push(format!("time {wait}"));
                self.ms += wait;
                let now = self.now();
                let result = if self.dice.below(2) == 0 {
                    self.flow.tick(now)
                } else {
                    self.flow.screen(ScreenId(1), ScreenEvent::Returned, now)
                };
                self.fine("tick", result);
            }
            _ if self.dice.below(4) == 0 => self.cut(),
            _ => self.go_on(),
        }
        if let Some(told) = &self.ended {
            assert_eq!(*told, told_only(self.view()), "what was told changed\n{}", self.story());
        }
    }

    fn view(&self) -> Value {
        serde_json::to_value(self.flow.view(self.now())).expect("a view")
    }

    fn go_on(&mut self) {
        let now = self.now();
        match self.flow.next(now) {
            Err(fault) => panic!("{fault}\n{}", self.story()),
            Ok(Next::Save(batch)) => {
                self.journal.extend(batch.lines);
                self.flow.saved(batch.upto).expect("handed out");
                let again = Flow::<M>::resume(self.journal.iter().map(String::as_str), self.cfg.clone(), now);
                let again = match again {
                    Ok(again) => again.flow,
                    Err(fault) => panic!("{fault}\n{}", self.story()),
                };
                let mut views = [self.view(), serde_json::to_value(again.view(now)).expect("a view")];
                for view in &mut views {
                    if let Some(step_up) = view.get_mut("step_up").and_then(Value::as_object_mut) {
                        step_up.remove("expires_in_ms");
                    }
                }
                assert_eq!(views[0], views[1], "{}", self.story());
            }
            Ok(Next::Do(Effect::Call(call))) => {
                self.trace.push(format!("call {} {}", call.op.name, call.attempt));
                if let Some(key) = pays(&call) {
                    self.flying.push((key, call.attempt));
                }
                self.out.push(call);
                self.check();
            }
            Ok(Next::Done) => {
                if self.ended.is_none() {
                    self.trace.push("done".into());
                    self.ended = Some(told_only(self.view()));
                }
            }
            Ok(_) => self.check(),
        }
    }

    /// Nothing is unsaved now: what is told counts.
    fn check(&self) {
        if self.view()["paid"] == "no" && !self.resolved {
            assert!(
                self.doubt.is_empty() && self.flying.is_empty(),
                "told not paid: {:?} {:?}\n{}",
                self.doubt,
                self.flying,
                self.story()
            );
        }
    }

    /// Whether this is the first that is heard of the attempt.
    fn landed(&mut self, call: &HttpCall) -> bool {
        let Some(key) = pays(call) else { return false };
        let Some(n) = self.flying.iter().position(|known| *known == (key.clone(), call.attempt)) else { return false };
        self.flying.remove(n);
        true
    }

    /// What an honest reader may make of an answer.
    fn heard(&mut self, call: &HttpCall, status: u16, body: &Value) {
        if !self.landed(call) {
            return;
        }
        let Some(key) = pays(call) else { return };
        let last = call.headers.iter().any(|(name, _)| *name == kassa::wire::http::SESSION_TOKEN);
        let result = body["payment_transaction_response"]["result"].as_str();
        let klarnas = body.get("error_code").is_some();
        let settles = match status {
            200 if call.op.name == "relay.payment.start" => body.get("paid").is_some(),
            200 => {
                matches!(result, Some("DECLINED"))
                    || (result == Some("APPROVED")
                        && body.pointer("/payment_transaction_response/payment_transaction").is_some())
                    || (!last && result == Some("STEP_UP_REQUIRED"))
            }
            400 => klarnas,
            _ => false,
        };
        if settles {
            self.doubt.remove(&key);
        } else if status != 429 && !(klarnas && matches!(status, 401 | 403 | 404 | 413)) {
            self.doubt.insert(key);
        }
    }

    fn cut(&mut self) {
        if self.journal.is_empty() {
            return;
        }
        self.ms += *self.dice.pick(&[1_000, 7_200_000, 26 * 3_600_000]);
        self.skew = *self.dice.pick(&[0, 0, -1_767_000_000_000, 30 * 3_600_000]);
        self.boot = self.ms;
        self.trace.push(format!("cut, skew {}", self.skew));
        let resumed = Flow::<M>::resume(self.journal.iter().map(String::as_str), self.cfg.clone(), self.now());
        match resumed {
            Ok(resumed) => self.flow = resumed.flow,
            Err(fault) => panic!("{fault}\n{}", self.story()),
        }
        self.out.clear();
        let flying = std::mem::take(&mut self.flying);
        self.doubt.extend(flying.into_iter().map(|(key, _)| key));
    }
}

fn play<M: Machine>(seeds: std::ops::Range<u64>, spec: &Value, commands: &[&'static str], each: impl Fn(&Monkey<M>)) {
    for seed in seeds {
        let cfg = config(json!({}));
        let mut dice = Dice(Seeded::new(seed));
        let skew = *dice.pick(&[0, -1_767_000_000_000, 40 * 3_600_000]);
        let flow = Flow::<M>::start(
            M::spec(spec.to_string().as_bytes()).expect("right"),
            cfg.clone(),
            clocks(BEGIN, BEGIN, skew),
        );
        let flow = flow.expect("right");
        let mut monkey = Monkey {
            cfg,
            flow,
            journal: Vec::new(),
            out: Vec::new(),
            ms: BEGIN,
            boot: BEGIN,
            skew,
            dice,
            trace: vec![format!("seed {seed}")],
            commands: commands.to_vec(),
            ended: None,
            flying: Vec::new(),
            doubt: std::collections::BTreeSet::new(),
            resolved: false,
        };
        for _ in 0..80 {
            monkey.step();
            each(&monkey);
        }
    }
}

fn seeds() -> u64 {
    std::env::var("SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(400)
}

#[test]
fn a_payment_survives_the_monkey() {
    let mut spec = payment("QR_CODE");
    spec["give_up_after_ms"] = json!(600_000);
    let commands = [
        r#"{"cancel":{}}"#,
        r#"{"cancel":{}}"#,
        r#"{"resolve":{"made":false}}"#,
        r#"{"resolve":{"payment_transaction_id":"krn:x"}}"#,
    ];
    play::<Payment>(0..seeds(), &spec, &commands, |_| {});
}

#[test]
fn a_transaction_survives_the_monkey() {
    let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000, "currency": "EUR"});
    let commands = [
        r#"{"capture":{"reference":"a","amount":400}}"#,
        r#"{"capture":{"reference":"b","amount":601}}"#,
        r#"{"capture":{"reference":"c","amount":1,"release":true}}"#,
        r#"{"refund":{"reference":"r","amount":300}}"#,
        r#"{"refund":{"reference":"s","amount":101}}"#,
        r#"{"void":{"reference":"v"}}"#,
        r#"{"close":{}}"#,
        r#"{"capture":{"reference":"d","amount":9007199254740991}}"#,
    ];
    play::<Transaction>(0..seeds(), &spec, &commands, |monkey| {
        let view = monkey.view();
        let n = |name: &str| view[name].as_i64().expect("a number");
        assert!(n("refunded") <= n("captured") && n("captured") <= 1000, "{view}\n{}", monkey.story());
        let sum = |kind: &str| -> i64 {
            let all = view["operations"].as_array().expect("a list").iter();
            let counted = all
                .filter(|o| o["kind"] == kind && matches!(o["status"].as_str(), Some("pending" | "made" | "unknown")));
            counted.map(|o| o["amount"].as_i64().unwrap_or(0)).sum()
        };
        assert!(sum("capture") <= 1000 && sum("refund") <= n("captured"), "{view}\n{}", monkey.story());
    });
}

#[test]
fn a_watched_payment_survives_the_monkey() {
    play::<Checkout>(0..seeds(), &json!({"reference": "b-1"}), &[r#"{"cancel":{}}"#], |_| {});
}
