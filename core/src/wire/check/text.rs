//! Rules about strings.

use alloc::borrow::ToOwned as _;
use alloc::format;

use super::{CheckRule, Report};
use crate::wire::json;
use crate::wire::shape::{Field, Form, Text};
use crate::wire::url::is_loopback;

/// Control characters are refused everywhere: in texts and names, in members known and unknown.
pub(super) fn controls(body: &[u8], report: &mut Report) {
    // Bare ones did not pass the scan, so only escapes and DEL are left.
    if body.contains(&b'\\') || body.contains(&0x7F) {
        walk(body, report);
    }
}

fn walk(raw: &[u8], report: &mut Report) {
    if report.is_full() {
        return;
    }
    match raw.trim_ascii_start().first() {
        Some(b'"') if json::text_at(raw, "").is_some_and(|text| has_control(&text)) => refuse(report),
        Some(b'{') => {
            for entry in json::members(raw) {
                if has_control(&entry.name) {
                    refuse(report);
                } else {
                    report.below(&entry.name, |report| walk(entry.value, report));
                }
            }
        }
        Some(b'[') => {
            for (n, item) in json::items(raw).enumerate() {
                report.below(&format!("{n}"), |report| walk(item, report));
            }
        }
        _ => {}
    }
}

fn refuse(report: &mut Report) {
    let message = "a text or a name holds a control character (U+0000 to U+001F, U+007F)".to_owned();
    report.error(CheckRule::Control, message, "remove it; line breaks count as well");
}

fn has_control(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_control())
}

/// Length and form of one string.
pub(super) fn check(raw: &[u8], text: &Text, field: &Field, report: &mut Report) {
    let Some(value) = json::text_at(raw, "") else { return };
    let min = field.min.unwrap_or(i64::from(text.min));
    let max = field.max.unwrap_or(i64::from(text.max));
    let length = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
    if !(min..=max).contains(&length) {
        let message = format!("`{}` has {length} characters, {min} to {max} are allowed", field.name);
        if text.firm || field.max.is_some() || length < min {
            report.error(CheckRule::Length, message, "send a text within the bounds");
        } else {
            report.warn(CheckRule::Length, message, "the general limit for texts; no limit of its own is published");
        }
        return;
    }
    match text.form {
        Form::Plain | Form::Timestamp => {}
        Form::Currency | Form::Country => {
            if !value.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                let message = format!("`{}` consists of letters only", field.name);
                report.error(CheckRule::Form, message, "send the ISO code");
            } else if value.bytes().any(|byte| byte.is_ascii_lowercase()) {
                let message = format!("`{}` is written in lower case", field.name);
                report.warn(CheckRule::Form, message, "send capital letters");
            }
        }
        Form::Date => {
            if value.parse::<jiff::civil::Date>().is_err() {
                let message = format!("`{}` is not a calendar date", field.name);
                report.error(CheckRule::Form, message, "write YYYY-MM-DD");
            }
        }
        Form::Spelled(spelling) => {
            if !(spelling.fits)(&value) {
                let message = format!("`{}` {}", field.name, spelling.refusal);
                report.error(CheckRule::Form, message, "send a text of the form that the member has");
            }
        }
        Form::Expiry => expiry(&value, field, report),
        Form::ReturnUrl => return_url(&value, field, report),
    }
}

fn expiry(value: &str, field: &Field, report: &mut Report) {
    match seconds(value) {
        None => {
            let message = format!("`{}` is not an ISO 8601 duration", field.name);
            report.error(CheckRule::Expiry, message, "write a duration such as PT30M or PT24H");
        }
        Some(seconds) if !(15 * 60..=48 * 3600).contains(&seconds) => {
            let message = format!("`{}` is not between 15 minutes and 48 hours", field.name);
            report.error(CheckRule::Expiry, message, "choose a duration from PT15M to PT48H");
        }
        Some(_) => {}
    }
}

/// Length of an ISO 8601 duration. Months and years have no fixed length and are none.
fn seconds(value: &str) -> Option<i64> {
    if !value.starts_with('P') {
        return None; // the parser knows more spellings than the standard
    }
    let span: jiff::Span = value.parse().ok()?;
    if span.get_years() != 0 || span.get_months() != 0 {
        return None;
    }
    let days = i64::from(span.get_weeks()).checked_mul(7)?.checked_add(i64::from(span.get_days()))?;
    let hours = days.checked_mul(24)?.checked_add(i64::from(span.get_hours()))?;
    let minutes = hours.checked_mul(60)?.checked_add(span.get_minutes())?;
    minutes.checked_mul(60)?.checked_add(span.get_seconds())
}

fn return_url(value: &str, field: &Field, report: &mut Report) {
    let refused = match policy(value) {
        Ok(()) => return,
        Err(refused) => refused,
    };
    let message = format!("`{}` {refused}", field.name);
    if refused == FOREIGN_PLACEHOLDER {
        report.warn(CheckRule::ReturnUrl, message, "check the spelling; only placeholders of Klarna are filled in");
    } else {
        let remedy = "use https://host/path, or http:// with a loopback host while developing; placeholders go into path or query";
        report.error(CheckRule::ReturnUrl, message, remedy);
    }
}

const FOREIGN_PLACEHOLDER: &str = "holds braces that are not a placeholder of Klarna";

fn policy(value: &str) -> Result<(), &'static str> {
    if value.chars().any(|letter| letter.is_whitespace() || letter.is_control() || letter == '\\') {
        return Err("holds blanks, control characters or backslashes");
    }
    let (scheme, rest) = value.split_once("://").ok_or("is not an absolute address")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err("holds a user name");
    }
    if authority.contains(['{', '}']) {
        return Err("has a placeholder in its host");
    }
    let host = match authority.strip_prefix('[') {
        Some(literal) => literal.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    if host.is_empty() {
        return Err("has no host");
    }
    let allowed =
        scheme.eq_ignore_ascii_case("https") || (scheme.eq_ignore_ascii_case("http") && is_loopback(authority));
    if !allowed {
        return Err("is neither https nor a loopback address");
    }
    let mut rest = rest;
    while let Some((_, open)) = rest.split_once('{') {
        let (name, after) = open.split_once('}').ok_or(FOREIGN_PLACEHOLDER)?;
        if !name.starts_with("klarna.") {
            return Err(FOREIGN_PLACEHOLDER);
        }
        rest = after;
    }
    Ok(())
}
