//! The call as a machine.

use alloc::string::String;
use alloc::sync::Arc;

use super::Call;
use super::answer::{Answer, Contents};
use super::decide;
use super::fact::Fact;
use super::prepare::prepare;
use super::request;
use super::spec::{Command, Spec};
use super::view::{View, Warning};
use crate::api::{self, payment::READ_PAYMENT_REQUEST};
use crate::flow::calls::{self, Calls};
use crate::flow::config::Config;
use crate::flow::machine::{Cx, Facts, Handout, Input, Machine, Misfit, Wants};
use crate::flow::plan::Why;
use crate::flow::read::Read;
use crate::journal::{Sealed, Sealer};
use crate::value::fault::{Code, Fault};
use crate::value::time::At;
use crate::wire::http::{Auth, HttpCall};
use crate::wire::op::OpSpec;
use crate::wire::problem::ApiProblem;

/// What became of a call.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is under way.
    Sending,
    /// Klarna did it.
    Answered(Answer),
    /// Klarna refused it, and no attempt was executed.
    Refused(ApiProblem),
    /// It may have been executed, or not; of a read, that no answer came.
    Unknown {
        /// What became of the last attempt.
        why: Why,
        /// What the last answer said, if it was one of Klarna's.
        problem: Option<ApiProblem>,
    },
    /// Not one attempt reached Klarna.
    NotSent,
}

/// The state of a call.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) reference: Arc<str>,
    pub(super) address: Arc<str>,
    pub(super) op: &'static OpSpec,
    pub(super) calls: Calls,
    /// Idempotency key, as evidence.
    pub(super) key: Option<Arc<str>>,
    pub(super) outcome: Outcome,
    pub(super) warnings: Arc<[Warning]>,
    pub(super) handed_out: bool,
    /// No attempt begins after this.
    pub(super) last_start: Option<At>,
    /// The answer, while a journal is read.
    closed: Option<Sealed>,
}

impl State {
    /// What became of the call.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static OpSpec {
        self.op
    }

    /// What is known against the request, although it was sent. Known to the process that began the call.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// An attempt that was not answered for certain may have been executed.
    #[must_use]
    pub fn may_be_executed(&self) -> bool {
        self.calls.open().iter().any(|call| call.doubt)
    }

    /// The secrets of the answer were handed out.
    #[must_use]
    pub fn handed_out(&self) -> bool {
        self.handed_out
    }

    /// Reading it changes nothing.
    pub(super) fn is_read(&self) -> bool {
        self.op.method == crate::wire::op::Method::Get
    }

    pub(super) fn has_ended(&self) -> bool {
        match &self.outcome {
            Outcome::Sending => false,
            Outcome::Answered(answer) => !answer.secret,
            _ => true,
        }
    }

    fn settle(&mut self, outcome: Outcome) -> Result<(), Misfit> {
        let open = self.calls.open().first().ok_or(Misfit("the call is settled"))?.id;
        self.calls.settle(open)?;
        self.outcome = outcome;
        Ok(())
    }
}

/// Answers are sealed for this place.
pub(super) fn place(reference: &str) -> String {
    alloc::format!("{reference}/answer")
}

