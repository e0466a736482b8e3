//! Copies of flows as they stand, and journals that are followed as they grow.

use alloc::boxed::Box;
use alloc::string::String;

use super::any::AnyFlow;
use super::machine::Machine;
use super::opening::damaged;
use super::replay::Replay;
use super::run::Flow;
use crate::value::fault::Fault;
use crate::value::time::Now;

/// A journal that another process writes, read line by line: what a process would tell that took it over now.
pub trait Follow {
    /// Reads the next line, given without its line feed.
    ///
    /// # Errors
    /// A [`Fault`] of class journal; from there on it tells nothing that can be relied on.
    fn line(&mut self, text: &str) -> Result<(), Fault>;

    /// The view of a flow that is resumed from these lines.
    ///
    /// # Errors
    /// A [`Fault`] of class journal.
    fn view_json(&self, now: Now) -> Result<String, Fault>;

    /// The same again, to be read on for itself.
    fn copy(&self) -> Box<dyn Follow>;
}

impl<M: Machine> Follow for Replay<M> {
    fn line(&mut self, text: &str) -> Result<(), Fault> {
        match Self::line(self, text)? {
            None => Ok(()),
            Some(damage) => Err(damaged(self.last(), damage)),
        }
    }

    fn view_json(&self, now: Now) -> Result<String, Fault> {
        AnyFlow::view_json(&Self::copy(self).open(false, now)?.flow, now)
    }

    fn copy(&self) -> Box<dyn Follow> {
        Box::new(Self::copy(self))
    }
}

impl<M: Machine> Flow<M> {
    /// A second flow in the same state: what it is asked to do, it does as this one would. For searches that go on from one
    /// moment in several ways. At most one of the two may ever reach Klarna and the journal; a second process takes the journal
    /// over with [`Flow::resume`].
    #[must_use]
    pub fn copy(&self) -> Self {
        Self {
            cfg: self.cfg.clone(),
            state: self.state.copy(),
            clock: self.clock.clone(),
            began: self.began,
            seed: self.seed.clone(),
            epoch: self.epoch,
            written: self.written,
            chain: self.chain,
            unsaved: self.unsaved.clone(),
            pulse: self.pulse.clone(),
            notices: self.notices.clone(),
        }
    }

    /// How often the state was replaced by another one. As long as this number stays, a view stays, but for the time that is
    /// left in it.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.state.changes()
    }
}
