//! The partner portal: links that open it once, and who may enter.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::gate::Call;
use super::kinds::{DEEP_LINK, USER_ACCESS};
use super::machine::By;
use super::moments::SECOND;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

const LINK_LIFE: u64 = 60 * SECOND;

impl World {
    pub(crate) fn create_deep_link(&mut self, call: &Call<'_>) -> Outcome {
        if call.body.get("jwt").is_some() {
            self.claims(call)?;
        }
        let id = self.new_id(&DEEP_LINK);
        let body = json!({"url": format!("{}/_sandbox/deep-links/{id}", self.settings.public_url)});
        self.place(Resource::new(&DEEP_LINK, id.clone(), &call.account, body, self.now));
        self.set_deadline(&id, self.now + LINK_LIFE, "EXPIRED");
        Ok(Reply::new(call.operation.success, self.shelf.get(&id).map(Resource::view).unwrap_or_default()))
    }

    /// Claims of the token in the body. Its signature is not verified: the sandbox knows no certificates of its callers.
    fn claims(&self, call: &Call<'_>) -> Result<Value, Problem> {
        let wrong = |reason: &str| Problem::invalid("jwt", reason);
        let token = call.text("/jwt").unwrap_or_default();
        let parts: Vec<Option<Value>> = token.split('.').map(decoded).collect();
        let [Some(head), Some(claims), _] = parts.as_slice() else { return Err(wrong("is no compact JWS")) };
        if head["alg"] != "ES256" || !head["x5c"].is_array() {
            return Err(wrong("needs alg ES256 and x5c in its header"));
        }
        for name in ["iss", "sub", "account_id"] {
            if !claims[name].is_string() {
                return Err(wrong(&format!("lacks the claim {name}")));
            }
        }
        if !claims["roles"].is_array() || !claims["amr"].is_array() {
            return Err(wrong("lacks the claim roles or amr"));
        }
        if claims["exp"].as_u64().is_none_or(|end| end.saturating_mul(SECOND) <= self.now) {
            return Err(wrong("is expired or lacks the claim exp"));
        }
        Ok(claims.clone())
    }

    pub(crate) fn grant_access(&mut self, call: &Call<'_>) -> Outcome {
        let claims = self.claims(call)?;
        let text = |name: &str| claims[name].as_str().unwrap_or_default().to_owned();
        let account = text("account_id");
        if account != call.account && self.accounts.acquirer_of(&account) != Some(call.account.as_str()) {
            return Err(Problem::not_found("account"));
        }
        let on_behalf = claims["on_behalf_of"].as_str().map_or_else(|| account.clone(), str::to_owned);
        let body = json!({
            "account_id": account,
            "principal": text("sub"),
            "on_behalf_of": on_behalf,
            "roles": claims["roles"],
        });
        let same =
            |row: &&Resource| ["account_id", "principal", "on_behalf_of"].iter().all(|m| row.body[*m] == body[*m]);
        let known = self.shelf.seen(&USER_ACCESS, &call.account).find(same).map(|row| row.id.clone());
        match known.and_then(|id| self.shelf.get_mut(&id)) {
            Some(row) => {
                row.body["roles"] = body["roles"].clone();
                let (kind, state) = (row.kind, row.state.clone());
                if let Some(machine) = kind.machine() {
                    self.record(machine, Some(&state), &state);
                }
            }
            None => {
                let id = self.new_id(&USER_ACCESS);
                let mut row = Resource::new(&USER_ACCESS, id, &call.account, body, self.now);
                // Who is somewhere in the portal already needs no invitation.
                let active =
                    |known: &Resource| known.body["principal"] == row.body["principal"] && known.state == "ACTIVE";
                if self.shelf.all(&USER_ACCESS).any(active) {
                    "ACTIVE".clone_into(&mut row.state);
                }
                self.place(row);
            }
        }
        Ok(Reply::empty(call.operation.success))
    }

    /// Without a filter every access that the caller ever granted goes.
    pub(crate) fn delete_access(&mut self, call: &Call<'_>) -> Outcome {
        let query = call.query();
        let fits =
            |row: &&Resource| query.iter().all(|(name, value)| row.body.get(name).is_none_or(|v| v == value.as_str()));
        let own = self.shelf.seen(&USER_ACCESS, &call.account).filter(fits);
        for id in own.map(|row| row.id.clone()).collect::<Vec<_>>() {
            self.step(&id, "DELETED", By::Call(call.operation.id))?;
        }
        Ok(Reply::empty(call.operation.success))
    }
}

fn decoded(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}
