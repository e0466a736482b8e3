//! What the application says about a transaction.

use alloc::string::String;
use alloc::vec::Vec;

use super::fact::{EarlierCapture, Kind, Order};
use crate::api::payment::{CAPTURE_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE, REFUND_PAYMENT_TRANSACTION};
use crate::flow::input::{self, Object};
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::value::money::{Currency, Minor};
use crate::wire::check::{Severity, check};
use crate::wire::json;
use crate::wire::op::OpSpec;

/// A transaction to take into hand:
/// `{"reference": "receipt-4711", "payment_transaction_id": "krn:...", "amount": 12336, "currency": "EUR"}`, and
/// `"captures": [{"payment_capture_id": "krn:...", "amount": 12336}]` for what was captured with the authorization.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Names the flow.
    pub reference: String,
    /// The transaction.
    pub payment_transaction_id: Id,
    /// Authorized amount in minor units.
    pub amount: Minor,
    /// Currency.
    pub currency: Currency,
    /// Captures made before.
    pub captures: Vec<EarlierCapture>,
}

impl Spec {
    /// Reads a spec.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let spec = Object::read(text, &["reference", "payment_transaction_id", "amount", "currency", "captures"])?;
        let currency = spec.text("currency")?.ok_or_else(|| spec.missing("currency"))?;
        let mut captures = Vec::new();
        if spec.raw("captures").is_some_and(|raw| !raw.starts_with(b"[")) {
            return Err(Fault::at(Code::Form, "/captures", "the captures are an array of objects"));
        }
        for item in spec.raw("captures").map(json::items).into_iter().flatten() {
            let capture = Object::part(item, "/captures", &["payment_capture_id", "amount"])?;
            captures.push(EarlierCapture {
                payment_capture_id: capture
                    .id("payment_capture_id")?
                    .ok_or_else(|| capture.missing("payment_capture_id"))?,
                amount: capture.amount("amount")?.ok_or_else(|| capture.missing("amount"))?,
            });
        }
        Ok(Self {
            reference: spec.reference("reference")?,
            payment_transaction_id: spec
                .id("payment_transaction_id")?
                .ok_or_else(|| spec.missing("payment_transaction_id"))?,
            amount: spec.amount("amount")?.ok_or_else(|| spec.missing("amount"))?,
            currency: Currency::new(&currency).ok_or_else(|| {
                Fault::at(Code::Form, "/currency", "a currency is three capital letters, such as EUR")
            })?,
            captures,
        })
    }
}

/// What the application may ask of a transaction. The same command twice is one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `{"capture": {"reference": "parcel-1", "amount": 5000, "release": true, "body": {...}}}`
    Capture(Capture),
    /// `{"void": {"reference": "rest"}}`: let go of what is left. Without captures the transaction is closed by it.
    Void {
        /// The caller's name for it.
        reference: String,
    },
    /// `{"refund": {"reference": "return-1", "amount": 1000, "payment_capture_id": "krn:...", "body": {...}}}`
    Refund(Refund),
    /// `{"resolve": {"kind": "refund", "reference": "return-1", "made": true}}`: a person found out what became of an operation
    /// whose outcome is unknown. The kind may be left out where the reference alone names it.
    Resolve {
        /// Capture, refund or void.
        kind: Option<Kind>,
        /// The caller's name for it.
        reference: String,
        /// Whether it was made.
        made: bool,
    },
    /// `{"close": {}}`: nothing more will be ordered; the flow ends once every operation is answered.
    Close,
}

/// Take money. `Debug` does not show the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Capture {
    /// `payment_capture_reference`; also names the operation.
    pub reference: String,
    /// Amount in minor units.
    pub amount: Minor,
    /// Let go of the rest.
    pub release: bool,
    /// Further members of the body, as a JSON object.
    pub body: Option<String>,
}

/// Give money back. `Debug` does not show the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Refund {
    /// The refund's reference; also names the operation.
    pub reference: String,
    /// Amount in minor units.
    pub amount: Minor,
    /// Refund this capture; otherwise Klarna allocates, for which it needs line items when there are several captures.
    pub payment_capture_id: Option<Id>,
    /// Further members of the body, as a JSON object.
    pub body: Option<String>,
}

impl core::fmt::Debug for Capture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Capture({}, {}, release {})", self.reference, self.amount, self.release)
    }
}

