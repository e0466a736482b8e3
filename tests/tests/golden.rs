//! Everything that a flow writes and sends, byte for byte: journal lines, addresses, headers, bodies. A change here means that
//! journals of an earlier version may not replay, or that a repeated call is another call for Klarna.
#![allow(missing_docs)]

use std::fmt::Write as _;
use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, resume, start};
use kassa::value::time::Now;
use kassa::webhook::{SigningKey, Verifier};
use kassa::wire::http::{CORRELATION_ID, HttpCall, HttpReply, LostAt};
use kassa_tests::golden::Recorder;
use serde_json::json;

const BEGIN: Now = Now { unix_ms: 1_767_323_045_000, mono_ms: 0 };
const KEY_ID: &str = "krn:partner:global:notification:signing-key:7f3c";
const REQUEST_ID: &str = "krn:payment:eu1:request:552603c0";
const TRANSACTION_ID: &str = "krn:payment:eu1:transaction:6debe89e";

const CONFIG: &[u8] =
    br#"{"base_url":"https://api-global.test.klarna.com","environment":"test","installation":"shop-1/till-7",
  "partner_account_id":"krn:partner:global:account:test:M7UJ6WZ2",
  "journal_key":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
  "integration_metadata":{"integrator":{"name":"K\u00d6P"}}}"#;

/// A host that writes down what it is asked to do: for people in the snapshot, for other languages by the recorder.
struct Host {
    cfg: Arc<Config>,
    machine: Box<dyn AnyFlow>,
    recorder: Recorder,
    ms: u64,
    lines: Vec<String>,
    transcript: String,
}

impl Host {
    fn start(kind: &str, spec: &str) -> Self {
        let cfg = Arc::new(Config::from_json(CONFIG).unwrap());
        let machine = start(kind, spec.as_bytes(), cfg.clone(), BEGIN).unwrap();
        let mut recorder = Recorder::new(CONFIG);
        recorder.at(BEGIN, "start", json!({ "kind": kind, "spec": spec }));
        Self { cfg, machine, recorder, ms: 0, lines: Vec::new(), transcript: String::new() }
    }

    /// A process that finds a journal.
    fn load(lines: &[&str]) -> Self {
        let cfg = Arc::new(Config::from_json(CONFIG).unwrap());
        let resumed = resume(lines.iter().copied(), cfg.clone(), BEGIN).unwrap();
        let mut recorder = Recorder::new(CONFIG);
        recorder.at(BEGIN, "load", json!({ "lines": lines, "last": resumed.last }));
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        Self { cfg, machine: resumed.flow, recorder, ms: 0, lines, transcript: String::new() }
    }

    fn now(&self) -> Now {
        Now { unix_ms: BEGIN.unix_ms + i64::try_from(self.ms).unwrap(), mono_ms: self.ms }
    }

    fn note(&mut self, what: &str) {
        writeln!(self.transcript, "{what}").unwrap();
    }

    /// Does what is to be done, up to the next call; waits pass in no time.
    fn call(&mut self) -> Option<HttpCall> {
        loop {
            let next = self.machine.next(self.now()).unwrap();
            self.recorder.next(self.now(), &next);
            match next {
                Next::Save(batch) => {
                    for line in batch.lines {
                        self.note(&format!("line {line}"));
                        self.lines.push(line);
                    }
                    self.machine.saved(batch.upto).unwrap();
                    self.recorder.at(self.now(), "saved", json!({ "upto": batch.upto }));
                }
                Next::Do(Effect::Call(call)) => {
                    self.note(&format!("call {} attempt {} {}", call.op.method.as_str(), call.attempt, call.url));
                    for (name, value) in &call.headers {
                        self.note(&format!("  {name}: {value}"));
                    }
                    if let Some(body) = &call.body {
                        self.note(&format!("  {body}"));
                    }
                    return Some(call);
                }
                Next::Do(other) => self.note(&format!("do {other:?}")),
                Next::Wait { ms } => {
                    self.note(&format!("wait {ms}"));
                    self.ms += ms;
                }
                Next::Idle => {
                    self.note("idle");
                    return None;
                }
                Next::Done => {
                    self.note("done");
                    return None;
                }
            }
        }
    }

