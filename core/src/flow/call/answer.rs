//! What came back: kept as bytes, shown without secrets, and secrets handed out once.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64, Encoding};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::flow::plan::Why;
use crate::value::fault::{Code, Fault};
use crate::value::limits;
use crate::value::secret::Secret;
use crate::wire::http::HttpReply;
use crate::wire::json::{self, ScanLimits};
use crate::wire::op::{AnswerForm, OpSpec};
use crate::wire::redact::redact_secrets;

/// The bytes of an answer, overwritten when their last owner lets go. `Debug` shows how many they are.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents(Arc<Zeroizing<Vec<u8>>>);

impl Contents {
    /// Takes bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Arc::new(Zeroizing::new(bytes)))
    }

    /// The bytes themselves. Every use of this method is a place to check.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contents({} bytes)", self.0.len())
    }
}

/// A success of Klarna's.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type`, if there was one.
    pub content_type: Option<Arc<str>>,
    /// What it holds; `None` when it came without a body, was handed out, or was read by an earlier process.
    pub contents: Option<Contents>,
    /// The answer as JSON without secrets, of operations that answer in JSON.
    pub shown: Option<Arc<str>>,
    /// It holds secrets that were not handed out yet.
    pub secret: bool,
}

impl Answer {
    /// An answer with what it holds.
    pub(super) fn new(op: &OpSpec, status: u16, content_type: Option<String>, contents: Option<Contents>) -> Self {
        let mut answer =
            Self { status, content_type: content_type.map(Arc::from), contents: None, shown: None, secret: false };
        if let Some(contents) = contents {
            answer.hold(op, contents);
        }
        answer
    }

    /// Takes in what the journal held sealed.
    pub(super) fn hold(&mut self, op: &OpSpec, contents: Contents) {
        if is_json(op) {
            let (shown, masked) = redact_secrets(contents.expose(), op.answer);
            self.shown = Some(Arc::from(shown));
            self.secret = masked;
        }
        self.contents = Some(contents);
    }

    /// The secrets are with the application now.
    pub(super) fn let_go(&mut self) {
        self.secret = false;
        self.contents = None;
    }

    /// The answer as one JSON object: `status`, `content_type`, and `body`, `text` or `base64`.
    pub(super) fn to_json(&self, op: &OpSpec) -> Result<Secret, Fault> {
        #[derive(serde::Serialize)]
        struct Whole<'a> {
            status: u16,
            #[serde(skip_serializing_if = "Option::is_none")]
            content_type: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            body: Option<&'a RawValue>,
            #[serde(skip_serializing_if = "Option::is_none")]
            text: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            base64: Option<&'a str>,
        }
        let bytes = self.contents.as_ref().map(Contents::expose);
        let text = bytes.and_then(|bytes| core::str::from_utf8(bytes).ok());
        let body = text.filter(|_| is_json(op)).and_then(|text| serde_json::from_str(text).ok());
        let text = text.filter(|_| body.is_none() && op.answer_form == AnswerForm::Csv);
        let encoded = bytes.filter(|_| body.is_none() && text.is_none());
        let encoded = encoded.map(|bytes| Zeroizing::new(Base64::encode_string(bytes)));
        let whole = Whole {
            status: self.status,
            content_type: self.content_type.as_deref(),
            body,
            text,
            base64: encoded.as_ref().map(|text| text.as_str()),
        };
        let text = serde_json::to_string(&whole);
        text.map(Secret::new).map_err(|_| Fault::new(Code::Internal, "the answer could not be written"))
    }
}

const fn is_json(op: &OpSpec) -> bool {
    matches!(op.answer_form, AnswerForm::Object | AnswerForm::List | AnswerForm::ObjectOrList)
}

/// Longest `Content-Type` that is kept.
const KIND: usize = 255;

/// `Content-Type` of an answer, fit for a journal.
pub(super) fn content_type(reply: &HttpReply<'_>) -> Option<String> {
    let kind = reply.header("content-type")?;
    Some(kind.chars().filter(|c| !c.is_control()).take(KIND).collect())
}

/// Reads a success. Any 2xx is one, also without a body; a body that is there has to be what the operation answers.
pub(super) fn read(op: &OpSpec, reply: &HttpReply<'_>) -> Result<Option<Contents>, Why> {
    let text = reply.body.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    if reply.body.len() > op.answer_bytes() {
        return Err(Why::Garbage);
    }
    let first = text.first().copied();
    // An error that calls itself a success.
    let error = |limit| {
        json::scan(text, ScanLimits { bytes: limit, depth: limits::DEPTH }).is_ok()
            && json::at(text, "/error_code").is_some()
    };
    if is_json(op) {
        json::scan(text, ScanLimits { bytes: op.answer_bytes(), depth: limits::DEPTH }).map_err(|_| Why::Garbage)?;
        let fits = match op.answer_form {
            // Nobody knows what an operation without a declared answer may say.
            _ if op.answer.is_none() => true,
            AnswerForm::List => first == Some(b'['),
            AnswerForm::ObjectOrList => matches!(first, Some(b'[' | b'{')),
            _ => first == Some(b'{'),
        };
        if !fits || json::at(text, "/error_code").is_some() {
            return Err(Why::Garbage);
        }
    } else {
        let html = reply.header("content-type").is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
        if html || (first == Some(b'{') && error(limits::INBOUND_BYTES)) {
            return Err(Why::Garbage);
        }
    }
    Ok(Some(Contents::new(reply.body.to_vec())))
}
