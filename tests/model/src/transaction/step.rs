//! What can happen to a transaction, and what it leads to.

use super::klarna::Verdict;
use super::ledger::{Call, LATEST, Line, Status};
use super::{Flight, Transaction, World};
use crate::payment::time::{WINDOW, older};
use crate::payment::wire::{Sent, Wire};
use crate::wrong::Wrong;

/// Something that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The application orders an operation of the menu.
    Order(usize),
    /// The lines are durable.
    Save,
    /// The process dies with so many of its lines durable.
    Crash(usize),
    /// Another process takes over.
    Boot,
    /// Time passes.
    Time,
    /// The call that is due leaves.
    Send,
    /// No byte of it left.
    NotSent,
    /// The network doubles the call.
    Double,
    /// A copy arrives and is decided; with `heard` the answer reaches the till.
    Arrive {
        /// Place in the menu.
        order: usize,
        /// Which copy.
        sent: Sent,
        /// What Klarna decides.
        verdict: Verdict,
        /// The answer arrives.
        heard: bool,
    },
    /// No answer of use came.
    Lose,
    /// The window of a key has closed.
    Due,
    /// The transaction is read.
    Read,
    /// The transaction is read, and does not list such operations.
    Silent,
}

fn window_open(model: &Transaction, call: &Call) -> bool {
    call.age < WINDOW || model.wrong == Some(Wrong::NoWindow)
}

fn sendable(model: &Transaction, world: &World) -> Option<(usize, Call)> {
    if !world.on || !world.unsaved.is_empty() || world.flight != Flight::Idle {
        return None;
    }
    let known = world.trusted || model.wrong == Some(Wrong::NoReadAfterTakeover);
    world.ledger(model.wrong).call().filter(|(_, call)| window_open(model, call) && (!call.inherited || known))
}

fn wants_read(model: &Transaction, world: &World) -> bool {
    let ledger = world.ledger(model.wrong);
    let soon = model.wrong == Some(Wrong::LooksTooSoon);
    let unknown = ledger.unknown_for().is_some_and(|since| since >= LATEST || soon);
    let time = !world.trusted && ledger.call().is_some_and(|(_, call)| call.inherited);
    world.on && world.unsaved.is_empty() && (unknown || time)
}

pub(super) fn steps(model: &Transaction, world: &World, out: &mut Vec<Step>) {
    let quiet = world.unsaved.is_empty();
    if world.on {
        let ledger = world.ledger(model.wrong);
        let allowed = model.menu.iter().filter(|order| ledger.allows(**order, model.wrong));
        out.extend(allowed.map(|order| Step::Order(*order)));
        if !quiet {
            out.push(Step::Save);
        }
        if sendable(model, world).is_some() {
            out.extend([Step::Send, Step::NotSent]);
        }
        if world.flight != Flight::Idle {
            out.push(Step::Lose);
        } else if quiet && ledger.call().is_some_and(|(_, call)| !window_open(model, &call)) {
            out.push(Step::Due);
        }
        if wants_read(model, world) {
            out.extend([Step::Read, Step::Silent]);
        }
        if world.crashes < model.crashes {
            out.extend((0..=world.unsaved.len()).map(Step::Crash));
        }
        arrivals(model, world, &ledger, out);
    } else {
        out.push(Step::Boot);
        arrivals(model, world, &world.saved, out);
    }
    if quiet || !world.on {
        out.push(Step::Time);
    }
}

