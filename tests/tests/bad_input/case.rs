//! One case of bad input, and the judgement over it.

use std::sync::Arc;

use kassa::flow::{AnyFlow, Config, Effect, Next, resume, start};
use kassa::value::fault::Fault;
use kassa::value::time::Now;
use serde_json::{Value, json};

/// Word in every value that is sent in; it may not come back in a message.
pub(crate) const CANARY: &str = "CANARY";
/// Number in the same role.
pub(crate) const NUMBER: &str = "7770777";
pub(crate) const NOW: Now = Now { unix_ms: 1_767_323_045_000, mono_ms: 0 };
pub(crate) const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// Where the input comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Entry {
    Config,
    Payment,
    PaymentCommand,
    Transaction,
    TransactionCommand,
    Checkout,
    CheckoutCommand,
    /// Lines of a journal, one after the other.
    Journal,
}

/// One case.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) what: String,
    pub(crate) entry: Entry,
    pub(crate) input: Vec<u8>,
    /// Name of the code.
    pub(crate) code: &'static str,
    pub(crate) pointer: Option<String>,
    /// The pointer is as good as it can be in a text that is no JSON, and not checked.
    pub(crate) anywhere: bool,
    /// A word that the message has to hold.
    pub(crate) remedy: &'static str,
}

impl Case {
    pub(crate) fn new(
        entry: Entry,
        what: impl Into<String>,
        input: impl Into<Vec<u8>>,
        code: &'static str,
        pointer: impl Into<String>,
        remedy: &'static str,
    ) -> Self {
        let (what, input) = (what.into(), input.into());
        Self { what, entry, input, code, pointer: Some(pointer.into()), anywhere: false, remedy }
    }

    /// The refusal concerns no single member.
    pub(crate) fn nowhere(mut self) -> Self {
        self.pointer = None;
        self
    }

    /// Where reading stopped does not matter.
    pub(crate) fn anywhere(mut self) -> Self {
        self.anywhere = true;
        self
    }

    /// Sends the input in and checks everything that holds for every refusal; otherwise says what does not.
    pub(crate) fn judge(&self) -> Result<Fault, String> {
        let fault = self.send_in().ok_or_else(|| self.complaint("it was accepted"))?;
        let hold =
            |holds: bool, what: &str| if holds { Ok(()) } else { Err(self.complaint(&format!("{what}: {fault}"))) };
        let rendered = format!("{fault} {fault:?}");
        let repeats = [CANARY, NUMBER, &CANARY.to_lowercase(), KEY].iter().any(|word| rendered.contains(*word));
        hold(fault.code.name() == self.code, &format!("the code is not {}", self.code))?;
        hold(self.anywhere || fault.pointer == self.pointer, &format!("the pointer is not {:?}", self.pointer))?;
        hold(fault.message.to_lowercase().contains(self.remedy), &format!("{:?} is missing", self.remedy))?;
        hold(!repeats, "the message repeats the input")?;
        hold(!fault.to_string().contains(char::is_control), "no line of a log can hold it")?;
        hold(rendered.len() < 1_000, "it is too long to be read")?;
        Ok(fault)
    }

    fn complaint(&self, what: &str) -> String {
        let shown: String = String::from_utf8_lossy(&self.input).chars().take(200).collect();
        format!("{:?}, {}: {what}\n    {}", self.entry, self.what.escape_default(), shown.escape_default())
    }

    fn send_in(&self) -> Option<Fault> {
        match self.entry {
            Entry::Config => Config::from_json(&self.input).err(),
            Entry::Payment => start("payment", &self.input, config(), NOW).err(),
            Entry::Transaction => start("transaction", &self.input, config(), NOW).err(),
            Entry::Checkout => start("checkout", &self.input, config(), NOW).err(),
            Entry::PaymentCommand => self.command(begun("payment", &payment())),
            Entry::TransactionCommand => self.command(ordered()),
            Entry::CheckoutCommand => self.command(begun("checkout", &checkout())),
            Entry::Journal => {
                let text = String::from_utf8(self.input.clone()).expect("a store hands out text");
                resume(text.split('\n').filter(|_| !text.is_empty()), config(), NOW).err()
            }
        }
    }

    /// A refused command changes nothing, orders no line and sends nothing.
    fn command(&self, mut flow: Box<dyn AnyFlow>) -> Option<Fault> {
        let view = |flow: &dyn AnyFlow| flow.view_json(NOW).expect("a view can be written");
        let before = view(&*flow);
        let fault = flow.command(&self.input, NOW).err()?;
        assert_eq!(view(&*flow), before, "a refused command changed the flow: {}", self.what);
        let next = flow.next(NOW).expect("the flow goes on");
        assert!(matches!(next, Next::Idle | Next::Wait { .. }), "{}: a refused command led to {next:?}", self.what);
        Some(fault)
    }
}

pub(crate) fn config() -> Arc<Config> {
    Arc::new(Config::from_json(configuration().to_string().as_bytes()).expect("the configuration is right"))
}

