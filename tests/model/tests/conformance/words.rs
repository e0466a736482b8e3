//! The words of the model in the words of the core and of Klarna.

use kassa_model::payment::book::{Book, Fact, Outcome, Phase};
use kassa_model::payment::klarna::{Request, Seen};
use serde_json::{Value, json};

pub(crate) const REQUEST: &str = "krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4";
pub(crate) const TRANSACTION: &str = "krn:payment:eu1:transaction:552603c0-fe8b-4ab1-aacb-41d55fafbdb4";
pub(crate) const ACCOUNT: &str = "krn:partner:global:account:test:M48JTZF8";

pub(crate) fn config() -> Value {
    json!({
        "base_url": "https://k.example",
        "environment": "test",
        "partner_account_id": ACCOUNT,
        "installation": "test/till-1",
        "journal_key": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    })
}

pub(crate) fn spec() -> Value {
    json!({
        "reference": "r-1",
        "authorize": {
            "currency": "EUR",
            "request_payment_transaction": {"amount": 12336, "payment_transaction_reference": "r-1"},
            "step_up_config": {
                "payment_request_reference": "r-1/1",
                "customer_interaction_config": {"method": "HANDOVER", "return_url": "https://shop.example/back"},
            },
        },
    })
}

pub(crate) fn problem(code: &str) -> Value {
    json!({"error_id": "e-1", "error_type": "X", "error_code": code, "error_message": "m"})
}

pub(crate) fn transaction() -> Value {
    json!({
        "payment_transaction_id": TRANSACTION, "payment_transaction_reference": "r-1",
        "amount": 12336, "currency": "EUR", "state": "AUTHORIZED",
    })
}

pub(crate) fn request(state: &str) -> Value {
    let mut request = json!({
        "payment_request_id": REQUEST, "payment_request_reference": "r-1/1", "amount": 12336, "currency": "EUR",
        "state": state,
        "state_context": {"customer_interaction": {"payment_request_url": "https://pay.klarna.com/x"}},
    });
    if state == "COMPLETED" {
        request["state_context"] = json!({"klarna_network_session_token": "krn:network:eu1:test:session-token:t"});
    }
    request
}

/// Klarna's word for the state of a request; none for one that is not known.
pub(crate) fn state(seen: Seen) -> Option<&'static str> {
    match seen.request {
        Request::None | Request::Gone => None,
        Request::Submitted => Some("SUBMITTED"),
        Request::InProgress => Some("IN_PROGRESS"),
        Request::Completed => Some("COMPLETED"),
        Request::Canceled => Some("CANCELED"),
        Request::Declined => Some("DECLINED"),
        Request::Expired => Some("EXPIRED"),
    }
}

/// State and `paid` of the view.
pub(crate) fn view(book: &Book) -> (&'static str, &'static str) {
    match book.phase {
        Phase::Authorizing => ("authorizing", "unknown"),
        Phase::Awaiting => ("awaiting_customer", "unknown"),
        Phase::Finalizing => ("finalizing", "unknown"),
        Phase::Unknown => ("unknown", "unknown"),
        Phase::Ended(outcome) => match outcome {
            Outcome::Approved => ("approved", "yes"),
            Outcome::Declined => ("declined", "no"),
            Outcome::Canceled => ("canceled", "no"),
            Outcome::Expired => ("expired", "no"),
            Outcome::Invalidated => ("invalidated", "no"),
            Outcome::Refused => ("refused", "no"),
            Outcome::NotSent => ("not_sent", "no"),
        },
    }
}

/// Name of the fact in the journal.
pub(crate) fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::Begun => "begun",
        Fact::Opened { .. } => "opened",
        Fact::Again { .. } => "again",
        Fact::StepUp { .. } => "step_up",
        Fact::Moved(_) => "progress",
        Fact::Completed { .. } => "completed",
        Fact::Approved(_) => "approved",
        Fact::Declined(_) => "declined",
        Fact::Refused(_) => "refused",
        Fact::GaveUp { .. } => "gave_up",
        Fact::CancelAsked => "cancel_asked",
        Fact::Withdrawn => "withdrawn",
        Fact::CancelPlanned => "cancel_planned",
        Fact::CancelAnswered { .. } => "cancel_answered",
        Fact::Closed(_) => "closed",
        Fact::Lapsed => "lapsed",
        Fact::Hinted => "hinted",
        Fact::Found => "found",
    }
}

/// Name of the fact in a line of the core's journal.
pub(crate) fn fact_of(line: &str) -> String {
    let line: Value = serde_json::from_str(line).expect("a line is JSON");
    let fact = line["f"].get("begin").unwrap_or(&line["f"]);
    match fact {
        Value::String(name) => name.clone(),
        other => other.as_object().and_then(|fact| fact.keys().next().cloned()).unwrap_or_default(),
    }
}