impl Machine for Call {
    const KIND: &'static str = "call";
    const FORMAT: u16 = 1;
    /// Any operation of the build; see [`api::operation`].
    const OPS: &'static [&'static OpSpec] = &[];
    type Spec = Spec;
    type Command = Command;
    type Fact = Fact;
    type State = State;
    type View = View;

    fn spec(json: &[u8]) -> Result<Spec, Fault> {
        Spec::from_json(json)
    }

    fn command(json: &[u8]) -> Result<Command, Fault> {
        Command::from_json(json)
    }

    fn begin(spec: Spec, cx: &Cx<'_>) -> Result<Fact, Fault> {
        prepare(&spec, cx).map(Fact::Begun)
    }

    fn agrees(state: &State, spec: &Spec) -> Result<(), Fault> {
        if state.op.number == spec.operation.number {
            return Ok(());
        }
        let why = alloc::format!(
            "this reference is that of a call of {}; another call needs another reference",
            state.op.name
        );
        Err(Fault::at(Code::ReferenceReused, "/operation", why))
    }

    fn first(fact: Fact, at: At) -> Result<State, Misfit> {
        let Fact::Begun(begun) = fact else { return Err(Misfit("a call begins with its plan")) };
        let op = api::operation(begun.plan.op).ok_or(Misfit("this build does not know the operation"))?;
        let mut calls = Calls::default();
        let key = begun.plan.key.clone();
        calls.fold_plan(begun.plan, &[op], at)?;
        Ok(State {
            reference: Arc::from(begun.reference),
            address: Arc::from(begun.address),
            op,
            calls,
            key,
            outcome: Outcome::Sending,
            warnings: Arc::from(begun.warnings),
            handed_out: false,
            last_start: begun.give_up_after_ms.map(|ms| at.plus(ms)),
            closed: None,
        })
    }

    fn opened(epoch: u32, _torn: bool) -> Fact {
        // A torn line can only have told how an attempt ended, and after a take-over every attempt is in doubt.
        Fact::Opened { epoch }
    }

    fn react(state: &State, input: Input<'_, Command>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
        match input {
            Input::Command(Command::Stop) => decide::stop(state, cx, out)?,
            Input::Call { id, got } => decide::came_back(state, id, got, cx, out)?,
            Input::Webhook(_) => {
                return Err(Fault::new(Code::EventNotOurs, "a call does not wait for events; read what it was about"));
            }
            Input::Tick => decide::tick(state, cx, out),
            Input::Read { .. } | Input::Screen { .. } => {}
        }
        Ok(())
    }

    fn fold(state: &mut State, fact: Fact, at: At) -> Result<(), Misfit> {
        match fact {
            Fact::Begun(_) => Err(Misfit("a flow begins once")),
            Fact::Opened { .. } => {
                state.calls.inherit(at);
                Ok(())
            }
            Fact::Again(again) => state.calls.fold_again(&again, at),
            Fact::Answered { status, content_type, contents, open } => {
                state.closed = contents.filter(|_| open.is_none());
                state.settle(Outcome::Answered(Answer::new(state.op, status, content_type, open)))
            }
            Fact::Refused { problem } => state.settle(Outcome::Refused(problem)),
            Fact::GaveUp { doubt: true, why, problem } => state.settle(Outcome::Unknown { why, problem }),
            Fact::GaveUp { doubt: false, .. } => state.settle(Outcome::NotSent),
            Fact::Stopped => {
                state.last_start = Some(at);
                Ok(())
            }
            Fact::HandedOut => {
                let Outcome::Answered(answer) = &mut state.outcome else {
                    return Err(Misfit("there is no answer to hand out"));
                };
                answer.let_go();
                state.handed_out = true;
                Ok(())
            }
        }
    }

    fn unseal(state: &mut State, sealer: &Sealer) -> Result<(), Fault> {
        if let (Some(sealed), Outcome::Answered(answer)) = (state.closed.take(), &mut state.outcome) {
            match sealer.unseal(&place(&state.reference), &sealed) {
                Ok(text) => {
                    answer.hold(state.op, Contents::new(text.into_bytes()));
                    if state.handed_out {
                        answer.let_go();
                    }
                }
                // What was handed out is not needed any more.
                Err(_) if state.handed_out => {}
                Err(fault) => return Err(fault),
            }
        }
        state.calls.unseal(sealer)
    }

    fn calls(state: &State) -> &Calls {
        &state.calls
    }

    /// Any answer of Klarna's tells the time, also that there is no such request.
    fn clock_read(state: &State, at: At) -> Option<Read<'_>> {
        Some(Read {
            slot: 1,
            op: READ_PAYMENT_REQUEST,
            arg: Some("krn:payment:eu1:request:00000000-0000-0000-0000-000000000000"),
            query: alloc::vec::Vec::new(),
            since: at,
            at_once: true,
        })
        .filter(|_| !state.calls.open().is_empty())
    }

    fn wants<'a>(state: &'a State, at: At, out: &mut Wants<'a>) {
        if let Some(call) = state.calls.open().first() {
            if decide::may_begin(state, call, at) {
                out.calls(&state.calls);
            }
            for moment in [state.calls.deadline(), state.last_start].into_iter().flatten() {
                out.deadline(moment);
            }
            if decide::is_orphan(call) {
                out.deadline(at);
            }
        }
        if state.has_ended() {
            out.done();
        }
    }

    fn view(state: &State) -> View {
        View::of(state)
    }

    fn render(call: &calls::Call, cfg: &Config, auth: Auth) -> Result<HttpCall, Fault> {
        request::render(call, cfg, auth)
    }

    fn take(state: &State) -> Result<Option<Handout<Fact>>, Fault> {
        match &state.outcome {
            Outcome::Answered(answer) if !state.handed_out => {
                let fact = answer.secret.then_some(Fact::HandedOut);
                Ok(Some(Handout { json: answer.to_json(state.op)?, fact }))
            }
            _ => Ok(None),
        }
    }
}
