//! A payment request: one attempt to get the customer's approval.

use serde_json::{Map, Value, json};

use super::moments::rfc3339;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Submitted,
    InProgress,
    Completed,
    Expired,
    Canceled,
    Declined,
}

impl State {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Submitted => "SUBMITTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::Expired => "EXPIRED",
            Self::Canceled => "CANCELED",
            Self::Declined => "DECLINED",
        }
    }

    /// Last part of the event type.
    pub(crate) fn event(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::Expired => "expired",
            Self::Canceled => "canceled",
            Self::Declined => "declined",
        }
    }

    pub(crate) fn open(self) -> bool {
        matches!(self, Self::Submitted | Self::InProgress)
    }
}

/// What a caller may set and change.
#[derive(Debug, Clone, Default)]
pub(crate) struct Content {
    pub(crate) reference: Option<String>,
    pub(crate) amount: Option<i64>,
    pub(crate) currency: String,
    /// Members that are shown as they came.
    pub(crate) shown: Map<String, Value>,
    /// `request_customer_token`, where a token was asked for.
    pub(crate) token_wish: Option<Value>,
    pub(crate) expires_at: u64,
    /// A transaction is to follow.
    pub(crate) purchase: bool,
    pub(crate) transaction_reference: Option<String>,
}

/// Members of a body that a request shows again.
pub(crate) const SHOWN: [&str; 5] = [
    "supplementary_purchase_data",
    "customer_interaction_config",
    "shipping_config",
    "acquiring_config",
    "point_of_checkout",
];

#[derive(Debug, Clone)]
pub(crate) struct PaymentRequest {
    pub(crate) id: String,
    /// Place in the order of creation.
    pub(crate) number: usize,
    pub(crate) account: String,
    pub(crate) content: Content,
    pub(crate) state: State,
    pub(crate) previous: Option<State>,
    pub(crate) reason: Option<&'static str>,
    pub(crate) created_at: u64,
    pub(crate) updated_at: u64,
    pub(crate) canceled_at: Option<u64>,
    pub(crate) completed_at: Option<u64>,
    /// Last part of the customer's address.
    pub(crate) page: String,
    pub(crate) session_token: Option<String>,
    pub(crate) payment_token: Option<String>,
    pub(crate) customer_token: Option<String>,
    pub(crate) shipping: Option<Value>,
    /// Body of the final authorize answer.
    pub(crate) result: Option<Value>,
    pub(crate) transaction_id: Option<String>,
}

impl PaymentRequest {
    pub(crate) fn method(&self) -> &str {
        self.content.shown["customer_interaction_config"]["method"].as_str().unwrap_or("HANDOVER")
    }

    pub(crate) fn return_url(&self) -> Option<&str> {
        self.content.shown["customer_interaction_config"]["return_url"].as_str()
    }

    pub(crate) fn enter(&mut self, state: State, reason: Option<&'static str>, now: u64) {
        self.previous = Some(self.state);
        self.state = state;
        self.reason = reason;
        self.updated_at = now;
        match state {
            State::Completed => self.completed_at = Some(now),
            State::Canceled => self.canceled_at = Some(now),
            _ => {}
        }
    }

    /// The approval still counts.
    pub(crate) fn finalizable(&self, now: u64, lifetime: u64) -> bool {
        self.state == State::Completed
            && self.result.is_none()
            && self.completed_at.is_some_and(|at| now < at.saturating_add(lifetime))
    }

    pub(crate) fn view(&self, public_url: &str, tokens: bool) -> Value {
        let mut view = json!({
            "payment_request_id": self.id,
            "state": self.state.text(),
            "currency": self.content.currency,
            "created_at": rfc3339(self.created_at),
            "updated_at": rfc3339(self.updated_at),
            "expires_at": rfc3339(self.content.expires_at),
            "state_context": self.context(public_url, tokens),
        });
        let mut set = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                view[name] = value;
            }
        };
        set("payment_request_reference", self.content.reference.clone().map(Value::from));
        set("amount", self.content.amount.map(Value::from));
        set("previous_state", self.previous.map(|state| state.text().into()));
        set("state_reason", self.reason.map(Value::from));
        set("canceled_at", self.canceled_at.map(|at| rfc3339(at).into()));
        for name in SHOWN.iter().filter(|name| **name != "point_of_checkout") {
            set(name, self.content.shown.get(*name).cloned());
        }
        view
    }

    fn context(&self, public_url: &str, tokens: bool) -> Value {
        if self.state.open() {
            return json!({"customer_interaction": self.interaction(public_url)});
        }
        if self.state == State::Completed { self.completion(tokens) } else { json!({}) }
    }

    fn interaction(&self, public_url: &str) -> Value {
        let address = format!("{public_url}/pay/{}", self.page);
        let mut interaction = json!({"method": self.method(), "payment_request_id": self.id});
        if self.method() == "QR_CODE" {
            interaction["qr_code"] =
                json!({"image_url": format!("{public_url}/pay/{}/qr.svg", self.page), "target_url": address});
        } else {
            interaction["payment_request_url"] = address.into();
        }
        interaction
    }

    /// What a completion brings; the tokens only while they are good for something.
    pub(crate) fn completion(&self, tokens: bool) -> Value {
        let mut context = json!({});
        if let Some(token) = self.session_token.as_ref().filter(|_| tokens) {
            context["klarna_network_session_token"] = json!(token);
            context["interoperability_token"] = json!(token);
        }
        if let Some(token) = self.payment_token.as_ref().filter(|_| tokens) {
            context["payment_token"] = json!(token);
        }
        let mut customer = Map::new();
        if let Some(token) = &self.customer_token {
            customer.insert("customer_token".into(), json!(token));
            let wish = self.content.token_wish.as_ref();
            if let Some(reference) = wish.and_then(|wish| wish.get("customer_token_reference")) {
                customer.insert("customer_token_reference".into(), reference.clone());
            }
        }
        if let Some(profile) = self.profile() {
            customer.insert("customer_profile".into(), profile);
        }
        if !customer.is_empty() {
            context["klarna_customer"] = Value::Object(customer);
        }
        if let Some(shipping) = &self.shipping {
            context["shipping"] = shipping.clone();
        }
        context
    }

    /// A made-up customer, cut down to what was asked for.
    fn profile(&self) -> Option<Value> {
        let wished = self.content.shown.get("collect_customer_profile")?.as_array()?;
        let mut profile = Map::new();
        for scope in wished.iter().filter_map(Value::as_str) {
            let members = match scope {
                "profile:name" => json!({"given_name": "Sanna", "family_name": "Sandlund"}),
                "profile:email" => json!({"email": "sanna.sandlund@example.com", "email_verified": true}),
                "profile:phone" => json!({"phone": "+46700000000", "phone_verified": true}),
                "profile:locale" => json!({"locale": "sv-SE"}),
                "profile:country" => json!({"country": "SE"}),
                "profile:date_of_birth" => json!({"date_of_birth": "1990-01-01"}),
                "profile:billing_address" => json!({"address": super::customer::address()}),
                _ => continue,
            };
            profile.extend(members.as_object().cloned().unwrap_or_default());
        }
        Some(Value::Object(profile))
    }
}
