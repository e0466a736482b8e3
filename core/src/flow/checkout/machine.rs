//! The watched payment as a machine.

use alloc::string::String;
use alloc::vec::Vec;

use super::Checkout;
use super::relay::{CANCEL_PAYMENT, READ_PAYMENT, RELAY_OPERATIONS, START_PAYMENT, Seen};
use super::state::{Fact, Phase, State, View};
use crate::flow::calls::{Call, Calls, Settlement};
use crate::flow::effect::{Screen, ScreenId, ScreenKind};
use crate::flow::idempotency::key;
use crate::flow::input::{self, Object};
use crate::flow::machine::{Cx, Facts, Got, Input, Machine, Misfit, ScreenEvent, Slot, Wants};
use crate::flow::plan::Why;
use crate::flow::read::Read;
use crate::journal::Sealer;
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::time::At;
use crate::wire::http::HttpReply;
use crate::wire::op::OpSpec;

const WATCH: Slot = 1;
const LOOK: Slot = 2;
/// Most news that are journaled before only the end counts.
const NEWS: u16 = 64;

/// A payment to start and watch: `{"reference": "basket-17/1", "checkout": {...}}`.
#[derive(Clone)]
pub struct Spec {
    /// Names this attempt to pay. A double click gives the same name and so the same payment.
    pub reference: String,
    /// What the relay needs to know, passed on byte for byte: a JSON text.
    pub checkout: Option<String>,
}

impl core::fmt::Debug for Spec {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // What is bought may name a person.
        f.debug_struct("Spec").field("reference", &self.reference).finish_non_exhaustive()
    }
}

/// What the customer may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Give the attempt up: `{"cancel":{}}`.
    Cancel,
}

impl Machine for Checkout {
    const KIND: &'static str = "checkout";
    const FORMAT: u16 = 1;
    const RELAY: bool = true;
    const OPS: &'static [&'static OpSpec] = RELAY_OPERATIONS;
    type Spec = Spec;
    type Command = Command;
    type Fact = Fact;
    type State = State;
    type View = View;

    fn spec(json: &[u8]) -> Result<Spec, Fault> {
        let spec = Object::read(json, &["reference", "checkout"])?;
        let reference = spec.reference("reference")?;
        if matches!(&*reference, "." | "..") {
            return Err(Fault::at(
                Code::Form,
                "/reference",
                "a reference stands in a path here; use one that is more than dots",
            ));
        }
        let checkout = spec.raw("checkout").map(|raw| String::from_utf8(raw.to_vec()));
        Ok(Spec {
            reference,
            checkout: checkout.transpose().map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"))?,
        })
    }

    fn command(json: &[u8]) -> Result<Command, Fault> {
        let (_, value) = input::command(json, &["cancel"])?;
        Object::part(value, "/cancel", &[])?;
        Ok(Command::Cancel)
    }

    fn begin(spec: Spec, cx: &Cx<'_>) -> Result<Fact, Fault> {
        let name = serde_json::to_string(&spec.reference).map_err(|_| Fault::new(Code::Internal, "a text is JSON"))?;
        let body = match &spec.checkout {
            Some(checkout) => alloc::format!("{{\"reference\":{name},\"checkout\":{checkout}}}"),
            None => alloc::format!("{{\"reference\":{name}}}"),
        };
        let key = key(&cx.cfg.installation, cx.cfg.account(), START_PAYMENT.name, &spec.reference, 1);
        let plan = Calls::default().plan(START_PAYMENT, Vec::new(), Some(key), Some(&body), None, cx)?;
        Ok(Fact::Begun { reference: spec.reference, plan })
    }

    fn first(fact: Fact, at: At) -> Result<State, Misfit> {
        State::new(fact, at)
    }

    fn opened(epoch: u32, _: bool) -> Fact {
        Fact::Opened { epoch }
    }

    fn react(state: &State, input: Input<'_, Command>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
        match input {
            Input::Command(Command::Cancel) => cancel(state, cx, out),
            Input::Call { id, got } => came_back(state, id, got, cx, out),
            Input::Read { got: Got::Reply(reply), .. } => looked(state, &reply, cx, out),
            Input::Screen { what: ScreenEvent::Returned | ScreenEvent::Closed, .. } => {
                out.hurry(WATCH);
                Ok(())
            }
            Input::Tick => {
                let over = |call: &&Call| !call.window_open(cx.at, cx.skewed) && !cx.in_flight.contains(&call.id);
                if let Some(call) = state.calls.open().iter().find(over) {
                    out.push(Fact::GaveUp { call: call.id, doubt: call.doubt });
                }
                Ok(())
            }
            // A page gets no webhooks; the relay does.
            Input::Webhook(_) => Err(Fault::new(Code::EventNotOurs, "webhooks go to the relay, not to the page")),
            Input::Read { .. } | Input::Screen { .. } => Ok(()),
        }
    }

    fn fold(state: &mut State, fact: Fact, at: At) -> Result<(), Misfit> {
        state.apply(fact, at)
    }

    fn unseal(state: &mut State, sealer: &Sealer) -> Result<(), Fault> {
        state.calls.unseal(sealer)
    }

    fn calls(state: &State) -> &Calls {
        &state.calls
    }

    fn wants<'a>(state: &'a State, at: At, out: &mut Wants<'a>) {
        out.calls(&state.calls);
        if let Some(end) = state.calls.deadline() {
            out.deadline(end);
        }
        let look = |slot, at_once| Read {
            slot,
            op: READ_PAYMENT,
            arg: Some(&*state.reference),
            query: Vec::new(),
            since: state.since,
            at_once,
        };
        match state.phase {
            // A page that comes back asks first: the relay may have the payment already.
            Phase::Starting(call) if state.calls.get(call).is_some_and(|call| call.inherited) => {
                out.read(look(LOOK, true))
            }
            Phase::Starting(_) => {}
            Phase::Watching => {
                out.read(look(WATCH, false));
                show(state, at, out);
            }
            Phase::Lost => out.read(look(LOOK, true)),
            Phase::Ended | Phase::NeverBegan => {
                out.done();
            }
        }
    }

    fn view(state: &State) -> View {
        View::of(state)
    }

    fn passes_at(state: &State) -> Option<At> {
        state.step_up_ends
    }
}

