//! Klarna's side of a transaction.

use super::ledger::{AMOUNT, Kind, MENU};
use crate::payment::time::{MEMORY, older};

/// Keys of one reference that are told apart.
pub const KEYS: usize = 2;

/// How Klarna decides when an operation arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// 429 before anything else.
    Busy,
    /// 401, 403, 404 or 413, also because the operation does not fit.
    Denied,
    /// The stored result of this key.
    Replay,
    /// Make it.
    Make,
}

/// Klarna's side of a transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Klarna {
    /// How often each operation of the menu was made, up to 2.
    pub made: [u8; MENU.len()],
    /// Steps since a key's operation was made.
    pub table: [[Option<u8>; KEYS]; MENU.len()],
}

impl Klarna {
    /// Captured or refunded.
    #[must_use]
    pub fn sum(&self, kind: Kind) -> u8 {
        MENU.iter().zip(self.made).filter(|((of, _), _)| *of == kind).map(|((_, amount), times)| amount * times).sum()
    }

    /// The rest was let go.
    #[must_use]
    pub fn closed(&self) -> bool {
        MENU.iter().zip(self.made).any(|((kind, _), times)| *kind == Kind::Void && times > 0)
    }

    fn fits(&self, order: usize) -> bool {
        let (kind, amount) = MENU[order];
        let captured = self.sum(Kind::Capture);
        match kind {
            Kind::Capture => !self.closed() && captured + amount <= AMOUNT,
            Kind::Refund => self.sum(Kind::Refund) + amount <= captured,
            Kind::Void => !self.closed() && captured < AMOUNT,
        }
    }

    /// How Klarna may decide.
    #[must_use]
    pub fn verdicts(&self, order: usize, key: u8, checks: bool) -> Vec<Verdict> {
        let mut all = vec![Verdict::Busy, Verdict::Denied];
        if self.table[order][usize::from(key)].is_some() {
            all.push(Verdict::Replay);
        } else if !checks || self.fits(order) {
            all.push(Verdict::Make);
        }
        all
    }

    /// An operation is made.
    pub fn make(&mut self, order: usize, key: u8) {
        self.made[order] = (self.made[order] + 1).min(2);
        self.table[order][usize::from(key)] = Some(0);
    }

    /// One step of time: keys are forgotten after their 24 hours.
    pub fn tick(&mut self) {
        for stored in self.table.iter_mut().flatten() {
            *stored = stored.map(|age| older(age, 1, MEMORY)).filter(|age| *age < MEMORY);
        }
    }
}
