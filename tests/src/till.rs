//! The till's side of a test: the loop of a host, over a journal that may be torn, in a process that may die.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, ScreenEvent, resume, start};
use kassa::value::fault::Code;
use kassa::webhook::Verdict;
use kassa::wire::http::{HttpReply, LostAt};
use serde_json::Value;

use crate::klarna::{Klarna, clocks};
use crate::scenario::Scenario;

/// How a process dies at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    /// Before the step does anything.
    Before,
    /// With half of the first line written; at other steps than saving, like `Before`.
    Torn,
    /// After the step's work, before the flow hears of it.
    After,
}

/// All ways to die.
pub const DEATHS: [Death; 3] = [Death::Before, Death::Torn, Death::After];

/// A power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// At which step, counted over the whole run.
    pub step: usize,
    /// How.
    pub death: Death,
    /// For how long.
    pub off_ms: u64,
    /// By how much the wall clock is wrong afterwards.
    pub skew_ms: i64,
}

/// What came of a run.
#[derive(Debug)]
pub struct Run {
    /// The last view.
    pub view: Value,
    /// How many steps it took.
    pub steps: usize,
    /// The journal.
    pub journal: String,
    /// What was handed out at the end.
    pub taken: Option<Value>,
}

struct Till<'a> {
    klarna: &'a mut Klarna,
    scenario: &'a Scenario,
    cfg: Arc<Config>,
    spec: String,
    journal: String,
    flow: Option<Box<dyn AnyFlow>>,
    boot_ms: u64,
    skew_ms: i64,
    steps: usize,
    calls: usize,
    commands: usize,
}

/// Plays a scenario with these power cuts. Checks at every step what must always hold, and at the end what must hold then.
///
/// # Panics
/// When kassa breaks a promise.
pub fn play(klarna: &mut Klarna, scenario: &Scenario, cuts: &[Cut]) -> Run {
    let mut knobs = klarna.world.knobs().clone();
    (scenario.knobs)(&mut knobs);
    klarna.world.set_knobs(knobs);
    let cfg = Arc::new(Config::from_json(klarna.config().to_string().as_bytes()).expect("the configuration is right"));
    let spec = (scenario.prepare)(klarna, &scenario.spec);
    let boot_ms = klarna.now_ms;
    let mut till = Till {
        klarna,
        scenario,
        cfg,
        spec,
        journal: String::new(),
        flow: None,
        boot_ms,
        skew_ms: 0,
        steps: 0,
        calls: 0,
        commands: 0,
    };
    till.switch_on();
    let mut view = till.live(cuts);
    let taken = till.take();
    if taken.is_some() {
        view = till.view();
    }
    let run = Run { view, steps: till.steps, journal: till.journal, taken };
    check_end(klarna, scenario, &run, cuts);
    run
}

