//! What follows from what happened.

use super::answer::{self, Contents};
use super::fact::Fact;
use super::machine::{Outcome, State, place};
use crate::flow::calls::{Call, Settlement};
use crate::flow::machine::{Cx, Facts, Got};
use crate::flow::plan::Why;
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::time::At;
use crate::wire::http::HttpReply;
use crate::wire::problem::ApiProblem;

pub(super) fn came_back(
    state: &State,
    id: CallId,
    got: Got<'_>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let Some(call) = state.calls.get(id) else { return Ok(()) };
    let problem = match got {
        Got::Reply(reply) if !reply.is_success() && !cx.foreign => Some(ApiProblem::read(&reply)),
        _ => None,
    };
    match call.judge_alone(got, cx) {
        Settlement::Answer(reply) => match answer::read(state.op, &reply) {
            Ok(contents) => answered(state, &reply, contents, cx, out)?,
            Err(why) => settle(state, call.unusable(why, cx), None, cx, out),
        },
        other => settle(state, other, problem.filter(ApiProblem::is_klarnas), cx, out),
    }
    Ok(())
}

fn answered(
    state: &State,
    reply: &HttpReply<'_>,
    contents: Option<Contents>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    // A read can be made again; what a change told may have been told once.
    let text = contents.as_ref().filter(|_| !state.is_read()).map(|contents| contents.expose());
    let text = text.map(|bytes| alloc::string::String::from_utf8_lossy(bytes));
    let sealed = text.map(|text| cx.cfg.sealer.seal(&place(&state.reference), &text)).transpose()?;
    out.push(Fact::Answered {
        status: reply.status,
        content_type: answer::content_type(reply),
        contents: sealed,
        open: contents,
    });
    Ok(())
}

fn settle(state: &State, settlement: Settlement<'_>, problem: Option<ApiProblem>, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    match settlement {
        Settlement::Again(again) if state.last_start.is_some_and(|last| cx.at.plus(again.wait_ms) >= last) => {
            let doubt = again.why.doubtful() || state.calls.get(again.call).is_some_and(|call| call.doubt);
            give_up(state, doubt, again.why, problem, out);
        }
        Settlement::Again(again) => out.push(Fact::Again(again)),
        Settlement::Refused(problem) => out.push(Fact::Refused { problem }),
        Settlement::GaveUp { doubt, why } => give_up(state, doubt, why, problem, out),
        Settlement::Answer(_) => {}
    }
}

fn give_up(state: &State, doubt: bool, why: Why, problem: Option<ApiProblem>, out: &mut Facts<Fact>) {
    if doubt && !state.is_read() {
        out.tell("escalated", "the call may have been executed and is not repeated; read before anything else is done");
    }
    out.push(Fact::GaveUp { doubt, why, problem });
}

pub(super) fn stop(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    if !matches!(state.outcome, Outcome::Sending) {
        return Err(Fault::new(Code::Ended, "the call has ended; look at the view"));
    }
    if state.last_start.is_none_or(|last| last > cx.at) {
        out.push(Fact::Stopped);
    }
    Ok(())
}

pub(super) fn tick(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) {
    let Some(call) = state.calls.open().first() else { return };
    if cx.in_flight.contains(&call.id) {
        return;
    }
    // Without an attempt of this process or an earlier one, nothing can have reached Klarna.
    let over = state.last_start.is_some_and(|last| last <= cx.at);
    if is_orphan(call) || over || !call.window_open(cx.at, cx.skewed) {
        give_up(state, call.doubt, Why::Lost, None, out);
    }
}

/// An earlier process may have sent it, and it may not be sent again.
pub(super) fn is_orphan(call: &Call) -> bool {
    call.inherited && !call.is_repeatable()
}

/// Whether an attempt may begin.
pub(super) fn may_begin(state: &State, call: &Call, at: At) -> bool {
    !is_orphan(call) && state.last_start.is_none_or(|last| at < last)
}
