//! Klarna's side of a test: the sandbox's world, with a network in front of it.

use std::collections::BTreeMap;

use kassa::value::time::Now;
use kassa::webhook::{Inbox, SigningKey, Verdict, Verifier};
use kassa::wire::http::HttpCall;
use kassa_sandbox::engine::{ApiRequest, Approval, Move, Seeded, Settings, World, http_date};
use serde_json::{Value, json};

/// Where the sandbox's world is said to live.
pub const BASE: &str = "http://127.0.0.1:8080";
/// When tests begin: 2026-01-02T03:04:05Z.
pub const BEGIN_MS: u64 = 1_767_323_045_000;

/// What becomes of a call on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Klarna answers.
    Answer,
    /// No connection.
    NotSent,
    /// The request is lost.
    LostRequest,
    /// Klarna acts; the answer is lost.
    LostAnswer,
    /// Klarna acts; half of the answer arrives.
    Truncated,
    /// Klarna acts; a proxy answers 503.
    ErrorAfter,
    /// A proxy answers 503 by itself.
    ErrorBefore,
    /// A captive portal answers 200 with a page.
    Portal,
    /// Quota used up.
    RateLimited,
}

/// An answer as the till gets it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

/// One request that reached the network.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Name of the operation.
    pub op: &'static str,
    /// Idempotency key.
    pub key: Option<String>,
    /// Method, address, tokens and body: what has to be equal under one key.
    pub bytes: String,
    /// Tokens: name and value of their headers.
    pub tokens: Vec<(&'static str, String)>,
    /// When.
    pub at_ms: u64,
}

/// Klarna, and the time.
pub struct Klarna {
    /// The sandbox's world.
    pub world: World,
    /// True time, in milliseconds since 1970.
    pub now_ms: u64,
    /// Everything that reached the network.
    pub sent: Vec<Sent>,
    inbox: Inbox,
}

impl Default for Klarna {
    fn default() -> Self {
        Self::new()
    }
}

impl Klarna {
    /// A world at the beginning of time, with a webhook registered.
    #[must_use]
    pub fn new() -> Self {
        let mut world = World::new(Settings::default(), Box::new(Seeded::new(7)), BEGIN_MS);
        world.register_receiver(json!({"url": "http://127.0.0.1:9/hook"})).expect("a receiver can be registered");
        let seed = world.seed().clone();
        let key = SigningKey { id: seed.signing_key_id.clone(), secret: seed.signing_key.as_str().into() };
        let inbox = Inbox::new(Verifier::new([&key]).expect("there is a key"), false, None);
        Self { world, now_ms: BEGIN_MS, sent: Vec::new(), inbox }
    }

    /// Milliseconds since the beginning.
    #[must_use]
    pub fn elapsed(&self) -> u64 {
        self.now_ms - BEGIN_MS
    }

    /// A configuration for this world.
    #[must_use]
    pub fn config(&self) -> Value {
        json!({
            "base_url": BASE,
            "environment": "test",
            "partner_account_id": self.world.seed().partner_account_id,
            "installation": "test/till-1",
            "journal_key": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        })
    }

    /// Sends a call. `None` when nothing comes back, with whether it is certain that nothing left.
    pub fn send(&mut self, call: &HttpCall, fate: Fate) -> Result<Answer, bool> {
        let proxy = |status: u16, body: &str| {
            Ok(Answer { status, headers: vec![("Content-Type".into(), "text/html".into())], body: body.into() })
        };
        match fate {
            Fate::NotSent => return Err(true),
            Fate::LostRequest => {
                self.note(call);
                return Err(false);
            }
            Fate::ErrorBefore => {
                self.note(call);
                return proxy(503, "<html>busy</html>");
            }
            Fate::Portal => {
                self.note(call);
                return proxy(200, "<html>Welcome to our guest network</html>");
            }
            Fate::RateLimited => {
                self.note(call);
                let body = br#"{"error_id":"x","error_type":"ACCESS_ERROR","error_code":"RATE_LIMITED","error_message":"slow"}"#;
                return Ok(Answer {
                    status: 429,
                    headers: vec![("X-Ratelimit-Reset".into(), "1".into())],
                    body: body.to_vec(),
                });
            }
            Fate::Answer | Fate::LostAnswer | Fate::Truncated | Fate::ErrorAfter => {}
        }
        self.note(call);
        let answer = self.world.handle(&self.request(call), self.now_ms);
        let mut headers = answer.headers;
        headers.push(("Date".into(), http_date(self.now_ms)));
        match fate {
            Fate::LostAnswer => Err(false),
            Fate::ErrorAfter => proxy(503, "<html>busy</html>"),
            Fate::Truncated => {
                let half = answer.body.len() / 2;
                Ok(Answer { status: answer.status, headers, body: answer.body[..half].to_vec() })
            }
            _ => Ok(Answer { status: answer.status, headers, body: answer.body }),
        }
    }

