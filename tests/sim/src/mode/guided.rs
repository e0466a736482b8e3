//! GUIDED: runs that reach something new are kept and changed a little, again and again. What counts as new is a kind of trouble
//! that strikes in a state in which it never struck before.

use std::collections::BTreeSet;

use super::{Failure, Found};
use crate::choices::{Choices, Numbers, Script};
use crate::host::Hosts;
use crate::run::run;
use crate::story::STORIES;
use crate::world::Plan;

/// A run that is kept: number of its story, and its choices.
pub type Kept = (usize, Script);

/// The runs that earlier searches kept, one a line: story, then `place:value` for every choice that was not the good day's.
#[must_use]
pub fn corpus() -> Vec<Kept> {
    read(include_str!("../../corpus/guided"))
}

fn read(text: &str) -> Vec<Kept> {
    let line = |line: &str| {
        let mut words = line.split(' ');
        let story = words.next()?.parse().ok().filter(|story| *story < STORIES.len())?;
        let choice = |word: &str| {
            let (place, value) = word.split_once(':')?;
            Some((place.parse().ok()?, value.parse().ok()?))
        };
        Some((story, words.map(choice).collect::<Option<Script>>()?))
    };
    text.lines().filter_map(line).collect()
}

/// The lines of a corpus.
#[must_use]
pub fn write(kept: &[Kept]) -> String {
    let line = |(story, script): &Kept| {
        let choices: String = script.iter().map(|(place, value)| format!(" {place}:{value}")).collect();
        format!("{story}{choices}\n")
    };
    kept.iter().map(line).collect()
}

/// Plays what was kept, and then `runs` changes of it. What is kept afterwards, and what was found.
pub fn guided(kept: Vec<Kept>, runs: u64, seed: u64, hosts: &dyn Hosts) -> (Vec<Kept>, Found, usize) {
    let mut numbers = Numbers::new(seed);
    let mut seen: BTreeSet<u32> = BTreeSet::new();
    let mut known: Vec<Kept> = (0..STORIES.len()).map(|story| (story, Script::new())).collect();
    let mut found = Found::default();
    let begun = kept.len() as u64;
    let mut waiting = kept.into_iter();
    for n in 0..begun + runs {
        let (story, script) = match waiting.next() {
            Some(kept) => kept,
            None => {
                let (story, script) = known[numbers.below(known.len() as u32) as usize].clone();
                (story, changed(script, &mut numbers))
            }
        };
        let plan = Plan::single(STORIES[story]);
        let outcome = run(&plan, Choices::script(script.clone()), hosts, false);
        found.runs += 1;
        found.events += outcome.events;
        found.coverage.add(&outcome.coverage);
        let new = outcome.features.iter().filter(|feature| seen.insert(**feature)).count();
        if new > 0 {
            known.push((story, outcome.script));
        }
        if let Some(violation) = outcome.violation {
            found.failure = Some(Failure { at: n, plan, script, violation });
            break;
        }
    }
    (known.into_iter().filter(|(_, script)| !script.is_empty()).collect(), found, seen.len())
}

/// A script with a few choices more, fewer or other.
fn changed(mut script: Script, numbers: &mut Numbers) -> Script {
    for _ in 0..=numbers.below(3) {
        let last = script.last().map_or(40, |(place, _)| place + 20);
        match numbers.below(3) {
            0 if !script.is_empty() => {
                script.remove(numbers.below(script.len() as u32) as usize);
            }
            1 if !script.is_empty() => {
                let at = numbers.below(script.len() as u32) as usize;
                script[at].1 = 1 + numbers.below(17);
            }
            _ => {
                let place = numbers.below(last);
                script.retain(|(known, _)| *known != place);
                script.push((place, 1 + numbers.below(17)));
                script.sort_unstable();
            }
        }
    }
    script
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_corpus_is_read_as_it_was_written() {
        let kept = vec![(0, vec![(3, 1), (17, 2)]), (8, Vec::new())];
        assert_eq!(read(&write(&kept)), kept);
        assert!(corpus().len() > 100, "the committed corpus is there: {}", corpus().len());
    }
}
