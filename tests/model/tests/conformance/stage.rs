//! Plays a way through the model on the real core: the steps of till, host and clock are done to the core, and what the model's
//! Klarna answers is what the core hears.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, resume, start};
use kassa::value::fault::Code;
use kassa::value::time::Now;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{HttpCall, HttpReply, LostAt};
use kassa_model::payment::book::Op;
use kassa_model::payment::klarna::{Answer, Event, Request, Verdict};
use kassa_model::payment::scope::Scope;
use kassa_model::payment::step::Step;
use kassa_model::payment::till::{Flight, Left};
use kassa_model::payment::world::World;
use kassa_sandbox::engine::{http_date, rfc3339, sign};
use serde_json::{Value, json};

use super::words;

const BEGIN: u64 = 1_767_323_045_000;
/// One step of the model: four are more than 23 hours, three are less.
const STEP: u64 = (5 * 60 + 55) * 60_000;
/// Most that the waits in between may add up to, so that they do not count.
const WAITS: u64 = 40 * 60_000;

/// Why a way cannot be played further. That is no difference between model and core.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The core hands out a call before it comes to what the way wants next; the host of the model would not have taken it.
    Busy,
    /// The waits between two attempts add up to what would count as a step of the model's time, or a cancel has used up its
    /// attempts, which the model does not count.
    Long,
}