fn show<'a>(state: &'a State, at: At, out: &mut Wants<'a>) {
    let Some(step_up) = state.seen.as_ref().and_then(|seen| seen.step_up.as_ref()) else { return };
    let over = state.step_up_ends.is_some_and(|end| at >= end);
    if let Some(end) = state.step_up_ends.filter(|_| !over) {
        out.deadline(end);
    }
    let hidden = state.cancel || over || (step_up.kind == ScreenKind::Qr && step_up.in_progress);
    if let Some(url) = step_up.url.as_deref().filter(|_| !hidden) {
        out.screen(Screen {
            screen: ScreenId(state.screens),
            kind: step_up.kind,
            url,
            image_url: step_up.image_url.as_deref(),
            expires_in_ms: state.step_up_ends.map(|end| end.since(at)),
        });
    }
}

fn cancel(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    match state.phase {
        Phase::Ended | Phase::NeverBegan => out.tell("too_late", "the payment has ended; look at its view"),
        _ if state.cancel => {}
        Phase::Starting(id) => {
            out.push(Fact::CancelAsked);
            if state.calls.get(id).is_some_and(|call| !call.doubt && !cx.in_flight.contains(&id)) {
                out.push(Fact::Withdrawn);
            }
        }
        Phase::Watching => {
            out.push(Fact::CancelAsked);
            plan_cancel(state, cx, out)?;
        }
        Phase::Lost => return Err(Fault::new(Code::NotNow, "the shop does not answer; wait until it does")),
    }
    Ok(())
}

fn plan_cancel(state: &State, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let key = key(&cx.cfg.installation, cx.cfg.account(), CANCEL_PAYMENT.name, &state.reference, 1);
    let args = alloc::vec![state.reference.clone()];
    out.push(Fact::CancelPlanned(state.calls.plan(CANCEL_PAYMENT, args, Some(key), Some("{}"), None, cx)?));
    Ok(())
}

fn came_back(state: &State, id: CallId, got: Got<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let Some(call) = state.calls.get(id) else { return Ok(()) };
    let cancelling = state.cancel_call == Some(id);
    let mut settlement = call.judge(got, cx);
    if let Settlement::Answer(reply) = &settlement {
        match Seen::read(reply.body, &state.reference) {
            Some(seen) if cancelling => {
                out.push(Fact::CancelAnswered { status: reply.status });
                if state.phase != Phase::Ended && seen.is_news(state.seen.as_ref()) {
                    out.push(Fact::Seen(seen));
                }
                return Ok(());
            }
            Some(seen) => return saw(state, seen, cx, out),
            None => settlement = call.unusable(Why::Garbage, cx),
        }
    }
    match settlement {
        Settlement::Again(again) => {
            let withdraw = state.cancel && !cancelling && !call.doubt && !again.why.doubtful();
            out.push(Fact::Again(again));
            if withdraw {
                out.push(Fact::Withdrawn);
            }
        }
        Settlement::Refused(problem) if cancelling => out.push(Fact::CancelAnswered { status: problem.status }),
        Settlement::Refused(problem) => out.push(Fact::Refused { problem }),
        Settlement::GaveUp { doubt, .. } => out.push(Fact::GaveUp { call: id, doubt }),
        Settlement::Answer(_) => {}
    }
    Ok(())
}

fn saw(state: &State, seen: Seen, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let first = !matches!(state.phase, Phase::Watching);
    if first || (seen.is_news(state.seen.as_ref()) && (state.news < NEWS || seen.ended)) {
        let ended = seen.ended;
        out.push(Fact::Seen(seen));
        if first && state.cancel && !ended && state.cancel_call.is_none() {
            plan_cancel(state, cx, out)?;
        }
    }
    Ok(())
}

fn looked(state: &State, reply: &HttpReply<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    if matches!(state.phase, Phase::Ended | Phase::NeverBegan) {
        return Ok(());
    }
    match Seen::read(reply.body, &state.reference).filter(|_| reply.is_success()) {
        Some(seen) => saw(state, seen, cx, out),
        None => {
            out.retry();
            Ok(())
        }
    }
}
