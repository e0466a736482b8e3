//! Promises of a single call.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::arithmetic_side_effects)]

use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Call, Spec};
use crate::flow::{AnyFlow, Config, Effect, Flow, Next, resume, start};
use crate::value::fault::{Code, Fault};
use crate::value::time::Now;
use crate::wire::http::{CORRELATION_ID, HttpCall, HttpReply, IDEMPOTENCY_KEY, LostAt};
use crate::wire::json;

const KEY: &str = r#"{"reference":"k1","operation":"security.api_key.create","body":{"description":"till"}}"#;
const MADE: &str = r#"{"credential_id":"krn:c1","description":"till","secret":{"secret":"klarna_test_api_canary"}}"#;
const CAPTURE: &str = r#"{"reference":"c1","operation":"capturePaymentTransaction","path":{"payment_transaction_id":"krn:t"},
    "body":{"capture_amount":500}}"#;
const READ: &str = r#"{"reference":"r1","operation":7,"path":{"payment_transaction_id":"krn:t"}}"#;

fn now(ms: u64) -> Now {
    Now { unix_ms: 1_767_323_045_000 + i64::try_from(ms).unwrap(), mono_ms: ms }
}

fn config() -> Arc<Config> {
    let text = alloc::format!(
        r#"{{"base_url":"https://k.example","environment":"test","installation":"t1","partner_account_id":"krn:a",
             "policy":{{"trusted_clock":true}},"journal_key":"{}"}}"#,
        "0a".repeat(32)
    );
    Arc::new(Config::from_json(text.as_bytes()).unwrap())
}

/// A host whose journal survives it.
struct Host {
    flow: alloc::boxed::Box<dyn AnyFlow>,
    lines: Vec<String>,
    ms: u64,
}

impl Host {
    fn start(spec: &str) -> Self {
        Self { flow: start("call", spec.as_bytes(), config(), now(0)).unwrap(), lines: Vec::new(), ms: 0 }
    }

    /// The next call, if one is due before the flow rests.
    fn call(&mut self) -> Option<HttpCall> {
        loop {
            match self.flow.next(now(self.ms)).unwrap() {
                Next::Save(batch) => {
                    self.lines.extend(batch.lines);
                    self.flow.saved(batch.upto).unwrap();
                }
                Next::Do(Effect::Call(call)) => return Some(call),
                Next::Do(_) => {}
                Next::Wait { ms } => self.ms += ms,
                Next::Idle | Next::Done => return None,
            }
        }
    }

    fn answer(&mut self, call: &HttpCall, status: u16, body: &str) {
        let echo = call.headers.iter().find(|(name, _)| *name == CORRELATION_ID).unwrap().1.clone();
        let headers = [(CORRELATION_ID, &*echo), ("Content-Type", "application/json")];
        let reply = HttpReply { status, headers: &headers, body: body.as_bytes() };
        self.flow.reply(call.call, call.attempt, reply, now(self.ms)).unwrap();
    }

    fn lose(&mut self, call: &HttpCall, at: LostAt) {
        self.flow.lost(call.call, call.attempt, at, now(self.ms)).unwrap();
    }

    fn die(&mut self) {
        self.ms += 1_000;
        self.flow = resume(self.lines.iter().map(String::as_str), config(), now(self.ms)).unwrap().flow;
    }

    fn view(&self) -> String {
        self.flow.view_json(now(self.ms)).unwrap()
    }

    fn at(&self, pointer: &str) -> String {
        let view = self.view();
        match json::text_at(view.as_bytes(), pointer) {
            Some(text) => text.to_string(),
            None => {
                json::at(view.as_bytes(), pointer).map(|raw| String::from_utf8_lossy(raw).into()).unwrap_or_default()
            }
        }
    }

    fn journal(&self) -> String {
        self.lines.join("\n")
    }
}

fn refusal(spec: &str) -> Fault {
    match start("call", spec.as_bytes(), config(), now(0)) {
        Ok(_) => panic!("taken: {spec}"),
        Err(fault) => fault,
    }
}

