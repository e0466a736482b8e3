//! What follows from what happened.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::value::RawValue;

use super::answer::{self, PaymentRequest, Transaction, Verdict};
use super::fact::{CancelBy, Fact};
use super::grant::Told;
use super::last::{self, Parts};
use super::shipping::Choice;
use super::state::{Phase, State, Waiting};
use super::{Command, response_data, update};
use crate::api::payment::{AUTHORIZE_PAYMENT, CANCEL_PAYMENT_REQUEST};
use crate::flow::calls::{Call, Settlement};
use crate::flow::idempotency::key;
use crate::flow::machine::{Cx, Facts, Got, Slot};
use crate::flow::plan::Why;
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::limits::{FINALIZE_WINDOW_MS, KEY_WINDOW_MS};
use crate::value::money::Minor;
use crate::value::secret::Secret;

/// Reads of the payment request while the customer is expected.
pub(super) const REQUEST: Slot = 1;
/// Reads of the payment request after its end, or after Klarna did not cancel it: the truth is wanted at once.
pub(super) const REQUEST_NOW: Slot = 2;
/// Reads of a transaction that a webhook spoke of.
pub(super) const TRANSACTION: Slot = 3;
/// Read that tells the time.
pub(super) const CLOCK: Slot = 4;

/// The state of a request that Klarna does not know any more.
const GONE: &str = "GONE";
/// Most changes of the customer's state that are journaled.
pub(super) const MOVES: u8 = 16;
/// How often Klarna is asked to cancel one request.
const CANCELS: u8 = 3;

pub(super) fn command(state: &State, command: Command, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    match command {
        Command::Cancel => cancel(state, CancelBy::Application, cx, out),
        Command::Update { body, amount } => update::plan(state, &body, amount, cx, out),
        Command::Resolve { payment_transaction_id, amount } => {
            if state.phase != Phase::Unknown {
                return Err(Fault::new(
                    Code::NotNow,
                    "only a payment whose outcome is unknown can be resolved; look at its view",
                ));
            }
            out.push(Fact::Resolved { payment_transaction_id, amount });
            Ok(())
        }
    }
}

pub(super) fn cancel(state: &State, by: CancelBy, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    match &state.phase {
        Phase::Ended(_) => out.tell("too_late", "the payment has ended; look at its view"),
        Phase::Unknown => {
            return Err(Fault::new(
                Code::NotNow,
                "the outcome is unknown, so there is nothing to cancel; find out at Klarna and resolve it",
            ));
        }
        Phase::Authorizing(call) => {
            if state.cancel.is_none() {
                out.push(Fact::CancelAsked { by });
            }
            if state.calls.get(*call).is_some_and(|call| never_left(call, cx)) {
                out.push(Fact::Withdrawn);
            }
        }
        Phase::AwaitingCustomer => {
            if state.cancel.is_none() {
                out.push(Fact::CancelAsked { by });
                plan_cancel(state, cx, out)?;
            }
        }
        Phase::Finalizing { .. } => {
            if state.cancel.is_none() {
                out.push(Fact::CancelAsked { by });
                out.tell(
                    "too_late",
                    "the customer has approved and the payment is being finalised; wait for its outcome",
                );
            }
        }
    }
    Ok(())
}

/// Whether no attempt of the call can have reached Klarna, and none is under way.
fn never_left(call: &Call, cx: &Cx<'_>) -> bool {
    !call.doubt && !cx.in_flight.contains(&call.id)
}

fn plan_cancel(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let Some(waiting) = state.waiting() else { return Ok(()) };
    if state.cancel_call.is_none() && state.cancel_refused < CANCELS {
        let args = alloc::vec![String::from(waiting.request.id.as_str())];
        out.push(Fact::CancelPlanned(state.calls.plan(CANCEL_PAYMENT_REQUEST, args, None, None, None, cx)?));
    }
    Ok(())
}

