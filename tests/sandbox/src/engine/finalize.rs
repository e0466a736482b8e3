//! The final authorize call: the session token turns an approval into a transaction.

use serde_json::json;

use super::authorize::Wish;
use super::gate::Call;
use super::problem::Problem;
use super::request::State;
use super::rules::{Decision, Stage, Subject, decide};
use super::world::{Outcome, Reply, World};

const HEADER: &str = "Klarna-Network-Session-Token";
/// Name of the token's lifecycle.
pub(super) const SESSION_TOKEN: &str = "klarna_network_session_token";

impl World {
    pub(crate) fn finalize(&mut self, call: &Call<'_>, wish: &Wish, id: &str) -> Outcome {
        let lifetime = self.settings.knobs.token_lifetime_ms;
        let request = self.requests.get(id).filter(|request| request.account == call.account);
        let Some(request) = request else { return Err(Problem::not_found("session token for this account")) };
        let Some(amount) = wish.amount else {
            return Err(Problem::invalid("request_payment_transaction", "is required on the final call"));
        };
        if request.content.amount != Some(amount) {
            return Err(Problem::invalid(
                "request_payment_transaction.amount",
                "differs from what the customer approved",
            ));
        }
        if request.content.currency != wish.currency {
            return Err(Problem::invalid("currency", "differs from what the customer approved"));
        }
        if call.text("/payment_request_id").is_some_and(|named| named != request.id) {
            return Err(Problem::invalid("payment_request_id", "does not belong to the session token"));
        }
        if let Some(result) = &request.result {
            if self.settings.knobs.single_use_token {
                return Err(Problem::conflict("The session token was used"));
            }
            let reply = Reply { status: 200, body: Some(result.clone()), file: None, replayed: true };
            self.taken(SESSION_TOKEN, Some("CONSUMED"), "CONSUMED");
            return Ok(reply);
        }
        if !request.finalizable(self.now, lifetime) {
            self.taken(SESSION_TOKEN, Some("ISSUED"), "INVALIDATED");
            return Err(Problem::invalid(HEADER, "is no longer valid"));
        }
        let request_reference = request.content.reference.clone();
        let first_reference = request.content.transaction_reference.clone();
        let customer_token = request.customer_token.clone();
        let token_wish = request.content.token_wish.clone();
        let subject = Subject {
            stage: Stage::Final,
            account: &call.account,
            references: [
                wish.transaction_reference.as_deref().or(first_reference.as_deref()),
                request_reference.as_deref(),
            ],
            amount: wish.amount,
        };
        let (decision, reason) = decide(&mut self.rules, &subject, Decision::Approved);
        let approved = decision == Decision::Approved;
        let decision = if approved { Decision::Approved } else { Decision::Declined };
        let mut payment = json!({"result": decision.text()});
        if let Some(reason) = reason {
            payment["result_reason"] = json!(reason);
        }
        let mut transaction = None;
        if approved {
            let mut terms = wish.terms(call);
            terms.reference = terms.reference.or(first_reference);
            let created = self.create_transaction(terms);
            payment["payment_transaction"] = self.transaction_view(&created);
            transaction = Some(created);
            self.taken(SESSION_TOKEN, Some("ISSUED"), "CONSUMED");
        }
        let mut body = json!({"payment_transaction_response": payment});
        if let Some(token) = customer_token.filter(|_| approved) {
            let wish = token_wish.unwrap_or_default();
            let as_text = self.settings.knobs.customer_token_as_text;
            let mut grant = json!({"customer_token": token, "scopes": wish["scopes"]});
            if let Some(reference) = wish.get("customer_token_reference") {
                grant["customer_token_reference"] = reference.clone();
            }
            let grant = if as_text { grant["customer_token"].clone() } else { grant };
            body["customer_token_response"] = json!({"result": decision.text(), "customer_token": grant});
        }
        if let Some(request) = self.requests.get_mut(id) {
            request.result = Some(body.clone());
            request.transaction_id = transaction;
        }
        if !approved && self.settings.knobs.final_decline_moves_request {
            self.move_request(id, State::Declined, Some("PAYMENT_DECLINED"));
        }
        Ok(Reply::new(200, body))
    }
}
