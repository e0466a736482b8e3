//! What happens by itself when time passes.

use std::collections::BTreeMap;

use super::message::ApiRequest;
use super::transaction::{Funding, State as Money};
use super::world::World;
use super::{request, transaction};

#[derive(Debug, Clone)]
pub(crate) enum Timer {
    RequestEnds(String),
    RequestVanishes(String),
    TransactionEnds(String),
    GraceEnds(String),
    PurchaseEnds(String),
    FundingEnds(String),
    /// The deadline of a resource.
    Deadline(String),
    /// A call that was held up on its way.
    Late(Box<ApiRequest>),
}

/// Timers in the order in which they fire.
#[derive(Default)]
pub(crate) struct Timers {
    rows: BTreeMap<(u64, u64), Timer>,
    count: u64,
}

impl Timers {
    pub(crate) fn add(&mut self, at: u64, timer: Timer) {
        self.count += 1;
        self.rows.insert((at, self.count), timer);
    }

    fn due(&mut self, now: u64) -> Option<(u64, Timer)> {
        let entry = self.rows.first_entry()?;
        (entry.key().0 <= now).then(|| (entry.key().0, entry.remove()))
    }

    fn next(&self) -> Option<u64> {
        self.rows.keys().next().map(|(at, _)| *at)
    }
}

impl World {
    /// Lets time pass up to `now_ms`; time never runs backwards.
    pub fn tick(&mut self, now_ms: u64) {
        while let Some((at, timer)) = self.timers.due(now_ms) {
            self.now = self.now.max(at);
            self.fire(timer);
        }
        self.now = self.now.max(now_ms);
    }

    /// Sandbox time of the last tick.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.now
    }

    /// When something will happen next: a timer or a webhook call.
    #[must_use]
    pub fn next_timer(&self) -> Option<u64> {
        [self.timers.next(), self.outbox.next()].into_iter().flatten().min()
    }

    /// Hands a call over that arrives later than its sender waits.
    pub fn postpone(&mut self, request: ApiRequest, at_ms: u64) {
        self.timers.add(at_ms, Timer::Late(Box::new(request)));
    }

    fn fire(&mut self, timer: Timer) {
        match timer {
            Timer::RequestEnds(id) => {
                let ended =
                    |found: &request::PaymentRequest| found.state.open() && found.content.expires_at <= self.now;
                if self.requests.get(&id).is_some_and(ended) {
                    self.move_request(&id, request::State::Expired, None);
                }
            }
            Timer::RequestVanishes(id) => {
                if let Some(gone) = self.requests.remove(&id) {
                    self.requests_by_token.remove(&gone.page);
                }
            }
            Timer::TransactionEnds(id) => {
                let ended = |found: &transaction::Transaction| {
                    found.state == Money::Authorized && found.remaining() > 0 && found.expires_at <= self.now
                };
                if self.transactions.get(&id).is_some_and(ended) {
                    self.move_transaction(&id, Money::Expired);
                }
            }
            Timer::GraceEnds(id) => {
                let grace = self.settings.knobs.reauthorization_grace_ms;
                let ended = self.transactions.get_mut(&id).filter(|found| {
                    found.state == Money::Expired && found.expired_at.is_some_and(|at| at + grace <= self.now)
                });
                if let Some(transaction) = ended {
                    transaction.released += transaction.remaining();
                    self.settle_state(&id);
                }
            }
            Timer::PurchaseEnds(id) => {
                if self.transactions.get(&id).is_some_and(|found| found.state == Money::Completed) {
                    self.move_transaction(&id, Money::Closed);
                }
            }
            Timer::FundingEnds(id) => {
                if self.transactions.get(&id).is_some_and(|found| found.funding == Funding::Pending) {
                    self.fund(&id, false);
                }
            }
            Timer::Deadline(id) => self.deadline(&id),
            Timer::Late(request) => {
                let now = self.now;
                self.handle(&request, now);
            }
        }
    }
}
