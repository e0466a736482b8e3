//! The transaction as a machine.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Transaction;
use super::command::{Command, Spec};
use super::decide::{self, TRANSACTION};
use super::fact::Fact;
use super::ledger::{Ledger, Status};
use super::view::View;
use crate::api::payment::{
    CAPTURE_PAYMENT_TRANSACTION, READ_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE, REFUND_PAYMENT_TRANSACTION,
    VOID_PAYMENT_TRANSACTION,
};
use crate::flow::calls::{Call, Calls};
use crate::flow::machine::{Cx, Facts, Input, Machine, Misfit, Wants};
use crate::flow::read::Read;
use crate::journal::Sealer;
use crate::value::fault::{Code, Fault};
use crate::value::id::{CallId, Id};
use crate::value::limits::LATEST_ARRIVAL_MS;
use crate::value::money::{Currency, Minor};
use crate::value::time::At;
use crate::wire::op::OpSpec;

/// The state of a transaction.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) reference: String,
    pub(super) id: Id,
    pub(super) amount: Minor,
    pub(super) currency: Currency,
    pub(super) ledger: Ledger,
    pub(super) calls: Calls,
    pub(super) heard: Option<String>,
    pub(super) news: u16,
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

    pub(super) fn is_busy(&self) -> bool {
        !self.calls.open().is_empty() || self.ledger.unknown().next().is_some()
    }

    /// From when on no attempt of an operation of unknown outcome can still arrive. A clock that was set right meanwhile shows
    /// more time than has passed, so the wait begins again there.
    pub(super) fn all_arrived(&self, learned: Option<At>) -> At {
        learned.map_or(self.unknown_since, |then| then.max(self.unknown_since)).plus(LATEST_ARRIVAL_MS)
    }

    pub(super) fn has_ended(&self) -> bool {
        self.close_asked && !self.is_busy()
    }

    fn settle(&mut self, call: CallId, status: Status) -> Result<(), Misfit> {
        let settled = self.calls.settle(call)?;
        if settled.closed.is_some() {
            self.unopened = Some(Box::new(settled));
        }
        self.ledger.settle(call, status)
    }
}

/// For so long the transaction is read for an operation that it does not tell about; then a person has to resolve it.
const LOOK_MS: u64 = 24 * 3_600_000;

impl Machine for Transaction {
    const KIND: &'static str = "transaction";
    const FORMAT: u16 = 1;
    const OPS: &'static [&'static OpSpec] =
        &[CAPTURE_PAYMENT_TRANSACTION, REFUND_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE];
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
        })
    }

    fn first(fact: Fact, at: At) -> Result<State, Misfit> {
        let Fact::Begun { reference, payment_transaction_id, amount, currency, captures } = fact else {
            return Err(Misfit("a transaction begins with its amount"));
        };
        let ledger = Ledger::new(amount, captures).ok_or(Misfit("the captures exceed the amount"))?;
        Ok(State {
            reference,
            id: payment_transaction_id,
            amount,
            currency,
            ledger,
            calls: Calls::default(),
            heard: None,
            news: 0,
            close_asked: false,
            unopened: None,
            unknown_since: at,
            last: at,
            torn: Vec::new(),
        })
    }

    fn opened(epoch: u32, torn: bool) -> Fact {
        Fact::Opened { epoch, torn }
    }

    fn react(state: &State, input: Input<'_, Command>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
        match input {
            Input::Command(command) => decide::command(state, &command, cx, out)?,
            Input::Call { id, got } => decide::came_back(state, id, got, cx, out),
            Input::Read { got, .. } => decide::read(state, got, cx, out),
            Input::Webhook(event) => decide::webhook(state, event, out)?,
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
                state.ledger.order(order, call);
                state.calls.fold_plan(plan, Self::OPS, at)?;
                if let Some(since) = lost {
                    state.calls.doubt(call, since);
                }
            }
            Fact::Again(again) => state.calls.fold_again(&again, at)?,
            Fact::Made { call, id } => {
                state.settle(call, Status::Made(id))?;
            }
            Fact::Refused { call, problem } => {
                state.settle(call, Status::Refused(problem))?;
            }
            Fact::GaveUp { call, doubt, .. } => {
                state.settle(call, if doubt { Status::Unknown } else { Status::NotMade })?;
                state.unknown_since = at;
            }
            Fact::Looked { entry, made, id } => {
                let status = if made { Status::Made(id) } else { Status::NotMade };
                state.ledger.find_out(entry, status)?;
            }
            Fact::Heard { state: word } => {
                state.heard = Some(word);
                state.news = state.news.saturating_add(1);
            }
            Fact::CloseAsked => state.close_asked = true,
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
        if state.ledger.unknown().next().is_some() {
            // The last attempt may still be on its way; what is not there yet may be there in a minute.
            let late = state.all_arrived(out.learned());
            if at < late {
                out.deadline(late);
            } else if at < late.plus(LOOK_MS) {
                out.read(read(state, late));
            }
        }
        if state.has_ended() {
            out.done();
        }
    }

    fn view(state: &State, _: At) -> View {
        View::of(state)
    }
}

fn read(state: &State, since: At) -> Read<'_> {
    Read {
        slot: TRANSACTION,
        op: READ_PAYMENT_TRANSACTION,
        arg: Some(state.id.as_str()),
        query: Vec::new(),
        since,
        at_once: true,
    }
}
