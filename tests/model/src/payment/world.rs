//! Everything at one moment, and what an observer remembers of it.

use super::book::{Op, Outcome};
use super::klarna::Klarna;
use super::till::Till;
use super::time::{WINDOW, older};
use super::wire::Wire;

/// Everything at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct World {
    /// The till.
    pub till: Till,
    /// What lies between the two, by call.
    pub wire: [Wire; 3],
    /// Klarna.
    pub klarna: Klarna,
    /// Crashes so far.
    pub crashes: u8,
    /// What an observer remembers.
    pub witness: Witness,
}

/// What an observer remembers. None of it is known to kassa.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Witness {
    /// The end that the application was told.
    pub told: Option<Outcome>,
    /// Something else was told after an end.
    pub changed: bool,
    /// A call left without a durable plan.
    pub unplanned: bool,
    /// A call with a key left more than 23 hours after its first attempt.
    pub late: bool,
    /// Keys that were used, by call, as bits.
    pub keys: [u8; 2],
    /// Bodies that were sent, by call, as bits.
    pub bodies: [u8; 2],
    /// Steps since the first attempt, by call.
    pub first: [Option<u8>; 2],
    /// The application's cancel is durable.
    pub cancel: bool,
    /// The application's cancel was forgotten.
    pub silence: bool,
}

impl Witness {
    /// A call leaves.
    pub fn sends(&mut self, op: Op, key: u8, body: u8, planned: bool) {
        self.unplanned |= !planned;
        if op.keyed() {
            let age = self.first[op.n()].get_or_insert(0);
            self.late |= *age >= WINDOW;
            self.keys[op.n()] |= 1 << key;
            self.bodies[op.n()] |= 1 << body;
        }
    }

    /// No attempt of this call can follow.
    pub fn forget(&mut self, op: Op) {
        (self.keys[op.n()], self.bodies[op.n()], self.first[op.n()]) = (0, 0, None);
    }

    /// One step of time.
    pub fn tick(&mut self) {
        for age in self.first.iter_mut().flatten() {
            *age = older(*age, 1, WINDOW);
        }
    }
}
