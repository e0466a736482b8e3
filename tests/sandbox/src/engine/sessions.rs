//! Interoperability: session tokens, SDK tokens, and what to do with Klarna at the checkout.

use serde_json::{Value, json};

use super::gate::Call;
use super::kinds::{Kind, SDK_TOKEN, SESSION};
use super::moments::{HOUR, rfc3339};
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

/// The facts publish no lifetime of an SDK token.
const SDK_TOKEN_LIFE: u64 = HOUR;
const SESSION_HEADERS: [&str; 2] = ["Klarna-Network-Session-Token", "Klarna-Interoperability-Token"];

impl World {
    fn put_token(&mut self, kind: &'static Kind, account: &str, body: Value) -> String {
        let token = format!("krn:{}:{}.{}", kind.krn, self.choose.letters(40), self.choose.letters(20));
        self.place(Resource::new(kind, token.clone(), account, body, self.now));
        token
    }

    pub(crate) fn create_session(&mut self, call: &Call<'_>) -> Outcome {
        let customer = match call.header("Klarna-Customer-Token") {
            Some(token) => Some(self.customer_token(token, &call.account).map(|_| token.to_owned())?),
            None => None,
        };
        let token = self.put_token(&SESSION, &call.account, json!({"customer_token": customer}));
        Ok(Reply::new(call.operation.success, json!({"interoperability_token": token})))
    }

    pub(crate) fn create_test_session(&mut self, call: &Call<'_>) -> Outcome {
        let customer = call.header("Klarna-Customer-Token").unwrap_or_default().to_owned();
        self.customer_token(&customer, &call.account)?;
        let body = json!({"customer_token": customer, "customer_journey": call.body["customer_journey"]});
        let token = self.put_token(&SESSION, &call.account, body);
        Ok(Reply::new(call.operation.success, json!({"interoperability_token": token})))
    }

    pub(crate) fn create_sdk_token(&mut self, call: &Call<'_>) -> Outcome {
        let given: Vec<&str> = SESSION_HEADERS.iter().filter_map(|name| call.header(name)).collect();
        let [session] = given.as_slice() else {
            return Err(Problem::invalid(
                SESSION_HEADERS[0],
                "or the older header has to be given, and one of them only",
            ));
        };
        if !self.knows_session(session, &call.account) {
            return Err(Problem::invalid(SESSION_HEADERS[0], "is unknown"));
        }
        Ok(self.sdk_token(call, json!({"session_token": session})))
    }

    pub(crate) fn create_identity_sdk_token(&mut self, call: &Call<'_>) -> Outcome {
        let customer = call.header("Klarna-Customer-Token").unwrap_or_default().to_owned();
        self.customer_token(&customer, &call.account)?;
        Ok(self.sdk_token(call, json!({"customer_token": customer})))
    }

    fn sdk_token(&mut self, call: &Call<'_>, about: Value) -> Reply {
        let token = self.put_token(&SDK_TOKEN, &call.account, about);
        let ends = rfc3339(self.now + SDK_TOKEN_LIFE);
        Reply::new(call.operation.success, json!({"sdk_token": token, "expires_at": ends}))
    }

    fn knows_session(&self, token: &str, account: &str) -> bool {
        let own = |row: &Resource| row.kind.name == SESSION.name && row.owner == account;
        self.shelf.get(token).is_some_and(own) || self.pending(token).is_some()
    }

    /// The request that waits to be finalised with this token.
    fn pending(&self, token: &str) -> Option<&str> {
        let id = self.requests_by_token.get(token)?;
        let life = self.settings.knobs.token_lifetime_ms;
        self.requests.get(id).filter(|request| request.finalizable(self.now, life)).map(|request| request.id.as_str())
    }

    pub(crate) fn read_interoperability(&mut self, call: &Call<'_>) -> Outcome {
        let query = call.query();
        let token = query.iter().find(|(key, _)| key == "interoperability_token").map(|(_, value)| value.as_str());
        let mut view = json!({"status": "PAYMENT_SUPPORTED"});
        if let Some(token) = token {
            let session = self.shelf.get(token).filter(|row| row.kind.name == SESSION.name);
            if self.pending(token).is_some() {
                view["status"] = json!("PAYMENT_PENDING_CONFIRMATION");
                view["payment_confirmation_token"] = json!(token);
            } else if session.is_some_and(|row| row.body["customer_token"].is_string()) {
                view["status"] = json!("PAYMENT_PREPARED");
            } else if session.is_none() {
                return Err(Problem::invalid("interoperability_token", "is unknown"));
            }
        }
        Ok(Reply::new(200, view))
    }
}