impl core::fmt::Debug for Refund {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Refund({}, {}, of {:?})", self.reference, self.amount, self.payment_capture_id)
    }
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let (name, value) = input::command(text, &["capture", "void", "refund", "resolve", "close"])?;
        let body = |object: &Object<'_>| {
            let text = object.raw("body").map(|raw| String::from_utf8(raw.to_vec()));
            text.transpose().map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"))
        };
        match &*name {
            "capture" => {
                let object = Object::part(value, "/capture", &["reference", "amount", "release", "body"])?;
                Ok(Self::Capture(Capture {
                    reference: object.reference("reference")?,
                    amount: object.amount("amount")?.ok_or_else(|| object.missing("amount"))?,
                    release: object.flag("release")?,
                    body: body(&object)?,
                }))
            }
            "refund" => {
                let object = Object::part(value, "/refund", &["reference", "amount", "payment_capture_id", "body"])?;
                Ok(Self::Refund(Refund {
                    reference: object.reference("reference")?,
                    amount: object.amount("amount")?.ok_or_else(|| object.missing("amount"))?,
                    payment_capture_id: object.id("payment_capture_id")?,
                    body: body(&object)?,
                }))
            }
            "resolve" => {
                let object = Object::part(value, "/resolve", &["kind", "reference", "made"])?;
                let kind = match object.text("kind")?.as_deref() {
                    None => None,
                    Some("capture") => Some(Kind::Capture),
                    Some("refund") => Some(Kind::Refund),
                    Some("void") => Some(Kind::Void),
                    Some(_) => {
                        let why = "the kind of an operation is capture, refund or void";
                        return Err(Fault::at(Code::Form, "/resolve/kind", why));
                    }
                };
                let made =
                    object.raw("made").ok_or_else(|| object.missing("made")).and_then(|_| object.flag("made"))?;
                Ok(Self::Resolve { kind, reference: object.reference("reference")?, made })
            }
            "void" => {
                let object = Object::part(value, "/void", &["reference"])?;
                Ok(Self::Void { reference: object.reference("reference")? })
            }
            _ => {
                Object::part(value, "/close", &[])?;
                Ok(Self::Close)
            }
        }
    }
}

/// An operation that is ready to be ordered.
pub(super) struct Prepared {
    pub(super) order: Order,
    pub(super) op: &'static OpSpec,
    /// Body to send.
    pub(super) body: Option<String>,
}

/// What a command orders; nothing for a command that orders nothing.
pub(super) fn prepare(command: &Command) -> Result<Option<Prepared>, Fault> {
    let (kind, reference, amount, release, capture, op, body) = match command {
        Command::Close | Command::Resolve { .. } => return Ok(None),
        Command::Void { reference } => {
            (Kind::Void, reference, Minor::ZERO, false, None, crate::api::payment::VOID_PAYMENT_TRANSACTION, None)
        }
        Command::Capture(capture) => {
            let mut known = alloc::format!(
                "\"capture_amount\":{},\"payment_capture_reference\":{}",
                capture.amount,
                quoted(&capture.reference)?
            );
            if capture.release {
                known.push_str(",\"remaining_authorization\":\"RELEASE\"");
            }
            let body = join("/capture/body", &known, capture.body.as_deref(), CAPTURE_PAYMENT_TRANSACTION)?;
            (
                Kind::Capture,
                &capture.reference,
                capture.amount,
                capture.release,
                None,
                CAPTURE_PAYMENT_TRANSACTION,
                Some(body),
            )
        }
        Command::Refund(refund) => {
            // The two refund calls spell the reference differently (payment.yaml, x-conflict).
            let (op, name) = match refund.payment_capture_id {
                Some(_) => (REFUND_PAYMENT_CAPTURE, "payment_refund_reference"),
                None => (REFUND_PAYMENT_TRANSACTION, "refund_reference"),
            };
            let known = alloc::format!("\"refund_amount\":{},\"{name}\":{}", refund.amount, quoted(&refund.reference)?);
            let body = join("/refund/body", &known, refund.body.as_deref(), op)?;
            (Kind::Refund, &refund.reference, refund.amount, false, refund.payment_capture_id.clone(), op, Some(body))
        }
    };
    let body_check = crc32fast::hash(body.as_deref().unwrap_or("").as_bytes());
    let order = Order { kind, reference: reference.clone(), amount, release, payment_capture_id: capture, body_check };
    Ok(Some(Prepared { order, op, body }))
}

fn quoted(text: &str) -> Result<String, Fault> {
    serde_json::to_string(text).map_err(|_| Fault::new(Code::Internal, "a text is JSON"))
}

/// Members that commands set by themselves.
const OWN: &[&str] = &[
    "capture_amount",
    "payment_capture_reference",
    "remaining_authorization",
    "refund_amount",
    "refund_reference",
    "payment_refund_reference",
];

/// Known members first, then the application's own as they stand.
fn join(base: &'static str, known: &str, more: Option<&str>, op: &OpSpec) -> Result<String, Fault> {
    let mut body = alloc::format!("{{{known}");
    for member in more.map(|more| json::members(more.as_bytes())).into_iter().flatten() {
        if OWN.contains(&&*member.name) {
            return Err(Fault::at(
                Code::Inconsistent,
                alloc::format!("{base}/{}", member.name),
                "this member is set by the command itself; leave it out of the body",
            ));
        }
        let text = |bytes| core::str::from_utf8(bytes).map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"));
        body.push(',');
        body.push_str(text(member.raw_name)?);
        body.push(':');
        body.push_str(text(member.value)?);
    }
    if more.is_some_and(|more| !more.trim_start().starts_with('{')) {
        return Err(Fault::at(Code::Form, base, "this must be an object"));
    }
    body.push('}');
    if let Some(shape) = op.body
        && let Some(finding) =
            check(body.as_bytes(), shape).into_iter().find(|finding| finding.severity == Severity::Error)
    {
        let message = alloc::format!("{}; {}", finding.message, finding.remedy);
        return Err(Fault::at(Code::Form, alloc::format!("{base}{}", finding.pointer), message));
    }
    Ok(body)
}
