//! A bare host for attacks: scripted answers, a journal in memory, clocks in the attacker's hand.
#![allow(dead_code, missing_docs, unreachable_pub)]

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, resume, start};
use kassa::value::fault::Fault;
use kassa::value::time::Now;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{HttpCall, HttpReply, LostAt};
use kassa_sandbox::engine::{http_date, sign};
use serde_json::{Value, json};

pub const SECOND: u64 = 1_000;
pub const MINUTE: u64 = 60_000;
pub const HOUR: u64 = 3_600_000;
/// 2026-01-02T03:04:05Z.
pub const BEGIN: u64 = 1_767_323_045_000;
pub const REQUEST: &str = "krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4";
pub const TRANSACTION: &str = "krn:payment:eu1:transaction:552603c0-fe8b-4ab1-aacb-41d55fafbdb4";
pub const ACCOUNT: &str = "krn:partner:global:account:test:M48JTZF8";

pub fn config(more: Value) -> Arc<Config> {
    let mut config = json!({
        "base_url": "https://k.example",
        "environment": "test",
        "partner_account_id": ACCOUNT,
        "installation": "test/till-1",
        "journal_key": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        config[name] = value.clone();
    }
    Arc::new(Config::from_json(config.to_string().as_bytes()).expect("the configuration is right"))
}

pub fn payment(method: &str) -> Value {
    let mut interaction = json!({"method": method});
    if method == "HANDOVER" {
        interaction["return_url"] = json!("https://shop.example/back");
    }
    json!({
        "reference": "r-1/1",
        "authorize": {
            "currency": "EUR",
            "request_payment_transaction": {"amount": 12336, "payment_transaction_reference": "r-1"},
            "step_up_config": {"payment_request_reference": "r-1/1", "customer_interaction_config": interaction},
        },
    })
}

pub fn step_up() -> Value {
    json!({
        "payment_transaction_response": {"result": "STEP_UP_REQUIRED"},
        "payment_request": request("SUBMITTED"),
    })
}

pub fn request(state: &str) -> Value {
    let mut request = json!({
        "payment_request_id": REQUEST, "payment_request_reference": "r-1/1", "amount": 12336, "currency": "EUR",
        "state": state, "expires_at": "2026-01-02T06:04:05Z",
        "state_context": {"customer_interaction": {
            "payment_request_url": "https://pay.klarna.com/x",
            "qr_code": {"target_url": "https://pay.klarna.com/q"},
        }},
    });
    if state == "COMPLETED" {
        request["state_context"] = json!({"klarna_network_session_token": "krn:network:eu1:test:session-token:canary"});
    }
    request
}

pub fn approved() -> Value {
    json!({"payment_transaction_response": {"result": "APPROVED", "payment_transaction": {
        "payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1",
        "amount": 12336, "currency": "EUR", "state": "AUTHORIZED",
    }}})
}

pub fn problem(code: &str) -> Value {
    json!({"error_id": "e-1", "error_type": "X", "error_code": code, "error_message": "m"})
}

pub struct Rig {
    pub cfg: Arc<Config>,
    pub flow: Box<dyn AnyFlow>,
    pub journal: Vec<String>,
    /// True time.
    pub ms: u64,
    pub boot: u64,
    /// Error of the wall clock.
    pub skew: i64,
    /// Answers carry a right Date.
    pub dated: bool,
    pub notices: Vec<String>,
    pub shown: Vec<String>,
}

impl Rig {
    pub fn new(kind: &str, spec: &Value, more: Value) -> Self {
        Self::skewed(kind, spec, more, 0)
    }

    pub fn skewed(kind: &str, spec: &Value, more: Value, skew: i64) -> Self {
        let cfg = config(more);
        let now = clocks(BEGIN, BEGIN, skew);
        let flow = start(kind, spec.to_string().as_bytes(), cfg.clone(), now).expect("the spec is right");
        Self {
            cfg,
            flow,
            journal: Vec::new(),
            ms: BEGIN,
            boot: BEGIN,
            skew,
            dated: true,
            notices: Vec::new(),
            shown: Vec::new(),
        }
    }

    pub fn now(&self) -> Now {
        clocks(self.ms, self.boot, self.skew)
    }

    pub fn view(&self) -> Value {
        serde_json::from_str(&self.flow.view_json(self.now()).expect("a view")).expect("JSON")
    }

    /// The next thing that is not saving, telling or showing.
    pub fn next(&mut self) -> Next {
        loop {
            match self.flow.next(self.now()).expect("the flow can go on") {
                Next::Save(batch) => {
                    self.journal.extend(batch.lines);
                    self.flow.saved(batch.upto).expect("handed out");
                }
                Next::Do(Effect::Tell(notice)) => self.notices.push(format!("{} {}", notice.what, notice.detail)),
                Next::Do(Effect::Show(screen)) => self.shown.push(format!("show {}", screen.screen.0)),
                Next::Do(Effect::Hide(screen)) => self.shown.push(format!("hide {}", screen.0)),
                other => return other,
            }
        }
    }

    /// The next call; time passes until there is one.
    pub fn call(&mut self) -> HttpCall {
        self.call_within(3 * 24 * HOUR).unwrap_or_else(|| panic!("no call: {}", self.view()))
    }

    pub fn call_within(&mut self, ms: u64) -> Option<HttpCall> {
        let end = self.ms.saturating_add(ms);
        loop {
            match self.next() {
                Next::Do(Effect::Call(call)) => return Some(call),
                Next::Wait { ms } if self.ms + ms <= end => self.ms += ms,
                _ => return None,
            }
        }
    }

    pub fn answer(&mut self, call: &HttpCall, status: u16, body: &Value) {
        self.try_answer(call, status, body).expect("an answer is never refused");
    }

    pub fn try_answer(&mut self, call: &HttpCall, status: u16, body: &Value) -> Result<(), Fault> {
        let date = http_date(self.ms);
        let headers: Vec<(&str, &str)> = if self.dated { vec![("Date", &date)] } else { Vec::new() };
        self.raw(call, status, &headers, body.to_string().as_bytes())
    }

    pub fn raw(&mut self, call: &HttpCall, status: u16, headers: &[(&str, &str)], body: &[u8]) -> Result<(), Fault> {
        self.ms += 100;
        let now = self.now();
        self.flow.reply(call.call, call.attempt, HttpReply { status, headers, body }, now)
    }

    pub fn lose(&mut self, call: &HttpCall, stage: LostAt) {
        self.ms += 100;
        let now = self.now();
        self.flow.lost(call.call, call.attempt, stage, now).expect("a loss is never refused");
    }

    pub fn command(&mut self, json: &str) -> Result<(), Fault> {
        let now = self.now();
        self.flow.command(json.as_bytes(), now)
    }

    /// A genuine webhook.
    pub fn event(&mut self, kind: &str, payload: &Value) -> Result<(), Fault> {
        let now = self.now();
        let body = json!({"metadata": {"event_id": format!("{}", self.ms), "event_type": kind, "live": false,
            "subject_account_id": ACCOUNT}, "payload": payload})
        .to_string();
        event(&mut *self.flow, &body, now)
    }

    /// Power cut: the process dies and comes back later with a wall clock that is wrong by `skew`.
    pub fn cut(&mut self, off: u64, skew: i64) {
        self.ms += off;
        self.boot = self.ms;
        self.skew = skew;
        let resumed = resume(self.journal.iter().map(String::as_str), self.cfg.clone(), self.now()).expect("it opens");
        self.journal.truncate(usize::try_from(resumed.last).expect("short"));
        self.flow = resumed.flow;
    }

    pub fn state(&self) -> String {
        self.view()["state"].as_str().unwrap_or("").to_owned()
    }

    pub fn paid(&self) -> String {
        self.view()["paid"].as_str().unwrap_or("").to_owned()
    }
}

pub fn event(flow: &mut dyn AnyFlow, body: &str, now: Now) -> Result<(), Fault> {
    let key = SigningKey { id: "k".into(), secret: "s".into() };
    let verifier = Verifier::new([&key]).expect("a key");
    let event = verifier.verify(body.as_bytes(), "k", &sign("s", body.as_bytes())).expect("genuine");
    flow.event(&event, now)
}

pub fn clocks(ms: u64, boot: u64, skew: i64) -> Now {
    Now { unix_ms: i64::try_from(ms).expect("now").saturating_add(skew), mono_ms: ms - boot }
}

/// A payment that waits for its customer.
pub fn awaiting(method: &str, more: Value) -> Rig {
    let mut rig = Rig::new("payment", &payment(method), more);
    let call = rig.call();
    rig.answer(&call, 200, &step_up());
    assert_eq!(rig.state(), "awaiting_customer");
    rig
}

/// A payment whose final authorize was just handed out.
pub fn finalizing() -> (Rig, HttpCall) {
    let mut rig = awaiting("HANDOVER", json!({}));
    let read = rig.call();
    rig.answer(&read, 200, &request("COMPLETED"));
    let call = rig.call();
    assert_eq!(call.op.name, "payment.authorize");
    assert_eq!(rig.state(), "finalizing");
    (rig, call)
}
