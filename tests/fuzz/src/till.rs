//! A host for one flow, that keeps the journal and looks at what the flow tells after every step.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock};

use kassa::flow::{AnyFlow, Config, Effect, Next, resume, start};
use kassa::value::time::Now;
use kassa::wire::http::{CORRELATION_ID, HttpCall, HttpReply};
use serde_json::Value;

/// Kinds of flow that have a story here, whatever else is built beside it.
pub const KINDS: [&str; 3] = ["payment", "transaction", "checkout"];
/// When everything begins: 2026-01-02T03:04:05Z.
pub const BEGIN_MS: i64 = 1_767_323_045_000;
/// A configuration with everything in it.
pub const OPTIONS: &str = r#"{"base_url":"https://api-global.test.klarna.com","environment":"test","installation":"shop-1/till-7",
    "partner_account_id":"krn:partner:global:account:test:M7UJ6WZ2",
    "journal_key":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "integration_metadata":{"integrator":{"name":"EXAMPLE"}}}"#;
/// A payment that may send the customer away.
pub const PAYMENT: &str = r#"{"reference":"receipt-4711/1","give_up_after_ms":300000,"authorize":{"currency":"EUR",
    "request_payment_transaction":{"amount":12336,"payment_transaction_reference":"receipt-4711"},
    "step_up_config":{"payment_request_reference":"receipt-4711/1","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}}}"#;
/// A transaction to capture from.
pub const TRANSACTION: &str =
    r#"{"reference":"receipt-4711","payment_transaction_id":"krn:t","amount":12336,"currency":"EUR"}"#;
/// A payment that a relay runs.
pub const CHECKOUT: &str = r#"{"reference":"basket-17/1","checkout":{"basket":"b-17"}}"#;
/// A step-up as Klarna answers it.
pub const STEP_UP: &str = r#"{"payment_transaction_response":{"result":"STEP_UP_REQUIRED"},"payment_request":{"payment_request_id":"krn:payment:eu1:request:552603c0","payment_request_reference":"receipt-4711/1","amount":12336,"currency":"EUR","state":"SUBMITTED","expires_at":"2026-01-02T06:04:05.000Z","state_context":{"customer_interaction":{"payment_request_url":"https://pay.klarna.com/eu/hpp?sid=552603c0"}}}}"#;
/// A completed request.
pub const COMPLETED: &str = r#"{"payment_request_id":"krn:payment:eu1:request:552603c0","amount":12336,"currency":"EUR","state":"COMPLETED","state_context":{"klarna_network_session_token":"token-1"},"updated_at":"2026-01-02T03:04:05.123456789Z"}"#;
/// An approval.
pub const APPROVED: &str = r#"{"payment_transaction_response":{"result":"APPROVED","payment_transaction":{"payment_transaction_id":"krn:t","payment_transaction_reference":"receipt-4711","amount":12336,"currency":"EUR","state":"AUTHORIZED","expires_at":"2026-01-30T03:04:05.000Z","payment_captures":[{"payment_capture_id":"krn:c1"}],"payment_funding":{"type":"GUARANTEED"}}}}"#;

/// The configuration above, read once.
#[must_use]
pub fn config() -> Arc<Config> {
    static CONFIG: LazyLock<Arc<Config>> =
        LazyLock::new(|| Arc::new(Config::from_json(OPTIONS.as_bytes()).expect("the configuration is right")));
    CONFIG.clone()
}

/// A flow, its journal, and the time.
pub struct Till {
    cfg: Arc<Config>,
    /// The flow, for inputs that have no method here.
    pub flow: Box<dyn AnyFlow>,
    /// Lines that are durable.
    pub journal: Vec<String>,
    /// Milliseconds since the beginning.
    pub ms: u64,
    /// Milliseconds at which this process began.
    boot_ms: u64,
    /// Effects that were asked for and not looked at yet.
    asked: VecDeque<Next>,
    /// Steps since the last input.
    steps: u32,
}

impl Till {
    /// Begins a flow; `None` when the spec is refused.
    #[must_use]
    pub fn start(kind: &str, spec: &[u8], cfg: Arc<Config>) -> Option<Self> {
        let flow = start(kind, spec, cfg.clone(), Now { unix_ms: BEGIN_MS, mono_ms: 0 }).ok()?;
        Some(Self { cfg, flow, journal: Vec::new(), ms: 0, boot_ms: 0, asked: VecDeque::new(), steps: 0 })
    }

    /// Begins a flow of a spec that is right.
    ///
    /// # Panics
    /// When it is not.
    #[must_use]
    pub fn of(kind: &str, spec: &str) -> Self {
        Self::start(kind, spec.as_bytes(), config()).expect("the spec is right")
    }

    /// The clocks of the process.
    #[must_use]
    pub fn now(&self) -> Now {
        let ms = i64::try_from(self.ms).unwrap_or(i64::MAX / 2);
        Now { unix_ms: BEGIN_MS.saturating_add(ms), mono_ms: self.ms - self.boot_ms }
    }

    /// The next thing to do. Lines are saved before it is looked at.
    ///
    /// # Panics
    /// When the flow refuses to go on, or asks for more and more without any input.
    pub fn step(&mut self) -> Next {
        self.save();
        match self.asked.pop_front() {
            Some(next) => next,
            None => {
                self.steps += 1;
                assert!(self.steps < 64, "work without end: {:?}", self.view());
                self.flow.next(self.now()).expect("the flow goes on")
            }
        }
    }

    /// Saves what is unsaved. What is asked for beyond that waits.
    ///
    /// # Panics
    /// When the flow refuses to go on, or wants lines saved that do not follow the journal.
    pub fn save(&mut self) {
        loop {
            self.steps += 1;
            match self.flow.next(self.now()).expect("the flow goes on") {
                Next::Save(batch) => {
                    assert_eq!(batch.after, self.journal.len() as u64, "lines follow the journal");
                    self.journal.extend(batch.lines);
                    assert_eq!(batch.upto, self.journal.len() as u64, "lines are counted");
                    self.flow.saved(batch.upto).expect("the lines were handed out");
                }
                effect @ Next::Do(_) => return self.asked.push_back(effect),
                // Nothing to do is no reason to ask later.
                Next::Wait { .. } | Next::Idle | Next::Done => return,
            }
        }
    }

    /// Does what is to be done up to the next call; waits pass in no time. `None` when there is none.
    ///
    /// # Panics
    /// When the flow waits without end.
    pub fn call(&mut self) -> Option<HttpCall> {
        for _ in 0..64 {
            match self.step() {
                Next::Do(Effect::Call(call)) => return Some(call),
                Next::Wait { ms } => self.pass(ms),
                Next::Idle | Next::Done => return None,
                Next::Do(_) => {}
                Next::Save(_) => unreachable!("lines are saved before"),
            }
        }
        panic!("waits without end: {:?}", self.view());
    }

    /// Time passes.
    pub fn pass(&mut self, ms: u64) {
        self.ms = self.ms.saturating_add(ms.min(1 << 40));
        self.heard();
    }

    /// Something came in: work may begin again.
    pub fn heard(&mut self) {
        self.steps = 0;
    }

    /// Answers a call.
    ///
    /// # Panics
    /// When the answer is refused: answers never are.
    pub fn answer(&mut self, call: &HttpCall, status: u16, headers: &[(&str, &str)], body: &[u8]) {
        let reply = HttpReply { status, headers, body };
        self.flow.reply(call.call, call.attempt, reply, self.now()).expect("an answer is never refused");
        self.heard();
        self.save();
    }

    /// Answers a call as Klarna does: with its correlation id and the time.
    pub fn answer_right(&mut self, call: &HttpCall, status: u16, body: &str) {
        let echo = echo(call);
        let headers = [("Date", "Fri, 02 Jan 2026 03:04:05 GMT"), (CORRELATION_ID, &*echo)];
        self.answer(call, status, &headers, body.as_bytes());
    }

    /// What is told.
    ///
    /// # Panics
    /// When there is no view.
    #[must_use]
    pub fn view(&self) -> Value {
        serde_json::from_str(&self.flow.view_json(self.now()).expect("a view can be written")).expect("a view is JSON")
    }

    /// `paid` as it is told.
    #[must_use]
    pub fn paid(&self) -> String {
        self.view()["paid"].as_str().unwrap_or("").to_owned()
    }

    /// The process dies and another one takes over.
    ///
    /// # Panics
    /// When the journal cannot be resumed.
    pub fn take_over(&mut self) {
        self.boot_ms = self.ms;
        let lines = self.journal.iter().map(String::as_str);
        let resumed = resume(lines, self.cfg.clone(), self.now()).expect("what was saved can be resumed");
        assert_eq!((resumed.last, resumed.torn), (self.journal.len() as u64, false));
        self.flow = resumed.flow;
        self.asked.clear();
        self.steps = 0;
    }

    /// The journal tells what the flow tells.
    ///
    /// # Panics
    /// When it tells something else.
    pub fn check_replay(&mut self) {
        self.save();
        let lines = self.journal.iter().map(String::as_str);
        let resumed = resume(lines, self.cfg.clone(), self.now()).expect("what was saved can be resumed");
        let again = resumed.flow.view_json(self.now()).expect("a view can be written");
        let mut views = [self.view(), serde_json::from_str(&again).expect("a view is JSON")];
        for view in &mut views {
            // The time that is left runs on the clock of the process.
            if let Some(step_up) = view.get_mut("step_up").and_then(Value::as_object_mut) {
                step_up.remove("expires_in_ms");
            }
        }
        let [live, again] = views;
        assert_eq!(live, again, "the journal tells another story than the flow");
    }
}

/// The correlation id of a call.
#[must_use]
pub fn echo(call: &HttpCall) -> String {
    header(call, CORRELATION_ID).unwrap_or_default().to_owned()
}

/// A header of a call.
#[must_use]
pub fn header<'a>(call: &'a HttpCall, name: &str) -> Option<&'a str> {
    call.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}
