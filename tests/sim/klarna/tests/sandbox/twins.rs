//! The model and the sandbox side by side. Both get the same calls, each with its own ids; what comes back has to be the same
//! once ids are replaced by their order of appearance.

use std::collections::{BTreeMap, HashMap};

use kassa_sandbox::engine::{ApiAnswer, ApiRequest, Approval, Move, World, parse_time};
use kassa_sim_klarna::{Answer, Call, Klarna, RequestState, Step};
use serde_json::{Value, json};

/// Members whose text is made up by each side. The first of a pair that is seen gives both the same label.
const IDS: [&str; 8] = [
    "payment_request_id",
    "payment_transaction_id",
    "payment_capture_id",
    "payment_refund_id",
    "klarna_network_session_token",
    "interoperability_token",
    "payment_token",
    "customer_token",
];

/// Members that are not compared. Texts for people and addresses are each side's own; the rest the sandbox shows again as it was
/// sent, and the model reads past.
const NOT_COMPARED: [&str; 17] = [
    "error_id",
    "error_message",
    "validation_errors",
    "errors",
    "payment_request_url",
    "qr_code",
    "payment_option",
    "event_id",
    "webhook_id",
    "supplementary_purchase_data",
    "supplementary_capture_data",
    "supplementary_refund_data",
    "customer_interaction_config",
    "purchase_reference",
    "shipping",
    "shipping_config",
    "acquiring_config",
];

/// A call, with the model's ids.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) method: &'static str,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}

/// Both worlds, and the names of what is in them.
pub(crate) struct Twins {
    pub(crate) model: Klarna,
    pub(crate) sandbox: World,
    pub(crate) now: u64,
    /// The model's id to the sandbox's.
    theirs: HashMap<String, String>,
    ours_label: HashMap<String, String>,
    theirs_label: HashMap<String, String>,
    /// Ids of the model by the name of their member, in order of appearance.
    pub(crate) known: HashMap<&'static str, Vec<String>>,
    /// How often which operation came to what.
    pub(crate) tally: Tally,
}