pub(super) fn came_back(
    state: &State,
    id: CallId,
    got: Got<'_>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let Some(call) = state.calls.get(id) else { return Ok(()) };
    if state.changes.pending() == Some(id) {
        return update::came_back(state, call, got, cx, out);
    }
    let cancelling = state.cancel_call == Some(id);
    match call.judge(got, cx) {
        Settlement::Answer(reply) if cancelling => {
            if state.phase == Phase::AwaitingCustomer {
                canceled(state, call, reply.body, cx, out)?;
            } else {
                // The payment had ended before; the request was only tidied away.
                out.push(Fact::CancelAnswered { call: id, status: reply.status });
            }
            Ok(())
        }
        Settlement::Refused(problem) if cancelling => {
            out.push(Fact::CancelAnswered { call: id, status: problem.status });
            Ok(())
        }
        Settlement::Answer(reply) => {
            let server = cx.date.unwrap_or(cx.at);
            let made = state.explicit && matches!(state.phase, Phase::Authorizing(_));
            let read = if made { answer::created } else { answer::authorize };
            let verdict = read(reply.body, &state.begun, server);
            if verdict.settles(&state.phase) {
                response_data::answered(state, reply.body, cx, out)?;
            }
            match verdict {
                Verdict::Approved(approval) => {
                    granted(state, answer::granted(reply.body).as_ref(), cx, out)?;
                    out.push(Fact::Approved { call: id, approval });
                }
                Verdict::TokenIssued => {
                    granted(state, answer::granted(reply.body).as_ref(), cx, out)?;
                    out.push(Fact::TokenIssued { call: Some(id) });
                }
                Verdict::Declined(reason) => out.push(Fact::Declined { call: id, reason }),
                Verdict::StepUp(request) if matches!(state.phase, Phase::Authorizing(_)) => {
                    stepped_up(state, id, request, cx, out)?;
                }
                // The final authorize forbids a step-up, so this is no answer to it.
                Verdict::StepUp(_) => settle(state, call, call.unusable(Why::CrossWired, cx), out),
                Verdict::Unusable(why) => settle(state, call, call.unusable(why, cx), out),
                Verdict::Unrecognised(result) => {
                    out.tell("unrecognised", alloc::format!("authorize answered the unknown result {result}"));
                    settle(state, call, call.unusable(Why::Garbage, cx), out);
                }
            }
            Ok(())
        }
        // The customer has approved, and the credential is being exchanged: as long as the approval holds, another may be taken.
        Settlement::Refused(problem) if problem.status == 401 && matches!(state.phase, Phase::Finalizing { .. }) => {
            out.tell(
                "unauthorized",
                "Klarna does not take the API key; the payment is finalised with one that it takes",
            );
            settle(state, call, call.unusable(Why::Unauthorized, cx), out);
            Ok(())
        }
        Settlement::Refused(problem) => {
            out.push(Fact::Refused { call: id, problem });
            // The customer's approval is of no use any more; their limit is let go.
            if matches!(state.phase, Phase::Finalizing { .. }) { plan_cancel(state, cx, out) } else { Ok(()) }
        }
        other => {
            settle(state, call, other, out);
            Ok(())
        }
    }
}

fn settle(state: &State, call: &Call, settlement: Settlement<'_>, out: &mut Facts<Fact>) {
    match settlement {
        Settlement::Again(again) => {
            // Nobody wants it any more, and no attempt can have been executed.
            let withdraw = state.cancel.is_some()
                && matches!(state.phase, Phase::Authorizing(id) if id == call.id)
                && !call.doubt
                && !again.why.doubtful();
            out.push(Fact::Again(again));
            if withdraw {
                out.push(Fact::Withdrawn);
            }
        }
        Settlement::GaveUp { doubt, why } => {
            let asks = state.cancel_call == Some(call.id) || state.changes.pending() == Some(call.id);
            if doubt && !asks && state.in_doubt() {
                out.tell(
                    "escalated",
                    "no answer came while the idempotency key protected the call; ask a person to look at Klarna",
                );
            }
            out.push(Fact::GaveUp { call: call.id, doubt, why });
        }
        Settlement::Answer(_) | Settlement::Refused(_) => {}
    }
}

fn stepped_up(
    state: &State,
    call: CallId,
    request: super::fact::Request,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let args = alloc::vec![String::from(request.id.as_str())];
    out.push(Fact::StepUp { call, request });
    if state.cancel.is_some() || state.begun.step_up.is_none() {
        out.push(Fact::CancelPlanned(state.calls.plan(CANCEL_PAYMENT_REQUEST, args, None, None, None, cx)?));
    }
    Ok(())
}

/// Klarna answered the cancel call with a success: the request is what the answer says, and cancelled when it says nothing.
fn canceled(state: &State, call: &Call, body: &[u8], cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let mut seen = None;
    if !body.trim_ascii().is_empty() {
        let request = PaymentRequest::read(body);
        let ours = request.filter(|request| state.waiting().is_some_and(|waiting| request.may_be(&waiting.request.id)));
        let Some(request) = ours else {
            settle(state, call, call.unusable(Why::Garbage, cx), out);
            return Ok(());
        };
        response_data::answered(state, body, cx, out)?;
        seen = request.state.as_deref().map(String::from);
    }
    match seen.as_deref() {
        None | Some("CANCELED") => out.push(Fact::Closed { state: String::from("CANCELED"), reason: None }),
        Some(ended @ ("EXPIRED" | "DECLINED")) => out.push(Fact::Closed { state: String::from(ended), reason: None }),
        Some(_) => {
            if let Some(call) = state.cancel_call {
                out.push(Fact::CancelAnswered { call, status: 200 });
            }
        }
    }
    Ok(())
}

