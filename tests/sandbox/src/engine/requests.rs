//! Operations on payment requests.

use serde_json::{Map, Value, json};

use super::finalize::SESSION_TOKEN;
use super::gate::Call;
use super::problem::Problem;
use super::request::{Content, PaymentRequest, SHOWN, State};
use super::timers::Timer;
use super::world::{Outcome, Reply, World};

impl World {
    pub(crate) fn create_request(&mut self, call: &Call<'_>) -> Outcome {
        self.enabled(&call.account)?;
        let ends = self.interaction(&call.body["customer_interaction_config"], "customer_interaction_config")?;
        self.places(&call.body)?;
        let amount = call.amount("/amount")?;
        self.add_up(call.body.get("supplementary_purchase_data"), amount);
        let token_wish = call.body.get("request_customer_token").cloned();
        if amount.is_none() && token_wish.is_none() {
            return Err(Problem::invalid("amount", "is required where no customer token is asked for"));
        }
        let mut shown = shown(&call.body);
        if let Some(profile) = call.body.get("collect_customer_profile") {
            shown.insert("collect_customer_profile".into(), profile.clone());
        }
        let content = Content {
            reference: call.text("/payment_request_reference"),
            amount,
            currency: call.text("/currency").unwrap_or_default().to_ascii_uppercase(),
            shown,
            token_wish,
            expires_at: ends.unwrap_or_else(|| self.default_end()),
            purchase: amount.is_some(),
            transaction_reference: None,
        };
        let tokenised = content.token_wish.is_some();
        let id = self.create_payment_request(&call.account, content);
        if tokenised && self.settings.knobs.create_answers_like_authorize {
            let payment = json!({"result": "STEP_UP_REQUIRED"});
            let body = json!({"payment_transaction_response": payment, "payment_request": self.request_view(&id)});
            return Ok(Reply::new(200, body));
        }
        Ok(Reply::new(201, self.request_view(&id)))
    }

    /// Makes a request in state SUBMITTED.
    pub(crate) fn create_payment_request(&mut self, account: &str, content: Content) -> String {
        let id = format!("krn:payment:eu1:request:{}", self.choose.uuid());
        let page = self.choose.letters(24);
        self.requests_by_token.insert(page.clone(), id.clone());
        self.timers.add(content.expires_at, Timer::RequestEnds(id.clone()));
        let request = PaymentRequest {
            id: id.clone(),
            number: self.count_new(),
            account: account.to_owned(),
            content,
            state: State::Submitted,
            previous: None,
            reason: Some("PAYMENT_REQUEST_SUBMITTED"),
            created_at: self.now,
            updated_at: self.now,
            canceled_at: None,
            completed_at: None,
            page,
            session_token: None,
            payment_token: None,
            customer_token: None,
            shipping: None,
            result: None,
            transaction_id: None,
        };
        self.requests.insert(id.clone(), request);
        self.taken("payment_request", None, State::Submitted.text());
        self.request_event(&id, "state-change.submitted");
        id
    }

    pub(crate) fn read_request(&mut self, call: &Call<'_>) -> Outcome {
        self.owned_request(call)?;
        Ok(Reply::new(200, self.request_view(&call.id)))
    }

    pub(crate) fn update_request(&mut self, call: &Call<'_>) -> Outcome {
        let request = self.owned_request(call)?;
        if request.state != State::Submitted {
            let message = format!("A request in state {} cannot be changed", request.state.text());
            return Err(self.request_in_wrong_state(message));
        }
        let mut content = request.content.clone();
        if let Some(config) = call.body.get("customer_interaction_config")
            && let Some(end) = self.interaction(config, "customer_interaction_config")?
        {
            content.expires_at = end;
        }
        self.places(&call.body)?;
        if let Some(amount) = call.amount("/amount")? {
            content.amount = Some(amount);
            content.purchase = true;
        }
        if let Some(currency) = call.text("/currency") {
            content.currency = currency.to_ascii_uppercase();
        }
        if let Some(reference) = call.text("/payment_request_reference") {
            content.reference = Some(reference);
        }
        content.shown.extend(shown(&call.body));
        self.add_up(content.shown.get("supplementary_purchase_data"), content.amount);
        self.timers.add(content.expires_at, Timer::RequestEnds(call.id.clone()));
        let now = self.now;
        if let Some(request) = self.requests.get_mut(&call.id) {
            request.content = content;
            request.updated_at = now;
        }
        self.taken("payment_request", Some(State::Submitted.text()), State::Submitted.text());
        self.request_event(&call.id, "updated");
        Ok(Reply::new(200, self.request_view(&call.id)))
    }

    pub(crate) fn cancel_request(&mut self, call: &Call<'_>) -> Outcome {
        let request = self.owned_request(call)?;
        let allowed = match request.state {
            State::Submitted | State::InProgress => true,
            State::Completed => self.settings.knobs.cancel_after_complete && request.result.is_none(),
            _ => false,
        };
        if !allowed {
            let message = format!("A request in state {} cannot be cancelled", request.state.text());
            return Err(self.request_in_wrong_state(message));
        }
        self.move_request(&call.id, State::Canceled, Some("PARTNER_CANCELED"));
        Ok(Reply::new(200, self.request_view(&call.id)))
    }

    /// Changes the state and tells so.
    pub(crate) fn move_request(&mut self, id: &str, state: State, reason: Option<&'static str>) {
        let now = self.now;
        let Some(request) = self.requests.get_mut(id) else { return };
        let from = request.state;
        request.enter(state, reason, now);
        let tokens = request.result.is_none() && request.session_token.is_some();
        if state == State::Expired && self.settings.knobs.delete_after_expiry {
            self.timers.add(now + self.settings.knobs.delete_after_expiry_ms, Timer::RequestVanishes(id.to_owned()));
        }
        self.taken("payment_request", Some(from.text()), state.text());
        if tokens && state == State::Canceled {
            self.taken(SESSION_TOKEN, Some("ISSUED"), "INVALIDATED");
        }
        self.request_event(id, &format!("state-change.{}", state.event()));
    }

    pub(crate) fn request_view(&self, id: &str) -> Value {
        let Some(request) = self.requests.get(id) else { return Value::Null };
        let tokens = request.finalizable(self.now, self.settings.knobs.token_lifetime_ms);
        request.view(&self.settings.public_url, tokens)
    }

    fn owned_request(&self, call: &Call<'_>) -> Result<&PaymentRequest, Problem> {
        let request = self.requests.get(&call.id).filter(|request| request.account == call.account);
        request.ok_or_else(|| Problem::not_found("payment request"))
    }

    fn request_in_wrong_state(&self, message: String) -> Problem {
        Problem::wrong_state(self.settings.knobs.wrong_state_status.unwrap_or(409), message)
    }
}

fn shown(body: &Value) -> Map<String, Value> {
    SHOWN.iter().filter_map(|name| Some(((*name).to_owned(), body.get(*name)?.clone()))).collect()
}

impl World {
    /// Ends a payment token that was not used; the session token of the same request stays.
    pub(crate) fn cancel_payment_token(&mut self, call: &Call<'_>) -> Outcome {
        let own = |request: &&PaymentRequest| {
            request.account == call.account && request.payment_token.as_ref() == Some(&call.id)
        };
        let request = self.requests_by_token.get(&call.id).and_then(|id| self.requests.get(id)).filter(own);
        if request.ok_or_else(|| Problem::not_found("payment token"))?.result.is_some() {
            return Err(Problem::conflict("The payment token was used"));
        }
        self.requests_by_token.remove(&call.id);
        Ok(Reply::empty(call.operation.success))
    }
}
