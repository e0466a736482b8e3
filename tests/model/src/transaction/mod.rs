//! What follows a payment: capture, refund and void of a transaction over three minor units.

pub mod klarna;
pub mod ledger;
mod step;

use stateright::{Model, Property};

use self::klarna::Klarna;
use self::ledger::{AMOUNT, Kind, Ledger, Line, MENU, Status};
pub use self::step::Step;
use crate::payment::wire::Wire;
use crate::wrong::Wrong;

/// What a call of this process is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flight {
    /// Nothing.
    Idle,
    /// An answer.
    Out,
    /// An answer that was lost.
    Deaf,
}

/// Everything at one moment. A read is answered at once, and so is a call whose answer arrives at all.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct World {
    /// A process lives.
    pub on: bool,
    /// What the journal folds to, with ages as of its last line.
    pub saved: Ledger,
    /// Lines that are not acknowledged.
    pub unsaved: Vec<Line>,
    /// Steps since the last line, by kassa's clock.
    pub run: u8,
    /// The same without what the clock was set right by.
    pub sure: u8,
    /// By how much kassa's clock is late.
    pub lag: u8,
    /// The time is known.
    pub trusted: bool,
    /// The call that waits, by its place in the ledger.
    pub flight: Flight,
    /// Copies on their way, by place in the menu.
    pub wire: [Wire; MENU.len()],
    /// Klarna.
    pub klarna: Klarna,
    /// Crashes so far.
    pub crashes: u8,
}

/// How far a search goes.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// Name in the table.
    pub name: &'static str,
    /// Most crashes.
    pub crashes: u8,
    /// Most copies of one call that are on their way at one time.
    pub copies: u8,
    /// Klarna refuses what exceeds the amount. Otherwise the ledger is all that does.
    pub checks: bool,
    /// What may be ordered, as places in the menu.
    pub menu: &'static [usize],
    /// What is done wrong.
    pub wrong: Option<Wrong>,
}

impl Transaction {
    /// The searches of the everyday run.
    #[must_use]
    pub fn everyday() -> Vec<Self> {
        let two = Self { name: "transaction", crashes: 0, copies: 1, checks: false, menu: &[1, 3, 5], wrong: None };
        vec![two.clone(), Self { name: "transaction, one crash", crashes: 1, menu: &[1, 4], ..two }]
    }

    /// The searches of the full run.
    #[must_use]
    pub fn full() -> Vec<Self> {
        let whole =
            Self { name: "transaction", crashes: 0, copies: 2, checks: false, menu: &[0, 1, 2, 3, 4, 5], wrong: None };
        vec![
            whole.clone(),
            Self { name: "transaction, Klarna checks", copies: 1, checks: true, ..whole.clone() },
            Self { name: "transaction, one crash", crashes: 1, copies: 1, menu: &[1, 3, 5], ..whole },
        ]
    }
}

impl World {
    /// What the process holds to be true.
    #[must_use]
    pub fn ledger(&self, wrong: Option<Wrong>) -> Ledger {
        let mut ledger = self.saved.clone().later(self.run, self.sure);
        for line in &self.unsaved {
            ledger.apply(*line, wrong);
        }
        ledger
    }

    fn told(&self, wrong: Option<Wrong>) -> Option<Ledger> {
        (self.on && self.unsaved.is_empty()).then(|| self.ledger(wrong))
    }
}

impl Model for Transaction {
    type State = World;
    type Action = Step;

    fn init_states(&self) -> Vec<World> {
        vec![World {
            on: true,
            saved: Ledger::default(),
            unsaved: Vec::new(),
            run: 0,
            sure: 0,
            lag: 0,
            trusted: true,
            flight: Flight::Idle,
            wire: [Wire::default(); MENU.len()],
            klarna: Klarna::default(),
            crashes: 0,
        }]
    }

    fn actions(&self, world: &World, out: &mut Vec<Step>) {
        step::steps(self, world, out);
    }

    fn next_state(&self, world: &World, step: Step) -> Option<World> {
        Some(step::after(self, world, step))
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("I2 refunded <= captured <= authorized", |_, world: &World| {
                let (captured, refunded) = (world.klarna.sum(Kind::Capture), world.klarna.sum(Kind::Refund));
                refunded <= captured && captured <= AMOUNT
            }),
            Property::always("I2 no operation is made twice", |_, world: &World| {
                world.klarna.made.iter().all(|times| *times <= 1)
            }),
            Property::always("I6 what is told as not made was not and will not be", |model, world: &World| {
                let told = world.told(model.wrong).unwrap_or_default();
                let not = |status| matches!(status, Status::Refused | Status::NotMade);
                let again = |order| told.entries.iter().any(|entry| entry.order == order && !not(entry.status));
                let mut none = told.entries.iter().filter(|entry| not(entry.status) && !again(entry.order));
                none.all(|entry| world.klarna.made[entry.order] == 0)
            }),
            Property::always("I7 what is told as made was made", |model, world: &World| {
                let told = world.told(model.wrong).unwrap_or_default();
                let mut made = told.entries.iter().filter(|entry| entry.status == Status::Made);
                made.all(|entry| world.klarna.made[entry.order] >= 1)
            }),
            Property::always("L1 without further faults every operation is settled", step::comes_to_rest),
            Property::sometimes("captured in full and refunded", |_, world: &World| {
                world.klarna.sum(Kind::Capture) >= 2 && world.klarna.sum(Kind::Refund) > 0
            }),
            Property::sometimes("an operation is unknown", |model, world: &World| {
                world.told(model.wrong).is_some_and(|ledger| ledger.unknown_for().is_some())
            }),
            Property::sometimes("unknown, and then found", |model, world: &World| {
                let told = world.told(model.wrong).filter(|ledger| !ledger.busy());
                told.is_some_and(|ledger| ledger.entries.iter().any(|entry| entry.status == Status::NotMade))
            }),
            Property::sometimes("ordered again after it was not made", |_, world: &World| {
                world.klarna.table.iter().any(|keys| keys[1].is_some())
            }),
        ]
    }
}
