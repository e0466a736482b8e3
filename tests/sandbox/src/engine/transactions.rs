//! Operations on a whole transaction, and how it changes state.

use serde_json::Value;

use super::gate::Call;
use super::moments::DAY;
use super::problem::Problem;
use super::timers::Timer;
use super::transaction::{Chargeback, Counts, Funding, State, Terms, Transaction};
use super::world::{Outcome, Reply, World};

/// Most calls of each kind, and of all kinds together.
const CAP: u32 = 200;
const ALL: u32 = 500;

/// Names of lifecycles.
const TRANSACTION: &str = "payment_transaction";
const FUNDING: &str = "payment_funding";

/// What a call counts against.
#[derive(Clone, Copy)]
pub(crate) enum Counted {
    Capture,
    Refund,
    Void,
    Other,
}

impl World {
    pub(crate) fn create_transaction(&mut self, terms: Terms) -> String {
        let id = format!("krn:payment:eu1:transaction:{}", self.choose.uuid());
        let knobs = &self.settings.knobs;
        let funding = if knobs.non_guaranteed { Funding::Pending } else { Funding::Guaranteed };
        let expires_at = self.now + knobs.transaction_lifetime_ms;
        if funding == Funding::Pending {
            self.timers.add(self.now + knobs.funding_pending_ms, Timer::FundingEnds(id.clone()));
        }
        self.timers.add(expires_at, Timer::TransactionEnds(id.clone()));
        let transaction = Transaction {
            id: id.clone(),
            number: self.count_new(),
            account: terms.account,
            reference: terms.reference,
            state: State::Authorized,
            amount: terms.amount,
            currency: terms.currency,
            released: 0,
            purchase: terms.purchase,
            funding,
            expires_at,
            expired_at: None,
            created_at: self.now,
            captures: Vec::new(),
            refunds: Vec::new(),
            chargebacks: Vec::new(),
            counts: Counts::default(),
        };
        self.transactions.insert(id.clone(), transaction);
        self.taken(TRANSACTION, None, if terms.capture_now { "COMPLETED" } else { "AUTHORIZED" });
        self.taken(FUNDING, None, if funding == Funding::Pending { "PENDING" } else { "FUNDED" });
        self.transaction_event(&id, "state-change.authorized", None);
        if terms.capture_now {
            self.add_capture(&id, terms.amount, terms.capture_reference, None);
            self.settle_state(&id);
        }
        id
    }

    pub(crate) fn read_transaction(&mut self, call: &Call<'_>) -> Outcome {
        self.owned_transaction(call)?;
        Ok(Reply::new(200, self.transaction_view(&call.id)))
    }

    pub(crate) fn update_transaction(&mut self, call: &Call<'_>) -> Outcome {
        self.in_state(call, &[State::Authorized], "updated")?;
        let amount = self.new_amount(call)?;
        self.count(&call.id, Counted::Other)?;
        let Some(transaction) = self.transactions.get_mut(&call.id) else {
            return Err(Problem::not_found("transaction"));
        };
        if let Some(reference) = call.text("/payment_transaction_reference") {
            transaction.reference = Some(reference);
        }
        transaction.amount = amount;
        merge_purchase(transaction, &call.body);
        self.stays(&call.id);
        self.settle_state(&call.id);
        self.money_reply(200, &call.id)
    }

