//! Letters among journals: how a host that has a store of journals, and perhaps other processes beside it, keeps a mailbox.
//!
//! A letter is a journal of one line. That makes a delivery durable and known to all processes at once: of two that append the first
//! line of one journal, the store refuses the second, and that is the duplicate. A letter that need not be kept any more is marked as
//! ended, like a flow.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::Serialize;

use super::inbox::Verdict;
use super::mailbox::{Letter, Mailbox, UnclaimedEvent};
use super::name::Name;
use super::verifier::Rejection;
use crate::value::fault::Fault;
use crate::value::time::At;

/// What references of letters begin with; no flow is to be called so.
pub const LETTERS: &str = "kassa-event/";

fn reference(name: &str) -> String {
    alloc::format!("{LETTERS}{name}")
}

fn references(names: Vec<Arc<str>>) -> Vec<String> {
    names.iter().map(|name| reference(name)).collect()
}

fn flows(found: Vec<Arc<str>>) -> Vec<String> {
    found.iter().map(|flow| (**flow).into()).collect()
}

/// What a genuine delivery is to be answered, and what to keep first.
#[derive(Clone, Debug, Serialize)]
pub struct Judged {
    /// HTTP status to answer, once `keep` is kept.
    pub answer: u16,
    /// It was taken before.
    pub duplicate: bool,
    /// Names the event.
    pub event_id: String,
    /// What it is about.
    pub event_type: String,
    /// Append `line` as the first of the journal `name`; nothing for a duplicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep: Option<Letter>,
}

/// What came of a letter, or of a look at the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sorted {
    /// References of the flows that a letter may be for; or of those to be resumed from the store for [`Mailbox::learn`].
    pub flows: Vec<String>,
    /// References of letters to be read from the store, for [`Mailbox::sort`].
    pub letters: Vec<String>,
    /// References of letters to be marked as ended.
    pub done: Vec<String>,
}

/// What waits.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// References of flows that letters wait for and that do not run in this process: resume them.
    pub flows: Vec<String>,
    /// Events that no flow is called by.
    pub unclaimed: Vec<UnclaimedEvent>,
}

impl Mailbox {
    /// Judges a delivery, and says what to keep of it.
    ///
    /// # Errors
    /// Outside, a fault of class internal; inside, why the delivery is refused.
    pub fn deliver(
        &self,
        body: &[u8],
        key_id: &str,
        signature: &str,
        now: At,
    ) -> Result<Result<Judged, Rejection>, Fault> {
        let receipt = self.judge(body, key_id, signature, now);
        let (event, keep) = match receipt.verdict {
            Verdict::Fresh(event) => {
                let letter = self.letter(&event, key_id, signature, now)?;
                (event, Some(Letter { name: reference(&letter.name), line: letter.line }))
            }
            Verdict::Duplicate(event) => (event, None),
            Verdict::Rejected(why) => return Ok(Err(why)),
        };
        Ok(Ok(Judged {
            answer: receipt.answer,
            duplicate: keep.is_none(),
            event_id: event.metadata.event_id.into_owned(),
            event_type: event.metadata.event_type.into_owned(),
            keep,
        }))
    }

    /// Takes in a letter that is in the store; see [`Mailbox::keep`]. One that this process cannot read stays there for another, such as a
    /// newer one that has a newer signing key.
    pub fn sort(&mut self, letter: &str, line: &str, now: At) -> Sorted {
        let name = letter.strip_prefix(LETTERS).unwrap_or(letter);
        let found = self.keep(name, line, now);
        Sorted { flows: flows(found.unwrap_or_default()), done: references(self.outdated(now)), ..Sorted::default() }
    }

    /// Takes in what the store has: references of the journals that have not ended. Letters that other processes have dealt with are let
    /// go, and so are flows that they have ended. What is to be read: letters that are new here or were torn when they were read, and flows
    /// that are not on the index, or may have come by an id of Klarna's since they were read.
    pub fn look(&mut self, pending: &[&str], now: At) -> Sorted {
        let done = references(self.outdated(now));
        let (mut kept, mut open) = (BTreeSet::new(), BTreeSet::new());
        for reference in pending {
            match reference.strip_prefix(LETTERS) {
                Some(name) => kept.insert(name),
                None => open.insert(*reference),
            };
        }
        for name in self.letters() {
            if !kept.contains(&*name) {
                self.drop_letter(&name);
            }
        }
        for flow in self.routes.flows() {
            if !open.contains(&*flow) && !self.here.contains(&flow) {
                self.routes.forget(&flow);
            }
        }
        let is_new = |name: &&str| !self.holds(name) && self.unread.get(*name).is_none_or(|unread| unread.torn);
        let grows = kept.iter().any(|name| !self.holds(name) && !self.unread.contains_key(*name));
        let grows = grows || self.has_unclaimed_names();
        let letters: Vec<String> = kept.into_iter().filter(is_new).map(reference).collect();
        let to_read = |flow: &&str| {
            let names = self.routes.names(flow);
            let may_have_grown = |names: &[Name]| grows && !names.iter().any(Name::is_id);
            !self.here.contains(*flow) && names.is_none_or(may_have_grown)
        };
        let flows = open.into_iter().filter(to_read).map(String::from).collect();
        Sorted { flows, letters: letters.into_iter().filter(|letter| !done.contains(letter)).collect(), done }
    }

    /// References of the letters that need not be kept any more, of what a flow has saved; `ended` when it has ended.
    pub fn finish(&mut self, flow: &str, ended: bool) -> Vec<String> {
        references(if ended { self.ended(flow) } else { self.saved(flow) })
    }

    /// What waits.
    #[must_use]
    pub fn waiting(&self) -> Waiting {
        let absent = self.with_mail().into_iter().filter(|flow| !self.here.contains(flow)).collect();
        Waiting { flows: flows(absent), unclaimed: self.unclaimed() }
    }

    /// As [`Mailbox::settle`]: the reference of the letter.
    pub fn put_away(&mut self, event_id: &str) -> Option<String> {
        self.settle(event_id).map(|name| reference(&name))
    }
}
