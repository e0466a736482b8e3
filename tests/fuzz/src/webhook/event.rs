//! Signed events with any payload, heard by a payment.

use kassa::value::fault::Code;

use super::{KEY_ID, SECRET, sign, verifier};
use crate::bytes::Bytes;
use crate::json::{Tree, tree};
use crate::till::{APPROVED, PAYMENT, STEP_UP, Till};

const TYPES: [&str; 5] = [
    "payment.request.state-change.completed",
    "payment.request.state-change.declined",
    "payment.request.state-change.expired",
    "payment.transaction.state-change.authorized",
    "acquiring.settlement.created",
];

/// A payment in some stage hears of a payload. An event alone makes no payment and takes none back; one that ends a payment names
/// its request and a state that is an end; a refusal leaves everything as it was.
///
/// # Panics
/// When an event does more.
pub fn event(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let (stage, kind) = (bytes.byte() % 3, *bytes.one(&TYPES));
    let occurred = ["", r#","occurred_at":"2026-01-02T03:04:04Z""#, r#","occurred_at":"2025-01-02T03:04:04Z""#];
    let occurred = *bytes.one(&occurred);
    let payload = String::from_utf8_lossy(bytes.rest());
    let body = format!(r#"{{"metadata":{{"event_id":"1","event_type":"{kind}"{occurred}}},"payload":{payload}}}"#);
    let verifier = verifier();
    let Ok(event) = verifier.verify(body.as_bytes(), KEY_ID, &sign(SECRET, body.as_bytes())) else { return };

    let mut till = Till::of("payment", PAYMENT);
    let call = till.call().expect("an authorize");
    match stage {
        0 => {}
        1 => till.answer_right(&call, 200, STEP_UP),
        _ => till.answer_right(&call, 200, APPROVED),
    }
    let before = till.view();
    let heard = till.flow.event(&event, till.now());
    till.heard();
    till.save();
    let view = till.view();
    if let Err(fault) = heard {
        assert_eq!(fault.code, Code::EventNotOurs, "{fault}");
        assert_eq!(view, before, "a refused event changed the view");
    }
    let said = tree(event.payload.as_bytes(), 32).expect("a payload is JSON");
    let says = |name: &str| said.get(name).and_then(Tree::text);
    if stage == 2 {
        assert_eq!(view["paid"], "yes", "an event took a payment back");
    } else if view["paid"] != "unknown" {
        assert_eq!(view["paid"], "no", "an event made a payment");
        assert!(stage == 1 && kind.starts_with("payment.request."), "{kind} ended a payment");
        assert_eq!(says("payment_request_id"), Some("krn:payment:eu1:request:552603c0"), "another request");
        assert!(matches!(says("state"), Some("DECLINED" | "CANCELED" | "EXPIRED")), "{:?} is no end", says("state"));
    }
    till.check_replay();
    let _ = till.call();
}
