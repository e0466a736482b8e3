//! I21: what Klarna answers for the partner is handed on as it came.

use kassa_sim_klarna::response_data;

use crate::flow::{Flow, Kind};
use crate::{Finding, text};

const TOLD: &str = r#""klarna_network_response_data":{"number":"#;
const GIVEN: &str = r#""klarna_network_response_data":"#;

/// Where the customer is awaited, an answer has come, and with it what is for the partner whose data went with the call.
pub(crate) fn told(flow: &Flow) -> Finding {
    let Some(told) = flow.told.as_ref().filter(|_| flow.order.kind == Kind::Payment) else { return Ok(()) };
    let answered = matches!(told.state.as_str(), "awaiting_customer" | "finalizing" | "declined");
    if answered && flow.order.partner.is_some() && !text::contains(&told.text, TOLD) {
        return Err(("I21", format!("{}: data for the partner are not told: {}", flow.order.reference, told.text)));
    }
    Ok(())
}

/// What was given is what Klarna answered, byte for byte.
pub(crate) fn given(flow: &Flow, json: &str) -> Finding {
    let state = flow.told.as_ref().map_or("", |told| told.state.as_str());
    // Of an answer whose outcome was torn off on the disk the partner may have the data already.
    let answers: &[&str] = match state {
        "awaiting_customer" => &["STEP_UP_REQUIRED"],
        _ => &["STEP_UP_REQUIRED", "APPROVED", "DECLINED"],
    };
    let genuine =
        |result: &&str| text::contains(json, &format!("{GIVEN}{}", response_data(&flow.order.transaction, result)));
    if text::contains(json, GIVEN) && !answers.iter().any(genuine) {
        return Err(("I21", format!("{}: Klarna gave the partner something else than {json}", flow.order.reference)));
    }
    Ok(())
}
