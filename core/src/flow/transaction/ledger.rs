//! What was captured, released and refunded, and what may still be.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::elsewhere::{Bound, Noted};
use super::fact::{EarlierCapture, Kind, Order};
use super::seen::Listed;
use crate::flow::machine::Misfit;
use crate::value::id::{CallId, Id};
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
    /// The capture that a refund of the transaction is taken from, where that is certain.
    pub taken_from: Option<Id>,
    /// What a reauthorization was to change; nothing where a lost line may have ordered it already.
    pub(super) before: Option<Box<Before>>,
}

/// An authorization as it was known when a reauthorization was ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Before {
    pub(super) amount: Minor,
    pub(super) expires_at: Option<String>,
}

impl Entry {
    /// Whether a read may tell that it was made.
    pub(super) fn shows(&self) -> bool {
        self.order.kind.shows() && (self.order.kind != Kind::Reauthorize || self.before.is_some())
    }

    /// Whether it was made or may have been.
    pub(super) fn counts(&self) -> bool {
        matches!(self.status, Status::Pending(_) | Status::Made(_) | Status::Unknown)
    }

    fn made(&self) -> bool {
        matches!(self.status, Status::Made(_))
    }

    fn open(&self) -> bool {
        matches!(self.status, Status::Pending(_) | Status::Unknown)
    }
}

/// The ledger of one transaction.
#[derive(Clone, Debug)]
pub struct Ledger {
    pub(super) amount: Minor,
    /// Captures and refunds that Klarna lists; see `elsewhere`.
    pub(super) noted: Arc<Vec<Noted>>,
    pub(super) entries: Vec<Arc<Entry>>,
    /// Klarna said that nothing can be captured any more.
    pub(super) rest_is_gone: bool,
    /// Klarna said that nothing is possible any more.
    pub(super) closed: bool,
}

fn plus(sum: Minor, amount: Minor) -> Minor {
    sum.plus(amount).unwrap_or(Minor::MAX)
}

impl Ledger {
    /// A ledger over an authorized amount and the captures made so far; `None` when these exceed it.
    #[must_use]
    pub fn new(amount: Minor, earlier: Vec<EarlierCapture>) -> Option<Self> {
        let captured = earlier.iter().try_fold(Minor::ZERO, |sum, capture| sum.plus(capture.amount))?;
        let noted = |EarlierCapture { payment_capture_id, amount }| Noted {
            kind: Kind::Capture,
            listed: Listed { id: payment_capture_id, reference: None, amount: Some(amount), payment_capture_id: None },
            since: 0,
        };
        let noted = Arc::new(earlier.into_iter().map(noted).collect());
        let ledger = Self { amount, noted, entries: Vec::new(), rest_is_gone: false, closed: false };
        (captured <= amount).then_some(ledger)
    }

    /// Authorized amount in minor units.
    #[must_use]
    pub fn amount(&self) -> Minor {
        self.amount
    }

