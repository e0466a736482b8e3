//! A journal that is read line by line, and the flow that it makes.

use alloc::collections::VecDeque;
use alloc::sync::Arc;

use super::config::Config;
use super::kept::Kept;
use super::machine::Machine;
use super::opening::{damaged, defect, json, of_this_kind, read_first, unfit};
use super::pulse::Pulse;
use super::run::{Flow, Resumed};
use crate::journal::{Damage, Line, Reader, encode};
use crate::value::fault::Fault;
use crate::value::time::{At, Clock, Now};

/// What the lines so far make.
pub(super) struct Replay<M: Machine> {
    reader: Reader,
    cfg: Arc<Config>,
    state: M::State,
    last_at: At,
}

impl<M: Machine> Replay<M> {
    /// After the first line.
    pub(super) fn begin(reader: Reader, first: &Line<'_>, mut cfg: Arc<Config>) -> Result<Self, Fault> {
        of_this_kind::<M>(first)?;
        let state = read_first::<M>(first, &mut cfg)?;
        Ok(Self { reader, cfg, state, last_at: first.at })
    }

    /// Number of the last line.
    pub(super) fn last(&self) -> u64 {
        self.reader.last()
    }

    /// Reads the next line, given without its line feed. A line that is damaged changes nothing.
    pub(super) fn line(&mut self, text: &str) -> Result<Option<Damage>, Fault> {
        let line = match self.reader.line(text) {
            Ok(line) => line,
            Err(damage) => return Ok(Some(damage)),
        };
        of_this_kind::<M>(&line)?;
        let fact: M::Fact = serde_json::from_str(line.fact).map_err(|_| damaged(line.n, Damage::Broken))?;
        M::fold(&mut self.state, fact, line.at).map_err(|misfit| unfit(line.n, misfit))?;
        self.last_at = self.last_at.max(line.at);
        Ok(None)
    }

    /// Takes the flow over. `torn`: a damaged line came last.
    pub(super) fn open(self, torn: bool, now: Now) -> Result<Resumed<Flow<M>>, Fault> {
        let Self { reader, cfg, mut state, last_at } = self;
        M::unseal(&mut state, &cfg.sealer)?;
        let clock = Clock::resume(now, last_at, cfg.policy.trusted_clock);
        let at = clock.at(now);
        let (last, mut chain) = (reader.last(), reader.chain());
        // The number of the entry is the epoch: it grows with every process that takes the journal over.
        let epoch = u32::try_from(last).unwrap_or(u32::MAX).saturating_add(1);
        let opened = M::opened(epoch, torn);
        let written = last.saturating_add(1);
        let line = encode(written, at, M::KIND, M::FORMAT, &json(&opened)?, &mut chain);
        M::fold(&mut state, opened, at).map_err(defect)?;
        let flow = Flow {
            // A process before this one may have written the same line, and lost it: its answers are not this one's.
            began: chain ^ now.folded(),
            seed: None,
            cfg,
            state: Kept::new(state),
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

    /// The same again, to be read on for itself.
    #[cfg(feature = "copy")]
    pub(super) fn copy(&self) -> Self {
        Self { reader: self.reader, cfg: self.cfg.clone(), state: self.state.clone(), last_at: self.last_at }
    }
}
