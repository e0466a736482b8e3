//! From a command to the call that it orders.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::command::{CaptureName, Command, Reauthorize, Refund, UpdateCapture};
use super::fact::{Kind, Order};
use super::ledger::Ledger;
use crate::api::payment::{
    CAPTURE_PAYMENT_TRANSACTION, REAUTHORIZE_PAYMENT_TRANSACTION, REFUND_PAYMENT_CAPTURE, REFUND_PAYMENT_TRANSACTION,
    UPDATE_PAYMENT_CAPTURE, UPDATE_PAYMENT_TRANSACTION, VOID_PAYMENT_TRANSACTION,
};
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::value::money::Minor;
use crate::wire::check::{CheckRule, Severity, check};
use crate::wire::json;
use crate::wire::op::OpSpec;

/// An operation that is ready to be ordered.
pub(super) struct Prepared {
    pub(super) order: Order,
    pub(super) op: &'static OpSpec,
    /// Body to send.
    pub(super) body: Option<String>,
    /// What to tell, and as what: line items that do not add up, of which Klarna's own samples hold such, so that it is no reason to refuse
    /// (payments, invariant 3), and members that are not known.
    pub(super) warnings: Vec<(&'static str, String)>,
}

/// What a command orders; nothing for a command that orders nothing.
pub(super) fn prepare(command: &Command, ledger: &Ledger) -> Result<Option<Prepared>, Fault> {
    let order = |kind, reference: &str| Order {
        kind,
        reference: String::from(reference),
        amount: Minor::ZERO,
        extension_days: None,
        release: false,
        payment_capture_id: None,
        body_check: 0,
    };
    let prepared = match command {
        Command::Close | Command::Resolve { .. } | Command::Read => return Ok(None),
        Command::Void { reference } => Prepared {
            order: order(Kind::Void, reference),
            op: VOID_PAYMENT_TRANSACTION,
            body: None,
            warnings: Vec::new(),
        },
        Command::Capture(capture) => {
            let mut known = alloc::format!(
                "\"capture_amount\":{},\"payment_capture_reference\":{}",
                capture.amount,
                quoted(&capture.reference)?
            );
            if capture.release {
                known.push_str(",\"remaining_authorization\":\"RELEASE\"");
            }
            let order = order(Kind::Capture, &capture.reference);
            let order = Order { amount: capture.amount, release: capture.release, ..order };
            Prepared::new(order, CAPTURE_PAYMENT_TRANSACTION, "/capture/body", &known, capture.body.as_deref())?
        }
        Command::Refund(Refund { reference, amount, of, body }) => {
            let id = of.as_ref().map(|of| capture(of, ledger, "/refund/payment_capture_reference")).transpose()?;
            // The two refund calls spell the reference differently (payment.yaml, x-conflict).
            let (op, name) = match id {
                Some(_) => (REFUND_PAYMENT_CAPTURE, "payment_refund_reference"),
                None => (REFUND_PAYMENT_TRANSACTION, "refund_reference"),
            };
            let known = alloc::format!("\"refund_amount\":{amount},\"{name}\":{}", quoted(reference)?);
            let order = Order { amount: *amount, payment_capture_id: id, ..order(Kind::Refund, reference) };
            Prepared::new(order, op, "/refund/body", &known, body.as_deref())?
        }
        Command::Reauthorize(Reauthorize { reference, amount, extension_days, body }) => {
            if *amount == Some(Minor::ZERO) {
                let why = "authorize more than nothing; a void lets go of the rest";
                return Err(Fault::at(Code::Amount, "/reauthorize/amount", why));
            }
            let mut known = String::new();
            if let Some(amount) = amount {
                let _ = write!(known, "\"amount\":{amount}");
            }
            if let Some(days) = extension_days {
                let comma = if known.is_empty() { "" } else { "," };
                let _ = write!(known, "{comma}\"extension_days\":{days}");
            }
            let order = Order {
                amount: amount.unwrap_or(Minor::ZERO),
                extension_days: *extension_days,
                ..order(Kind::Reauthorize, reference)
            };
            Prepared::new(order, REAUTHORIZE_PAYMENT_TRANSACTION, "/reauthorize/body", &known, body.as_deref())?
        }
        Command::Update(update) => {
            let order = order(Kind::Update, &update.reference);
            Prepared::new(order, UPDATE_PAYMENT_TRANSACTION, "/update/body", "", Some(&update.body))?
        }
        Command::UpdateCapture(UpdateCapture { reference, of, body }) => {
            let id = capture(of, ledger, "/update_capture/payment_capture_reference")?;
            let order = Order { payment_capture_id: Some(id), ..order(Kind::UpdateCapture, reference) };
            Prepared::new(order, UPDATE_PAYMENT_CAPTURE, "/update_capture/body", "", Some(body))?
        }
    };
    Ok(Some(prepared))
}

/// Klarna's id of a capture.
fn capture(name: &CaptureName, ledger: &Ledger, pointer: &'static str) -> Result<Id, Fault> {
    match name {
        CaptureName::Id(id) => Ok(id.clone()),
        CaptureName::Reference(reference) => ledger.capture_named(reference).cloned().ok_or_else(|| {
            Fault::at(
                Code::NotNow,
                pointer,
                "no capture of this name was made whose id is known; look at the view, or read the transaction",
            )
        }),
    }
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
    "amount",
    "extension_days",
];

/// Whether the member is the command's and not the body's.
fn is_own(op: &OpSpec, name: &str) -> bool {
    // A capture's reference may be corrected; nothing sets it there but the body.
    OWN.contains(&name) && !(op.number == UPDATE_PAYMENT_CAPTURE.number && name == "payment_capture_reference")
}

impl Prepared {
    /// Known members first, then the application's own as they stand.
    fn new(
        mut order: Order,
        op: &'static OpSpec,
        base: &'static str,
        known: &str,
        more: Option<&str>,
    ) -> Result<Self, Fault> {
        let mut body = alloc::format!("{{{known}");
        for member in more.map(|more| json::members(more.as_bytes())).into_iter().flatten() {
            if is_own(op, &member.name) {
                let why = match order.kind {
                    Kind::Update => "an update leaves amounts as they are; reauthorize for another amount",
                    _ => "this member is set by the command itself; leave it out of the body",
                };
                return Err(Fault::at(Code::Inconsistent, alloc::format!("{base}/{}", member.name), why));
            }
            let text = |bytes| core::str::from_utf8(bytes).map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"));
            if body.len() > 1 {
                body.push(',');
            }
            body.push_str(text(member.raw_name)?);
            body.push(':');
            body.push_str(text(member.value)?);
        }
        if more.is_some_and(|more| !more.trim_start().starts_with('{')) {
            return Err(Fault::at(Code::Form, base, "this must be an object"));
        }
        body.push('}');
        let mut warnings = Vec::new();
        for finding in op.body.map(|shape| check(body.as_bytes(), shape)).into_iter().flatten() {
            let message = alloc::format!("{}; {}", finding.message, finding.remedy);
            let pointer = alloc::format!("{base}{}", finding.pointer);
            if finding.severity == Severity::Error {
                return Err(Fault::at(finding.rule.code(), pointer, message));
            }
            let what = match finding.rule {
                CheckRule::Sum => "line_items",
                CheckRule::Unknown => "warning",
                _ => continue,
            };
            warnings.push((what, alloc::format!("{pointer}: {message}")));
        }
        order.body_check = crc32fast::hash(body.as_bytes());
        Ok(Self { order, op, body: Some(body), warnings })
    }
}
