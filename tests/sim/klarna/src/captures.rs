//! Captures.

use std::sync::Arc;

use crate::body::{self, CreateCapture, UpdateCapture};
use crate::call::Answer;
use crate::gate::Ask;
use crate::klarna::{Klarna, Outcome};
use crate::krn;
use crate::problem::Problem;
use crate::transaction::{self, Capture, TransactionState};
use crate::transactions::Counted;

impl Klarna {
    pub(crate) fn capture(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: CreateCapture<'_> = body::read(ask.text)?;
        let number = self.own_transaction(ask, id)?;
        let reference = body.payment_capture_reference.as_ref().map(|found| &*found.0);
        self.in_state(number, &[TransactionState::Authorized], "captured")?;
        let release = body.release()?;
        let place = self.take(number, body.capture_amount.0, release, reference, ask.key.as_ref())?;
        Ok(self.money_answer(self.settings.knobs.created_status, || self.capture_text(number, place)))
    }

    /// Captures an amount and, where wanted, gives back the rest.
    pub(crate) fn take(
        &mut self,
        number: usize,
        amount: i64,
        release: bool,
        reference: Option<&str>,
        key: Option<&Arc<str>>,
    ) -> Result<usize, Problem> {
        self.in_state(number, &[TransactionState::Authorized], "captured")?;
        if amount <= 0 {
            return Err(Problem::invalid("capture_amount", "has to be more than 0"));
        }
        if amount > self.transactions[number].remaining() {
            return Err(Problem::excess(self.settings.knobs.excess_status, "capture_amount"));
        }
        self.count(number, Counted::Capture)?;
        let place = self.add_capture(number, amount, reference, key);
        if release {
            let transaction = &mut self.transactions[number];
            transaction.released += transaction.remaining();
        }
        self.settle(number);
        Ok(place)
    }

    pub(crate) fn add_capture(
        &mut self,
        number: usize,
        amount: i64,
        reference: Option<&str>,
        key: Option<&Arc<str>>,
    ) -> usize {
        let at = self.now;
        let transaction = &mut self.transactions[number];
        let place = transaction.captures.len();
        let id = krn::part(&transaction.id, "capture", place + 1);
        let reference = reference.map(str::to_owned);
        transaction.captures.push(Capture { id, reference, amount, key: key.cloned(), at, refunded: 0 });
        self.capture_event(number, place);
        place
    }

    pub(crate) fn read_capture(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let (number, place) = self.own_capture(ask, id)?;
        Ok(Answer::json(200, self.capture_text(number, place)))
    }

    pub(crate) fn update_capture(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: UpdateCapture<'_> = body::read(ask.text)?;
        let (number, place) = self.own_capture(ask, id)?;
        self.count(number, Counted::Other)?;
        let transaction = &mut self.transactions[number];
        transaction.changes.extend(ask.key.clone());
        if let Some(reference) = body.payment_capture_reference {
            transaction.captures[place].reference = Some(reference.0.into_owned());
        }
        Ok(self.money_answer(200, || self.capture_text(number, place)))
    }

    pub(crate) fn own_capture(&self, ask: &Ask<'_>, id: &str) -> Result<(usize, usize), Problem> {
        let found = krn::part_number(id, "capture").filter(|(number, place)| {
            self.transactions.get(*number).is_some_and(|transaction| {
                transaction.account == self.accounts[ask.account]
                    && transaction.captures.get(*place).is_some_and(|capture| capture.id == id)
            })
        });
        found.ok_or_else(|| Problem::not_found("No such payment capture"))
    }

    fn capture_text(&self, number: usize, place: usize) -> String {
        let mut out = String::with_capacity(384);
        let transaction = &self.transactions[number];
        transaction::capture_view(&mut out, transaction, &transaction.captures[place]);
        out
    }
}
