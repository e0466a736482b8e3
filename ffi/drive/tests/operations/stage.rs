//! A sandbox, and a client that knows it.

use kassa_drive::client::{Any, Body, Client, Request};
use kassa_drive::kassa::wire::op::OpSpec;
use kassa_sandbox::engine::Seed;
use kassa_sandbox::{ClockMode, Options, Sandbox};
use serde_json::{Value, json};

use crate::needs::Needs;

/// 2026-01-05T10:00:00Z
const START: u64 = 1_767_607_200_000;

pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    pub(crate) seed: Seed,
    pub(crate) client: Client,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let options = Options { clock: ClockMode::Manual, start_ms: Some(START), ..Options::default() };
        let sandbox = Sandbox::start(options).unwrap();
        let seed = sandbox.seed();
        let client = client(&sandbox, &seed, &seed.acquiring_partner_api_key);
        Self { sandbox, seed, client }
    }

    /// A request with what it needs.
    pub(crate) fn request(&self, op: &OpSpec, needs: &Needs) -> Request<Any> {
        fill(self.client.operation(op.name), needs)
    }

    /// The same from somebody whom nobody knows.
    pub(crate) fn stranger(&self, op: &OpSpec, needs: &Needs) -> Request<Any> {
        let stranger = client(&self.sandbox, &self.seed, "klarna_test_api_nobody");
        fill(stranger.operation(op.name), needs)
    }

    /// What an operation answers, as JSON.
    pub(crate) fn call(&self, op: &OpSpec, needs: &Needs) -> Value {
        let sent = self.request(op, needs).send();
        let reply = sent.unwrap_or_else(|failure| panic!("{}: {failure}\n{needs:?}", op.name));
        serde_json::from_slice(reply.bytes()).unwrap_or_default()
    }

    pub(crate) fn control(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}/_sandbox/{path}", self.sandbox.base_url());
        let text = ureq::post(&url).send(body.to_string()).unwrap().body_mut().read_to_string().unwrap();
        serde_json::from_str(&text).unwrap()
    }

    pub(crate) fn look(&self, path: &str) -> Value {
        let url = format!("{}/_sandbox/{path}", self.sandbox.base_url());
        let text = ureq::get(&url).call().unwrap().body_mut().read_to_string().unwrap();
        serde_json::from_str(&text).unwrap()
    }

    /// The next call of an operation meets a fault.
    pub(crate) fn fault(&self, op: &OpSpec, fault: &Value) {
        self.control("faults", &json!({"match": {"operation": op.operation_id}, "fault": fault}));
    }

    fn log(&self) -> Vec<Value> {
        let log = self.look("log");
        log.as_array().cloned().unwrap_or_else(|| log["calls"].as_array().cloned().unwrap_or_default())
    }

    /// How many calls of the API were received.
    pub(crate) fn calls(&self) -> usize {
        self.log().len()
    }

    pub(crate) fn log_since(&self, before: usize) -> Vec<Value> {
        self.log().split_off(before)
    }
}

fn client(sandbox: &Sandbox, seed: &Seed, key: &str) -> Client {
    let options = json!({
        "base_url": sandbox.base_url(),
        "environment": "test",
        "partner_account_id": seed.partner_account_id,
        "installation": "back-office",
        "api_key": key,
    });
    Client::open(options.to_string().as_bytes()).unwrap()
}

fn fill(mut request: Request<Any>, needs: &Needs) -> Request<Any> {
    for (name, value) in &needs.path {
        request = request.with_path(name.clone(), value);
    }
    for (name, value) in &needs.query {
        request = request.with_query(name.clone(), value);
    }
    for (token, value) in &needs.headers {
        request = request.with_header(*token, value);
    }
    match &needs.body {
        Some(body) => request.with_body::<Value>(Body::json(body.to_string())),
        None => request,
    }
}