impl Till<'_> {
    fn now(&self) -> kassa::value::time::Now {
        clocks(self.klarna.now_ms, self.boot_ms, self.skew_ms)
    }

    /// Begins the flow, or takes it over from the journal, which has its first lines whole or not at all.
    fn switch_on(&mut self) {
        let now = self.now();
        let lines: Vec<&str> = self.journal.lines().collect();
        match resume(lines.iter().copied(), self.cfg.clone(), now) {
            Ok(resumed) => {
                let whole = usize::try_from(resumed.last).expect("a journal is short");
                self.journal = lines[..whole].iter().map(|line| format!("{line}\n")).collect();
                self.flow = Some(resumed.flow);
                if self.scenario.kind == "transaction" {
                    // The application does not know which of its commands were taken, and gives them all again.
                    self.commands = 0;
                }
            }
            Err(fault) => {
                assert_eq!(fault.code, Code::JournalStart, "a journal that is not empty must open: {fault}");
                self.journal.clear();
                let flow = start(self.scenario.kind, self.spec.as_bytes(), self.cfg.clone(), now);
                self.flow = Some(flow.expect("the spec is right"));
                self.commands = 0;
            }
        }
    }

    fn flow(&mut self) -> &mut Box<dyn AnyFlow> {
        self.flow.as_mut().expect("the till is on")
    }

    fn view(&mut self) -> Value {
        let now = self.now();
        let text = self.flow().view_json(now).expect("a view can be written");
        serde_json::from_str(&text).expect("a view is JSON")
    }

    /// Takes what is handed out once, and saves that.
    fn take(&mut self) -> Option<Value> {
        let now = self.now();
        let secrets = self.scenario.kind == "call" && self.view()["secrets_wait"] == true;
        let taken = self.flow().take(now).expect("everything is saved")?;
        let given: Value = serde_json::from_str(taken.expose()).expect("what is handed out is JSON");
        let once = |given: &Value| ["customer_token", "shipping"].iter().any(|name| given.get(name).is_some());
        if !secrets && !once(&given) {
            return Some(given);
        }
        let again = self.flow().take(now).map(|taken| taken.is_some());
        assert_eq!(again.map_err(|fault| fault.code), Err(Code::NotNow), "nothing is given while a line is not saved");
        let Ok(Next::Save(batch)) = self.flow().next(now) else { panic!("that it was handed out has to be saved") };
        self.append(&batch.lines);
        self.flow().saved(batch.upto).expect("the number was handed out");
        self.check_replay();
        let left = self.flow().take(now).expect("everything is saved");
        let left = left.map(|left| serde_json::from_str(left.expose()).expect("what is handed out is JSON"));
        assert!(left.is_none_or(|left| !secrets && !once(&left)), "a secret was given a second time");
        Some(given)
    }

    fn live(&mut self, cuts: &[Cut]) -> Value {
        let mut rest = cuts.iter();
        let mut cut = rest.next();
        loop {
            assert!(
                self.steps < 5_000,
                "{}: the flow does not come to rest with {cuts:?}\n{}",
                self.scenario.name,
                self.journal
            );
            self.play_world();
            let now = self.now();
            let next = self.flow().next(now).expect("the flow can go on");
            let dies = match next {
                Next::Wait { .. } | Next::Idle | Next::Done => None,
                _ => {
                    self.steps += 1;
                    cut.filter(|cut| cut.step == self.steps)
                }
            };
            if let Some(now_cut) = dies {
                self.die(next, *now_cut);
                cut = rest.next();
                continue;
            }
            match next {
                Next::Save(batch) => {
                    self.append(&batch.lines);
                    self.flow().saved(batch.upto).expect("the number was handed out");
                    self.check_replay();
                    self.check_truth();
                }
                Next::Do(effect) => self.perform(effect),
                Next::Wait { ms } => self.pass(ms),
                Next::Idle => match self.quiet_until() {
                    Some(moment) => self.klarna.now_ms = moment,
                    None => return self.view(),
                },
                Next::Done => return self.view(),
            }
        }
    }

    fn append(&mut self, lines: &[String]) {
        for line in lines {
            self.journal.push_str(line);
            self.journal.push('\n');
        }
    }

    /// The process dies at this step; the power comes back later.
    fn die(&mut self, next: Next, cut: Cut) {
        match (next, cut.death) {
            (Next::Save(batch), Death::Torn) if batch.after > 0 => {
                let first = batch.lines.first().cloned().unwrap_or_default();
                self.journal.push_str(&first[..first.len() / 2]);
            }
            (Next::Save(batch), Death::After) => self.append(&batch.lines),
            (Next::Do(Effect::Call(call)), Death::After) => {
                self.check_intent(&call);
                let fate = self.scenario.fate(self.calls, &call);
                self.calls += 1;
                let _ = self.klarna.send(&call, fate);
            }
            _ => {}
        }
        self.flow = None;
        let back = self.klarna.now_ms + cut.off_ms;
        while self.klarna.now_ms < back {
            let moment = self.scenario.next_moment(self.klarna.elapsed()).map(|ms| ms + crate::klarna::BEGIN_MS);
            self.klarna.now_ms = moment.unwrap_or(back).clamp(self.klarna.now_ms + 1, back);
            self.scenario.play(self.klarna);
            let _ = self.klarna.webhooks(false);
        }
        self.boot_ms = self.klarna.now_ms;
        self.skew_ms = cut.skew_ms;
        self.switch_on();
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Call(call) => {
                self.check_intent(&call);
                let fate = self.scenario.fate(self.calls, &call);
                self.calls += 1;
                let answer = self.klarna.send(&call, fate);
                self.klarna.now_ms += 150;
                let now = self.now();
                match answer {
                    Ok(answer) => {
                        let headers: Vec<(&str, &str)> =
                            answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                        let reply = HttpReply { status: answer.status, headers: &headers, body: &answer.body };
                        self.flow().reply(call.call, call.attempt, reply, now).expect("an answer is never refused");
                    }
                    Err(not_sent) => {
                        let stage = if not_sent { LostAt::NotSent } else { LostAt::Unknown };
                        self.flow().lost(call.call, call.attempt, stage, now).expect("a loss is never refused");
                    }
                }
            }
            Effect::Show(screen) if self.scenario.browser_lies => {
                let now = self.now();
                self.flow().screen(screen.screen, ScreenEvent::Returned, now).expect("hearsay is never refused");
            }
            _ => {}
        }
    }

    /// A change leaves only after its line is in the journal.
    fn check_intent(&self, call: &kassa::wire::http::HttpCall) {
        let key = call.headers.iter().find(|(name, _)| *name == kassa::wire::http::IDEMPOTENCY_KEY);
        if let Some((_, key)) = key {
            assert!(
                self.journal.contains(key),
                "{}: a change was sent before its intent was durable",
                self.scenario.name
            );
        }
        if self.scenario.kind == "call" {
            assert!(!self.journal.is_empty(), "{}: a call was sent before it was durable", self.scenario.name);
        } else if call.op.method.as_str() == "DELETE" {
            assert!(
                self.journal.contains("cancel_planned"),
                "{}: a cancel was sent before it was durable",
                self.scenario.name
            );
        }
    }

    fn play_world(&mut self) {
        self.scenario.play(self.klarna);
        let elapsed = self.klarna.elapsed();
        while let Some(command) = self.scenario.command(self.commands, elapsed) {
            let now = self.now();
            match self.flow().command(command.as_bytes(), now).map_err(|fault| fault.code) {
                // Not yet: what it builds on is still under way. A cashier tries again.
                Err(Code::ExceedsRemaining | Code::NotNow | Code::Inconsistent) if self.view()["busy"] == true => break,
                // After a day without power an earlier operation may turn out not to have been made.
                Err(Code::ExceedsRemaining) if self.boot_ms > crate::klarna::BEGIN_MS => self.commands += 1,
                Ok(()) | Err(Code::NotNow | Code::Ended) => self.commands += 1,
                Err(code) => panic!("{}: {command} was refused with {code:?}", self.scenario.name),
            }
        }
        for (body, key_id, signature) in self.klarna.webhooks(self.scenario.webhooks) {
            let Verdict::Fresh(event) = self.klarna.judge(&body, &key_id, &signature) else {
                panic!("the sandbox's webhooks are genuine")
            };
            let now = self.now();
            for _ in 0..self.scenario.webhook_copies {
                if let Err(fault) = self.flow().event(&event, now) {
                    assert_eq!(fault.code, Code::EventNotOurs, "{fault}");
                }
            }
        }
    }

    /// When something happens that the flow does not wait for.
    fn quiet_until(&self) -> Option<u64> {
        let script = self.scenario.next_moment(self.klarna.elapsed()).map(|ms| ms + crate::klarna::BEGIN_MS);
        script.map(|moment| moment.max(self.klarna.now_ms + 1))
    }

    fn pass(&mut self, ms: u64) {
        let wake = self.klarna.now_ms + ms;
        let timer = self.klarna.world.next_timer().filter(|timer| *timer > self.klarna.now_ms);
        let script = self.scenario.next_moment(self.klarna.elapsed()).map(|ms| ms + crate::klarna::BEGIN_MS);
        let first = [Some(wake), timer, script].into_iter().flatten().min().unwrap_or(wake);
        self.klarna.now_ms = first.max(self.klarna.now_ms + 1);
    }

    /// The journal alone gives the same view as the living flow.
    fn check_replay(&mut self) {
        let now = self.now();
        let live = self.view();
        let lines: Vec<&str> = self.journal.lines().collect();
        let replayed = resume(lines, self.cfg.clone(), now).expect("a saved journal opens");
        let text = replayed.flow.view_json(now).expect("a view can be written");
        let mut again: Value = serde_json::from_str(&text).expect("a view is JSON");
        let mut live = live;
        for view in [&mut live, &mut again] {
            // The time left runs on different clocks in the two.
            if let Some(step_up) = view.get_mut("step_up").and_then(Value::as_object_mut) {
                step_up.remove("expires_in_ms");
            }
        }
        assert_eq!(live, again, "{}: the journal tells another story than the flow", self.scenario.name);
    }

    /// What is told is true now: "paid" only with a transaction, "not paid" only without one.
    fn check_truth(&mut self) {
        let view = self.view();
        match self.scenario.kind {
            "payment" => check_told(self.klarna, self.scenario, &view),
            "call" => check_call(self.klarna, self.scenario, &view),
            _ => {}
        }
    }
}

