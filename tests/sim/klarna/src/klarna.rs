//! The model's state and its front door.

use std::sync::Arc;

use crate::call::{Answer, Call, Headers};
use crate::gate::{Admitted, Ask};
use crate::keys::{Keys, Known};
use crate::knobs::Knobs;
use crate::krn;
use crate::moment;
use crate::once::Once;
use crate::outbox::{Outbox, Signer};
use crate::problem::Problem;
use crate::quotas::{Quotas, Rate};
use crate::request::Request;
use crate::route::Op;
use crate::settings::Settings;
use crate::timers::Timers;
use crate::transaction::Transaction;

/// Klarna's side of the payment API. A clone is a second world that goes its own way.
#[derive(Clone)]
pub struct Klarna {
    pub(crate) settings: Arc<Settings>,
    pub(crate) accounts: Arc<[Arc<str>]>,
    /// Time of the last thing that happened, in milliseconds since 1970; it never runs backwards.
    pub(crate) now: u64,
    pub(crate) requests: Vec<Request>,
    pub(crate) transactions: Vec<Transaction>,
    pub(crate) once: Vec<Once>,
    pub(crate) timers: Timers,
    pub(crate) outbox: Outbox,
    pub(crate) signer: Signer,
    pub(crate) quotas: Quotas,
    keys: Keys,
    /// Errors and exchanges so far, for their ids.
    named: u64,
    /// Correlation id of the call that is being worked on, for its events.
    pub(crate) correlation: Option<String>,
}

/// What an operation comes to.
pub(crate) type Outcome = Result<Answer, Problem>;

impl Klarna {
    /// A world in which nothing has happened, at `start_ms` milliseconds since 1970.
    #[must_use]
    pub fn new(settings: impl Into<Arc<Settings>>, start_ms: u64) -> Self {
        let settings = settings.into();
        let accounts = std::iter::once(&settings.account).chain(&settings.other_accounts);
        Self {
            accounts: accounts.map(|account| Arc::from(account.as_str())).collect(),
            now: start_ms,
            requests: Vec::new(),
            transactions: Vec::new(),
            once: Vec::new(),
            timers: Timers::default(),
            outbox: Outbox::default(),
            signer: Signer::new(&settings.signing_key),
            quotas: Quotas::default(),
            keys: Keys::default(),
            named: 0,
            correlation: None,
            settings,
        }
    }

    /// What it was built with.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its knobs.
    #[must_use]
    pub fn knobs(&self) -> &Knobs {
        &self.settings.knobs
    }

    /// Payment requests in the order of their creation, those that are gone included. The place is the request's number.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// Transactions in the order of their creation. The place is the transaction's number.
    #[must_use]
    pub fn transactions(&self) -> &[Transaction] {
        &self.transactions
    }

    /// The number of the payment request with this id.
    #[must_use]
    pub fn request_number(&self, id: &str) -> Option<usize> {
        krn::request_number(id).filter(|number| self.requests.get(*number).is_some_and(|request| request.id == id))
    }

    /// The number of the transaction with this id.
    #[must_use]
    pub fn transaction_number(&self, id: &str) -> Option<usize> {
        let found = krn::transaction_number(id);
        found.filter(|number| self.transactions.get(*number).is_some_and(|transaction| transaction.id == id))
    }

    /// Answers one call. Timers up to `now_ms` fire first.
    pub fn handle(&mut self, call: &Call<'_>, now_ms: u64) -> Answer {
        self.fire_timers(now_ms);
        let headers = Headers::read(call.headers);
        let mut rate = None;
        let mut answer = match self.admit(call, headers, &mut rate) {
            Ok(admitted) => self.run(call, admitted),
            Err(problem) => self.refusal(&problem),
        };
        self.finish(&mut answer, headers.correlation, rate);
        self.drop_stale_timers();
        answer
    }

    /// Lets time pass: everything that is due by `now_ms` happens in its order.
    pub fn tick(&mut self, now_ms: u64) {
        self.fire_timers(now_ms);
        self.drop_stale_timers();
    }

    /// When something happens next by itself: the end of something, or a webhook call that becomes due.
    #[must_use]
    pub fn next_timer(&self) -> Option<u64> {
        let timer = self.timers.next().map(|(at, _)| at);
        [timer, self.outbox.next()].into_iter().flatten().min()
    }

