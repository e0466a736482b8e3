//! What must always hold, and what must be possible. Numbers are those of the published invariants.

use stateright::Property;

use super::Payment;
use super::book::{Outcome, Phase};
use super::fair;
use super::scope::Scope;
use super::world::World;

fn told(world: &World) -> Option<Outcome> {
    world.witness.told
}

fn told_no(world: &World) -> bool {
    told(world).is_some_and(|outcome| outcome != Outcome::Approved)
}

fn phase(model: &Payment, world: &World) -> Option<Phase> {
    let quiet = world.till.on && world.till.unsaved.is_empty();
    world.till.book(model.scope.wrong).filter(|_| quiet).map(|book| book.phase)
}

/// The promise.
pub(super) fn properties(scope: &Scope) -> Vec<Property<Payment>> {
    let mut all = vec![
        Property::always("I1 at most one transaction", |_, world: &World| world.klarna.made <= 1),
        Property::always("I4 a plan is durable before its call leaves", |_, world: &World| !world.witness.unplanned),
        Property::always("I5 one key and one body for an intent", |_, world: &World| {
            world.witness.keys.iter().chain(&world.witness.bodies).all(|bits| bits.count_ones() <= 1)
        }),
        // Later transactions are later states, and those are looked at as well.
        Property::always("I6 never told no while money has moved or still can", |_, world: &World| {
            !told_no(world) || world.klarna.made == 0
        }),
        Property::always("I7 never told yes without a transaction", |_, world: &World| {
            told(world) != Some(Outcome::Approved) || world.klarna.made >= 1
        }),
        Property::always("I8 what was told as an end does not change", |_, world: &World| !world.witness.changed),
        Property::always("I12 no call with a key after its window", |_, world: &World| !world.witness.late),
        Property::always("I16 a cancel is never forgotten", |_, world: &World| !world.witness.silence),
        Property::always("L1 without further faults it comes to an end", fair::comes_to_an_end),
    ];
    all.extend(possible(scope));
    all
}

fn possible(scope: &Scope) -> Vec<Property<Payment>> {
    let mut all = vec![
        Property::sometimes("approved", |_, world: &World| told(world) == Some(Outcome::Approved)),
        Property::sometimes("declined", |_, world: &World| told(world) == Some(Outcome::Declined)),
        Property::sometimes("refused", |_, world: &World| told(world) == Some(Outcome::Refused)),
        Property::sometimes("not sent", |_, world: &World| told(world) == Some(Outcome::NotSent)),
        Property::sometimes("unknown", |model, world: &World| phase(model, world) == Some(Phase::Unknown)),
        Property::sometimes("unknown, and money has moved", |model, world: &World| {
            phase(model, world) == Some(Phase::Unknown) && world.klarna.made > 0
        }),
        Property::sometimes("approved after every crash", |model, world: &World| {
            told(world) == Some(Outcome::Approved) && world.crashes == model.scope.crashes
        }),
    ];
    if scope.cashier {
        all.extend([
            Property::sometimes("canceled", |_, world: &World| told(world) == Some(Outcome::Canceled)),
            Property::sometimes("approved although it was to be given up", |_, world: &World| {
                told(world) == Some(Outcome::Approved) && world.witness.cancel
            }),
        ]);
    }
    if scope.steps_up {
        all.extend([
            Property::sometimes("expired", |_, world: &World| told(world) == Some(Outcome::Expired)),
            Property::sometimes("invalidated", |_, world: &World| told(world) == Some(Outcome::Invalidated)),
            Property::sometimes("approved by the final authorize", |_, world: &World| {
                told(world) == Some(Outcome::Approved) && world.klarna.used
            }),
        ]);
    }
    all
}
