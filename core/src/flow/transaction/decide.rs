//! What follows from what happened.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Deserialize;

use super::answer::{self, Found};
use super::command::{self, Command, Prepared, Refund};
use super::fact::{Fact, Kind, Order};
use super::ledger::Status;
use super::machine::State;
use crate::flow::calls::{Call, Settlement};
use crate::flow::idempotency::key;
use crate::flow::machine::{Cx, Facts, Got, Slot};
use crate::value::fault::{Code, Fault};
use crate::value::id::{CallId, Id};
use crate::webhook::Event;
use crate::wire::json::{self, Text};

/// Reads of the transaction.
pub(super) const TRANSACTION: Slot = 1;
/// Most states that are journaled from webhooks.
const NEWS: u16 = 64;

pub(super) fn command(state: &State, wanted: &Command, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    if let Command::Resolve { kind, reference, made } = wanted {
        out.push(Fact::Looked { entry: resolvable(state, *kind, reference)?, made: *made, id: None });
        return Ok(());
    }
    if state.close_asked {
        return Err(Fault::new(Code::Ended, "the transaction was let go; start another flow for it"));
    }
    let Some(Prepared { order, op, body }) = command::prepare(wanted)? else {
        out.push(Fact::CloseAsked);
        return Ok(());
    };
    if let Some(known) = state.ledger.find(order.kind, &order.reference) {
        match &known.status {
            Status::Refused(_) | Status::NotMade => {}
            _ if known.order == order => {
                out.tell("duplicate", "this operation was ordered before; look at the view");
                return Ok(());
            }
            _ => {
                return Err(Fault::at(
                    Code::ReferenceReused,
                    alloc::format!("/{}/reference", order.kind.as_str()),
                    "this reference names an operation with other contents; use a new one",
                ));
            }
        }
    }
    state.ledger.allows(&order)?;
    if let Command::Refund(refund) = wanted {
        allocatable(state, refund)?;
    }
    let ordinal = state.ledger.count(order.kind, &order.reference).saturating_add(1);
    let name = alloc::format!("{}/{}", state.id, order.reference);
    let key = key(&cx.cfg.installation, cx.cfg.account(), op.name, &name, ordinal);
    let target = order.payment_capture_id.as_ref().unwrap_or(&state.id);
    let args: Vec<String> = alloc::vec![String::from(target.as_str())];
    let plan = state.calls.plan(op, args, Some(key), body.as_deref(), None, cx)?;
    out.push(Fact::Ordered { order, plan });
    Ok(())
}

/// The one operation of this name whose outcome is unknown.
fn resolvable(state: &State, kind: Option<Kind>, reference: &str) -> Result<u32, Fault> {
    let mut named = state
        .ledger
        .unknown()
        .filter(|(_, entry)| entry.order.reference == reference && kind.is_none_or(|kind| entry.order.kind == kind));
    match (named.next(), named.next()) {
        (Some((entry, _)), None) => Ok(entry),
        (Some(_), Some(_)) => Err(Fault::at(
            Code::Inconsistent,
            "/resolve/kind",
            "several operations of this name have an unknown outcome; say capture, refund or void",
        )),
        (None, _) => Err(Fault::at(
            Code::NotNow,
            "/resolve/reference",
            "no operation of this name has an unknown outcome; look at the view",
        )),
    }
}

/// With several captures Klarna needs the line items to know which of them is refunded (payments, section 3.8).
fn allocatable(state: &State, refund: &Refund) -> Result<(), Fault> {
    let items =
        refund.body.as_deref().and_then(|body| json::at(body.as_bytes(), "/supplementary_refund_data/line_items"));
    if refund.payment_capture_id.is_none() && state.ledger.captures() > 1 && items.is_none() {
        return Err(Fault::at(
            Code::Missing,
            "/refund/payment_capture_id",
            "there are several captures: name one, or send /refund/body/supplementary_refund_data/line_items",
        ));
    }
    Ok(())
}

pub(super) fn came_back(state: &State, id: CallId, got: Got<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    let Some(call) = state.calls.get(id) else { return };
    let Some(order) = state.order_of(id) else { return };
    match call.judge(got, cx) {
        Settlement::Answer(reply) => match answer::made(reply.body, order) {
            Ok(made) => out.push(Fact::Made { call: id, id: made }),
            Err(why) => settle(call, call.unusable(why, cx), out),
        },
        other => settle(call, other, out),
    }
}

fn settle(call: &Call, settlement: Settlement<'_>, out: &mut Facts<Fact>) {
    match settlement {
        Settlement::Again(again) => out.push(Fact::Again(again)),
        Settlement::Refused(problem) => out.push(Fact::Refused { call: call.id, problem }),
        Settlement::GaveUp { doubt, why } => {
            if doubt {
                out.tell(
                    "escalated",
                    "no answer came while the idempotency key protected the operation; the transaction is read now",
                );
            }
            out.push(Fact::GaveUp { call: call.id, doubt, why });
        }
        Settlement::Answer(_) => {}
    }
}

pub(super) fn read(state: &State, got: Got<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    let Got::Reply(reply) = got else { return };
    if state.ledger.unknown().next().is_none() {
        return;
    }
    // What another operation's end or the server's time has made too early is read again.
    if !reply.is_success() || cx.at < state.all_arrived(cx.learned) {
        out.retry();
        return;
    }
    for (entry, unknown) in state.ledger.unknown() {
        match answer::look_up(reply.body, &state.id, &unknown.order) {
            Some(Found::Made(id)) => out.push(Fact::Looked { entry, made: true, id }),
            Some(Found::NotMade) => out.push(Fact::Looked { entry, made: false, id: None }),
            Some(Found::Silent) => {}
            None => {
                out.retry();
                return;
            }
        }
    }
}

pub(super) fn tick(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    if let Some(call) = state.calls.open().first()
        && !call.window_open(cx.at, cx.skewed)
        && !cx.in_flight.contains(&call.id)
    {
        settle(call, call.expired(), out);
    }
}

#[derive(Deserialize)]
struct Payload<'a> {
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
}

pub(super) fn webhook(state: &State, event: &Event<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let not_ours = || Fault::new(Code::EventNotOurs, "the event is about another transaction");
    let payload: Payload<'_> = serde_json::from_str(event.payload).map_err(|_| not_ours())?;
    if payload.payment_transaction_id.as_deref().and_then(Id::new).as_ref() != Some(&state.id) {
        return Err(not_ours());
    }
    let kind = &*event.metadata.event_type;
    if state.has_ended() {
        return Ok(());
    }
    if let Some(news) = kind.strip_prefix("payment.transaction.state-change.") {
        let word: String = news.chars().take(64).map(|c| c.to_ascii_uppercase()).collect();
        // Events come in any order: nothing follows CLOSED.
        if state.heard.as_deref() != Some("CLOSED") && state.heard.as_deref() != Some(&*word) && state.news < NEWS {
            out.push(Fact::Heard { state: word });
        }
    }
    Ok(())
}

/// The operation that a call stands for.
impl State {
    pub(super) fn order_of(&self, call: CallId) -> Option<&Order> {
        let entry = self.ledger.entries().rev().find(|entry| entry.status == Status::Pending(call));
        entry.map(|entry| &entry.order)
    }
}
