//! What webhooks say about a transaction. They come in any order, more than once, or never: each is a reason to look, and what
//! is told once for all is believed at once. References are the application's, and another transaction may carry the same: an
//! event that names no id is never believed, and what would be news of it is read.

use alloc::boxed::Box;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::fact::{Fact, Kind};
use super::ledger::Entry;
use super::seen::{self, CHARGEBACKS, Chargeback, Funding, Seen};
use super::state::State;
use crate::flow::machine::{Cx, Facts};
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::webhook::Event;
use crate::wire::json::Text;

/// Most words for the state that are journaled.
const WORDS: u16 = 64;
/// Most reads because of webhooks, and of news that no webhook brought: one for each capture and each refund that a transaction takes.
pub(super) const READS: u16 = 400;

/// Of the members only references are confirmed.
#[derive(Deserialize)]
struct Payload<'a> {
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_reference: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_capture_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_capture_reference: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_refund_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_refund_reference: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_chargeback_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    amount: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_funding: Option<&'a RawValue>,
}

fn side<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>) -> Option<T> {
    serde_json::from_str(raw?.get()).ok()
}

pub(super) fn webhook(state: &State, event: &Event<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let not_ours = || Fault::new(Code::EventNotOurs, "the event is about another transaction");
    let payload: Payload<'_> = serde_json::from_str(event.payload).map_err(|_| not_ours())?;
    let id = payload.payment_transaction_id.as_deref().filter(|id| !id.is_empty());
    let named = match id {
        Some(id) => id == state.id.as_str(),
        None => side::<Text<'_>>(payload.payment_transaction_reference).is_some_and(|name| state.is_called(&name)),
    };
    if !named {
        return Err(not_ours());
    }
    if state.has_ended() {
        return Ok(());
    }
    let mut news = Facts::new();
    let unknown = judge(state, event, &payload, &mut news);
    let doubted = id.is_none() && !news.facts.is_empty();
    if !doubted {
        out.facts.append(&mut news.facts);
    }
    // A read that is about to be given up tells nothing of this. Whoever lets the transaction go does not want to know any more.
    let looking = state.look_ends().is_some_and(|end| cx.at < end);
    if (unknown || doubted) && !state.close_asked && state.reads < READS && !looking {
        out.push(Fact::ReadAsked { webhook: true });
    }
    Ok(())
}

/// What it says that is not known; and whether it speaks of something that only a read tells.
fn judge(state: &State, event: &Event<'_>, payload: &Payload<'_>, out: &mut Facts<Fact>) -> bool {
    let kind = &*event.metadata.event_type;
    if let Some(word) = kind.strip_prefix("payment.transaction.state-change.").and_then(seen::word) {
        let at = event.occurred_at().map(|at| at.unix_ms());
        if state.words < WORDS && state.follows(&word, at) {
            out.push(Fact::Heard { state: word, at });
        }
        return false;
    }
    if let Some(word) = kind.strip_prefix("payment.funding.state-change.").and_then(seen::word) {
        let told: Funding = side(payload.payment_funding).unwrap_or_default();
        let mut funding = state.funding.clone();
        funding.learn(&Funding { kind: told.kind.as_deref().and_then(seen::word), state: Some(word) });
        if funding != state.funding {
            out.push(Fact::Told(Box::new(Seen { funding, ..Seen::default() })));
        }
        return false;
    }
    match kind {
        "payment.transaction.captured" => {
            !is_known(state, Kind::Capture, payload.payment_capture_id, payload.payment_capture_reference)
        }
        "payment.transaction.refunded" => {
            !is_known(state, Kind::Refund, payload.payment_refund_id, payload.payment_refund_reference)
        }
        "payment.transaction.chargeback" => !chargeback(state, payload, out),
        _ => false,
    }
}

/// Whether this is an operation of ours, or one that was listed before.
fn is_known(state: &State, kind: Kind, id: Option<&RawValue>, reference: Option<&RawValue>) -> bool {
    let id = side::<Text<'_>>(id);
    if id.as_deref().is_some_and(|id| state.ledger.knows(kind, id)) {
        return true;
    }
    let reference = side::<Text<'_>>(reference);
    reference.and_then(|name| state.ledger.find(kind, &name).map(Entry::counts)) == Some(true)
}

/// Takes a chargeback in, where its id is told.
fn chargeback(state: &State, payload: &Payload<'_>, out: &mut Facts<Fact>) -> bool {
    let Some(id) = side::<Id>(payload.payment_chargeback_id) else { return false };
    let chargeback = Chargeback { payment_chargeback_id: id, amount: side(payload.amount) };
    let known = |known: &Chargeback| known.payment_chargeback_id == chargeback.payment_chargeback_id;
    if state.chargebacks.len() < CHARGEBACKS && !state.chargebacks.iter().any(known) {
        out.push(Fact::Told(Box::new(Seen { chargebacks: alloc::vec![chargeback], ..Seen::default() })));
    }
    true
}
