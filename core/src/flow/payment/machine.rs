//! The payment as a machine.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::decide::{self, CLOCK, REQUEST, REQUEST_NOW, TRANSACTION};
use super::fact::{Begun, Fact, Last};
use super::spec::Spec;
use super::state::{Outcome, Phase, State, Waiting};
use super::view::View;
use super::{Command, Payment, token, webhook};
use crate::api::payment::{
    AUTHORIZE_PAYMENT, CANCEL_PAYMENT_REQUEST, CREATE_PAYMENT_REQUEST, GET_PAYMENT_PRESENTATION, READ_PAYMENT_REQUEST,
    READ_PAYMENT_TRANSACTION, UPDATE_PAYMENT_REQUEST,
};
use crate::flow::calls::Calls;
use crate::flow::effect::{Screen, ScreenId, ScreenKind};
use crate::flow::idempotency::key;
use crate::flow::machine::{Cx, Facts, Handout, Input, Machine, Misfit, ScreenEvent, Wants};
use crate::flow::read::Read;
use crate::journal::Sealer;
use crate::value::fault::{Code, Fault};
use crate::value::time::At;
use crate::webhook::{Name, fingerprint};
use crate::wire::op::OpSpec;

impl Machine for Payment {
    const KIND: &'static str = "payment";
    const FORMAT: u16 = 1;
    const OPS: &'static [&'static OpSpec] =
        &[AUTHORIZE_PAYMENT, CANCEL_PAYMENT_REQUEST, CREATE_PAYMENT_REQUEST, UPDATE_PAYMENT_REQUEST];
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
                "a payment's journal holds tokens and personal data; set journal_key to 32 random bytes in hexadecimal",
            ));
        }
        if cx.cfg.partner_account_id.is_none() {
            return Err(Fault::at(Code::Config, "/partner_account_id", "a payment is made for an account; name it"));
        }
        let op = if spec.explicit { CREATE_PAYMENT_REQUEST } else { AUTHORIZE_PAYMENT };
        let key = key(&cx.cfg.installation, cx.cfg.account(), op.name, &spec.reference, 1);
        let token = spec.session_token.as_ref();
        let plan = Calls::default().plan(op, Vec::new(), Some(key), Some(&spec.first.0), token, cx)?;
        let plan = token::carry(plan, &spec, cx.cfg)?;
        let last = spec.last.map(|last| Last::new(last, &spec.reference, &cx.cfg.sealer)).transpose()?;
        Ok(Fact::Begun(Begun {
            last,
            editable: spec.editable,
            reference: spec.reference,
            amount: spec.amount,
            currency: spec.currency,
            transaction_reference: spec.transaction_reference,
            request_reference: spec.request_reference,
            customer_token: spec.token_wish,
            step_up: spec.step_up,
            give_up_after_ms: spec.give_up_after_ms,
            plan,
        }))
    }

    fn warnings(spec: &Spec) -> &[String] {
        &spec.warnings
    }

    fn agrees(state: &State, spec: &Spec) -> Result<(), Fault> {
        let begun = &state.begun;
        // What the customer chose, or the application changed, is the amount now; the spec still tells the one before.
        let free = begun.editable || state.changes.any() || state.torn;
        let member = if spec.explicit { "payment_request" } else { "authorize" };
        let other = |place: &str, what: &str| {
            let why =
                alloc::format!("this reference was begun with another {what}; another payment needs another reference");
            Err(Fault::at(Code::ReferenceReused, alloc::format!("/{member}{place}"), why))
        };
        match () {
            () if begun.currency != spec.currency => other("/currency", "currency"),
            () if begun.amount != spec.amount && !free => {
                other(if spec.explicit { "/amount" } else { "/request_payment_transaction/amount" }, "amount")
            }
            () => Ok(()),
        }
    }

    fn first(fact: Fact, at: At) -> Result<State, Misfit> {
        match fact {
            Fact::Begun(begun) => State::new(begun, at),
            _ => Err(Misfit("a payment begins with its authorize")),
        }
    }

    fn opened(epoch: u32, torn: bool) -> Fact {
        Fact::Opened { epoch, torn }
    }

    fn react(state: &State, input: Input<'_, Command>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
        match input {
            Input::Command(command) => decide::command(state, command, cx, out),
            Input::Call { id, got } => decide::came_back(state, id, got, cx, out),
            Input::Read { slot, got } => decide::read(state, slot, got, cx, out),
            Input::Webhook(event) => webhook::react(state, event, cx, out),
            Input::Screen { what, .. } => {
                // What a browser says is a reason to look, never an outcome.
                if matches!(what, ScreenEvent::Returned | ScreenEvent::Closed) {
                    out.hurry(REQUEST);
                }
                Ok(())
            }
            Input::Tick => decide::tick(state, cx, out),
        }
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
        Some(clock_read(state, at))
    }

    fn wants<'a>(state: &'a State, at: At, out: &mut Wants<'a>) {
        out.calls(&state.calls);
        let ends = [state.calls.deadline(), state.lapses_at()];
        for end in ends.into_iter().flatten() {
            out.deadline(end);
        }
        match &state.phase {
            Phase::AwaitingCustomer => {
                if let Some(waiting) = state.waiting() {
                    wait_for_customer(state, waiting, at, out);
                }
            }
            // What nobody has taken keeps the flow.
            Phase::Ended(_) if state.calls.open().is_empty() && !state.has_to_give() => out.done(),
            _ => {}
        }
        if let Some(id) = state.hint.as_ref().filter(|_| state.in_doubt()) {
            out.read(Read {
                slot: TRANSACTION,
                op: READ_PAYMENT_TRANSACTION,
                arg: Some(id.as_str()),
                query: Vec::new(),
                since: at,
                at_once: true,
            });
        }
    }

    fn take(state: &State) -> Result<Option<Handout<Fact>>, Fault> {
        let json = state.grant.as_ref().map(|grant| grant.to_json()).transpose()?.flatten();
        let json = match state.choice.as_ref().filter(|_| state.shipping_waits()) {
            Some(choice) => choice.handed_out_with(json.as_ref()),
            None => json,
        };
        // What is for the partner is no secret of this flow's: it is given as often as it is asked for.
        let fact = json.as_ref().map(|_| Fact::HandedOut);
        let json = match &state.response_data {
            Some(data) => data.handed_out_with(json.as_ref()),
            None => json,
        };
        Ok(json.map(|json| Handout { json, fact }))
    }

    fn names(state: &State) -> Vec<Name> {
        let approved = match &state.phase {
            Phase::Ended(Outcome::Approved(approval)) => Some(&approval.id),
            _ => state.hint.as_ref(),
        };
        let begun = &state.begun;
        let grant = state.grant.as_ref().map(|granted| &granted.grant);
        // By the token itself it is called as long as it waits: after that, who took it back is not this flow's to know.
        let token = grant.and_then(|grant| grant.open.as_ref()).map(|token| fingerprint(token.expose()));
        [
            state.waiting().map(|waiting| Name::Request(waiting.request.id.as_str().into())),
            approved.map(|id| Name::Transaction(id.as_str().into())),
            begun.request_reference.clone().map(Name::RequestReference),
            begun.transaction_reference.clone().map(Name::TransactionReference),
            token.map(Name::CustomerToken),
            grant.and_then(|grant| grant.reference.clone()).map(Name::CustomerTokenReference),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn view(state: &State) -> View {
        View::of(state)
    }

    fn passes_at(state: &State) -> Option<At> {
        state.waiting().map(|waiting| waiting.expires)
    }
}

fn wait_for_customer<'a>(state: &'a State, waiting: &'a Waiting, at: At, out: &mut Wants<'a>) {
    let past_its_end = at >= waiting.expires;
    if !past_its_end {
        out.deadline(waiting.expires);
    }
    if let Some(end) = state.give_up_at() {
        out.deadline(end);
    }
    // While a cancel is under way its answer is awaited.
    if state.cancel_call.is_none() {
        let now = past_its_end || state.cancel_refused > 0;
        out.read(Read {
            slot: if now { REQUEST_NOW } else { REQUEST },
            op: READ_PAYMENT_REQUEST,
            arg: Some(waiting.request.id.as_str()),
            query: Vec::new(),
            since: if past_its_end { waiting.expires } else { waiting.since },
            // Approved at once, it has no way to the customer, and news already.
            at_once: now || waiting.request.url.is_none(),
        });
    }
    let kind = state.begun.step_up.unwrap_or(ScreenKind::Redirect);
    // A code that was scanned is of no use to anybody else; a browser that left may want to go back.
    // After many comings and goings they are not journaled any more, and the code stays.
    let wanted = kind == ScreenKind::Redirect || waiting.state != "IN_PROGRESS" || state.moves >= decide::MOVES;
    if let Some(url) = waiting.request.url.as_deref().filter(|_| wanted && !past_its_end && state.cancel.is_none()) {
        out.screen(Screen {
            screen: ScreenId(state.rounds.saturating_add(state.ways).saturating_add(1)),
            kind,
            url,
            image_url: waiting.request.image_url.as_deref(),
            expires_in_ms: waiting.request.expires_in_ms.map(|_| waiting.expires.since(at)),
        });
    }
}

/// Any read tells the time. The presentation needs no identifier.
fn clock_read(state: &State, at: At) -> Read<'_> {
    let (op, arg, query) = match state.waiting() {
        Some(waiting) => (READ_PAYMENT_REQUEST, Some(waiting.request.id.as_str()), Vec::new()),
        None => {
            let mut query = alloc::vec![
                ("locale", Cow::Borrowed("en-US")),
                ("currency", Cow::Borrowed(state.begun.currency.as_str())),
            ];
            match state.begun.amount {
                Some(amount) => {
                    query.push(("amount", Cow::Owned(alloc::format!("{amount}"))));
                    query.push(("intents[]", Cow::Borrowed("PAY")));
                }
                None => query.push(("intents[]", Cow::Borrowed("ADD_TO_WALLET"))),
            }
            (GET_PAYMENT_PRESENTATION, None, query)
        }
    };
    Read { slot: CLOCK, op, arg, query, since: at, at_once: true }
}
