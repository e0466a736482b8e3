//! The transaction as a machine.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Transaction;
use super::command::Command;
use super::fact::{Fact, Kind};
use super::ledger::{Before, Ledger, Status};
use super::seen::{CHARGEBACKS, Chargeback, Funding, Seen};
use super::spec::Spec;
use super::view::View;
use super::{decide, webhook};
use crate::api::payment::{
    CAPTURE_PAYMENT_TRANSACTION, READ_PAYMENT_TRANSACTION, REAUTHORIZE_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE,
    REFUND_PAYMENT_TRANSACTION, UPDATE_PAYMENT_CAPTURE, UPDATE_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION,
};
use crate::flow::calls::{Call, Calls};
use crate::flow::machine::{Cx, Facts, Input, Machine, Misfit, Slot, Wants};
use crate::flow::read::Read;
use crate::journal::Sealer;
use crate::value::fault::{Code, Fault};
use crate::value::id::{CallId, Id};
use crate::value::limits::LATEST_ARRIVAL_MS;
use crate::value::money::{Currency, Minor};
use crate::value::time::{At, parse_timestamp};
use crate::webhook::Name;
use crate::wire::op::OpSpec;

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
    references: Vec<String>,
    pub(super) funding: Funding,
    /// In the order of their ids.
    pub(super) chargebacks: Vec<Chargeback>,
    /// Operations that were made and that Klarna did not list when it was read last.
    pub(super) not_listed: Vec<u32>,
    /// When a read was asked for that has not come about.
    look: Option<At>,
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

    fn awaits_money(&self) -> bool {
        self.funding.word() == "awaited"
    }

    /// Something of the authorization is left, its end has passed, and Klarna has not said so.
    fn overdue(&self, at: At) -> bool {
        let open = matches!(self.word.as_deref(), None | Some("AUTHORIZED")) && self.ledger.remaining() > Minor::ZERO;
        let end = self.expires_at.as_deref().filter(|_| open).and_then(parse_timestamp);
        end.is_some_and(|end| (end..end.plus(REVIVAL_MS)).contains(&at))
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
const LOOK_MS: u64 = 24 * 3_600_000;
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

impl Machine for Transaction {
    const KIND: &'static str = "transaction";
    const FORMAT: u16 = 2;
    const OPS: &'static [&'static OpSpec] = &[
        CAPTURE_PAYMENT_TRANSACTION,
        REFUND_PAYMENT_TRANSACTION,
        VOID_PAYMENT_TRANSACTION,
        REFUND_PAYMENT_CAPTURE,
        REAUTHORIZE_PAYMENT_TRANSACTION,
        UPDATE_PAYMENT_TRANSACTION,
        UPDATE_PAYMENT_CAPTURE,
    ];
    type Spec = Spec;
    type Command = Command;
    type Fact = Fact;
    type State = State;
    type View = View;

    fn spec(json: &[u8]) -> Result<Spec, Fault> {
        Spec::from_json(json)
    }

    fn command(json: &[u8]) -> Result<Command, Fault> {
        Command::from_json(json)
    }

    fn begin(spec: Spec, cx: &Cx<'_>) -> Result<Fact, Fault> {
        if !cx.cfg.sealer.has_key() {
            return Err(Fault::at(
                Code::Config,
                "/journal_key",
                "a transaction's journal holds purchase data; set journal_key to 32 random bytes in hexadecimal",
            ));
        }
        if cx.cfg.partner_account_id.is_none() {
            return Err(Fault::at(
                Code::Config,
                "/partner_account_id",
                "these operations are made for an account; name it",
            ));
        }
        if Ledger::new(spec.amount, spec.captures.clone()).is_none() {
            return Err(Fault::at(Code::Inconsistent, "/captures", "the captures are more than the authorized amount"));
        }
        Ok(Fact::Begun {
            reference: spec.reference,
            payment_transaction_id: spec.payment_transaction_id,
            amount: spec.amount,
            currency: spec.currency,
            captures: spec.captures,
            seen: (spec.seen != Seen::default()).then(|| Box::new(spec.seen)),
            unsure: spec.unsure,
        })
    }

    fn agrees(state: &State, spec: &Spec) -> Result<(), Fault> {
        if state.id == spec.payment_transaction_id && state.currency == spec.currency {
            return Ok(());
        }
        let why = "this reference is that of another transaction; each needs a reference of its own";
        Err(Fault::at(Code::ReferenceReused, "/reference", why))
    }

    fn first(fact: Fact, at: At) -> Result<State, Misfit> {
        let Fact::Begun { reference, payment_transaction_id, amount, currency, captures, seen, unsure } = fact else {
            return Err(Misfit("a transaction begins with its amount"));
        };
        let ledger = Ledger::new(amount, captures).ok_or(Misfit("the captures exceed the amount"))?;
        let mut state = State {
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

    fn opened(epoch: u32, torn: bool) -> Fact {
        Fact::Opened { epoch, torn }
    }

    fn react(state: &State, input: Input<'_, Command>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
        match input {
            Input::Command(command) => decide::command(state, &command, cx, out)?,
            Input::Call { id, got } => decide::came_back(state, id, got, cx, out),
            Input::Read { slot, got } => decide::read(state, slot, got, cx, out),
            Input::Webhook(event) => webhook::webhook(state, event, out)?,
            Input::Tick => decide::tick(state, cx, out),
            Input::Screen { .. } => {}
        }
        Ok(())
    }

    fn fold(state: &mut State, fact: Fact, at: At) -> Result<(), Misfit> {
        match fact {
            Fact::Begun { .. } => return Err(Misfit("a flow begins once")),
            Fact::Opened { torn, .. } => {
                state.calls.inherit(at);
                if torn {
                    state.torn.push(Torn { since: state.last, entries: state.ledger.entries().count() });
                }
            }
            Fact::Ordered { order, plan } => {
                let call = plan.call;
                // An operation that was ordered since the tear stands for whatever the lost line ordered under its name.
                let lost = state.torn.iter().filter(|torn| !state.ledger.orders_since(torn.entries, &order));
                let lost = lost.map(|torn| torn.since).min();
                let before = Before { amount: state.ledger.amount(), expires_at: state.expires_at.clone() };
                state.ledger.order(order, call, Some(before).filter(|_| lost.is_none()));
                state.calls.fold_plan(plan, Self::OPS, at)?;
                if let Some(since) = lost {
                    state.calls.doubt(call, since);
                }
            }
            Fact::Reordered => {}
            Fact::Again(again) => state.calls.fold_again(&again, at)?,
            Fact::Made { call, id, payment_capture_id } => {
                let kind = state.order_of(call).map(|order| order.kind);
                state.settle(call, Status::Made(id), payment_capture_id)?;
                // It lives again, whether or not the answer says so.
                if kind == Some(Kind::Reauthorize) && state.word.as_deref() == Some("EXPIRED") {
                    state.word = Some(String::from("AUTHORIZED"));
                }
            }
            Fact::Refused { call, problem } => {
                state.settle(call, Status::Refused(problem), None)?;
            }
            Fact::GaveUp { call, doubt, .. } => {
                state.settle(call, if doubt { Status::Unknown } else { Status::NotMade }, None)?;
                state.unknown_since = at;
            }
            Fact::Looked { entry, made, id } => {
                let status = if made { Status::Made(id) } else { Status::NotMade };
                state.ledger.find_out(entry, status)?;
            }
            Fact::Heard { state: word, at } => {
                state.learn(Seen { state: Some(word), at, ..Seen::default() });
                state.words = state.words.saturating_add(1);
            }
            Fact::Told(seen) => state.learn(*seen),
            Fact::ReadAsked { webhook } => {
                state.look = Some(at);
                state.reads = state.reads.saturating_add(u16::from(webhook));
            }
            Fact::Seen(seen) => {
                state.not_listed.clone_from(&seen.not_listed);
                state.learn(*seen);
                (state.look, state.unsure, state.read_at) = (None, false, Some(at));
            }
            Fact::Unread => state.look = None,
            Fact::CloseAsked => (state.close_asked, state.look) = (true, None),
        }
        state.last = at;
        Ok(())
    }

    fn unseal(state: &mut State, sealer: &Sealer) -> Result<(), Fault> {
        // More will be sealed, so that another key is noticed although nothing needs it yet.
        if let Some(mut newest) = state.unopened.take()
            && !state.has_ended()
        {
            newest.open(sealer)?;
        }
        state.calls.unseal(sealer)
    }

    fn calls(state: &State) -> &Calls {
        &state.calls
    }

    fn clock_read(state: &State, at: At) -> Option<Read<'_>> {
        Some(read(state, at))
    }

    fn wants<'a>(state: &'a State, at: At, out: &mut Wants<'a>) {
        // One at a time: Klarna answers 409 to concurrent updates of one transaction.
        out.one_by_one(&state.calls);
        if let Some(end) = state.calls.deadline() {
            out.deadline(end);
        }
        if let Some(end) = state.look_ends() {
            out.deadline(end);
        }
        // While an operation is under way, no list of Klarna's says whether it was made.
        let quiet = state.calls.open().is_empty();
        let late = state.all_arrived(out.learned());
        let unknown = state.ledger.unknown().any(|(_, entry)| entry.shows());
        // The last attempt may still be on its way; what is not there yet may be there in a minute.
        if unknown && at < late {
            out.deadline(late);
        }
        if let Some(asked) = state.look.filter(|_| quiet) {
            out.read(read(state, asked));
        } else if unknown && quiet && (late..late.plus(LOOK_MS)).contains(&at) {
            out.read(read(state, late));
        }
        if !state.close_asked && awaits_klarna(state, at) {
            out.read_daily(Read { slot: DAILY, at_once: !state.awaits_money(), ..read(state, at) });
        }
        if state.has_ended() {
            out.done();
        }
    }

    fn names(state: &State) -> Vec<Name> {
        let references = state.references.iter().cloned().map(Name::TransactionReference);
        core::iter::once(Name::Transaction(state.id.as_str().into())).chain(references).collect()
    }

    fn view(state: &State) -> View {
        View::of(state)
    }
}

/// Whether Klarna may do something that nobody has to tell, as webhooks get lost: the money comes or fails to, or the end of the
/// authorization has passed. Both for so many days only; then a person has to look.
fn awaits_klarna(state: &State, at: At) -> bool {
    state.awaits_money() && at < state.began.plus(MONEY_MS) || state.overdue(at)
}

fn read(state: &State, since: At) -> Read<'_> {
    Read {
        slot: state.slot(),
        op: READ_PAYMENT_TRANSACTION,
        arg: Some(state.id.as_str()),
        query: Vec::new(),
        since,
        at_once: true,
    }
}
