//! The journal: facts, and the state that they fold to. Ages are those at the last line; see [`Book::later`].

use super::time::{HOUR, REQUEST, WINDOW, older};
use crate::wrong::Wrong;

/// A call to Klarna that changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// The first authorize.
    First,
    /// The final authorize, with the session token.
    Final,
    /// Cancelling the payment request.
    Cancel,
}

impl Op {
    /// All of them, in the order in which they are planned.
    pub const ALL: [Self; 3] = [Self::First, Self::Final, Self::Cancel];

    /// Place in arrays.
    #[must_use]
    pub const fn n(self) -> usize {
        self as usize
    }

    /// Whether it carries an idempotency key.
    #[must_use]
    pub const fn keyed(self) -> bool {
        !matches!(self, Self::Cancel)
    }
}

/// How a payment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A transaction exists.
    Approved,
    /// Klarna said no.
    Declined,
    /// It was given up before the customer approved.
    Canceled,
    /// The customer did not finish in time.
    Expired,
    /// Approved, but not finalised within the hour.
    Invalidated,
    /// Klarna refused to handle the call.
    Refused,
    /// No attempt reached Klarna.
    NotSent,
}

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// The first authorize is on its way.
    Authorizing,
    /// Klarna wants to see the customer.
    Awaiting,
    /// The final authorize is on its way.
    Finalizing,
    /// A person has to look.
    Unknown,
    /// It is over.
    Ended(Outcome),
}

/// A call that is not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// Steps since it was planned, as far as kassa knows.
    pub age: u8,
    /// An attempt may have been executed.
    pub doubt: bool,
    /// A process that died had it.
    pub inherited: bool,
    /// It has another key than the one made of its intent: only where the model is wrong.
    pub key: u8,
    /// It has other bytes than at first: only where the model is wrong.
    pub body: u8,
}

impl Call {
    /// A call that was planned just now.
    #[must_use]
    pub const fn planned(key: u8) -> Self {
        Self { age: 0, doubt: false, inherited: false, key, body: 0 }
    }
}

/// One line of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The first authorize is planned.
    Begun,
    /// A process took over; `torn`: the journal ended in a torn line.
    Opened {
        /// The journal ended in a torn line.
        torn: bool,
    },
    /// An attempt failed in a way that allows another.
    Again {
        /// Of which call.
        op: Op,
        /// Klarna may have acted on it.
        doubt: bool,
    },
    /// Klarna wants to see the customer.
    StepUp {
        /// Age of the payment request, by Klarna's clock.
        age: u8,
    },
    /// The customer came or went, or Klarna did not know the request once.
    Moved(Place),
    /// The customer approved; the final authorize is planned.
    Completed {
        /// How long ago.
        age: u8,
    },
    /// A transaction exists.
    Approved(Op),
    /// Klarna said no.
    Declined(Op),
    /// Klarna refused to handle the call.
    Refused(Op),
    /// No attempt is possible any more.
    GaveUp {
        /// Of which call.
        op: Op,
        /// One of them may have been executed.
        doubt: bool,
    },
    /// The payment is to be given up.
    CancelAsked,
    /// The first authorize was taken back before it ever left.
    Withdrawn,
    /// Cancelling the payment request is planned.
    CancelPlanned,
    /// The cancel was answered, and the payment request is not known to be cancelled by it.
    CancelAnswered {
        /// Klarna did not know the request.
        gone: bool,
    },
    /// The payment request ended without an approval.
    Closed(Closed),
    /// The hour has passed.
    Lapsed,
    /// A webhook spoke of a transaction.
    Hinted,
    /// The transaction that was hinted at is ours.
    Found,
}

/// Where the customer was seen last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Not at Klarna.
    Outside,
    /// At Klarna.
    Inside,
    /// Klarna did not know the request.
    Gone,
}

/// How a payment request ended without an approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closed {
    /// Klarna declined.
    Declined,
    /// It was cancelled.
    Canceled,
    /// Its time was up.
    Expired,
    /// Klarna does not know it any more.
    Gone,
}

/// The state that the facts fold to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Book {
    /// Where the payment stands.
    pub phase: Phase,
    /// Calls that are not settled.
    pub calls: [Option<Call>; 3],
    /// Age of the payment request.
    pub request: u8,
    /// Age of the customer's approval.
    pub completed: u8,
    /// It is to be given up.
    pub cancel: bool,
    /// How often Klarna did not cancel.
    pub refused: u8,
    /// Klarna did not cancel because it did not know the request.
    pub gone: bool,
    /// Where the customer was seen last.
    pub place: Place,
    /// How often the customer was seen coming or going.
    pub moves: u8,
    /// A line that may have been acknowledged was lost.
    pub torn: bool,
    /// A webhook spoke of a transaction.
    pub hint: bool,
}

impl Book {
    /// After the first line.
    #[must_use]
    pub const fn begun() -> Self {
        Self {
            phase: Phase::Authorizing,
            calls: [Some(Call::planned(0)), None, None],
            request: 0,
            completed: 0,
            cancel: false,
            refused: 0,
            gone: false,
            place: Place::Outside,
            moves: 0,
            torn: false,
            hint: false,
        }
    }

    /// A call that is not settled.
    #[must_use]
    pub const fn call(&self, op: Op) -> Option<Call> {
        self.calls[op.n()]
    }

    /// The authorize that is not settled.
    #[must_use]
    pub fn authorize(&self) -> Option<Op> {
        match self.phase {
            Phase::Authorizing => Some(Op::First),
            Phase::Finalizing => Some(Op::Final),
            _ => None,
        }
    }