    /// Puts another answer under an idempotency key, as a server does that fails after its work is done, or
    /// before it, and keeps the failure. A 4xx or 5xx is kept only where [`Knobs::store_4xx`] and [`Knobs::store_5xx`] say so;
    /// false where it was not.
    pub fn store_answer(&mut self, key: &str, mut answer: Answer) -> bool {
        if !self.keeps(answer.status) {
            return false;
        }
        // These belong to one exchange; whoever repeats the call gets its own.
        answer.headers.retain(|(name, _)| matches!(*name, "Content-Type"));
        self.keys.replace(key, answer, self.now, self.settings.knobs.key_life_ms);
        true
    }

    fn keeps(&self, status: u16) -> bool {
        match status {
            400..=499 => self.settings.knobs.store_4xx,
            500..=599 => self.settings.knobs.store_5xx,
            _ => true,
        }
    }

    fn run(&mut self, call: &Call<'_>, admitted: Admitted<'_>) -> Answer {
        let Admitted { op, mut ask, key } = admitted;
        let settings = self.settings.clone();
        let knobs = &settings.knobs;
        if matches!(op, Op::Authorize)
            && let Err(problem) = self.revoked_first(&ask)
        {
            return self.refusal(&problem);
        }
        if let Some(key) = key {
            match self.keys.look(ask.caller, key, call, self.now, knobs.key_life_ms) {
                Known::Same(answer) => return answer.as_ref().clone(),
                Known::Other => return self.refusal(&Problem::key_reuse(knobs.key_reuse_status)),
                Known::Nothing => ask.key = Some(Arc::from(key)),
            }
        }
        self.correlation = ask.headers.correlation.filter(|_| knobs.webhooks).map(str::to_owned);
        let outcome = self.perform(&op, &ask);
        self.correlation = None;
        // A body that cannot be read never reached an operation: nothing is kept of it.
        let read = !outcome.as_ref().is_err_and(Problem::is_content);
        let answer = outcome.unwrap_or_else(|problem| self.refusal(&problem));
        if let Some(key) = ask.key.as_ref().filter(|_| read && self.keeps(answer.status)) {
            self.keys.keep(ask.caller, key, call, answer.clone(), self.now);
        }
        answer
    }

    fn perform(&mut self, op: &Op<'_>, ask: &Ask<'_>) -> Outcome {
        match op {
            Op::Authorize => self.authorize(ask),
            Op::CreateRequest => self.create_request(ask),
            Op::ReadRequest(id) => self.read_request(ask, id),
            Op::UpdateRequest(id) => self.update_request(ask, id),
            Op::CancelRequest(id) => self.cancel_request(ask, id),
            Op::Presentation => self.presentation(ask),
            Op::ReadTransaction(id) => self.read_transaction(ask, id),
            Op::UpdateTransaction(id) => self.update_transaction(ask, id),
            Op::Reauthorize(id) => self.reauthorize(ask, id),
            Op::Capture(id) => self.capture(ask, id),
            Op::RefundTransaction(id) => self.refund_transaction(ask, id),
            Op::Void(id) => self.void(ask, id),
            Op::ReadCapture(id) => self.read_capture(ask, id),
            Op::UpdateCapture(id) => self.update_capture(ask, id),
            Op::RefundCapture(id) => self.refund_capture(ask, id),
            Op::ReadRefund(id) => self.read_refund(ask, id),
            Op::CreateApiKey => self.create_api_key(ask),
            Op::CreateDeepLink => self.create_deep_link(ask),
        }
    }

    fn refusal(&mut self, problem: &Problem) -> Answer {
        self.named += 1;
        problem.answer(&krn::uuid(self.named), self.settings.knobs.older_errors)
    }

    /// Header lines that belong to this exchange alone.
    fn finish(&mut self, answer: &mut Answer, correlation: Option<&str>, rate: Option<Rate>) {
        let knobs = &self.settings.knobs;
        answer.headers.push(("Date", moment::http_date(self.now)));
        if let Some(correlation) = correlation.filter(|_| knobs.echo_correlation) {
            answer.headers.push(("Partner-Correlation-Id", correlation.to_owned()));
        }
        if knobs.klarna_correlation {
            self.named += 1;
            answer.headers.push(("Klarna-Correlation-Id", krn::uuid(self.named)));
        }
        if let Some(rate) = rate {
            rate.write(answer);
        }
    }
}