fn arrivals(model: &Transaction, world: &World, ledger: &super::Ledger, out: &mut Vec<Step>) {
    let waits = ledger.call().map(|(n, _)| ledger.entries[n].order).filter(|_| world.flight != Flight::Idle);
    for (order, wire) in world.wire.iter().enumerate() {
        for sent in wire.copies() {
            for verdict in world.klarna.verdicts(order, sent.key, model.checks) {
                let heard = sent.awaited && waits == Some(order);
                let turned_away = matches!(verdict, Verdict::Busy | Verdict::Denied);
                // What was executed is not turned away by another copy of the same attempt.
                if heard && !(turned_away && world.flight == Flight::Deaf) {
                    out.push(Step::Arrive { order, sent, verdict, heard: true });
                }
                if verdict == Verdict::Make {
                    out.push(Step::Arrive { order, sent, verdict, heard: false });
                }
            }
        }
        if waits == Some(order)
            && world.flight == Flight::Out
            && wire.count() < model.copies
            && wire.copies().any(|sent| sent.awaited)
        {
            out.push(Step::Double);
        }
    }
}

pub(super) fn after(model: &Transaction, world: &World, step: Step) -> World {
    let mut world = world.clone();
    match step {
        Step::Order(order) => world.unsaved.push(Line::Ordered(order)),
        Step::Save => {
            world.saved = world.ledger(model.wrong);
            (world.unsaved, world.run, world.sure) = (Vec::new(), 0, 0);
        }
        Step::Crash(whole) => crash(model, &mut world, whole),
        Step::Boot => {
            world.on = true;
            world.unsaved = vec![Line::Opened];
        }
        Step::Time => {
            world.klarna.tick();
            world.wire.iter_mut().for_each(Wire::tick);
            let clock = if world.on { &mut world.run } else { &mut world.lag };
            *clock = older(*clock, 1, WINDOW);
            world.sure = if world.on { older(world.sure, 1, LATEST) } else { 0 };
        }
        Step::Send => {
            if let Some((n, call)) = sendable(model, &world) {
                let order = world.saved.entries[n].order;
                world.wire[order].send(Sent { awaited: true, late: false, key: call.key }, model.copies);
                world.flight = Flight::Out;
            }
        }
        Step::NotSent => settle(model, &mut world, Got::Nothing),
        Step::Double => {
            for wire in &mut world.wire {
                let awaited = wire.copies().find(|sent| sent.awaited);
                awaited.into_iter().for_each(|sent| wire.send(sent, model.copies));
            }
        }
        Step::Arrive { order, sent, verdict, heard } => arrive(model, &mut world, order, sent, verdict, heard),
        Step::Lose => settle(model, &mut world, Got::Lost),
        Step::Due => {
            if let Some((n, call)) = world.ledger(model.wrong).call() {
                world.unsaved.push(Line::GaveUp(n, call.doubt));
            }
        }
        Step::Read => read(model, &mut world),
        Step::Silent => learn_time(model, &mut world),
    }
    if world.crashes >= model.crashes && world.on && world.unsaved.is_empty() {
        world.saved = world.ledger(model.wrong);
        (world.run, world.sure) = (0, 0);
    }
    forget(&mut world);
    world
}

/// Drops what cannot matter any more: keys of references that are settled and of which nothing is on its way.
fn forget(world: &mut World) {
    if !world.on || !world.unsaved.is_empty() {
        return;
    }
    for entry in &world.saved.entries {
        if matches!(entry.status, Status::Made) && world.wire[entry.order].count() == 0 {
            for stored in world.klarna.table[entry.order].iter_mut().flatten() {
                *stored = 0;
            }
        }
    }
}

fn crash(model: &Transaction, world: &mut World, whole: usize) {
    let unsaved = std::mem::take(&mut world.unsaved);
    if whole > 0 {
        world.saved = world.saved.clone().later(world.run, world.sure);
        unsaved[..whole].iter().for_each(|line| world.saved.apply(*line, model.wrong));
        world.run = 0;
    }
    world.crashes += 1;
    (world.on, world.flight, world.trusted) = (false, Flight::Idle, false);
    world.lag = older(world.lag, world.run, WINDOW);
    (world.run, world.sure) = (0, 0);
    world.wire.iter_mut().for_each(Wire::forsake);
}

fn learn_time(model: &Transaction, world: &mut World) {
    if !world.trusted {
        if model.wrong == Some(Wrong::JumpIsTime) {
            world.sure = older(world.sure, world.lag, LATEST);
        }
        world.run = older(world.run, world.lag, WINDOW);
        (world.trusted, world.lag) = (true, 0);
    }
}

