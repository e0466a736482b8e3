//! What others did to the transaction: a portal, another tool, an earlier flow. It counts as ours does, so that nothing is
//! captured or refunded twice.
//!
//! Klarna lists captures and refunds without saying who made them. What has the id of an operation of ours is ours. What was
//! answered without an id is recognised by its reference or its amount. Where that is open, sums of what was certainly made
//! leave it out, and sums of what may have been made count it twice.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::fact::Kind;
use super::ledger::{Entry, Ledger, Status};
use super::seen::{Listed, Seen};
use crate::value::id::Id;
use crate::value::money::Minor;

/// A capture or refund that Klarna lists.
#[derive(Clone, Debug)]
pub(super) struct Noted {
    pub(super) kind: Kind,
    pub(super) listed: Listed,
    /// So many operations were ordered before it was listed for the first time: only these can be it.
    pub(super) since: usize,
}

/// What a sum is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// What was made for certain.
    Least,
    /// What may have been made.
    Most,
}

/// What Klarna's list says about an operation whose outcome is unknown.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It was made.
    Made(Option<Id>),
    /// It was not made.
    NotMade,
    /// That is not told.
    Silent,
}

impl Noted {
    fn named(&self, entry: &Entry) -> bool {
        self.listed.reference.as_deref() == Some(&entry.order.reference) && self.fits(entry)
    }

    fn fits(&self, entry: &Entry) -> bool {
        self.listed.amount.is_none_or(|amount| amount == entry.order.amount)
    }
}

impl Ledger {
    /// Takes in what Klarna told.
    pub(super) fn learn(&mut self, seen: &Seen) {
        if let Some(amount) = seen.amount {
            self.amount = amount;
        }
        match seen.state.as_deref() {
            Some("COMPLETED") => self.rest_is_gone = true,
            Some("CLOSED") => (self.rest_is_gone, self.closed) = (true, true),
            _ => {}
        }
        let since = self.entries.len();
        let kinds = [(Kind::Capture, &seen.captures), (Kind::Refund, &seen.refunds)];
        for (kind, listed) in kinds.into_iter().flat_map(|(kind, all)| all.iter().map(move |listed| (kind, listed))) {
            let noted = Arc::make_mut(&mut self.noted);
            match noted.iter_mut().find(|noted| noted.kind == kind && noted.listed.id == listed.id) {
                Some(known) => known.listed.complete(listed),
                None => noted.push(Noted { kind, listed: listed.clone(), since }),
            }
        }
    }

    /// Whether this says more than is known.
    pub(super) fn is_news(&self, kind: Kind, listed: &Listed) -> bool {
        let known = self.noted.iter().find(|noted| noted.kind == kind && noted.listed.id == listed.id);
        known.is_none_or(|known| {
            let mut more = known.listed.clone();
            more.complete(listed);
            more != known.listed
        })
    }

    /// Whether an operation has this id, ours or listed.
    pub(super) fn knows(&self, kind: Kind, id: &str) -> bool {
        let own = |entry: &Entry| {
            entry.order.kind == kind && matches!(&entry.status, Status::Made(Some(made)) if made.as_str() == id)
        };
        self.entries().any(own) || self.noted.iter().any(|noted| noted.kind == kind && noted.listed.id.as_str() == id)
    }

    /// Which operation of ours each listed one is, by its place; in the order of the list.
    fn owners(&self, kind: Kind, bound: Bound) -> Vec<Option<usize>> {
        let mut owners: Vec<Option<usize>> = self.noted.iter().map(|_| None).collect();
        let mut open: Vec<(usize, &Entry)> = Vec::new();
        for (n, entry) in self.entries().enumerate().filter(|(_, entry)| entry.order.kind == kind) {
            match &entry.status {
                Status::Made(Some(id)) => {
                    let own = owners.iter_mut().zip(self.noted.iter());
                    let mut own = own.filter(|(_, noted)| noted.kind == kind && noted.listed.id == *id);
                    if let Some((owner, _)) = own.next() {
                        *owner = Some(n);
                    }
                }
                Status::Made(None) => open.push((n, entry)),
                Status::Pending(_) | Status::Unknown if bound == Bound::Least => open.push((n, entry)),
                _ => {}
            }
        }
        // The name says more than the amount, and a told amount more than none.
        type Sign = fn(&Noted, &Entry) -> bool;
        let signs: [Sign; 3] = [
            Noted::named,
            |noted, entry| noted.listed.reference.is_none() && noted.listed.amount == Some(entry.order.amount),
            |noted, _| noted.listed.reference.is_none() && noted.listed.amount.is_none(),
        ];
        for (place, sign) in signs.into_iter().enumerate() {
            open.retain(|(n, entry)| {
                // A name may stand for an order whose line was lost.
                let since = |noted: &Noted| noted.since > *n || (bound == Bound::Least && place == 0);
                let mut free = owners.iter_mut().zip(self.noted.iter()).filter(|(owner, noted)| {
                    owner.is_none() && noted.kind == kind && since(noted) && sign(noted, entry)
                });
                match free.next() {
                    Some((owner, _)) => {
                        *owner = Some(*n);
                        false
                    }
                    None => true,
                }
            });
        }
        owners
    }

