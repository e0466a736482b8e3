//! What is known of a transaction, and how each fact changes it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Transaction;
use super::fact::{Fact, Kind};
use super::ledger::{Before, Ledger, Status};
use super::seen::{CHARGEBACKS, Chargeback, Funding, Seen};
use crate::flow::calls::{Call, Calls};
use crate::flow::machine::{Machine as _, Misfit, Slot};
use crate::journal::Sealer;
use crate::value::fault::Fault;
use crate::value::id::{CallId, Id};
use crate::value::limits::LATEST_ARRIVAL_MS;
use crate::value::money::{Currency, Minor};
use crate::value::time::{At, parse_timestamp};

/// The state of a transaction.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) reference: String,
    pub(super) id: Id,
    pub(super) currency: Currency,
    pub(super) ledger: Ledger,
    pub(super) calls: Calls,
    /// Klarna's word for the state, and since when by its clock.
    pub(super) word: Option<String>,
    word_at: Option<i64>,
    pub(super) expires_at: Option<String>,
    /// Its references, the newest last: events may name nothing else.
    pub(super) references: Vec<String>,
    pub(super) funding: Funding,
    /// In the order of their ids.
    pub(super) chargebacks: Vec<Chargeback>,
    /// Operations that were made and that Klarna did not list when it was read last.
    pub(super) not_listed: Vec<u32>,
    /// When a read was asked for that has not come about.
    pub(super) look: Option<At>,
    /// When the transaction was read last.
    pub(super) read_at: Option<At>,
    /// It is not certain what was captured before the flow began.
    pub(super) unsure: bool,
    began: At,
    /// So many words for the state were journaled from webhooks, and so many reads were asked for by them.
    pub(super) words: u16,
    pub(super) reads: u16,
    pub(super) close_asked: bool,
    /// The newest call that was settled without being opened, while a journal is read.
    unopened: Option<Box<Call>>,
    unknown_since: At,
    /// Time of the newest line.
    last: At,
    /// Tears, in their order.
    torn: Vec<Torn>,
}

/// A line that may have been acknowledged was lost: it may have ordered what is ordered now, and that may have been sent.
#[derive(Clone, Copy, Debug)]
struct Torn {
    /// The lost line is not older than this.
    since: At,
    /// Operations that were ordered before it.
    entries: usize,
}

impl State {
    /// The state after its first fact.
    pub(super) fn first(fact: Fact, at: At) -> Result<Self, Misfit> {
        let Fact::Begun { reference, payment_transaction_id, amount, currency, captures, seen, unsure } = fact else {
            return Err(Misfit("a transaction begins with its amount"));
        };
        let ledger = Ledger::new(amount, captures).ok_or(Misfit("the captures exceed the amount"))?;
        let mut state = Self {
            reference,
            id: payment_transaction_id,
            currency,
            ledger,
            calls: Calls::default(),
            word: None,
            word_at: None,
            expires_at: None,
            references: Vec::new(),
            funding: Funding::default(),
            chargebacks: Vec::new(),
            not_listed: Vec::new(),
            look: unsure.then_some(at),
            read_at: None,
            unsure,
            began: at,
            words: 0,
            reads: 0,
            close_asked: false,
            unopened: None,
            unknown_since: at,
            last: at,
            torn: Vec::new(),
        };
        if let Some(seen) = seen {
            state.learn(*seen);
        }
        Ok(state)
    }

