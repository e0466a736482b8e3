//! Webhooks about this payment. A verified one is a true observation that may be late, doubled or out of order.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::answer;
use super::decide::{REQUEST, Seen, observe};
use super::fact::Fact;
use super::state::{Outcome, Phase, State};
use crate::flow::machine::{Cx, Facts};
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::value::limits::FINALIZE_WINDOW_MS;
use crate::webhook::Event;
use crate::wire::json::Text;

#[derive(Deserialize)]
struct Payload<'a> {
    #[serde(borrow, default)]
    payment_request_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_request_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    state: Option<Text<'a>>,
    #[serde(borrow, default)]
    state_reason: Option<Text<'a>>,
    /// One source has it here, another under `state_context` (payments, section 10).
    #[serde(borrow, default)]
    klarna_network_session_token: Option<Text<'a>>,
    #[serde(borrow, default)]
    klarna_customer: Option<&'a RawValue>,
    #[serde(borrow, default)]
    state_context: Option<Context<'a>>,
    /// Of events about a token: it, or its reference.
    #[serde(borrow, default)]
    customer_token: Option<&'a RawValue>,
    #[serde(borrow, default)]
    customer_token_reference: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Context<'a> {
    #[serde(borrow, default)]
    klarna_network_session_token: Option<Text<'a>>,
    #[serde(borrow, default)]
    klarna_customer: Option<&'a RawValue>,
}

fn not_ours() -> Fault {
    Fault::new(
        Code::EventNotOurs,
        "the event is about another payment; route events by payment_request_id or reference",
    )
}

pub(super) fn react(state: &State, event: &Event<'_>, cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let payload: Payload<'_> = serde_json::from_str(event.payload).map_err(|_| not_ours())?;
    let kind = &*event.metadata.event_type;
    if kind.starts_with("payment.request.") {
        request(state, event, &payload, cx, out)
    } else if kind.starts_with("payment.transaction.") {
        transaction(state, &payload, out)
    } else if kind == "identity.customer-token.state-change.revoked" {
        revoked(state, &payload, out)
    } else {
        Err(not_ours())
    }
}

fn request(
    state: &State,
    event: &Event<'_>,
    payload: &Payload<'_>,
    cx: &Cx<'_>,
    out: &mut Facts<Fact>,
) -> Result<(), Fault> {
    let Some(waiting) = state.waiting() else {
        // The answer that names the request is still on its way; the reference is all there is to go by.
        let ours = payload.payment_request_reference.is_some()
            && payload.payment_request_reference.as_deref() == state.begun.request_reference.as_deref();
        return if ours { Ok(()) } else { Err(not_ours()) };
    };
    if payload.payment_request_id.as_deref() != Some(waiting.request.id.as_str()) {
        return Err(not_ours());
    }
    let nested = payload.state_context.as_ref().and_then(|context| context.klarna_network_session_token.as_deref());
    let customer =
        payload.klarna_customer.or(payload.state_context.as_ref().and_then(|context| context.klarna_customer));
    let grant = answer::customer(customer);
    let token = payload.klarna_network_session_token.as_deref().or(nested).filter(|token| !token.is_empty());
    // The event's age rests on our own clock: an old one is not believed but read again, and so is every one while it is not
    // known how late it is.
    let age_ms = event.occurred_at().map_or(u64::MAX, |then| cx.at.since(then));
    match payload.state.as_deref() {
        // A customer token alone needs no hurry, and no clock.
        Some("COMPLETED") if state.begun.amount.is_none() && grant.is_some() => {
            let seen = Seen { state: "COMPLETED", reason: None, token, grant, amount: None, shipping: None, age_ms };
            observe(state, &seen, cx, out)?;
        }
        // What was approved, and where it goes, stands in the request.
        Some("COMPLETED") if state.begun.editable || state.changes.uncertain() => out.hurry(REQUEST),
        Some("COMPLETED") if token.is_none() || age_ms >= FINALIZE_WINDOW_MS || !cx.trusted => {
            out.hurry(REQUEST);
        }
        Some(ended @ ("COMPLETED" | "DECLINED" | "CANCELED" | "EXPIRED")) => {
            let reason = payload.state_reason.as_deref();
            let seen = Seen { state: ended, reason, token, grant, amount: None, shipping: None, age_ms };
            observe(state, &seen, cx, out)?;
        }
        // The customer comes and goes; which news is the newest is for a read to say.
        _ => out.hurry(REQUEST),
    }
    Ok(())
}

/// The customer took the token back. Once it was handed out, that is the application's to know.
fn revoked(state: &State, payload: &Payload<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let Some(granted) = &state.grant else { return Err(not_ours()) };
    let same_token = answer::grant(payload.customer_token)
        .zip(granted.grant.open.as_ref())
        .is_some_and(|(theirs, ours)| *theirs.token == *ours.expose());
    let theirs: Option<Text<'_>> =
        payload.customer_token_reference.and_then(|raw| serde_json::from_str(raw.get()).ok());
    let same_reference = theirs.is_some() && theirs.as_deref() == granted.grant.reference.as_deref();
    if !same_token && !same_reference {
        return Err(not_ours());
    }
    if state.token_waits() {
        out.push(Fact::Revoked);
    }
    Ok(())
}

fn transaction(state: &State, payload: &Payload<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let id = payload.payment_transaction_id.as_deref().and_then(Id::new);
    if let Phase::Ended(Outcome::Approved(approval)) = &state.phase {
        return if id.as_ref() == Some(&approval.id) { Ok(()) } else { Err(not_ours()) };
    }
    let theirs = payload.payment_transaction_reference.as_deref();
    if theirs.is_none() || theirs != state.begun.transaction_reference.as_deref() {
        return Err(not_ours());
    }
    if matches!(state.phase, Phase::Ended(_)) {
        out.tell(
            "escalated",
            "a transaction with this payment's reference was heard of after the payment had ended without one",
        );
        return Ok(());
    }
    // Attempts to pay one basket may share a reference, and then it does not say whose the transaction is.
    if theirs != Some(state.begun.reference.as_str()) {
        if state.phase == Phase::Unknown {
            out.tell(
                "escalated",
                "a transaction with this payment's reference was heard of, which may be that of another attempt; ask a person to look at Klarna",
            );
        }
        return Ok(());
    }
    // It often comes before the answer that is about to be lost, so it is kept.
    if let Some(payment_transaction_id) = id
        && state.phase != Phase::AwaitingCustomer
        && (state.hint.is_none() || state.in_doubt())
        && state.hint.as_ref() != Some(&payment_transaction_id)
    {
        out.push(Fact::Hinted { payment_transaction_id });
    }
    Ok(())
}
