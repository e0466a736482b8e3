//! The model against the real core: ways through the model are played on `kassa::flow`, and after every step both must tell the
//! same, and write the same lines.
#![allow(missing_docs)]

#[path = "conformance/stage.rs"]
mod stage;
#[path = "conformance/ways.rs"]
mod ways;
#[path = "conformance/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use kassa_model::payment::Payment;
use kassa_model::payment::scope::{CARELESS, DOCUMENTED, STRICT, Scope};
use kassa_model::payment::step::Step;
use kassa_model::wrong::{self, Wrong};
use stage::Stage;
use stateright::Model;

/// What was played.
#[derive(Default)]
struct Played {
    ways: usize,
    steps: usize,
    /// Ways on which the core wanted something else first.
    left: usize,
    edges: BTreeSet<String>,
}

impl Played {
    fn play(&mut self, name: &str, scope: &Scope, way: &[Step]) {
        let mut world = Payment { scope: scope.clone() }.init_states().remove(0);
        let mut stage = Stage::new();
        self.ways += 1;
        for (n, step) in way.iter().enumerate() {
            let after = world.after(*step, scope);
            let played = catch_unwind(AssertUnwindSafe(|| stage.play(*step, &world, &after, scope)));
            match played {
                Ok(Ok(())) => {}
                Ok(Err(_)) => {
                    self.left += 1;
                    return;
                }
                Err(why) => {
                    let why = why.downcast_ref::<String>().cloned().unwrap_or_default();
                    let way: Vec<String> = way[..=n].iter().map(|step| format!("{step:?}")).collect();
                    panic!("{name}, {}:\n{}\n{why}\n{after:#?}", scope.name, way.join("\n"));
                }
            }
            self.edges.extend(ways::edge(&world, *step, &after));
            self.steps += 1;
            world = after;
        }
    }

    fn tell(&self, what: &str) {
        println!(
            "{what}: {} ways, {} steps, {} kinds of edges; {} ways ended early, where the core wanted something else first",
            self.ways,
            self.steps,
            self.edges.len(),
            self.left
        );
    }
}

fn scopes() -> [Scope; 4] {
    let one_step = Scope { steps_up: false, ..Scope::small("one step, a crash", CARELESS) };
    [
        Scope { crashes: 0, ..Scope::small("no crash", DOCUMENTED) },
        Scope { crashes: 0, ..Scope::small("no crash, strict", STRICT) },
        one_step,
        Scope { rot: true, ..Scope::small("a crash, a line rots", DOCUMENTED) },
    ]
}

#[test]
fn the_core_goes_the_shortest_way_to_every_kind_of_edge() {
    let mut played = Played::default();
    for scope in scopes() {
        for (edge, way) in ways::shortest(&scope, 25_000) {
            played.play(&edge, &scope, &way);
        }
    }
    played.tell("shortest ways");
    assert!(played.left * 10 < played.ways, "{} of {} ways could not be played", played.left, played.ways);
}

/// Where a mistake would show, the core does what the model without the mistake does.
#[test]
fn the_core_goes_the_ways_of_the_mistakes() {
    let mut played = Played::default();
    for mistake in Wrong::ALL {
        // Without one of the two clocks' errors, as the stage's clock is right.
        let Some((scope, way)) = wrong::way(mistake).filter(|_| mistake != Wrong::SkewIsIgnored) else { continue };
        let model = Payment { scope: scope.clone() };
        let mut world = model.init_states().remove(0);
        let mut possible = Vec::new();
        for step in way {
            let mut steps = Vec::new();
            model.actions(&world, &mut steps);
            if !steps.contains(&step) {
                break;
            }
            world = world.after(step, &scope);
            possible.push(step);
        }
        played.play(&format!("{mistake:?}"), &scope, &possible);
    }
    played.tell("ways of mistakes");
    assert!(played.ways > 15 && played.left == 0, "{} of {} ways could not be played", played.left, played.ways);
}

#[test]
fn the_core_walks_with_the_model() {
    let mut played = Played::default();
    let scopes = [
        Scope { crashes: 2, copies: 2, rot: true, ..Scope::small("walk", CARELESS) },
        Scope { crashes: 2, copies: 2, ..Scope::small("walk, strict", STRICT) },
        Scope { crashes: 1, ..Scope::small("walk", DOCUMENTED) },
    ];
    for scope in scopes {
        for seed in 0..1_500 {
            played.play(&format!("walk {seed}"), &scope, &ways::walk(&scope, seed, 60));
        }
    }
    played.tell("walks");
    assert!(played.left * 2 < played.ways, "{} of {} ways could not be played", played.left, played.ways);
}
