//! What the application wants called.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::api;
use crate::flow::input::{self, Object};
use crate::value::fault::{Code, Fault, printable};
use crate::value::limits;
use crate::value::secret::Secret;
use crate::wire::json::{self, ScanLimits};
use crate::wire::op::{OpSpec, TokenHeader};

/// A call to make. In JSON:
///
/// | Member | Meaning |
/// |---|---|
/// | `reference` | names the call, 1 to 255 characters; its idempotency key is made of it, so that another call needs another |
/// | `operation` | dotted name, name in the documentation, or number |
/// | `path` | object with a text for every name in the path; the account is in the configuration |
/// | `query` | object; texts, numbers, flags, and arrays of them |
/// | `headers` | object of token headers, by their names in the API |
/// | `body` | object, sent as it stands; of a form, the file's bytes in base64 |
/// | `everything` | `true` for a call that has no filter and is meant so |
/// | `give_up_after_ms` | begin no attempt later than this, 1000 to 82800000 |
///
/// `Debug` shows the operation and the reference only.
#[derive(Clone)]
pub struct Spec {
    /// Names the flow, and the intent: the idempotency key is made of it.
    pub reference: String,
    /// The operation.
    pub operation: &'static OpSpec,
    /// Names in the path and what stands in their place.
    pub path: Vec<(Cow<'static, str>, String)>,
    /// Names in the query, and their values as JSON.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// Token headers.
    pub headers: Vec<(TokenHeader, Secret)>,
    /// Body as JSON.
    pub body: Option<String>,
    /// The call has no filter and is meant so.
    pub everything: bool,
    /// Begin no attempt later than this, in milliseconds.
    pub give_up_after_ms: Option<u64>,
}

impl core::fmt::Debug for Spec {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Spec({} {})", self.operation.name, self.reference)
    }
}

const KNOWN: &[&str] =
    &["reference", "operation", "path", "query", "headers", "body", "everything", "give_up_after_ms"];

impl Spec {
    /// A call of `operation` with nothing in it.
    #[must_use]
    pub fn new(operation: &'static OpSpec, reference: impl Into<String>) -> Self {
        Self {
            reference: reference.into(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            everything: false,
            give_up_after_ms: None,
        }
    }

    /// Reads a spec. What fits the operation is checked when the flow begins.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        json::scan(text, ScanLimits { bytes: limits::FORM_BYTES, depth: limits::DEPTH })?;
        let object = Object::part(text, "", KNOWN)?;
        let raw = object.raw("operation").ok_or_else(|| object.missing("operation"))?;
        let mut spec = Self::new(operation(raw)?, object.reference("reference")?);
        for (name, value) in part(&object, "path")? {
            let text = json::text_at(&value, "").ok_or_else(|| {
                Fault::at(Code::Form, place("path", &name), "a value in the path is a text; write it in quotes")
            })?;
            spec.path.push((name.into(), text.into_owned()));
        }
        for (name, value) in part(&object, "query")? {
            spec.query.push((name.into(), utf8(value)?));
        }
        for (name, value) in part(&object, "headers")? {
            let token = json::text_at(&value, "")
                .ok_or_else(|| Fault::at(Code::Form, place("headers", &name), "a header is a text"))?;
            spec.headers.push((header(spec.operation, &name)?, Secret::new(token.into_owned())));
        }
        spec.body = object.raw("body").map(utf8).transpose()?;
        spec.everything = object.flag("everything")?;
        // As long as a key protects.
        spec.give_up_after_ms = object.milliseconds("give_up_after_ms", 1_000, limits::KEY_WINDOW_MS)?;
        Ok(spec)
    }
}

fn operation(raw: &[u8]) -> Result<&'static OpSpec, Fault> {
    let known = match (json::text_at(raw, ""), json::integer_at(raw, "")) {
        (Some(name), _) => api::operation_named(&name),
        (None, Some(number)) => u16::try_from(number).ok().and_then(api::operation),
        (None, None) => None,
    };
    known.ok_or_else(|| {
        Fault::at(
            Code::Form,
            "/operation",
            "there is no such operation in this build; give the dotted name, such as payment.transaction.read, the name in \
             the documentation, or the number",
        )
    })
}

/// The members of an object within the spec.
fn part(object: &Object<'_>, name: &str) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let Some(raw) = object.raw(name) else { return Ok(Vec::new()) };
    if !raw.starts_with(b"{") {
        return Err(Fault::at(Code::Form, alloc::format!("/{name}"), "this must be an object"));
    }
    Ok(json::members(raw).map(|entry| (entry.name.into_owned(), entry.value.to_vec())).collect())
}

/// The header that an operation takes under this name, in any case.
fn header(op: &OpSpec, name: &str) -> Result<TokenHeader, Fault> {
    let taken = op.headers.iter().find(|header| header.token.name().eq_ignore_ascii_case(name));
    taken.map(|header| header.token).ok_or_else(|| {
        let known: Vec<&str> = op.headers.iter().map(|header| header.token.name()).collect();
        let known = if known.is_empty() { String::from("it takes none") } else { known.join(", ") };
        Fault::at(
            Code::Form,
            place("headers", name),
            alloc::format!("{} takes no such header: {known}; correlation, idempotency and credentials are set by kassa and its host", op.name),
        )
    })
}

/// JSON pointer of a member of a part of the spec.
pub(super) fn place(part: &str, name: &str) -> String {
    alloc::format!("/{part}/{}", json::step(&printable(name)))
}

fn utf8(raw: impl Into<Vec<u8>>) -> Result<String, Fault> {
    String::from_utf8(raw.into()).map_err(|_| Fault::new(Code::Json, "the text is not UTF-8"))
}

/// What the application may ask of a call that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// `{"stop": {}}`: begin no further attempt. The call ends as `not_sent` or `unknown`, unless an answer is on its way.
    Stop,
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// A [`Fault`] that names the member, the rule and the remedy.
    pub fn from_json(text: &[u8]) -> Result<Self, Fault> {
        let (_, value) = input::command(text, &["stop"])?;
        Object::part(value, "/stop", &[])?;
        Ok(Self::Stop)
    }
}
