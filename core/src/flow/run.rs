//! The loop around a machine: save first, then do; all of an input or nothing of it.

use core::fmt;

use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::config::{Config, Environment};
use super::effect::{Batch, Effect, Next, Notice, ScreenId};
use super::idempotency::key;
use super::kept::Kept;
use super::machine::{Cx, Facts, Got, Input, Machine, Passing, ScreenEvent, Wants};
use super::opening::{damaged, defect, first_fact, first_line, json};
use super::pulse::{Pulse, Wait};
use super::read;
use super::replay::Replay;
use crate::journal::{Damage, Line, Reader, encode};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
#[cfg(feature = "handout")]
use crate::value::secret::Secret;
use crate::value::time::{At, Clock, Now};
use crate::webhook::{Event, Name};
use crate::wire::http::{Auth, CORRELATION_ID, HttpReply, LostAt};
use crate::wire::rate;

/// One flow of kind `M` in the hands of one process.
///
/// Feed it what happens, ask [`Flow::next`] what to do, until it is done. It holds no clock, no socket and no file.
pub struct Flow<M: Machine> {
    pub(super) cfg: Arc<Config>,
    pub(super) state: Kept<M::State>,
    pub(super) clock: Clock,
    /// Names this process's reads: the chain at its first line, in one that took over with the clocks in it, and the name once it is needed.
    pub(super) began: u32,
    pub(super) seed: Option<Arc<str>>,
    pub(super) epoch: u32,
    /// Number of the last line that was written, saved or not.
    pub(super) written: u64,
    pub(super) chain: u32,
    pub(super) unsaved: Vec<String>,
    pub(super) pulse: Pulse,
    pub(super) notices: VecDeque<Notice>,
}

/// Without the lines that wait to be saved: where no key is configured, what they hold is not sealed.
impl<M: Machine> fmt::Debug for Flow<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { written, unsaved, .. } = self;
        write!(f, "Flow({}, {written} lines, {} of them not saved)", M::KIND, unsaved.len())
    }
}

/// A flow taken over from a journal.
#[derive(Debug)]
pub struct Resumed<F> {
    /// The flow. Its first step saves the entry that this process took over.
    pub flow: F,
    /// Number of the last good line. What comes after it gives way to the next lines that are saved.
    pub last: u64,
    /// The last line was torn. It must stay until the next lines are durable: should this process die before, it tells the
    /// next one that a line may be missing.
    pub torn: bool,
}

/// Most notices that wait to be told; older ones give way.
const NOTICES: usize = 32;

impl<M: Machine> Flow<M> {
    /// Begins a flow. Nothing is sent before its first line was saved.
    ///
    /// # Errors
    /// A [`Fault`] that names what is wrong with the spec.
    pub fn start(spec: M::Spec, cfg: Arc<Config>, now: Now) -> Result<Self, Fault> {
        let clock = Clock::start(now);
        let at = clock.at(now);
        let cx = Cx {
            cfg: &cfg,
            at,
            date: None,
            foreign: false,
            skewed: false,
            trusted: true,
            learned: None,
            in_flight: &[],
        };
        let warnings = M::warnings(&spec).iter().take(NOTICES);
        let notices = warnings.map(|text| Notice { what: "warning", detail: text.clone().into() }).collect();
        let begin = M::begin(spec, &cx)?;
        let first = first_fact(&begin, &cfg)?;
        let state = M::first(begin, at).map_err(defect)?;
        let mut chain = 0;
        let line = encode(1, at, M::KIND, M::FORMAT, &first, &mut chain);
        Ok(Self {
            began: chain,
            seed: None,
            cfg,
            state: Kept::new(state),
            clock,
            epoch: 1,
            written: 1,
            chain,
            unsaved: alloc::vec![line],
            pulse: Pulse::default(),
            notices,
        })
    }

