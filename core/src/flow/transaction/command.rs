//! What the application says about a transaction.

use alloc::string::String;

use super::fact::Kind;
use crate::flow::input::{self, Object};
use crate::value::fault::{Code, Fault};
use crate::value::id::Id;
use crate::value::money::Minor;

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
    /// `{"reauthorize": {"reference": "more-1", "amount": 15000, "extension_days": 10, "body": {...}}}`: another amount, more
    /// time, or both. It revives an expired authorization, for 7 days.
    Reauthorize(Reauthorize),
    /// `{"update": {"reference": "names-1", "body": {...}}}`: correct references and purchase data.
    Update(Update),
    /// `{"update_capture": {"reference": "tracking-1", "payment_capture_id": "krn:...", "body": {...}}}`: add shipments.
    UpdateCapture(UpdateCapture),
    /// `{"read": {}}`: compare the ledger with Klarna. What others captured or refunded counts from then on.
    Read,
    /// `{"resolve": {"kind": "refund", "reference": "return-1", "made": true}}`: a person found out what became of an operation
    /// whose outcome is unknown. The kind may be left out where the reference alone names it.
    Resolve {
        /// Kind of the operation.
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
    pub of: Option<CaptureName>,
    /// Further members of the body, as a JSON object.
    pub body: Option<String>,
}

/// More time, or another amount. `Debug` does not show the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Reauthorize {
    /// The caller's name for it. Klarna does not get it.
    pub reference: String,
    /// The whole of the new authorization in minor units, captures included; as it was where it is left out.
    pub amount: Option<Minor>,
    /// By how many days the authorization gets longer.
    pub extension_days: Option<u32>,
    /// Further members of the body, as a JSON object.
    pub body: Option<String>,
}

/// Correct the transaction. `Debug` does not show the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Update {
    /// The caller's name for it. Klarna does not get it.
    pub reference: String,
    /// What changes, as a JSON object.
    pub body: String,
}

/// Add to a capture. `Debug` does not show the body.
#[derive(Clone, PartialEq, Eq)]
pub struct UpdateCapture {
    /// The caller's name for it. Klarna does not get it.
    pub reference: String,
    /// The capture.
    pub of: CaptureName,
    /// What changes, as a JSON object.
    pub body: String,
}

/// Names a capture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaptureName {
    /// By Klarna's identifier, `payment_capture_id`.
    Id(Id),
    /// By the caller's own name for a capture of this flow, `payment_capture_reference`.
    Reference(String),
}

impl core::fmt::Debug for Capture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Capture({}, {}, release {})", self.reference, self.amount, self.release)
    }
}

impl core::fmt::Debug for Refund {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Refund({}, {}, of {:?})", self.reference, self.amount, self.of)
    }
}

impl core::fmt::Debug for Reauthorize {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Reauthorize({}, {:?}, days {:?})", self.reference, self.amount, self.extension_days)
    }
}

impl core::fmt::Debug for Update {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Update({})", self.reference)
    }
}

impl core::fmt::Debug for UpdateCapture {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "UpdateCapture({}, of {:?})", self.reference, self.of)
    }
}

const COMMANDS: &[&str] =
    &["capture", "void", "refund", "reauthorize", "update", "update_capture", "read", "resolve", "close"];

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let (name, value) = input::command(text, COMMANDS)?;
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
                let members = ["reference", "amount", "payment_capture_id", "payment_capture_reference", "body"];
                let object = Object::part(value, "/refund", &members)?;
                Ok(Self::Refund(Refund {
                    reference: object.reference("reference")?,
                    amount: object.amount("amount")?.ok_or_else(|| object.missing("amount"))?,
                    of: capture(&object, "/refund/payment_capture_reference")?,
                    body: body(&object)?,
                }))
            }
            "reauthorize" => {
                let object = Object::part(value, "/reauthorize", &["reference", "amount", "extension_days", "body"])?;
                let amount = object.amount("amount")?;
                let days = object.integer("extension_days", 1, u32::MAX.into())?;
                Ok(Self::Reauthorize(Reauthorize {
                    reference: object.reference("reference")?,
                    amount,
                    extension_days: days.and_then(|days| u32::try_from(days).ok()),
                    body: body(&object)?,
                }))
            }
            "update" => {
                let object = Object::part(value, "/update", &["reference", "body"])?;
                Ok(Self::Update(Update {
                    reference: object.reference("reference")?,
                    body: body(&object)?.ok_or_else(|| object.missing("body"))?,
                }))
            }
            "update_capture" => {
                let members = ["reference", "payment_capture_id", "payment_capture_reference", "body"];
                let object = Object::part(value, "/update_capture", &members)?;
                Ok(Self::UpdateCapture(UpdateCapture {
                    reference: object.reference("reference")?,
                    of: capture(&object, "/update_capture/payment_capture_reference")?
                        .ok_or_else(|| object.missing("payment_capture_id"))?,
                    body: body(&object)?.ok_or_else(|| object.missing("body"))?,
                }))
            }
            "resolve" => resolve(value),
            "void" => {
                let object = Object::part(value, "/void", &["reference"])?;
                Ok(Self::Void { reference: object.reference("reference")? })
            }
            "read" => {
                Object::part(value, "/read", &[])?;
                Ok(Self::Read)
            }
            _ => {
                Object::part(value, "/close", &[])?;
                Ok(Self::Close)
            }
        }
    }
}

fn body(object: &Object<'_>) -> Result<Option<String>, Fault> {
    let text = object.raw("body").map(|raw| String::from_utf8(raw.to_vec()));
    text.transpose().map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"))
}

fn capture(object: &Object<'_>, pointer: &'static str) -> Result<Option<CaptureName>, Fault> {
    let id = object.id("payment_capture_id")?.map(CaptureName::Id);
    if object.raw("payment_capture_reference").is_none() {
        return Ok(id);
    }
    if id.is_some() {
        return Err(Fault::at(Code::Inconsistent, pointer, "name the capture once: by its id or by your reference"));
    }
    Ok(Some(CaptureName::Reference(object.reference("payment_capture_reference")?)))
}

fn resolve(value: &[u8]) -> Result<Command, Fault> {
    let object = Object::part(value, "/resolve", &["kind", "reference", "made"])?;
    let kind = match object.text("kind")?.as_deref() {
        None => None,
        Some(text) => {
            let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == text);
            Some(kind.ok_or_else(|| {
                let all = Kind::ALL.map(Kind::as_str).join(", ");
                Fault::at(Code::Form, "/resolve/kind", alloc::format!("the kind of an operation is one of {all}"))
            })?)
        }
    };
    let made = object.raw("made").ok_or_else(|| object.missing("made")).and_then(|_| object.flag("made"))?;
    Ok(Command::Resolve { kind, reference: object.reference("reference")?, made })
}
