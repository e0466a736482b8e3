//! Events: what is told, and to which webhooks.

use serde_json::{Value, json};

use super::deliveries::Post;
use super::knobs::PayloadStyle;
use super::moments;
use super::transaction::State;
use super::world::World;

impl World {
    pub(crate) fn request_event(&mut self, id: &str, what: &str) {
        let Some(request) = self.requests.get(id) else { return };
        let mut payload = json!({"payment_request_id": request.id, "state": request.state.text()});
        if let Some(reference) = &request.content.reference {
            payload["payment_request_reference"] = json!(reference);
        }
        if let Some(previous) = request.previous {
            payload["previous_state"] = json!(previous.text());
        }
        if let Some(reason) = request.reason {
            payload["state_reason"] = json!(reason);
        }
        if what == "state-change.completed" {
            let context = request.completion(true);
            let style = self.settings.knobs.webhook_payload;
            if style != PayloadStyle::StateContext
                && let (Some(payload), Some(context)) = (payload.as_object_mut(), context.as_object())
            {
                payload.extend(context.clone());
            }
            if style != PayloadStyle::Flat {
                payload["state_context"] = context;
            }
        }
        let account = request.account.clone();
        self.emit(&account, &format!("payment.request.{what}"), payload);
    }

    pub(crate) fn transaction_event(&mut self, id: &str, what: &str, previous: Option<State>) {
        self.transaction_news(id, what, |payload, _| {
            if let Some(previous) = previous {
                payload["previous_state"] = json!(previous.text());
            }
        });
    }

    pub(crate) fn capture_event(&mut self, id: &str) {
        if self.transactions.get(id).is_some_and(|transaction| transaction.remaining() > 0) {
            self.stays(id);
        }
        self.transaction_news(id, "captured", |payload, transaction| {
            let Some(capture) = transaction.captures.last() else { return };
            payload["payment_capture_id"] = json!(capture.id);
            payload["capture_amount"] = json!(capture.amount);
            if let Some(reference) = &capture.reference {
                payload["payment_capture_reference"] = json!(reference);
            }
        });
    }

    pub(crate) fn refund_event(&mut self, id: &str) {
        self.stays(id);
        self.transaction_news(id, "refunded", |payload, transaction| {
            let Some(refund) = transaction.refunds.last() else { return };
            payload["payment_refund_id"] = json!(refund.id);
            payload["refund_amount"] = json!(refund.amount);
            if let Some((_, reference)) = &refund.reference {
                payload["payment_refund_reference"] = json!(reference);
            }
            let capture = refund.capture.as_deref().and_then(|id| transaction.capture(id));
            if let Some(reference) = capture.and_then(|capture| capture.reference.as_ref()) {
                payload["payment_capture_reference"] = json!(reference);
            }
        });
    }

    pub(crate) fn chargeback_event(&mut self, id: &str) {
        self.transaction_news(id, "chargeback", |payload, transaction| {
            let Some(chargeback) = transaction.chargebacks.last() else { return };
            payload["payment_chargeback_id"] = json!(chargeback.id);
            payload["amount"] = json!(chargeback.amount);
        });
    }

    pub(crate) fn funding_event(&mut self, id: &str, what: &str) {
        let view = self.transaction_view(id);
        let Some(transaction) = self.transactions.get(id) else { return };
        let account = transaction.account.clone();
        let mut payload = transaction_payload(transaction);
        payload["payment_funding"] = view["payment_funding"].clone();
        self.emit(&account, &format!("payment.funding.state-change.{what}"), payload);
    }

    fn transaction_news(
        &mut self,
        id: &str,
        what: &str,
        more: impl FnOnce(&mut Value, &super::transaction::Transaction),
    ) {
        let Some(transaction) = self.transactions.get(id) else { return };
        let mut payload = transaction_payload(transaction);
        more(&mut payload, transaction);
        let account = transaction.account.clone();
        self.emit(&account, &format!("payment.transaction.{what}"), payload);
    }

    /// Sends an event to every webhook that wants it: the acquirer's and the partner's own.
    pub fn emit(&mut self, account: &str, event_type: &str, payload: Value) {
        let acquirer = self.accounts.acquirer_of(account).unwrap_or(account).to_owned();
        let wanted: Vec<_> = self
            .webhooks
            .values()
            .filter(|webhook| webhook.owner == acquirer || webhook.owner == account)
            .filter(|webhook| webhook.wants(event_type))
            .map(|webhook| webhook.id.clone())
            .collect();
        let event_id = self.choose.uuid();
        let order = self.outbox.count_event();
        for id in wanted {
            self.post(&id, &event_id, order, account, event_type, &payload);
        }
    }

    pub(crate) fn post(
        &mut self,
        webhook: &str,
        event_id: &str,
        order: u64,
        account: &str,
        event_type: &str,
        payload: &Value,
    ) {
        let Some(webhook) = self.webhooks.get(webhook) else { return };
        let Some(key) = self.signing_keys.get(&webhook.signing_key_id) else { return };
        let mut metadata = json!({
            "event_id": event_id,
            "event_type": event_type,
            "event_version": webhook.event_version,
            "occurred_at": moments::nanos(self.now, order),
            "subject_account_id": account,
            "recipient_account_id": webhook.owner,
            "webhook_id": webhook.id,
            "live": false,
        });
        if !event_type.starts_with("partner.account.") {
            metadata["product_instance_id"] = json!(self.seed.payment_product_id);
        }
        if let Some(correlation) = &self.correlation {
            metadata["correlation_id"] = json!(correlation);
        }
        let body = json!({"metadata": metadata, "payload": payload}).to_string().into_bytes();
        let post = Post {
            webhook: webhook.id.clone(),
            url: webhook.url.clone(),
            key_id: key.id.clone(),
            secret: key.secret.clone(),
            event_id: event_id.to_owned(),
            event_type: event_type.to_owned(),
            body,
            attempts: 0,
            first_failure: None,
        };
        let knobs = &self.settings.knobs;
        if self.choose.chance(knobs.webhook_loss) {
            self.outbox.lose(post);
            return;
        }
        let copies = if self.choose.chance(knobs.webhook_duplicate) { 2 } else { 1 };
        for _ in 0..copies {
            let held_back = self.choose.below(knobs.webhook_reorder_ms + 1);
            self.outbox.add(self.now + held_back, post.clone());
        }
    }
}

fn transaction_payload(transaction: &super::transaction::Transaction) -> Value {
    let mut payload = json!({"payment_transaction_id": transaction.id, "state": transaction.state.text()});
    if let Some(reference) = &transaction.reference {
        payload["payment_transaction_reference"] = json!(reference);
    }
    let purchase = transaction.purchase.as_ref().and_then(|data| data.get("purchase_reference"));
    if let Some(reference) = purchase {
        payload["purchase_reference"] = reference.clone();
    }
    payload
}