    pub(crate) fn reauthorize(&mut self, call: &Call<'_>) -> Outcome {
        let transaction = self.in_state(call, &[State::Authorized, State::Expired], "reauthorized")?;
        let was = transaction.state;
        let base = if was == State::Expired { self.now } else { transaction.expires_at };
        let amount = self.new_amount(call)?;
        let days = call.body.get("extension_days").and_then(Value::as_u64);
        if days.zip(self.settings.knobs.extension_days_max).is_some_and(|(days, most)| days > most) {
            return Err(Problem::invalid("extension_days", "is more than this account may ask for"));
        }
        let ends = match days {
            Some(days) => base.saturating_add(days.saturating_mul(DAY)),
            None if was == State::Expired => self.now + self.settings.knobs.transaction_lifetime_ms,
            None => base,
        };
        self.count(&call.id, Counted::Other)?;
        self.timers.add(ends, Timer::TransactionEnds(call.id.clone()));
        let Some(transaction) = self.transactions.get_mut(&call.id) else {
            return Err(Problem::not_found("transaction"));
        };
        transaction.amount = amount;
        transaction.expires_at = ends;
        merge_purchase(transaction, &call.body);
        if was == State::Expired {
            self.move_transaction(&call.id, State::Authorized);
        } else {
            self.stays(&call.id);
        }
        self.settle_state(&call.id);
        self.money_reply(200, &call.id)
    }

    pub(crate) fn void(&mut self, call: &Call<'_>) -> Outcome {
        self.in_state(call, &[State::Authorized, State::Expired], "voided")?;
        self.count(&call.id, Counted::Void)?;
        if let Some(transaction) = self.transactions.get_mut(&call.id) {
            transaction.released += transaction.remaining();
        }
        self.settle_state(&call.id);
        self.money_reply(200, &call.id)
    }

    /// Nothing left to capture: COMPLETED with captures, CLOSED without.
    pub(crate) fn settle_state(&mut self, id: &str) {
        let Some(transaction) = self.transactions.get(id) else { return };
        if transaction.remaining() > 0 || !matches!(transaction.state, State::Authorized | State::Expired) {
            return;
        }
        let state = if transaction.captures.is_empty() { State::Closed } else { State::Completed };
        self.move_transaction(id, state);
    }

    pub(crate) fn move_transaction(&mut self, id: &str, state: State) {
        let now = self.now;
        let Some(transaction) = self.transactions.get_mut(id) else { return };
        let previous = transaction.state;
        transaction.state = state;
        transaction.expired_at = (state == State::Expired).then_some(now);
        match state {
            State::Expired => {
                self.timers.add(now + self.settings.knobs.reauthorization_grace_ms, Timer::GraceEnds(id.to_owned()));
            }
            State::Completed => {
                self.timers.add(now + self.settings.knobs.post_purchase_ms, Timer::PurchaseEnds(id.to_owned()));
            }
            State::Authorized | State::Closed => {}
        }
        self.taken(TRANSACTION, Some(previous.text()), state.text());
        self.transaction_event(id, &format!("state-change.{}", state.event()), Some(previous));
    }

    /// A step that leaves the state as it is.
    pub(crate) fn stays(&mut self, id: &str) {
        if let Some(state) = self.transactions.get(id).map(|transaction| transaction.state.text()) {
            self.taken(TRANSACTION, Some(state), state);
        }
    }

    /// The money of a non-guaranteed payment arrives, or does not.
    pub fn fund(&mut self, id: &str, arrived: bool) -> bool {
        let Some(transaction) = self.transactions.get_mut(id) else { return false };
        if transaction.funding != Funding::Pending {
            return false;
        }
        transaction.funding = if arrived { Funding::Funded } else { Funding::Expired };
        self.taken(FUNDING, Some("PENDING"), if arrived { "FUNDED" } else { "EXPIRED" });
        self.funding_event(id, if arrived { "funded" } else { "expired" });
        true
    }

    /// The customer's bank takes money back; `None` means all that was captured and not refunded.
    pub fn charge_back(&mut self, id: &str, amount: Option<i64>) -> Option<String> {
        let chargeback_id = format!("krn:payment:eu1:chargeback:{}", self.choose.uuid());
        let at = self.now;
        let transaction = self.transactions.get_mut(id)?;
        let amount = amount.unwrap_or(transaction.captured() - transaction.refunded());
        transaction.chargebacks.push(Chargeback { id: chargeback_id.clone(), amount, at });
        self.chargeback_event(id);
        Some(chargeback_id)
    }

