//! Everything that is checked before a call is saved, let alone sent.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde_json::value::RawValue;

use super::fact::Begun;
use super::form;
use super::request::Request;
use super::spec::{Spec, place};
use super::view::Warning;
use crate::flow::idempotency::key;
use crate::flow::machine::Cx;
use crate::flow::plan::{Open, Plan};
use crate::value::fault::{Code, Fault};
use crate::value::id::{CallId, is_reference};
use crate::value::limits;
use crate::value::secret::Secret;
use crate::wire::check::{self, Finding, Severity};
use crate::wire::http::header_fits;
use crate::wire::json;
use crate::wire::op::{BodyForm, Idempotency, OpSpec, TokenHeader};
use crate::wire::redact::redact_address;

/// A name and a value in the query.
type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);
/// Name and value of a header.
type Header<'a> = (Cow<'a, str>, Option<Cow<'a, str>>);

/// Turns a spec into the beginning of a flow.
pub(super) fn prepare(spec: &Spec, cx: &Cx<'_>) -> Result<Begun, Fault> {
    let op = spec.operation;
    if !cx.cfg.sealer.has_key() {
        return Err(Fault::at(
            Code::Config,
            "/journal_key",
            "a call's journal holds what people wrote and what Klarna tells once; set journal_key to 32 random bytes in hexadecimal",
        ));
    }
    if !is_reference(&spec.reference) {
        let why = "a reference has 1 to 255 characters and no control characters";
        return Err(Fault::at(Code::Characters, "/reference", why));
    }
    let mut warnings = Vec::new();
    let headers = headers(spec)?;
    let token = headers.iter().find(|(_, carried)| carried.is_none()).and_then(|(name, _)| {
        spec.headers.iter().find(|(header, _)| header.name() == *name).map(|(_, token)| token.clone())
    });
    let request = Request {
        args: path(op, &spec.path)?,
        query: query(op, &spec.query, &mut warnings)?,
        headers,
        body: body(op, spec.body.as_deref(), &mut warnings)?,
        everything: everything(spec)?,
    };
    let address = redact_address(&request.address(op, cx.cfg)?, op);
    let text =
        serde_json::to_string(&request).map_err(|_| Fault::new(Code::Internal, "the request was not written"))?;
    let key = op.is_keyed().then(|| key(&cx.cfg.installation, cx.cfg.account(), op.name, &spec.reference, 1));
    let plan = plan(spec, key, text, token, cx)?;
    Ok(Begun { reference: spec.reference.clone(), address, give_up_after_ms: spec.give_up_after_ms, plan, warnings })
}

fn plan(spec: &Spec, key: Option<Arc<str>>, text: String, token: Option<Secret>, cx: &Cx<'_>) -> Result<Plan, Fault> {
    let context = key.as_deref().unwrap_or("");
    let seal = |text: &str| cx.cfg.sealer.seal(context, text);
    Ok(Plan {
        call: CallId(1),
        op: spec.operation.number,
        // Correlation ids of calls without a key are made of it.
        args: alloc::vec![spec.reference.clone()],
        tokens: Vec::new(),
        body: Some(seal(&text)?),
        token: token.as_ref().map(|token| seal(token.expose())).transpose()?,
        key,
        open: Some(Open { body: Some(Arc::from(text)), token, tokens: Vec::new() }),
    })
}

fn path<'a>(op: &OpSpec, given: &'a [(Cow<'static, str>, String)]) -> Result<Vec<Cow<'a, str>>, Fault> {
    if let Some((name, _)) = given.iter().find(|(name, _)| op.path_params().all(|known| known != *name)) {
        let known: Vec<&str> = op.path_params().collect();
        let known = if known.is_empty() { String::from("it has none") } else { known.join(", ") };
        let why = alloc::format!("the path of {} has no such value: {known}", op.name);
        return Err(Fault::at(Code::Form, place("path", name), why));
    }
    let value = |name: &str| {
        let (_, value) = given.iter().find(|(known, _)| *known == name).ok_or_else(|| {
            let why = alloc::format!("the path of {} needs this value", op.name);
            Fault::at(Code::Missing, place("path", name), why)
        })?;
        if value.is_empty() || value == "." || value == ".." || value.len() > limits::TOKEN_CHARS {
            let why = "a value in the path has 1 to 8192 characters and is neither . nor ..; pass it as Klarna gave it";
            return Err(Fault::at(Code::Form, place("path", name), why));
        }
        if value.chars().any(char::is_control) {
            return Err(Fault::at(
                Code::Characters,
                place("path", name),
                "a value in the path has no control characters",
            ));
        }
        Ok(Cow::Borrowed(value.as_str()))
    };
    op.path_params().map(value).collect()
}

fn query<'a>(
    op: &OpSpec,
    given: &'a [(Cow<'static, str>, String)],
    warnings: &mut Vec<Warning>,
) -> Result<Vec<Pair<'a>>, Fault> {
    let pairs: Vec<(&str, &[u8])> = given.iter().map(|(name, value)| (&**name, value.as_bytes())).collect();
    judge(check::check_query(&pairs, op), "/query", warnings)?;
    let mut out = Vec::new();
    for (name, value) in given {
        let raw = value.trim().as_bytes();
        let one = core::iter::once(raw).filter(|raw| !raw.starts_with(b"["));
        for item in one.chain(json::items(raw)) {
            let text = json::text_at(item, "").or_else(|| core::str::from_utf8(item).ok().map(Cow::Borrowed));
            out.push((Cow::Borrowed(&**name), text.unwrap_or_default()));
        }
    }
    Ok(out)
}

