//! The world's state and its front door.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::accounts::Accounts;
use super::choices::{Choices, Chooser};
use super::contract::{Contract, Operation};
use super::deliveries::Outbox;
use super::form::File;
use super::gate::Call;
use super::idempotency::{Found, Store};
use super::identity::CustomerToken;
use super::message::{ApiAnswer, ApiRequest, Slot};
use super::notification::{SigningKey, Webhook};
use super::problem::Problem;
use super::quotas::Quotas;
use super::request::PaymentRequest;
use super::response_data::with_response_data;
use super::shelf::Shelf;
use super::steps::Steps;
use super::timers::Timers;
use super::transaction::Transaction;
use super::{Knobs, Rule, Seed};

/// What a world is built with.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Start of the addresses that customers open, without a slash at the end.
    pub public_url: String,
    /// Receivers on a loopback address may use plain HTTP and any port.
    pub loopback_receivers: bool,
    /// First knobs.
    pub knobs: Knobs,
}

impl Default for Settings {
    fn default() -> Self {
        Self { public_url: "http://127.0.0.1:8080".to_owned(), loopback_receivers: true, knobs: Knobs::default() }
    }
}

/// A Klarna Network of our own.
pub struct World {
    pub(crate) now: u64,
    pub(crate) choose: Chooser,
    pub(crate) settings: Settings,
    pub(crate) seed: Seed,
    pub(crate) accounts: Accounts,
    pub(crate) rules: Vec<Rule>,
    pub(crate) created: usize,
    pub(crate) requests: BTreeMap<String, PaymentRequest>,
    /// Page token, session token or payment token to request id.
    pub(crate) requests_by_token: BTreeMap<String, String>,
    pub(crate) transactions: BTreeMap<String, Transaction>,
    pub(crate) customer_tokens: BTreeMap<String, CustomerToken>,
    /// Everything but payments.
    pub(crate) shelf: Shelf,
    pub(crate) webhooks: BTreeMap<String, Webhook>,
    pub(crate) signing_keys: BTreeMap<String, SigningKey>,
    pub(crate) outbox: Outbox,
    pub(crate) timers: Timers,
    pub(crate) store: Store,
    pub(crate) quotas: Quotas,
    pub(crate) in_flight: BTreeSet<Slot>,
    /// Correlation id of the call that is being worked on.
    pub(crate) correlation: Option<String>,
    pub(crate) warnings: Vec<String>,
    /// Steps of lifecycles that were taken.
    pub(crate) steps: Steps,
    /// When an account was updated last.
    pub(crate) last_update: BTreeMap<String, u64>,
    /// Accounts with RESTRICTED programs that Klarna let them use.
    pub(crate) approved_programs: BTreeSet<(String, String)>,
}

/// A successful outcome before it becomes bytes.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Option<Value>,
    pub(crate) file: Option<File>,
    pub(crate) replayed: bool,
}

impl Reply {
    pub(crate) fn new(status: u16, body: Value) -> Self {
        Self { status, body: Some(body), file: None, replayed: false }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self { status, body: None, file: None, replayed: false }
    }

    pub(crate) fn file(status: u16, file: File) -> Self {
        Self { status, body: None, file: Some(file), replayed: false }
    }
}

pub(crate) type Outcome = Result<Reply, Problem>;

impl World {
    /// A world that starts at `now_ms` and draws from `choices`.
    #[must_use]
    pub fn new(settings: Settings, choices: Box<dyn Choices>, now_ms: u64) -> Self {
        let mut choose = Chooser(choices);
        let seed = Seed::draw(&mut choose);
        let key = seed.first_signing_key(now_ms);
        Self {
            now: now_ms,
            choose,
            settings,
            accounts: seed.accounts(),
            rules: Vec::new(),
            created: 0,
            requests: BTreeMap::new(),
            requests_by_token: BTreeMap::new(),
            transactions: BTreeMap::new(),
            customer_tokens: BTreeMap::from([(
                seed.customer_token.clone(),
                CustomerToken::of_seed(&seed.partner_account_id, now_ms),
            )]),
            shelf: super::seeds::shelf(&seed, now_ms),
            webhooks: BTreeMap::new(),
            signing_keys: BTreeMap::from([(key.id.clone(), key)]),
            outbox: Outbox::default(),
            timers: Timers::default(),
            store: Store::default(),
            quotas: Quotas::default(),
            in_flight: BTreeSet::new(),
            correlation: None,
            warnings: Vec::new(),
            steps: Steps::new(),
            last_update: BTreeMap::new(),
            approved_programs: BTreeSet::new(),
            seed,
        }
    }

    /// Ready-made ids and secrets.
    #[must_use]
    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    /// Current knobs.
    #[must_use]
    pub fn knobs(&self) -> &Knobs {
        &self.settings.knobs
    }

    /// Replaces the knobs.
    pub fn set_knobs(&mut self, knobs: Knobs) {
        self.settings.knobs = knobs;
    }

    /// Rules that override decisions; the first that matches counts.
    pub fn rules(&mut self) -> &mut Vec<Rule> {
        &mut self.rules
    }

    /// Answers one call. Timers up to `now_ms` fire first.
    pub fn handle(&mut self, request: &ApiRequest, now_ms: u64) -> ApiAnswer {
        self.tick(now_ms);
        self.correlation = request.header("Partner-Correlation-Id").map(str::to_owned);
        let mut answer = match self.admit(request) {
            Ok(call) => {
                let mut answer = self.run(&call);
                answer.operation = Some(call.operation.id);
                answer
            }
            Err((operation, problem)) => {
                let mut answer = self.refusal(&problem);
                answer.operation = operation.map(|operation: &Operation| operation.id);
                answer
            }
        };
        self.head(request, &mut answer);
        answer.warnings = std::mem::take(&mut self.warnings);
        self.correlation = None;
        answer
    }