fn read(model: &Transaction, world: &mut World) {
    learn_time(model, world);
    let ledger = world.ledger(model.wrong);
    let soon = model.wrong == Some(Wrong::LooksTooSoon);
    if ledger.unknown_for().is_some_and(|since| since >= LATEST || soon) {
        for n in ledger.unknown() {
            world.unsaved.push(Line::Looked(n, world.klarna.made[ledger.entries[n].order] > 0));
        }
    }
}

/// What came of an attempt.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Got {
    /// It was not executed.
    Nothing,
    /// It may have been.
    Lost,
    /// It was refused.
    Refused,
    /// It was made.
    Made,
}

fn arrive(model: &Transaction, world: &mut World, order: usize, sent: Sent, verdict: Verdict, heard: bool) {
    world.wire[order].take(sent);
    if verdict == Verdict::Make {
        world.klarna.make(order, sent.key);
    }
    let awaited = sent.awaited && world.flight != Flight::Idle;
    if !heard {
        if awaited {
            world.flight = Flight::Deaf;
        }
        return;
    }
    if matches!(verdict, Verdict::Busy | Verdict::Denied) {
        world.wire[order].refuse();
    }
    learn_time(model, world);
    settle(
        model,
        world,
        match verdict {
            Verdict::Busy => Got::Nothing,
            Verdict::Denied => Got::Refused,
            Verdict::Replay | Verdict::Make => Got::Made,
        },
    );
}

fn settle(model: &Transaction, world: &mut World, got: Got) {
    world.flight = Flight::Idle;
    world.wire.iter_mut().for_each(Wire::forsake);
    let Some((n, call)) = world.ledger(model.wrong).call() else { return };
    let doubtful = matches!(got, Got::Lost | Got::Refused);
    let trusts = model.wrong == Some(Wrong::RefusalUnderDoubtSettles);
    let timeout = model.wrong == Some(Wrong::TimeoutIsDeclined) && got == Got::Lost;
    world.unsaved.push(match got {
        Got::Made => Line::Made(n),
        Got::Refused if !call.doubt || trusts => Line::Refused(n),
        _ if timeout => Line::Refused(n),
        _ if window_open(model, &call) => Line::Again(n, doubtful),
        _ => Line::GaveUp(n, call.doubt || doubtful),
    });
}

/// From here the operations come to rest: one fair way to go on is followed, as for payments.
pub(super) fn comes_to_rest(model: &Transaction, world: &World) -> bool {
    if !world.on || !world.unsaved.is_empty() {
        return true; // the way leads through a state that is looked at as well
    }
    let mut world = world.clone();
    for _ in 0..4 * super::ledger::ENTRIES {
        let mut sent = false;
        for _ in 0..8 * super::ledger::ENTRIES {
            if world.unsaved.is_empty() && !world.ledger(model.wrong).busy() {
                return true;
            }
            let mut all = Vec::new();
            steps(model, &world, &mut all);
            let good = |step: &Step| {
                matches!(step, Step::Arrive { verdict: Verdict::Replay | Verdict::Make, heard: true, .. })
            };
            let refused = |step: &Step| matches!(step, Step::Arrive { verdict: Verdict::Denied, heard: true, .. });
            let simple = [Step::Save, Step::Due, Step::Read].into_iter().find(|step| all.contains(step));
            let came = || all.iter().find(|step| good(step)).or_else(|| all.iter().find(|step| refused(step))).copied();
            let lost = || all.contains(&Step::Lose).then_some(Step::Lose);
            let send = || (all.contains(&Step::Send) && !sent).then_some(Step::Send);
            let Some(step) = simple.or_else(came).or_else(lost).or_else(send) else { break };
            sent |= step == Step::Send;
            world = after(model, &world, step);
        }
        world = after(model, &world, Step::Time);
    }
    !world.ledger(model.wrong).busy()
}
