//! What follows from what happened.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::answer;
use super::command::{Command, Refund};
use super::elsewhere::{Bound, Found};
use super::fact::{Fact, Kind, Order};
use super::ledger::{Entry, Ledger, Status};
use super::order::{self, Prepared};
use super::seen::{self, Seen, Told};
use super::state::{DAILY, State};
use super::webhook::READS;
use crate::flow::calls::{Call, Settlement};
use crate::flow::idempotency::key;
use crate::flow::machine::{Cx, Facts, Got, Slot};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::money::Minor;
use crate::wire::http::HttpReply;
use crate::wire::json;

pub(super) fn command(state: &State, wanted: &Command, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    if let Command::Resolve { kind, reference, made } = wanted {
        let (entry, shows) = resolvable(state, *kind, reference)?;
        out.push(Fact::Looked { entry, made: *made, id: None });
        // Its id, and what holds since, Klarna tells.
        if shows && !state.close_asked && !state.is_looking() {
            out.push(Fact::ReadAsked { webhook: false });
        }
        return Ok(());
    }
    if state.close_asked {
        return Err(Fault::new(Code::Ended, "the transaction was let go; start another flow for it"));
    }
    if *wanted == Command::Read {
        if !state.is_looking() {
            out.push(Fact::ReadAsked { webhook: false });
        }
        return Ok(());
    }
    let Some(Prepared { order, op, body, warnings }) = order::prepare(wanted, &state.ledger)? else {
        out.push(Fact::CloseAsked);
        return Ok(());
    };
    let known = state.ledger.find(order.kind, &order.reference);
    if let Some(known) = known {
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
    if state.unsure {
        return Err(Fault::new(
            Code::NotNow,
            "what was captured with the approval is not known yet; read the transaction, and order when the view is not busy",
        ));
    }
    state.ledger.allows(&order)?;
    if let Command::Refund(refund) = wanted {
        allocatable(state, refund)?;
    }
    for (what, warning) in warnings {
        out.tell(what, warning);
    }
    let ordinal = state.ledger.count(order.kind, &order.reference).saturating_add(1);
    let name = alloc::format!("{}/{}", state.id, order.reference);
    let key = key(&cx.cfg.installation, cx.cfg.account(), op.name, &name, ordinal);
    let target = order.payment_capture_id.as_ref().unwrap_or(&state.id);
    let args: Vec<String> = alloc::vec![String::from(target.as_str())];
    let plan = state.calls.plan(op, args, Some(key), body.as_deref(), None, cx)?;
    out.push(Fact::Ordered { order, plan });
    if known.is_some() {
        out.push(Fact::Reordered);
    }
    Ok(())
}

/// The one operation of this name whose outcome is unknown, and whether a read tells of it.
fn resolvable(state: &State, kind: Option<Kind>, reference: &str) -> Result<(u32, bool), Fault> {
    let mut named = state
        .ledger
        .unknown()
        .filter(|(_, entry)| entry.order.reference == reference && kind.is_none_or(|kind| entry.order.kind == kind));
    match (named.next(), named.next()) {
        (Some((place, entry)), None) => Ok((place, entry.order.kind.shows())),
        (Some(_), Some(_)) => Err(Fault::at(
            Code::Inconsistent,
            "/resolve/kind",
            "several operations of this name have an unknown outcome; say which kind is meant",
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
    let told = items.is_some_and(|items| json::items(items).next().is_some());
    if refund.of.is_none() && state.ledger.captures() > 1 && !told {
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
        Settlement::Answer(reply) => match answer::made(reply.body, &state.id, order) {
            Ok(made) => {
                out.push(Fact::Made { call: id, id: made.id, payment_capture_id: made.payment_capture_id });
                if let Some(seen) = made.seen {
                    if answer::differs(order, &seen) {
                        out.tell("amount", "Klarna authorized another amount than was asked for; look at the view");
                    }
                    out.push(Fact::Told(Box::new(Seen { at: cx.date.map(|at| at.unix_ms()), ..*seen })));
                }
            }
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

/// The transaction was read: because somebody asked, or for operations whose outcome is unknown.
pub(super) fn read(state: &State, slot: Slot, got: Got<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    let Got::Reply(reply) = got else { return };
    if slot == DAILY {
        return glance(state, reply, cx, out);
    }
    let (looking, unknown) = (state.is_looking(), state.ledger.unknown().any(|(_, entry)| entry.shows()));
    // While an operation is under way, nobody can tell whether it is in the list.
    if !(looking || unknown) || !state.calls.open().is_empty() {
        return;
    }
    // What another operation's end or the server's time has made too early is read again; so is what was asked for before
    // the newest order.
    let early = cx.at < state.all_arrived(cx.learned);
    if slot != state.slot() || !reply.is_success() || (early && !looking) {
        out.retry();
        return;
    }
    let ours = |told: &Told| {
        told.id.as_ref() == Some(&state.id) && told.currency.is_none_or(|currency| currency == state.currency)
    };
    let Some(told) = seen::transaction(reply.body).filter(ours) else {
        out.retry();
        return;
    };
    let (all_captures, all_refunds) = (told.all_captures, told.all_refunds);
    let seen = news(state, told, cx);
    let mut ledger = state.ledger.clone();
    ledger.learn(&seen);
    if [Kind::Capture, Kind::Refund]
        .into_iter()
        .any(|kind| ledger.others(kind, Bound::Most).count() > state.ledger.others(kind, Bound::Most).count())
    {
        out.tell("elsewhere", "Klarna lists captures or refunds that this flow did not order; look at the view");
    }
    if looking || state.differs(&seen) {
        out.push(Fact::Seen(Box::new(seen.clone())));
    }
    if early {
        return;
    }
    for (entry, unknown) in ledger.unknown() {
        let place = usize::try_from(entry).unwrap_or(usize::MAX);
        let found = match unknown.order.kind {
            Kind::Capture => ledger.look_up(place, all_captures),
            Kind::Refund => ledger.look_up(place, all_refunds),
            Kind::Void => let_go(&seen, &ledger),
            Kind::Reauthorize => granted(&seen, unknown),
            Kind::Update | Kind::UpdateCapture => Found::Silent,
        };
        match found {
            Found::Made(id) => out.push(Fact::Looked { entry, made: true, id }),
            Found::NotMade => out.push(Fact::Looked { entry, made: false, id: None }),
            Found::Silent => {}
        }
    }
}

/// The transaction was read because something of Klarna's is awaited. If there is news, it is read in order, apart from what is
/// under way: an answer from before an order says nothing about that.
fn glance(state: &State, reply: HttpReply<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    let told = seen::transaction(reply.body).filter(|told| reply.is_success() && told.id.as_ref() == Some(&state.id));
    let Some(told) = told else {
        out.retry();
        return;
    };
    if state.differs(&news(state, told, cx)) && !state.is_looking() && state.reads < READS {
        out.push(Fact::ReadAsked { webhook: true });
    }
}

/// Of captures, refunds and chargebacks only what was not known.
fn news(state: &State, told: Told, cx: &Cx<'_>) -> Seen {
    let Told { mut seen, all_captures, all_refunds, .. } = told;
    if all_captures {
        seen.not_listed = state.ledger.not_listed(Kind::Capture, &seen.captures);
    }
    if all_refunds {
        seen.not_listed.extend(state.ledger.not_listed(Kind::Refund, &seen.refunds));
    }
    seen.captures.retain(|listed| state.ledger.is_news(Kind::Capture, listed));
    seen.refunds.retain(|listed| state.ledger.is_news(Kind::Refund, listed));
    seen.chargebacks.retain(|chargeback| !state.chargebacks.contains(chargeback));
    seen.at = cx.date.map(|at| at.unix_ms());
    seen
}

/// Whether a void was made. Where everything was captured meanwhile there was nothing to void.
fn let_go(seen: &Seen, ledger: &Ledger) -> Found {
    match seen.state.as_deref() {
        Some("CLOSED") => Found::Made(None),
        Some("COMPLETED") => match ledger.captured_at_most() {
            (captured, true) if captured >= ledger.amount() => Found::NotMade,
            _ => Found::Made(None),
        },
        Some("AUTHORIZED" | "EXPIRED") => Found::NotMade,
        _ => Found::Silent,
    }
}

/// Whether a reauthorization was made: by the amount, and where it left that as it was, by the end of the authorization.
fn granted(seen: &Seen, entry: &Entry) -> Found {
    let Some(before) = &entry.before else { return Found::Silent };
    let asked = entry.order.amount;
    if asked > Minor::ZERO && asked != before.amount {
        return match seen.amount {
            Some(amount) if amount == asked => Found::Made(None),
            Some(amount) if amount == before.amount => Found::NotMade,
            _ => Found::Silent,
        };
    }
    match (before.expires_at.as_deref(), seen.expires_at.as_deref()) {
        (Some(before), Some(now)) if before == now => Found::NotMade,
        (Some(_), Some(_)) => Found::Made(None),
        _ => Found::Silent,
    }
}

pub(super) fn tick(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    if let Some(call) = state.calls.open().first()
        && !call.window_open(cx.at, cx.skewed)
        && !cx.in_flight.contains(&call.id)
    {
        settle(call, call.expired(), out);
    }
    if state.look_ends().is_some_and(|end| end <= cx.at) {
        out.tell("unread", "the transaction could not be read for a day; ask again when Klarna can be reached");
        out.push(Fact::Unread);
    }
}

/// The operation that a call stands for.
impl State {
    pub(super) fn order_of(&self, call: CallId) -> Option<&Order> {
        let entry = self.ledger.entries().rev().find(|entry| entry.status == Status::Pending(call));
        entry.map(|entry| &entry.order)
    }
}
