//! The same work done by kassa.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Call, Config, Effect, Next, resume, start};
use kassa::value::id::CallId;
use kassa::value::time::{At, Now};
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{CORRELATION_ID, HttpCall, HttpReply};

use crate::bodies::{self, APPROVED, CAPTURED, KEY_ID, SECRET, STEP_UP, WEBHOOK};

pub(crate) const NOW: Now = Now { unix_ms: 1_767_323_045_000, mono_ms: 0 };
const DATE: &str = "Fri, 02 Jan 2026 03:04:05 GMT";

/// A clock that shows so many milliseconds after the beginning.
pub(crate) fn later(ms: u64) -> Now {
    Now { unix_ms: NOW.unix_ms.saturating_add_unsigned(ms), mono_ms: ms }
}

/// What a payment leaves in the store.
#[derive(Default)]
pub(crate) struct Store {
    pub(crate) lines: Vec<String>,
    pub(crate) writes: usize,
}

impl Store {
    pub(crate) fn bytes(&self) -> usize {
        self.lines.iter().map(|line| line.len() + 1).sum()
    }
}

pub(crate) struct Kassa {
    pub(crate) cfg: Arc<Config>,
    pub(crate) verifier: Verifier,
    pub(crate) signature: String,
    payment: String,
    one_step: String,
    transaction: String,
}

impl Kassa {
    pub(crate) fn new() -> Self {
        use hmac::Mac;
        let key = SigningKey { id: KEY_ID.to_owned(), secret: SECRET.into() };
        let mac = crate::floors::keyed().chain_update(WEBHOOK.as_bytes()).finalize();
        Self {
            cfg: Arc::new(Config::from_json(bodies::config().as_bytes()).expect("the configuration is right")),
            verifier: Verifier::new([&key]).expect("there is a key"),
            signature: hex::encode(mac.into_bytes()),
            payment: bodies::payment_spec(),
            one_step: bodies::one_step_spec(),
            transaction: bodies::transaction_spec(),
        }
    }

    fn start(&self, kind: &str, spec: &str) -> Box<dyn AnyFlow> {
        start(kind, spec.as_bytes(), self.cfg.clone(), NOW).expect("the spec is right")
    }

    /// An open call, as the call book holds it.
    pub(crate) fn call(&self) -> Call {
        Call {
            id: CallId(1),
            op: kassa::api::payment::AUTHORIZE_PAYMENT,
            args: Vec::new(),
            key: Some(kassa::flow::key("shop-1/till-7", bodies::ACCOUNT, "payment.authorize", "receipt-4711/1", 1)),
            body: Some(bodies::AUTHORIZE.into()),
            token: None,
            tokens: Vec::new(),
            closed: None,
            attempt: 1,
            due: At::from_unix_ms(0),
            planned: At::from_unix_ms(0),
            doubt: false,
            inherited: false,
        }
    }

    /// From the spec in JSON to the request in the host's hands, journal line included.
    pub(crate) fn build(&self) -> (Box<dyn AnyFlow>, HttpCall) {
        let mut flow = self.start("payment", &self.payment);
        let mut store = Store::default();
        let call = step(&mut *flow, NOW, &mut store).expect("a payment begins with a call");
        (flow, call)
    }

    /// A payment that waits for its customer, and what it wrote until then.
    pub(crate) fn waiting(&self) -> (Box<dyn AnyFlow>, Store) {
        let (mut flow, mut store) = (self.start("payment", &self.payment), Store::default());
        play(&mut *flow, NOW, &mut store, |_| Some(STEP_UP));
        (flow, store)
    }

    /// Brings one answer to a poll that says nothing new. The flow goes on waiting.
    pub(crate) fn poll(&self, flow: &mut dyn AnyFlow, now: Now) -> Option<HttpCall> {
        match flow.next(now) {
            Ok(Next::Do(Effect::Call(call))) => Some(call),
            _ => None,
        }
    }

