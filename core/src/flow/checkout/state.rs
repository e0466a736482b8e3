//! Facts, state and view of a watched payment.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::relay::{RELAY_OPERATIONS, Seen, StepUp};
use crate::flow::calls::Calls;
use crate::flow::machine::{Misfit, Passing};
use crate::flow::plan::{Again, Plan};
use crate::value::id::CallId;
use crate::value::time::At;
use crate::wire::problem::ApiProblem;

/// A fact about a watched payment.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The customer wants to pay; the relay is to be told.
    Begun {
        /// The attempt's name.
        reference: String,
        /// The call that starts it.
        plan: Plan,
    },
    /// A process took over.
    Opened {
        /// Number of the process.
        epoch: u32,
    },
    /// An attempt failed in a way that allows another.
    Again(Again),
    /// The relay showed the payment.
    Seen(Seen),
    /// The relay refused to start it.
    Refused {
        /// Why.
        problem: ApiProblem,
    },
    /// The relay did not answer for a day.
    GaveUp {
        /// The call.
        call: CallId,
        /// The relay may have started the payment.
        doubt: bool,
    },
    /// The start was taken back before it ever left.
    Withdrawn,
    /// The customer wants out.
    CancelAsked,
    /// The relay is to be told.
    CancelPlanned(Plan),
    /// The relay answered that.
    CancelAnswered {
        /// HTTP status.
        status: u16,
    },
}

/// Where a watched payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The relay is being told.
    Starting(CallId),
    /// The relay has it.
    Watching,
    /// It is over; see the last thing seen.
    Ended,
    /// It never began.
    NeverBegan,
    /// The relay may have it, and does not answer.
    Lost,
}

/// The state of a watched payment.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) reference: String,
    pub(super) phase: Phase,
    pub(super) calls: Calls,
    pub(super) seen: Option<Seen>,
    pub(super) since: At,
    pub(super) problem: Option<ApiProblem>,
    pub(super) cancel: bool,
    pub(super) cancel_call: Option<CallId>,
    /// How often news were journaled.
    pub(super) news: u16,
    /// The way to the customer and its end.
    pub(super) step_up_ends: Option<At>,
    /// How many ways to the customer there were.
    pub(super) screens: u32,
}

impl State {
    /// Where it stands.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.phase
    }

    pub(super) fn new(fact: Fact, at: At) -> Result<Self, Misfit> {
        let Fact::Begun { reference, plan } = fact else {
            return Err(Misfit("a checkout begins with its start"));
        };
        let mut calls = Calls::default();
        let phase = Phase::Starting(plan.call);
        calls.fold_plan(plan, RELAY_OPERATIONS, at)?;
        Ok(Self {
            reference,
            phase,
            calls,
            seen: None,
            since: at,
            problem: None,
            cancel: false,
            cancel_call: None,
            news: 0,
            step_up_ends: None,
            screens: 0,
        })
    }

    pub(super) fn apply(&mut self, fact: Fact, at: At) -> Result<(), Misfit> {
        match fact {
            Fact::Begun { .. } => return Err(Misfit("a flow begins once")),
            Fact::Opened { .. } => self.calls.inherit(at),
            Fact::Again(again) => self.calls.fold_again(&again, at)?,
            Fact::Seen(seen) => self.saw(seen, at)?,
            Fact::Refused { problem } => {
                self.never_began()?;
                self.problem = Some(problem);
            }
            Fact::GaveUp { call, doubt } => {
                self.calls.settle(call)?;
                if self.cancel_call == Some(call) {
                    self.cancel_call = None;
                } else {
                    self.phase = if doubt { Phase::Lost } else { Phase::NeverBegan };
                }
            }
            Fact::Withdrawn => self.never_began()?,
            Fact::CancelAsked => self.cancel = true,
            Fact::CancelPlanned(plan) => {
                self.cancel_call = Some(plan.call);
                self.calls.fold_plan(plan, RELAY_OPERATIONS, at)?;
            }
            Fact::CancelAnswered { .. } => {
                if let Some(call) = self.cancel_call.take() {
                    self.calls.settle(call)?;
                }
            }
        }
        Ok(())
    }

    fn never_began(&mut self) -> Result<(), Misfit> {
        let Phase::Starting(call) = self.phase else { return Err(Misfit("it has begun")) };
        self.calls.settle(call)?;
        self.phase = Phase::NeverBegan;
        Ok(())
    }

    fn saw(&mut self, seen: Seen, at: At) -> Result<(), Misfit> {
        if let Phase::Starting(call) = self.phase {
            self.calls.settle(call)?;
            self.since = at;
        }
        let address = |seen: &Seen| seen.step_up.as_ref().and_then(|step_up| step_up.url.clone());
        let before = self.seen.as_ref().and_then(address);
        let now = address(&seen);
        if now.is_some() && now != before {
            self.screens = self.screens.saturating_add(1);
            self.step_up_ends = seen.step_up.as_ref().and_then(|step_up| step_up.expires_in_ms).map(|ms| at.plus(ms));
        }
        self.phase = if seen.ended { Phase::Ended } else { Phase::Watching };
        self.seen = Some(seen);
        self.news = self.news.saturating_add(1);
        Ok(())
    }
}

/// What the page may show.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The attempt's name.
    pub reference: String,
    /// The relay's word, or `starting`, `not_started`, `unreachable`.
    pub state: String,
    /// `yes`, `no`, or `unknown` as long as money may have moved or still can.
    pub paid: String,
    /// Nothing changes any more.
    pub ended: bool,
    /// `asked` or `too_late`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel: Option<String>,
    /// Where to send the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_up: Option<StepUp>,
    /// Where the page goes on: the payment needs nothing more of its customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// Why the relay refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ApiProblem>,
}

impl View {
    pub(super) fn of(state: &State) -> Self {
        let seen = state.seen.as_ref();
        let own = match state.phase {
            Phase::Starting(_) => Some(("starting", "unknown")),
            Phase::NeverBegan => Some(("not_started", "no")),
            Phase::Lost => Some(("unreachable", "unknown")),
            Phase::Watching | Phase::Ended => None,
        };
        let (word, paid) = match (own, seen) {
            (Some((word, paid)), _) => (String::from(word), String::from(paid)),
            (None, Some(seen)) => (seen.state.clone(), seen.paid.clone()),
            (None, None) => (String::from("starting"), String::from("unknown")),
        };
        let cancel = seen.and_then(|seen| seen.cancel.clone()).or_else(|| state.cancel.then(|| String::from("asked")));
        let step_up =
            seen.filter(|_| !state.cancel && state.phase == Phase::Watching).and_then(|seen| seen.step_up.clone());
        Self {
            reference: state.reference.clone(),
            state: word,
            paid,
            ended: matches!(state.phase, Phase::Ended | Phase::NeverBegan),
            cancel,
            step_up: step_up.map(|step_up| StepUp { expires_in_ms: None, ..step_up }),
            return_url: seen.and_then(|seen| seen.return_url.clone()),
            problem: state.problem.clone(),
        }
    }
}

impl Passing for View {
    fn pass(&mut self, left_ms: u64) {
        if let Some(step_up) = &mut self.step_up {
            step_up.expires_in_ms = Some(left_ms);
        }
    }
}
