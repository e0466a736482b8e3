//! The loop around a machine: save first, then do; all of an input or nothing of it.

use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::config::{Config, Environment};
use super::effect::{Batch, Effect, Next, Notice, ScreenId};
use super::idempotency::{correlation_id, key};
use super::machine::{Cx, Facts, Got, Input, Machine, Read, ScreenEvent, Wants};
use super::opening::{damaged, defect, first_fact, json, read_first, unfit};
use super::pulse::{Pulse, Wait};
use crate::journal::{Damage, Reader, encode};
use crate::value::fault::{Code, Fault};
use crate::value::id::{CallId, Id};
use crate::value::time::{At, Clock, Now};
use crate::webhook::Event;
use crate::wire::http::{Auth, CACHE_CONTROL, CORRELATION_ID, HttpCall, HttpReply, LostAt};
use crate::wire::rate;

/// One flow of kind `M` in the hands of one process.
///
/// Feed it what happens, ask [`Flow::next`] what to do, until it is done. It holds no clock, no socket and no file.
#[derive(Debug)]
pub struct Flow<M: Machine> {
    cfg: Arc<Config>,
    state: M::State,
    clock: Clock,
    /// Names this process's reads.
    seed: Arc<str>,
    epoch: u32,
    /// Number of the last line that was written, saved or not.
    written: u64,
    chain: u32,
    unsaved: Vec<String>,
    pulse: Pulse,
    notices: VecDeque<Notice>,
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
            epoch: 1,
            skewed: false,
            trusted: true,
            learned: None,
            handed_out: &[],
            in_flight: &[],
        };
        let begin = M::begin(spec, &cx)?;
        let state = M::first(&begin, at, &cfg).map_err(defect)?;
        let first = first_fact(&begin, &cfg)?;
        let mut chain = 0;
        let line = encode(1, at, M::KIND, M::FORMAT, &first, &mut chain);
        Ok(Self {
            seed: seed(&cfg, M::KIND, chain, 1),
            cfg,
            state,
            clock,
            epoch: 1,
            written: 1,
            chain,
            unsaved: alloc::vec![line],
            pulse: Pulse::default(),
            notices: VecDeque::new(),
        })
    }

    /// Takes a flow over from its journal's lines, given without line feeds. A torn last line is left out and reported; any
    /// other damage is refused and nothing is touched.
    ///
    /// # Errors
    /// A [`Fault`] of class journal.
    pub fn resume<'a>(
        lines: impl IntoIterator<Item = &'a str>,
        mut cfg: Arc<Config>,
        now: Now,
    ) -> Result<Resumed<Self>, Fault> {
        let mut reader = Reader::default();
        let mut lines = lines.into_iter().peekable();
        let mut torn = false;
        let mut held: Option<(M::State, At, u32)> = None;
        while let Some(text) = lines.next() {
            let line = match reader.line(text) {
                Ok(line) => line,
                Err(Damage::Broken) if lines.peek().is_none() => {
                    torn = true;
                    break;
                }
                Err(damage) => return Err(damaged(reader.last(), damage)),
            };
            if line.kind != M::KIND {
                return Err(Fault::new(Code::JournalStart, "the journal belongs to a flow of another kind"));
            }
            if line.format > M::FORMAT {
                return Err(Fault::new(
                    Code::JournalNewer,
                    "a newer kassa wrote this journal; use that version or a later one",
                ));
            }
            match &mut held {
                None => held = Some((read_first::<M>(line.fact, line.at, &mut cfg)?, line.at, 0)),
                Some((state, at, epoch)) => {
                    let fact: M::Fact = serde_json::from_str(line.fact).map_err(|_| damaged(line.n, Damage::Broken))?;
                    M::fold(state, &fact, line.at, &cfg).map_err(|misfit| unfit(line.n, misfit))?;
                    *at = (*at).max(line.at);
                    *epoch = epoch.saturating_add(1);
                }
            }
        }
        let Some((mut state, last_at, _)) = held else {
            return Err(Fault::new(
                Code::JournalStart,
                "the journal holds no whole line: nothing was sent, start anew",
            ));
        };
        let clock = Clock::resume(now, last_at, cfg.policy.trusted_clock);
        let at = clock.at(now);
        let (last, mut chain) = (reader.last(), reader.chain());
        // The number of the entry is the epoch: it grows with every process that takes the journal over.
        let epoch = u32::try_from(last).unwrap_or(u32::MAX).saturating_add(1);
        let opened = M::opened(epoch, torn);
        M::fold(&mut state, &opened, at, &cfg).map_err(defect)?;
        let written = last.saturating_add(1);
        let line = encode(written, at, M::KIND, M::FORMAT, &json(&opened)?, &mut chain);
        let flow = Self {
            seed: seed(&cfg, M::KIND, chain, epoch),
            cfg,
            state,
            clock,
            epoch,
            written,
            chain,
            unsaved: alloc::vec![line],
            pulse: Pulse::resumed(),
            notices: VecDeque::new(),
        };
        Ok(Resumed { flow, last, torn })
    }

    /// The application wants something.
    ///
    /// # Errors
    /// A [`Fault`]; the flow is then as before.
    pub fn command(&mut self, command: M::Command, now: Now) -> Result<(), Fault> {
        self.feed(Input::Command(command), None, now).map(drop)
    }

    /// An answer came. Answers that nobody waits for are ignored and told once.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn reply(&mut self, call: CallId, attempt: u16, reply: HttpReply<'_>, now: Now) -> Result<(), Fault> {
        // A proxy's page tells nothing, not even the time; neither does an answer to something else.
        let ours = reply.header(CORRELATION_ID).is_none_or(|echo| self.is_echo(call, echo));
        let date = reply.date().filter(|_| ours && reply.body.trim_ascii_start().starts_with(b"{"));
        if let Some(date) = date {
            self.clock.server_date(date, now);
        }
        self.came_back(call, attempt, Got::Reply(reply), date, now)
    }

    /// A call brought no answer.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn lost(&mut self, call: CallId, attempt: u16, stage: LostAt, now: Now) -> Result<(), Fault> {
        self.came_back(call, attempt, Got::Lost(stage), None, now)
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
        self.feed(Input::Webhook(event), None, now).map(drop)
    }

    /// Something happened on a screen.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn screen(&mut self, screen: ScreenId, what: ScreenEvent, now: Now) -> Result<(), Fault> {
        self.feed(Input::Screen { screen, what }, None, now).map(drop)
    }

    /// Time has passed. [`Flow::next`] does this by itself; a host need not.
    ///
    /// # Errors
    /// A [`Fault`] of class internal only.
    pub fn tick(&mut self, now: Now) -> Result<(), Fault> {
        self.feed(Input::Tick, None, now).map(drop)
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
        Ok(())
    }

    /// What the application may see. Ask after the last line was saved: what is not durable may still not have happened.
    #[must_use]
    pub fn view(&self, now: Now) -> M::View {
        M::view(&self.state, self.clock.at(now))
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
                self.feed(Input::Tick, None, now)?;
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
            return Ok(Next::Do(Effect::Show(screen.clone())));
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
        for call in &wants.calls {
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
            let http = call.render(&self.cfg, auth::<M>())?;
            self.pulse.hand_out(call.id, call.attempt);
            return Ok(Next::Do(Effect::Call(http)));
        }
        if time_is_wanted && wants.reads.is_empty() {
            wants.reads.extend(wants.clock_read.take());
        }
        self.pulse.streams(&wants.reads, at, &self.cfg.policy);
        for read in &wants.reads {
            match self.pulse.read_due(read.slot) {
                Some(due) if due <= at => return self.read(read),
                Some(due) => sooner(due),
                None => {}
            }
        }
        Ok(wake.map_or(Next::Idle, |moment| Next::Wait { ms: moment.since(at).max(1) }))
    }

    fn read(&mut self, read: &Read) -> Result<Next, Fault> {
        let args: Vec<&str> = read.args.iter().map(String::as_str).collect();
        let query: Vec<(&str, &str)> = read.query.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let account = self.cfg.partner_account_id.as_ref().map(Id::as_str);
        let url = self.cfg.base_url.address(read.op, account, &args, &query)?;
        let call = self.pulse.hand_out_read(read.slot);
        let no_cache = (CACHE_CONTROL, String::from("no-cache"));
        let mut headers = alloc::vec![(CORRELATION_ID, self.read_correlation_id(call)), no_cache];
        if let (Some(metadata), Auth::Partner) = (&self.cfg.integration_metadata, auth::<M>()) {
            headers.push((crate::wire::http::INTEGRATION_METADATA, metadata.clone()));
        }
        Ok(Next::Do(Effect::Call(HttpCall {
            call,
            attempt: 1,
            op: read.op,
            url,
            headers,
            auth: auth::<M>(),
            body: None,
            connect_ms: read.op.patience.connect_ms(),
            total_ms: read.op.patience.total_ms(),
            redelivered: false,
        })))
    }

    /// Whether a correlation id that came back belongs to this call.
    fn is_echo(&self, call: CallId, echo: &str) -> bool {
        if call.0 & CallId::READ != 0 {
            return echo.eq_ignore_ascii_case(&self.read_correlation_id(call));
        }
        let mut wants = Wants::knowing(self.clock.learned());
        M::wants(&self.state, At::from_unix_ms(0), &mut wants);
        wants.calls.iter().any(|known| known.id == call && known.echoes(echo))
    }

    fn read_correlation_id(&self, call: CallId) -> String {
        let [_, _, high, low] = call.0.to_be_bytes();
        correlation_id(&self.seed, u16::from_be_bytes([high, low]))
    }

    fn came_back(&mut self, call: CallId, attempt: u16, got: Got<'_>, date: Option<At>, now: Now) -> Result<(), Fault> {
        if call.0 & CallId::READ == 0 {
            if !self.pulse.take_back(call, attempt) {
                self.tell(Notice { what: "stray", detail: "an answer that nobody waits for was ignored".into() });
                return Ok(());
            }
            return self.feed(Input::Call { id: call, got }, date, now).map(drop);
        }
        let Some(slot) = self.pulse.take_back_read(call) else {
            self.tell(Notice { what: "stray", detail: "an answer that nobody waits for was ignored".into() });
            return Ok(());
        };
        let at = self.clock.at(now);
        let seed = self.seed.clone();
        let (usable, at_least) = match got {
            Got::Lost(_) => (false, None),
            Got::Reply(reply) => {
                let echo = reply.header(CORRELATION_ID);
                let ours = echo.is_none_or(|echo| echo.eq_ignore_ascii_case(&self.read_correlation_id(call)));
                // 404 says something about a resource; the machine judges it.
                (ours && (reply.is_success() || reply.status == 404), rate::reset_ms(&reply))
            }
        };
        if !usable {
            self.pulse.reschedule(slot, at, Wait::Failed { seed: &seed, at_least });
            return Ok(());
        }
        let failed = Wait::Failed { seed: &seed, at_least };
        if self.feed(Input::Read { slot, got }, date, now)? {
            self.pulse.reschedule(slot, at, failed);
            return Ok(());
        }
        let mut wants = Wants::knowing(self.clock.learned());
        M::wants(&self.state, at, &mut wants);
        // The read that tells the time is on no list; it is asked again only when it failed to.
        let wait = match wants.reads.iter().find(|read| read.slot == slot) {
            Some(read) => Wait::Cadence(read, &self.cfg.policy),
            None => failed,
        };
        self.pulse.reschedule(slot, at, wait);
        Ok(())
    }

    /// Decides, applies to a copy, writes the lines, and only then takes the copy: a refusal leaves everything as it was.
    ///
    /// True when a read brought nothing usable.
    fn feed(&mut self, input: Input<'_, M::Command>, date: Option<At>, now: Now) -> Result<bool, Fault> {
        let at = self.clock.at(now);
        let cx = Cx {
            cfg: &self.cfg,
            at,
            date,
            epoch: self.epoch,
            skewed: self.clock.skewed(),
            trusted: self.clock.trusted(),
            learned: self.clock.learned(),
            handed_out: self.pulse.handed_out(),
            in_flight: self.pulse.in_flight(),
        };
        let mut out = Facts::new();
        M::react(&self.state, input, &cx, &mut out)?;
        if !out.facts.is_empty() {
            let mut state = self.state.clone();
            let (mut written, mut chain) = (self.written, self.chain);
            let mut lines = Vec::with_capacity(out.facts.len());
            for fact in &out.facts {
                M::fold(&mut state, fact, at, &self.cfg).map_err(defect)?;
                written = written.saturating_add(1);
                lines.push(encode(written, at, M::KIND, M::FORMAT, &json(fact)?, &mut chain));
            }
            self.state = state;
            self.written = written;
            self.chain = chain;
            self.unsaved.append(&mut lines);
        }
        for slot in out.hurry {
            self.pulse.hurry(slot, at);
        }
        for notice in out.notices {
            self.tell(notice);
        }
        Ok(out.retry)
    }

    fn tell(&mut self, notice: Notice) {
        if self.notices.len() >= NOTICES {
            self.notices.pop_front();
        }
        self.notices.push_back(notice);
    }
}

fn auth<M: Machine>() -> Auth {
    if M::RELAY { Auth::Relay } else { Auth::Partner }
}

fn seed(cfg: &Config, kind: &str, chain: u32, epoch: u32) -> Arc<str> {
    key(&cfg.installation, cfg.account(), kind, &alloc::format!("{chain:08x}"), epoch)
}
