//! What was captured, released and refunded, and what may still be.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::fact::{EarlierCapture, Kind, Order};
use crate::flow::machine::Misfit;
use crate::value::fault::{Code, Fault};
use crate::value::id::{CallId, Id};
use crate::value::limits::{CAPTURES, OPERATIONS};
use crate::value::money::Minor;
use crate::wire::problem::ApiProblem;

/// What became of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Ordered, and not answered yet. Its amount counts as used.
    Pending(CallId),
    /// Made.
    Made(Option<Id>),
    /// Refused by Klarna.
    Refused(ApiProblem),
    /// Not made: no attempt reached Klarna, or Klarna does not know it.
    NotMade,
    /// It may have been made. Its amount counts as used.
    Unknown,
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was ordered.
    pub order: Order,
    /// What became of it.
    pub status: Status,
}

impl Entry {
    /// Whether it was made or may have been.
    fn counts(&self) -> bool {
        matches!(self.status, Status::Pending(_) | Status::Made(_) | Status::Unknown)
    }

    fn made(&self) -> bool {
        matches!(self.status, Status::Made(_))
    }
}

/// The ledger of one transaction.
#[derive(Clone, Debug)]
pub struct Ledger {
    amount: Minor,
    earlier: Vec<EarlierCapture>,
    entries: Vec<Arc<Entry>>,
}

impl Ledger {
    /// A ledger over an authorized amount and the captures made so far; `None` when these exceed it.
    #[must_use]
    pub fn new(amount: Minor, earlier: Vec<EarlierCapture>) -> Option<Self> {
        let ledger = Self { amount, earlier, entries: Vec::new() };
        let captured = ledger.earlier.iter().try_fold(Minor::ZERO, |sum, capture| sum.plus(capture.amount))?;
        (captured <= amount).then_some(ledger)
    }

