//! Runs in which a promise breaks as soon as a planted bug is there. Without it they hold, and they are played for ever.

use std::fmt::Write as _;

use crate::choices::Script;
use crate::story::STORIES;
use crate::world::{Plan, Sale};

/// A run that fails with a wrong core.
#[derive(Clone, Debug)]
pub struct Regression {
    /// Name of the planted bug.
    pub name: String,
    /// The promise that breaks with it.
    pub breaks: String,
    /// What is played.
    pub plan: Plan,
    /// The choices.
    pub script: Script,
}

/// Every regression of `tests/sim/regressions`.
#[must_use]
pub fn regressions() -> Vec<Regression> {
    read(include_str!("../../regressions")).expect("tests/sim/regressions is of its form")
}

const HEADING: &str = "\
# Runs that break a promise of a core with a planted bug, as short as they could be made; `cargo sim planted 1 --keep` writes them.
#   = name of the bug    ! promise    @ a sale: till, milliseconds, whether it goes on, story    : choices
# A choice is `place:value`: the place in the stream of decisions, and which of the possibilities was taken.
";

/// The file that holds these.
#[must_use]
pub fn write_regressions(all: &[Regression]) -> String {
    let mut text = HEADING.to_owned();
    for Regression { name, breaks, plan, script } in all {
        let _ = writeln!(text, "\n= {name}\n! {breaks}");
        for Sale { till, at, story, goes_on } in &plan.sales {
            let _ = writeln!(text, "@ {till} {at} {} {}", u8::from(*goes_on), story.name);
        }
        let choices: String = script.iter().map(|(place, value)| format!(" {place}:{value}")).collect();
        let _ = writeln!(text, ":{choices}");
    }
    text
}

fn read(text: &str) -> Option<Vec<Regression>> {
    let mut all = Vec::new();
    let (mut name, mut breaks, mut sales) = ("", "", Vec::new());
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (mark, rest) = line.split_at_checked(1)?;
        let rest = rest.trim_start();
        match mark {
            "=" => name = rest,
            "!" => breaks = rest,
            "@" => sales.push(sale(rest)?),
            ":" => {
                let choice = |word: &str| {
                    let (place, value) = word.split_once(':')?;
                    Some((place.parse().ok()?, value.parse().ok()?))
                };
                let script = rest.split_whitespace().map(choice).collect::<Option<Script>>()?;
                let plan = Plan { tills: 1, sales: std::mem::take(&mut sales), quota: false, assume_nothing: false };
                all.push(Regression { name: name.to_owned(), breaks: breaks.to_owned(), plan, script });
            }
            _ => return None,
        }
    }
    Some(all)
}

fn sale(text: &str) -> Option<Sale> {
    let mut words = text.splitn(4, ' ');
    let till = words.next()?.parse().ok()?;
    let at = words.next()?.parse().ok()?;
    let goes_on = words.next()? == "1";
    let name = words.next()?;
    let story = *STORIES.iter().find(|known| known.name == name)?;
    Some(Sale { till, at, story, goes_on })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planted::bugs;

    #[test]
    fn regressions_are_read_as_they_were_written() {
        let text = include_str!("../../regressions");
        assert_eq!(write_regressions(&read(text).expect("it is of its form")), text);
        assert!(read("= a bug\n! I1\n@ 0 0 0 no such story\n: 1:1\n").is_none());
        assert!(read("= a bug\n! I1\n@ 0 0 0 one step\n: 1-1\n").is_none());
    }

    #[test]
    fn every_planted_bug_has_the_run_that_shows_it() {
        let all = regressions();
        for bug in bugs() {
            let run = all.iter().find(|run| run.name == bug.name).unwrap_or_else(|| panic!("none for: {}", bug.name));
            assert!(bug.breaks.contains(&run.breaks.as_str()), "{}: {}", run.name, run.breaks);
        }
        assert_eq!(all.len(), bugs().len(), "a run is about a bug that is not in the list");
    }
}
