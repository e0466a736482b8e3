//! Operations on a whole transaction, and how it changes state.

use std::sync::Arc;

use crate::body::{self, Reauthorize, UpdateTransaction};
use crate::call::Answer;
use crate::gate::Ask;
use crate::klarna::{Klarna, Outcome};
use crate::krn;
use crate::problem::Problem;
use crate::span::DAY;
use crate::timers::Due;
use crate::transaction::{self, Counts, Funding, Transaction, TransactionState, Via};

/// Most operations of one kind, and of all kinds together; beyond that 403.
const CAP: u32 = 200;
const ALL: u32 = 500;

/// Life of a transaction whose reference asks for a short one.
const SHORT_LIFE_MS: u64 = 10_000;

/// What an operation counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    Capture,
    Refund,
    Void,
    Other,
}

/// What a transaction is made of.
pub(crate) struct NewTransaction<'a> {
    pub(crate) account: usize,
    pub(crate) key: Option<&'a Arc<str>>,
    pub(crate) via: Via,
    pub(crate) reference: Option<&'a str>,
    pub(crate) amount: i64,
    pub(crate) currency: [u8; 3],
    /// Everything is captured at once.
    pub(crate) capture_now: bool,
    pub(crate) capture_reference: Option<&'a str>,
}

impl Klarna {
    pub(crate) fn create_transaction(&mut self, new: &NewTransaction<'_>) -> usize {
        let number = self.transactions.len();
        let named = |prefix| new.reference.is_some_and(|reference| reference.starts_with(prefix));
        let life = if named("short-life-") { SHORT_LIFE_MS } else { self.settings.knobs.transaction_life_ms };
        let expires_at = self.now + life;
        let funding = if named("non-guaranteed-") { Funding::Pending } else { Funding::Guaranteed };
        self.transactions.push(Transaction {
            id: krn::transaction(number),
            reference: new.reference.map(str::to_owned),
            via: new.via,
            key: new.key.cloned(),
            account: self.accounts[new.account].clone(),
            amount: new.amount,
            currency: new.currency,
            state: TransactionState::Authorized,
            was: [true, false, false, false],
            funding,
            funding_at: self.now,
            chargebacks: Vec::new(),
            created_at: self.now,
            expires_at,
            entered_at: self.now,
            captures: Vec::new(),
            refunds: Vec::new(),
            released: 0,
            voided: false,
            shrunk: false,
            amounts: vec![new.amount],
            changes: Vec::new(),
            counts: Counts::default(),
        });
        self.timers.add(expires_at, Due::TransactionEnds(number));
        self.transaction_event(number, TransactionState::Authorized.event(), None);
        if new.capture_now {
            self.add_capture(number, new.amount, new.capture_reference, new.key);
            self.settle(number);
        }
        number
    }

    pub(crate) fn read_transaction(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let number = self.own_transaction(ask, id)?;
        Ok(Answer::json(200, self.transaction_text(number)))
    }

    pub(crate) fn update_transaction(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: UpdateTransaction<'_> = body::read(ask.text)?;
        body::not_empty(ask.text)?;
        let number = self.own_transaction(ask, id)?;
        self.in_state(number, &[TransactionState::Authorized], "updated")?;
        let amount = self.new_amount(number, body.amount)?;
        self.count(number, Counted::Other)?;
        self.changed(number, amount, ask.key.as_ref());
        let transaction = &mut self.transactions[number];
        if let Some(reference) = body.payment_transaction_reference {
            transaction.reference = Some(reference.0.into_owned());
        }
        self.settle(number);
        Ok(self.money_answer(200, || self.transaction_text(number)))
    }

    /// Lengthens the life, changes the amount, or revives an EXPIRED transaction: then the days count from now.
    pub(crate) fn reauthorize(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: Reauthorize = body::read(ask.text)?;
        if body.extension_days == Some(0) {
            return Err(Problem::invalid("extension_days", "is below 1"));
        }
        let number = self.own_transaction(ask, id)?;
        self.in_state(number, &[TransactionState::Authorized, TransactionState::Expired], "reauthorized")?;
        let amount = self.new_amount(number, body.amount)?;
        self.count(number, Counted::Other)?;
        self.changed(number, amount, ask.key.as_ref());
        let now = self.now;
        let transaction = &mut self.transactions[number];
        let expired = transaction.state == TransactionState::Expired;
        let base = if expired { now } else { transaction.expires_at };
        transaction.expires_at = match body.extension_days {
            Some(days) => base.saturating_add(days.saturating_mul(DAY)),
            None if expired => now + self.settings.knobs.transaction_life_ms,
            None => base,
        };
        self.timers.add(transaction.expires_at, Due::TransactionEnds(number));
        if expired {
            self.move_transaction(number, TransactionState::Authorized);
        }
        self.settle(number);
        Ok(self.money_answer(200, || self.transaction_text(number)))
    }

