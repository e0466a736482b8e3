//! What happens by itself when time passes.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::klarna::Klarna;
use crate::request::RequestState;
use crate::transaction::TransactionState;

/// What is due, with the number of its resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Due {
    RequestEnds(usize),
    RequestVanishes(usize),
    TransactionEnds(usize),
    GraceEnds(usize),
    PurchaseEnds(usize),
}

/// Timers in the order in which they fire: by time, then by age. A timer is never taken back; what no longer holds is dropped
/// when it comes to the front.
#[derive(Clone, Debug, Default)]
pub(crate) struct Timers {
    rows: BinaryHeap<Reverse<(u64, u64, Due)>>,
    count: u64,
}

impl Timers {
    pub(crate) fn add(&mut self, at: u64, due: Due) {
        self.count += 1;
        self.rows.push(Reverse((at, self.count, due)));
    }

    pub(crate) fn next(&self) -> Option<(u64, Due)> {
        self.rows.peek().map(|Reverse((at, _, due))| (*at, *due))
    }
}

impl Klarna {
    pub(crate) fn fire_timers(&mut self, now_ms: u64) {
        while let Some((at, due)) = self.timers.next().filter(|(at, _)| *at <= now_ms) {
            self.timers.rows.pop();
            if self.still_holds(at, due) {
                self.now = self.now.max(at);
                self.fire(due);
            }
        }
        self.now = self.now.max(now_ms);
    }

    /// Brings a timer to the front that means something, so that the next one can be told without changing anything.
    pub(crate) fn drop_stale_timers(&mut self) {
        while self.timers.next().is_some_and(|(at, due)| !self.still_holds(at, due)) {
            self.timers.rows.pop();
        }
    }

    fn still_holds(&self, at: u64, due: Due) -> bool {
        let knobs = &self.settings.knobs;
        let request = |number: usize| &self.requests[number];
        let transaction = |number: usize, state: TransactionState| {
            Some(&self.transactions[number]).filter(|transaction| transaction.state == state)
        };
        match due {
            Due::RequestEnds(number) => request(number).state.is_open() && request(number).expires_at == at,
            Due::RequestVanishes(number) => !request(number).gone,
            Due::TransactionEnds(number) => transaction(number, TransactionState::Authorized)
                .is_some_and(|found| found.expires_at == at && found.remaining() > 0),
            Due::GraceEnds(number) => transaction(number, TransactionState::Expired)
                .is_some_and(|found| found.entered_at.saturating_add(knobs.grace_ms) == at),
            Due::PurchaseEnds(number) => transaction(number, TransactionState::Completed).is_some(),
        }
    }

    fn fire(&mut self, due: Due) {
        match due {
            Due::RequestEnds(number) => self.move_request(number, RequestState::Expired, None),
            Due::RequestVanishes(number) => self.requests[number].gone = true,
            Due::TransactionEnds(number) => self.move_transaction(number, TransactionState::Expired),
            Due::GraceEnds(number) => {
                let transaction = &mut self.transactions[number];
                transaction.released += transaction.remaining();
                transaction.shrunk = true;
                self.settle(number);
            }
            Due::PurchaseEnds(number) => self.move_transaction(number, TransactionState::Closed),
        }
    }
}
