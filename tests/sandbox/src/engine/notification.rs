//! Webhooks and signing keys.

use serde_json::{Value, json};

use super::gate::Call;
use super::moments::rfc3339;
use super::problem::Problem;
use super::world::{Outcome, Reply, World};

const KEYS: usize = 50;

#[derive(Debug, Clone)]
pub(crate) struct SigningKey {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) secret: String,
    pub(crate) created_at: u64,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Webhook {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) url: String,
    pub(crate) event_types: Vec<String>,
    pub(crate) event_version: String,
    pub(crate) signing_key_id: String,
    pub(crate) status: String,
    pub(crate) created_at: u64,
}

impl SigningKey {
    fn view(&self) -> Value {
        json!({"signing_key_id": self.id, "created_at": rfc3339(self.created_at)})
    }
}

impl Webhook {
    pub(crate) fn wants(&self, event_type: &str) -> bool {
        self.status == "ENABLED"
            && self.event_types.iter().any(|pattern| match pattern.strip_suffix('*') {
                Some(start) => event_type.starts_with(start),
                None => event_type == pattern,
            })
    }

    fn view(&self) -> Value {
        json!({
            "webhook_id": self.id,
            "url": self.url,
            "event_types": self.event_types,
            "event_version": self.event_version,
            "signing_key_id": self.signing_key_id,
            "status": self.status,
            "created_at": rfc3339(self.created_at),
        })
    }

    /// Takes over what a body sets.
    fn set(&mut self, body: &Value) {
        let text = |name: &str, old: &str| body[name].as_str().unwrap_or(old).to_owned();
        self.url = text("url", &self.url);
        self.event_version = text("event_version", &self.event_version);
        self.signing_key_id = text("signing_key_id", &self.signing_key_id);
        self.status = text("status", &self.status);
        if let Some(types) = body["event_types"].as_array() {
            self.event_types = types.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
    }

    fn same_settings(&self, other: &Webhook) -> bool {
        (&self.owner, &self.url, &self.event_types, &self.event_version)
            == (&other.owner, &other.url, &other.event_types, &other.event_version)
    }
}

impl World {
    pub(crate) fn create_signing_key(&mut self, call: &Call<'_>) -> Outcome {
        if self.signing_keys.values().filter(|key| key.owner == call.account).count() >= KEYS {
            return Err(Problem::forbidden("An account has 50 signing keys at most"));
        }
        let key = SigningKey {
            id: format!("krn:partner:global:notification:signing-key:{}", self.choose.uuid()),
            owner: call.account.clone(),
            secret: self.choose.letters(48),
            created_at: self.now,
        };
        let mut body = key.view();
        body["signing_key"] = json!(key.secret);
        self.signing_keys.insert(key.id.clone(), key);
        Ok(Reply::new(201, body))
    }

    pub(crate) fn list_signing_keys(&mut self, call: &Call<'_>) -> Outcome {
        let own = self.signing_keys.values().filter(|key| key.owner == call.account);
        Ok(Reply::new(200, json!({"signing_keys": own.map(SigningKey::view).collect::<Vec<_>>()})))
    }

    pub(crate) fn read_signing_key(&mut self, call: &Call<'_>) -> Outcome {
        Ok(Reply::new(200, self.owned_key(&call.account, &call.id)?.view()))
    }

    pub(crate) fn delete_signing_key(&mut self, call: &Call<'_>) -> Outcome {
        self.owned_key(&call.account, &call.id)?;
        if self.webhooks.values().any(|webhook| webhook.signing_key_id == call.id) {
            return Err(Problem::conflict("A webhook still signs with this key"));
        }
        self.signing_keys.remove(&call.id);
        Ok(Reply::empty(204))
    }

    pub(crate) fn create_webhook(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.register(&call.account, &call.body)?;
        Ok(Reply::new(201, self.webhooks[&id].view()))
    }

    /// Registers a receiver for an account.
    pub(crate) fn register(&mut self, owner: &str, body: &Value) -> Result<String, Problem> {
        let mut webhook = Webhook {
            id: format!("krn:partner:global:notification:webhook:{}", self.choose.uuid()),
            owner: owner.to_owned(),
            url: String::new(),
            event_types: Vec::new(),
            event_version: "v2".to_owned(),
            signing_key_id: String::new(),
            status: "ENABLED".to_owned(),
            created_at: self.now,
        };
        webhook.set(body);
        self.sound(&webhook)?;
        if self.webhooks.values().any(|other| other.same_settings(&webhook)) {
            return Err(Problem::conflict("This webhook exists"));
        }
        let id = webhook.id.clone();
        self.webhooks.insert(id.clone(), webhook);
        Ok(id)
    }

