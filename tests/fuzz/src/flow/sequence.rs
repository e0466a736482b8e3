//! Inputs in any order, as no right host would give them.

use kassa::flow::{Effect, Next, ScreenEvent, ScreenId, resume};
use kassa::value::fault::Class;
use kassa::value::id::CallId;
use kassa::value::time::Now;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{CORRELATION_ID, HttpCall, HttpReply, LostAt};

use crate::answer::sums;
use crate::bytes::Bytes;
use crate::till::{APPROVED, BEGIN_MS, CHECKOUT, COMPLETED, KINDS, PAYMENT, STEP_UP, TRANSACTION, config, echo};
use crate::webhook::sign;

const ANSWERS: [(u16, &str); 16] = [
    (200, STEP_UP),
    (200, COMPLETED),
    (200, APPROVED),
    (200, r#"{"payment_transaction_response":{"result":"DECLINED","result_reason":"x"}}"#),
    (200, r#"{"payment_request_id":"krn:payment:eu1:request:552603c0","state":"IN_PROGRESS"}"#),
    (200, r#"{"payment_request_id":"krn:payment:eu1:request:552603c0","state":"EXPIRED"}"#),
    (201, r#"{"payment_capture_id":"krn:c9","payment_refund_id":"krn:r9"}"#),
    (200, ""),
    (200, "{"),
    (400, r#"{"error_id":"e","error_code":"VALIDATION_ERROR"}"#),
    (404, r#"{"error_id":"e","error_code":"NOT_FOUND"}"#),
    (409, r#"{"error_id":"e","error_code":"CONFLICT"}"#),
    (429, r#"{"error_id":"e","error_code":"RATE_LIMITED"}"#),
    (503, "<html>busy</html>"),
    (200, r#"{"state":"approved","paid":"yes","ended":true}"#),
    (
        200,
        r#"{"state":"awaiting_customer","paid":"unknown","ended":false,"step_up":{"kind":"qr","url":"https://k.example/q"}}"#,
    ),
];
const COMMANDS: [&str; 7] = [
    r#"{"cancel":{}}"#,
    r#"{"resolve":{"made":false}}"#,
    r#"{"resolve":{"payment_transaction_id":"krn:t"}}"#,
    r#"{"capture":{"reference":"a","amount":5000}}"#,
    r#"{"refund":{"reference":"b","amount":700}}"#,
    r#"{"void":{"reference":"c"}}"#,
    r#"{"close":{}}"#,
];

/// Any inputs, at any time, to calls that are open, answered or made up, with crashes between them that keep some of the lines.
/// Nothing panics or is refused that must not be; work without input ends; a payment that was durably told to be made is never told
/// not to be, and an outcome that ended stays; the journal tells what the flow tells, after every step.
///
/// # Panics
/// When it is otherwise.
pub fn sequence(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let kind = *bytes.one(&KINDS);
    let spec = match kind {
        "payment" => PAYMENT,
        "transaction" => TRANSACTION,
        _ => CHECKOUT,
    };
    let now = Now { unix_ms: BEGIN_MS, mono_ms: 0 };
    let flow = kassa::flow::start(kind, spec.as_bytes(), config(), now).expect("the spec is right");
    let mut run =
        Run { flow, journal: Vec::new(), unsaved: Vec::new(), calls: Vec::new(), now, end: None, looked: 0, kind };
    for _ in 0..96 {
        if bytes.ended() {
            break;
        }
        run.step(&mut bytes);
        run.look();
    }
}

struct Run {
    flow: Box<dyn kassa::flow::AnyFlow>,
    /// Lines that are durable.
    journal: Vec<String>,
    /// Lines that were handed out after them.
    unsaved: Vec<String>,
    /// Calls that were handed out, answered or not.
    calls: Vec<HttpCall>,
    now: Now,
    /// `state` and `paid` once the flow had ended and everything was durable.
    end: Option<(String, String)>,
    /// How many lines were durable when the journal was looked at last.
    looked: usize,
    kind: &'static str,
}

impl Run {
    fn step(&mut self, bytes: &mut Bytes<'_>) {
        match bytes.byte() % 16 {
            0..=3 => self.work(1),
            4 => self.work(48),
            5..=7 => self.answer(bytes),
            8 => {
                let (call, attempt) = self.pick(bytes);
                let stage = if bytes.byte() & 1 == 0 { LostAt::Unknown } else { LostAt::NotSent };
                self.flow.lost(call, attempt, stage, self.now).expect("a loss is never refused");
            }
            9 => {
                let command = *bytes.one(&COMMANDS);
                if let Err(fault) = self.flow.command(command.as_bytes(), self.now) {
                    assert_ne!(fault.class(), Class::Internal, "{fault}");
                }
            }
            10 => self.event(bytes),
            11 => {
                let (screen, what) = (ScreenId(u32::from(bytes.byte() % 4)), bytes.byte());
                let what = [ScreenEvent::Shown, ScreenEvent::Returned, ScreenEvent::Closed][usize::from(what % 3)];
                self.flow.screen(screen, what, self.now).expect("hearsay is never refused");
            }
            12 => {
                let (amount, unit) = (u64::from(bytes.byte()), *bytes.one(&[1, 1_000, 60_000, 600_000]));
                self.now.mono_ms += amount * unit;
                self.now.unix_ms += (amount * unit) as i64;
            }
            13 => self.now.unix_ms = BEGIN_MS + (i64::from(bytes.byte()) - 128) * 3_600_000,
            14 => self.flow.tick(self.now).expect("time is never refused"),
            _ => self.crash(bytes),
        }
    }

    /// Asks for up to so many things to do. A flow that is left alone runs out of them.
    fn work(&mut self, steps: u32) {
        for _ in 0..steps {
            match self.flow.next(self.now).expect("the flow goes on") {
                Next::Save(batch) => {
                    assert_eq!(batch.after, self.journal.len() as u64, "lines follow the journal");
                    assert!(!batch.lines.is_empty(), "there is something to save");
                    self.unsaved = batch.lines;
                    if steps == 1 {
                        // The write is on its way; a crash may come first.
                        return;
                    }
                    self.save();
                }
                Next::Do(Effect::Call(call)) => {
                    assert!(self.unsaved.is_empty(), "sent before it was saved");
                    self.calls.push(call);
                }
                Next::Do(_) => assert!(self.unsaved.is_empty(), "done before it was saved"),
                Next::Wait { ms } => return assert!(ms > 0, "waiting takes time"),
                Next::Idle | Next::Done => return,
            }
        }
        assert!(steps < 48, "work without end");
    }

    fn save(&mut self) {
        self.journal.append(&mut self.unsaved);
        self.flow.saved(self.journal.len() as u64).expect("the lines were handed out");
    }

    fn pick(&self, bytes: &mut Bytes<'_>) -> (CallId, u16) {
        match (bytes.byte(), self.calls.len()) {
            (0..=7, _) | (_, 0) => (CallId(u32::from(bytes.byte()) << 24 | u32::from(bytes.byte())), 1),
            (n, count) => {
                let call = &self.calls[count - 1 - usize::from(n) % count.min(4)];
                (call.call, call.attempt)
            }
        }
    }

    fn answer(&mut self, bytes: &mut Bytes<'_>) {
        let (call, attempt) = self.pick(bytes);
        let (status, body) = *bytes.one(&ANSWERS);
        let known = self.calls.iter().rev().find(|known| (known.call, known.attempt) == (call, attempt));
        let echo = known.map(echo).unwrap_or_default();
        let headers = [(CORRELATION_ID, &*echo), ("Date", "Fri, 02 Jan 2026 03:04:05 GMT")];
        let headers = &headers[usize::from(echo.is_empty())..];
        let reply = HttpReply { status, headers, body: body.as_bytes() };
        self.flow.reply(call, attempt, reply, self.now).expect("an answer is never refused");
    }

    fn event(&mut self, bytes: &mut Bytes<'_>) {
        let payloads = [
            COMPLETED,
            ANSWERS[4].1,
            ANSWERS[5].1,
            r#"{"payment_transaction_reference":"receipt-4711","payment_transaction_id":"krn:t"}"#,
        ];
        let n = bytes.below(payloads.len());
        let kind = if n == 3 { "payment.transaction.x" } else { "payment.request.x" };
        let body = format!(r#"{{"metadata":{{"event_id":"1","event_type":"{kind}"}},"payload":{}}}"#, payloads[n]);
        let verifier = Verifier::new([&SigningKey { id: "k".to_owned(), secret: "s".into() }]).expect("a key");
        let event = verifier.verify(body.as_bytes(), "k", &sign("s", body.as_bytes())).expect("it is signed");
        if let Err(fault) = self.flow.event(&event, self.now) {
            assert_ne!(fault.class(), Class::Internal, "{fault}");
        }
    }

    /// The process dies: some lines that were on their way are durable, and the next may be torn.
    fn crash(&mut self, bytes: &mut Bytes<'_>) {
        let kept = bytes.below(self.unsaved.len() + 1);
        let mut lost = self.unsaved.split_off(kept);
        self.journal.append(&mut self.unsaved);
        let torn = lost.first_mut().filter(|_| bytes.byte() & 1 == 1).map(|line| {
            line.truncate(line.len() / 2);
            line.clone()
        });
        self.now.mono_ms = 0;
        let lines = self.journal.iter().chain(torn.as_ref()).map(String::as_str);
        match resume(lines, config(), self.now) {
            Ok(resumed) => {
                assert_eq!(resumed.last, self.journal.len() as u64, "what was saved is there");
                assert_eq!(resumed.torn, torn.is_some());
                self.flow = resumed.flow;
            }
            Err(fault) => {
                assert!(self.journal.is_empty(), "what was saved cannot be resumed: {fault}");
                let spec = if self.kind == "payment" { PAYMENT } else { TRANSACTION };
                let spec = if self.kind == "checkout" { CHECKOUT } else { spec };
                self.flow =
                    kassa::flow::start(self.kind, spec.as_bytes(), config(), self.now).expect("the spec is right");
            }
        }
        self.calls.truncate(8);
    }

    /// What is told, and what the journal tells.
    fn look(&mut self) {
        let read = |text: String| serde_json::from_str::<serde_json::Value>(&text).expect("a view is JSON");
        let view = read(self.flow.view_json(self.now).expect("a view can be written"));
        if self.kind == "transaction" {
            return sums(&view);
        }
        let text = |name: &str| view[name].as_str().unwrap_or("").to_owned();
        let (state, paid) = (text("state"), text("paid"));
        if let Some((ended, was)) = &self.end {
            assert_eq!((&paid, &state), (was, ended), "an end did not stay");
        }
        if self.journal.len() == self.looked {
            return;
        }
        self.looked = self.journal.len();
        let Ok(resumed) = resume(self.journal.iter().map(String::as_str), config(), self.now) else { return };
        let durable = read(resumed.flow.view_json(self.now).expect("a view can be written"));
        if let Some((_, was)) = &self.end {
            assert_eq!(&durable["paid"], was, "an end was lost in a crash");
        } else if durable["ended"] == true && self.kind == "payment" {
            let text = |name: &str| durable[name].as_str().unwrap_or("").to_owned();
            self.end = Some((text("state"), text("paid")));
        }
    }
}
