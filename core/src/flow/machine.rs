//! A machine is five pure functions over journaled facts.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::calls::{Call, Calls};
use super::config::Config;
use super::effect::{Notice, Screen, ScreenId};
use super::read::Read;
use crate::journal::Sealer;
use crate::value::fault::Fault;
use crate::value::id::CallId;
#[cfg(feature = "handout")]
use crate::value::secret::Secret;
use crate::value::time::At;
use crate::webhook::{Event, Name};
use crate::wire::http::{Auth, HttpCall, HttpReply, LostAt};
use crate::wire::op::OpSpec;

/// What came of a call.
#[derive(Clone, Copy, Debug)]
pub enum Got<'a> {
    /// An answer.
    Reply(HttpReply<'a>),
    /// None.
    Lost(LostAt),
}

/// What happened on a screen. All of it is hearsay from the customer's device and never an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScreenEvent {
    /// The customer sees it.
    Shown,
    /// The customer's browser came back.
    Returned,
    /// The customer closed it.
    Closed,
    /// It could not be shown.
    Failed,
}

/// A stream of reads of one resource. Reads change nothing, so they are planned by the process and not journaled.
pub type Slot = u8;

/// What a machine hears.
#[derive(Debug)]
pub enum Input<'a, C> {
    /// The application wants something.
    Command(C),
    /// A journaled call came back.
    Call {
        /// Which.
        id: CallId,
        /// With what.
        got: Got<'a>,
    },
    /// A read came back.
    Read {
        /// Of which stream.
        slot: Slot,
        /// With what.
        got: Got<'a>,
    },
    /// A verified webhook.
    Webhook(&'a Event<'a>),
    /// Something happened on a screen.
    Screen {
        /// Which.
        screen: ScreenId,
        /// What.
        what: ScreenEvent,
    },
    /// A deadline of the state has passed, or the host says so.
    Tick,
}

/// What a machine may look at besides its state.
#[derive(Clone, Copy, Debug)]
pub struct Cx<'a> {
    /// Configuration.
    pub cfg: &'a Config,
    /// Logical time.
    pub at: At,
    /// Server's clock, when the input was an answer that told it.
    pub date: Option<At>,
    /// The input is an answer with the correlation id of another call.
    pub foreign: bool,
    /// Entries of earlier processes carry times that never were.
    pub skewed: bool,
    /// It is known how late it is: this process counts time from the beginning, or heard it from Klarna.
    pub trusted: bool,
    /// When this process heard from Klarna how late it is.
    pub learned: Option<At>,
    /// Calls that this process is waiting for.
    pub in_flight: &'a [CallId],
}

/// What a machine decided.
#[derive(Debug)]
pub struct Facts<F> {
    pub(super) facts: Vec<F>,
    pub(super) hurry: Vec<Slot>,
    pub(super) retry: bool,
    pub(super) notices: Vec<Notice>,
}

impl<F> Facts<F> {
    pub(super) const fn new() -> Self {
        Self { facts: Vec::new(), hurry: Vec::new(), retry: false, notices: Vec::new() }
    }

    /// This happened.
    pub fn push(&mut self, fact: F) {
        self.facts.push(fact);
    }

    /// Read that stream now instead of at its time.
    pub fn hurry(&mut self, slot: Slot) {
        self.hurry.push(slot);
    }

    /// The read brought nothing usable; ask again after a wait that grows.
    pub fn retry(&mut self) {
        self.retry = true;
    }

    /// Tell the application.
    pub fn tell(&mut self, what: &'static str, detail: impl Into<Cow<'static, str>>) {
        self.notices.push(Notice { what, detail: detail.into() });
    }
}

/// What should be under way now.
#[derive(Debug, Default)]
pub struct Wants<'a> {
    pub(super) calls: &'a [Call],
    pub(super) reads: Vec<Read<'a>>,
    /// The stream among them that is read once a day.
    pub(super) daily: Option<Slot>,
    pub(super) screens: Vec<Screen<&'a str>>,
    pub(super) deadline: Option<At>,
    pub(super) done: bool,
    pub(super) learned: Option<At>,
}

impl<'a> Wants<'a> {
    pub(super) fn knowing(learned: Option<At>) -> Self {
        Self { learned, ..Self::default() }
    }

    /// When this process heard from Klarna how late it is.
    #[must_use]
    pub const fn learned(&self) -> Option<At> {
        self.learned
    }

    /// These calls are open.
    pub fn calls(&mut self, calls: &'a Calls) {
        self.calls = calls.open();
    }

    /// Of these calls the first is open; the others wait until it is settled.
    pub fn one_by_one(&mut self, calls: &'a Calls) {
        self.calls = calls.open().get(..1).unwrap_or_default();
    }

    /// Read this.
    pub fn read(&mut self, read: Read<'a>) {
        self.reads.push(read);
    }

    /// Read this once a day, and when a process takes over: it does not know how late it is.
    pub fn read_daily(&mut self, read: Read<'a>) {
        self.daily = Some(read.slot);
        self.reads.push(read);
    }

    /// Show this.
    pub fn screen(&mut self, screen: Screen<&'a str>) {
        self.screens.push(screen);
    }