    /// Every operation, in the order in which it was ordered.
    #[must_use]
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().map(|entry| &**entry)
    }

    fn sum<'a>(&'a self, mut wanted: impl FnMut(&'a Entry) -> bool) -> Minor {
        let amounts = self.entries().filter(|entry| wanted(entry)).map(|entry| entry.order.amount);
        // Orders are only accepted while the sum stays below the authorized amount.
        amounts.fold(Minor::ZERO, |sum, amount| sum.plus(amount).unwrap_or(self.amount))
    }

    fn earlier_sum(&self) -> Minor {
        self.earlier.iter().fold(Minor::ZERO, |sum, capture| sum.plus(capture.amount).unwrap_or(self.amount))
    }

    /// Captured for certain, in minor units.
    #[must_use]
    pub fn captured(&self) -> Minor {
        let made = self.sum(|entry| entry.order.kind == Kind::Capture && entry.made());
        self.earlier_sum().plus(made).unwrap_or(self.amount)
    }

    /// Captured, or possibly captured.
    fn captured_at_most(&self) -> Minor {
        let counted = self.sum(|entry| entry.order.kind == Kind::Capture && entry.counts());
        self.earlier_sum().plus(counted).unwrap_or(self.amount)
    }

    /// Refunded for certain, in minor units.
    #[must_use]
    pub fn refunded(&self) -> Minor {
        self.sum(|entry| entry.order.kind == Kind::Refund && entry.made())
    }

    fn refunded_at_most(&self) -> Minor {
        self.sum(|entry| entry.order.kind == Kind::Refund && entry.counts())
    }

    /// Whether the rest was let go, or possibly was.
    #[must_use]
    pub fn released(&self) -> bool {
        self.entries.iter().any(|entry| entry.counts() && (entry.order.release || entry.order.kind == Kind::Void))
    }

    /// What may still be captured, in minor units.
    #[must_use]
    pub fn remaining(&self) -> Minor {
        if self.released() { Minor::ZERO } else { self.amount.minus(self.captured_at_most()).unwrap_or(Minor::ZERO) }
    }

    /// What may still be refunded, in minor units.
    #[must_use]
    pub fn refundable(&self) -> Minor {
        self.captured().minus(self.refunded_at_most()).unwrap_or(Minor::ZERO)
    }

    /// Amount of a capture that was made; `None` when there is no such capture.
    fn capture(&self, id: &Id) -> Option<Minor> {
        let earlier =
            self.earlier.iter().find(|capture| capture.payment_capture_id == *id).map(|capture| capture.amount);
        earlier.or_else(|| {
            let own = self
                .entries()
                .find(|entry| entry.order.kind == Kind::Capture && entry.status == Status::Made(Some(id.clone())));
            own.map(|entry| entry.order.amount)
        })
    }

    /// How many captures there are or may be.
    #[must_use]
    pub fn captures(&self) -> usize {
        let own = self.entries.iter().filter(|entry| entry.order.kind == Kind::Capture && entry.counts()).count();
        self.earlier.len().saturating_add(own)
    }

    /// The newest operation of this kind and reference.
    #[must_use]
    pub fn find(&self, kind: Kind, reference: &str) -> Option<&Entry> {
        self.entries().rev().find(|entry| entry.order.kind == kind && entry.order.reference == reference)
    }

    /// How often this reference was ordered.
    #[must_use]
    pub fn count(&self, kind: Kind, reference: &str) -> u32 {
        let count =
            self.entries.iter().filter(|entry| entry.order.kind == kind && entry.order.reference == reference).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Whether the order may be sent.
    ///
    /// # Errors
    /// [`Code::ExceedsRemaining`], [`Code::TooMany`], [`Code::NotNow`] or [`Code::Inconsistent`], with what is left.
    pub fn allows(&self, order: &Order) -> Result<(), Fault> {
        let same_kind = self.entries.iter().filter(|entry| entry.order.kind == order.kind && entry.counts()).count();
        let earlier = if order.kind == Kind::Capture { self.earlier.len() } else { 0 };
        if same_kind.saturating_add(earlier) >= CAPTURES
            || self.entries.len().saturating_add(self.earlier.len()) >= OPERATIONS
        {
            return Err(Fault::new(
                Code::TooMany,
                "a transaction takes 200 captures, 200 refunds, 200 voids and 500 operations in all; contact Klarna",
            ));
        }
        match order.kind {
            Kind::Capture => self.allows_capture(order.amount),
            Kind::Refund => self.allows_refund(order),
            Kind::Void if self.released() => {
                Err(Fault::new(Code::NotNow, "the rest of the authorization was let go before"))
            }
            Kind::Void if self.remaining() == Minor::ZERO => {
                Err(Fault::new(Code::NotNow, "nothing is left to void; refund what was captured"))
            }
            Kind::Void => Ok(()),
        }
    }

    fn allows_capture(&self, amount: Minor) -> Result<(), Fault> {
        if amount == Minor::ZERO {
            return Err(Fault::at(Code::Amount, "/capture/amount", "capture more than nothing"));
        }
        if amount > self.remaining() {
            return Err(Fault::at(
                Code::ExceedsRemaining,
                "/capture/amount",
                alloc::format!(
                    "{amount} minor units are more than the {} that may still be captured",
                    self.remaining()
                ),
            ));
        }
        Ok(())
    }

    fn allows_refund(&self, order: &Order) -> Result<(), Fault> {
        let amount = order.amount;
        if amount == Minor::ZERO {
            return Err(Fault::at(Code::Amount, "/refund/amount", "refund more than nothing"));
        }
        if amount > self.refundable() {
            return Err(Fault::at(
                Code::ExceedsRemaining,
                "/refund/amount",
                alloc::format!(
                    "{amount} minor units are more than the {} that may still be refunded",
                    self.refundable()
                ),
            ));
        }
        let Some(id) = &order.payment_capture_id else { return Ok(()) };
        let captured = self.capture(id).ok_or_else(|| {
            Fault::at(
                Code::Inconsistent,
                "/refund/payment_capture_id",
                "this transaction has no such capture; use one from its view",
            )
        })?;
        let refunded = self.sum(|entry| entry.counts() && entry.order.payment_capture_id.as_ref() == Some(id));
        let left = captured.minus(refunded).unwrap_or(Minor::ZERO);
        if amount > left {
            return Err(Fault::at(
                Code::ExceedsRemaining,
                "/refund/amount",
                alloc::format!("{amount} minor units are more than the {left} that are left of this capture"),
            ));
        }
        Ok(())
    }

    /// Whether an operation of this kind and reference stands behind the first `entries`.
    pub(super) fn orders_since(&self, entries: usize, order: &Order) -> bool {
        let same = |entry: &Entry| entry.order.kind == order.kind && entry.order.reference == order.reference;
        self.entries().skip(entries).any(same)
    }

    pub(super) fn order(&mut self, order: Order, call: CallId) {
        self.entries.push(Arc::new(Entry { order, status: Status::Pending(call) }));
    }

    pub(super) fn settle(&mut self, call: CallId, status: Status) -> Result<(), Misfit> {
        let entry = self.entries.iter_mut().rev().find(|entry| entry.status == Status::Pending(call));
        Arc::make_mut(entry.ok_or(Misfit("no operation waits for this call"))?).status = status;
        Ok(())
    }

    pub(super) fn find_out(&mut self, entry: u32, status: Status) -> Result<(), Misfit> {
        let entry = usize::try_from(entry).ok().and_then(|n| self.entries.get_mut(n));
        let entry = entry.filter(|entry| entry.status == Status::Unknown);
        Arc::make_mut(entry.ok_or(Misfit("the operation's outcome is not unknown"))?).status = status;
        Ok(())
    }

    /// Operations whose outcome is unknown, with their places.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (u32, &Entry)> {
        (0..).zip(self.entries()).filter(|(_, entry)| entry.status == Status::Unknown)
    }
}