    /// A quick registration: the owner's first signing key, all payment events unless told otherwise.
    ///
    /// # Errors
    /// Says which member is not accepted.
    pub fn register_receiver(&mut self, mut settings: Value) -> Result<Value, String> {
        let default_owner = json!(self.seed.acquiring_partner_account_id);
        let owner = settings.get("account_id").unwrap_or(&default_owner).as_str().unwrap_or_default().to_owned();
        if settings.get("event_types").is_none() {
            settings["event_types"] = json!(["payment.*", "identity.*"]);
        }
        if settings.get("signing_key_id").is_none() {
            settings["signing_key_id"] = json!(self.seed.signing_key_id);
        }
        let id = self.register(&owner, &settings).map_err(|problem| problem.message)?;
        Ok(self.webhooks[&id].view())
    }

    pub(crate) fn list_webhooks(&mut self, call: &Call<'_>) -> Outcome {
        let own = self.webhooks.values().filter(|webhook| webhook.owner == call.account);
        Ok(Reply::new(200, json!({"webhooks": own.map(Webhook::view).collect::<Vec<_>>()})))
    }

    pub(crate) fn read_webhook(&mut self, call: &Call<'_>) -> Outcome {
        Ok(Reply::new(200, self.owned_webhook(call)?.view()))
    }

    pub(crate) fn update_webhook(&mut self, call: &Call<'_>) -> Outcome {
        let mut webhook = self.owned_webhook(call)?.clone();
        webhook.set(&call.body);
        self.sound(&webhook)?;
        let view = webhook.view();
        self.webhooks.insert(call.id.clone(), webhook);
        Ok(Reply::new(200, view))
    }

    pub(crate) fn delete_webhook(&mut self, call: &Call<'_>) -> Outcome {
        self.owned_webhook(call)?;
        self.webhooks.remove(&call.id);
        Ok(Reply::empty(204))
    }

    pub(crate) fn simulate_webhook(&mut self, call: &Call<'_>) -> Outcome {
        self.owned_webhook(call)?;
        let event_type = call.text("/event_type").unwrap_or_default();
        if !World::contract().events.contains_key(&event_type) {
            return Err(Problem::invalid("event_type", "is unknown"));
        }
        let payload = self.sample_payload(&event_type);
        let account = self.seed.partner_account_id.clone();
        let (event_id, order) = (self.choose.uuid(), self.outbox.count_event());
        self.post(&call.id, &event_id, order, &account, &event_type, &payload);
        Ok(Reply::empty(200))
    }

    fn sound(&self, webhook: &Webhook) -> Result<(), Problem> {
        if !self.reachable(&webhook.url) {
            return Err(Problem::invalid("url", "has to be https on port 443 or 8443"));
        }
        if !matches!(webhook.event_version.as_str(), "v1" | "v2") {
            return Err(Problem::invalid("event_version", "is none of v1, v2"));
        }
        if !matches!(webhook.status.as_str(), "ENABLED" | "DISABLED") {
            return Err(Problem::invalid("status", "is none of ENABLED, DISABLED"));
        }
        self.owned_key(&webhook.owner, &webhook.signing_key_id)
            .map(|_| ())
            .map_err(|_| Problem::invalid("signing_key_id", "is unknown"))
    }

    fn reachable(&self, url: &str) -> bool {
        let Some((scheme, rest)) = url.split_once("://") else { return false };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let loopback = matches!(host, "localhost" | "[::1]") || host.starts_with("127.");
        if loopback && self.settings.loopback_receivers {
            return matches!(scheme, "http" | "https");
        }
        scheme == "https" && !host.is_empty() && matches!(port, None | Some("443" | "8443"))
    }

    fn owned_key(&self, owner: &str, id: &str) -> Result<&SigningKey, Problem> {
        self.signing_keys.get(id).filter(|key| key.owner == owner).ok_or_else(|| Problem::not_found("signing key"))
    }

    fn owned_webhook(&self, call: &Call<'_>) -> Result<&Webhook, Problem> {
        let found = self.webhooks.get(&call.id).filter(|webhook| webhook.owner == call.account);
        found.ok_or_else(|| Problem::not_found("webhook"))
    }
}
