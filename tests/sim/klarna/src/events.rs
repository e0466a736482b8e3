//! Events: what is told by webhook. Payloads of transactions are unverified but for the references.

use crate::json;
use crate::klarna::Klarna;
use crate::knobs::Payload;
use crate::krn;
use crate::moment;
use crate::request::{self, RequestState};
use crate::transaction::{self, Transaction, TransactionState};

impl Klarna {
    pub(crate) fn request_event(&mut self, number: usize, what: &str) {
        if !self.settings.knobs.webhooks {
            return;
        }
        let request = &self.requests[number];
        let mut payload = String::with_capacity(1_024);
        self.envelope(&mut payload, &request.account, "payment.request.", what);
        payload.push_str("\"payment_request_id\":");
        json::text(&mut payload, &request.id);
        json::optional(&mut payload, "payment_request_reference", request.reference.as_deref());
        json::member(&mut payload, "state", request.state.text());
        json::optional(&mut payload, "previous_state", request.previous.map(RequestState::text));
        json::optional(&mut payload, "state_reason", request.reason);
        if request.state == RequestState::Completed {
            let mut context = String::with_capacity(512);
            request::completion(&mut context, request, self.showing(number, true));
            let style = self.settings.knobs.webhook_payload;
            if style != Payload::StateContext {
                payload.push_str(&context);
            }
            if style != Payload::Flat {
                payload.push_str(",\"state_context\":{");
                payload.push_str(context.trim_start_matches(','));
                payload.push('}');
            }
        }
        self.post(payload);
    }

    pub(crate) fn transaction_event(&mut self, number: usize, what: &str, previous: Option<TransactionState>) {
        self.transaction_news(number, what, |payload, _| {
            json::optional(payload, "previous_state", previous.map(TransactionState::text));
        });
    }

    pub(crate) fn capture_event(&mut self, number: usize, place: usize) {
        self.transaction_news(number, "captured", |payload, transaction| {
            let capture = &transaction.captures[place];
            json::member(payload, "payment_capture_id", &capture.id);
            json::optional(payload, "payment_capture_reference", capture.reference.as_deref());
            json::number(payload, "capture_amount", capture.amount);
        });
    }

    pub(crate) fn refund_event(&mut self, number: usize, place: usize) {
        self.transaction_news(number, "refunded", |payload, transaction| {
            let refund = &transaction.refunds[place];
            json::member(payload, "payment_refund_id", &refund.id);
            json::optional(payload, "payment_refund_reference", refund.reference.as_deref());
            json::number(payload, "refund_amount", refund.amount);
            let capture = refund.capture.and_then(|place| transaction.captures.get(place));
            json::optional(payload, "payment_capture_reference", capture.and_then(|found| found.reference.as_deref()));
        });
    }

    /// The newest chargeback.
    pub(crate) fn chargeback_event(&mut self, number: usize) {
        self.transaction_news(number, "chargeback", |payload, transaction| {
            let Some(chargeback) = transaction.chargebacks.last() else { return };
            json::member(payload, "payment_chargeback_id", &chargeback.id);
            json::number(payload, "amount", chargeback.amount);
        });
    }

    /// The money that was awaited has come, or does not come.
    pub(crate) fn funding_event(&mut self, number: usize) {
        if let Some(what) = self.transactions[number].funding.event() {
            self.news(number, "payment.funding.", what, |payload, transaction| {
                transaction::funding_view(payload, transaction.funding);
            });
        }
    }

    fn transaction_news(&mut self, number: usize, what: &str, more: impl FnOnce(&mut String, &Transaction)) {
        self.news(number, "payment.transaction.", what, more);
    }

    fn news(&mut self, number: usize, kind: &str, what: &str, more: impl FnOnce(&mut String, &Transaction)) {
        if !self.settings.knobs.webhooks {
            return;
        }
        let transaction = &self.transactions[number];
        let mut payload = String::with_capacity(768);
        self.envelope(&mut payload, &transaction.account, kind, what);
        payload.push_str("\"payment_transaction_id\":");
        json::text(&mut payload, &transaction.id);
        json::optional(&mut payload, "payment_transaction_reference", transaction.reference.as_deref());
        json::member(&mut payload, "state", transaction.state.text());
        more(&mut payload, transaction);
        self.post(payload);
    }

    /// The customer of the request with this number took the token back. Whether the token or its reference stands in the payload is not
    /// confirmed; the reference does here, and the token where there is none.
    pub(crate) fn token_revoked_event(&mut self, number: usize, token: &str) {
        if !self.settings.knobs.webhooks {
            return;
        }
        let request = &self.requests[number];
        let reference = request.token_wish.as_ref().and_then(|wish| wish.reference.as_deref());
        let (name, value) = reference.map_or(("customer_token", token), |known| ("customer_token_reference", known));
        let mut payload = String::with_capacity(768);
        self.envelope(&mut payload, &request.account, "identity.customer-token.", "state-change.revoked");
        payload.push_str("\"state\":\"REVOKED\"");
        json::member(&mut payload, name, value);
        self.post(payload);
    }

    /// Everything before the members of the payload.
    fn envelope(&self, out: &mut String, account: &str, kind: &str, what: &str) {
        let settings = &self.settings;
        let order = self.outbox.events() + 1;
        out.push_str("{\"metadata\":{\"event_id\":\"");
        out.push_str(&krn::uuid(order));
        out.push_str("\",\"event_type\":\"");
        out.push_str(kind);
        out.push_str(what);
        out.push_str("\",\"event_version\":\"v2\",\"occurred_at\":\"");
        moment::fine_stamp(out, self.now, order);
        out.push('"');
        json::optional(out, "correlation_id", self.correlation.as_deref());
        json::member(out, "subject_account_id", account);
        json::member(out, "recipient_account_id", &settings.acquirer);
        json::member(out, "product_instance_id", &settings.product_id);
        json::member(out, "webhook_id", &settings.webhook_id);
        out.push_str(if settings.live { ",\"live\":true},\"payload\":{" } else { ",\"live\":false},\"payload\":{" });
    }

    /// Ends the body and sends it on its way.
    fn post(&mut self, mut body: String) {
        body.push_str("}}");
        self.outbox.add(self.now, body);
    }
}