/// A call is executed once at most, and what is told of it is so.
fn check_call(klarna: &mut Klarna, scenario: &Scenario, view: &Value) {
    let executed = (scenario.executed)(klarna);
    assert!(executed <= 1, "{}: executed {executed} times", scenario.name);
    match view["state"].as_str() {
        Some("answered") => assert_eq!(executed, 1, "{}: told answered: {view}", scenario.name),
        Some("refused" | "not_sent") => assert_eq!(executed, 0, "{}: told not done: {view}", scenario.name),
        _ => {}
    }
}

fn check_told(klarna: &Klarna, scenario: &Scenario, view: &Value) {
    let exists = klarna.transactions().len();
    assert!(exists <= 1, "{}: {exists} transactions exist for one payment", scenario.name);
    match view["paid"].as_str() {
        Some("yes") => {
            let transactions = klarna.transactions();
            let ours = transactions.iter().find(|t| t["payment_transaction_id"] == view["payment_transaction_id"]);
            let ours = ours.unwrap_or_else(|| panic!("{}: told paid without a transaction: {view}", scenario.name));
            assert_eq!(ours["amount"], view["amount"], "{}: the amount is another one", scenario.name);
        }
        Some("no") => assert_eq!(exists, 0, "{}: told not paid although money moved: {view}", scenario.name),
        _ => {}
    }
}