    fn answer(&mut self, call: &HttpCall, status: u16, body: &str) {
        let echo = call.headers.iter().find(|(name, _)| *name == CORRELATION_ID).unwrap().1.clone();
        let headers = [("Date", "Fri, 02 Jan 2026 03:04:05 GMT"), (CORRELATION_ID, &*echo)];
        let reply = HttpReply { status, headers: &headers, body: body.as_bytes() };
        self.machine.reply(call.call, call.attempt, reply, self.now()).unwrap();
        let row =
            json!({ "call": call.call, "attempt": call.attempt, "status": status, "headers": headers, "body": body });
        self.recorder.at(self.now(), "reply", row);
    }

    fn lost(&mut self, call: &HttpCall, stage: LostAt) {
        self.machine.lost(call.call, call.attempt, stage, self.now()).unwrap();
        let stage = if stage == LostAt::NotSent { "not_sent" } else { "unknown" };
        let row = json!({ "call": call.call, "attempt": call.attempt, "stage": stage });
        self.recorder.at(self.now(), "lost", row);
    }

    fn webhook(&mut self, body: &str) {
        let secret = "example-signing-key";
        let key = SigningKey { id: KEY_ID.to_owned(), secret: secret.into() };
        let signature = kassa_sandbox::engine::sign(secret, body.as_bytes());
        let verifier = Verifier::new([&key]).unwrap();
        let event = verifier.verify(body.as_bytes(), KEY_ID, &signature).unwrap();
        self.machine.event(&event, self.now()).unwrap();
        let row = json!({ "body": body, "key_id": KEY_ID, "key": secret, "signature": signature });
        self.recorder.at(self.now(), "event", row);
    }

    /// The next call is made, and answered.
    fn answered(&mut self, status: u16, body: &str) {
        let call = self.call().unwrap();
        self.answer(&call, status, body);
    }

    fn command(&mut self, json: &str) {
        self.machine.command(json.as_bytes(), self.now()).unwrap();
        self.recorder.at(self.now(), "command", json!({ "json": json }));
    }

    fn view(&mut self) {
        let view = self.machine.view_json(self.now()).unwrap();
        self.recorder.at(self.now(), "view", json!({ "gives": view }));
        self.note(&format!("view {view}"));
    }

    /// What is handed out once is taken.
    fn take(&mut self, gives: &str) {
        let taken = self.machine.take(self.now()).unwrap().unwrap();
        assert_eq!(taken.expose(), gives);
        self.note("taken");
        self.recorder.at(self.now(), "take", json!({ "gives": gives }));
    }

    /// The process dies and another takes over from what was saved. It has to see what the first one saw.
    fn take_over(&mut self) {
        let before = self.machine.view_json(self.now()).unwrap();
        let resumed = resume(self.lines.iter().map(String::as_str), self.cfg.clone(), self.now()).unwrap();
        self.machine = resumed.flow;
        self.recorder.at(self.now(), "resume", json!({ "lines": self.lines.len(), "last": resumed.last }));
        assert_eq!(self.machine.view_json(self.now()).unwrap(), before);
        self.note("taken over");
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.recorder.finish();
        }
    }
}

const SPEC: &str = r#"{"reference":"receipt-4711/1","give_up_after_ms":300000,"authorize":{"currency":"EUR",
  "request_payment_transaction":{"amount":12336,"payment_transaction_reference":"receipt-4711"},
  "supplementary_purchase_data":{"purchase_reference":"order-4711","line_items":[{"name":"Stift, blå","quantity":1,"unit_price":12336,"total_amount":12336}]},
  "step_up_config":{"payment_request_reference":"receipt-4711/1","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back?id={klarna.payment_request.id}"}}}}"#;

fn step_up() -> String {
    format!(
        r#"{{"payment_transaction_response":{{"result":"STEP_UP_REQUIRED"}},"payment_request":{{"payment_request_id":"{REQUEST_ID}","payment_request_reference":"receipt-4711/1","amount":12336,"currency":"EUR","state":"SUBMITTED","expires_at":"2026-01-04T03:04:05.000Z","state_context":{{"customer_interaction":{{"payment_request_url":"https://pay.klarna.com/eu/h\/pp?sid=552603c0"}}}}}}}}"#
    )
}

