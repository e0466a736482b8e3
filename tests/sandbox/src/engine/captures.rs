//! Captures.

use serde_json::Value;

use super::gate::Call;
use super::problem::Problem;
use super::transaction::{Capture, State, Transaction};
use super::transactions::Counted;
use super::world::{Outcome, Reply, World};

impl World {
    pub(crate) fn capture(&mut self, call: &Call<'_>) -> Outcome {
        let remaining = self.in_state(call, &[State::Authorized], "captured")?.remaining();
        let amount = call.amount("/capture_amount")?.unwrap_or_default();
        if amount == 0 {
            return Err(Problem::invalid("capture_amount", "has to be more than 0"));
        }
        if amount > remaining {
            return Err(Problem::invalid("capture_amount", format!("is more than the remaining {remaining}")));
        }
        let release = match call.text("/remaining_authorization").as_deref() {
            None => false,
            Some("RELEASE") => true,
            Some(_) => return Err(Problem::invalid("remaining_authorization", "is none of RELEASE")),
        };
        self.count(&call.id, Counted::Capture)?;
        let data = call.body.get("supplementary_capture_data").cloned();
        let capture = self.add_capture(&call.id, amount, call.text("/payment_capture_reference"), data);
        if let Some(transaction) = self.transactions.get_mut(&call.id).filter(|_| release) {
            transaction.released += transaction.remaining();
        }
        self.settle_state(&call.id);
        let view = self.capture_view(&call.id, &capture);
        Ok(self.reply_or_empty(201, view))
    }

    pub(crate) fn add_capture(
        &mut self,
        id: &str,
        amount: i64,
        reference: Option<String>,
        data: Option<Value>,
    ) -> String {
        let at = self.now;
        let Some(transaction) = self.transactions.get_mut(id) else { return String::new() };
        let capture_id = format!("{id}:capture:{}", transaction.captures.len() + 1);
        transaction.captures.push(Capture { id: capture_id.clone(), reference, amount, refunded: 0, data, at });
        self.capture_event(id);
        capture_id
    }

    pub(crate) fn read_capture(&mut self, call: &Call<'_>) -> Outcome {
        let transaction = self.transaction_of_capture(call)?.id.clone();
        Ok(Reply::new(200, self.capture_view(&transaction, &call.id)))
    }

    pub(crate) fn update_capture(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.transaction_of_capture(call)?.id.clone();
        self.count(&id, Counted::Other)?;
        let captures = self.transactions.get_mut(&id).map(|transaction| &mut transaction.captures);
        if let Some(capture) = captures.and_then(|list| list.iter_mut().find(|capture| capture.id == call.id)) {
            if let Some(reference) = call.text("/payment_capture_reference") {
                capture.reference = Some(reference);
            }
            if let Some(data) = call.body.get("supplementary_capture_data") {
                capture.data = Some(data.clone());
            }
        }
        Ok(self.reply_or_empty(200, self.capture_view(&id, &call.id)))
    }

    pub(crate) fn transaction_of_capture(&self, call: &Call<'_>) -> Result<&Transaction, Problem> {
        let id = call.id.split_once(":capture:").map_or("", |(transaction, _)| transaction);
        let found = self.transactions.get(id).filter(|transaction| transaction.account == call.account);
        found.filter(|found| found.capture(&call.id).is_some()).ok_or_else(|| Problem::not_found("payment capture"))
    }

    fn capture_view(&self, transaction: &str, capture: &str) -> Value {
        let found = self.transactions.get(transaction).and_then(|found| found.capture(capture));
        found.map_or(Value::Null, |capture| capture.view(transaction))
    }
}