    /// Marks a call as being worked on: until [`World::release`], others with its idempotency key or its session token are
    /// refused with 409.
    pub fn reserve(&mut self, request: &ApiRequest) -> Vec<Slot> {
        let slots = self.exclusive(request);
        slots.into_iter().filter(|slot| self.in_flight.insert(slot.clone())).collect()
    }

    /// How many idempotency keys and session tokens are being worked on.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.in_flight.len()
    }

    /// Ends [`World::reserve`].
    pub fn release(&mut self, slots: &[Slot]) {
        slots.iter().for_each(|slot| {
            self.in_flight.remove(slot);
        });
    }

    /// What only one call at a time may use.
    fn exclusive(&self, request: &ApiRequest) -> Vec<Slot> {
        let token = self.finalizes(request).map(|id| Slot { owner: "session token".to_owned(), key: id.clone() });
        self.slot(request).into_iter().chain(token).collect()
    }

    /// Puts another answer under an idempotency key, as a server does that fails after its work is done.
    pub fn replace_stored(&mut self, slot: &Slot, answer: &ApiAnswer) {
        self.store.replace(slot, answer);
    }

    fn run(&mut self, call: &Call<'_>) -> ApiAnswer {
        let slot = call.operation.keyed.then(|| self.slot(call.request)).flatten();
        if call.operation.keyed && self.exclusive(call.request).iter().any(|slot| self.in_flight.contains(slot)) {
            return self.refusal(&Problem::conflict("A call with this key or session token is being worked on"));
        }
        if self.settings.knobs.customer_token_first
            && call.operation.id == "authorizePayment"
            && let Err(problem) = self.known_customer(call)
        {
            return self.refusal(&problem);
        }
        if let Some(slot) = &slot {
            match self.store.look(slot, call.request, self.now, self.settings.knobs.idempotency_life_ms) {
                Found::Same(answer) => return answer,
                Found::Other => {
                    return self.refusal(&Problem::conflict("This idempotency key belongs to another call"));
                }
                Found::Nothing => {}
            }
        }
        let outcome = self.check(call).and_then(|()| self.perform(call));
        let mut answer = match outcome {
            Ok(reply) => answer(reply),
            Err(problem) => self.refusal(&problem),
        };
        let knobs = &self.settings.knobs;
        let keep = match answer.status {
            400..=499 => knobs.store_4xx,
            500..=599 => knobs.store_5xx,
            _ => true,
        };
        if let Some(slot) = slot {
            if keep {
                let life = self.settings.knobs.idempotency_life_ms;
                self.store.put(slot.clone(), call.request, &answer, self.now, life);
            }
            answer.slot = Some(slot);
        }
        answer
    }

    pub(crate) fn count_new(&mut self) -> usize {
        self.created += 1;
        self.created
    }

    pub(crate) fn refusal(&mut self, problem: &Problem) -> ApiAnswer {
        let error_id = self.choose.uuid();
        let body = problem.body(error_id, self.settings.knobs.older_errors);
        answer(Reply::new(problem.status, body))
    }

    fn perform(&mut self, call: &Call<'_>) -> Outcome {
        match call.operation.id {
            "authorizePayment" => self.authorize(call).map(|reply| with_response_data(call, reply)),
            "createPaymentRequest" => self.create_request(call),
            "readPaymentRequest" => self.read_request(call),
            "updatePaymentRequest" => self.update_request(call),
            "cancelPaymentRequest" => self.cancel_request(call),
            "getPaymentPresentation" => self.presentation(call),
            "readPaymentTransaction" => self.read_transaction(call),
            "updatePaymentTransaction" => self.update_transaction(call),
            "reauthorizePaymentTransaction" => self.reauthorize(call),
            "capturePaymentTransaction" => self.capture(call),
            "refundPaymentTransaction" => self.refund_transaction(call),
            "voidPaymentTransaction" => self.void(call),
            "readPaymentCapture" => self.read_capture(call),
            "updatePaymentCapture" => self.update_capture(call),
            "refundPaymentCapture" => self.refund_capture(call),
            "readPaymentRefund" => self.read_refund(call),
            "readPaymentChargeback" => self.read_chargeback(call),
            "cancelPaymentToken" => self.cancel_payment_token(call),
            "createSigningKey" => self.create_signing_key(call),
            "listSigningKeys" => self.list_signing_keys(call),
            "getSigningKey" => self.read_signing_key(call),
            "deleteSigningKey" => self.delete_signing_key(call),
            "createWebhook" => self.create_webhook(call),
            "listWebhooks" => self.list_webhooks(call),
            "getWebhook" => self.read_webhook(call),
            "updateWebhook" => self.update_webhook(call),
            "deleteWebhook" => self.delete_webhook(call),
            "simulateWebhook" => self.simulate_webhook(call),
            _ => self.perform_on_resource(call),
        }
    }

    /// Operations of the API, modelled or not.
    pub(crate) fn contract() -> &'static Contract {
        Contract::get()
    }
}

fn answer(reply: Reply) -> ApiAnswer {
    let mut answer = ApiAnswer { status: reply.status, replayed: reply.replayed, ..ApiAnswer::default() };
    if let Some(body) = reply.body {
        answer.body = body.to_string().into_bytes();
        answer.headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    }
    if let Some(file) = reply.file {
        answer.headers.push(("Content-Type".to_owned(), file.kind));
        answer.headers.push(("Content-Disposition".to_owned(), format!("attachment; filename=\"{}\"", file.name)));
        answer.body = file.bytes;
    }
    answer
}
