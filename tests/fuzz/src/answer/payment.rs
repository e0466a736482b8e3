//! Answers to the calls of a payment: what they may be taken for is written down here a second time.

use kassa::value::limits::HEADER_BYTES;
use kassa::wire::http::{HttpCall, IDEMPOTENCY_KEY, LostAt, SESSION_TOKEN};

use super::{Head, is_id, object};
use crate::bytes::Bytes;
use crate::json::Tree;
use crate::till::{COMPLETED, PAYMENT, STEP_UP, Till, header};

/// An approval of the payment that the till makes: told as `APPROVED`, with an identifier, and nothing in it is another
/// payment's.
fn approves(body: &Tree) -> bool {
    let response = body.get("payment_transaction_response");
    let transaction = response.and_then(|response| response.get("payment_transaction"));
    let is = |name: &str, fits: &dyn Fn(&Tree) -> bool| {
        transaction.and_then(|t| t.get(name)).is_none_or(|value| *value == Tree::Null || fits(value))
    };
    response.and_then(|response| response.get("result")).and_then(Tree::text) == Some("APPROVED")
        && transaction.and_then(|t| t.get("payment_transaction_id")).and_then(Tree::text).is_some_and(is_id)
        && is("amount", &|value| value.integer() == Some(12_336))
        && is("currency", &|value| value.text().is_some_and(|code| code.eq_ignore_ascii_case("EUR")))
        && is("payment_transaction_reference", &|value| value.text() == Some("receipt-4711"))
}

fn declines(body: &Tree) -> bool {
    body.path(&["payment_transaction_response", "result"]).and_then(Tree::text) == Some("DECLINED")
}

/// Whether a refusal may be believed: Klarna's own, of a status that says the same about every attempt.
fn refuses(head: &Head, body: &[u8], doubt: bool, token: bool) -> bool {
    let klarnas = crate::json::tree(body, 200)
        .is_some_and(|body| body.get("error_code").is_some_and(|c| c.text().is_some()))
        || String::from_utf8_lossy(body).contains("error_code");
    klarnas
        && match head.status {
            400 => !(doubt && token),
            401 | 403 | 404 | 413 => !doubt,
            _ => false,
        }
}

fn waiting() -> (Till, HttpCall) {
    let mut till = Till::of("payment", PAYMENT);
    let call = till.call().expect("an authorize");
    till.answer_right(&call, 200, STEP_UP);
    let read = till.call().expect("a read");
    (till, read)
}

fn finalizing() -> (Till, HttpCall) {
    let (mut till, read) = waiting();
    till.answer_right(&read, 200, COMPLETED);
    let call = till.call().expect("a final authorize");
    (till, call)
}

/// An authorize or a final authorize, the second time when the first attempt was lost.
///
/// # Panics
/// When a payment is told to be made or not made although the answer does not say so.
pub fn authorize(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let stage = bytes.byte();
    let (mut till, mut call) = if stage & 1 == 0 {
        let mut till = Till::of("payment", PAYMENT);
        let call = till.call().expect("an authorize");
        (till, call)
    } else {
        finalizing()
    };
    let doubt = stage & 2 != 0;
    if doubt {
        let (key, body) = (header(&call, IDEMPOTENCY_KEY).map(str::to_owned), call.body.clone());
        till.flow.lost(call.call, call.attempt, LostAt::Unknown, till.now()).expect("a loss is never refused");
        till.heard();
        call = till.call().expect("another attempt");
        while header(&call, IDEMPOTENCY_KEY).is_none() {
            call = till.call().expect("another attempt");
        }
        assert_eq!(header(&call, IDEMPOTENCY_KEY).map(str::to_owned), key, "one key for all attempts");
        assert_eq!(call.body, body, "the same bytes for all attempts");
    }
    let head = Head::of(&mut bytes, &call);
    let body = bytes.rest();
    till.answer(&call, head.status, &head.headers(), body);
    told(&till, &head, body, doubt, stage & 1 == 1);
    till.check_replay();
}

/// The first answer of a payment, of every status.
///
/// # Panics
/// As [`authorize`].
pub fn classification(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let mut till = Till::of("payment", PAYMENT);
    let call = till.call().expect("an authorize");
    let mut head = Head::of(&mut bytes, &call);
    head.status = u16::from_le_bytes([bytes.byte(), bytes.byte()]) % 700;
    let body = bytes.rest();
    till.answer(&call, head.status, &head.headers(), body);
    told(&till, &head, body, false, false);
    // An answer that nobody waits for changes nothing.
    let before = till.view();
    till.answer(&call, 200, &[], crate::till::APPROVED.as_bytes());
    if before["paid"] != "unknown" {
        assert_eq!(till.view(), before, "an answer that came twice changed the view");
    }
    till.check_replay();
    if till.paid() == "unknown" {
        assert!(!till.view()["ended"].as_bool().unwrap_or(true), "unknown is no end");
    }
}

fn told(till: &Till, head: &Head, body: &[u8], doubt: bool, token: bool) {
    let read = object(body);
    let settles = head.success() && !head.foreign;
    match &*till.paid() {
        "yes" => assert!(settles && read.as_ref().is_some_and(approves), "told paid by {}", head.status),
        "no" => assert!(
            !head.foreign && (settles && read.as_ref().is_some_and(declines) || refuses(head, body, doubt, token)),
            "told not paid by {}: {}",
            head.status,
            till.view()
        ),
        _ => {}
    }
}

/// A read of the payment request.
///
/// # Panics
/// When the read alone makes a payment, ends it without saying so, or a token goes elsewhere than into its header.
pub fn request(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let (mut till, read) = waiting();
    let head = Head::of(&mut bytes, &read);
    let body = bytes.rest();
    till.answer(&read, head.status, &head.headers(), body);
    let seen = object(body);
    let says = |name: &str| seen.as_ref().and_then(|seen| seen.get(name)).and_then(Tree::text);
    let view = till.view();
    assert_ne!(view["paid"], "yes", "a read makes no payment");
    let ours = says("payment_request_id") == Some("krn:payment:eu1:request:552603c0");
    if view["paid"] == "no" {
        let ended = matches!(says("state"), Some("DECLINED" | "CANCELED" | "EXPIRED"));
        assert!(ours && ended && head.success() && !head.foreign, "ended by {}: {view}", head.status);
    }
    if view["state"] == "finalizing" {
        assert!(ours && says("state") == Some("COMPLETED") && head.success() && !head.foreign);
        let token = seen.as_ref().and_then(|s| s.path(&["state_context", "klarna_network_session_token"])?.text());
        let token = token.expect("a final authorize needs a token");
        till.check_replay();
        let call = till.call().expect("a final authorize");
        assert_eq!(header(&call, SESSION_TOKEN), Some(token), "the token goes as it came");
        assert!(token.len() <= HEADER_BYTES && token.bytes().all(|b| (b' '..=b'~').contains(&b)), "it fits a header");
        assert!(!till.journal.concat().contains(&format!("\"{token}\"")), "the token stands in the journal");
        return;
    }
    till.check_replay();
    let _ = till.call();
}
