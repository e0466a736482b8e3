//! Runs in which a promise was once broken. They are played for ever.

use crate::choices::Script;
use crate::story::STORIES;
use crate::world::Plan;

/// A run that was once a failure.
#[derive(Clone, Debug)]
pub struct Regression {
    /// What went wrong.
    pub name: &'static str,
    /// What is played.
    pub plan: Plan,
    /// The choices.
    pub script: Script,
}

/// Every regression of `tests/sim/regressions`: `= name`, then story and choices as in the corpus.
#[must_use]
pub fn regressions() -> Vec<Regression> {
    let mut all = Vec::new();
    let mut name = "";
    for line in include_str!("../../regressions").lines().filter(|line| !line.starts_with('#')) {
        if let Some(text) = line.strip_prefix("= ") {
            name = text;
        } else if let Some((story, choices)) = line.split_once(": ") {
            let story = STORIES.iter().find(|known| known.name == story);
            let choice = |word: &str| {
                let (place, value) = word.split_once(':')?;
                Some((place.parse().ok()?, value.parse().ok()?))
            };
            let script: Option<Script> = choices.split(' ').map(choice).collect();
            if let (Some(story), Some(script)) = (story, script) {
                all.push(Regression { name, plan: Plan::single(*story), script });
            }
        }
    }
    all
}
