//! Random programs: calls, customers, other tools, webhooks and time.

use kassa_sandbox::engine::{Decision, Rule, Seeded, Stage, World};
use kassa_sim_klarna::{Act, Klarna, Settings, Step, TransactionState};

use crate::bodies::{self, AMOUNTS};
use crate::chance::Chance;
use crate::strictness;
use crate::twins::{Sent, Tally, Twins};

const BEGIN_MS: u64 = 1_767_323_045_000;
const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// One program under way.
struct Program {
    chance: Chance,
    twins: Twins,
    /// Calls so far, for repeats.
    sent: Vec<Sent>,
    keys: u64,
    /// Requests that were approved, with their session and payment tokens.
    tokens: Vec<(usize, String, String)>,
    second_account: String,
    sub_partner_key: String,
}

/// Plays one program; answers what its calls came to, and how many webhook calls were compared.
pub(crate) fn play(seed: u64, steps: usize) -> (Tally, usize) {
    let mut chance = Chance::new(seed);
    let (ours, theirs) = strictness::draw(&mut chance);
    let settings = kassa_sandbox::engine::Settings { knobs: theirs, ..Default::default() };
    let mut sandbox = World::new(settings, Box::new(Seeded::new(seed)), BEGIN_MS);
    sandbox.register_receiver(serde_json::json!({"url": "http://127.0.0.1:9/hook"})).expect("a receiver is registered");
    let mut rule = |start: &str, result| {
        sandbox.rules().push(Rule {
            reference_prefix: Some(start.into()),
            account: None,
            amount: None,
            stage: Some(Stage::First),
            result,
            result_reason: None,
            times: None,
        });
    };
    rule("declined-", Decision::Declined);
    rule("oneshot-", Decision::Approved);
    let names = sandbox.seed().clone();
    let model = Klarna::new(
        Settings {
            account: names.partner_account_id,
            other_accounts: vec![names.second_partner_account_id.clone()],
            api_key: names.acquiring_partner_api_key,
            sub_partner_api_key: Some(names.subpartner_api_key.clone()),
            acquirer: names.acquiring_partner_account_id,
            signing_key_id: names.signing_key_id,
            signing_key: names.signing_key,
            product_id: names.payment_product_id,
            base_url: "http://127.0.0.1:8080".into(),
            knobs: ours,
            ..Settings::default()
        },
        BEGIN_MS,
    );
    let mut program = Program {
        chance,
        twins: Twins::new(model, sandbox, BEGIN_MS),
        sent: Vec::new(),
        keys: 0,
        tokens: Vec::new(),
        second_account: names.second_partner_account_id,
        sub_partner_key: names.subpartner_api_key,
    };
    let mut delivered = 0;
    for _ in 0..steps {
        delivered += program.step();
        program.twins.compare_all();
    }
    (program.twins.tally, delivered)
}

impl Program {
    fn step(&mut self) -> usize {
        match self.chance.below(20) {
            0..=10 => self.call(),
            11..=14 => self.customer(),
            15 => self.back_office(),
            16 | 17 => self.time(),
            18 => return self.twins.deliver(true),
            _ => return self.twins.deliver(false),
        }
        0
    }

    fn call(&mut self) {
        if self.chance.once_in(6) && !self.sent.is_empty() {
            return self.repeat();
        }
        let mut sent = self.fresh();
        if self.chance.once_in(25) {
            self.spoil(&mut sent);
        }
        let failing = self.twins.model.knobs().store_5xx && self.chance.once_in(3);
        if failing {
            self.twins.send_and_fail(&sent);
        } else {
            self.twins.send(&sent);
        }
        self.sent.push(sent);
    }

    /// An earlier call again: as it was, with other bytes, or under another key.
    fn repeat(&mut self) {
        let place = self.chance.below(self.sent.len());
        let mut sent = self.sent[place].clone();
        match self.chance.below(6) {
            0 if sent.body.ends_with('}') => sent.body.push(' '),
            1 => sent.target.push_str("?again"),
            2 => self.rekey(&mut sent),
            _ => {}
        }
        self.twins.send(&sent);
        self.sent.push(sent);
    }

    fn rekey(&mut self, sent: &mut Sent) {
        self.keys += 1;
        let fresh = format!("00000000-0000-5000-8000-{:012}", self.keys);
        sent.headers.retain(|(name, _)| *name != "Klarna-Idempotency-Key");
        sent.headers.push(("Klarna-Idempotency-Key", fresh));
    }

