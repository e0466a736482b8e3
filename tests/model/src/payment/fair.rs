//! L1: from every state, if faults stop and the host goes on, the payment comes to an end or to a person.
//!
//! A search for cycles would have to tell fair ones from unfair ones. This is stronger and simpler: one fair way to go on is
//! followed from every state, without a webhook, and it has to arrive within a bounded number of rounds. Two customers are tried,
//! one who approves and one who does nothing.

use super::Payment;
use super::book::{Op, Phase};
use super::klarna::{Request, Verdict};
use super::step::{Step, steps};
use super::till::Flight;
use super::world::World;

/// Steps of time within which a payment has to come to its end.
const ROUNDS: u8 = 16;

pub(super) fn comes_to_an_end(model: &Payment, world: &World) -> bool {
    // From other states the way leads through one of these, and that one is looked at as well.
    let back = world.till.flights.iter().any(|flight| matches!(flight, Flight::Back(_)));
    if !world.till.on || !world.till.unsaved.is_empty() || back || world.till.read.is_some() {
        return true;
    }
    [true, false].into_iter().all(|approves| arrives(model, world, approves))
}

fn arrives(model: &Payment, world: &World, approves: bool) -> bool {
    let mut world = world.clone();
    for _ in 0..ROUNDS {
        let mut sent = [false; 3];
        let mut read = false;
        // Within a round every call is tried once and the request is read once.
        while let Some(step) = next(model, &world, approves, &mut sent, &mut read) {
            world = world.after(step, &model.scope);
            if at_rest(model, &world) {
                return true;
            }
        }
        if at_rest(model, &world) {
            return true;
        }
        world = world.after(Step::Time, &model.scope);
    }
    false
}

fn at_rest(model: &Payment, world: &World) -> bool {
    let book = world.till.book(model.scope.wrong).filter(|_| world.till.on && world.till.unsaved.is_empty());
    book.is_some_and(|book| book.done() || book.phase == Phase::Unknown)
}

fn next(model: &Payment, world: &World, approves: bool, sent: &mut [bool; 3], read: &mut bool) -> Option<Step> {
    let mut all = Vec::new();
    steps(world, &model.scope, &mut all);
    let find = |wanted: &dyn Fn(&Step) -> bool| all.iter().copied().find(|step| wanted(step));
    let first = [Step::Boot, Step::Save, Step::Due].into_iter().find(|step| all.contains(step));
    if first.is_some() {
        return first;
    }
    for op in Op::ALL {
        let answer = find(&|step| *step == Step::Answer(op));
        let good = |verdict: Verdict| !matches!(verdict, Verdict::Busy | Verdict::Denied) || op == Op::Cancel;
        let arrive = || {
            find(&|step| matches!(step, Step::Arrive(of, copy, verdict) if *of == op && copy.awaited && good(*verdict)))
        };
        let lose = || find(&|step| *step == Step::Lose { op, ends: false });
        if let Some(step) = answer.or_else(arrive).or_else(lose) {
            return Some(step);
        }
        if !sent[op.n()] && all.contains(&Step::Send(op)) {
            sent[op.n()] = true;
            return Some(Step::Send(op));
        }
    }
    if all.contains(&Step::Look) && !*read {
        *read = true;
        return Some(Step::Look);
    }
    if !*read && all.contains(&Step::Read) {
        return Some(Step::Read);
    }
    let moves = [Request::Completed, Request::InProgress].map(Step::Customer);
    let moved = moves.into_iter().find(|step| approves && all.contains(step));
    if moved.is_some() {
        *read = false;
    }
    moved
}