fn problem(code: &str) -> String {
    alloc::format!(r#"{{"error_code":"{code}","error_id":"e1"}}"#)
}

#[test]
fn what_is_wrong_is_found_before_anything_is_sent() {
    let read = |more: &str| alloc::format!(r#"{{"reference":"r","operation":"payment.presentation.get",{more}}}"#);
    let query = r#""query":{"locale":"en-US","currency":"EUR""#;
    for (spec, code, pointer) in [
        (r#"{"reference":"r"}"#.to_string(), Code::Missing, "/operation"),
        (r#"{"operation":7,"path":{"payment_transaction_id":"x"}}"#.into(), Code::Missing, "/reference"),
        (r#"{"reference":"r","operation":"payment.steal"}"#.into(), Code::Form, "/operation"),
        (r#"{"reference":"r","operation":9999}"#.into(), Code::Form, "/operation"),
        (r#"{"reference":"r","operation":7}"#.into(), Code::Missing, "/path/payment_transaction_id"),
        (r#"{"reference":"r","operation":7,"path":{"payment_transaction_id":".."}}"#.into(), Code::Form, "/path/payment_transaction_id"),
        (r#"{"reference":"r","operation":7,"path":{"payment_transaction_id":"x","y":"z"}}"#.into(), Code::Form, "/path/y"),
        (r#"{"reference":"r","operation":7,"path":{"payment_transaction_id":7}}"#.into(), Code::Form, "/path/payment_transaction_id"),
        (r#"{"reference":"r","operation":7,"path":{"payment_transaction_id":"x"},"body":{}}"#.into(), Code::Form, "/body"),
        (r#"{"reference":"r","operation":"payment.authorize"}"#.into(), Code::Missing, "/body"),
        (r#"{"reference":"r","operation":"payment.authorize","body":{}}"#.into(), Code::Missing, "/body"),
        (KEY.replace(r#""till""#, "7"), Code::Form, "/body/description"),
        (read(r#""query":{"locale":"en-US"}"#), Code::Missing, "/query/currency"),
        (read(&alloc::format!(r#"{query},"amount":-1}}"#)), Code::Amount, "/query/amount"),
        (read(&alloc::format!(r#"{query},"amuont":1}}"#)), Code::Form, "/query/amuont"),
        (read(&alloc::format!(r#"{query}}},"headers":{{"Authorization":"x"}}"#)), Code::Form, "/headers/Authorization"),
        (read(&alloc::format!(r#"{query}}},"headers":{{"Klarna-Customer-Token":"a\nb"}}"#)), Code::TooLarge, "/headers/Klarna-Customer-Token"),
        (read(&alloc::format!(r#"{query}}},"everything":true"#)), Code::Inconsistent, "/everything"),
        (r#"{"reference":"r","operation":"portal.user_access.delete"}"#.into(), Code::Missing, "/query"),
        (r#"{"reference":"r","operation":"portal.user_access.delete","query":{"principal":""}}"#.into(), Code::Form, "/query/principal"),
        (r#"{"reference":"r","operation":"portal.user_access.delete","query":{"principal":"a@b"},"everything":true}"#.into(), Code::Inconsistent, "/everything"),
        (r#"{"reference":"r","operation":"interoperability.test_token.create","body":{}}"#.into(), Code::Missing, "/headers/Klarna-Customer-Token"),
        (r#"{"reference":"r","operation":"dispute.attachment.upload","path":{"payment_dispute_id":"d"},"body":{"file":"%","filename":"a.pdf"}}"#.into(), Code::Form, "/body/file"),
        (r#"{"reference":"r","operation":7,"path":{},"give_up_after_ms":1}"#.into(), Code::Form, "/give_up_after_ms"),
        (r#"{"reference":"r","operation":7,"pfad":{}}"#.into(), Code::Form, "/pfad"),
    ] {
        let fault = refusal(&spec);
        assert_eq!((fault.code, fault.pointer.as_deref()), (code, Some(pointer)), "{spec}: {fault}");
    }
}

#[test]
fn everything_needs_the_word() {
    let mut host = Host::start(r#"{"reference":"r","operation":"portal.user_access.delete","everything":true}"#);
    assert_eq!(host.call().unwrap().url, "https://k.example/v2/portal/user-access");
}

#[test]
fn a_secret_is_handed_out_once_and_never_seen() {
    let mut host = Host::start(KEY);
    let call = host.call().unwrap();
    host.answer(&call, 201, MADE);
    assert!(host.flow.take(now(host.ms)).is_err(), "it is not saved yet");
    assert!(host.call().is_none());
    assert_eq!(host.at("/state"), "answered");
    assert_eq!((host.at("/ended"), host.at("/answer/secret/secret")), ("false".into(), "***".into()));

    host.die();
    assert!(host.call().is_none(), "what was answered is not sent again");
    let taken = host.flow.take(now(host.ms)).unwrap().unwrap();
    assert_eq!(
        json::text_at(taken.expose().as_bytes(), "/body/secret/secret").as_deref(),
        Some("klarna_test_api_canary")
    );
    host.die();
    host.call();
    assert!(host.flow.take(now(host.ms)).unwrap().is_some(), "the line was not saved: nobody may have stored it");
    host.call();
    assert!(host.flow.take(now(host.ms)).unwrap().is_none());
    host.die();
    host.call();
    assert!(host.flow.take(now(host.ms)).unwrap().is_none());
    assert_eq!((host.at("/ended"), host.at("/answer/credential_id")), ("true".into(), "krn:c1".into()));
    for text in [host.view(), host.journal(), alloc::format!("{:?}", resumed(&host.lines))] {
        assert!(!text.contains("canary"), "{text}");
    }
}

fn resumed(lines: &[String]) -> Flow<Call> {
    Flow::<Call>::resume(lines.iter().map(String::as_str), config(), now(0)).unwrap().flow
}

#[test]
fn what_may_be_done_once_is_not_sent_again_after_an_unknown_outcome() {
    for (status, body) in
        [(None, ""), (Some(500), ""), (Some(200), "<html>"), (Some(409), "{\"error_code\":\"RESOURCE_CONFLICT\"}")]
    {
        let mut host = Host::start(KEY);
        let call = host.call().unwrap();
        match status {
            Some(status) => host.answer(&call, status, body),
            None => host.lose(&call, LostAt::Unknown),
        }
        assert!(host.call().is_none(), "{status:?}");
        assert_eq!((host.at("/state"), host.at("/advice")), ("unknown".into(), "read_then_decide".into()));
        assert_eq!(host.at("/read"), "security.api_key.list");
    }
    let mut host = Host::start(KEY);
    let first = host.call().unwrap();
    host.lose(&first, LostAt::NotSent);
    assert_eq!(host.call().unwrap().attempt, 2, "nothing reached Klarna");
    host.die();
    assert!(host.call().is_none(), "the process before may have sent it");
    assert_eq!(host.at("/state"), "unknown");
}

#[test]
fn a_keyed_change_is_repeated_with_the_same_bytes_until_it_is_answered() {
    let mut host = Host::start(CAPTURE);
    let first = host.call().unwrap();
    assert!(first.headers.iter().any(|(name, _)| *name == IDEMPOTENCY_KEY));
    host.lose(&first, LostAt::Unknown);
    let second = host.call().unwrap();
    host.answer(&second, 503, "");
    host.die();
    let third = host.call().unwrap();
    for again in [&second, &third] {
        assert_eq!((&again.url, &again.body, &again.headers[0]), (&first.url, &first.body, &first.headers[0]));
    }
    host.answer(&third, 404, &problem("NOT_FOUND"));
    let last = host.call().unwrap();
    assert_eq!(last.attempt, third.attempt + 1, "an earlier attempt may have been executed: 404 does not speak for it");
    host.answer(&last, 201, r#"{"payment_capture_id":"krn:c"}"#);
    assert!(host.call().is_none());
    assert_eq!((host.at("/state"), host.at("/answer/payment_capture_id")), ("answered".into(), "krn:c".into()));
}

#[test]
fn a_refusal_of_the_only_attempt_is_one_and_a_conflict_is_looked_into() {
    let mut host = Host::start(CAPTURE);
    let call = host.call().unwrap();
    host.answer(&call, 410, &problem("GONE"));
    assert!(host.call().is_none());
    assert_eq!((host.at("/state"), host.at("/problem/error_code")), ("refused".into(), "GONE".into()));

    let mut host = Host::start(CAPTURE);
    for attempt in 1..=3 {
        let call = host.call().unwrap();
        assert_eq!(call.attempt, attempt);
        host.answer(&call, 409, &problem("RESOURCE_CONFLICT"));
    }
    assert!(host.call().is_none());
    assert_eq!((host.at("/state"), host.at("/problem/status")), ("unknown".into(), "409".into()));
    assert_eq!(host.at("/read"), "payment.transaction.read");
}

#[test]
fn what_is_gone_or_forbidden_at_the_second_attempt_may_be_so_by_the_first() {
    let spec = r#"{"reference":"d","operation":"security.api_key.disable","path":{"credential_id":"c"}}"#;
    let problems =
        [(404, "RESOURCE_NOT_FOUND"), (401, "UNAUTHORIZED"), (403, "FORBIDDEN"), (412, "PRECONDITION_FAILED")];
    for (status, code, lost) in
        problems.into_iter().flat_map(|(status, code)| [(status, code, false), (status, code, true)])
    {
        let mut host = Host::start(spec);
        let mut call = host.call().unwrap();
        if lost {
            host.lose(&call, LostAt::Unknown);
            call = host.call().unwrap();
        }
        host.answer(&call, status, &problem(code));
        assert!(host.call().is_none());
        let state = if lost { "unknown" } else { "refused" };
        assert_eq!((host.at("/state"), host.at("/problem/status")), (state.into(), status.to_string()), "{lost}");
        if lost || status == 404 {
            assert_eq!(host.at("/advice"), "read_then_decide");
        }
    }
}

#[test]
fn reads_are_made_again_at_will_and_leave_no_answer_behind() {
    let mut host = Host::start(READ);
    let call = host.call().unwrap();
    assert!(call.headers.iter().all(|(name, _)| *name != IDEMPOTENCY_KEY));
    host.lose(&call, LostAt::Unknown);
    host.die();
    let call = host.call().unwrap();
    host.answer(&call, 200, r#"{"payment_transaction_id":"krn:t","state":"AUTHORIZED","purchase_reference":"canary"}"#);
    assert!(host.call().is_none());
    assert_eq!((host.at("/state"), host.at("/answer/purchase_reference")), ("answered".into(), "canary".into()));
    assert!(host.flow.take(now(host.ms)).unwrap().is_some() && host.flow.take(now(host.ms)).unwrap().is_some());
    assert!(!host.journal().contains("canary") && host.lines.len() < 6, "{}", host.journal());
    host.die();
    host.call();
    assert_eq!((host.at("/state"), host.at("/answer")), ("answered".into(), String::new()));
}

#[test]
fn no_attempt_begins_after_the_last_moment() {
    let mut host = Host::start(&CAPTURE.replace(r#""reference":"c1""#, r#""reference":"c1","give_up_after_ms":5000"#));
    let mut attempts = 0;
    while let Some(call) = host.call() {
        assert!(host.ms < 5_000);
        attempts += 1;
        host.lose(&call, LostAt::NotSent);
    }
    assert!(attempts > 1);
    assert_eq!(host.at("/state"), "not_sent");

    let mut host = Host::start(CAPTURE);
    let call = host.call().unwrap();
    host.flow.command(br#"{"stop":{}}"#, now(0)).unwrap();
    assert!(host.call().is_none(), "an answer may be on its way");
    assert_eq!(host.at("/state"), "sending");
    host.answer(&call, 201, r#"{"payment_capture_id":"krn:c"}"#);
    host.call();
    assert_eq!(host.at("/state"), "answered");
    assert!(host.flow.command(br#"{"stop":{}}"#, now(0)).is_err());
}

#[test]
fn a_success_without_a_body_is_one_and_an_error_in_its_clothes_is_none() {
    for (body, state) in [
        ("", "answered"),
        ("[]", "unknown"),
        ("{}", "answered"),
        (r#"{"error_code":"X"}"#, "unknown"),
        ("ok", "unknown"),
    ] {
        let mut host = Host::start(KEY);
        let call = host.call().unwrap();
        host.answer(&call, 201, body);
        host.call();
        assert_eq!(host.at("/state"), state, "{body}");
    }
}

#[test]
fn what_is_not_json_is_passed_on_as_it_came() {
    let mut host = Host::start(r#"{"reference":"r","operation":"settlement.csv","path":{"settlement_id":"s"}}"#);
    let call = host.call().unwrap();
    assert!(call.headers.contains(&("Accept", "text/csv".into())));
    let table = "a;b\r\n1;\u{e5}\r\n";
    host.answer(&call, 200, table);
    host.call();
    assert_eq!((host.at("/answer"), host.at("/answer_bytes")), (String::new(), table.len().to_string()));
    let taken = host.flow.take(now(0)).unwrap().unwrap();
    assert_eq!(json::text_at(taken.expose().as_bytes(), "/text").as_deref(), Some(table));

    let mut host = Host::start(
        r#"{"reference":"r","operation":"dispute.attachment.download","path":{"payment_dispute_id":"d","payment_dispute_attachment_id":"f"}}"#,
    );
    let call = host.call().unwrap();
    let reply = HttpReply { status: 200, headers: &[("content-type", "application/pdf")], body: &[0xff, 0, 1] };
    host.flow.reply(call.call, call.attempt, reply, now(0)).unwrap();
    host.call();
    let taken = host.flow.take(now(0)).unwrap().unwrap();
    assert_eq!(json::text_at(taken.expose().as_bytes(), "/base64").as_deref(), Some("/wAB"));
}

#[test]
fn a_file_travels_as_bytes_and_the_same_each_time() {
    let spec = r#"{"reference":"r","operation":"dispute.attachment.upload","path":{"payment_dispute_id":"d"},
        "body":{"file":"JVBERg0K/w==","filename":"receipt.pdf"}}"#;
    let mut host = Host::start(spec);
    let first = host.call().unwrap();
    let form = first.form.clone().unwrap();
    let boundary = form.content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let text = String::from_utf8_lossy(&form.bytes);
    assert!(
        text.starts_with(&alloc::format!("--{boundary}\r\n")) && text.ends_with(&alloc::format!("--{boundary}--\r\n"))
    );
    assert!(text.contains("name=\"file\"; filename=\"receipt.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n"));
    assert!(form.bytes.windows(7).any(|piece| piece == b"%PDF\r\n\xff") && first.body.is_none());
    host.lose(&first, LostAt::Unknown);
    let second = host.call().unwrap();
    host.lose(&second, LostAt::Unknown);
    host.die();
    for again in [second, host.call().unwrap()] {
        assert!(again.attempt > 1 && again.form.unwrap() == form, "every attempt is the same");
    }
}

#[test]
fn tokens_and_people_stand_in_no_journal_and_no_debug_output() {
    let spec = r#"{"reference":"r","operation":"portal.user_access.delete","query":{"principal":"canary@b.example"}}"#;
    let token = r#"{"reference":"r","operation":"payment.token.cancel","path":{"payment_token":"canary-token"}}"#;
    let header = r#"{"reference":"r","operation":"payment.authorize","headers":{"Klarna-Network-Session-Token":"canary-s",
        "Klarna-Customer-Token":"canary-c"},"body":{"currency":"EUR","request_payment_transaction":{"amount":5},
        "supplementary_purchase_data":{"purchase_reference":"p","customer":{"given_name":"canary"}}}}"#;
    for spec in [spec, token, header] {
        let mut host = Host::start(spec);
        let call = host.call().unwrap();
        let sent = alloc::format!("{:?} {}", call.headers, call.url);
        assert!(sent.contains("canary"), "{sent}");
        let shown = alloc::format!("{:?} {:?} {}", call, Spec::from_json(spec.as_bytes()), host.view());
        assert!(!shown.contains("canary") && !host.journal().contains("canary"), "{shown} {}", host.journal());
    }
}

/// After a lost answer a refusal may be about what the attempt used up, what its customer took back since, or a moment that has passed
/// since; too many requests and too early ones are no refusals.
#[test]
fn after_a_lost_approval_a_refusal_may_come_from_what_has_changed_since() {
    const MOMENT: &str = r#","step_up_config":{"payment_request_reference":"p","customer_interaction_config":{"method":"HANDOVER",
        "return_url":"https://shop.example","interaction_expiry":{"timestamp":"2026-01-02T03:30:00Z"}}}"#;
    for (headers, more, status) in [
        (r#"{"Klarna-Network-Session-Token":"s"}"#, "", 400),
        (r#"{"Klarna-Customer-Token":"krn:customer-token:eu1:c"}"#, "", 400),
        ("{}", MOMENT, 400),
        ("{}", "", 408),
        ("{}", "", 425),
    ] {
        let mut host = Host::start(&alloc::format!(
            r#"{{"reference":"r","operation":"payment.authorize","headers":{headers},
            "body":{{"currency":"EUR","request_payment_transaction":{{"amount":5}}{more}}}}}"#
        ));
        let first = host.call().unwrap();
        host.lose(&first, LostAt::Unknown);
        let second = host.call().unwrap();
        let token = |call: &HttpCall| call.headers.iter().find(|(name, _)| name.ends_with("-Token")).cloned();
        assert_eq!((token(&first), &first.body), (token(&second), &second.body));
        host.answer(&second, status, &problem("VALIDATION_ERROR"));
        assert_eq!(host.call().unwrap().attempt, 3, "{headers} {more} {status}");
        assert_eq!(host.at("/state"), "sending");
    }
}

#[test]
fn an_unknown_outcome_names_the_read_that_tells() {
    for (operation, read) in [
        ("payment.transaction.capture", Some("payment.transaction.read")),
        ("payment.capture.refund", Some("payment.capture.read")),
        ("dispute.respond", Some("dispute.read")),
        ("security.sftp.create", Some("security.sftp.list")),
        ("payment.authorize", None),
    ] {
        let op = crate::api::operation_named(operation).unwrap();
        assert_eq!(super::view::read_for(op).map(|op| op.name), read, "{operation}");
    }
}