    /// Applies a fact.
    pub(super) fn apply(&mut self, fact: Fact, at: At) -> Result<(), Misfit> {
        match fact {
            Fact::Begun { .. } => return Err(Misfit("a flow begins once")),
            Fact::Opened { torn, .. } => {
                self.calls.inherit(at);
                if torn {
                    self.torn.push(Torn { since: self.last, entries: self.ledger.entries().count() });
                }
            }
            Fact::Ordered { order, plan } => {
                let call = plan.call;
                // An operation that was ordered since the tear stands for whatever the lost line ordered under its name.
                let lost = self.torn.iter().filter(|torn| !self.ledger.orders_since(torn.entries, &order));
                let lost = lost.map(|torn| torn.since).min();
                let before = Before { amount: self.ledger.amount(), expires_at: self.expires_at.clone() };
                self.ledger.order(order, call, Some(before).filter(|_| lost.is_none()));
                self.calls.fold_plan(plan, Transaction::OPS, at)?;
                if let Some(since) = lost {
                    self.calls.doubt(call, since);
                }
            }
            Fact::Reordered => {}
            Fact::Again(again) => self.calls.fold_again(&again, at)?,
            Fact::Made { call, id, payment_capture_id } => {
                let kind = self.order_of(call).map(|order| order.kind);
                self.settle(call, Status::Made(id), payment_capture_id)?;
                // It lives again, whether or not the answer says so.
                if kind == Some(Kind::Reauthorize) && self.word.as_deref() == Some("EXPIRED") {
                    self.word = Some(String::from("AUTHORIZED"));
                }
            }
            Fact::Refused { call, problem } => {
                self.settle(call, Status::Refused(problem), None)?;
            }
            Fact::GaveUp { call, doubt, .. } => {
                self.settle(call, if doubt { Status::Unknown } else { Status::NotMade }, None)?;
                self.unknown_since = at;
            }
            Fact::Looked { entry, made, id } => {
                let status = if made { Status::Made(id) } else { Status::NotMade };
                self.ledger.find_out(entry, status)?;
            }
            Fact::Heard { state: word, at } => {
                self.learn(Seen { state: Some(word), at, ..Seen::default() });
                self.words = self.words.saturating_add(1);
            }
            Fact::Told(seen) => self.learn(*seen),
            Fact::ReadAsked { webhook } => {
                self.look = Some(at);
                self.reads = self.reads.saturating_add(u16::from(webhook));
            }
            Fact::Seen(seen) => {
                self.not_listed.clone_from(&seen.not_listed);
                self.learn(*seen);
                (self.look, self.unsure, self.read_at) = (None, false, Some(at));
            }
            Fact::Unread => self.look = None,
            Fact::CloseAsked => (self.close_asked, self.look) = (true, None),
        }
        self.last = at;
        Ok(())
    }

    pub(super) fn unseal(&mut self, sealer: &Sealer) -> Result<(), Fault> {
        // More will be sealed, so that another key is noticed although nothing needs it yet.
        if let Some(mut newest) = self.unopened.take()
            && !self.has_ended()
        {
            newest.open(sealer)?;
        }
        self.calls.unseal(sealer)
    }

    /// The ledger.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// An operation is under way or unknown.
    fn is_open(&self) -> bool {
        !self.calls.open().is_empty() || self.ledger.unknown().next().is_some()
    }

    pub(super) fn is_busy(&self) -> bool {
        self.is_open() || self.is_looking()
    }

    /// A read was asked for.
    pub(super) fn is_looking(&self) -> bool {
        self.look.is_some()
    }

    pub(super) fn look_ends(&self) -> Option<At> {
        self.look.map(|asked| asked.plus(LOOK_MS))
    }

    pub(super) fn awaits_money(&self) -> bool {
        self.funding.word() == "awaited"
    }

    /// Something of the authorization is left, its end has passed, and Klarna has not said so.
    fn overdue(&self, at: At) -> bool {
        let open = matches!(self.word.as_deref(), None | Some("AUTHORIZED")) && self.ledger.remaining() > Minor::ZERO;
        let end = self.expires_at.as_deref().filter(|_| open).and_then(parse_timestamp);
        end.is_some_and(|end| (end..end.plus(REVIVAL_MS)).contains(&at))
    }

    /// Whether Klarna may do something that nobody has to tell, as webhooks get lost: the money comes or fails to, or the end of the
    /// authorization has passed. Both for so many days only; then a person has to look.
    pub(super) fn awaits_klarna(&self, at: At) -> bool {
        self.awaits_money() && at < self.began.plus(MONEY_MS) || self.overdue(at)
    }

    /// Reads from before an order and reads from after it are streams of their own.
    pub(super) fn slot(&self) -> Slot {
        let orders = self.ledger.entries().len().checked_rem(SLOTS).unwrap_or(0);
        Slot::try_from(orders).unwrap_or(0).saturating_add(1)
    }

