//! The ledger of a transaction: what was ordered and what became of it. Mirrors `core/src/flow/transaction/ledger.rs`.

use super::klarna::KEYS;
use crate::payment::time::{WINDOW, older};
use crate::wrong::Wrong;

/// Authorized minor units.
pub const AMOUNT: u8 = 3;
/// Steps after which nothing that was sent can still arrive: a copy lives in the step in which it was sent and in the next.
pub const LATEST: u8 = 2;
/// Most operations of one transaction.
pub const ENTRIES: usize = 3;

/// What is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Take money.
    Capture,
    /// Give money back.
    Refund,
    /// Let go of the rest.
    Void,
}

/// The operations that may be ordered, each by a reference of its own.
pub const MENU: [(Kind, u8); 6] =
    [(Kind::Capture, 1), (Kind::Capture, 2), (Kind::Capture, 3), (Kind::Refund, 1), (Kind::Refund, 2), (Kind::Void, 0)];

/// A call that is not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// Steps since it was planned.
    pub age: u8,
    /// An attempt may have been executed.
    pub doubt: bool,
    /// A process that died had it.
    pub inherited: bool,
    /// Its key: the count of orders under this reference, unless something is wrong.
    pub key: u8,
}

/// What became of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Not answered yet.
    Pending(Call),
    /// Made.
    Made,
    /// Refused by Klarna.
    Refused,
    /// Not made.
    NotMade,
    /// It may have been made, for so many steps now.
    Unknown(u8),
}

/// An operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Which one of [`MENU`].
    pub order: usize,
    /// What became of it.
    pub status: Status,
}

impl Entry {
    /// Kind of the operation.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        MENU[self.order].0
    }

    /// It was made or may have been.
    fn counts(&self, wrong: Option<Wrong>) -> bool {
        match self.status {
            Status::Pending(_) | Status::Unknown(_) => wrong != Some(Wrong::LedgerForgetsPending),
            Status::Made => true,
            Status::Refused | Status::NotMade => false,
        }
    }
}

/// A line of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// A process took over.
    Opened,
    /// An operation is to be made.
    Ordered(usize),
    /// An attempt failed in a way that allows another.
    Again(usize, bool),
    /// Made.
    Made(usize),
    /// Refused.
    Refused(usize),
    /// No attempt is possible any more.
    GaveUp(usize, bool),
    /// The transaction was read.
    Looked(usize, bool),
}

/// The ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ledger {
    /// Operations in their order.
    pub entries: Vec<Entry>,
}

impl Ledger {
    fn sum(&self, wanted: impl Fn(&Entry) -> bool) -> u8 {
        self.entries.iter().filter(|entry| wanted(entry)).map(|entry| MENU[entry.order].1).sum()
    }

    /// Captured or refunded for certain.
    #[must_use]
    pub fn made(&self, kind: Kind) -> u8 {
        self.sum(|entry| entry.kind() == kind && entry.status == Status::Made)
    }

    fn at_most(&self, kind: Kind, wrong: Option<Wrong>) -> u8 {
        self.sum(|entry| entry.kind() == kind && entry.counts(wrong))
    }

    /// Whether the operation may be ordered: it fits, and its reference is not in use. It is ordered again at most once.
    #[must_use]
    pub fn allows(&self, order: usize, wrong: Option<Wrong>) -> bool {
        let times = self.entries.iter().filter(|entry| entry.order == order).count();
        let known = self.entries.iter().any(|entry| entry.order == order && entry.counts(None));
        let released = self.entries.iter().any(|entry| entry.kind() == Kind::Void && entry.counts(wrong));
        let left = if released { 0 } else { AMOUNT.saturating_sub(self.at_most(Kind::Capture, wrong)) };
        let (kind, amount) = MENU[order];
        let fits = match kind {
            Kind::Capture => amount <= left,
            Kind::Refund => amount + self.at_most(Kind::Refund, wrong) <= self.made(Kind::Capture),
            Kind::Void => left > 0,
        };
        !known && times < KEYS && fits && self.entries.len() < ENTRIES
    }

    /// The call that may be sent: one at a time.
    #[must_use]
    pub fn call(&self) -> Option<(usize, Call)> {
        self.entries.iter().enumerate().find_map(|(n, entry)| match entry.status {
            Status::Pending(call) => Some((n, call)),
            _ => None,
        })
    }

    /// Operations whose outcome is unknown.
    #[must_use]
    pub fn unknown(&self) -> Vec<usize> {
        let unknown = |n: &usize| matches!(self.entries[*n].status, Status::Unknown(_));
        (0..self.entries.len()).filter(unknown).collect()
    }

    /// Steps since the last of them was given up.
    #[must_use]
    pub fn unknown_for(&self) -> Option<u8> {
        let since = |entry: &Entry| match entry.status {
            Status::Unknown(since) => Some(since),
            _ => None,
        };
        self.entries.iter().filter_map(since).min()
    }

    /// An operation is not answered yet.
    #[must_use]
    pub fn busy(&self) -> bool {
        self.call().is_some() || self.unknown_for().is_some()
    }

    /// The same ledger some steps later; `sure` leaves out by how much the clock was set right meanwhile.
    #[must_use]
    pub fn later(mut self, by: u8, sure: u8) -> Self {
        for entry in &mut self.entries {
            match &mut entry.status {
                Status::Pending(call) => call.age = older(call.age, by, WINDOW),
                Status::Unknown(since) => *since = older(*since, sure, LATEST),
                _ => {}
            }
        }
        self
    }

    /// Folds a line.
    pub fn apply(&mut self, line: Line, wrong: Option<Wrong>) {
        match line {
            Line::Opened => {
                for entry in &mut self.entries {
                    if let Status::Pending(call) = &mut entry.status {
                        call.doubt |= wrong != Some(Wrong::TakeoverForgetsDoubt);
                        call.inherited = true;
                    }
                }
            }
            Line::Ordered(order) => {
                let earlier = self.entries.iter().filter(|entry| entry.order == order).count();
                let key = u8::try_from(earlier).unwrap_or(u8::MAX);
                let status = Status::Pending(Call { age: 0, doubt: false, inherited: false, key });
                self.entries.push(Entry { order, status });
            }
            Line::Again(n, doubt) => {
                if let Status::Pending(call) = &mut self.entries[n].status {
                    call.doubt |= doubt;
                    call.key |= u8::from(wrong == Some(Wrong::NewKeyOnRetry));
                }
            }
            Line::Made(n) => self.entries[n].status = Status::Made,
            Line::Refused(n) => self.entries[n].status = Status::Refused,
            Line::GaveUp(n, doubt) => {
                self.entries[n].status = if doubt { Status::Unknown(0) } else { Status::NotMade };
            }
            Line::Looked(n, made) => self.entries[n].status = if made { Status::Made } else { Status::NotMade },
        }
    }
}
