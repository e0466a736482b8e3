//! Specs of every kind of flow.

use kassa::flow::start;
use kassa::value::time::Now;

use super::is_of_use;
use crate::bytes::Bytes;
use crate::json::{Tree, tree};
use crate::till::{BEGIN_MS, KINDS, Till, config};

/// A spec that is accepted is one strict JSON object with a name; its flow begins, saves before it sends, sends the body byte for byte
/// as it was written, and can be resumed from its first line. One that is refused is refused in words.
///
/// # Panics
/// When it is otherwise.
pub fn spec(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let kind = *bytes.one(&KINDS);
    let text = bytes.rest();
    if let Err(fault) = start(kind, text, config(), Now { unix_ms: BEGIN_MS, mono_ms: 0 }) {
        return is_of_use(&fault);
    }
    let read = tree(text, 32).expect("an accepted spec is strict JSON");
    let name = read.get("reference").and_then(Tree::text).expect("an accepted spec has a name");
    let mut till = Till::start(kind, text, config()).expect("the same spec again");
    till.check_replay();
    assert_eq!(till.journal.len(), 1, "the first line stands before anything is sent");
    if kind != "checkout" {
        assert_eq!(till.view()["reference"], *name);
    }
    let call = till.call();
    if kind == "payment" {
        let call = call.expect("an authorize");
        let raw = kassa::wire::json::at(text, "/authorize").expect("a payment has a body");
        assert_eq!(call.body.as_deref().map(str::as_bytes), Some(raw), "the body as it was written");
        let amount = read.path(&["authorize", "request_payment_transaction", "amount"]).and_then(Tree::integer);
        assert_eq!(till.view()["amount"].as_i64(), amount, "the amount that is told is the one that is sent");
        assert_eq!(till.paid(), "unknown", "what was sent may be paid");
    } else if kind == "transaction" {
        assert!(call.is_none(), "nothing was ordered");
        crate::answer::sums(&till.view());
    } else {
        let call = call.expect("a start");
        let body = call.body.as_deref().and_then(|body| tree(body.as_bytes(), 34)).expect("a body");
        assert_eq!(body.get("reference").and_then(Tree::text), Some(name));
    }
}
