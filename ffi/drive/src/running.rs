//! A flow in the hands of a driver.

use std::borrow::Cow;
use std::sync::Arc;

use kassa::flow::{AnyFlow, Effect, Next, Notice, Screen, ScreenEvent, ScreenId};
use kassa::value::fault::Fault;
use kassa::webhook::Event;
use kassa::wire::http::{HttpCall, LostAt};

use crate::driver::Shared;
use crate::error::{Error, HostCode};
use crate::journal::JournalFile;
use crate::transport::Lost;

/// A flow with its journal, driven step by step. Feeding it does not block; a step may, while a call is under way.
pub struct Running {
    shared: Arc<Shared>,
    flow: Box<dyn AnyFlow>,
    reference: String,
    file: JournalFile,
    /// What was told last about calls that brought no answer.
    trouble: Option<Lost>,
    stopped: bool,
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Running({} {})", self.flow.kind(), self.reference)
    }
}

/// What is left for the program to do.
#[derive(Clone, Debug)]
pub enum Step {
    /// Show this to the customer.
    Show(Screen),
    /// Take it away at once.
    Hide(ScreenId),
    /// News. `transport` tells, once each, why calls bring no answer.
    Tell(Notice),
    /// Nothing to do for so long; step again after that, or after any input.
    Wait {
        /// Milliseconds.
        ms: u64,
    },
    /// Nothing to do until there is input.
    Idle,
    /// The flow has ended; its view says how.
    Done,
}

impl Running {
    pub(crate) fn new(shared: Arc<Shared>, flow: Box<dyn AnyFlow>, reference: String, file: JournalFile) -> Self {
        let running = Self { shared, flow, reference, file, trouble: None, stopped: false };
        running.introduce();
        running
    }

    /// Says what events call this flow.
    fn introduce(&self) {
        if let Some(mut mailbox) = self.shared.mailbox() {
            mailbox.learn(&self.reference, self.flow.names());
        }
    }

    /// Gives the flow the webhooks that wait for it. What is not its own it does not take, and that is no trouble.
    fn collect(&mut self) {
        let Some(mut mailbox) = self.shared.mailbox() else { return };
        mailbox.give(&self.reference, |event| drop(self.flow.event(event, self.shared.clock.now())));
    }

    /// The attempt's name.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// Whether a spec that comes again under this flow's reference is still about what was begun: of the same kind, for the same amount, of
    /// the same transaction.
    ///
    /// # Errors
    /// [`Code::ReferenceReused`](kassa::value::fault::Code::ReferenceReused) when it is about something else, or what is wrong with the spec.
    pub fn agrees(&self, kind: &str, spec: &[u8]) -> Result<(), Fault> {
        self.flow.agrees(kind, spec)
    }