/// The core and what its host holds.
pub(crate) struct Stage {
    cfg: Arc<Config>,
    flow: Option<Box<dyn AnyFlow>>,
    journal: Vec<String>,
    /// Half a line behind the journal.
    half: Option<String>,
    ms: u64,
    boot: u64,
    calls: [Option<HttpCall>; 3],
    read: Option<HttpCall>,
    created: u64,
    completed: u64,
    events: u64,
    waited: u64,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let cfg = Config::from_json(words::config().to_string().as_bytes()).expect("the configuration is right");
        let mut stage = Self {
            cfg: Arc::new(cfg),
            flow: None,
            journal: Vec::new(),
            half: None,
            ms: BEGIN,
            boot: BEGIN,
            calls: [None, None, None],
            read: None,
            created: BEGIN,
            completed: BEGIN,
            events: 0,
            waited: 0,
        };
        stage.switch_on();
        stage
    }

    fn now(&self) -> Now {
        Now { unix_ms: i64::try_from(self.ms).expect("now"), mono_ms: self.ms - self.boot }
    }

    fn flow(&mut self) -> &mut dyn AnyFlow {
        &mut **self.flow.as_mut().expect("the till is on")
    }

    fn view(&mut self) -> Value {
        let now = self.now();
        let text = self.flow().view_json(now).expect("a view");
        serde_json::from_str(&text).expect("JSON")
    }

    fn switch_on(&mut self) {
        self.boot = self.ms;
        let lines = self.journal.iter().map(String::as_str).chain(self.half.as_deref());
        self.flow = Some(match resume(lines, self.cfg.clone(), self.now()) {
            Ok(resumed) => {
                assert_eq!(resumed.torn, self.half.is_some(), "a torn line is reported");
                assert_eq!(resumed.last, self.journal.len() as u64);
                resumed.flow
            }
            Err(fault) => {
                assert_eq!(fault.code, Code::JournalStart, "{fault}");
                start("payment", words::spec().to_string().as_bytes(), self.cfg.clone(), self.now()).expect("it starts")
            }
        });
    }

    fn next(&mut self) -> Next {
        let now = self.now();
        self.flow().next(now).expect("the flow can go on")
    }

    fn batch(&mut self) -> Vec<String> {
        match self.next() {
            Next::Save(batch) => batch.lines,
            other => panic!("the model has lines to save, the core has {other:?}"),
        }
    }

    /// Waits until the core hands out what is wanted.
    fn until(&mut self, wanted: impl Fn(&HttpCall) -> bool) -> Result<HttpCall, Stop> {
        loop {
            match self.next() {
                Next::Do(Effect::Call(call)) if wanted(&call) => return Ok(call),
                Next::Do(Effect::Call(call)) if is_read(&call) => self.read = Some(call),
                Next::Do(Effect::Call(_)) => return Err(Stop::Busy),
                Next::Do(_) => {}
                Next::Wait { ms } if self.waited + ms > WAITS => return Err(Stop::Long),
                Next::Wait { ms } => {
                    self.ms += ms;
                    self.waited += ms;
                }
                other => panic!("the model's till sends or reads now, the core's next is {other:?}: {}", self.view()),
            }
        }
    }

    fn answer(&mut self, call: &HttpCall, status: u16, body: &Value) {
        let date = http_date(self.ms);
        let (now, body) = (self.now(), body.to_string());
        let reply = HttpReply { status, headers: &[("Date", &date)], body: body.as_bytes() };
        self.flow().reply(call.call, call.attempt, reply, now).expect("an answer is never refused");
    }

    fn lose(&mut self, call: &HttpCall, stage: LostAt) {
        let now = self.now();
        self.flow().lost(call.call, call.attempt, stage, now).expect("a loss is never refused");
    }

    fn call(&mut self, op: Op) -> HttpCall {
        self.calls[op.n()].take().expect("the core waits for this call as well")
    }

    /// Does one step; `before` and `after` are the model's worlds around it.
    pub(crate) fn play(&mut self, step: Step, before: &World, after: &World, scope: &Scope) -> Result<(), Stop> {
        match step {
            Step::Save => {
                let Next::Save(batch) = self.next() else { panic!("the model has lines to save, the core has none") };
                check_lines(&batch.lines, before);
                self.journal.extend(batch.lines);
                self.half = None;
                self.flow().saved(batch.upto).expect("handed out");
            }
            Step::Crash(left) => self.crash(left, before),
            Step::Boot => self.switch_on(),
            Step::Time => self.ms += STEP,
            Step::Send(op) | Step::NotSent(op) => {
                let call = self.until(|call| op_of(call) == Some(op))?;
                if op == Op::Cancel && call.attempt > 7 {
                    return Err(Stop::Long);
                }
                self.calls[op.n()] = Some(call);
            }
            Step::Answer(op) => {
                let Flight::Back(answer) = before.till.flights[op.n()] else { panic!("an answer is on its way") };
                self.hear(op, answer);
            }
            Step::Lose { op, .. } => {
                let call = self.call(op);
                self.lose(&call, LostAt::Unknown);
            }
            Step::Due => check_lines(&self.batch(), after),
            Step::Read => {}
            Step::Look => self.look(before)?,
            Step::LookUp => {
                self.drop_read();
                let call = self.until(|call| call.url.contains("/transactions/"))?;
                self.answer(&call, 200, &words::transaction());
            }
            Step::Hear(event) => self.webhook(event),
            Step::Cancel => {
                let now = self.now();
                self.flow().command(br#"{"cancel":{}}"#, now).expect("a cancel is taken");
            }
            Step::Arrive(Op::First, _, Verdict::StepUp) => self.created = self.ms,
            Step::Customer(Request::Completed) => self.completed = self.ms,
            Step::Customer(_) | Step::Arrive(..) | Step::Double(_) | Step::Forget => {}
        }
        self.compare(after, scope);
        Ok(())
    }

    fn crash(&mut self, left: Left, before: &World) {
        match left {
            Left::Lines { whole, torn } => {
                let lines = if before.till.unsaved.is_empty() { Vec::new() } else { self.batch() };
                assert_eq!(lines.len(), before.till.unsaved.len(), "as many lines wait to be saved");
                let whole = usize::from(whole);
                if whole > 0 || torn {
                    self.half = lines.get(whole).filter(|_| torn).map(|line| line[..line.len() / 2].to_owned());
                }
                self.journal.extend(lines.into_iter().take(whole));
            }
            Left::Rotten => {
                let line = self.journal.pop().expect("there is a line");
                self.half = Some(line[..line.len() / 2].to_owned());
            }
        }
        self.flow = None;
        (self.calls, self.read) = ([None, None, None], None);
    }

    fn hear(&mut self, op: Op, answer: Answer) {
        let call = self.call(op);
        let result = |result: &str| json!({"payment_transaction_response": {"result": result}});
        let (status, body) = match answer {
            Answer::NotSent => return self.lose(&call, LostAt::NotSent),
            Answer::Lost => return self.lose(&call, LostAt::Unknown),
            Answer::Busy => (429, words::problem("RATE_LIMITED")),
            Answer::Denied => (403, words::problem("OPERATION_FORBIDDEN")),
            Answer::Gone => (404, words::problem("RESOURCE_NOT_FOUND")),
            Answer::Bad => (400, words::problem("VALIDATION_ERROR")),
            Answer::Approved => {
                let mut approved = result("APPROVED");
                approved["payment_transaction_response"]["payment_transaction"] = words::transaction();
                (200, approved)
            }
            Answer::Declined => (200, result("DECLINED")),
            Answer::StepUp { .. } => {
                let mut step_up = result("STEP_UP_REQUIRED");
                step_up["payment_request"] = words::request("SUBMITTED");
                // An hour less than the model's three steps, for what the waits between steps add up to.
                step_up["payment_request"]["expires_at"] = stamp(self.created + 3 * STEP - 3_600_000);
                (200, step_up)
            }
            Answer::Canceled => (200, words::request("CANCELED")),
        };
        self.answer(&call, status, &body);
    }

    /// A read that was handed out on the way is lost: what it is about may not be wanted any more.
    fn drop_read(&mut self) {
        if let Some(old) = self.read.take() {
            self.lose(&old, LostAt::Unknown);
        }
    }

    fn look(&mut self, before: &World) -> Result<(), Stop> {
        self.drop_read();
        let call = self.until(is_read)?;
        let seen = before.till.read.unwrap_or_else(|| before.klarna.seen());
        match words::state(seen) {
            _ if !call.url.contains(words::REQUEST.rsplit(':').next().expect("a name")) => {
                self.answer(&call, 200, &json!({}));
            }
            None => self.answer(&call, 404, &words::problem("RESOURCE_NOT_FOUND")),
            Some(state) => {
                let mut request = words::request(state);
                request["updated_at"] = stamp(self.completed);
                self.answer(&call, 200, &request);
            }
        }
        Ok(())
    }

    fn webhook(&mut self, event: Event) {
        let (kind, state) = match event {
            Event::Completed => ("payment.request.state-change.completed", "COMPLETED"),
            Event::Declined => ("payment.request.state-change.declined", "DECLINED"),
            Event::Canceled => ("payment.request.state-change.canceled", "CANCELED"),
            Event::Expired => ("payment.request.state-change.expired", "EXPIRED"),
            Event::Made => ("payment.transaction.state-change.authorized", ""),
        };
        let payload = if event == Event::Made { words::transaction() } else { words::request(state) };
        self.events += 1;
        let body = json!({
            "metadata": {"event_id": self.events.to_string(), "event_type": kind, "live": false,
                "occurred_at": stamp(self.completed), "subject_account_id": words::ACCOUNT},
            "payload": payload,
        })
        .to_string();
        let verifier = Verifier::new([&SigningKey { id: "k".into(), secret: "s".into() }]).expect("a key");
        let event = verifier.verify(body.as_bytes(), "k", &sign("s", body.as_bytes())).expect("genuine");
        let now = self.now();
        self.flow().event(&event, now).expect("the event is ours");
    }

    fn compare(&mut self, world: &World, scope: &Scope) {
        if !world.till.on {
            return;
        }
        let book = world.till.book(scope.wrong).expect("a process holds a payment");
        let view = self.view();
        let told = (view["state"].as_str().unwrap_or(""), view["paid"].as_str().unwrap_or(""));
        assert_eq!(told, words::view(&book), "what the core tells and what the model tells");
        assert_eq!(view["cancel"].is_null(), !book.cancel, "what is told of the cancel: {view}");
    }
}

fn stamp(ms: u64) -> Value {
    json!(rfc3339(ms))
}

fn is_read(call: &HttpCall) -> bool {
    call.op.method.as_str() == "GET"
}

fn op_of(call: &HttpCall) -> Option<Op> {
    match (call.op.name, call.op.method.as_str()) {
        ("payment.authorize", _) => {
            let last = call.headers.iter().any(|(name, _)| *name == kassa::wire::http::SESSION_TOKEN);
            Some(if last { Op::Final } else { Op::First })
        }
        (_, "DELETE") => Some(Op::Cancel),
        _ => None,
    }
}

fn check_lines(lines: &[String], world: &World) {
    let ours: Vec<String> = lines.iter().map(|line| words::fact_of(line)).collect();
    let theirs: Vec<&str> = world.till.unsaved.iter().map(|fact| words::fact(*fact)).collect();
    assert_eq!(ours, theirs, "lines that the core and the model write");
}
