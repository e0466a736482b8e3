//! Refunds, on a transaction or on one of its captures.

use serde_json::Value;

use super::gate::Call;
use super::problem::Problem;
use super::transaction::{Refund, State, Transaction};
use super::transactions::Counted;
use super::world::{Outcome, Reply, World};

impl World {
    pub(crate) fn refund_transaction(&mut self, call: &Call<'_>) -> Outcome {
        let transaction = self.refundable(self.owned_transaction(call)?)?;
        let amount = wanted(call, transaction.captured() - transaction.refunded())?;
        let items = call.body.pointer("/supplementary_refund_data/line_items").and_then(Value::as_array);
        if transaction.captures.len() > 1 && items.is_none_or(Vec::is_empty) {
            let parameter = "supplementary_refund_data.line_items";
            return Err(Problem::invalid(parameter, "is required where there are several captures"));
        }
        let reference = call.text("/refund_reference").map(|text| ("refund_reference", text));
        let id = transaction.id.clone();
        self.add_refund(call, &id, amount, reference, None)
    }

    pub(crate) fn refund_capture(&mut self, call: &Call<'_>) -> Outcome {
        let transaction = self.refundable(self.transaction_of_capture(call)?)?;
        let left = transaction.capture(&call.id).map_or(0, |capture| capture.amount - capture.refunded);
        let amount = wanted(call, left)?;
        let reference = call.text("/payment_refund_reference").map(|text| ("payment_refund_reference", text));
        let id = transaction.id.clone();
        self.add_refund(call, &id, amount, reference, Some(call.id.clone()))
    }

    pub(crate) fn read_refund(&mut self, call: &Call<'_>) -> Outcome {
        let id = call.id.split_once(":refund:").map_or("", |(transaction, _)| transaction);
        let found = self.transactions.get(id).filter(|transaction| transaction.account == call.account);
        let refund = found.and_then(|found| found.refunds.iter().find(|refund| refund.id == call.id));
        refund.map(|refund| Reply::new(200, refund.view(id))).ok_or_else(|| Problem::not_found("payment refund"))
    }

    fn refundable<'a>(&self, transaction: &'a Transaction) -> Result<&'a Transaction, Problem> {
        if transaction.state == State::Closed {
            return Err(self.wrong_transaction_state(transaction.state, "refunded"));
        }
        if transaction.captures.is_empty() {
            return Err(self.wrong_transaction_state(transaction.state, "refunded before a capture"));
        }
        Ok(transaction)
    }

    fn add_refund(
        &mut self,
        call: &Call<'_>,
        id: &str,
        amount: i64,
        reference: Option<(&'static str, String)>,
        capture: Option<String>,
    ) -> Outcome {
        self.count(id, Counted::Refund)?;
        let now = self.now;
        let Some(transaction) = self.transactions.get_mut(id) else { return Err(Problem::not_found("transaction")) };
        let only = (transaction.captures.len() == 1).then(|| transaction.captures[0].id.clone());
        let capture = capture.or(only);
        allocate(transaction, capture.as_deref(), amount);
        let refund = Refund {
            id: format!("{id}:refund:{}", transaction.refunds.len() + 1),
            reference,
            amount,
            capture,
            data: call.body.get("supplementary_refund_data").cloned(),
            at: now,
        };
        let view = refund.view(id);
        transaction.refunds.push(refund);
        self.refund_event(id);
        Ok(self.reply_or_empty(201, view))
    }
}

fn wanted(call: &Call<'_>, left: i64) -> Result<i64, Problem> {
    let amount = call.amount("/refund_amount")?.unwrap_or_default();
    if amount == 0 {
        return Err(Problem::invalid("refund_amount", "has to be more than 0"));
    }
    if amount > left {
        return Err(Problem::invalid("refund_amount", format!("is more than the refundable {left}")));
    }
    Ok(amount)
}

/// Takes the amount from one capture, or from the oldest ones that still have something.
fn allocate(transaction: &mut Transaction, capture: Option<&str>, amount: i64) {
    let mut open = amount;
    for found in transaction.captures.iter_mut().filter(|found| capture.is_none_or(|id| id == found.id)) {
        let part = open.min(found.amount - found.refunded);
        found.refunded += part;
        open -= part;
    }
}
