//! Checks a body against a shape before it leaves, and says what to do about each finding.
//!
//! Messages name the member and the rule, never the value: they may be logged.

mod operation;
#[cfg(feature = "flow-call")]
mod query;
mod rules;
mod text;
mod words;

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::json::{self, Cursor, JsonFaultKind, ScanLimits};
use super::shape::{Field, Kind, Shape};
use crate::value::fault::printable;

pub use operation::check_body;
#[cfg(feature = "flow-call")]
pub use query::check_query;
pub use words::RULES;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The body may be sent.
    Warning,
    /// The body would be refused, or would do harm.
    Error,
}

/// Which rule a body breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckRule {
    /// The text itself: not JSON, too large, nested too deep, a member twice.
    Json(JsonFaultKind),
    /// A member is missing that the operation cannot do without.
    Required,
    /// The value has another JSON type.
    Type,
    /// The value is `null`.
    Null,
    /// A whole number is expected.
    Whole,
    /// The number lies outside its bounds.
    Range,
    /// Too few or too many characters or items.
    Length,
    /// A control character.
    Control,
    /// Letters, digits or signs that do not make a value of this type.
    Form,
    /// The value is not on the list known today.
    Choice,
    /// One member at least is needed.
    AnyOf,
    /// Exactly one member is needed.
    OneOf,
    /// Two members exclude each other.
    AtMostOne,
    /// The object is empty.
    Empty,
    /// The address to return to is not safe or not an address.
    ReturnUrl,
    /// The time for the customer is too short, too long, or not a duration.
    Expiry,
    /// Amounts do not add up.
    Sum,
    /// No source confirms the member.
    Unverified,
    /// The member is on its way out.
    Deprecated,
    /// The member is not known today.
    Unknown,
    /// There are more findings than are listed.
    More,
}

/// One thing to look at. As JSON it has the members of this struct, with rule and severity as words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// JSON pointer of the value, or of the object that lacks something.
    pub pointer: String,
    /// The rule.
    pub rule: CheckRule,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// Findings after which the check stops.
const MOST: usize = 64;

/// Checks a request body. No findings means nothing is known against it; warnings do not stop anybody.
#[must_use]
pub fn check(body: &[u8], shape: &Shape) -> Vec<Finding> {
    check_within(body, shape, ScanLimits::OUTBOUND, "send less than 1 MB")
}

fn check_within(body: &[u8], shape: &Shape, limits: ScanLimits, smaller: &'static str) -> Vec<Finding> {
    if let Err(fault) = json::scan(body, limits) {
        let mut report = Report { here: fault.pointer, findings: Vec::new() };
        let remedy = match fault.kind {
            JsonFaultKind::TooLarge => smaller,
            JsonFaultKind::TooDeep => "nest no deeper than 32 levels",
            JsonFaultKind::DuplicateKey => "write each member once",
            JsonFaultKind::ControlCharacter => "remove control characters from texts",
            _ => "send one JSON value in UTF-8",
        };
        report.error(CheckRule::Json(fault.kind), fault.kind.as_str().to_owned(), remedy);
        return report.findings;
    }
    check_scanned(body, shape)
}

/// The same for a body that is a part of a text that was scanned before.
pub(crate) fn check_scanned(body: &[u8], shape: &Shape) -> Vec<Finding> {
    let mut report = Report { here: String::new(), findings: Vec::new() };
    text::controls(body, &mut report);
    let mut here = Cursor::new(body);
    if here.peek() == Some(b'{') {
        object(&mut here, shape, &mut report);
    } else {
        report.error(CheckRule::Type, format!("the body is not an object `{}`", shape.name), "send a JSON object");
    }
    report.findings
}

/// Findings so far, and the place the check is at.
struct Report {
    here: String,
    findings: Vec<Finding>,
}

impl Report {
    fn add(&mut self, rule: CheckRule, severity: Severity, message: String, remedy: &'static str) {
        if self.findings.len() < MOST {
            self.findings.push(Finding { pointer: self.here.clone(), rule, severity, message, remedy });
        } else if self.findings.len() == MOST {
            let message = format!("more than {MOST} findings; the rest is not listed");
            let severity = Severity::Error;
            let remedy = "deal with these first";
            self.findings.push(Finding { pointer: String::new(), rule: CheckRule::More, severity, message, remedy });
        }
    }

    fn error(&mut self, rule: CheckRule, message: String, remedy: &'static str) {
        self.add(rule, Severity::Error, message, remedy);
    }

    fn warn(&mut self, rule: CheckRule, message: String, remedy: &'static str) {
        self.add(rule, Severity::Warning, message, remedy);
    }

    /// Runs `visit` one step further down.
    fn below(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let above = self.here.len();
        self.here.push('/');
        self.here.push_str(&json::step(name));
        visit(self);
        self.here.truncate(above);
    }

    fn is_full(&self) -> bool {
        self.findings.len() > MOST
    }
}

/// An object and everything in it, in one pass. Members without a field pass with a warning: the API grows.
fn object(here: &mut Cursor<'_>, shape: &Shape, report: &mut Report) {
    here.bump();
    let mut members = Vec::with_capacity(8);
    while let Some((name, _)) = json::next_name(here) {
        if report.is_full() {
            return;
        }
        let start = *here;
        if let Some(field) = shape.field(&name) {
            report.below(&name, |report| member(here, field, report));
        } else {
            report.below(&printable(&name), |report| unknown(shape, report));
            skip(here);
        }
        members.push((name, here.since(&start)));
    }
    here.bump();
    for field in shape.fields.iter().filter(|field| field.required) {
        if rules::find(&members, field.name).is_none() {
            let message = format!("`{}` needs `{}`", shape.name, field.name);
            report.error(CheckRule::Required, message, "add the member");
        }
    }
    rules::check(&members, shape, report);
}