/// Operation, status, and result or error code.
pub(crate) type Tally = BTreeMap<(&'static str, u16, String), usize>;

impl Twins {
    pub(crate) fn new(model: Klarna, sandbox: World, now: u64) -> Self {
        let (theirs, ours_label, theirs_label) = Default::default();
        Self { model, sandbox, now, theirs, ours_label, theirs_label, known: HashMap::new(), tally: Tally::new() }
    }

    /// Sends a call to both and compares the answers; answers the status and the model's body.
    pub(crate) fn send(&mut self, sent: &Sent) -> (u16, Value) {
        let (ours, theirs) = self.exchange(sent);
        self.compare_answers(sent, &ours, &theirs);
        let body = value(&ours.body);
        (ours.status, body)
    }

    /// Sends a call to both, and keeps a failure under its key afterwards.
    pub(crate) fn send_and_fail(&mut self, sent: &Sent) {
        let (ours, theirs) = self.exchange(sent);
        self.compare_answers(sent, &ours, &theirs);
        let key = sent.headers.iter().find(|(name, _)| *name == "Klarna-Idempotency-Key");
        if let (Some((_, key)), Some(slot), 200..=299) = (key, &theirs.slot, ours.status) {
            let body = br#"{"error_code":"INTERNAL_ERROR"}"#.to_vec();
            let failure = ApiAnswer { status: 500, body: body.clone(), ..ApiAnswer::default() };
            self.sandbox.replace_stored(slot, &failure);
            assert!(self.model.store_answer(key, Answer { status: 500, headers: Vec::new(), body }));
        }
    }

    fn exchange(&mut self, sent: &Sent) -> (Answer, ApiAnswer) {
        let url = format!("{}{}", self.model.settings().base_url, sent.target);
        let headers: Vec<(&str, &str)> = sent.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let call = Call { method: sent.method, url: &url, headers: &headers, body: sent.body.as_bytes() };
        let ours = self.model.handle(&call, self.now);
        let swap = |text: &str| self.theirs.get(text).cloned().unwrap_or_else(|| text.to_owned());
        let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
        let path: Vec<String> = path.split('/').map(swap).collect();
        let mut body = sent.body.clone();
        for id in self.known.get("payment_request_id").into_iter().flatten() {
            body = body.replace(&format!("\"{id}\""), &format!("\"{}\"", swap(id)));
        }
        let request = ApiRequest {
            method: sent.method.to_owned(),
            target: if query.is_empty() { path.join("/") } else { format!("{}?{query}", path.join("/")) },
            headers: sent.headers.iter().map(|(name, value)| ((*name).to_owned(), swap(value))).collect(),
            body: body.into_bytes(),
            ..ApiRequest::default()
        };
        (ours, self.sandbox.handle(&request, self.now))
    }

    fn compare_answers(&mut self, sent: &Sent, ours: &Answer, theirs: &ApiAnswer) {
        let (our_body, their_body) = (value(&ours.body), value(&theirs.body));
        assert_eq!(ours.status, theirs.status, "{sent:#?}\nmodel {our_body:#}\nsandbox {their_body:#}");
        self.compare(&our_body, &their_body, sent);
        let result =
            ["/payment_transaction_response/result", "/customer_token_response/result", "/error_code", "/state"];
        let result = result.iter().find_map(|place| our_body.pointer(place)?.as_str()).unwrap_or("-");
        *self.tally.entry((theirs.operation.unwrap_or("-"), ours.status, result.to_owned())).or_default() += 1;
        let shown = |name: &str| ours.headers.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone());
        let theirs = |name: &str| theirs.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone());
        assert_eq!(shown("Partner-Correlation-Id"), theirs("Partner-Correlation-Id"), "{sent:#?}");
        if self.model.knobs().quota.is_some() {
            for name in ["X-Ratelimit-Limit", "X-Ratelimit-Remaining", "X-Ratelimit-Reset"] {
                assert_eq!(shown(name), theirs(name), "{name} of {sent:#?}");
            }
        }
    }

    /// Learns new ids from two bodies and compares them.
    pub(crate) fn compare(&mut self, ours: &Value, theirs: &Value, about: &dyn std::fmt::Debug) {
        self.learn(ours, theirs);
        let (left, right) = (plain(ours, &self.ours_label), plain(theirs, &self.theirs_label));
        assert_eq!(left, right, "{about:#?}\nmodel {ours:#}\nsandbox {theirs:#}");
    }

    fn learn(&mut self, ours: &Value, theirs: &Value) {
        match (ours, theirs) {
            (Value::Object(ours), Value::Object(theirs)) => {
                for (name, one) in ours {
                    let Some(other) = theirs.get(name) else { continue };
                    match (one.as_str(), other.as_str(), IDS.iter().find(|id| *id == name)) {
                        (Some(one), Some(other), Some(id)) => self.name(id, one, other),
                        _ => self.learn(one, other),
                    }
                }
            }
            (Value::Array(ours), Value::Array(theirs)) => {
                ours.iter().zip(theirs).for_each(|(one, other)| self.learn(one, other));
            }
            _ => {}
        }
    }

    fn name(&mut self, id: &'static str, ours: &str, theirs: &str) {
        if self.ours_label.contains_key(ours) || self.theirs_label.contains_key(theirs) {
            return;
        }
        let known = self.known.entry(id).or_default();
        let label = format!("{id} {}", known.len());
        known.push(ours.to_owned());
        self.theirs.insert(ours.to_owned(), theirs.to_owned());
        self.ours_label.insert(ours.to_owned(), label.clone());
        self.theirs_label.insert(theirs.to_owned(), label);
    }

    /// Lets the customer of a request act on both sides. The sandbox enters by itself where the model says no.
    pub(crate) fn customer(&mut self, number: usize, step: Step) {
        let id = self.model.requests()[number].id.clone();
        let moved = self.model.customer(number, step, self.now);
        let other = match step {
            Step::Enter => Move::Enter,
            Step::Approve => Move::Approve(Approval::default()),
            Step::ApproveOther(amount) => Move::Approve(Approval { amount: Some(amount), shipping: None }),
            Step::Decline => Move::Decline,
            Step::Leave => Move::Leave,
        };
        self.sandbox.tick(self.now);
        if moved {
            self.sandbox.customer_moves(&self.theirs[&id], &other, self.now).expect("the sandbox moves as well");
        }
    }

    pub(crate) fn pass(&mut self, ms: u64) {
        self.now += ms;
        self.model.tick(self.now);
        self.sandbox.tick(self.now);
    }

    /// Takes every webhook call that is due, and compares them one by one.
    pub(crate) fn deliver(&mut self, success: bool) -> usize {
        // A life can be changed to end in the past; that is noticed with the next tick.
        self.pass(0);
        let mut count = 0;
        loop {
            let ours = self.model.webhook_due(self.now);
            let theirs = self.sandbox.due_deliveries(self.now).pop();
            let (Some(ours), Some(theirs)) = (&ours, &theirs) else {
                assert_eq!(ours.map(|found| value(&found.body)), theirs.map(|found| value(&found.body)));
                return count;
            };
            assert_eq!(ours.attempt, theirs.attempt);
            let header = |name: &str| theirs.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value);
            assert_eq!(Some(&ours.key_id), header("Klarna-Signing-Key-Id"));
            assert_eq!(ours.signature, kassa_sandbox::engine::sign(&self.model.settings().signing_key, &ours.body));
            self.compare(&event(&ours.body), &event(&theirs.body), &"an event");
            self.model.webhook_answered(ours.id, success, self.now);
            self.sandbox.delivered(theirs.id, Some(if success { 200 } else { 500 }), self.now);
            count += 1;
        }
    }

    /// Compares everything that exists, the API's point of view aside.
    pub(crate) fn compare_all(&mut self) {
        let all = self.sandbox.all_requests();
        let ours: Vec<Value> = self
            .model
            .requests()
            .iter()
            .filter(|request| !request.gone)
            .map(|request| {
                let made = request.transaction.map(|place| self.model.transactions()[place].id.clone());
                json!({
                    "payment_request_id": request.id, "state": request.state.text(), "amount": request.amount,
                    "previous": request.previous.map(RequestState::text), "expires_at": request.expires_at,
                    "completed_at": request.completed_at, "account_id": *request.account,
                    "finalized": request.finalized, "payment_transaction_id": made,
                })
            })
            .collect();
        let theirs = all.as_array().into_iter().flatten().map(|request| {
            json!({
                "payment_request_id": request["payment_request_id"], "state": request["state"],
                "amount": request["amount"], "previous": request["previous_state"],
                "expires_at": time(&request["expires_at"]), "completed_at": time(&request["completed_at"]),
                "account_id": request["account_id"], "finalized": !request["result"].is_null(),
                "payment_transaction_id": request["payment_transaction_id"],
            })
        });
        let theirs = Value::Array(theirs.collect());
        self.compare(&Value::Array(ours), &theirs, &"all requests");
        let all = self.sandbox.all_transactions();
        let ours = self.model.transactions().iter().map(|found| {
            json!({
                "payment_transaction_id": found.id, "state": found.state.text(), "amount": found.amount,
                "captured": found.captured(), "refunded": found.refunded(), "released": found.released,
                "remaining": found.remaining(), "expires_at": found.expires_at, "created_at": found.created_at,
                "account_id": *found.account,
            })
        });
        let ours = Value::Array(ours.collect());
        let theirs = all.as_array().into_iter().flatten().map(|found| {
            json!({
                "payment_transaction_id": found["payment_transaction_id"], "state": found["state"],
                "amount": found["amount"], "captured": found["captured_amount"], "refunded": found["refunded_amount"],
                "released": found["released_amount"], "remaining": found["remaining_authorized_amount"],
                "expires_at": time(&found["expires_at"]), "created_at": time(&found["created_at"]),
                "account_id": found["account_id"],
            })
        });
        let theirs = Value::Array(theirs.collect());
        self.compare(&ours, &theirs, &"all transactions");
    }
}

fn value(body: &[u8]) -> Value {
    if body.is_empty() { Value::Null } else { serde_json::from_slice(body).expect("bodies are JSON") }
}

fn time(text: &Value) -> Option<u64> {
    text.as_str().and_then(parse_time)
}

/// An event with its moment to the millisecond; the finer digits are each side's own.
fn event(body: &[u8]) -> Value {
    let mut event = value(body);
    let at = time(&event["metadata"]["occurred_at"]);
    event["metadata"]["occurred_at"] = json!(at);
    event
}

/// Without what is not compared, ids as labels, and moments without the zeros at the end of their fraction.
fn plain(node: &Value, labels: &HashMap<String, String>) -> Value {
    match node {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !NOT_COMPARED.contains(&name.as_str()));
            kept.map(|(name, value)| (name.clone(), plain(value, labels))).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(|item| plain(item, labels)).collect(),
        Value::String(text) => match (labels.get(text), parse_time(text).filter(|_| text.ends_with('Z'))) {
            (Some(label), _) => json!(label),
            (None, Some(ms)) => json!(ms),
            (None, None) => node.clone(),
        },
        other => other.clone(),
    }
}