    /// The answer to a call.
    pub(crate) fn answer(&self, flow: &mut dyn AnyFlow, call: &HttpCall, body: &str, now: Now) {
        reply(flow, call, body, now);
    }

    /// A whole payment with step-up, webhook and capture; nothing but the network is left out.
    pub(crate) fn stepped_up(&self) -> (Store, Store) {
        let (mut flow, mut store) = self.waiting();
        let now = later(59_000);
        let event = self.verifier.verify(WEBHOOK.as_bytes(), KEY_ID, &self.signature).expect("it is genuine");
        flow.event(&event, now).expect("it is ours");
        play(&mut *flow, now, &mut store, |_| Some(APPROVED));
        (store, self.captured())
    }

    /// A payment that is approved at once.
    pub(crate) fn one_step(&self) -> Store {
        let (mut flow, mut store) = (self.start("payment", &self.one_step), Store::default());
        play(&mut *flow, NOW, &mut store, |_| Some(APPROVED));
        store
    }

    fn captured(&self) -> Store {
        let (mut flow, mut store) = (self.start("transaction", &self.transaction), Store::default());
        flow.command(bodies::CAPTURE.as_bytes(), NOW).expect("the command is right");
        play(&mut *flow, NOW, &mut store, |_| Some(CAPTURED));
        store
    }

    /// Journal of a transaction with so many captures of one cent.
    pub(crate) fn many_captures(&self, count: usize) -> Vec<String> {
        let (mut flow, mut store) = (self.start("transaction", &self.transaction), Store::default());
        for n in 0..count {
            let command = format!(r#"{{"capture":{{"reference":"parcel-{n}","amount":1}}}}"#);
            flow.command(command.as_bytes(), NOW).expect("the command is right");
            let id = format!("krn:payment:eu1:capture:2b1a7a5c-5a31-4d7b-a7a8-{n:012}");
            let answer = format!(r#"{{"payment_capture_id":"{id}","payment_capture_reference":"parcel-{n}"}}"#);
            play(&mut *flow, NOW, &mut store, |_| Some(&answer));
        }
        store.lines
    }

    /// Takes a journal over.
    pub(crate) fn replay(&self, lines: &[String]) -> Box<dyn AnyFlow> {
        resume(lines.iter().map(String::as_str), self.cfg.clone(), NOW).expect("the journal is good").flow
    }
}

/// Steps until a call has to be made; `None` when there is none.
fn step(flow: &mut dyn AnyFlow, now: Now, store: &mut Store) -> Option<HttpCall> {
    loop {
        match flow.next(now).expect("the flow goes on") {
            Next::Save(batch) => {
                store.writes += 1;
                store.lines.extend(batch.lines);
                flow.saved(batch.upto).expect("the number was handed out");
            }
            Next::Do(Effect::Call(call)) => return Some(call),
            Next::Do(_) => {}
            Next::Wait { .. } | Next::Idle | Next::Done => return None,
        }
    }
}

fn play<A: AsRef<str>>(
    flow: &mut dyn AnyFlow,
    now: Now,
    store: &mut Store,
    mut answer: impl FnMut(&HttpCall) -> Option<A>,
) {
    while let Some(call) = step(flow, now, store) {
        let Some(body) = answer(&call) else { return };
        reply(flow, &call, body.as_ref(), now);
    }
}

fn reply(flow: &mut dyn AnyFlow, call: &HttpCall, body: &str, now: Now) {
    let echo = call.headers.iter().find(|(name, _)| *name == CORRELATION_ID).map_or("", |(_, value)| value.as_str());
    let headers = [("Content-Type", "application/json"), ("Date", DATE), (CORRELATION_ID, echo)];
    let answer = HttpReply { status: 200, headers: &headers, body: body.as_bytes() };
    flow.reply(call.call, call.attempt, answer, now).expect("an answer is never refused");
}
