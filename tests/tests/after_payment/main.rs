//! The life of a transaction after its approval: what the ledger knows, what it allows, and what it tells.
#![allow(missing_docs)]

#[path = "../attack/mod.rs"]
mod attack;

mod begin;
mod elsewhere;
mod events;
mod expiry;
mod ledger;
mod named;
mod page;
mod reauthorize;
mod refunds;
mod suite;
mod torn;
mod updates;
mod waits;

use attack::{Rig, TRANSACTION};
use kassa::value::fault::{Code, Fault};
use serde_json::{Value, json};

/// A flow over an authorization of 1000.
fn rig() -> Rig {
    let spec = json!({"reference": "t-1", "payment_transaction_id": TRANSACTION, "amount": 1000, "currency": "EUR"});
    Rig::new("transaction", &spec, json!({}))
}

/// The transaction as Klarna would tell it, with more or other members.
fn told(more: &Value) -> Value {
    let mut told = json!({
        "payment_transaction_id": TRANSACTION, "state": "AUTHORIZED", "amount": 1000, "currency": "EUR",
        "payment_captures": [], "payment_refunds": [],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        told[name] = value.clone();
    }
    told
}

/// What the application was told so far. A call that is due is handed out by this, and lost.
fn notices(rig: &mut Rig) -> &[String] {
    rig.next();
    &rig.notices
}

/// Orders, and answers the one call.
fn order(rig: &mut Rig, command: &Value, answer: &Value) {
    rig.command(&command.to_string()).expect("it is allowed");
    let call = rig.call();
    rig.answer(&call, 201, answer);
}

fn capture(rig: &mut Rig, name: &str, amount: i64) {
    let command = json!({"capture": {"reference": name, "amount": amount}});
    order(rig, &command, &json!({"payment_capture_id": format!("krn:{name}")}));
}

/// Reads the transaction on command.
fn read(rig: &mut Rig, answer: &Value) {
    rig.command(r#"{"read":{}}"#).expect("a read is always allowed");
    let call = rig.call();
    assert_eq!(call.op.name, "payment.transaction.read");
    rig.answer(&call, 200, answer);
}

fn refused(rig: &mut Rig, command: &Value) -> Fault {
    rig.command(&command.to_string()).expect_err("it is refused")
}

fn refused_as(rig: &mut Rig, command: &Value, code: Code, pointer: Option<&str>) {
    let fault = refused(rig, command);
    assert_eq!((fault.code, fault.pointer.as_deref()), (code, pointer), "{fault:?}");
}

/// The members of a view that say how much.
fn sums(rig: &Rig) -> [i64; 5] {
    let view = rig.view();
    ["amount", "captured", "remaining", "refunded", "refundable"].map(|name| view[name].as_i64().expect("an amount"))
}

/// A process that takes the journal over tells what this one tells.
fn replayed(rig: &mut Rig) {
    rig.next();
    let before = rig.view();
    rig.cut(1_000, 0);
    assert_eq!(rig.view(), before);
}
