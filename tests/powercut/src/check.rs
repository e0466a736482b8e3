//! What was acknowledged against what is there.

use std::collections::BTreeMap;
use std::fmt;

use kassa::journal::Reader;

use crate::store::Store;
use crate::tell::Acknowledged;

/// What came of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Journals that were told of.
    pub journals: u64,
    /// Lines that were acknowledged.
    pub acknowledged: u64,
    /// Lines that were not, and are there all the same, whole or torn. That is no fault.
    pub more: u64,
    /// What is wrong, one sentence each.
    pub lost: Vec<String>,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { journals, acknowledged, more, lost } = self;
        for what in lost {
            writeln!(f, "LOST {what}")?;
        }
        let broken = lost.len();
        write!(
            f,
            "{journals} journals, {acknowledged} lines acknowledged, {more} more found, {broken} journals with a loss"
        )
    }
}

/// Compares.
pub fn check(store: &mut dyn Store, told: &[Acknowledged]) -> Verdict {
    let mut verdict = Verdict::default();
    let mut journals: BTreeMap<&str, Vec<&Acknowledged>> = BTreeMap::new();
    for line in told {
        journals.entry(&line.reference).or_default().push(line);
    }
    for (reference, told) in journals {
        verdict.journals += 1;
        verdict.acknowledged += told.len() as u64;
        let found = match store.open(reference) {
            Ok(found) => found,
            Err(why) => {
                verdict.lost.push(format!("{reference}: the whole journal: {why}"));
                continue;
            }
        };
        let mut reader = Reader::default();
        let mut checks = Vec::new();
        for line in &found {
            if reader.line(line).is_err() {
                break;
            }
            checks.push(format!("{:08x}", reader.chain()));
        }
        let there = |line: &&&Acknowledged| {
            let place = usize::try_from(line.number).ok().and_then(|number| number.checked_sub(1));
            place.and_then(|place| checks.get(place)) == Some(&line.check)
        };
        if let Some(first) = told.iter().find(|line| !there(line)) {
            let good = checks.len();
            verdict.lost.push(format!("{reference}: line {} was acknowledged; {good} lines are good", first.number));
        }
        verdict.more += found.len().saturating_sub(told.len()) as u64;
    }
    verdict
}
