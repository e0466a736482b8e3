//! A caller of the API over real HTTP.

use kassa_sandbox::engine::Seed;
use kassa_sandbox::{ClockMode, Options, Sandbox};
use serde_json::{Value, json};
use ureq::Agent;

/// 2026-01-05T10:00:00Z
pub(crate) const START: u64 = 1_767_607_200_000;
pub(crate) const MINUTE: u64 = 60_000;
pub(crate) const HOUR: u64 = 60 * MINUTE;
pub(crate) const DAY: u64 = 24 * HOUR;

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn result(&self) -> &str {
        self.body["payment_transaction_response"]["result"].as_str().unwrap_or_default()
    }

    pub(crate) fn code(&self) -> (u16, &str) {
        (self.status, self.body["error_code"].as_str().unwrap_or_default())
    }

    pub(crate) fn parameter(&self) -> &str {
        self.body["validation_errors"][0]["parameter"].as_str().unwrap_or_default()
    }
}

pub(crate) struct Client {
    pub(crate) sandbox: Sandbox,
    pub(crate) seed: Seed,
    pub(crate) agent: Agent,
}

pub(crate) fn agent() -> Agent {
    Agent::new_with_config(Agent::config_builder().http_status_as_error(false).max_redirects(0).build())
}

impl Client {
    pub(crate) fn new() -> Self {
        Self::with(|_| ())
    }

    /// On a manual clock that starts at [`START`].
    pub(crate) fn with(change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options { clock: ClockMode::Manual, start_ms: Some(START), ..Options::default() };
        change(&mut options);
        let sandbox = Sandbox::start(options).unwrap();
        Self { seed: sandbox.seed(), sandbox, agent: agent() }
    }

    /// Any call; the error is what a client sees of a broken connection.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&[u8]>,
    ) -> Result<Answer, ureq::Error> {
        let mut request =
            ureq::http::Request::builder().method(method).uri(format!("{}{path}", self.sandbox.base_url()));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut answer = match body {
            Some(body) => self.agent.run(request.body(body.to_vec()).unwrap())?,
            None => self.agent.run(request.body(()).unwrap())?,
        };
        let status = answer.status().as_u16();
        let line = |(name, value): (&ureq::http::HeaderName, &ureq::http::HeaderValue)| {
            (name.to_string(), value.to_str().unwrap_or_default().to_owned())
        };
        let headers = answer.headers().iter().map(line).collect();
        let text = answer.body_mut().read_to_string()?;
        let body = serde_json::from_str(&text).unwrap_or_default();
        Ok(Answer { status, headers, text, body })
    }

    pub(crate) fn try_call(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
        more: &[(&str, &str)],
    ) -> Result<Answer, ureq::Error> {
        let key = format!("Basic {}", self.seed.acquiring_partner_api_key);
        let mut headers = vec![("Authorization", key.as_str()), ("Content-Type", "application/json")];
        headers.extend_from_slice(more);
        self.send(method, path, &headers, body.map(Value::to_string).as_ref().map(String::as_bytes))
    }

    pub(crate) fn call(&self, method: &str, path: &str, body: Option<&Value>, more: &[(&str, &str)]) -> Answer {
        self.try_call(method, path, body, more).unwrap()
    }

    /// A path of the partner account.
    pub(crate) fn at(&self, rest: &str) -> String {
        format!("/v2/accounts/{}/payment/{rest}", self.seed.partner_account_id)
    }

    pub(crate) fn post(&self, rest: &str, body: &Value) -> Answer {
        self.call("POST", &self.at(rest), Some(body), &[])
    }

    pub(crate) fn get(&self, rest: &str) -> Answer {
        self.call("GET", &self.at(rest), None, &[])
    }

    pub(crate) fn control(&self, method: &str, path: &str, body: Value) -> Value {
        let answer = self.call(method, &format!("/_sandbox/{path}"), Some(&body), &[]);
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.body
    }

    /// A first call that steps up; answers the payment request.
    pub(crate) fn step_up(&self, amount: i64, reference: &str) -> Value {
        let answer = self.post("authorize", &first(amount, reference));
        assert_eq!((answer.status, answer.result()), (200, "STEP_UP_REQUIRED"), "{}", answer.text);
        answer.body["payment_request"].clone()
    }

    pub(crate) fn customer(&self, id: &str, what: &str) -> Answer {
        self.call("POST", &format!("/_sandbox/requests/{id}/{what}"), Some(&json!({})), &[])
    }

    /// Step-up and approval; answers request id and session token.
    pub(crate) fn approved(&self, amount: i64, reference: &str) -> (String, String) {
        let id = self.step_up(amount, reference)["payment_request_id"].as_str().unwrap().to_owned();
        assert_eq!(self.customer(&id, "approve").body["state"], "COMPLETED");
        let read = self.get(&format!("requests/{id}"));
        let token = read.body["state_context"]["klarna_network_session_token"].as_str().unwrap().to_owned();
        (id, token)
    }

    pub(crate) fn finalize(&self, amount: i64, token: &str) -> Answer {
        let path = self.at("authorize");
        self.call("POST", &path, Some(&plain(amount, "txn")), &[("Klarna-Network-Session-Token", token)])
    }

    /// A transaction without step-up; answers its id.
    pub(crate) fn transaction(&self, amount: i64) -> String {
        let answer = self.post("authorize", &plain(amount, "txn"));
        assert_eq!(answer.result(), "APPROVED", "{}", answer.text);
        id_of(&answer)
    }
}

pub(crate) fn id_of(answer: &Answer) -> String {
    let transaction = &answer.body["payment_transaction_response"]["payment_transaction"];
    transaction["payment_transaction_id"].as_str().unwrap_or_default().to_owned()
}

/// An authorize body without step-up.
pub(crate) fn plain(amount: i64, reference: &str) -> Value {
    json!({"currency": "EUR", "request_payment_transaction": {"amount": amount, "payment_transaction_reference": reference}})
}

/// An authorize body with step-up by hand-over.
pub(crate) fn first(amount: i64, reference: &str) -> Value {
    let mut body = plain(amount, reference);
    body["step_up_config"] = json!({
        "payment_request_reference": format!("{reference}-attempt"),
        "customer_interaction_config": {
            "method": "HANDOVER",
            "return_url": "https://shop.example/back?id={klarna.payment_request.id}&s={klarna.payment_request.state}&t={klarna.payment_request.klarna_network_session_token}",
        },
    });
    body["supplementary_purchase_data"] = json!({
        "purchase_reference": "order-7",
        "line_items": [{"name": "Pen <b>", "quantity": 1, "total_amount": amount}],
    });
    body
}
