//! The first authorize call, and the choice between first and final.

use serde_json::{Map, Value, json};

use super::gate::Call;
use super::message::ApiRequest;
use super::problem::Problem;
use super::request::{Content, SHOWN};
use super::rules::{Decision, Stage, Subject, decide};
use super::transaction::Terms;
use super::world::{Outcome, Reply, World};

/// Session tokens of this form finalise; any other text is the context that a partner handed over.
pub(crate) const FINALIZING: &str = "krn:network:eu1:test:session-token:";

/// Headers that may carry a finalising token, two of them by their older names.
const TOKEN_HEADERS: [&str; 3] =
    ["Klarna-Network-Session-Token", "Klarna-Payment-Token", "Klarna-Interoperability-Token"];

/// What an authorize body asks for.
pub(crate) struct Wish {
    pub(crate) currency: String,
    pub(crate) amount: Option<i64>,
    pub(crate) transaction_reference: Option<String>,
    pub(crate) capture_now: bool,
    pub(crate) capture_reference: Option<String>,
    pub(crate) token: Option<Value>,
    pub(crate) purchase: Option<Value>,
}

impl Wish {
    fn read(call: &Call<'_>) -> Result<Self, Problem> {
        Ok(Self {
            currency: call.text("/currency").unwrap_or_default().to_ascii_uppercase(),
            amount: call.amount("/request_payment_transaction/amount")?,
            transaction_reference: call.text("/request_payment_transaction/payment_transaction_reference"),
            capture_now: call.text("/request_payment_transaction/capture").as_deref() == Some("NOW"),
            capture_reference: call.text("/request_payment_transaction/payment_capture_reference"),
            token: call.body.get("request_customer_token").cloned(),
            purchase: call.body.get("supplementary_purchase_data").cloned(),
        })
    }

    pub(crate) fn terms(&self, call: &Call<'_>) -> Terms {
        Terms {
            account: call.account.clone(),
            reference: self.transaction_reference.clone(),
            amount: self.amount.unwrap_or_default(),
            currency: self.currency.clone(),
            purchase: self.purchase.clone(),
            capture_now: self.capture_now,
            capture_reference: self.capture_reference.clone(),
        }
    }
}

impl World {
    pub(crate) fn authorize(&mut self, call: &Call<'_>) -> Outcome {
        self.enabled(&call.account)?;
        let wish = Wish::read(call)?;
        if let Some(request) = self.finalizes(call.request).cloned() {
            return self.finalize(call, &wish, &request);
        }
        let tokens = TOKEN_HEADERS.into_iter().filter_map(|header| Some((header, call.header(header)?)));
        if let Some((header, _)) = tokens.clone().find(|(_, token)| token.starts_with(FINALIZING)) {
            return Err(Problem::invalid(header, "is unknown"));
        }
        if tokens.clone().any(|(header, _)| header == "Klarna-Payment-Token") {
            return Err(Problem::invalid("Klarna-Payment-Token", "is unknown"));
        }
        let step_up = call.body.get("step_up_config").cloned();
        let mut ends = None;
        if let Some(config) = &step_up {
            let path = "step_up_config.customer_interaction_config";
            ends = self.interaction(&config["customer_interaction_config"], path)?.or(self.older_expiry(config)?);
        }
        self.places(&call.body)?;
        self.add_up(wish.purchase.as_ref(), wish.amount);
        let known_customer = self.known_customer(call)?;
        if wish.token.is_some() && step_up.is_none() {
            return Err(Problem::invalid("step_up_config", "is required: a token needs the customer's consent"));
        }
        let usual = match &step_up {
            Some(_) if wish.token.is_some() || !known_customer => Decision::StepUpRequired,
            _ => Decision::Approved,
        };
        let request_reference = call.text("/step_up_config/payment_request_reference");
        let subject = Subject {
            stage: Stage::First,
            account: &call.account,
            references: [wish.transaction_reference.as_deref(), request_reference.as_deref()],
            amount: wish.amount,
        };
        let (mut decision, reason) = decide(&mut self.rules, &subject, usual);
        if decision == Decision::StepUpRequired && step_up.is_none() && !self.settings.knobs.unasked_step_up {
            decision = Decision::Declined;
        }
        let mut payment = json!({"result": decision.text()});
        if let Some(reason) = reason {
            payment["result_reason"] = json!(reason);
        }
        let mut body = json!({});
        match decision {
            Decision::Approved if wish.amount.is_some() => {
                let id = self.create_transaction(wish.terms(call));
                payment["payment_transaction"] = self.transaction_view(&id);
            }
            Decision::Approved | Decision::Declined => {}
            Decision::StepUpRequired => {
                let config = step_up.unwrap_or_else(|| json!({"customer_interaction_config": {"method": "HANDOVER"}}));
                let content = step_up_content(call, &wish, &config, request_reference, ends, self.default_end());
                let id = self.create_payment_request(&call.account, content);
                body["payment_request"] = self.request_view(&id);
            }
        }
        if wish.token.is_some() {
            body["customer_token_response"] = json!({"result": decision.text()});
        }
        body["payment_transaction_response"] = payment;
        Ok(Reply::new(200, body))
    }

    /// The request that a call would finalise: a known token in one of the three headers.
    pub(crate) fn finalizes(&self, request: &ApiRequest) -> Option<&String> {
        let tokens = TOKEN_HEADERS.into_iter().filter_map(|header| request.header(header));
        tokens.filter_map(|token| self.requests_by_token.get(token)).next()
    }

    pub(crate) fn default_end(&self) -> u64 {
        self.now + self.settings.knobs.request_lifetime_ms
    }

    pub(crate) fn enabled(&self, account: &str) -> Result<(), Problem> {
        if self.settings.knobs.disabled_accounts.iter().any(|disabled| disabled == account) {
            return Err(Problem::forbidden("The payment product of this account is disabled"));
        }
        self.product_enabled(account)
    }
}

fn step_up_content(
    call: &Call<'_>,
    wish: &Wish,
    config: &Value,
    reference: Option<String>,
    ends: Option<u64>,
    default_end: u64,
) -> Content {
    let mut shown: Map<String, Value> =
        SHOWN.iter().filter_map(|name| Some(((*name).to_owned(), call.body.get(*name)?.clone()))).collect();
    shown.insert("customer_interaction_config".into(), config["customer_interaction_config"].clone());
    if let Some(profile) = call.body.get("collect_customer_profile") {
        shown.insert("collect_customer_profile".into(), profile.clone());
    }
    Content {
        reference,
        amount: wish.amount,
        currency: wish.currency.clone(),
        shown,
        token_wish: wish.token.clone(),
        expires_at: ends.unwrap_or(default_end),
        purchase: wish.amount.is_some(),
        transaction_reference: wish.transaction_reference.clone(),
    }
}
