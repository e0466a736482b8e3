//! What a search has reached: without it "no violation" could mean "nothing happened".

use std::collections::BTreeMap;

/// Counts of what was reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Steps that were told: from, to.
    pub edges: BTreeMap<(String, String), u64>,
    /// Facts in journals, by name.
    pub facts: BTreeMap<String, u64>,
    /// Operations on transactions: kind, status.
    pub operations: BTreeMap<(String, String), u64>,
    /// Payments that were made in a run in which another flow needed a person.
    pub beside: u64,
    /// Letters of webhooks.
    pub letters: Letters,
}

/// What became of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letters {
    /// Their flows heard them.
    pub heard: u64,
    /// The same, and no flow was called by them when they came.
    pub early: u64,
    /// They were heard once more, as the mark that they had been was lost.
    pub again: u64,
    /// They wait at the end, as no flow is called by them.
    pub unclaimed: u64,
}

impl Letters {
    fn add(&mut self, other: &Self) {
        self.heard += other.heard;
        self.early += other.early;
        self.again += other.again;
        self.unclaimed += other.unclaimed;
    }
}

impl Coverage {
    pub(crate) fn edge(&mut self, from: &str, to: &str) {
        if from != to {
            count(&mut self.edges, (from, to));
        }
    }

    pub(crate) fn record(&mut self, fact: &str) {
        match self.facts.get_mut(fact) {
            Some(known) => *known += 1,
            None => {
                self.facts.insert(fact.to_owned(), 1);
            }
        }
    }

    pub(crate) fn operation(&mut self, kind: &str, status: &str) {
        count(&mut self.operations, (kind, status));
    }

    /// Adds another run's.
    pub fn add(&mut self, other: &Self) {
        self.beside += other.beside;
        self.letters.add(&other.letters);
        sum(&mut self.edges, &other.edges);
        sum(&mut self.facts, &other.facts);
        sum(&mut self.operations, &other.operations);
    }
}

/// Most keys are known already: only a new one is copied.
fn sum<K: Clone + Ord>(mine: &mut BTreeMap<K, u64>, other: &BTreeMap<K, u64>) {
    for (key, value) in other {
        match mine.get_mut(key) {
            Some(known) => *known += value,
            None => drop(mine.insert(key.clone(), *value)),
        }
    }
}

fn count(map: &mut BTreeMap<(String, String), u64>, (left, right): (&str, &str)) {
    *map.entry((left.to_owned(), right.to_owned())).or_default() += 1;
}
