//! A caller that keeps to the rules, for tests that look at the other side.

use kassa_sim_klarna::{Answer, Call, Klarna, Knobs, Settings, Step};
use serde_json::Value;

/// 2026-01-02T03:04:05Z, in milliseconds since 1970.
pub(crate) const BEGIN: u64 = 1_767_323_045_000;
pub(crate) const SECOND: u64 = 1_000;
pub(crate) const MINUTE: u64 = 60 * SECOND;
pub(crate) const HOUR: u64 = 60 * MINUTE;
pub(crate) const DAY: u64 = 24 * HOUR;

pub(crate) const AT_ONCE: &str =
    r#"{"currency":"EUR","request_payment_transaction":{"amount":1000,"payment_transaction_reference":"order-1"}}"#;

/// A first call for 1000, with a request reference of choice.
pub(crate) fn step_up(reference: &str) -> String {
    format!(
        r#"{{"currency":"EUR","request_payment_transaction":{{"amount":1000}},"step_up_config":{{
            "payment_request_reference":"{reference}","customer_interaction_config":{{"method":"HANDOVER"}}}}}}"#
    )
}

/// Klarna, and the time.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) klarna: Klarna,
    pub(crate) now: u64,
    key: u64,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(turn: impl FnOnce(&mut Knobs)) -> Self {
        let mut settings = Settings::default();
        turn(&mut settings.knobs);
        Self::built(settings)
    }

    pub(crate) fn built(settings: Settings) -> Self {
        Self { klarna: Klarna::new(settings, BEGIN), now: BEGIN, key: 0 }
    }

    /// A call below the account, with header lines beside key and type.
    pub(crate) fn call(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let settings = self.klarna.settings();
        let url = format!("{}/v2/accounts/{}/payment/{path}", settings.base_url, settings.account);
        let key = format!("Basic {}", settings.api_key);
        let mut all = vec![("authorization", key.as_str()), ("content-type", "application/json")];
        all.extend_from_slice(headers);
        let call = Call { method, url: &url, headers: &all, body: body.as_bytes() };
        self.klarna.handle(&call, self.now)
    }

    /// A call under a key; status and body.
    pub(crate) fn keyed(&mut self, key: &str, path: &str, body: &str) -> (u16, Value) {
        read(&self.call("POST", path, &[("Klarna-Idempotency-Key", key)], body))
    }

    /// A call under a key of its own.
    pub(crate) fn post(&mut self, path: &str, body: &str) -> (u16, Value) {
        self.key += 1;
        let key = format!("key-{}", self.key);
        self.keyed(&key, path, body)
    }

    pub(crate) fn get(&mut self, path: &str) -> (u16, Value) {
        read(&self.call("GET", path, &[], ""))
    }

    /// A first call that asks for the customer, and the customer's approval; answers the session token.
    pub(crate) fn approved(&mut self, reference: &str) -> String {
        let number = self.klarna.requests().len();
        let (status, body) = self.post("authorize", &step_up(reference));
        assert_eq!((status, &body["payment_transaction_response"]["result"]), (200, &"STEP_UP_REQUIRED".into()));
        assert!(self.klarna.customer(number, Step::Enter, self.now));
        assert!(self.klarna.customer(number, Step::Approve, self.now));
        self.token(number).expect("a completed request shows its token")
    }

    /// The token that a read shows.
    pub(crate) fn token(&mut self, number: usize) -> Option<String> {
        let path = format!("requests/{}", self.klarna.requests()[number].id);
        let (_, read) = self.get(&path);
        read["state_context"]["klarna_network_session_token"].as_str().map(str::to_owned)
    }

    pub(crate) fn finalize(&mut self, token: &str) -> (u16, Value) {
        self.key += 1;
        let key = format!("key-{}", self.key);
        let lines = [("Klarna-Idempotency-Key", key.as_str()), ("Klarna-Network-Session-Token", token)];
        read(&self.call("POST", "authorize", &lines, AT_ONCE))
    }

    /// A transaction of 1000 that was approved at once; answers its path.
    pub(crate) fn paid(&mut self) -> String {
        let (status, body) = self.post("authorize", AT_ONCE);
        assert_eq!(status, 200);
        let id = &body["payment_transaction_response"]["payment_transaction"]["payment_transaction_id"];
        format!("transactions/{}", id.as_str().expect("an approval names its transaction"))
    }

    pub(crate) fn capture(&mut self, path: &str, amount: i64) -> u16 {
        self.post(&format!("{path}/capture"), &format!(r#"{{"capture_amount":{amount}}}"#)).0
    }

    pub(crate) fn pass(&mut self, ms: u64) {
        self.now += ms;
        self.klarna.tick(self.now);
    }

    /// State of the newest transaction.
    pub(crate) fn state(&self) -> &'static str {
        self.klarna.transactions().last().map_or("none", |found| found.state.text())
    }
}

pub(crate) fn read(answer: &Answer) -> (u16, Value) {
    let body = if answer.body.is_empty() { Value::Null } else { serde_json::from_slice(&answer.body).expect("JSON") };
    (answer.status, body)
}

pub(crate) fn result(answer: &(u16, Value)) -> &str {
    assert_eq!(answer.0, 200, "{}", answer.1);
    answer.1["payment_transaction_response"]["result"].as_str().expect("a result")
}
