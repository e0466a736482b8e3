//! Values in the query of an address, against the kinds that the operation declares.

use alloc::format;
use alloc::vec::Vec;

use super::{CheckRule, Finding, Report, text, value};
use crate::wire::json::{self, Cursor, ScanLimits};
use crate::wire::op::{OpSpec, Paging, QueryParam};
use crate::wire::shape::{Field, Kind};

/// Checks names and values of a query; values are JSON texts. Pointers of findings begin with the name. A list may be given
/// as one value of it.
#[must_use]
pub fn check_query(given: &[(&str, &[u8])], op: &OpSpec) -> Vec<Finding> {
    let mut report = Report { here: alloc::string::String::new(), findings: Vec::new() };
    for (n, (name, raw)) in given.iter().enumerate() {
        let known = op.query.iter().find(|param| param.name == *name);
        let again = given.iter().take(n).any(|(earlier, _)| earlier == name);
        report.below(name, |report| match known {
            None => {
                let known: Vec<&str> = op.query.iter().map(|param| param.name).collect();
                let message = format!("`{}` knows no such parameter; it knows: {}", op.name, known.join(", "));
                report.error(CheckRule::Choice, message, "check the spelling; an unknown filter may count as none");
            }
            Some(_) if again => {
                let message = format!("`{name}` is given twice");
                report.error(CheckRule::AtMostOne, message, "give the values of a list as one array");
            }
            Some(param) => one(raw, param, report),
        });
    }
    for param in op.query.iter().filter(|param| param.required) {
        if given.iter().all(|(name, _)| *name != param.name) {
            report.below(param.name, |report| {
                let message = format!("`{}` needs `{}`", op.name, param.name);
                report.error(CheckRule::Required, message, "add the parameter");
            });
        }
    }
    let cursors = ["starting_after", "ending_before"];
    if op.paging == Paging::Cursor && cursors.iter().all(|cursor| given.iter().any(|(name, _)| name == cursor)) {
        let message = format!("`{}` goes forwards or backwards", op.name);
        report.error(CheckRule::AtMostOne, message, "give starting_after or ending_before");
    }
    report.findings
}

fn one(raw: &[u8], param: &QueryParam, report: &mut Report) {
    if let Err(fault) = json::scan(raw, ScanLimits::OUTBOUND) {
        return report.error(
            CheckRule::Json(fault.kind),
            format!("`{}` is not JSON", param.name),
            "write a JSON value",
        );
    }
    let raw = raw.trim_ascii();
    text::controls(raw, report);
    // An empty filter may count as none at the other end.
    let empty = matches!(raw, b"\"\"" | b"null") || (raw.starts_with(b"[") && json::items(raw).next().is_none());
    if empty {
        return report.error(
            CheckRule::Empty,
            format!("`{}` is empty", param.name),
            "leave it out, or say what is meant",
        );
    }
    let field = Field {
        name: param.name,
        doc: "",
        kind: param.kind,
        required: param.required,
        sensitivity: param.sensitivity,
        unverified: param.unverified,
        deprecated: false,
        min: None,
        max: None,
    };
    super::marks(&field, report);
    let kind = match &param.kind {
        Kind::List(of) if !raw.starts_with(b"[") => of,
        kind => kind,
    };
    value(&mut Cursor::new(raw), kind, &field, report);
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::api::payment::GET_PAYMENT_PRESENTATION;
    use crate::wire::check::Severity;

    fn passes(findings: &[Finding]) -> bool {
        findings.iter().all(|finding| finding.severity == Severity::Warning)
    }

    fn check(given: &[(&str, &str)]) -> Vec<Finding> {
        let given: Vec<(&str, &[u8])> = given.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
        check_query(&given, GET_PAYMENT_PRESENTATION)
    }

    #[test]
    fn what_the_operation_declares_passes() {
        let good = [
            ("locale", r#""en-US""#),
            ("currency", r#""EUR""#),
            ("amount", "1990"),
            ("intents[]", r#"["PAY", "SUBSCRIBE"]"#),
        ];
        assert!(passes(&check(&good)), "{:?}", check(&good));
        assert!(passes(&check(&[("locale", r#""en-US""#), ("currency", r#""EUR""#), ("intents[]", r#""PAY""#)])));
    }

    #[test]
    fn every_fault_is_found_at_its_place() {
        let base = [("locale", r#""en-US""#), ("currency", r#""EUR""#)];
        for (name, value, rule) in [
            ("amount", "19.90", CheckRule::Whole),
            ("amount", "-1", CheckRule::Range),
            ("amount", r#""1990""#, CheckRule::Type),
            ("intents[]", "[1]", CheckRule::Type),
            ("intents[]", "[]", CheckRule::Empty),
            ("app_return_url", r#""""#, CheckRule::Empty),
            ("app_return_url", r#""a\nb""#, CheckRule::Control),
            ("intent", r#""PAY""#, CheckRule::Choice),
            ("locale", r#""de-DE""#, CheckRule::AtMostOne),
        ] {
            let findings = check(&[base[0], base[1], (name, value)]);
            let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
            assert!(
                matches!(errors.as_slice(), [only] if only.rule == rule && only.pointer.starts_with(&format!("/{name}"))),
                "{name} {value}: {findings:?}"
            );
        }
        let missing = check(&base[..1]);
        assert!(
            matches!(missing.as_slice(), [only] if only.rule == CheckRule::Required && only.pointer == "/currency")
        );
    }
}