fn check_end(klarna: &mut Klarna, scenario: &Scenario, run: &Run, cuts: &[Cut]) {
    klarna.check_keys();
    if scenario.kind == "payment" {
        // Whatever is still on its way arrives; nothing that was told may turn out false by it.
        klarna.now_ms += 3 * 86_400_000;
        klarna.world.tick(klarna.now_ms);
        check_told(klarna, scenario, &run.view);
    }
    if scenario.kind == "transaction" {
        check_ledger(klarna, scenario, run, cuts);
    }
    if scenario.kind == "call" {
        check_call(klarna, scenario, &run.view);
    }
    let state = run.view["state"].as_str().unwrap_or("");
    if scenario.kind != "transaction" {
        let allowed = if cuts.is_empty() { &scenario.outcome[..1] } else { scenario.outcome };
        assert!(
            allowed.contains(&state),
            "{} with {cuts:?}: ended as {state}, allowed are {allowed:?}\n{}",
            scenario.name,
            run.journal
        );
    }
}

/// The ledger and Klarna agree on every operation that is told as made or not made.
fn check_ledger(klarna: &Klarna, scenario: &Scenario, run: &Run, cuts: &[Cut]) {
    let transactions = klarna.transactions();
    let theirs = transactions.first().expect("the transaction exists");
    let operations = run.view["operations"].as_array().cloned().unwrap_or_default();
    for (kind, list, names) in [
        ("capture", "payment_captures", &["payment_capture_reference"][..]),
        ("refund", "payment_refunds", &["payment_refund_reference", "refund_reference"][..]),
    ] {
        let made = theirs[list].as_array().cloned().unwrap_or_default();
        for operation in operations.iter().filter(|operation| operation["kind"] == kind) {
            let same = |entry: &&Value| names.iter().any(|name| entry[*name] == operation["reference"]);
            let count = made.iter().filter(same).count();
            let context = format!("{} with {cuts:?}: {operation} against {made:?}\n{}", scenario.name, run.journal);
            match operation["status"].as_str() {
                Some("made") => assert_eq!(count, 1, "{context}"),
                Some("refused" | "not_made") => assert_eq!(count, 0, "{context}"),
                _ => assert!(count <= 1, "{context}"),
            }
            if cuts.is_empty() {
                assert_eq!(operation["status"], "made", "{context}");
            }
        }
    }
    let sum = |list: &str, name: &str| -> i64 {
        theirs[list].as_array().into_iter().flatten().filter_map(|entry| entry[name].as_i64()).sum()
    };
    let (captured, refunded) = (sum("payment_captures", "capture_amount"), sum("payment_refunds", "refund_amount"));
    assert!(refunded <= captured && captured <= theirs["amount"].as_i64().unwrap_or(0), "{theirs}");
    if run.view["busy"] == false {
        assert_eq!(run.view["captured"], captured, "{}: {}", scenario.name, run.view);
        assert_eq!(run.view["refunded"], refunded, "{}: {}", scenario.name, run.view);
    }
}