    fn changed(&mut self, number: usize, amount: i64, key: Option<&Arc<str>>) {
        let transaction = &mut self.transactions[number];
        transaction.changes.extend(key.cloned());
        if transaction.amount != amount {
            transaction.amount = amount;
            transaction.amounts.push(amount);
        }
    }

    pub(crate) fn void(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let number = self.own_transaction(ask, id)?;
        self.release_all(number)?;
        Ok(self.money_answer(200, || self.transaction_text(number)))
    }

    /// Gives back what is not captured.
    pub(crate) fn release_all(&mut self, number: usize) -> Result<(), Problem> {
        self.in_state(number, &[TransactionState::Authorized, TransactionState::Expired], "voided")?;
        self.count(number, Counted::Void)?;
        let transaction = &mut self.transactions[number];
        transaction.released += transaction.remaining();
        transaction.voided = true;
        self.settle(number);
        Ok(())
    }

    /// Where nothing is left to capture, the transaction is COMPLETED with captures and CLOSED without.
    pub(crate) fn settle(&mut self, number: usize) {
        let transaction = &self.transactions[number];
        let open = matches!(transaction.state, TransactionState::Authorized | TransactionState::Expired);
        if transaction.remaining() > 0 || !open {
            return;
        }
        let captured = !transaction.captures.is_empty();
        let state = if captured { TransactionState::Completed } else { TransactionState::Closed };
        self.move_transaction(number, state);
    }

    /// Changes the state and tells so.
    pub(crate) fn move_transaction(&mut self, number: usize, state: TransactionState) {
        let now = self.now;
        let transaction = &mut self.transactions[number];
        let previous = transaction.state;
        transaction.state = state;
        transaction.was[state as usize] = true;
        transaction.entered_at = now;
        match state {
            TransactionState::Expired => {
                self.timers.add(now.saturating_add(self.settings.knobs.grace_ms), Due::GraceEnds(number));
            }
            TransactionState::Completed => {
                if let Some(wait) = self.settings.knobs.post_purchase_ms {
                    self.timers.add(now + wait, Due::PurchaseEnds(number));
                }
            }
            TransactionState::Authorized | TransactionState::Closed => {}
        }
        self.transaction_event(number, state.event(), Some(previous));
    }

    pub(crate) fn own_transaction(&self, ask: &Ask<'_>, id: &str) -> Result<usize, Problem> {
        let own = |number: &usize| self.transactions[*number].account == self.accounts[ask.account];
        self.transaction_number(id).filter(own).ok_or_else(|| Problem::not_found("No such payment transaction"))
    }

    pub(crate) fn in_state(&self, number: usize, allowed: &[TransactionState], verb: &str) -> Result<(), Problem> {
        let state = self.transactions[number].state;
        if allowed.contains(&state) {
            return Ok(());
        }
        let message = format!("A transaction in state {} cannot be {verb}", state.text());
        Err(Problem::wrong_state(self.settings.knobs.transaction_wrong_state, message))
    }

    /// Counts an operation against the caps. Only what is carried out counts.
    pub(crate) fn count(&mut self, number: usize, what: Counted) -> Result<(), Problem> {
        let counts = &mut self.transactions[number].counts;
        let one = match what {
            Counted::Capture => Some(&mut counts.captures),
            Counted::Refund => Some(&mut counts.refunds),
            Counted::Void => Some(&mut counts.voids),
            Counted::Other => None,
        };
        if one.as_ref().is_some_and(|one| **one >= CAP) || counts.all >= ALL {
            return Err(Problem::forbidden("This transaction had as many operations as it may have"));
        }
        if let Some(one) = one {
            *one += 1;
        }
        counts.all += 1;
        Ok(())
    }

    fn new_amount(&self, number: usize, wanted: Option<body::Amount>) -> Result<i64, Problem> {
        let transaction = &self.transactions[number];
        match wanted {
            None => Ok(transaction.amount),
            Some(amount) if amount.0 < transaction.captured() + transaction.released => {
                Err(Problem::invalid("amount", "is less than what was captured and released"))
            }
            Some(amount) => Ok(amount.0),
        }
    }

    fn transaction_text(&self, number: usize) -> String {
        let mut out = String::with_capacity(1_024);
        transaction::view(&mut out, &self.transactions[number], self.settings.knobs.running_totals);
        out
    }

    /// An answer whose body is not certain to come.
    pub(crate) fn money_answer(&self, status: u16, body: impl FnOnce() -> String) -> Answer {
        match self.settings.knobs.answers_without_body {
            Some(status) => Answer::empty(status),
            None => Answer::json(status, body()),
        }
    }
}