pub(super) fn read(state: &State, slot: Slot, got: Got<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let Got::Reply(reply) = got else { return Ok(()) };
    match slot {
        REQUEST | REQUEST_NOW => read_request(state, &reply, cx, out),
        TRANSACTION => {
            let wanted = state.hint.as_ref().filter(|_| state.in_doubt());
            let approval = Transaction::read(reply.body).and_then(|found| found.approval(&state.begun, true).ok());
            match approval.filter(|approval| reply.is_success() && Some(&approval.id) == wanted) {
                Some(approval) => {
                    response_data::answered(state, reply.body, cx, out)?;
                    out.push(Fact::Found { approval });
                }
                None => out.retry(),
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn read_request(
    state: &State,
    reply: &crate::wire::http::HttpReply<'_>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let (Some(waiting), Phase::AwaitingCustomer) = (state.waiting(), &state.phase) else { return Ok(()) };
    if reply.status == 404 {
        // A request past its end is removed. Before that, "not found" is no news about it, unless a cancel was told the same.
        let past_its_end = cx.at >= waiting.expires;
        if (past_its_end || state.cancel_not_found) && crate::wire::problem::ApiProblem::read(reply).is_klarnas() {
            if waiting.state == GONE {
                out.push(Fact::Closed { state: String::from(GONE), reason: None });
            } else {
                // Once may be a slip.
                out.push(Fact::Progress { state: String::from(GONE) });
                out.retry();
            }
        } else {
            out.retry();
        }
        return Ok(());
    }
    let server = cx.date.unwrap_or(cx.at);
    let Some(request) = PaymentRequest::read(reply.body).filter(|seen| seen.is(&waiting.request.id, state)) else {
        out.retry();
        return Ok(());
    };
    response_data::read(state, reply.body, cx, out)?;
    let reason = request.reason();
    let seen = Seen {
        state: request.state.as_deref().unwrap_or(""),
        reason: reason.as_deref(),
        token: request.token(),
        grant: request.grant(),
        amount: request.amount(),
        shipping: request.shipping(),
        // A final authorize that a lost line ordered is not younger than what is known of the request.
        age_ms: request.age_ms(server).unwrap_or_else(|| if state.torn { cx.at.since(waiting.since) } else { 0 }),
    };
    observe(state, &seen, cx, out)
}

/// A true observation of the payment request, from a read or from a verified webhook.
pub(super) struct Seen<'a> {
    pub(super) state: &'a str,
    pub(super) reason: Option<&'a str>,
    pub(super) token: Option<&'a str>,
    pub(super) grant: Option<Told<'a>>,
    /// What the customer approved, where it is told.
    pub(super) amount: Option<Minor>,
    pub(super) shipping: Option<&'a RawValue>,
    pub(super) age_ms: u64,
}

/// Keeps a customer token that is news.
fn granted(state: &State, told: Option<&Told<'_>>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    if let Some(grant) = told.map(|told| told.news(state, cx.cfg)).transpose()?.flatten() {
        out.push(Fact::Granted(grant));
    }
    Ok(())
}

/// Acts on an observation. Any order, any number of times.
pub(super) fn observe(state: &State, seen: &Seen<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let (Some(waiting), Phase::AwaitingCustomer) = (state.waiting(), &state.phase) else { return Ok(()) };
    match seen.state {
        "COMPLETED" => {
            granted(state, seen.grant.as_ref(), cx, out)?;
            // A cancel is under way: its answer says which of the two came first.
            if state.cancel_call.is_some() {
                return Ok(());
            }
            if state.begun.amount.is_none() {
                if state.grant.is_some() || seen.grant.is_some() {
                    out.push(Fact::TokenIssued { call: None });
                } else {
                    approved_without_token(waiting, out);
                }
                return Ok(());
            }
            let known_for = if waiting.state == "COMPLETED" { cx.at.since(waiting.state_since) } else { 0 };
            // Without the amount there is nothing to finalise yet.
            let token = seen.token.zip(approved(state, seen.amount));
            match token {
                // A final authorize may have been sent by a line that was lost. Sent again, it tells, while its key is remembered.
                Some((token, amount)) if state.torn && seen.age_ms < KEY_WINDOW_MS => {
                    finalize(state, token, amount, seen, cx, out)?;
                }
                _ if seen.age_ms.max(known_for) >= FINALIZE_WINDOW_MS => {
                    out.push(Fact::Lapsed);
                    plan_cancel(state, cx, out)?;
                }
                Some((token, amount)) => finalize(state, token, amount, seen, cx, out)?,
                None => approved_without_token(waiting, out),
            }
        }
        ended @ ("DECLINED" | "CANCELED" | "EXPIRED") => {
            out.push(Fact::Closed {
                state: String::from(ended),
                reason: seen.reason.map(|text| text.chars().take(128).collect()),
            });
        }
        "" => out.retry(),
        elsewhere => {
            let moved = elsewhere != waiting.state;
            if (moved || state.cancel_not_found) && state.moves < MOVES {
                if moved && !matches!(elsewhere, "SUBMITTED" | "IN_PROGRESS") {
                    out.tell(
                        "unrecognised",
                        "the payment request is in a state that this version does not know; it will be read again",
                    );
                }
                out.push(Fact::Progress { state: elsewhere.chars().take(64).collect() });
            }
            if state.cancel.is_some() {
                plan_cancel(state, cx, out)?;
            }
        }
    }
    Ok(())
}

/// Approved, but without the token that goes on with it: it may come with the next read.
fn approved_without_token(waiting: &Waiting, out: &mut Facts<Fact>) {
    if waiting.state != "COMPLETED" {
        out.push(Fact::Progress { state: String::from("COMPLETED") });
    }
    out.retry();
}

/// The amount that the customer approved: what the completed request tells, and what is known where nothing can have changed it.
fn approved(state: &State, told: Option<Minor>) -> Option<Minor> {
    let sure = !state.begun.editable && !state.changes.uncertain();
    told.or(state.begun.amount.filter(|_| sure))
}

fn finalize(
    state: &State,
    token: &str,
    amount: Minor,
    seen: &Seen<'_>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let Some(first) = state.settled.as_ref().and_then(|first| first.body.as_deref()) else { return Ok(()) };
    let age_ms = seen.age_ms;
    let known = state.begun.amount;
    let besides = state.begun.last.as_ref().and_then(|last| last.open.as_ref()).map_or("{}", |last| &last.0);
    let parts = Parts {
        first,
        explicit: state.explicit.then_some(besides),
        changes: &state.changes.bodies(known, amount),
        amount,
        changed: known != Some(amount),
    };
    let body = last::compose(&parts).ok_or_else(|| Fault::new(Code::Internal, "a body is an object"))?;
    let shipping = seen.shipping.filter(|_| state.begun.editable);
    let shipping = shipping.map(|told| Choice::new(told, &state.begun.reference, cx.cfg)).transpose()?;
    let round = state.rounds.saturating_add(1);
    let operation = "payment.authorize.final";
    let key = key(&cx.cfg.installation, cx.cfg.account(), operation, &state.begun.reference, round);
    let token = Secret::from(token);
    match state.calls.plan(AUTHORIZE_PAYMENT, Vec::new(), Some(key), Some(&body), Some(&token), cx) {
        Ok(plan) => {
            let amount = parts.changed.then_some(amount);
            out.push(Fact::Completed { age_ms, amount, shipping, plan });
        }
        Err(fault) if fault.code == Code::TooLarge => {
            if state.waiting().is_some_and(|waiting| waiting.state != "COMPLETED") {
                out.push(Fact::Progress { state: String::from("COMPLETED") });
                out.tell("escalated", fault.message);
            }
            out.retry();
        }
        Err(fault) => return Err(fault),
    }
    Ok(())
}

pub(super) fn tick(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    for call in state.calls.open() {
        if !call.window_open(cx.at, cx.skewed) && !cx.in_flight.contains(&call.id) {
            settle(state, call, call.expired(), out);
            return Ok(());
        }
    }
    if let Phase::Finalizing { call, .. } = &state.phase
        && state.lapses_at().is_some_and(|end| cx.at >= end)
        && !cx.in_flight.contains(call)
    {
        out.push(Fact::Lapsed);
        return plan_cancel(state, cx, out);
    }
    if state.phase == Phase::AwaitingCustomer && state.give_up_at().is_some_and(|end| cx.at >= end) {
        return cancel(state, CancelBy::Time, cx, out);
    }
    Ok(())
}