    /// Ends the life of an AUTHORIZED transaction now.
    pub fn expire_transaction(&mut self, id: &str) -> bool {
        let open = self.transactions.get(id).is_some_and(|transaction| transaction.state == State::Authorized);
        if open {
            self.move_transaction(id, State::Expired);
        }
        open
    }

    pub(crate) fn read_chargeback(&mut self, call: &Call<'_>) -> Outcome {
        let own = self.transactions.values().filter(|transaction| transaction.account == call.account);
        let view = own.flat_map(|transaction| transaction.chargebacks.iter().map(move |found| (transaction, found)));
        let found = view.filter(|(_, chargeback)| chargeback.id == call.id).map(|(t, c)| t.chargeback_view(c)).next();
        found.map(|view| Reply::new(200, view)).ok_or_else(|| Problem::not_found("chargeback"))
    }

    pub(crate) fn transaction_view(&self, id: &str) -> Value {
        self.transactions.get(id).map_or(Value::Null, |found| found.view(self.settings.knobs.running_totals))
    }

    /// An answer whose body may be switched off.
    pub(crate) fn money_reply(&self, status: u16, id: &str) -> Outcome {
        Ok(self.reply_or_empty(status, self.transaction_view(id)))
    }

    pub(crate) fn reply_or_empty(&self, status: u16, body: Value) -> Reply {
        if self.settings.knobs.answers_without_body { Reply::empty(200) } else { Reply::new(status, body) }
    }

    pub(crate) fn owned_transaction(&self, call: &Call<'_>) -> Result<&Transaction, Problem> {
        let found = self.transactions.get(&call.id).filter(|transaction| transaction.account == call.account);
        found.ok_or_else(|| Problem::not_found("payment transaction"))
    }

    /// The transaction, provided that its state allows what is about to happen.
    pub(crate) fn in_state(&self, call: &Call<'_>, allowed: &[State], verb: &str) -> Result<&Transaction, Problem> {
        let transaction = self.owned_transaction(call)?;
        if allowed.contains(&transaction.state) {
            return Ok(transaction);
        }
        Err(self.wrong_transaction_state(transaction.state, verb))
    }

    pub(crate) fn wrong_transaction_state(&self, state: State, verb: &str) -> Problem {
        let message = format!("A transaction in state {} cannot be {verb}", state.text());
        Problem::wrong_state(self.settings.knobs.wrong_state_status.unwrap_or(403), message)
    }

    /// Counts a call against the caps.
    pub(crate) fn count(&mut self, id: &str, what: Counted) -> Result<(), Problem> {
        let Some(transaction) = self.transactions.get_mut(id) else { return Err(Problem::not_found("transaction")) };
        let counts = &mut transaction.counts;
        let mut unused = 0;
        let one = match what {
            Counted::Capture => &mut counts.captures,
            Counted::Refund => &mut counts.refunds,
            Counted::Void => &mut counts.voids,
            Counted::Other => &mut unused,
        };
        if *one >= CAP || counts.all >= ALL {
            return Err(Problem::forbidden("This transaction had as many operations as it may have"));
        }
        *one += 1;
        counts.all += 1;
        Ok(())
    }

    fn new_amount(&self, call: &Call<'_>) -> Result<i64, Problem> {
        let transaction = self.owned_transaction(call)?;
        let Some(amount) = call.amount("/amount")? else { return Ok(transaction.amount) };
        if amount < transaction.captured() + transaction.released {
            return Err(Problem::invalid("amount", "is less than what was captured and released"));
        }
        Ok(amount)
    }
}

fn merge_purchase(transaction: &mut Transaction, body: &Value) {
    let Some(Value::Object(update)) = body.get("supplementary_purchase_data") else { return };
    match &mut transaction.purchase {
        Some(Value::Object(purchase)) => purchase.extend(update.clone()),
        purchase => *purchase = Some(Value::Object(update.clone())),
    }
}