    /// Takes a flow over from its journal's lines, given without line feeds. A torn last line is left out and reported; any
    /// other damage is refused and nothing is touched.
    ///
    /// # Errors
    /// A [`Fault`] of class journal.
    pub fn resume<'a>(
        lines: impl IntoIterator<Item = &'a str>,
        cfg: Arc<Config>,
        now: Now,
    ) -> Result<Resumed<Self>, Fault> {
        let mut lines = lines.into_iter();
        let (reader, first) = first_line(&mut lines)?;
        Self::resume_after(reader, first, lines, cfg, now)
    }

    /// The same after the first line was read.
    pub(super) fn resume_after<'a>(
        reader: Reader,
        first: Line<'a>,
        lines: impl Iterator<Item = &'a str>,
        cfg: Arc<Config>,
        now: Now,
    ) -> Result<Resumed<Self>, Fault> {
        let mut lines = lines.peekable();
        let mut torn = false;
        let mut replay = Replay::begin(reader, &first, cfg)?;
        while let Some(text) = lines.next() {
            match replay.line(text)? {
                None => {}
                Some(Damage::Broken) if lines.peek().is_none() => {
                    torn = true;
                    break;
                }
                Some(damage) => return Err(damaged(replay.last(), damage)),
            }
        }
        replay.open(torn, now)
    }

    /// The application wants something.
    ///
    /// # Errors
    /// A [`Fault`]; the flow is then as before.
    pub fn command(&mut self, command: M::Command, now: Now) -> Result<(), Fault> {
        self.feed(Input::Command(command), None, false, now).map(drop)
    }

    /// An answer came. Answers that nobody waits for are ignored and told once.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn reply(&mut self, call: CallId, attempt: u16, reply: HttpReply<'_>, now: Now) -> Result<(), Fault> {
        // A proxy's page tells nothing, not even the time; neither does an answer to something else.
        let foreign = reply.header(CORRELATION_ID).is_some_and(|echo| !self.is_echo(call, echo));
        let date = reply.date().filter(|_| !foreign && reply.body.trim_ascii_start().starts_with(b"{"));
        if let Some(date) = date {
            self.clock.server_date(date, now);
        }
        self.came_back(call, attempt, Came { got: Got::Reply(reply), date, foreign }, now)
    }

    /// A call brought no answer.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn lost(&mut self, call: CallId, attempt: u16, stage: LostAt, now: Now) -> Result<(), Fault> {
        self.came_back(call, attempt, Came { got: Got::Lost(stage), date: None, foreign: false }, now)
    }

    /// A verified webhook came.
    ///
    /// # Errors
    /// [`Code::EventNotOurs`] when it is about something else.
    pub fn event(&mut self, event: &Event<'_>, now: Now) -> Result<(), Fault> {
        let subject = event.metadata.subject_account_id.as_deref();
        let ours = self.cfg.partner_account_id.as_ref().is_none_or(|us| subject.is_none_or(|them| us.as_str() == them));
        let world = event.metadata.live.is_none_or(|live| live == (self.cfg.environment == Environment::Live));
        if !ours || !world {
            return Err(Fault::new(
                Code::EventNotOurs,
                "the event is for another account or environment than this flow",
            ));
        }
        self.feed(Input::Webhook(event), None, false, now).map(drop)
    }

    /// Something happened on a screen.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn screen(&mut self, screen: ScreenId, what: ScreenEvent, now: Now) -> Result<(), Fault> {
        self.feed(Input::Screen { screen, what }, None, false, now).map(drop)
    }

    /// Time has passed. [`Flow::next`] does this by itself; a host need not.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn tick(&mut self, now: Now) -> Result<(), Fault> {
        self.feed(Input::Tick, None, false, now).map(drop)
    }

    /// These lines are durable.
    ///
    /// # Errors
    /// [`Code::NotHandedOut`] when the number is beyond the last line.
    pub fn saved(&mut self, upto: u64) -> Result<(), Fault> {
        let count = u64::try_from(self.unsaved.len()).unwrap_or(u64::MAX);
        let saved_before = self.written.saturating_sub(count);
        if upto > self.written {
            return Err(Fault::new(
                Code::NotHandedOut,
                "this line was never handed out; report the batch's own number",
            ));
        }
        let newly = usize::try_from(upto.saturating_sub(saved_before)).unwrap_or(usize::MAX);
        self.unsaved.drain(..newly.min(self.unsaved.len()));
        self.unsaved.shrink_to_fit();
        Ok(())
    }

    /// What the application may see. Ask after the last line was saved: what is not durable may still not have happened.
    #[must_use]
    pub fn view(&self, now: Now) -> M::View {
        let mut view = M::view(&self.state);
        if let Some(end) = M::passes_at(&self.state) {
            view.pass(end.since(self.clock.at(now)));
        }
        view
    }

    /// What events call the flow; see [`Routes`](crate::webhook::Routes). Ask again whenever something was saved.
    #[must_use]
    pub fn names(&self) -> Vec<Name> {
        M::names(&self.state)
    }

    /// The state, for tests that compare a live flow with its journal.
    #[must_use]
    pub fn state(&self) -> &M::State {
        &self.state
    }

    /// The one thing to do next.
    ///
    /// # Errors
    /// A [`Fault`] when a call cannot be rendered with this configuration; the flow stays as it is.
    pub fn next(&mut self, now: Now) -> Result<Next, Fault> {
        let at = self.clock.at(now);
        if self.unsaved.is_empty() {
            let mut wants = Wants::knowing(self.clock.learned());
            M::wants(&self.state, at, &mut wants);
            let skewed = self.clock.skewed();
            let closed = wants.calls.iter().any(|call| call.inherited && !call.window_open(at, skewed));
            if wants.deadline.is_some_and(|deadline| deadline <= at) || (closed && self.clock.trusted()) {
                self.feed(Input::Tick, None, false, now)?;
            }
        }
        if !self.unsaved.is_empty() {
            let count = u64::try_from(self.unsaved.len()).unwrap_or(u64::MAX);
            let after = self.written.saturating_sub(count);
            return Ok(Next::Save(Batch { after, upto: self.written, lines: self.unsaved.clone() }));
        }
        if let Some(notice) = self.notices.pop_front() {
            return Ok(Next::Do(Effect::Tell(notice)));
        }
        self.do_or_wait(at)
    }

    fn do_or_wait(&mut self, at: At) -> Result<Next, Fault> {
        let mut wants = Wants::knowing(self.clock.learned());
        M::wants(&self.state, at, &mut wants);
        if let Some(n) =
            self.pulse.shown.iter().position(|shown| wants.screens.iter().all(|screen| screen.screen != *shown))
        {
            return Ok(Next::Do(Effect::Hide(self.pulse.shown.remove(n))));
        }
        if let Some(screen) = wants.screens.iter().find(|screen| !self.pulse.shown.contains(&screen.screen)) {
            self.pulse.shown.push(screen.screen);
            return Ok(Next::Do(Effect::Show(screen.to_owned())));
        }
        if wants.done {
            return Ok(Next::Done);
        }
        let mut wake: Option<At> = None;
        // A moment that has passed is no reason to wake up: the tick for it is behind us.
        let mut sooner = |moment: At| {
            if moment > at {
                wake = Some(wake.map_or(moment, |earlier| earlier.min(moment)));
            }
        };
        if let Some(deadline) = wants.deadline {
            sooner(deadline);
        }
        let mut time_is_wanted = false;
        for call in wants.calls {
            if self.pulse.has(call.id, call.attempt) {
                continue;
            }
            // What an earlier process may have sent is sent again only when it is known how long ago that was.
            if call.key.is_some() && call.inherited && !self.clock.trusted() {
                time_is_wanted = true;
                continue;
            }
            if !call.window_open(at, self.clock.skewed()) {
                continue;
            }
            if call.due > at {
                sooner(call.due);
                continue;
            }
            let http = M::render(call, &self.cfg, auth::<M>())?;
            self.pulse.hand_out(call.id, call.attempt);
            return Ok(Next::Do(Effect::Call(http)));
        }
        if time_is_wanted && wants.reads.is_empty() {
            wants.reads.extend(M::clock_read(&self.state, at));
        }
        self.pulse.streams(&wants.reads, wants.daily, at, &self.cfg.policy);
        for read in &wants.reads {
            match self.pulse.read_due(read.slot) {
                Some(due) if due <= at => {
                    let seed = self.seed.get_or_insert_with(|| seed::<M>(&self.cfg, self.began, self.epoch));
                    let http = read.render(self.pulse.next_read(), seed, &self.cfg, auth::<M>())?;
                    self.pulse.hand_out_read(read.slot);
                    return Ok(Next::Do(Effect::Call(http)));
                }
                Some(due) => sooner(due),
                None => {}
            }
        }
        Ok(wake.map_or(Next::Idle, |moment| Next::Wait { ms: moment.since(at).max(1) }))
    }

    /// Whether a correlation id that came back belongs to this call.
    fn is_echo(&self, call: CallId, echo: &str) -> bool {
        if call.0 & CallId::READ != 0 {
            let seed = self.seed.as_deref();
            return seed.is_some_and(|seed| echo.eq_ignore_ascii_case(&read::correlation_id(seed, call)));
        }
        M::calls(&self.state).get(call).is_some_and(|known| known.echoes(echo))
    }

    fn came_back(&mut self, call: CallId, attempt: u16, came: Came<'_>, now: Now) -> Result<(), Fault> {
        let Came { got, date, foreign } = came;
        if call.0 & CallId::READ == 0 {
            if !self.pulse.take_back(call, attempt) {
                self.tell(Notice { what: "stray", detail: "an answer that nobody waits for was ignored".into() });
                return Ok(());
            }
            return self.feed(Input::Call { id: call, got }, date, foreign, now).map(drop);
        }
        let Some(slot) = self.pulse.take_back_read(call) else {
            self.tell(Notice { what: "stray", detail: "an answer that nobody waits for was ignored".into() });
            return Ok(());
        };
        let at = self.clock.at(now);
        let seed = self.seed.clone().unwrap_or_default();
        let (usable, at_least) = match got {
            Got::Lost(_) => (false, None),
            Got::Reply(reply) => {
                // 404 says something about a resource; the machine judges it.
                (!foreign && (reply.is_success() || reply.status == 404), rate::reset_ms(&reply))
            }
        };
        if !usable {
            self.pulse.reschedule(slot, at, Wait::Failed { seed: &seed, at_least });
            return Ok(());
        }
        let failed = Wait::Failed { seed: &seed, at_least };
        if self.feed(Input::Read { slot, got }, date, false, now)? {
            self.pulse.reschedule(slot, at, failed);
            return Ok(());
        }
        let mut wants = Wants::knowing(self.clock.learned());
        M::wants(&self.state, at, &mut wants);
        // The read that tells the time is on no list; it is asked again only when it failed to.
        let wait = match wants.reads.iter().find(|read| read.slot == slot) {
            Some(_) if wants.daily == Some(slot) => Wait::Day,
            Some(read) => Wait::Cadence(read, &self.cfg.policy),
            None => failed,
        };
        self.pulse.reschedule(slot, at, wait);
        Ok(())
    }

    /// Decides, applies to a copy, writes the lines, and only then takes the copy: a refusal leaves everything as it was.
    ///
    /// True when a read brought nothing usable.
    fn feed(&mut self, input: Input<'_, M::Command>, date: Option<At>, foreign: bool, now: Now) -> Result<bool, Fault> {
        let at = self.clock.at(now);
        let cx = Cx {
            cfg: &self.cfg,
            at,
            date,
            foreign,
            skewed: self.clock.skewed(),
            trusted: self.clock.trusted(),
            learned: self.clock.learned(),
            in_flight: self.pulse.in_flight(),
        };
        let mut out = Facts::new();
        M::react(&self.state, input, &cx, &mut out)?;
        self.apply(out.facts, at)?;
        for slot in out.hurry {
            self.pulse.hurry(slot, at);
        }
        for notice in out.notices {
            self.tell(notice);
        }
        Ok(out.retry)
    }

    fn apply(&mut self, facts: Vec<M::Fact>, at: At) -> Result<(), Fault> {
        if facts.is_empty() {
            return Ok(());
        }
        let mut state = <M::State as Clone>::clone(&self.state);
        let (mut written, mut chain) = (self.written, self.chain);
        let mut lines = Vec::with_capacity(facts.len());
        for fact in facts {
            written = written.saturating_add(1);
            lines.push(encode(written, at, M::KIND, M::FORMAT, &json(&fact)?, &mut chain));
            M::fold(&mut state, fact, at).map_err(defect)?;
        }
        self.state.replace(state);
        self.written = written;
        self.chain = chain;
        self.unsaved.append(&mut lines);
        Ok(())
    }

    /// Hands out what was told and stands in no view, as JSON; `None` when there is nothing to give: a customer token that was
    /// granted, the shipping that was chosen, `klarna_network_response_data` for the partner, or the answer of a call in full. What
    /// Klarna answered for the partner and an answer without secrets are given as often as they are asked for. A secret is
    /// given once: store it, and save the line that follows after that. A process that dies before the line is saved leaves it
    /// to the next one.
    ///
    /// # Errors
    /// [`Code::NotNow`] while a line is not saved: what was not saved may not be acted on.
    #[cfg(feature = "handout")]
    pub fn take(&mut self, now: Now) -> Result<Option<Secret>, Fault> {
        let saved = self.unsaved.is_empty();
        if !saved {
            return Err(Fault::new(Code::NotNow, "save what was handed out last, then ask again"));
        }
        let Some(handout) = M::take(&self.state)? else { return Ok(None) };
        self.apply(handout.fact.into_iter().collect(), self.clock.at(now))?;
        Ok(Some(handout.json))
    }

    fn tell(&mut self, notice: Notice) {
        if self.notices.len() >= NOTICES {
            self.notices.pop_front();
        }
        self.notices.push_back(notice);
    }
}

/// What came of a call, and what its headers tell.
struct Came<'a> {
    got: Got<'a>,
    /// Server's clock.
    date: Option<At>,
    /// The answer carries the correlation id of another call.
    foreign: bool,
}

fn auth<M: Machine>() -> Auth {
    if M::RELAY { Auth::Relay } else { Auth::Partner }
}

fn seed<M: Machine>(cfg: &Config, began: u32, epoch: u32) -> Arc<str> {
    key(&cfg.installation, cfg.account(), M::KIND, &alloc::format!("{began:08x}"), epoch)
}
