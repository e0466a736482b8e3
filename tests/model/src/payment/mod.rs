//! One payment: a till, a network, a Klarna, a customer and a cashier.

pub mod book;
pub mod decide;
mod fair;
pub mod klarna;
mod promise;
pub mod scope;
pub mod step;
pub mod till;
pub mod time;
pub mod wire;
pub mod world;

use stateright::{Model, Property};

use self::klarna::Klarna;
use self::scope::Scope;
use self::step::{Step, steps};
use self::till::Till;
use self::wire::Wire;
use self::world::{Witness, World};

/// The model of one payment.
#[derive(Clone, Debug)]
pub struct Payment {
    /// How far the search goes.
    pub scope: Scope,
}

impl Model for Payment {
    type State = World;
    type Action = Step;

    fn init_states(&self) -> Vec<World> {
        let begin = |lead: &till::Lead| World {
            till: Till::new(*lead),
            wire: [Wire::default(); 3],
            klarna: Klarna::default(),
            crashes: 0,
            witness: Witness::default(),
        };
        self.scope.leads.iter().map(begin).collect()
    }

    fn actions(&self, world: &World, out: &mut Vec<Step>) {
        steps(world, &self.scope, out);
    }

    fn next_state(&self, world: &World, step: Step) -> Option<World> {
        Some(world.after(step, &self.scope))
    }

    fn properties(&self) -> Vec<Property<Self>> {
        promise::properties(&self.scope)
    }
}