    /// What Klarna lists and this flow did not do.
    pub(super) fn others(&self, kind: Kind, bound: Bound) -> impl Iterator<Item = &Listed> {
        let owners = self.owners(kind, bound);
        let unowned = self.noted.iter().zip(owners).filter(move |(noted, owner)| noted.kind == kind && owner.is_none());
        unowned.map(|(noted, _)| &noted.listed)
    }

    /// Sum of what others did, and whether all its amounts are known.
    pub(super) fn others_sum(&self, kind: Kind, bound: Bound) -> (Minor, bool) {
        self.others(kind, bound).fold((Minor::ZERO, true), |(sum, sized), listed| match listed.amount {
            Some(amount) => (sum.plus(amount).unwrap_or(Minor::MAX), sized),
            None => (sum, false),
        })
    }

    /// Klarna's ids of the operations, whether their answers told them or the list did.
    pub(super) fn ids(&self) -> Vec<Option<&Id>> {
        let mut ids: Vec<Option<&Id>> = Vec::with_capacity(self.entries.len());
        let mut nameless = false;
        for entry in self.entries() {
            nameless |= entry.status == Status::Made(None);
            ids.push(match &entry.status {
                Status::Made(id) => id.as_ref(),
                _ => None,
            });
        }
        for kind in [Kind::Capture, Kind::Refund].into_iter().filter(|_| nameless) {
            for (noted, place) in self.noted.iter().zip(self.owners(kind, Bound::Most)) {
                if let Some(id) = place.and_then(|place| ids.get_mut(place)) {
                    *id = Some(&noted.listed.id);
                }
            }
        }
        ids
    }

    /// What Klarna's list says about a capture or refund whose outcome is unknown. `whole`: all of them are listed.
    pub(super) fn look_up(&self, place: usize, whole: bool) -> Found {
        let Some(entry) = self.entries.get(place) else { return Found::Silent };
        let owners = self.owners(entry.order.kind, Bound::Most);
        let free = || {
            let free = self.noted.iter().zip(&owners);
            free.filter(|(noted, owner)| noted.kind == entry.order.kind && owner.is_none()).map(|(noted, _)| noted)
        };
        let same_name =
            || free().filter(|noted| noted.listed.reference.as_deref() == Some(entry.order.reference.as_str()));
        if let Some(it) = same_name().find(|noted| noted.since > place && noted.fits(entry)) {
            return Found::Made(Some(it.listed.id.clone()));
        }
        let nameless = |noted: &Noted| noted.listed.reference.is_none() && noted.since > place && noted.fits(entry);
        // One of the same name from before, or of another amount, may be it: a line of the journal may have been lost.
        if same_name().next().is_some() || free().any(nameless) || !whole { Found::Silent } else { Found::NotMade }
    }

    /// Places of operations that were answered as made and that a list, if it is whole, does not hold.
    pub(super) fn not_listed(&self, kind: Kind, listed: &[Listed]) -> Vec<u32> {
        let missing = (0..).zip(self.entries()).filter(|(_, entry)| {
            entry.order.kind == kind
                && match &entry.status {
                    Status::Made(Some(id)) => listed.iter().all(|listed| listed.id != *id),
                    Status::Made(None) => {
                        let may_be = |listed: &Listed| {
                            let amount = listed.amount.is_none_or(|amount| amount == entry.order.amount);
                            let name = listed.reference.as_ref().is_none_or(|name| *name == entry.order.reference);
                            amount && name
                        };
                        !listed.iter().any(may_be)
                    }
                    _ => false,
                }
        });
        missing.map(|(place, _)| place).collect()
    }
}

impl Listed {
    /// Takes over what is told later: a member that was left out, or a reference that was corrected.
    fn complete(&mut self, told: &Self) {
        if told.reference.is_some() {
            self.reference.clone_from(&told.reference);
        }
        self.amount = told.amount.or(self.amount);
        if told.payment_capture_id.is_some() {
            self.payment_capture_id.clone_from(&told.payment_capture_id);
        }
    }
}
