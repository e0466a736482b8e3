//! Refunds, on a transaction or on one of its captures.

use std::sync::Arc;

use crate::body::{self, CreateRefund};
use crate::call::Answer;
use crate::gate::Ask;
use crate::klarna::{Klarna, Outcome};
use crate::krn;
use crate::problem::Problem;
use crate::transaction::{self, Refund, TransactionState};
use crate::transactions::Counted;

impl Klarna {
    pub(crate) fn refund_transaction(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: CreateRefund<'_> = body::read(ask.text)?;
        let number = self.own_transaction(ask, id)?;
        self.refundable(number)?;
        let transaction = &self.transactions[number];
        let left = transaction.captured() - transaction.refunded();
        self.enough(body.refund_amount.0, left)?;
        if transaction.captures.len() > 1 && !body.has_items() {
            let parameter = "supplementary_refund_data.line_items";
            return Err(Problem::invalid(parameter, "is required where there are several captures"));
        }
        let reference = body.refund_reference.as_ref().map(|found| &*found.0);
        let place = self.give_back(number, body.refund_amount.0, None, reference, ask.key.as_ref())?;
        Ok(self.money_answer(self.settings.knobs.created_status, || self.refund_text(number, place)))
    }

    pub(crate) fn refund_capture(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let body: CreateRefund<'_> = body::read(ask.text)?;
        let (number, capture) = self.own_capture(ask, id)?;
        self.refundable(number)?;
        let found = &self.transactions[number].captures[capture];
        self.enough(body.refund_amount.0, found.amount - found.refunded)?;
        let reference = body.payment_refund_reference.as_ref().map(|found| &*found.0);
        let place = self.give_back(number, body.refund_amount.0, Some(capture), reference, ask.key.as_ref())?;
        Ok(self.money_answer(self.settings.knobs.created_status, || self.refund_text(number, place)))
    }

    pub(crate) fn read_refund(&mut self, ask: &Ask<'_>, id: &str) -> Outcome {
        let found = krn::part_number(id, "refund").filter(|(number, place)| {
            self.transactions.get(*number).is_some_and(|transaction| {
                transaction.account == self.accounts[ask.account]
                    && transaction.refunds.get(*place).is_some_and(|refund| refund.id == id)
            })
        });
        let (number, place) = found.ok_or_else(|| Problem::not_found("No such payment refund"))?;
        Ok(Answer::json(200, self.refund_text(number, place)))
    }

    pub(crate) fn refundable(&self, number: usize) -> Result<(), Problem> {
        use TransactionState::{Authorized, Completed, Expired};
        let transaction = &self.transactions[number];
        let with_expired = self.settings.knobs.refund_when_expired;
        let states: &[_] = if with_expired { &[Authorized, Expired, Completed] } else { &[Authorized, Completed] };
        let captured = !transaction.captures.is_empty();
        self.in_state(number, if captured { states } else { &[] }, "refunded")
    }

    pub(crate) fn enough(&self, amount: i64, left: i64) -> Result<(), Problem> {
        if amount <= 0 {
            return Err(Problem::invalid("refund_amount", "has to be more than 0"));
        }
        if amount > left {
            return Err(Problem::excess(self.settings.knobs.excess_status, "refund_amount"));
        }
        Ok(())
    }

    /// Pays back from the capture that was named, else from the only one, else from the oldest that have something left: how
    /// Klarna allocates by line items is not published.
    pub(crate) fn give_back(
        &mut self,
        number: usize,
        amount: i64,
        named: Option<usize>,
        reference: Option<&str>,
        key: Option<&Arc<str>>,
    ) -> Result<usize, Problem> {
        self.count(number, Counted::Refund)?;
        let at = self.now;
        let transaction = &mut self.transactions[number];
        let only = (transaction.captures.len() == 1).then_some(0);
        let capture = named.or(only);
        let mut open = amount;
        for (place, found) in transaction.captures.iter_mut().enumerate() {
            if capture.is_none_or(|wanted| wanted == place) {
                let part = open.min(found.amount - found.refunded);
                found.refunded += part;
                open -= part;
            }
        }
        let place = transaction.refunds.len();
        let id = krn::part(&transaction.id, "refund", place + 1);
        let (reference, on_capture) = (reference.map(str::to_owned), named.is_some());
        transaction.refunds.push(Refund { id, reference, amount, key: key.cloned(), at, capture, on_capture });
        self.refund_event(number, place);
        Ok(place)
    }

    fn refund_text(&self, number: usize, place: usize) -> String {
        let mut out = String::with_capacity(384);
        let transaction = &self.transactions[number];
        transaction::refund_view(&mut out, transaction, &transaction.refunds[place]);
        out
    }
}
