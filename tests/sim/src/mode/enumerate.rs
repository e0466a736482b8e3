//! ENUM: every schedule of up to so many faults of a story, without exception.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Failure, Found};
use crate::choices::{Choices, Made, Script};
use crate::host::Hosts;
use crate::run::run;
use crate::story::Story;
use crate::world::Plan;

/// A schedule and how many faults it has.
struct Schedule {
    script: Script,
    faults: u32,
}

/// Plays the story with every schedule of at most `faults` faults, on so many threads.
///
/// A schedule is found by playing: the choices that a run passes after its last fault are the places where another may strike.
pub fn enumerate(story: &Story, faults: u32, hosts: &dyn Hosts, threads: usize) -> Found {
    let plan = Plan::single(*story);
    let mut found = Found::default();
    // A power cut that belongs to the story is a fault like the others.
    let nominal = Schedule { script: Vec::new(), faults: u32::from(story.power_cut.is_some()) };
    let first = play(&plan, &nominal, faults, hosts, &mut found);
    let rest = Mutex::new(first);
    let total = Mutex::new(found);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut found = Found::default();
                let next = || rest.lock().ok().and_then(|mut rest| rest.pop());
                while let Some(begin) = next() {
                    let mut stack = vec![begin];
                    while let Some(schedule) = stack.pop() {
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                        stack.extend(play(&plan, &schedule, faults, hosts, &mut found));
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

/// Plays one schedule; the schedules that go on from it.
fn play(plan: &Plan, schedule: &Schedule, most: u32, hosts: &dyn Hosts, found: &mut Found) -> Vec<Schedule> {
    let outcome = run(plan, Choices::script(schedule.script.clone()), hosts, false);
    found.runs += 1;
    found.events += outcome.events;
    found.coverage.add(&outcome.coverage);
    if let Some(violation) = outcome.violation {
        found.failure =
            Some(Failure { at: found.runs, plan: plan.clone(), script: schedule.script.clone(), violation });
        return Vec::new();
    }
    let from = schedule.script.last().map_or(0, |(place, _)| *place as usize + 1);
    let mut more = Vec::new();
    for (place, Made { site, of, .. }) in outcome.made.iter().enumerate().skip(from) {
        let Some((values, counts)) = site.enumerated() else { continue };
        let faults = schedule.faults + u32::from(counts);
        if faults > most {
            continue;
        }
        for value in 1..values.min(*of) {
            let mut script = schedule.script.clone();
            script.push((u32::try_from(place).unwrap_or(u32::MAX), value));
            more.push(Schedule { script, faults });
        }
    }
    more
}