fn unknown(shape: &Shape, report: &mut Report) {
    let names: Vec<&str> = shape.fields.iter().map(|field| field.name).collect();
    let message = format!("`{}` has no member of this name known today: {}", shape.name, names.join(", "));
    report.warn(CheckRule::Unknown, message, "check the spelling; a new member is passed on as it is");
}

fn member(here: &mut Cursor<'_>, field: &Field, report: &mut Report) {
    marks(field, report);
    if here.peek() != Some(b'n') {
        return value(here, &field.kind, field, report);
    }
    skip(here);
    if !field.required {
        let message = format!("`{}` is null", field.name);
        report.warn(CheckRule::Null, message, "leave the member out");
    }
}

/// Steps over a value. The text was scanned, so that there is one.
fn skip<'a>(here: &mut Cursor<'a>) -> &'a [u8] {
    here.value().unwrap_or_default()
}

fn marks(field: &Field, report: &mut Report) {
    if field.unverified {
        let message = format!("`{}` is not confirmed by any source at this place", field.name);
        report.warn(CheckRule::Unverified, message, "leave it out unless you know that it is accepted");
    }
    if field.deprecated {
        let message = format!("`{}` is on its way out", field.name);
        report.warn(CheckRule::Deprecated, message, "see the documentation of the type for what replaces it");
    }
}

/// A value of any kind. `field` gives name and bounds.
fn value(here: &mut Cursor<'_>, kind: &Kind, field: &Field, report: &mut Report) {
    match (kind, here.peek()) {
        (Kind::Either(text, _), Some(b'"')) => value(here, text, field, report),
        (Kind::Either(_, other), _) => value(here, other, field, report),
        (Kind::Object(shape), Some(b'{')) => object(here, shape, report),
        (Kind::List(of), Some(b'[')) => list(here, of, field, report),
        _ => simple(skip(here), kind, field, report),
    }
}

/// A value without parts, or one of the wrong type.
fn simple(raw: &[u8], kind: &Kind, field: &Field, report: &mut Report) {
    let first = raw.first().copied().unwrap_or_default();
    match kind {
        Kind::Any | Kind::Either(..) => {}
        Kind::Flag if matches!(raw, b"true" | b"false") => {}
        Kind::Flag => mistyped(field, "true or false", report),
        Kind::Number if first == b'-' || first.is_ascii_digit() => {}
        Kind::Number => mistyped(field, "a number", report),
        Kind::Integer { min, max } if first == b'-' || first.is_ascii_digit() => {
            integer(raw, field.min.unwrap_or(*min), field.max.unwrap_or(*max), field, report);
        }
        Kind::Integer { .. } => mistyped(field, "a whole number", report),
        Kind::Text(text) if first == b'"' => text::check(raw, text, field, report),
        Kind::Text(_) => mistyped(field, "a string", report),
        Kind::Choice(choice) if first == b'"' => {
            let known = json::text_at(raw, "").is_some_and(|text| choice.known.contains(&text.as_ref()));
            if !known {
                let list = choice.known.join(", ");
                let message =
                    format!("`{}` is none of the values of `{}` known today: {list}", field.name, choice.name);
                report.warn(CheckRule::Choice, message, "check the spelling; a new value is passed on as it is");
            }
        }
        Kind::Choice(_) => mistyped(field, "a string", report),
        Kind::Object(_) => mistyped(field, "an object", report),
        Kind::List(_) => mistyped(field, "an array", report),
    }
}

fn list(here: &mut Cursor<'_>, of: &Kind, field: &Field, report: &mut Report) {
    // Bounds of a list are about its items, not about their values.
    let bounds = Field { min: None, max: None, ..*field };
    let mut count = 0_i64;
    here.bump();
    while json::next_item(here) {
        if report.is_full() {
            return;
        }
        report.below(&format!("{count}"), |report| value(here, of, &bounds, report));
        count = count.saturating_add(1);
    }
    here.bump();
    if field.min.is_some_and(|min| count < min) || field.max.is_some_and(|max| count > max) {
        let message = format!("`{}` has too few or too many items", field.name);
        report.error(CheckRule::Length, message, "see the bounds of the member");
    }
}

fn integer(raw: &[u8], min: i64, max: i64, field: &Field, report: &mut Report) {
    if raw.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
        let message = format!("`{}` is not a whole number", field.name);
        report.error(
            CheckRule::Whole,
            message,
            "write an integer without fraction or exponent; amounts count minor units",
        );
    } else if !json::integer_at(raw, "").is_some_and(|value| (min..=max).contains(&value)) {
        let message = format!("`{}` is not between {min} and {max}", field.name);
        report.error(CheckRule::Range, message, "send a number within the bounds");
    }
}

fn mistyped(field: &Field, wanted: &str, report: &mut Report) {
    let message = format!("`{}` has to be {wanted}", field.name);
    report.error(CheckRule::Type, message, "send the JSON type that the member has");
}

#[cfg(test)]
mod tests;
