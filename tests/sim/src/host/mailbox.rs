//! A mailbox of webhooks, as a host has it that drives flows itself: what `docs/webhooks.md` tells, and nothing besides.

use super::{Clocks, Process};

/// What a mailbox makes of a genuine delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What to answer once `keep` is kept.
    pub answer: u16,
    /// It was taken before.
    pub duplicate: bool,
    /// Name and line of the letter to keep.
    pub keep: Option<(String, String)>,
}

/// What comes of a letter, or of a look at the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorted {
    /// Flows to step, or to resume so that they can be learned.
    pub flows: Vec<String>,
    /// Letters to read.
    pub letters: Vec<String>,
    /// Letters that need not be kept any more.
    pub done: Vec<String>,
}

/// What waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Flows that do not run in this process.
    pub flows: Vec<String>,
    /// Bodies of events that no flow is called by.
    pub unclaimed: Vec<String>,
}

/// A mailbox in the hands of one process.
pub trait Mailbox {
    /// Judges a delivery; `None` when it is refused.
    fn deliver(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Option<Judged>;
    /// Takes in a letter that is kept.
    fn sort(&mut self, letter: &str, line: &str, now: Clocks) -> Sorted;
    /// Looks at the store: names of all journals that have not ended, letters among them.
    fn look(&mut self, pending: &[&str], now: Clocks) -> Sorted;
    /// A flow says what events call it.
    fn learn(&mut self, flow: &str, process: &mut dyn Process);
    /// Gives a flow that runs here what waits for it. Whether there was anything.
    fn give(&mut self, flow: &str, process: &mut dyn Process, now: Clocks) -> bool;
    /// A flow has saved what it made of that. Names of letters that need not be kept any more.
    fn saved(&mut self, flow: &str, process: &mut dyn Process, ended: bool) -> Vec<String>;
    /// A flow does not run here any more.
    fn left(&mut self, flow: &str);
    /// What waits.
    fn waiting(&self) -> Waiting;
    /// A second one in the same state, where [`super::Hosts::fork`] says that there can be one.
    ///
    /// # Panics
    /// Where it does not.
    fn fork(&self) -> Box<dyn Mailbox> {
        panic!("this host cannot copy a mailbox")
    }
}

impl Clone for Box<dyn Mailbox> {
    fn clone(&self) -> Self {
        self.fork()
    }
}
