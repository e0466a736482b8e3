//! Customer tokens, and the requests that ask a customer for one.

use serde_json::{Value, json};

use super::gate::Call;
use super::kinds::IDENTITY_REQUEST;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

/// A customer's consent.
#[derive(Debug, Clone)]
pub(crate) struct CustomerToken {
    account: String,
    scopes: Value,
    reference: Option<String>,
    issued_at: u64,
    revoked: bool,
}

impl CustomerToken {
    /// `wish` is `request_customer_token`.
    pub(crate) fn new(account: &str, wish: &Value, now: u64) -> Self {
        Self {
            account: account.to_owned(),
            scopes: wish.get("scopes").cloned().unwrap_or_else(|| json!([])),
            reference: wish["customer_token_reference"].as_str().map(str::to_owned),
            issued_at: now,
            revoked: false,
        }
    }

    pub(crate) fn of_seed(account: &str, now: u64) -> Self {
        Self::new(account, &json!({"scopes": ["payment:customer_present", "payment:customer_not_present"]}), now)
    }

    /// Whether it may be charged: without a way to the customer it needs a scope of its own.
    fn pays(&self, present: bool) -> bool {
        let has = |scope: &str| self.scopes.as_array().is_some_and(|scopes| scopes.iter().any(|known| known == scope));
        has("payment:customer_not_present") || (present && has("payment:customer_present"))
    }
}

impl World {
    /// Whether an authorize call names a customer by a token that can be charged.
    pub(crate) fn known_customer(&self, call: &Call<'_>) -> Result<bool, Problem> {
        let Some(token) = call.header("Klarna-Customer-Token") else { return Ok(false) };
        let Ok(known) = self.customer_token(token, &call.account) else {
            return Err(Problem::invalid("Klarna-Customer-Token", "is unknown or revoked"));
        };
        let buys = call.body.get("request_payment_transaction").is_some();
        if buys && !known.pays(call.body.get("step_up_config").is_some()) {
            return Err(Problem::invalid("Klarna-Customer-Token", "has no scope for this charge"));
        }
        Ok(true)
    }

    /// The token, if it is the account's and in force.
    pub(crate) fn customer_token(&self, token: &str, account: &str) -> Result<&CustomerToken, Problem> {
        let found = self.customer_tokens.get(token).filter(|known| known.account == account);
        let found = found.ok_or_else(|| Problem::not_found("customer token"))?;
        if found.revoked { Err(Problem::gone("The customer token was revoked")) } else { Ok(found) }
    }

    pub(crate) fn introspect(&mut self, call: &Call<'_>) -> Outcome {
        let token = self.customer_token(call.header("Klarna-Customer-Token").unwrap_or_default(), &call.account)?;
        let mut view = json!({"status": "ACTIVE", "scopes": token.scopes, "issued_at": token.issued_at});
        if let Some(reference) = &token.reference {
            view["customer_token_reference"] = json!(reference);
        }
        Ok(Reply::new(call.operation.success, view))
    }

    pub(crate) fn revoke(&mut self, call: &Call<'_>) -> Outcome {
        let text = call.header("Klarna-Customer-Token").unwrap_or_default().to_owned();
        let reference = self.customer_token(&text, &call.account)?.reference.clone();
        self.revoke_customer_token(&text);
        let body = reference.map_or_else(|| json!({}), |reference| json!({"customer_token_reference": reference}));
        Ok(Reply::new(call.operation.success, body))
    }

    /// Ends a customer token; false where there is none in force.
    pub fn revoke_customer_token(&mut self, token: &str) -> bool {
        let Some(found) = self.customer_tokens.get_mut(token).filter(|found| !found.revoked) else { return false };
        found.revoked = true;
        self.steps.insert(("customer_token".to_owned(), Some("ACTIVE".to_owned()), "REVOKED".to_owned()));
        let (account, reference) = (found.account.clone(), found.reference.clone());
        let mut payload = json!({"customer_token": token, "state": "REVOKED", "previous_state": "ACTIVE"});
        if let Some(reference) = reference {
            payload["customer_token_reference"] = json!(reference);
        }
        self.emit(&account, "identity.customer-token.state-change.revoked", payload);
        true
    }

    pub(crate) fn create_identity_request(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.new_id(&IDENTITY_REQUEST);
        let page = format!("{}/_sandbox/identity-requests/{id}/complete", self.settings.public_url);
        let body = json!({
            "state": "SUBMITTED",
            "state_context": {"customer_interaction": {"identity_request_url": page}},
        });
        let mut row = Resource::new(&IDENTITY_REQUEST, id, &call.account, body, self.now);
        row.hidden = call.body["request_customer_token"].clone();
        let view = row.view();
        self.place(row);
        Ok(Reply::new(call.operation.success, view))
    }

    /// The customer's answer to an identity request: consent gives a token.
    ///
    /// # Errors
    /// The request is unknown or settled.
    pub fn settle_identity_request(&mut self, id: &str, consent: bool) -> Result<Value, String> {
        let token = format!("krn:customer-token:eu1:{}", self.choose.uuid());
        let row = self.shelf.get_mut(id).filter(|row| row.kind.name == IDENTITY_REQUEST.name);
        let row = row.filter(|row| row.body["state"] == "SUBMITTED").ok_or("no open identity request")?;
        row.body["state"] = json!(if consent { "COMPLETED" } else { "DECLINED" });
        if consent {
            row.body["state_context"] = json!({"klarna_customer": {"customer_token": token}});
            let issued = CustomerToken::new(&row.owner, &row.hidden, self.now);
            self.customer_tokens.insert(token, issued);
        }
        Ok(row.view())
    }
}