    fn fresh(&mut self) -> Sent {
        let (method, path, body) = self.wanted();
        let settings = self.twins.model.settings();
        let mut account = format!("/v2/accounts/{}", settings.account);
        let mut key = settings.api_key.clone();
        match self.chance.below(20) {
            0 => account = format!("/v2/accounts/{}", self.second_account),
            1 => (account, key) = ("/v2".to_owned(), self.sub_partner_key.clone()),
            2 => key = self.sub_partner_key.clone(),
            _ => {}
        }
        let mut headers = vec![("Authorization", format!("Basic {key}"))];
        if !body.is_empty() {
            headers.push(("Content-Type", "application/json; charset=utf-8".to_owned()));
        }
        if self.chance.once_in(3) {
            headers.push(("Partner-Correlation-Id", format!("c{}", self.sent.len())));
        }
        let mut sent = Sent { method, target: format!("{account}{path}"), headers, body };
        if !self.chance.once_in(5) {
            self.rekey(&mut sent);
        }
        if path == "/payment/authorize" {
            self.token_lines(&mut sent);
        }
        sent
    }

    /// Header lines of an authorize call. A third of the calls finalise: with the right body, or with nearly the right one.
    fn token_lines(&mut self, sent: &mut Sent) {
        match self.chance.below(12) {
            0..=4 => {
                let count = self.tokens.len();
                if count == 0 {
                    return;
                }
                let (number, session, payment) = &self.tokens[count - 1 - self.chance.below(count.min(3))];
                let token = if self.chance.once_in(4) { payment.clone() } else { session.clone() };
                let found = &self.twins.model.requests()[*number];
                let (amount, currency, id) = (found.amount, found.currency, found.id.clone());
                if !self.chance.once_in(5) {
                    sent.body = bodies::last(&mut self.chance, amount, currency, &id);
                }
                let header = match self.chance.below(6) {
                    0 => "Klarna-Payment-Token",
                    1 => "Klarna-Interoperability-Token",
                    _ => "Klarna-Network-Session-Token",
                };
                let token = if self.chance.once_in(12) { format!("{token}x") } else { token };
                sent.headers.push((header, token));
            }
            5 => sent.headers.push(("Klarna-Network-Session-Token", "context-of-the-shop".to_owned())),
            6 if !sent.body.contains("request_customer_token") => {
                let token = self.known("customer_token").unwrap_or_else(|| "krn:customer-token:eu1:unknown".to_owned());
                sent.headers.push(("Klarna-Customer-Token", token));
            }
            _ => {}
        }
    }

    /// One of the newest ids of a kind, now and then one that does not exist.
    fn known(&mut self, kind: &'static str) -> Option<String> {
        let all = self.twins.known.get(kind)?;
        let back = self.chance.below(all.len().min(4));
        Some(all[all.len() - 1 - back].clone())
    }

    fn id(&mut self, kind: &'static str) -> String {
        let unknown = self.chance.once_in(30);
        let id = self.known(kind).unwrap_or_else(|| "krn:payment:eu1:none".to_owned());
        if unknown { format!("{id}0") } else { id }
    }

    /// Verb, path below the account, and body.
    fn wanted(&mut self) -> (&'static str, String, String) {
        // What nothing is known of is left out, and now and then asked for all the same.
        let blind = usize::from(self.chance.once_in(20));
        let known = &self.twins.known;
        let weight = |kind: &str, weight| if known.contains_key(kind) { weight } else { blind };
        let weights = [
            10,
            1,
            weight("payment_request_id", 7),
            weight("payment_transaction_id", 12),
            weight("payment_capture_id", 5),
            weight("payment_refund_id", 1),
        ];
        let mut drawn = self.chance.below(weights.iter().sum());
        let kind = weights.iter().position(|weight| {
            let here = drawn < *weight;
            drawn = drawn.saturating_sub(*weight);
            here
        });
        match kind {
            Some(0) => ("POST", "/payment/authorize".to_owned(), bodies::first(&mut self.chance, self.twins.now)),
            Some(1) if self.chance.once_in(2) => {
                ("GET", format!("/payment/presentation?{}", bodies::query(&mut self.chance)), String::new())
            }
            Some(1) => ("POST", "/payment/requests".to_owned(), bodies::create(&mut self.chance, self.twins.now)),
            Some(2) => self.on_request(),
            Some(3) => self.on_transaction(),
            Some(4) => self.on_capture(),
            _ => ("GET", format!("/payment/refunds/{}", self.id("payment_refund_id")), String::new()),
        }
    }

    fn on_request(&mut self) -> (&'static str, String, String) {
        let path = format!("/payment/requests/{}", self.id("payment_request_id"));
        match self.chance.below(7) {
            0..=3 => ("GET", path, String::new()),
            4 => ("DELETE", path, String::new()),
            _ => ("PATCH", path, bodies::update(&mut self.chance, self.twins.now)),
        }
    }