fn request(state: &str) -> String {
    format!(
        r#"{{"payment_request_id":"{REQUEST_ID}","amount":12336,"currency":"eur","state":"{state}","state_reason":"a \"reason\"","state_context":{{"klarna_network_session_token":"token-1"}},"updated_at":"2026-01-02T03:04:05.123456789Z"}}"#
    )
}

fn approved() -> String {
    format!(
        r#"{{"payment_transaction_response":{{"result":"APPROVED","payment_transaction":{{"payment_transaction_id":"{TRANSACTION_ID}","payment_transaction_reference":"receipt-4711","amount":12336,"currency":"EUR","state":"AUTHORIZED","expires_at":"2026-01-30T03:04:05.000Z","payment_captures":[{{"payment_capture_id":"krn:c1"}}],"payment_funding":{{"type":"GUARANTEED"}}}}}}}}"#
    )
}

#[test]
fn a_payment_with_lost_answers_a_step_up_and_a_poll() {
    let mut host = Host::start("payment", SPEC);
    let call = host.call().unwrap();
    host.lost(&call, LostAt::Unknown);
    host.answered(200, &step_up());
    host.answered(200, &request("IN_PROGRESS"));
    let read = host.call().unwrap();
    host.view();
    host.answer(&read, 200, &request("COMPLETED"));
    host.answered(503, "<html>busy</html>");
    host.answered(200, &approved());
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_payment_whose_till_loses_power_twice_and_hears_a_webhook() {
    let mut host = Host::start("payment", SPEC);
    host.call().unwrap();
    host.take_over();
    host.answered(200, "{}"); // tells the time
    host.answered(200, &step_up());
    host.call().unwrap();
    host.take_over();
    host.answered(200, &request("IN_PROGRESS")); // tells the time as well
    let payload = request("COMPLETED");
    let body = format!(
        r#"{{"metadata":{{"event_id":"99bf6248","event_type":"payment.request.state-change.completed","event_version":"v2","occurred_at":"2026-01-02T03:04:04.603057514Z","live":false}},"payload":{payload}}}"#
    );
    host.webhook(&body);
    host.call().unwrap();
    host.take_over();
    host.answered(200, "{}");
    host.answered(200, &approved());
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_payment_that_is_given_up() {
    let mut host = Host::start("payment", SPEC);
    host.answered(200, &step_up());
    host.call().unwrap();
    host.command(r#"{"cancel":{}}"#);
    host.answered(204, "");
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_payment_that_klarna_refuses() {
    let mut host = Host::start("payment", SPEC);
    let call = host.call().unwrap();
    host.answer(
        &call,
        400,
        r#"{"error_id":"e1","error_code":"VALIDATION_ERROR","error_message":"m \u00e5","validation_errors":[{"parameter":"a.b[0]","reason":"must be x"}]}"#,
    );
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_charge_of_a_stored_customer_whom_klarna_wants_to_see() {
    let spec = SPEC.replacen('{', r#"{"customer_token":"krn:customer-token:eu1:golden","customer_present":false,"#, 1);
    let mut host = Host::start("payment", &spec);
    let call = host.call().unwrap();
    host.lost(&call, LostAt::Unknown);
    host.call().unwrap();
    host.take_over();
    host.answered(200, "{}"); // tells the time
    host.answered(200, &step_up());
    host.answered(200, &request("CANCELED"));
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_token_that_is_granted_and_handed_out() {
    let spec = r#"{"reference":"receipt-4711/1","authorize":{"currency":"EUR",
        "request_customer_token":{"scopes":["payment:customer_present"],"customer_token_reference":"wallet-1"},
        "step_up_config":{"payment_request_reference":"receipt-4711/1","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}}}}"#;
    let mut host = Host::start("payment", spec);
    let step_up = step_up().replace("payment_transaction_response", "customer_token_response");
    host.answered(200, &step_up.replace(r#""amount":12336,"#, ""));
    let customer = r#""klarna_customer":{"customer_token":"krn:customer-token:eu1:golden"}"#;
    host.answered(200, &request("COMPLETED").replace(r#""klarna_network_session_token":"token-1""#, customer));
    assert!(host.call().is_none());
    host.take_over();
    assert!(host.call().is_none());
    host.view();
    host.take(r#"{"customer_token":"krn:customer-token:eu1:golden","customer_token_reference":"wallet-1"}"#);
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_payment_of_which_klarna_answers_data_for_the_partner() {
    const DATA: &str =
        r#""{\"payment_request_url\":\"https:\\/\\/pay.klarna.com\\/eu\", \"b\":\"blå€\",\"a\":\"aGk+/w==\"}""#;
    let member = format!(r#""klarna_network_response_data":{DATA}"#);
    let with = |answer: &str| answer.replacen('{', &format!("{{{member},"), 1);
    let spec = SPEC.replacen('{', r#"{"klarna_network_data":"{\"b\": 1}","#, 1);
    let mut host = Host::start("payment", &spec);
    host.answered(200, &with(&step_up()));
    let read = host.call().unwrap();
    host.view();
    host.take(&format!("{{{member}}}"));
    host.answer(&read, 200, &request("COMPLETED"));
    host.call().unwrap();
    host.take_over();
    host.answered(200, "{}"); // tells the time
    host.take(&format!("{{{member}}}"));
    let last = r#"{"payment_transaction_response":{"result":"DECLINED","klarna_network_response_data":"second"}}"#;
    host.answered(200, last);
    assert!(host.call().is_none());
    host.view();
    host.take(r#"{"klarna_network_response_data":"second"}"#);
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_payment_request_that_is_changed_and_whose_customer_chooses_the_shipping() {
    let spec = r#"{"reference":"receipt-4711/1","payment_request":{"currency":"EUR","amount":12336,"payment_request_reference":"receipt-4711/1",
        "supplementary_purchase_data":{"purchase_reference":"order-4711"},"shipping_config":{"mode":"EDITABLE","supported_countries":["SE"]},
        "customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back"}},
        "authorize":{"request_payment_transaction":{"payment_transaction_reference":"receipt-4711"}}}"#;
    let mut host = Host::start("payment", spec);
    let step_up: serde_json::Value = serde_json::from_str(&step_up()).unwrap();
    let made = step_up["payment_request"].to_string().replace(r#""expires_at":"2026-01-04T03:04:05.000Z","#, "");
    host.answered(201, &made);
    host.call().unwrap();
    host.command(r#"{"update":{"amount":13000,"supplementary_purchase_data":{"purchase_reference":"order-4712"}}}"#);
    let update = host.call().unwrap();
    host.lost(&update, LostAt::Unknown);
    host.view();
    host.call().unwrap();
    host.take_over();
    host.answered(200, &made.replace("12336", "13000")); // tells the time
    host.answered(200, &made.replace("12336", "13000"));
    let shipping = r#""shipping":{"recipient":{"given_name":"Sanna"},"shipping_option":{"shipping_type":"TO_DOOR"},"shipping_reference":"post"},"klarna_network"#;
    host.answered(200, &request("COMPLETED").replace("12336", "13500").replacen("\"klarna_network", shipping, 1));
    host.view();
    host.answered(200, &approved().replace("12336", "13500"));
    assert!(host.call().is_none());
    host.take_over();
    assert!(host.call().is_none());
    host.view();
    host.take(r#"{"shipping":{"recipient":{"given_name":"Sanna"},"shipping_option":{"shipping_type":"TO_DOOR"},"shipping_reference":"post"}}"#);
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_transaction_with_captures_a_refund_and_a_void() {
    let spec = format!(
        r#"{{"reference":"receipt-4711","payment_transaction_id":"{TRANSACTION_ID}","amount":12336,"currency":"EUR"}}"#
    );
    let mut host = Host::start("transaction", &spec);
    for n in 1..=2 {
        host.command(&format!(r#"{{"capture":{{"reference":"parcel-{n}","amount":2000}}}}"#));
        let call = host.call().unwrap();
        host.answer(&call, 201, &format!(r#"{{"payment_capture_id":"krn:c{n}","capture_amount":2000}}"#));
    }
    host.call();
    host.take_over();
    host.command(r#"{"refund":{"reference":"return-1","amount":500,"payment_capture_id":"krn:c1","body":{"description":"broken"}}}"#);
    let call = host.call().unwrap();
    host.lost(&call, LostAt::NotSent);
    host.answered(201, r#"{"payment_refund_id":"krn:r1","refund_amount":500}"#);
    host.command(r#"{"void":{"reference":"rest"}}"#);
    host.answered(200, "");
    host.command(r#"{"close":{}}"#);
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

#[test]
fn a_transaction_of_which_everything_is_changed_and_others_take_part() {
    let payment = format!(
        r#"{{"reference":"receipt-4711/1","state":"approved","paid":"yes","ended":true,"amount":12336,"currency":"EUR","payment_transaction_id":"{TRANSACTION_ID}","payment_transaction_state":"AUTHORIZED","expires_at":"2026-01-30T03:04:05Z","funding":"NON_GUARANTEED"}}"#
    );
    let mut host = Host::start("transaction", &format!(r#"{{"reference":"receipt-4711","payment":{payment}}}"#));
    host.command(r#"{"reauthorize":{"reference":"more-1","amount":15000,"extension_days":10,"body":{"supplementary_purchase_data":{"purchase_reference":"o-2"}}}}"#);
    host.answered(200, &format!(r#"{{"payment_transaction_id":"{TRANSACTION_ID}","state":"AUTHORIZED","amount":15000,"expires_at":"2026-02-09T03:04:05Z"}}"#));
    host.command(r#"{"capture":{"reference":"parcel-1","amount":5000,"body":{"supplementary_capture_data":{"shipments":[{"delivery":{"tracking_number":"RR1"}}]}}}}"#);
    host.answered(204, "");
    host.command(r#"{"update":{"reference":"names-1","body":{"payment_transaction_reference":"receipt-4711-b"}}}"#);
    host.answered(200, &format!(r#"{{"payment_transaction_id":"{TRANSACTION_ID}"}}"#));
    host.command(r#"{"read":{}}"#);
    host.answered(200, &format!(r#"{{"payment_transaction_id":"{TRANSACTION_ID}","state":"AUTHORIZED","amount":15000,"currency":"EUR",
        "payment_captures":[{{"payment_capture_id":"krn:c1","payment_capture_reference":"parcel-1","capture_amount":5000}},{{"payment_capture_id":"krn:c2","capture_amount":9000}}],
        "payment_refunds":[{{"payment_refund_id":"krn:r0","refund_amount":100,"payment_capture_id":"krn:c2"}}],
        "payment_chargebacks":[{{"payment_chargeback_id":"krn:b1","amount":50}}],"payment_funding":{{"type":"NON_GUARANTEED","state":"FUNDED"}}}}"#).replace("\n        ", ""));
    host.call();
    host.take_over();
    host.command(r#"{"update_capture":{"reference":"tracking-1","payment_capture_reference":"parcel-1","body":{"supplementary_capture_data":{"shipments":[{"delivery":{"tracking_number":"RR2"}}]}}}}"#);
    host.answered(200, r#"{"payment_capture_id":"krn:c1"}"#);
    host.command(r#"{"refund":{"reference":"return-1","amount":700,"body":{"supplementary_refund_data":{"line_items":[{"name":"Pen","quantity":1,"total_amount":700}]}}}}"#);
    host.answered(201, r#"{"payment_refund_id":"krn:r1","payment_capture_id":"krn:c1"}"#);
    host.command(r#"{"close":{}}"#);
    assert!(host.call().is_none());
    host.view();
    insta::assert_snapshot!(host.transcript);
}

/// The first format of a transaction's journal knew captures, refunds and voids.
#[test]
fn a_transaction_whose_journal_has_the_first_format_goes_on() {
    let lines: Vec<&str> = include_str!("journals/transaction-format-1").lines().collect();
    // All but the line that closed it.
    let (last, open) = lines.split_last().unwrap();
    assert!(last.contains("close_asked"));
    let mut host = Host::load(open);
    host.ms += 60_000;
    let view: serde_json::Value = serde_json::from_str(&host.machine.view_json(host.now()).unwrap()).unwrap();
    assert_eq!((&view["captured"], &view["refunded"], &view["released"]), (&4000.into(), &500.into(), &true.into()));
    host.command(r#"{"refund":{"reference":"return-2","amount":1500,"payment_capture_reference":"parcel-1"}}"#);
    assert!(host.call().unwrap().url.ends_with("/captures/krn:c1/refund"));
}
