//! The final authorize call: the session token turns an approval into a transaction.

use std::sync::Arc;

use crate::authorize::{Decision, starts};
use crate::body::Authorize;
use crate::call::Answer;
use crate::gate::Ask;
use crate::json;
use crate::klarna::{Klarna, Outcome};
use crate::krn;
use crate::problem::Problem;
use crate::request::RequestState;
use crate::transaction::{self, Via};
use crate::transactions::NewTransaction;

impl Klarna {
    pub(crate) fn finalize(&mut self, ask: &Ask<'_>, body: &Authorize<'_>, number: usize) -> Outcome {
        let settings = self.settings.clone();
        let knobs = &settings.knobs;
        let request = &self.requests[number];
        if request.account != self.accounts[ask.account] {
            return Err(Problem::not_found("No such session token for this account"));
        }
        let Some(terms) = body.terms(ask, Via::Request(number)) else {
            return Err(Problem::invalid("request_payment_transaction", "is required on the final call"));
        };
        if request.amount != Some(terms.amount) {
            let reason = "differs from what the customer approved";
            return Err(Problem::invalid("request_payment_transaction.amount", reason));
        }
        if request.currency != terms.currency {
            return Err(Problem::invalid("currency", "differs from what the customer approved"));
        }
        if body.payment_request_id.as_ref().is_some_and(|named| *named.0 != *request.id) {
            return Err(Problem::invalid("payment_request_id", "does not belong to the session token"));
        }
        // The token acts as an idempotency key: the same result again, whatever became of it since.
        if let Some(result) = &request.result {
            if knobs.single_use_token {
                return Err(Problem::conflict("The session token was used"));
            }
            return Ok(Answer::json(200, result.as_ref().to_owned()));
        }
        if !request.is_finalizable(self.now, knobs.token_life_ms) {
            return Err(Problem::invalid("Klarna-Network-Session-Token", "is no longer valid"));
        }
        let first_reference = request.transaction_reference.clone();
        let reference = terms.reference.or(first_reference.as_deref());
        let declined = starts([reference, request.reference.as_deref()], "decline-final-");
        let decision = if declined { Decision::Declined } else { Decision::Approved };
        let mut out = String::with_capacity(1_024);
        out.push_str("{\"payment_transaction_response\":{\"result\":\"");
        out.push_str(decision.text());
        out.push('"');
        let mut made = None;
        if !declined {
            let place = self.create_transaction(&NewTransaction { reference, ..terms });
            out.push_str(",\"payment_transaction\":");
            transaction::view(&mut out, &self.transactions[place], knobs.running_totals);
            made = Some(place);
        }
        out.push('}');
        let request = &mut self.requests[number];
        if let Some(wish) = request.token_wish.as_ref().filter(|_| !declined) {
            let token = krn::customer_token(number);
            out.push_str(",\"customer_token_response\":{\"result\":\"APPROVED\"");
            if knobs.customer_token_as_text {
                json::member(&mut out, "customer_token", &token);
            } else {
                out.push_str(",\"customer_token\":{\"customer_token\":");
                json::text(&mut out, &token);
                json::optional(&mut out, "customer_token_reference", wish.reference.as_deref());
                out.push_str(",\"scopes\":");
                out.push_str(&wish.scopes);
                out.push('}');
            }
            out.push('}');
        }
        out.push('}');
        request.result = Some(Arc::from(out.as_str()));
        request.finalized = true;
        request.transaction = made;
        if declined && knobs.final_decline_moves_request {
            self.move_request(number, RequestState::Declined, Some("PAYMENT_DECLINED"));
        }
        Ok(Answer::json(200, out))
    }
}
