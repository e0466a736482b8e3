//! Answers that say nothing about the payment, or about another one: none of them may settle it.

use kassa::flow::{AnyFlow, Effect, Next, resume, start};
use kassa::value::fault::Code;
use kassa::value::time::Now;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{CORRELATION_ID, HttpCall, HttpReply, IDEMPOTENCY_KEY, LostAt};
use kassa::wire::op::Method;
use kassa_sandbox::engine::sign;
use serde_json::{Value, json};

use crate::case::{CANARY, NOW, config, payment, transaction};

const ID: &str = "krn:payment:eu1:request:1";

struct Host {
    flow: Box<dyn AnyFlow>,
    ms: u64,
    journal: Vec<String>,
}

impl Host {
    fn start(kind: &str, spec: &Value) -> Self {
        let flow = start(kind, spec.to_string().as_bytes(), config(), NOW).expect("the spec is right");
        Self { flow, ms: 0, journal: Vec::new() }
    }

    fn now(&self) -> Now {
        Now { unix_ms: NOW.unix_ms + i64::try_from(self.ms).expect("a test is short"), mono_ms: self.ms }
    }

    /// The next call within so many milliseconds.
    fn call(&mut self, within_ms: u64) -> Option<HttpCall> {
        let end = self.ms + within_ms;
        loop {
            match self.flow.next(self.now()).expect("the flow goes on") {
                Next::Save(batch) => {
                    self.journal.extend(batch.lines);
                    self.flow.saved(batch.upto).expect("the number was handed out");
                }
                Next::Do(Effect::Call(call)) => return Some(call),
                Next::Do(_) => {}
                Next::Wait { ms } if self.ms + ms <= end => self.ms += ms,
                Next::Wait { .. } | Next::Idle | Next::Done => return None,
            }
        }
    }

    fn reply(&mut self, call: &HttpCall, status: u16, echo: Option<&str>, body: &Value) {
        let body = body.to_string();
        let headers: Vec<(&str, &str)> = echo.map(|echo| (CORRELATION_ID, echo)).into_iter().collect();
        let reply = HttpReply { status, headers: &headers, body: body.as_bytes() };
        self.flow.reply(call.call, call.attempt, reply, self.now()).expect("an answer is never refused");
    }

    fn view(&self) -> Value {
        let text = self.flow.view_json(self.now()).expect("a view can be written");
        serde_json::from_str(&text).expect("a view is JSON")
    }

    /// A payment whose customer is at Klarna.
    fn stepped_up() -> Self {
        let mut spec = payment();
        spec["give_up_after_ms"] = Value::Null;
        let mut host = Self::start("payment", &spec);
        let call = host.call(0).expect("a payment begins with a call");
        let request = json!({
            "payment_request_id": ID, "state": "SUBMITTED", "expires_at": "2026-01-04T03:04:05Z",
            "state_context": {"customer_interaction": {"payment_request_url": "https://pay.klarna.example/1"}},
        });
        let answer =
            json!({"payment_transaction_response": {"result": "STEP_UP_REQUIRED"}, "payment_request": request});
        host.reply(&call, 200, None, &answer);
        assert_eq!(host.view()["state"], "awaiting_customer");
        host
    }
}

fn approved(reference: &str, amount: u64) -> Value {
    let transaction = json!({
        "payment_transaction_id": "krn:payment:eu1:transaction:1",
        "payment_transaction_reference": reference,
        "amount": amount,
        "currency": "EUR",
        "state": "AUTHORIZED",
    });
    json!({"payment_transaction_response": {"result": "APPROVED", "payment_transaction": transaction}})
}

fn ours() -> Value {
    approved("CANARY-4711", 7_770_777)
}

fn no_such_request() -> Value {
    json!({"error_id": "e", "error_type": "RESOURCE_ERROR", "error_code": "RESOURCE_NOT_FOUND", "error_message": CANARY})
}

