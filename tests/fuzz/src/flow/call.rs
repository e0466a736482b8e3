//! Calls of single operations, answered, lost and cut off in any way.

use kassa::flow::{AnyFlow, Effect, Next, resume, start};
use kassa::value::fault::Code;
use kassa::value::id::CallId;
use kassa::value::time::Now;
use kassa::wire::http::{CORRELATION_ID, HttpCall, HttpReply, IDEMPOTENCY_KEY, LostAt};
use kassa::wire::op::{Method, Retry};

use crate::bytes::Bytes;
use crate::till::{BEGIN_MS, config, echo, header};

/// One of each class, and one that is repeatable by nature.
const SPECS: [&str; 5] = [
    r#"{"reference":"c","operation":"security.api_key.create","body":{"description":"till"}}"#,
    r#"{"reference":"c","operation":"payment.transaction.capture","path":{"payment_transaction_id":"krn:t"},"body":{"capture_amount":5}}"#,
    r#"{"reference":"c","operation":"security.api_key.disable","path":{"credential_id":"krn:k"}}"#,
    r#"{"reference":"c","operation":"portal.deep_link.create","give_up_after_ms":60000,"body":{"subject":"a@shop.example","roles":["merchant:admin"]}}"#,
    r#"{"reference":"c","operation":"payment.transaction.read","path":{"payment_transaction_id":"krn:t"}}"#,
];
/// The call itself; others only ask what time it is.
const OWN: CallId = CallId(1);
/// What stands in answers and is told once.
const SECRET: &str = "klarna_test_api_canary";
const ANSWERS: [(u16, &str); 16] = [
    (201, r#"{"credential_id":"krn:k","description":"till","secret":{"secret":"klarna_test_api_canary"}}"#),
    (200, r#"{"payment_transaction_id":"krn:t","state":"AUTHORIZED"}"#),
    (204, ""),
    (200, "<html>"),
    (200, r#"{"error_code":"X"}"#),
    (400, r#"{"error_id":"e","error_code":"VALIDATION_ERROR"}"#),
    (401, r#"{"error_id":"e","error_code":"UNAUTHORIZED"}"#),
    (403, r#"{"error_id":"e","error_code":"FORBIDDEN"}"#),
    (404, r#"{"error_id":"e","error_code":"NOT_FOUND"}"#),
    (409, r#"{"error_id":"e","error_code":"RESOURCE_CONFLICT"}"#),
    (410, r#"{"error_id":"e","error_code":"GONE"}"#),
    (422, r#"{"error_id":"e","error_code":"UNPROCESSABLE"}"#),
    (429, r#"{"error_id":"e","error_code":"RATE_LIMITED"}"#),
    (403, "<html>a proxy</html>"),
    (500, r#"{"error_id":"e","error_code":"INTERNAL_ERROR"}"#),
    (503, "<html>busy</html>"),
];

/// Any answers and losses, in time and late, to a call in a process that dies and comes back with some of its lines. What may be
/// done once is not sent again once it may have been executed; every attempt is the same; `answered`, `refused` and `not_sent` are
/// told only when they are so; an end stays; a secret is in no journal and no view, and is handed out once.
///
/// # Panics
/// When it is otherwise.
pub fn call(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let spec = *bytes.one(&SPECS);
    let mut run = Run::begin(spec);
    for _ in 0..96 {
        if bytes.ended() {
            break;
        }
        match bytes.below(12) {
            0..=3 => run.work(&mut bytes),
            4..=6 => run.answer(&mut bytes),
            7 => run.lose(&mut bytes),
            8 => run.crash(),
            9 => {
                let minutes = u64::from(bytes.byte());
                run.pass(minutes * minutes * 60_000);
            }
            10 => run.take(),
            _ => run.stop(),
        }
        run.look();
    }
}

struct Run {
    spec: &'static str,
    flow: Box<dyn AnyFlow>,
    journal: Vec<String>,
    now: Now,
    /// Attempts that were handed out, in all processes.
    sent: Vec<HttpCall>,
    /// Those of them that this process has heard nothing of.
    open: Vec<HttpCall>,
    /// Reads that only ask what time it is.
    clocks: Vec<HttpCall>,
    /// An attempt may have been executed.
    maybe: bool,
    /// An answer was a success that can be read; one was a refusal.
    success: bool,
    refusal: bool,
    /// An answer blamed the bytes, which are the same in every attempt.
    wrong_bytes: bool,
    /// A secret was taken in this process, and the line about it is not saved; it is.
    taking: bool,
    taken: bool,
    end: Option<String>,
}

impl Run {
    fn begin(spec: &'static str) -> Self {
        let now = Now { unix_ms: BEGIN_MS, mono_ms: 0 };
        Self {
            spec,
            flow: start("call", spec.as_bytes(), config(), now).expect("the spec is right"),
            journal: Vec::new(),
            now,
            sent: Vec::new(),
            open: Vec::new(),
            clocks: Vec::new(),
            maybe: false,
            success: false,
            refusal: false,
            wrong_bytes: false,
            taking: false,
            taken: false,
            end: None,
        }
    }

    fn pass(&mut self, ms: u64) {
        self.now.mono_ms += ms;
        self.now.unix_ms += i64::try_from(ms).expect("a few weeks");
    }

    fn work(&mut self, bytes: &mut Bytes<'_>) {
        match self.flow.next(self.now).expect("the flow goes on") {
            Next::Save(batch) => {
                let fate = bytes.below(8);
                if fate > 0 {
                    self.journal.extend(batch.lines);
                    self.taken |= std::mem::take(&mut self.taking);
                }
                match fate {
                    0 | 1 => self.crash(),
                    _ => self.flow.saved(batch.upto).expect("the lines were handed out"),
                }
            }
            Next::Do(Effect::Call(call)) => self.send(call),
            Next::Wait { ms } if bytes.byte() & 1 == 0 => self.pass(ms),
            Next::Wait { .. } | Next::Idle | Next::Done => self.rest(),
            Next::Do(_) => {}
        }
    }

    /// Everything is saved: what is told now is told for good.
    fn rest(&mut self) {
        let view = self.view();
        if view["ended"] == true {
            self.end.get_or_insert_with(|| view["state"].as_str().unwrap_or_default().to_owned());
        }
    }

    fn send(&mut self, call: HttpCall) {
        assert!(!self.journal.is_empty(), "sent before it was saved");
        if call.call != OWN {
            return self.clocks.push(call);
        }
        let once = matches!(call.op.retry, Retry::ReadFirst | Retry::Never);
        assert!(!(once && self.may_be_executed()), "sent again although it may have been executed");
        if let Some(first) = self.sent.first() {
            let same = |call: &HttpCall| {
                (call.url.clone(), call.body.clone(), header(call, IDEMPOTENCY_KEY).map(str::to_owned))
            };
            assert_eq!(same(&call), same(first), "two attempts are not the same");
        }
        self.open.push(call.clone());
        self.sent.push(call);
    }

    fn may_be_executed(&self) -> bool {
        self.maybe || !self.open.is_empty()
    }

    /// An attempt that was handed out: one that is open, or an older one.
    fn pick(&self, bytes: &mut Bytes<'_>) -> Option<HttpCall> {
        let from = if self.open.is_empty() || bytes.byte() & 7 == 7 { &self.sent } else { &self.open };
        (!from.is_empty()).then(|| from[bytes.below(from.len())].clone())
    }

    fn heard(&mut self, call: &HttpCall) -> bool {
        let before = self.open.len();
        self.open.retain(|open| (open.call, open.attempt) != (call.call, call.attempt));
        self.open.len() < before
    }

    fn answer(&mut self, bytes: &mut Bytes<'_>) {
        let Some(call) = self.clocks.pop().or_else(|| self.pick(bytes)) else { return };
        let (status, body) = *bytes.one(&ANSWERS);
        let echo = echo(&call);
        let headers = [(CORRELATION_ID, &*echo), ("Date", "Fri, 02 Jan 2026 03:04:05 GMT")];
        let reply = HttpReply { status, headers: &headers, body: body.as_bytes() };
        self.flow.reply(call.call, call.attempt, reply, self.now).expect("an answer is never refused");
        if call.call != OWN {
            return;
        }
        // Of two answers to one attempt only the first says what Klarna did.
        let first = self.heard(&call);
        let readable = status == 204 || (body.starts_with('{') && !body.contains("error_code"));
        self.success |= status < 300 && readable;
        self.refusal |= (400..500).contains(&status) && body.starts_with('{');
        self.maybe |= first && !(300..500).contains(&status);
        self.wrong_bytes |= matches!(status, 400 | 422);
    }

    fn lose(&mut self, bytes: &mut Bytes<'_>) {
        let Some(call) = self.pick(bytes) else { return };
        let stage = if bytes.byte() & 1 == 0 { LostAt::Unknown } else { LostAt::NotSent };
        self.flow.lost(call.call, call.attempt, stage, self.now).expect("a loss is never refused");
        // Of an attempt that was answered it says nothing any more.
        self.maybe |= self.heard(&call) && stage == LostAt::Unknown;
    }

    fn stop(&mut self) {
        if let Err(fault) = self.flow.command(br#"{"stop":{}}"#, self.now) {
            assert_eq!(fault.code, Code::Ended, "{fault}");
        }
    }

    fn take(&mut self) {
        let Ok(Some(taken)) = self.flow.take(self.now) else { return };
        if taken.expose().contains(SECRET) && self.changes() {
            assert!(!self.taken && !self.taking, "a secret was handed out twice");
            self.taking = true;
        }
    }

    fn changes(&self) -> bool {
        self.sent.first().is_some_and(|call| call.op.method != Method::Get)
    }

    /// The process dies with what is not saved, and comes back at once.
    fn crash(&mut self) {
        self.maybe |= !self.open.is_empty();
        self.open.clear();
        self.clocks.clear();
        self.taking = false;
        self.now.mono_ms = 0;
        match resume(self.journal.iter().map(String::as_str), config(), self.now) {
            Ok(resumed) => self.flow = resumed.flow,
            Err(fault) => {
                assert!(self.journal.is_empty(), "what was saved cannot be resumed: {fault}");
                self.flow = start("call", self.spec.as_bytes(), config(), self.now).expect("the spec is right");
            }
        }
    }

    fn view(&self) -> serde_json::Value {
        serde_json::from_str(&self.flow.view_json(self.now).expect("a view can be written")).expect("a view is JSON")
    }

    fn look(&self) {
        let view = self.view();
        let state = view["state"].as_str().unwrap_or_default();
        match state {
            "answered" => assert!(self.success, "answered by nobody: {view}"),
            "refused" => {
                assert!(self.refusal, "refused by nobody: {view}");
                let may = self.maybe && self.changes();
                assert!(!may || self.wrong_bytes, "refused, and may have been executed: {view}");
            }
            "not_sent" => assert!(!self.may_be_executed(), "not sent, and may have been executed: {view}"),
            "sending" | "unknown" => {}
            other => panic!("an unknown state: {other}"),
        }
        if let Some(end) = &self.end {
            assert_eq!(state, end, "an end did not stay");
        }
        let told = view.to_string() + &self.journal.concat();
        assert!(!told.contains(SECRET), "a secret is told: {told}");
    }
}