/// Names and values. The token that the call is good with is named only: the call book keeps it, as it decides by it what a
/// refusal says. A session ends, and a customer takes a token back.
fn headers(spec: &Spec) -> Result<Vec<Header<'_>>, Fault> {
    let op = spec.operation;
    let given = |token| spec.headers.iter().find(|(header, _)| *header == token);
    for header in op.headers.iter().filter(|header| header.required) {
        if given(header.token).is_none() {
            let why = alloc::format!("{} needs this header", op.name);
            return Err(Fault::at(Code::Missing, place("headers", header.token.name()), why));
        }
    }
    let mut bytes = 0_usize;
    for (n, (header, value)) in spec.headers.iter().enumerate() {
        let at = || place("headers", header.name());
        let value = value.expose();
        if !op.takes(*header) || spec.headers.iter().take(n).any(|(earlier, _)| earlier == header) {
            return Err(Fault::at(
                Code::Form,
                at(),
                alloc::format!("{} takes no such header, or takes it once", op.name),
            ));
        }
        if value.is_empty() || value.len() > header.max() || !header_fits(header.name(), value) {
            return Err(Fault::at(
                Code::TooLarge,
                at(),
                "the value of a header is visible ASCII, not empty, and fits into one header of 6 KB; it cannot be shortened, ask Klarna",
            ));
        }
        bytes = bytes.saturating_add(header.name().len()).saturating_add(value.len());
    }
    if bytes > limits::HEADERS_BYTES.saturating_sub(limits::HEADER_BYTES) {
        return Err(Fault::at(Code::TooLarge, "/headers", "all headers together may have 20 KB"));
    }
    const PASSING: [TokenHeader; 4] =
        [TokenHeader::NetworkSession, TokenHeader::Payment, TokenHeader::Interoperability, TokenHeader::Customer];
    let kept = PASSING.into_iter().find(|token| op.idempotency == Idempotency::Token && given(*token).is_some());
    let named = spec.headers.iter().map(|(header, value)| {
        let value = (Some(*header) != kept).then(|| Cow::Borrowed(value.expose()));
        (Cow::Borrowed(header.name()), value)
    });
    Ok(named.collect())
}

fn body<'a>(op: &OpSpec, given: Option<&'a str>, warnings: &mut Vec<Warning>) -> Result<Option<&'a RawValue>, Fault> {
    let (shape, text) = match (op.body, given) {
        (None, None) => return Ok(None),
        (None, Some(_)) => {
            return Err(Fault::at(Code::Form, "/body", alloc::format!("{} takes no body; leave it out", op.name)));
        }
        (Some(shape), None) => {
            let why = alloc::format!("{} needs a body, a {}; an object without members is one", op.name, shape.name);
            return Err(Fault::at(Code::Missing, "/body", why));
        }
        (Some(shape), Some(text)) => (shape, text),
    };
    judge(check::check_body(text.as_bytes(), op).unwrap_or_default(), "/body", warnings)?;
    if op.body_form == BodyForm::Multipart {
        form::check(text.as_bytes(), shape)?;
    }
    let raw = serde_json::from_str(text).map_err(|_| Fault::at(Code::Json, "/body", "the body is not JSON"))?;
    Ok(Some(raw))
}

/// The word for calls about everything stands where it means something, and nowhere else.
fn everything(spec: &Spec) -> Result<bool, Fault> {
    let refuse = |why: &'static str| Err(Fault::at(Code::Inconsistent, "/everything", why));
    match (spec.everything, spec.operation.marks.needs_filter) {
        (false, _) => Ok(false),
        (true, false) => refuse("this operation is never about everything; leave the word out"),
        (true, true) if !spec.query.is_empty() => {
            refuse("a call with filters is not about everything; leave one of the two out")
        }
        (true, true) => Ok(true),
    }
}

/// Errors refuse, warnings are told.
fn judge(findings: Vec<Finding>, base: &str, warnings: &mut Vec<Warning>) -> Result<(), Fault> {
    for finding in findings {
        let pointer = alloc::format!("{base}{}", finding.pointer);
        if finding.severity == Severity::Error {
            return Err(Fault::at(
                finding.rule.code(),
                pointer,
                alloc::format!("{}; {}", finding.message, finding.remedy),
            ));
        }
        warnings.push(Warning { pointer, message: finding.message, remedy: finding.remedy });
    }
    Ok(())
}