    /// Kind of the flow.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.flow.kind()
    }

    /// Does what can be done without the program, saving and sending, until something is left for it.
    ///
    /// # Errors
    /// When the journal failed, the flow must not go on in this process: drop it, and resume it from what is on the disk.
    /// Without a credential it waits to be resumed with one.
    pub fn step(&mut self) -> Result<Step, Error> {
        self.alive()?;
        self.collect();
        let step = self.advance()?;
        // All that followed from them is saved.
        if let Some(mut mailbox) = self.shared.mailbox() {
            mailbox.saved(&self.reference);
            if matches!(step, Step::Done) {
                mailbox.ended(&self.reference);
                return Ok(step);
            }
        }
        self.introduce();
        Ok(step)
    }

    fn advance(&mut self) -> Result<Step, Error> {
        loop {
            self.alive()?;
            match self.flow.next(self.shared.clock.now())? {
                Next::Save(batch) => {
                    let saved = self.file.append(batch.after, &batch.lines);
                    self.stopped |= saved.is_err();
                    saved?;
                    self.flow.saved(batch.upto)?;
                }
                Next::Do(Effect::Call(call)) => {
                    if let Some(notice) = self.call(&call)? {
                        return Ok(Step::Tell(notice));
                    }
                }
                Next::Do(Effect::Show(screen)) => return Ok(Step::Show(screen)),
                Next::Do(Effect::Hide(screen)) => return Ok(Step::Hide(screen)),
                Next::Do(Effect::Tell(notice)) => return Ok(Step::Tell(notice)),
                // A blocking transport has nothing to drop.
                Next::Do(_) => {}
                Next::Wait { ms } => return Ok(Step::Wait { ms }),
                Next::Idle => return Ok(Step::Idle),
                Next::Done => {
                    self.shared.journal.finish(&mut self.file)?;
                    return Ok(Step::Done);
                }
            }
        }
    }

    fn call(&mut self, call: &HttpCall) -> Result<Option<Notice>, Error> {
        let sent = self.shared.transport.send(call);
        // A call that could not even be tried: this process cannot go on with the flow.
        self.stopped |= sent.is_err();
        let sent = sent?;
        let now = self.shared.clock.now();
        match sent {
            Ok(answer) => {
                self.trouble = None;
                answer.with(|reply| self.flow.reply(call.call, call.attempt, reply, now))?;
                Ok(None)
            }
            Err(lost) => {
                self.flow.lost(call.call, call.attempt, lost.at, now)?;
                if self.trouble.as_ref() == Some(&lost) {
                    return Ok(None);
                }
                let stage = match lost.at {
                    LostAt::NotSent => "not sent",
                    LostAt::Unknown => "no answer",
                };
                let detail = Cow::Owned(format!("{}: {stage}: {}", call.op.name, lost.detail));
                self.trouble = Some(lost);
                Ok(Some(Notice { what: "transport", detail }))
            }
        }
    }

    fn alive(&self) -> Result<(), Error> {
        if self.stopped {
            return Err(Error::host(
                HostCode::JournalStopped,
                "this flow cannot go on in this process; drop it and resume it from its journal",
            ));
        }
        Ok(())
    }

    /// The application wants something; see [`AnyFlow::command`]. Step afterwards.
    ///
    /// # Errors
    /// A fault; the flow is then as before.
    pub fn command(&mut self, json: &[u8]) -> Result<(), Error> {
        self.alive()?;
        Ok(self.flow.command(json, self.shared.clock.now())?)
    }

    /// A verified webhook came; see [`AnyFlow::event`]. Step afterwards.
    ///
    /// # Errors
    /// A fault when the event is about something else.
    pub fn event(&mut self, event: &Event<'_>) -> Result<(), Error> {
        self.alive()?;
        Ok(self.flow.event(event, self.shared.clock.now())?)
    }

    /// Something happened on a screen. Step afterwards.
    ///
    /// # Errors
    /// A fault of class internal only.
    pub fn screen(&mut self, screen: ScreenId, what: ScreenEvent) -> Result<(), Error> {
        self.alive()?;
        Ok(self.flow.screen(screen, what, self.shared.clock.now())?)
    }

    /// What the flow was told and does not show, as JSON: a customer token that was granted, the shipping that was chosen,
    /// `klarna_network_response_data` for the partner, or the answer of a call in full.
    /// See [`kassa::flow::Flow::take`]. Secrets are handed out once: store them, and step after that.
    ///
    /// # Errors
    /// A fault while something is not saved.
    #[cfg(any(feature = "flow-call", feature = "flow-payment"))]
    pub fn take(&mut self) -> Result<Option<kassa::value::secret::Secret>, Error> {
        self.alive()?;
        Ok(self.flow.take(self.shared.clock.now())?)
    }

    /// What the application may see, as JSON. Ask after a step: what is not saved may still not have happened.
    ///
    /// # Errors
    /// A fault of class internal only.
    pub fn view_json(&self) -> Result<String, Error> {
        Ok(self.flow.view_json(self.shared.clock.now())?)
    }
}

/// What was not saved is heard again by the process that goes on.
impl Drop for Running {
    fn drop(&mut self) {
        if let Some(mut mailbox) = self.shared.mailbox() {
            mailbox.left(&self.reference);
        }
    }
}
