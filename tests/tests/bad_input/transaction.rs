//! Specs and commands of transactions.

use serde_json::{Value, json};

use crate::case::{Case, Entry, capture, control_characters, quoted, refund, transaction, with, without};
use crate::payment::bad_ids;

pub(crate) fn cases() -> Vec<Case> {
    [specs(), commands(), ledger(), bodies()].concat()
}

/// Amounts that are none.
const AMOUNTS: [&str; 20] = [
    "-1",
    "-0",
    "-7770777",
    "9007199254740992",
    "9223372036854775808",
    "18446744073709551616",
    "77.0",
    "77.7",
    "7.7e1",
    "1e3",
    "1E2",
    "1e-3",
    "1e400",
    "-0.0",
    "\"7770777\"",
    "\"\"",
    "true",
    "[7770777]",
    "{}",
    "{\"CANARY\":7770777}",
];

fn specs() -> Vec<Case> {
    let spec = |what: String, pointer: &str, raw: &str, code, remedy| {
        Case::new(Entry::Transaction, what, with(&transaction(), pointer, raw), code, pointer, remedy)
    };
    let mut cases = Vec::new();
    for pointer in ["/reference", "/payment_transaction_id", "/currency"] {
        let gone = without(&transaction(), pointer);
        cases.push(Case::new(Entry::Transaction, format!("no {pointer}"), gone, "missing", pointer, "required"));
        cases.push(spec(format!("{pointer} null"), pointer, "null", "missing", "required"));
    }
    let gone = without(&transaction(), "/amount");
    let what = String::from("captures without the amount");
    cases.push(Case::new(Entry::Transaction, what, gone, "inconsistent", "/captures", "leave the captures out"));
    for pointer in ["/reference", "/payment_transaction_id", "/currency"] {
        for raw in ["7770777", "true", "{\"CANARY\":1}", "[\"CANARY\"]"] {
            cases.push(spec(format!("{raw} as {pointer}"), pointer, raw, "form", "text"));
        }
    }
    for raw in AMOUNTS {
        cases.push(spec(format!("amount {raw}"), "/amount", raw, "amount", "minor units"));
    }
    for text in ["", "EU", "EURO", "eur", "E R", "E1R", "ÅÄÖ", "EUR\u{0}"] {
        cases.push(spec(format!("currency {text:?}"), "/currency", &quoted(text), "form", "three capital letters"));
    }
    for text in bad_ids() {
        let what: String = format!("{text:?} as id").chars().take(60).collect();
        cases.push(spec(what, "/payment_transaction_id", &quoted(&text), "characters", "as klarna gave it"));
    }
    for control in control_characters() {
        let what = format!("{} in the reference", control.name);
        cases.push(spec(what, "/reference", &format!("\"CANARY{}\"", control.raw), "characters", "control character"));
    }
    for text in [String::new(), "x".repeat(256)] {
        cases.push(spec(
            format!("a reference of {}", text.len()),
            "/reference",
            &quoted(&text),
            "characters",
            "1 to 255",
        ));
    }
    cases.push(spec("an unknown member".into(), "/capture", "[]", "form", "known are"));
    // Captures that were made before.
    let list = |raw: &str| with(&transaction(), "/captures", raw);
    for (what, raw, code, pointer, remedy) in [
        ("no object", r#"["CANARY"]"#, "form", "/captures", "object"),
        ("no id", r#"[{"amount":7}]"#, "missing", "/captures/payment_capture_id", "required"),
        ("no amount", r#"[{"payment_capture_id":"krn:CANARY"}]"#, "missing", "/captures/amount", "required"),
        (
            "an id that climbs",
            r#"[{"payment_capture_id":"../CANARY","amount":7}]"#,
            "characters",
            "/captures/payment_capture_id",
            "visible ascii",
        ),
        (
            "a fraction",
            r#"[{"payment_capture_id":"krn:CANARY","amount":7.5}]"#,
            "amount",
            "/captures/amount",
            "minor units",
        ),
        (
            "less than nothing",
            r#"[{"payment_capture_id":"krn:CANARY","amount":-7}]"#,
            "amount",
            "/captures/amount",
            "minor units",
        ),
        (
            "an unknown member",
            r#"[{"payment_capture_id":"krn:CANARY","amount":7,"x":1}]"#,
            "form",
            "/captures/x",
            "known are",
        ),
        (
            "more than was authorized",
            r#"[{"payment_capture_id":"krn:CANARY","amount":7770778}]"#,
            "inconsistent",
            "/captures",
            "more than the authorized",
        ),
        (
            "more than a sum can hold",
            r#"[{"payment_capture_id":"krn:CANARY","amount":9007199254740991},{"payment_capture_id":"krn:b","amount":9007199254740991}]"#,
            "inconsistent",
            "/captures",
            "more than the authorized",
        ),
    ] {
        cases.push(Case::new(
            Entry::Transaction,
            format!("an earlier capture with {what}"),
            list(raw),
            code,
            pointer,
            remedy,
        ));
    }
    cases
}

fn at(
    base: &Value,
    what: impl Into<String>,
    pointer: &str,
    raw: &str,
    code: &'static str,
    remedy: &'static str,
) -> Case {
    Case::new(Entry::TransactionCommand, what, with(base, pointer, raw), code, pointer, remedy)
}

fn plain(what: &str, input: &str, code: &'static str, pointer: &str, remedy: &'static str) -> Case {
    Case::new(Entry::TransactionCommand, what, input, code, pointer, remedy)
}

fn commands() -> Vec<Case> {
    let mut cases = vec![
        plain("no member", "{}", "form", "", "exactly one member").nowhere(),
        plain("two commands", r#"{"close":{},"void":{"reference":"x"}}"#, "form", "", "exactly one member").nowhere(),
        plain("an unknown command", r#"{"cancel":{}}"#, "form", "/cancel", "known are"),
        plain("close with a member", r#"{"close":{"now":true}}"#, "form", "/close/now", "no such member"),
        plain("void without a name", r#"{"void":{}}"#, "missing", "/void/reference", "required"),
        plain(
            "void with an amount",
            r#"{"void":{"reference":"CANARY","amount":7}}"#,
            "form",
            "/void/amount",
            "known are",
        ),
        plain(
            "a void with a line break",
            r#"{"void":{"reference":"CANARY\r\nX: 1"}}"#,
            "characters",
            "/void/reference",
            "line breaks",
        ),
    ];
    for kind in ["capture", "refund", "void", "close"] {
        for raw in ["null", "true", "7770777", "\"CANARY\"", "[]"] {
            let input = format!(r#"{{"{kind}":{raw}}}"#);
            cases.push(plain(&format!("{kind} {raw}"), &input, "form", &format!("/{kind}"), "object"));
        }
    }
    for (kind, base) in [("capture", capture()), ("refund", refund())] {
        let member = |name: &str| format!("/{kind}/{name}");
        for name in ["reference", "amount"] {
            let pointer = member(name);
            let gone = without(&base, &pointer);
            cases.push(Case::new(
                Entry::TransactionCommand,
                format!("{kind} without {name}"),
                gone,
                "missing",
                &pointer,
                "required",
            ));
            cases.push(at(&base, format!("{kind} with {name} null"), &pointer, "null", "missing", "required"));
        }
        for raw in AMOUNTS {
            cases.push(at(&base, format!("{kind} amount {raw}"), &member("amount"), raw, "amount", "minor units"));
        }
        for raw in ["7770777", "true", "{}", "[\"CANARY\"]"] {
            cases.push(at(&base, format!("{kind} {raw} as reference"), &member("reference"), raw, "form", "text"));
        }
        for control in control_characters() {
            let what = format!("{kind}: {} in the reference", control.name);
            cases.push(at(
                &base,
                what,
                &member("reference"),
                &format!("\"CANARY{}\"", control.raw),
                "characters",
                "control character",
            ));
        }
        for raw in ["7770777", "true", "\"CANARY\"", "[]"] {
            cases.push(at(&base, format!("{kind} body {raw}"), &member("body"), raw, "form", "object"));
        }
        cases.push(at(
            &base,
            format!("{kind}: an unknown member"),
            &member("currency"),
            "\"EUR\"",
            "form",
            "known are",
        ));
    }
    for (what, input, code, pointer, remedy) in [
        ("a resolution without a name", r#"{"resolve":{"made":true}}"#, "missing", "/resolve/reference", "required"),
        ("a resolution without a word", r#"{"resolve":{"reference":"used"}}"#, "missing", "/resolve/made", "required"),
        (
            "a resolution by a number",
            r#"{"resolve":{"reference":"used","made":1}}"#,
            "form",
            "/resolve/made",
            "true or false",
        ),
        (
            "a resolution with more",
            r#"{"resolve":{"reference":"used","made":true,"amount":7}}"#,
            "form",
            "/resolve/amount",
            "known are",
        ),
        (
            "a resolution of what is under way",
            r#"{"resolve":{"reference":"used","made":true}}"#,
            "not_now",
            "/resolve/reference",
            "",
        ),
        (
            "a resolution of nothing",
            r#"{"resolve":{"reference":"CANARY","made":false}}"#,
            "not_now",
            "/resolve/reference",
            "",
        ),
    ] {
        cases.push(plain(what, input, code, pointer, remedy));
    }
    for raw in ["7770777", "\"true\"", "1", "{}"] {
        cases.push(at(&capture(), format!("release {raw}"), "/capture/release", raw, "form", "true or false"));
    }
    for raw in ["7770777", "true", "{}", "[\"CANARY\"]"] {
        cases.push(at(&refund(), format!("{raw} as id"), "/refund/payment_capture_id", raw, "form", "text"));
    }
    for text in bad_ids() {
        let what: String = format!("{text:?} as id").chars().take(60).collect();
        cases.push(at(
            &refund(),
            what,
            "/refund/payment_capture_id",
            &quoted(&text),
            "characters",
            "as klarna gave it",
        ));
    }
    cases
}

/// What the amounts forbid. 3000 of the transaction were captured before, 1 more is on its way.
fn ledger() -> Vec<Case> {
    let id = "/refund/payment_capture_id";
    vec![
        at(&capture(), "capture nothing", "/capture/amount", "0", "amount", "more than nothing"),
        at(
            &capture(),
            "capture one too many",
            "/capture/amount",
            "7767777",
            "exceeds_remaining",
            "7767776 that may still",
        ),
        at(
            &capture(),
            "capture the largest amount",
            "/capture/amount",
            "9007199254740991",
            "exceeds_remaining",
            "may still be captured",
        ),
        at(&refund(), "refund nothing", "/refund/amount", "0", "amount", "more than nothing"),
        at(&refund(), "refund one too many", "/refund/amount", "3001", "exceeds_remaining", "3000 that may still"),
        at(
            &refund(),
            "refund of another transaction's capture",
            id,
            "\"krn:CANARY:other\"",
            "inconsistent",
            "no such capture",
        ),
        plain(
            "a name with other contents",
            r#"{"capture":{"reference":"used","amount":2}}"#,
            "reference_reused",
            "/capture/reference",
            "new one",
        ),
        plain(
            "a name with another release",
            r#"{"capture":{"reference":"used","amount":1,"release":true}}"#,
            "reference_reused",
            "/capture/reference",
            "new one",
        ),
        plain(
            "a name with another body",
            r#"{"capture":{"reference":"used","amount":1,"body":{"x":1}}}"#,
            "reference_reused",
            "/capture/reference",
            "new one",
        ),
        plain(
            "a refund of nobody knows which capture",
            r#"{"refund":{"reference":"CANARY","amount":7}}"#,
            "missing",
            id,
            "several captures",
        ),
    ]
}

/// Members of the body that the command does not set itself.
fn bodies() -> Vec<Case> {
    let mut cases = Vec::new();
    let body = |kind: &str, what: &str, raw: Value, code, pointer: &str, remedy| {
        let base = if kind == "capture" { capture() } else { refund() };
        let input = with(&base, &format!("/{kind}/body"), raw.to_string());
        Case::new(
            Entry::TransactionCommand,
            format!("{kind}: {what}"),
            input,
            code,
            format!("/{kind}/body{pointer}"),
            remedy,
        )
    };
    for (kind, name) in [
        ("capture", "capture_amount"),
        ("capture", "payment_capture_reference"),
        ("refund", "refund_amount"),
        ("refund", "payment_refund_reference"),
    ] {
        let pointer = format!("/{name}");
        cases.push(body(
            kind,
            &format!("{name} again"),
            json!({name: 7_770_777}),
            "inconsistent",
            &pointer,
            "leave it out",
        ));
        let escaped = format!("{{\"\\u{:04x}{}\":7770777}}", u32::from(name.as_bytes()[0]), &name[1..]);
        let base = if kind == "capture" { capture() } else { refund() };
        let input = with(&base, &format!("/{kind}/body"), escaped);
        let what = format!("{kind}: {name} again, escaped");
        cases.push(Case::new(
            Entry::TransactionCommand,
            what,
            input,
            "inconsistent",
            format!("/{kind}/body{pointer}"),
            "leave it out",
        ));
    }
    for (what, raw, code, pointer, remedy) in [
        ("no data", json!({"supplementary_capture_data": "CANARY"}), "form", "/supplementary_capture_data", "object"),
        (
            "no lines",
            json!({"supplementary_capture_data": {"line_items": {}}}),
            "form",
            "/supplementary_capture_data/line_items",
            "array",
        ),
        (
            "a line without a name",
            json!({"supplementary_capture_data": {"line_items": [{"quantity": 1, "total_amount": 77}]}}),
            "missing",
            "/supplementary_capture_data/line_items/0",
            "name",
        ),
        (
            "a line with half a cent",
            json!({"supplementary_capture_data": {"line_items": [{"name": "CANARY", "quantity": 1, "total_amount": 77.5}]}}),
            "amount",
            "/supplementary_capture_data/line_items/0/total_amount",
            "minor units",
        ),
        (
            "a line with a line break",
            json!({"supplementary_capture_data": {"line_items": [{"name": "CANARY\n", "quantity": 1, "total_amount": 77}]}}),
            "characters",
            "/supplementary_capture_data/line_items/0/name",
            "control character",
        ),
        (
            "network data that is too long",
            json!({"interoperability_data": "x".repeat(10_241)}),
            "too_large",
            "/interoperability_data",
            "10240",
        ),
        (
            "a date that is none",
            json!({"supplementary_capture_data": {"shipments": [{"delivery": {"estimated_delivery_date": "2026-02-30"}}]}}),
            "form",
            "/supplementary_capture_data/shipments/0/delivery/estimated_delivery_date",
            "yyyy-mm-dd",
        ),
        (
            "a control character in an unknown member",
            json!({"later": {"CANARY": ["\u{7}"]}}),
            "characters",
            "/later/CANARY/0",
            "control character",
        ),
    ] {
        let mut case = body("capture", what, raw, code, pointer, remedy);
        if pointer.contains(crate::case::CANARY) {
            // The pointer names the member, and that is the application's own word.
            let text = String::from_utf8(case.input).expect("it is text").replace("\"CANARY\":[", "\"member\":[");
            case.input = text.into_bytes();
            case.pointer = Some("/capture/body/later/member/0".into());
        }
        cases.push(case);
    }
    cases.push(body(
        "refund",
        "lines that are none",
        json!({"supplementary_refund_data": {"line_items": [7]}}),
        "form",
        "/supplementary_refund_data/line_items/0",
        "object",
    ));
    cases
}