    /// Whether this word for the state is newer than the one that is known. `COMPLETED` and then `CLOSED` stay, whatever comes
    /// late; of the others the later one counts.
    pub(super) fn follows(&self, word: &str, at: Option<i64>) -> bool {
        let Some(known) = self.word.as_deref() else { return true };
        match (rank(known), rank(word)) {
            (0, 0) => match (self.word_at, at) {
                (Some(known_at), Some(at)) => at > known_at,
                _ => known != word,
            },
            (known, word) => word > known,
        }
    }

    /// Whether a read told something that a journal needs although nobody asked for it.
    pub(super) fn differs(&self, seen: &Seen) -> bool {
        seen.amount.is_some_and(|amount| amount != self.ledger.amount())
            || (seen.expires_at.is_some() && seen.expires_at != self.expires_at)
            || seen
                .state
                .as_deref()
                .is_some_and(|word| Some(word) != self.word.as_deref() && self.follows(word, seen.at))
            || {
                let mut funding = self.funding.clone();
                funding.learn(&seen.funding);
                funding != self.funding
            }
            || !(seen.captures.is_empty() && seen.refunds.is_empty() && seen.chargebacks.is_empty())
    }

    fn learn(&mut self, seen: Seen) {
        self.ledger.learn(&seen);
        if let Some(word) = seen.state {
            self.hear(word, seen.at);
        }
        if seen.expires_at.is_some() {
            self.expires_at = seen.expires_at;
        }
        if let Some(reference) = seen.reference {
            self.be_called(reference);
        }
        self.funding.learn(&seen.funding);
        for chargeback in seen.chargebacks {
            match self
                .chargebacks
                .binary_search_by(|known| known.payment_chargeback_id.cmp(&chargeback.payment_chargeback_id))
            {
                Ok(place) => {
                    if let Some(known) = self.chargebacks.get_mut(place) {
                        known.amount = chargeback.amount.or(known.amount);
                    }
                }
                Err(place) if self.chargebacks.len() < CHARGEBACKS => self.chargebacks.insert(place, chargeback),
                Err(_) => {}
            }
        }
    }

    fn be_called(&mut self, reference: String) {
        self.references.retain(|known| *known != reference);
        if self.references.len() >= REFERENCES {
            self.references.remove(0);
        }
        self.references.push(reference);
    }

    pub(super) fn is_called(&self, reference: &str) -> bool {
        self.references.iter().any(|known| known == reference)
    }

    fn hear(&mut self, word: String, at: Option<i64>) {
        if self.follows(&word, at) {
            self.word = Some(word);
            self.word_at = at.or(self.word_at);
        }
    }

    /// From when on no attempt of an operation of unknown outcome can still arrive. A clock that was set right meanwhile shows
    /// more time than has passed, so the wait begins again there.
    pub(super) fn all_arrived(&self, learned: Option<At>) -> At {
        learned.map_or(self.unknown_since, |then| then.max(self.unknown_since)).plus(LATEST_ARRIVAL_MS)
    }

    pub(super) fn has_ended(&self) -> bool {
        self.close_asked && !self.is_open()
    }

    fn settle(&mut self, call: CallId, status: Status, taken_from: Option<Id>) -> Result<(), Misfit> {
        let settled = self.calls.settle(call)?;
        if settled.closed.is_some() {
            self.unopened = Some(Box::new(settled));
        }
        self.ledger.settle(call, status, taken_from)
    }
}

/// For so long the transaction is read for an operation that it does not tell about; then a person has to resolve it. As long
/// a read is tried that was asked for.
pub(super) const LOOK_MS: u64 = 24 * 3_600_000;
/// For so long money is awaited. Klarna does not publish how long it may take.
const MONEY_MS: u64 = 90 * 24 * 3_600_000;
/// For 7 days an authorization that has ended may be revived (payments, section 6), and a day for what is late.
const REVIVAL_MS: u64 = 8 * 24 * 3_600_000;
/// The stream that is read once a day; no order has it.
pub(super) const DAILY: Slot = Slot::MAX;
/// So many orders have streams of reads of their own.
const SLOTS: usize = 200;
/// So many references are kept, as news with an earlier one may still be on their way.
const REFERENCES: usize = 4;

/// Which words for a state come after which.
fn rank(word: &str) -> u8 {
    match word {
        "CLOSED" => 2,
        "COMPLETED" => 1,
        _ => 0,
    }
}
