//! Ways through the model: the shortest to every kind of edge, and walks by chance.

use std::collections::{HashMap, HashSet, VecDeque};

use kassa_model::payment::Payment;
use kassa_model::payment::scope::Scope;
use kassa_model::payment::step::Step;
use kassa_model::payment::till::{Flight, Left};
use kassa_model::payment::world::World;
use stateright::Model;

/// What makes one edge differ from another, as far as the core can tell: what the till believes, what happens to it, and what it
/// writes because of it.
pub(crate) fn edge(before: &World, step: Step, after: &World) -> Option<String> {
    let told = before.till.book(None).filter(|_| before.till.on)?;
    let what = match step {
        Step::Answer(op) => match before.till.flights[op.n()] {
            Flight::Back(answer) => format!("{op:?} {answer:?}"),
            _ => return None,
        },
        Step::Look => format!("Look {:?}", before.till.read.unwrap_or_else(|| before.klarna.seen())),
        Step::Crash(Left::Lines { whole, torn }) => format!("Crash {whole} {torn}"),
        // What only Klarna, customer and network know.
        Step::Arrive(..) | Step::Double(_) | Step::Customer(_) | Step::Forget => return None,
        other => format!("{other:?}"),
    };
    let calls = told.calls.map(|call| call.map(|call| (call.doubt, call.inherited, call.age)));
    let lines = if before.till.unsaved.len() < after.till.unsaved.len() { &after.till.unsaved[..] } else { &[] };
    Some(format!(
        "{:?} {:?} cancel {} torn {} due {} knows {}: {what} -> {:?}",
        told.phase, calls, told.cancel, told.torn, told.completed, before.till.trusted, lines
    ))
}

/// The shortest way to every kind of edge that is found among so many states.
pub(crate) fn shortest(scope: &Scope, states: usize) -> Vec<(String, Vec<Step>)> {
    let model = Payment { scope: scope.clone() };
    let mut seen: HashMap<World, usize> = HashMap::new();
    let mut came: Vec<Option<(usize, Step)>> = Vec::new();
    let mut queue: VecDeque<(World, usize)> = VecDeque::new();
    for world in model.init_states() {
        seen.insert(world.clone(), came.len());
        queue.push_back((world, came.len()));
        came.push(None);
    }
    let (mut edges, mut ways) = (HashSet::new(), Vec::new());
    let mut steps = Vec::new();
    while let Some((world, n)) = queue.pop_front() {
        steps.clear();
        model.actions(&world, &mut steps);
        for step in steps.drain(..).filter(|step| playable(*step)) {
            let after = world.after(step, scope);
            if let Some(edge) = edge(&world, step, &after)
                && edges.insert(edge.clone())
            {
                let mut way = vec![step];
                let mut at = n;
                while let Some((earlier, step)) = came[at] {
                    way.push(step);
                    at = earlier;
                }
                way.reverse();
                ways.push((edge, way));
            }
            if came.len() < states && !seen.contains_key(&after) {
                seen.insert(after.clone(), came.len());
                queue.push_back((after, came.len()));
                came.push(Some((n, step)));
            }
        }
    }
    ways
}

/// A walk of so many steps.
pub(crate) fn walk(scope: &Scope, seed: u64, length: usize) -> Vec<Step> {
    let model = Payment { scope: scope.clone() };
    let mut dice = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut throw = move |sides: usize| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        usize::try_from(dice >> 33).unwrap_or(0) % sides
    };
    let starts = model.init_states();
    let mut world = starts[throw(starts.len())].clone();
    let (mut way, mut steps) = (Vec::new(), Vec::new());
    for _ in 0..length {
        steps.clear();
        model.actions(&world, &mut steps);
        steps.retain(|step| playable(*step));
        // Crashes and steps of time would take up most of a walk.
        if throw(4) > 0 {
            let calm = |step: &Step| !matches!(step, Step::Crash(_) | Step::Time);
            if steps.iter().any(calm) {
                steps.retain(calm);
            }
        }
        if steps.is_empty() {
            break;
        }
        let step = steps[throw(steps.len())];
        world = world.after(step, scope);
        way.push(step);
    }
    way
}

/// The core ends a cancel after eight attempts; the model does so at any.
fn playable(step: Step) -> bool {
    !matches!(step, Step::Lose { ends: true, .. })
}