    fn request(&self, call: &HttpCall) -> ApiRequest {
        let mut headers: Vec<(String, String)> =
            call.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        headers.push(("Authorization".into(), format!("Basic {}", self.world.seed().acquiring_partner_api_key)));
        if call.body.is_some() {
            headers.push(("Content-Type".into(), "application/json".into()));
        }
        ApiRequest {
            method: call.op.method.as_str().to_owned(),
            target: call.url.strip_prefix(BASE).unwrap_or(&call.url).to_owned(),
            headers,
            body: call.body.as_deref().unwrap_or("").as_bytes().to_vec(),
            ..ApiRequest::default()
        }
    }

    fn note(&mut self, call: &HttpCall) {
        let key = call.headers.iter().find(|(name, _)| *name == kassa::wire::http::IDEMPOTENCY_KEY);
        let tokens: Vec<_> = call.headers.iter().filter(|(name, _)| name.ends_with("-Token")).cloned().collect();
        let (method, body) = (call.op.method.as_str(), call.body.as_deref().unwrap_or(""));
        self.sent.push(Sent {
            op: call.op.name,
            key: key.map(|(_, value)| value.clone()),
            bytes: format!("{method} {} {tokens:?} {body}", call.url),
            tokens,
            at_ms: self.now_ms,
        });
    }

    /// Lets the customer of the newest open request do something; false when there is none.
    pub fn customer(&mut self, step: &Move) -> bool {
        self.world.tick(self.now_ms);
        let requests = self.world.all_requests();
        let open = requests
            .as_array()
            .into_iter()
            .flatten()
            .find(|request| matches!(request["state"].as_str(), Some("SUBMITTED" | "IN_PROGRESS")));
        let Some(id) = open.and_then(|request| request["payment_request_id"].as_str()).map(str::to_owned) else {
            return false;
        };
        self.world.customer_moves(&id, step, self.now_ms).is_ok()
    }

    /// The customer comes and approves.
    pub fn approve(&mut self) -> bool {
        self.customer(&Move::Enter) && self.customer(&Move::Approve(Approval::default()))
    }

    /// Transactions that exist.
    #[must_use]
    pub fn transactions(&self) -> Vec<Value> {
        self.world.all_transactions().as_array().cloned().unwrap_or_default()
    }

    /// Webhooks that are due, as verified bodies with their headers; `up` says whether the endpoint answers.
    pub fn webhooks(&mut self, up: bool) -> Vec<(Vec<u8>, String, String)> {
        self.world.tick(self.now_ms);
        let mut taken = Vec::new();
        for delivery in self.world.due_deliveries(self.now_ms) {
            self.world.delivered(delivery.id, up.then_some(200), self.now_ms);
            if up {
                let header = |name: &str| {
                    let found = delivery.headers.iter().find(|(known, _)| known == name);
                    found.map(|(_, value)| value.clone()).unwrap_or_default()
                };
                taken.push((delivery.body.clone(), header("Klarna-Signing-Key-Id"), header("Klarna-Signature")));
            }
        }
        taken
    }

    /// The endpoint's judgement of one delivery.
    #[must_use]
    pub fn judge<'a>(&self, body: &'a [u8], key_id: &str, signature: &str) -> Verdict<'a> {
        let at = kassa::value::time::At::from_unix_ms(i64::try_from(self.now_ms).unwrap_or(i64::MAX));
        self.inbox.receive(body, key_id, signature, at).verdict
    }

    /// Under one key always the same bytes, and one key per operation and intent.
    ///
    /// # Panics
    /// When a key was sent with different bytes.
    pub fn check_keys(&self) {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for sent in &self.sent {
            if let Some(key) = &sent.key {
                let first = seen.entry(key).or_insert(&sent.bytes);
                assert_eq!(*first, sent.bytes, "the key {key} was sent with different bytes");
            }
        }
    }
}

/// The clocks of a till that was switched on at `boot_ms` and whose wall clock is wrong by `skew_ms`.
#[must_use]
pub fn clocks(now_ms: u64, boot_ms: u64, skew_ms: i64) -> Now {
    let wall = i64::try_from(now_ms).unwrap_or(i64::MAX).saturating_add(skew_ms);
    Now { unix_ms: wall, mono_ms: now_ms - boot_ms }
}
