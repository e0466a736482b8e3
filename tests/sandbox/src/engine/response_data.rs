//! What an authorize call is answered for the partner whose data came with it.
//!
//! The facts know the name and one use: it can carry the address of the payment request. What else is in it, and when it comes, is not
//! published; here it comes whenever the partner's own data did.

use serde_json::{Value, json};

use super::gate::Call;
use super::world::Reply;

/// Names under which the partner's data come.
const HANDED_OVER: [&str; 2] = ["/interoperability_data", "/klarna_network_data"];

/// The answer with it.
pub(crate) fn with_response_data(call: &Call<'_>, mut reply: Reply) -> Reply {
    if HANDED_OVER.iter().any(|name| call.text(name).is_some())
        && let Some(body) = &mut reply.body
        && let Some(result) = body.pointer("/payment_transaction_response/result").cloned()
    {
        let url = "/payment_request/state_context/customer_interaction/payment_request_url";
        let content = match body.pointer(url) {
            Some(url) => json!({"payment_request_url": url}),
            None => json!({"result": result, "sandbox": "åäö€ aGk+/w=="}),
        };
        // A text whose escapes say nothing: whoever reads it and writes it anew is seen.
        body["klarna_network_response_data"] = Value::from(content.to_string().replace('/', "\\/"));
    }
    reply
}