pub(crate) fn configuration() -> Value {
    json!({
        "base_url": "https://canary.example",
        "environment": "test",
        "partner_account_id": "krn:partner:global:account:test:CANARY",
        "installation": "CANARY/till-7",
        "journal_key": KEY,
        "integration_metadata": {"integrator": {"name": "CANARY"}},
        "policy": {"poll_floor_ms": 2000, "poll_cap_ms": 60000, "trusted_clock": false},
    })
}

pub(crate) fn payment() -> Value {
    json!({
        "reference": "CANARY-4711/1",
        "session_token": "CANARY.eyJ0eXAiOiJKV1QifQ",
        "give_up_after_ms": 300_000,
        "authorize": {
            "currency": "EUR",
            "request_payment_transaction": {"amount": 7_770_777, "payment_transaction_reference": "CANARY-4711"},
            "supplementary_purchase_data": {
                "purchase_reference": "CANARY-order",
                "line_items": [
                    {"name": "CANARY pen", "quantity": 1, "unit_price": 7_770_777, "total_amount": 7_770_777},
                ],
                "customer": {"email": "CANARY@example.com"},
            },
            "interoperability_data": "{\"CANARY\":1}",
            "step_up_config": {
                "payment_request_reference": "CANARY-4711/1",
                "customer_interaction_config": {
                    "method": "HANDOVER",
                    "return_url": "https://shop.example/CANARY?id={klarna.payment_request.id}",
                },
            },
        },
    })
}

pub(crate) fn transaction() -> Value {
    json!({
        "reference": "CANARY-4711",
        "payment_transaction_id": "krn:payment:eu1:transaction:CANARY",
        "amount": 7_770_777,
        "currency": "EUR",
        "captures": [{"payment_capture_id": "krn:payment:eu1:capture:CANARY", "amount": 3000}],
    })
}

pub(crate) fn checkout() -> Value {
    json!({"reference": "CANARY-17/1", "checkout": {"basket": "CANARY"}})
}

pub(crate) fn capture() -> Value {
    json!({"capture": {"reference": "CANARY-parcel", "amount": 77, "release": false, "body": {}}})
}

pub(crate) fn refund() -> Value {
    let id = "krn:payment:eu1:capture:CANARY";
    json!({"refund": {"reference": "CANARY-return", "amount": 77, "payment_capture_id": id, "body": {}}})
}

/// A flow that is saved and has sent what it begins with.
fn begun(kind: &str, spec: &Value) -> Box<dyn AnyFlow> {
    let mut flow = start(kind, spec.to_string().as_bytes(), config(), NOW).expect("the spec is right");
    settle(&mut *flow);
    flow
}

/// A transaction with a capture of 1 under the reference `used`, on its way.
fn ordered() -> Box<dyn AnyFlow> {
    let mut flow = begun("transaction", &transaction());
    flow.command(br#"{"capture":{"reference":"used","amount":1}}"#, NOW).expect("the command is right");
    settle(&mut *flow);
    flow
}

fn settle(flow: &mut dyn AnyFlow) {
    loop {
        match flow.next(NOW).expect("the flow goes on") {
            Next::Save(batch) => flow.saved(batch.upto).expect("the number was handed out"),
            Next::Do(Effect::Call(_)) => {}
            Next::Idle | Next::Wait { .. } => return,
            other => panic!("{other:?}"),
        }
    }
}

const MARK: &str = "\"@@\"";

/// `base` with the member at `pointer` set to `raw`, which may be no JSON at all.
pub(crate) fn with(base: &Value, pointer: &str, raw: impl AsRef<[u8]>) -> Vec<u8> {
    let mut value = base.clone();
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
    match value.pointer_mut(parent).expect("the parent is there") {
        Value::Object(members) => {
            members.insert(last.to_owned(), json!("@@"));
        }
        Value::Array(items) => items[last.parse::<usize>().expect("an index")] = json!("@@"),
        other => panic!("{pointer}: {other} has no members"),
    }
    let text = value.to_string();
    let (before, after) = text.split_once(MARK).expect("the mark is there");
    [before.as_bytes(), raw.as_ref(), after.as_bytes()].concat()
}

/// `base` without the member at `pointer`.
pub(crate) fn without(base: &Value, pointer: &str) -> Vec<u8> {
    let mut value = base.clone();
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
    let members = value.pointer_mut(parent).and_then(Value::as_object_mut).expect("the parent is an object");
    members.remove(last).expect("the member is there");
    value.to_string().into_bytes()
}

/// A text as JSON.
pub(crate) fn quoted(text: &str) -> String {
    json!(text).to_string()
}

/// A control character.
pub(crate) struct Control {
    /// Its name.
    pub(crate) name: String,
    /// As it stands between quotes: C0 controls and DEL as escapes, C1 controls as they are.
    pub(crate) raw: String,
    /// Klarna refuses it everywhere.
    pub(crate) refused_by_klarna: bool,
}

pub(crate) fn control_characters() -> Vec<Control> {
    let control =
        |code: u32, raw: String| Control { name: format!("U+{code:04X}"), raw, refused_by_klarna: code < 0x80 };
    let c0 = (0..0x20).chain([0x7f]).map(|code| control(code, format!("\\u{code:04x}")));
    let c1 = (0x80..0xa0_u32).filter_map(|code| Some(control(code, char::from_u32(code)?.to_string())));
    c0.chain(c1).collect()
}
