//! The transaction as a machine.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Transaction;
use super::command::Command;
use super::fact::Fact;
use super::ledger::Ledger;
use super::seen::Seen;
use super::spec::Spec;
use super::state::{DAILY, LOOK_MS, State};
use super::view::View;
use super::{decide, webhook};
use crate::api::payment::{
    CAPTURE_PAYMENT_TRANSACTION, READ_PAYMENT_TRANSACTION, REAUTHORIZE_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE,
    REFUND_PAYMENT_TRANSACTION, UPDATE_PAYMENT_CAPTURE, UPDATE_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION,
};
use crate::flow::calls::Calls;
use crate::flow::machine::{Cx, Facts, Input, Machine, Misfit, Wants};
use crate::flow::read::Read;
use crate::journal::Sealer;
use crate::value::fault::{Code, Fault};
use crate::value::time::At;
use crate::webhook::Name;
use crate::wire::op::OpSpec;

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
        State::first(fact, at)
    }

    fn opened(epoch: u32, torn: bool) -> Fact {
        Fact::Opened { epoch, torn }
    }

    fn react(state: &State, input: Input<'_, Command>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
        match input {
            Input::Command(command) => decide::command(state, &command, cx, out)?,
            Input::Call { id, got } => decide::came_back(state, id, got, cx, out),
            Input::Read { slot, got } => decide::read(state, slot, got, cx, out),
            Input::Webhook(event) => webhook::webhook(state, event, cx, out)?,
            Input::Tick => decide::tick(state, cx, out),
            Input::Screen { .. } => {}
        }
        Ok(())
    }

    fn fold(state: &mut State, fact: Fact, at: At) -> Result<(), Misfit> {
        state.apply(fact, at)
    }

    fn unseal(state: &mut State, sealer: &Sealer) -> Result<(), Fault> {
        state.unseal(sealer)
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
        if !state.close_asked && state.awaits_klarna(at) {
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