    /// Every operation, in the order in which it was ordered.
    #[must_use]
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.entries.iter().map(|entry| &**entry)
    }

    fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries().filter(move |entry| entry.order.kind == kind)
    }

    /// Authorized for certain: a smaller amount that was asked for may hold already, a larger one not before it was granted.
    fn amount_at_least(&self) -> Minor {
        let asked = self.of(Kind::Reauthorize).filter(|entry| entry.open() && entry.order.amount > Minor::ZERO);
        asked.map(|entry| entry.order.amount).fold(self.amount, Minor::min)
    }

    /// Whether a reauthorization is not settled.
    pub(super) fn is_being_reauthorized(&self) -> bool {
        self.of(Kind::Reauthorize).any(Entry::open)
    }

    /// Captured for certain, by whomever, in minor units.
    #[must_use]
    pub fn captured(&self) -> Minor {
        let others = self.others_sum(Kind::Capture, Bound::Least).0;
        self.of(Kind::Capture).filter(|entry| entry.made()).fold(others, |sum, entry| plus(sum, entry.order.amount))
    }

    /// Captured, or possibly captured; and whether nobody captured an amount that is not known.
    pub(super) fn captured_at_most(&self) -> (Minor, bool) {
        self.at_most(Kind::Capture)
    }

    fn at_most(&self, kind: Kind) -> (Minor, bool) {
        let (others, sized) = self.others_sum(kind, Bound::Most);
        let ours = self.of(kind).filter(|entry| entry.counts());
        (ours.fold(others, |sum, entry| plus(sum, entry.order.amount)), sized)
    }

    /// Refunded for certain, by whomever, in minor units. Chargebacks are no refunds.
    #[must_use]
    pub fn refunded(&self) -> Minor {
        let others = self.others_sum(Kind::Refund, Bound::Least).0;
        self.of(Kind::Refund).filter(|entry| entry.made()).fold(others, |sum, entry| plus(sum, entry.order.amount))
    }

    /// Whether a rest was let go, or possibly was, by whomever.
    #[must_use]
    pub fn released(&self) -> bool {
        self.entries().any(|entry| entry.counts() && (entry.order.release || entry.order.kind == Kind::Void))
            || (self.rest_is_gone && self.captured_at_most().0 < self.amount)
    }

    /// Whether nothing can be captured any more, whatever was.
    pub(super) fn is_over(&self) -> bool {
        self.rest_is_gone || self.released()
    }

    /// What may still be captured, in minor units.
    #[must_use]
    pub fn remaining(&self) -> Minor {
        match self.captured_at_most() {
            (captured, true) if !self.is_over() => self.amount_at_least().minus(captured).unwrap_or(Minor::ZERO),
            _ => Minor::ZERO,
        }
    }

    /// What may still be refunded, in minor units.
    #[must_use]
    pub fn refundable(&self) -> Minor {
        match self.at_most(Kind::Refund) {
            (refunded, true) if !self.closed => self.captured().minus(refunded).unwrap_or(Minor::ZERO),
            _ => Minor::ZERO,
        }
    }

    /// Every operation with Klarna's id of it.
    fn with_ids(&self) -> impl Iterator<Item = (&Entry, Option<&Id>)> {
        self.entries().zip(self.ids())
    }

    /// What is left of a capture, in minor units; nothing when there is no such capture. A refund of ours of which it is not known
    /// what it was taken from counts for every capture; one of others in total alone, as nobody here could have named a capture.
    pub(super) fn left_of(&self, id: &Id) -> Option<Minor> {
        let mut own = self.with_ids().filter(|(entry, known)| entry.order.kind == Kind::Capture && *known == Some(id));
        let own = own.next().map(|(entry, _)| entry.order.amount);
        let listed = || self.noted.iter().find(|noted| noted.kind == Kind::Capture && noted.listed.id == *id);
        let captured = match own {
            Some(amount) => amount,
            // What was captured in all bounds a capture whose amount Klarna keeps to itself.
            None => listed()?.listed.amount.unwrap_or_else(|| self.captured()),
        };
        let ours = self.with_ids().filter(|(entry, _)| entry.order.kind == Kind::Refund && entry.counts());
        let ours = ours.filter(|(entry, known)| self.refunded_from(entry, *known).is_none_or(|from| from == id));
        let others =
            self.others(Kind::Refund, Bound::Most).filter(|refund| refund.payment_capture_id.as_ref() == Some(id));
        let amounts = ours.map(|(entry, _)| entry.order.amount).chain(others.filter_map(|refund| refund.amount));
        Some(captured.minus(amounts.fold(Minor::ZERO, plus)).unwrap_or(Minor::ZERO))
    }

    /// The capture that an operation of ours names, or that a refund was taken from, as far as it was named, answered or listed.
    pub(super) fn refunded_from<'a>(&'a self, entry: &'a Entry, id: Option<&Id>) -> Option<&'a Id> {
        let listed = || {
            let mut noted = self.noted.iter().filter(|noted| noted.kind == Kind::Refund);
            noted
                .find(|noted| entry.order.kind == Kind::Refund && Some(&noted.listed.id) == id)?
                .listed
                .payment_capture_id
                .as_ref()
        };
        entry.order.payment_capture_id.as_ref().or(entry.taken_from.as_ref()).or_else(listed)
    }

    /// The only capture, when there is one and no other may have been made.
    fn only_capture(&self) -> Option<Id> {
        if self.captures() != 1 {
            return None;
        }
        let mut own = self.with_ids().filter(|(entry, _)| entry.order.kind == Kind::Capture && entry.made());
        let own = own.find_map(|(_, id)| id);
        own.or_else(|| self.others(Kind::Capture, Bound::Most).map(|capture| &capture.id).next()).cloned()
    }

    /// How many captures there are or may be.
    #[must_use]
    pub fn captures(&self) -> usize {
        self.of(Kind::Capture).filter(|entry| entry.counts()).count().saturating_add(self.others_count(Kind::Capture))
    }

    pub(super) fn others_count(&self, kind: Kind) -> usize {
        self.others(kind, Bound::Most).count()
    }

    /// Klarna's id of the newest capture of ours with this reference; nothing where there is none, or it is not known.
    pub(super) fn capture_named(&self, reference: &str) -> Option<&Id> {
        let named =
            |entry: &Entry| entry.order.kind == Kind::Capture && entry.order.reference == reference && entry.made();
        self.with_ids().filter(|(entry, _)| named(entry)).last()?.1
    }

    /// The newest operation of this kind and reference.
    #[must_use]
    pub fn find(&self, kind: Kind, reference: &str) -> Option<&Entry> {
        self.entries().rev().find(|entry| entry.order.kind == kind && entry.order.reference == reference)
    }

    /// How often this reference was ordered.
    #[must_use]
    pub fn count(&self, kind: Kind, reference: &str) -> u32 {
        let count = self.of(kind).filter(|entry| entry.order.reference == reference).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Whether an operation of this kind and reference stands behind the first `entries`.
    pub(super) fn orders_since(&self, entries: usize, order: &Order) -> bool {
        let same = |entry: &Entry| entry.order.kind == order.kind && entry.order.reference == order.reference;
        self.entries().skip(entries).any(same)
    }

    /// `before` is the authorization as it is known, where it is certain that this order was not made yet.
    pub(super) fn order(&mut self, order: Order, call: CallId, before: Option<Before>) {
        let whole = order.kind == Kind::Refund && order.payment_capture_id.is_none();
        let taken_from = whole.then(|| self.only_capture()).flatten();
        let before = before.filter(|_| order.kind == Kind::Reauthorize).map(Box::new);
        self.entries.push(Arc::new(Entry { order, status: Status::Pending(call), taken_from, before }));
    }

    pub(super) fn settle(&mut self, call: CallId, status: Status, taken_from: Option<Id>) -> Result<(), Misfit> {
        let mut entries = self.entries.iter_mut();
        let entry = entries.rfind(|entry| entry.status == Status::Pending(call));
        let entry = Arc::make_mut(entry.ok_or(Misfit("no operation waits for this call"))?);
        entry.status = status;
        entry.taken_from = taken_from.or(entry.taken_from.take());
        if entry.made() && entry.order.kind == Kind::Reauthorize && entry.order.amount > Minor::ZERO {
            self.amount = entry.order.amount;
        }
        Ok(())
    }

    pub(super) fn find_out(&mut self, place: u32, status: Status) -> Result<(), Misfit> {
        let entry = usize::try_from(place).ok().and_then(|n| self.entries.get_mut(n));
        let entry = entry.filter(|entry| entry.status == Status::Unknown);
        let entry = Arc::make_mut(entry.ok_or(Misfit("the operation's outcome is not unknown"))?);
        entry.status = status;
        // Since then another amount may have been granted: what holds now is read, and until then the smaller one.
        if entry.made() && entry.order.kind == Kind::Reauthorize && entry.order.amount > Minor::ZERO {
            self.amount = self.amount.min(entry.order.amount);
        }
        Ok(())
    }

    /// Operations whose outcome is unknown, with their places.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (u32, &Entry)> {
        (0..).zip(self.entries()).filter(|(_, entry)| entry.status == Status::Unknown)
    }
}
