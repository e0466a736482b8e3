//! The store of a mailbox: letters that were written and synced stay; what was not may stay in part, and marks may be lost.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::wire::Delivered;

/// What becomes of a letter that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is durable.
    Durable,
    /// The power fails in the middle of it; or, where a server has the endpoint, its store fails.
    Torn,
    /// The power fails after it, or the server does, before Klarna hears of it.
    DurableThenOff,
    /// The power fails before it.
    Nothing,
    /// The disk says that it failed, and half of it is there. The power stays on.
    Failed,
}

/// Every fate; the first is the good day, the next two are the ones that are enumerated.
pub const FATES: [Fate; 5] = [Fate::Durable, Fate::Torn, Fate::DurableThenOff, Fate::Nothing, Fate::Failed];

/// One letter.
#[derive(Clone)]
pub(crate) struct Letter {
    /// What is on the disk of it.
    pub(crate) line: String,
    pub(crate) whole: bool,
    /// The delivery that it is about.
    pub(crate) delivered: Rc<Delivered>,
    /// What the clock of who took it showed, in milliseconds since 1970.
    pub(crate) at: i64,
    /// It is marked as one that need not be kept any more.
    pub(crate) done: bool,
    /// The mark is durable.
    synced: bool,
}

/// Letters by their names.
#[derive(Clone, Default)]
pub(crate) struct Shelf(BTreeMap<String, Letter>);

impl Shelf {
    pub(crate) fn get(&self, name: &str) -> Option<&Letter> {
        self.0.get(name)
    }

    /// Whether a whole letter of this name is there, so that no other may be written.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|letter| letter.whole)
    }

    /// Whether a whole letter is or was there of this delivery.
    pub(crate) fn has_kept(&self, body: &[u8]) -> bool {
        self.0.values().any(|letter| letter.whole && **letter.delivered.body == *body)
    }

    /// Writes a letter in this way.
    pub(crate) fn write(&mut self, name: String, mut line: String, delivered: &Rc<Delivered>, at: i64, fate: Fate) {
        let whole = matches!(fate, Fate::Durable | Fate::DurableThenOff);
        if fate == Fate::Nothing {
            return;
        }
        if !whole {
            line.truncate(line.len() / 2);
        }
        self.0.insert(name, Letter { line, whole, delivered: delivered.clone(), at, done: false, synced: false });
    }

    /// Names of the letters that are not marked.
    pub(crate) fn pending(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|(_, letter)| !letter.done).map(|(name, _)| name.as_str())
    }

    /// Marks a letter. It, when it was not marked yet.
    pub(crate) fn mark(&mut self, name: &str) -> Option<Letter> {
        let letter = self.0.get_mut(name)?;
        if std::mem::replace(&mut letter.done, true) {
            return None;
        }
        Some(letter.clone())
    }

    /// Whether there are marks that a power cut may undo.
    pub(crate) fn has_fresh_marks(&self) -> bool {
        self.0.values().any(|letter| letter.done && !letter.synced)
    }

    /// The power has failed: marks that were not durable are gone, or stay for good.
    pub(crate) fn power_off(&mut self, lost: bool) {
        for letter in self.0.values_mut().filter(|letter| letter.done && !letter.synced) {
            letter.done = !lost;
            letter.synced = !lost;
        }
    }
}