#[test]
fn an_answer_with_another_calls_correlation_id_settles_nothing() {
    for (kind, spec, body) in [
        ("payment", payment(), ours()),
        ("payment", payment(), json!({"payment_transaction_response": {"result": "DECLINED"}})),
        ("transaction", transaction(), json!({"payment_capture_id": "krn:x", "payment_capture_reference": "a"})),
    ] {
        let mut host = Host::start(kind, &spec);
        if kind == "transaction" {
            host.flow.command(br#"{"capture":{"reference":"a","amount":7}}"#, NOW).expect("the command is right");
        }
        let call = host.call(0).expect("there is a call");
        let before = host.view();
        host.reply(&call, 200, Some("0123456789abcdef0123456789abcdef"), &body);
        assert_eq!(host.view(), before, "{kind}: {body}");
        let again = host.call(60_000).expect("it is asked again");
        assert_eq!((again.attempt, again.body.as_deref()), (2, call.body.as_deref()));
        let own = |call: &HttpCall| call.headers.iter().find(|(name, _)| *name == CORRELATION_ID).cloned();
        let (first, second) = (own(&call).expect("it is sent"), own(&again).expect("it is sent"));
        assert_ne!(first, second, "an attempt is told from the next");
        host.reply(&again, 200, Some(&second.1.to_uppercase()), &body);
        assert_ne!(host.view(), before, "{kind}: the own echo, in whatever case, settles it");
    }
}

#[test]
fn the_key_of_an_intent_is_the_same_in_every_process() {
    let completed = json!({
        "payment_request_id": ID, "state": "COMPLETED", "state_context": {"klarna_network_session_token": "t"},
    });
    let key = |call: &HttpCall| call.headers.iter().find(|(name, _)| *name == IDEMPOTENCY_KEY).cloned();
    let finalize = |host: &mut Host| {
        let read = host.call(600_000).expect("the request is read");
        host.reply(&read, 200, None, &completed);
        key(&host.call(0).expect("it is finalised")).expect("a change has a key")
    };
    let mut first = Host::stepped_up();
    let read = host_reads(&mut first);
    let lines = first.journal.clone();
    let known = finalize(&mut first);
    assert_eq!(read, 3);
    for _ in 0..2 {
        let resumed = resume(lines.iter().map(String::as_str), config(), NOW).expect("the journal is good");
        let mut second = Host { flow: resumed.flow, ms: 0, journal: lines.clone() };
        assert_eq!(finalize(&mut second), known, "the line was lost before it was sent, and is written again");
    }
}

/// Three reads that bring nothing.
fn host_reads(host: &mut Host) -> usize {
    let waiting = json!({"payment_request_id": ID, "state": "SUBMITTED"});
    let reads = (0..3).map_while(|_| {
        let read = host.call(600_000)?;
        host.reply(&read, 200, None, &waiting);
        Some(())
    });
    reads.count()
}

#[test]
fn a_read_with_another_calls_correlation_id_says_nothing() {
    let mut host = Host::stepped_up();
    let body = json!({"payment_request_id": ID, "state": "DECLINED"});
    let read = host.call(600_000).expect("the request is read");
    host.reply(&read, 200, Some("0123456789abcdef0123456789abcdef"), &body);
    assert_eq!(host.view()["state"], "awaiting_customer");
    let read = host.call(600_000).expect("the request is read");
    host.reply(&read, 200, None, &body);
    assert_eq!(host.view()["state"], "declined");
}

#[test]
fn an_answer_to_a_process_whose_first_line_was_lost_says_nothing() {
    let mut first = Host::stepped_up();
    assert!(first.call(600_000).is_some());
    let lines = first.journal.clone();
    let resumed = |seconds: u32| {
        let ms = 1_000 * u64::from(seconds);
        let now = Now { unix_ms: NOW.unix_ms + 1_000 * i64::from(seconds), mono_ms: ms };
        let flow = resume(lines.iter().map(String::as_str), config(), now).expect("the journal is good").flow;
        Host { flow, ms, journal: Vec::new() }
    };
    let read = |host: &mut Host| host.call(600_000).expect("the request is read");
    let echo = |call: &HttpCall| call.headers.iter().find(|(name, _)| *name == CORRELATION_ID).cloned();
    let (mut lost, mut after) = (resumed(100), resumed(90_000));
    let old = echo(&read(&mut lost)).expect("every call has a correlation id").1;
    let call = read(&mut after);
    let body = json!({"payment_request_id": ID, "state": "DECLINED"});
    after.reply(&call, 200, Some(&old), &body);
    assert_eq!(after.view()["state"], "awaiting_customer", "it was the answer to a process that nobody knows of");
    let call = read(&mut after);
    let own = echo(&call).expect("every call has a correlation id").1;
    after.reply(&call, 200, Some(&own), &body);
    assert_eq!(after.view()["state"], "declined");
}

#[test]
fn a_page_of_a_proxy_does_not_tell_the_time() {
    // A process that took over may send again only once a server has told the time; this one is told by a proxy's page.
    let mut first = Host::start("payment", &payment());
    let sent = first.call(0).expect("a payment begins with a call");
    let resumed = resume(first.journal.iter().map(String::as_str), config(), NOW).expect("the journal is good");
    let mut host = Host { flow: resumed.flow, ms: 0, journal: Vec::new() };
    let date = [("date", "Fri, 02 Jan 2026 03:04:05 GMT")];
    let answer = |host: &mut Host, call: &HttpCall, body: &[u8]| {
        let reply = HttpReply { status: 503, headers: &date, body };
        host.flow.reply(call.call, call.attempt, reply, host.now()).expect("an answer is never refused");
        host.call(600_000).expect("the flow goes on")
    };
    let mut call = host.call(0).expect("the flow goes on");
    for page in [&b"<html>busy</html>"[..], b"", b"\"busy\"", b"<html>busy</html>"] {
        assert_ne!(call.body, sent.body, "it asks for the time before it sends again");
        call = answer(&mut host, &call, page);
    }
    assert_ne!(call.body, sent.body, "it asks for the time before it sends again");
    call = answer(&mut host, &call, b" {}");
    assert_eq!(call.body, sent.body, "Klarna has told the time");
}

#[test]
fn what_a_webhook_hints_at_is_looked_into_at_once() {
    let mut host = Host::stepped_up();
    let waiting = json!({"payment_request_id": ID, "state": "SUBMITTED"});
    for state in ["IN_PROGRESS", "SUBMITTED"] {
        let read = host.call(600_000).expect("the request is read");
        host.reply(&read, 200, None, &waiting);
        assert!(host.call(0).is_none(), "the next one is not due yet");
        let body = json!({
            "metadata": {"event_id": state, "event_type": "payment.request.updated"},
            "payload": {"payment_request_id": ID, "state": state},
        });
        let body = body.to_string();
        let key = SigningKey { id: "key".to_owned(), secret: "secret".into() };
        let verifier = Verifier::new([&key]).expect("a key is there");
        let event = verifier.verify(body.as_bytes(), "key", &sign("secret", body.as_bytes())).expect("it is genuine");
        host.flow.event(&event, host.now()).expect("it is ours");
        let read = host.call(0).expect("the request is read at once");
        host.reply(&read, 200, None, &waiting);
    }
}

#[test]
fn an_event_about_no_transaction_by_name_is_not_that_of_a_payment_without_one() {
    let mut spec = payment();
    spec["authorize"]["request_payment_transaction"]
        .as_object_mut()
        .expect("it is an object")
        .remove("payment_transaction_reference");
    let mut host = Host::start("payment", &spec);
    host.call(0).expect("a payment begins with a call");
    let body = json!({
        "metadata": {"event_id": "1", "event_type": "payment.transaction.state-change.authorized"},
        "payload": {"payment_transaction_id": "krn:payment:eu1:transaction:9"},
    });
    let body = body.to_string();
    let key = SigningKey { id: "key".to_owned(), secret: "secret".into() };
    let verifier = Verifier::new([&key]).expect("a key is there");
    let event = verifier.verify(body.as_bytes(), "key", &sign("secret", body.as_bytes())).expect("it is genuine");
    let fault = host.flow.event(&event, host.now()).expect_err("it names nothing of this payment");
    assert_eq!(fault.code, Code::EventNotOurs);
}

#[test]
fn an_answer_about_another_payment_settles_nothing() {
    for (what, body) in [
        ("another reference", approved("other", 7_770_777)),
        ("another amount", approved("CANARY-4711", 7_770_776)),
        ("no identifier", json!({"payment_transaction_response": {"result": "APPROVED", "payment_transaction": {}}})),
        ("no transaction", json!({"payment_transaction_response": {"result": "APPROVED"}})),
        ("no result", json!({"payment_transaction_response": {}})),
        ("nothing", json!({})),
        ("an array", json!([])),
        ("an unknown result", json!({"payment_transaction_response": {"result": "PERHAPS"}})),
    ] {
        let mut host = Host::start("payment", &payment());
        let call = host.call(0).expect("a payment begins with a call");
        host.reply(&call, 200, None, &body);
        assert_eq!((&host.view()["state"], &host.view()["paid"]), (&json!("authorizing"), &json!("unknown")), "{what}");
        assert_eq!(host.call(60_000).expect("it is asked again").attempt, 2, "{what}");
    }
}

#[test]
fn not_found_is_no_news_after_an_attempt_that_may_have_been_executed() {
    for status in [401, 403, 404, 413] {
        let mut host = Host::start("payment", &payment());
        let call = host.call(0).expect("a payment begins with a call");
        host.flow.lost(call.call, call.attempt, LostAt::Unknown, host.now()).expect("a loss is never refused");
        let again = host.call(60_000).expect("it is asked again");
        host.reply(&again, status, None, &no_such_request());
        assert_eq!(host.view()["paid"], "unknown", "{status} after a loss");
        let third = host.call(60_000).expect("it is asked again");
        host.reply(&third, 200, None, &ours());
        assert_eq!(host.view()["paid"], "yes", "{status} after a loss");
    }
}

#[test]
fn not_found_is_no_news_about_a_request_that_has_not_ended() {
    let mut host = Host::stepped_up();
    for _ in 0..3 {
        let read = host.call(600_000).expect("the request is read");
        host.reply(&read, 404, None, &no_such_request());
        assert_eq!(host.view()["state"], "awaiting_customer");
    }
    // After its end it is, when it is said twice.
    host.ms = 49 * 3_600_000;
    let read = host.call(600_000).expect("the request is read");
    host.reply(&read, 404, None, &json!({"message": "a proxy's page"}));
    assert_eq!(host.view()["state"], "awaiting_customer");
    let read = host.call(600_000).expect("the request is read");
    host.reply(&read, 404, None, &no_such_request());
    assert_eq!(host.view()["state"], "awaiting_customer");
    let read = host.call(600_000).expect("the request is read");
    host.reply(&read, 404, None, &no_such_request());
    assert_eq!((&host.view()["state"], &host.view()["paid"]), (&json!("expired"), &json!("no")));
}

/// Cancels a payment whose customer is at Klarna. Every cancel is answered "not found", and so is every read but those that `seen` says
/// something else of, by their number. The state after the last read.
fn not_found(seen: impl Fn(usize) -> Option<&'static str>, reads: usize) -> Value {
    let mut host = Host::stepped_up();
    host.flow.command(br#"{"cancel":{}}"#, NOW).expect("a cancel is taken");
    let mut read = 0;
    while read < reads {
        let call = host.call(600_000).expect("the request is read, or cancelled");
        let reads_it = call.op.method == Method::Get;
        read += usize::from(reads_it);
        match seen(read).filter(|_| reads_it) {
            Some(state) => host.reply(&call, 200, None, &json!({"payment_request_id": ID, "state": state})),
            None => host.reply(&call, 404, None, &no_such_request()),
        }
    }
    host.view()["state"].clone()
}

#[test]
fn a_cancel_that_found_nothing_is_no_news_once_the_request_was_seen() {
    assert_eq!(not_found(|_| None, 2), "canceled", "said three times");
    // The request was there after the last cancel had not found it: whoever is in it may still approve.
    for state in ["SUBMITTED", "IN_PROGRESS"] {
        let seen = |read| (1..=6).contains(&read).then_some(state);
        assert_eq!(not_found(seen, 12), "awaiting_customer", "{state}");
    }
}

#[test]
fn a_cancel_does_not_forget_an_authorize_that_is_under_way() {
    let mut host = Host::start("payment", &payment());
    let call = host.call(0).expect("a payment begins with a call");
    host.flow.command(br#"{"cancel":{}}"#, NOW).expect("a cancel is taken");
    assert_eq!((&host.view()["paid"], &host.view()["ended"]), (&json!("unknown"), &json!(false)));
    host.reply(&call, 200, None, &ours());
    assert_eq!((&host.view()["paid"], &host.view()["cancel"]), (&json!("yes"), &json!("too_late")));
    // One that has not left is taken back.
    let mut host = Host::start("payment", &payment());
    host.flow.command(br#"{"cancel":{}}"#, NOW).expect("a cancel is taken");
    assert!(host.call(0).is_none());
    assert_eq!((&host.view()["state"], &host.view()["paid"]), (&json!("canceled"), &json!("no")));
}

#[test]
fn silence_is_no_refusal() {
    let mut host = Host::start("payment", &payment());
    let mut attempts = 0;
    while let Some(call) = host.call(2 * 3_600_000) {
        attempts += 1;
        assert_eq!(host.view()["paid"], "unknown");
        host.flow.lost(call.call, call.attempt, LostAt::Unknown, host.now()).expect("a loss is never refused");
    }
    assert!(host.ms <= 24 * 3_600_000, "no attempt after the key may be forgotten");
    assert_eq!((&host.view()["state"], &host.view()["paid"]), (&json!("unknown"), &json!("unknown")), "{attempts}");
    let mut host = Host::start("payment", &payment());
    while let Some(call) = host.call(2 * 3_600_000) {
        host.flow.lost(call.call, call.attempt, LostAt::NotSent, host.now()).expect("a loss is never refused");
    }
    assert_eq!((&host.view()["state"], &host.view()["paid"]), (&json!("not_sent"), &json!("no")));
}

#[test]
fn an_answer_that_nobody_waits_for_changes_nothing() {
    let mut host = Host::start("payment", &payment());
    let call = host.call(0).expect("a payment begins with a call");
    let stray = HttpCall { attempt: 7, ..call.clone() };
    let before = host.view();
    host.reply(&stray, 200, None, &ours());
    assert_eq!(host.view(), before);
    host.reply(&call, 200, None, &ours());
    let after = host.view();
    host.reply(&call, 200, None, &json!({"payment_transaction_response": {"result": "DECLINED"}}));
    assert_eq!(host.view(), after, "the same answer twice");
}