    /// Hear a tick then.
    pub fn deadline(&mut self, at: At) {
        self.deadline = Some(self.deadline.map_or(at, |earlier| earlier.min(at)));
    }

    /// Nothing more will come.
    pub fn done(&mut self) {
        self.done = true;
    }
}

/// A fact that cannot follow the ones before it: the journal is not this machine's, or a defect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit(pub &'static str);

/// What is handed out.
#[cfg(feature = "handout")]
#[derive(Debug)]
pub struct Handout<F> {
    pub(super) json: Secret,
    /// The fact that it was handed out, where that happens once.
    pub(super) fact: Option<F>,
}

/// A view with something in it that passes by itself, without any fact.
pub trait Passing {
    /// So many milliseconds are left.
    fn pass(&mut self, _left_ms: u64) {}
}

/// One kind of flow.
pub trait Machine: Sized + Send + 'static {
    /// Name in the journal.
    const KIND: &'static str;
    /// Format of the facts in the journal. A higher one than this is refused.
    const FORMAT: u16;
    /// Calls go to the acquirer's relay and carry no credential.
    const RELAY: bool = false;
    /// Operations that this machine plans.
    const OPS: &'static [&'static OpSpec];
    /// What the application starts it with.
    type Spec;
    /// What the application asks later.
    type Command;
    /// What is journaled. Past tense, primary information only.
    type Fact: Serialize + DeserializeOwned;
    /// Rebuilt from the facts, by the same code in life and on resume. It is copied before it is changed, so that a refusal
    /// leaves everything as it was: large parts stand behind an `Arc`.
    type State: Clone + Send;
    /// What the application may see.
    type View: Serialize + Passing;

    /// Reads a spec from JSON.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    fn spec(json: &[u8]) -> Result<Self::Spec, Fault>;

    /// What could be better about a spec, none of it a reason to refuse: told once, when the flow begins.
    fn warnings(_: &Self::Spec) -> &[String] {
        &[]
    }

    /// Whether a spec that comes again under this flow's reference is still about what was begun.
    ///
    /// # Errors
    /// [`Code::ReferenceReused`](crate::value::fault::Code::ReferenceReused) when it is about something else.
    fn agrees(_: &Self::State, _: &Self::Spec) -> Result<(), Fault> {
        Ok(())
    }

    /// Reads a command from JSON.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    fn command(json: &[u8]) -> Result<Self::Command, Fault>;

    /// Checks a spec and turns it into the first fact.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    fn begin(spec: Self::Spec, cx: &Cx<'_>) -> Result<Self::Fact, Fault>;

    /// The state after the first fact.
    ///
    /// # Errors
    /// [`Misfit`] when it is no first fact.
    fn first(fact: Self::Fact, at: At) -> Result<Self::State, Misfit>;

    /// The fact that a process took over the flow. `torn`: the journal ended in a torn line, which may have been acknowledged
    /// before it was lost.
    fn opened(epoch: u32, torn: bool) -> Self::Fact;

    /// Decides. Changes nothing.
    ///
    /// # Errors
    /// A [`Fault`] when the application asks for what cannot be; the flow is then as before.
    fn react(
        state: &Self::State,
        input: Input<'_, Self::Command>,
        cx: &Cx<'_>,
        out: &mut Facts<Self::Fact>,
    ) -> Result<(), Fault>;

    /// Applies a fact.
    ///
    /// # Errors
    /// [`Misfit`] when the fact cannot follow.
    fn fold(state: &mut Self::State, fact: Self::Fact, at: At) -> Result<(), Misfit>;

    /// Opens what the journal held sealed and this state still needs. Called once, after all facts of a journal were applied:
    /// another key is noticed now and not when the customer has approved.
    ///
    /// # Errors
    /// [`Code::JournalKey`](crate::value::fault::Code::JournalKey).
    fn unseal(state: &mut Self::State, sealer: &Sealer) -> Result<(), Fault>;

    /// The calls of a state.
    fn calls(state: &Self::State) -> &Calls;

    /// A read whose answer tells the server's time, for when a call of an earlier process is open and the time is unknown.
    fn clock_read(_: &Self::State, _: At) -> Option<Read<'_>> {
        None
    }

    /// Renders an attempt of a call.
    ///
    /// # Errors
    /// See [`Call::render`].
    fn render(call: &Call, cfg: &Config, auth: Auth) -> Result<HttpCall, Fault> {
        call.render(cfg, auth)
    }

    /// What stands in no view and is to be handed out; `None` when there is nothing to give.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    #[cfg(feature = "handout")]
    fn take(_: &Self::State) -> Result<Option<Handout<Self::Fact>>, Fault> {
        Ok(None)
    }

    /// What should be under way, as a function of state and time.
    fn wants<'a>(state: &'a Self::State, at: At, out: &mut Wants<'a>);

    /// What events call it, by now: every id that it has heard, and the references that it gave. It finds who an event may be for;
    /// whether the event is its own it judges when it hears of it.
    fn names(_: &Self::State) -> Vec<Name> {
        Vec::new()
    }

    /// What the application may see: a function of the state alone, but for the time that is left in it.
    fn view(state: &Self::State) -> Self::View;

    /// The moment to which a view tells the time that is left.
    fn passes_at(_: &Self::State) -> Option<At> {
        None
    }
}