    /// How it ended.
    #[must_use]
    pub const fn outcome(&self) -> Option<Outcome> {
        match self.phase {
            Phase::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// An attempt may have been executed that no answer has settled.
    #[must_use]
    pub fn in_doubt(&self) -> bool {
        match self.authorize() {
            Some(op) => self.call(op).is_some_and(|call| call.doubt),
            None => self.phase == Phase::Unknown,
        }
    }

    /// Nothing is left to do.
    #[must_use]
    pub fn done(&self) -> bool {
        self.outcome().is_some() && self.calls.iter().all(Option::is_none)
    }

    /// The same state some steps later.
    #[must_use]
    pub fn later(mut self, by: u8) -> Self {
        for call in self.calls.iter_mut().flatten() {
            call.age = older(call.age, by, WINDOW);
        }
        if self.phase == Phase::Awaiting {
            self.request = older(self.request, by, REQUEST);
        }
        if self.phase == Phase::Finalizing {
            self.completed = older(self.completed, by, HOUR);
        }
        self
    }

    fn settle(&mut self, op: Op) {
        self.calls[op.n()] = None;
    }

    fn end(&mut self, outcome: Outcome) {
        self.phase = Phase::Ended(outcome);
    }

    /// Folds a line.
    pub fn apply(&mut self, fact: Fact, wrong: Option<Wrong>) {
        match fact {
            Fact::Begun => *self = Self::begun(),
            Fact::Opened { torn } => {
                for call in self.calls.iter_mut().flatten() {
                    call.doubt |= wrong != Some(Wrong::TakeoverForgetsDoubt);
                    call.inherited = true;
                }
                self.torn |= torn && wrong != Some(Wrong::TornLineIsForgotten);
                self.cancel &= wrong != Some(Wrong::TakeoverForgetsCancel);
            }
            Fact::Again { op, doubt } => {
                if let Some(call) = &mut self.calls[op.n()] {
                    call.doubt |= doubt;
                    call.key |= u8::from(wrong == Some(Wrong::NewKeyOnRetry));
                    call.body |= u8::from(wrong == Some(Wrong::OtherBytesOnRetry));
                }
            }
            Fact::StepUp { age } => {
                self.settle(Op::First);
                self.request = age;
                self.phase = Phase::Awaiting;
            }
            Fact::Moved(place) => {
                self.place = place;
                self.moves = self.moves.saturating_add(1);
            }
            Fact::Completed { age } => {
                let again = self.phase == Phase::Finalizing;
                // Where a line is missing it may have been sent before, at the earliest when the customer approved.
                let sent = if wrong == Some(Wrong::LostPlanIsNew) { 0 } else { age };
                let lost = Call { doubt: true, inherited: true, age: sent, ..Call::planned(0) };
                self.calls[Op::Final.n()] = Some(if self.torn { lost } else { Call::planned(u8::from(again)) });
                self.completed = age.min(HOUR);
                self.phase = Phase::Finalizing;
            }
            Fact::Approved(op) => {
                self.settle(op);
                self.end(Outcome::Approved);
            }
            Fact::Declined(op) => {
                self.settle(op);
                self.end(Outcome::Declined);
            }
            Fact::Refused(op) => {
                let lapsed = self.phase == Phase::Finalizing && self.completed >= HOUR;
                self.settle(op);
                self.end(if lapsed { Outcome::Invalidated } else { Outcome::Refused });
            }
            Fact::GaveUp { op, doubt } => self.gave_up(op, doubt),
            Fact::CancelAsked => self.cancel = true,
            Fact::Withdrawn => {
                self.settle(Op::First);
                self.end(Outcome::Canceled);
            }
            Fact::CancelPlanned => self.calls[Op::Cancel.n()] = Some(Call::planned(0)),
            Fact::CancelAnswered { gone } => {
                self.gone |= gone;
                self.cancel_failed();
            }
            Fact::Closed(how) => self.close(how),
            Fact::Lapsed => {
                self.settle(Op::Final);
                self.phase = if self.torn { Phase::Unknown } else { Phase::Ended(Outcome::Invalidated) };
            }
            Fact::Hinted => self.hint = true,
            Fact::Found => {
                if let Some(op) = self.authorize() {
                    self.settle(op);
                }
                self.end(Outcome::Approved);
            }
        }
        self.forget();
    }

    fn cancel_failed(&mut self) {
        self.settle(Op::Cancel);
        self.refused = self.refused.saturating_add(1);
    }

    fn gave_up(&mut self, op: Op, doubt: bool) {
        if op == Op::Cancel {
            return self.cancel_failed();
        }
        self.settle(op);
        self.phase = match (doubt, op) {
            (true, _) => Phase::Unknown,
            (false, Op::First) => Phase::Ended(Outcome::NotSent),
            (false, _) => Phase::Ended(Outcome::Invalidated),
        };
    }

    fn close(&mut self, how: Closed) {
        self.settle(Op::Cancel);
        if self.torn && how == Closed::Gone {
            self.phase = Phase::Unknown;
            return;
        }
        self.end(match how {
            Closed::Declined => Outcome::Declined,
            Closed::Canceled => Outcome::Canceled,
            _ if self.cancel => Outcome::Canceled,
            _ => Outcome::Expired,
        });
    }

    /// Drops what no decision depends on any more, so that states that behave alike are one.
    fn forget(&mut self) {
        if self.phase != Phase::Awaiting {
            self.request = 0;
            self.place = Place::Outside;
            self.moves = 0;
            self.gone = false;
        }
        if self.phase != Phase::Finalizing {
            self.completed = 0;
        }
        if !matches!(self.phase, Phase::Awaiting | Phase::Finalizing) {
            self.refused = 0;
        }
        if self.outcome().is_some() {
            self.torn = false;
            self.hint = false;
        }
    }
}