    fn on_capture(&mut self) -> (&'static str, String, String) {
        let path = format!("/payment/captures/{}", self.id("payment_capture_id"));
        match self.chance.below(4) {
            0 => ("GET", path, String::new()),
            1 => ("PATCH", path, r#"{"payment_capture_reference":"again"}"#.to_owned()),
            _ => ("POST", format!("{path}/refund"), bodies::refund(&mut self.chance, true)),
        }
    }

    fn on_transaction(&mut self) -> (&'static str, String, String) {
        let path = format!("/payment/transactions/{}", self.id("payment_transaction_id"));
        match self.chance.below(12) {
            8..=11 => ("GET", path, String::new()),
            0..=2 => ("POST", format!("{path}/capture"), bodies::capture(&mut self.chance)),
            3 | 4 => ("POST", format!("{path}/refund"), bodies::refund(&mut self.chance, false)),
            5 => ("POST", format!("{path}/void"), String::new()),
            6 => ("POST", format!("{path}/authorize"), bodies::reauthorize(&mut self.chance)),
            _ => ("PATCH", path, bodies::change(&mut self.chance)),
        }
    }

    /// What no careful caller sends.
    fn spoil(&mut self, sent: &mut Sent) {
        match self.chance.below(6) {
            0 => sent.headers.retain(|(name, _)| *name != "Authorization"),
            1 => sent.headers[0].1 = "Basic klarna_test_api_wrong".to_owned(),
            2 => sent.target.push_str("/more"),
            3 => sent.method = "PUT",
            4 if !sent.body.is_empty() => sent.headers[1].1 = "text/plain".to_owned(),
            _ => {
                sent.body.pop();
                self.rekey(sent);
            }
        }
    }

    fn customer(&mut self) {
        let count = self.twins.model.requests().len();
        if count == 0 {
            return;
        }
        let number = count - 1 - self.chance.below(count.min(3));
        let step = match self.chance.below(10) {
            0..=3 => Step::Enter,
            4..=6 => Step::Approve,
            7 => Step::ApproveOther(AMOUNTS[self.chance.below(AMOUNTS.len())]),
            8 => Step::Decline,
            _ => Step::Leave,
        };
        self.twins.customer(number, step);
        // Brings the tokens to light, as a till would.
        let id = self.twins.model.requests()[number].id.clone();
        let (account, key) = (&self.twins.model.requests()[number].account, &self.twins.model.settings().api_key);
        let target = format!("/v2/accounts/{account}/payment/requests/{id}");
        let headers = vec![("Authorization", format!("Basic {key}"))];
        let (_, read) = self.twins.send(&Sent { method: "GET", target, headers, body: String::new() });
        let token = |name: &str| read["state_context"][name].as_str().map(str::to_owned);
        if let (Some(session), Some(payment)) = (token("klarna_network_session_token"), token("payment_token")) {
            self.tokens.push((number, session, payment));
        }
    }

    /// The model's back office against calls without a key, as another tool of the acquirer makes them.
    fn back_office(&mut self) {
        let count = self.twins.model.transactions().len();
        if count == 0 || self.twins.model.knobs().quota.is_some() {
            return;
        }
        let number = self.chance.below(count);
        let amount = AMOUNTS[self.chance.below(AMOUNTS.len())];
        let (act, path, body) = match self.chance.below(4) {
            0 => (Act::Capture(amount), "capture", format!(r#"{{"capture_amount":{amount}}}"#)),
            1 => {
                let body = format!(r#"{{"capture_amount":{amount},"remaining_authorization":"RELEASE"}}"#);
                (Act::CaptureAndRelease(amount), "capture", body)
            }
            2 => {
                let items = r#"{"line_items":[{"name":"x","quantity":1,"total_amount":1}]}"#;
                let body = format!(r#"{{"refund_amount":{amount},"supplementary_refund_data":{items}}}"#);
                (Act::Refund(amount), "refund", body)
            }
            _ => (Act::Void, "void", String::new()),
        };
        let found = &self.twins.model.transactions()[number];
        let was: TransactionState = found.state;
        let target = format!("/v2/accounts/{}/payment/transactions/{}/{path}", found.account, found.id);
        let key = format!("Basic {}", self.twins.model.settings().api_key);
        let headers = vec![("Authorization", key), ("Content-Type", "application/json".to_owned())];
        let sent = Sent { method: "POST", target, headers, body };
        // The call goes to a copy of the model as well, which shows that both doors lead to the same room.
        let mut copy = self.twins.model.clone();
        let done = copy.back_office(number, act, self.twins.now);
        let (status, _) = self.twins.send(&sent);
        assert_eq!(done, status < 300, "{act:?} in {was:?}");
        self.twins.model = copy;
    }

    /// A third of all steps lands within two milliseconds of a deadline.
    fn time(&mut self) {
        let ms = if self.chance.once_in(3) {
            let limits = [MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, DAY - 30 * MINUTE, DAY, 7 * DAY, 28 * DAY];
            // The shorter, the more often: the long ones end everything.
            let end = 1 + self.chance.below(limits.len());
            limits[self.chance.below(end)] - 2 + self.chance.below(5) as u64
        } else if self.chance.once_in(3) {
            let next = self.twins.model.next_timer().map_or(0, |at| at.saturating_sub(self.twins.now));
            next + self.chance.below(2) as u64
        } else {
            self.chance.below(20 * MINUTE as usize) as u64
        };
        self.twins.pass(ms);
    }
}
