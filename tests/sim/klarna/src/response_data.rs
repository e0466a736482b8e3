//! What an authorize call is answered for the partner whose data came with it. The facts name it and say nothing of its inside; it is
//! one text for one payment and one result, so that whoever looks at it knows what Klarna gave.

use crate::body::Authorize;
use crate::call::Answer;

const RESULTS: [&str; 3] = ["APPROVED", "STEP_UP_REQUIRED", "DECLINED"];

/// The text as it stands in the answer, with what a careless hand would change: escapes, blanks, signs outside of ASCII.
#[must_use]
pub fn response_data(transaction_reference: &str, result: &str) -> String {
    format!(
        r#""{{\"b\":1, \"for\":\"{transaction_reference}\",\"a\":\"https:\/\/pay.klarna.com\\/\u00e5å aGk+/w==\",\"result\":\"{result}\"}}""#
    )
}

/// Adds it to an answer, where the partner's data came with the call.
pub(crate) fn add(answer: &mut Answer, body: &Authorize<'_>) {
    if body.interoperability_data.is_none() && body.klarna_network_data.is_none() {
        return;
    }
    let Some(reference) = body.transaction_reference() else { return };
    let Ok(text) = std::str::from_utf8(&answer.body) else { return };
    let Some(result) = RESULTS.into_iter().find(|result| text.starts_with(&begins(result))) else { return };
    let member = format!(r#","klarna_network_response_data":{}}}"#, response_data(reference, result));
    answer.body.pop();
    answer.body.extend_from_slice(member.as_bytes());
}

fn begins(result: &str) -> String {
    format!(r#"{{"payment_transaction_response":{{"result":"{result}""#)
}
