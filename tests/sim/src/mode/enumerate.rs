//! ENUM: every schedule of up to so many faults of a story, without exception.

use std::rc::Rc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Failure, Found};
use crate::choices::{Choices, Made, Script};
use crate::host::Hosts;
use crate::run::Run;
use crate::story::Story;
use crate::world::Plan;

/// A schedule and how many faults it has.
struct Schedule {
    script: Script,
    faults: u32,
}

/// A schedule to play, and the moment before its last choice in the run that it was found in: what came before is the same,
/// and is not played again.
struct Branch {
    schedule: Schedule,
    from: Option<Rc<Run>>,
}

/// What the searches of a story have in common.
struct Search<'a> {
    plan: Plan,
    most: u32,
    hosts: &'a dyn Hosts,
}

/// Plays the story with every schedule of at most `faults` faults, on so many threads.
///
/// A schedule is found by playing: the choices that a run passes after its last fault are the places where another may strike.
/// Events and what was reached are counted where they are played, which is once for all the schedules that begin alike.
pub fn enumerate(story: &Story, faults: u32, hosts: &dyn Hosts, threads: usize) -> Found {
    let search = Search { plan: Plan::single(*story), most: faults, hosts };
    let mut found = Found::default();
    // A power cut that belongs to the story is a fault like the others.
    let nominal = Schedule { script: Vec::new(), faults: u32::from(story.power_cut.is_some()) };
    let first = search.play(Branch { schedule: nominal, from: None }, &mut found);
    let first = first.into_iter().map(|branch| branch.schedule).collect::<Vec<_>>();
    let rest = Mutex::new(first);
    let total = Mutex::new(found);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut found = Found::default();
                let next = || rest.lock().ok().and_then(|mut rest| rest.pop());
                while let Some(schedule) = next() {
                    let mut stack = vec![Branch { schedule, from: None }];
                    while let Some(branch) = stack.pop() {
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                        stack.extend(search.play(branch, &mut found));
                        if found.failure.is_some() {
                            stop.store(true, Ordering::Relaxed);
                            break;
                        }
                    }
                    if found.failure.is_some() {
                        break;
                    }
                }
                if let Ok(mut total) = total.lock() {
                    total.add(found);
                }
            });
        }
    });
    total.into_inner().unwrap_or_default()
}

impl Search<'_> {
    /// Plays one schedule; the schedules that go on from it.
    fn play(&self, Branch { schedule, from }: Branch, found: &mut Found) -> Vec<Branch> {
        let mut run = match &from {
            Some(moment) => {
                let mut run = Run::clone(moment);
                run.choices.go_on(schedule.script.clone());
                run
            }
            None => Run::new(&self.plan, Choices::script(schedule.script.clone()), self.hosts, false),
        };
        let before = run.trace.events;
        // Where no fault may follow, only a choice that tells how the last one goes on does.
        let branches = schedule.faults < self.most && self.hosts.fork();
        let mut more = Vec::new();
        let mut seen = 0;
        loop {
            let moment = if branches {
                found.coverage.add(&run.auditor.reached());
                Some(Rc::new(run.clone()))
            } else {
                from.clone()
            };
            let goes_on = run.advance();
            self.branch(&schedule, &run, &mut seen, &moment, &mut more);
            if !goes_on {
                break;
            }
        }
        let outcome = run.finish(self.hosts);
        found.runs += 1;
        found.events += outcome.events - before;
        found.coverage.add(&outcome.coverage);
        if let Some(violation) = outcome.violation {
            found.failure =
                Some(Failure { at: found.runs, plan: self.plan.clone(), script: schedule.script, violation });
            return Vec::new();
        }
        more
    }

    /// The schedules that go on from this one by another choice among those that the run has passed and nobody has `seen`.
    fn branch(
        &self,
        schedule: &Schedule,
        run: &Run,
        seen: &mut usize,
        moment: &Option<Rc<Run>>,
        more: &mut Vec<Branch>,
    ) {
        let first = schedule.script.last().map_or(0, |(place, _)| *place as usize + 1);
        let passed = run.choices.made().iter().enumerate().skip(first.max(*seen));
        for (place, Made { site, of, .. }) in passed {
            let Some((values, counts)) = site.enumerated() else { continue };
            let faults = schedule.faults + u32::from(counts);
            if faults > self.most {
                continue;
            }
            // What a run is set up with is chosen before its first moment.
            let from = moment.as_ref().filter(|moment| moment.choices.made().len() <= place);
            for value in 1..values.min(*of) {
                let mut script = schedule.script.clone();
                script.push((u32::try_from(place).unwrap_or(u32::MAX), value));
                more.push(Branch { schedule: Schedule { script, faults }, from: from.cloned() });
            }
        }
        *seen = run.choices.made().len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::RustHost;
    use crate::run::run;
    use crate::story::STORIES;

    /// What goes on from a moment is what would have come had it been played from the beginning.
    #[test]
    fn a_branch_is_the_run_of_its_script() {
        let stories = ["step-up by redirect", "refund", "the power fails during the final authorize"];
        for story in STORIES.iter().filter(|story| stories.contains(&story.name)) {
            let search = Search { plan: Plan::single(*story), most: 2, hosts: &RustHost };
            let mut found = Found::default();
            let nominal = Schedule { script: Vec::new(), faults: 0 };
            let mut stack = search.play(Branch { schedule: nominal, from: None }, &mut found);
            let mut compared = 0;
            while let Some(branch) = stack.pop() {
                // A few of those that no fault follows, and all of the others.
                if branch.schedule.faults == 2 && !stack.len().is_multiple_of(29) {
                    continue;
                }
                let script = branch.schedule.script.clone();
                let mut branched = Run::clone(branch.from.as_deref().expect("a branch begins somewhere"));
                branched.choices.go_on(script.clone());
                while branched.advance() {}
                let branched = branched.finish(&RustHost);
                let played = run(&search.plan, Choices::script(script), &RustHost, false);
                assert_eq!(
                    (branched.hash, branched.events, &branched.made),
                    (played.hash, played.events, &played.made)
                );
                assert_eq!(branched.violation, played.violation);
                compared += 1;
                if stack.len() < 120 {
                    stack.extend(search.play(branch, &mut found));
                }
            }
            assert!(compared > 20, "{}: {compared}", story.name);
        }
    }
}
