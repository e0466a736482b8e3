//! Specs and commands of payments.

use serde_json::json;

use crate::case::{Case, Entry, control_characters, payment, quoted, with, without};

const AMOUNT: &str = "/authorize/request_payment_transaction/amount";
const TRANSACTION_REFERENCE: &str = "/authorize/request_payment_transaction/payment_transaction_reference";
const REQUEST_REFERENCE: &str = "/authorize/step_up_config/payment_request_reference";
const INTERACTION: &str = "/authorize/step_up_config/customer_interaction_config";
const RETURN_URL: &str = "/authorize/step_up_config/customer_interaction_config/return_url";
const DATA: &str = "/authorize/supplementary_purchase_data";
const LINE: &str = "/authorize/supplementary_purchase_data/line_items/0";

pub(crate) fn cases() -> Vec<Case> {
    [types(), missing(), amounts(), texts(), tokens(), return_urls(), rules(), commands()].concat()
}

fn spec(what: impl Into<String>, pointer: &str, raw: &str, code: &'static str, remedy: &'static str) -> Case {
    Case::new(Entry::Payment, what, with(&payment(), pointer, raw), code, pointer, remedy)
}

/// Another JSON type for every kind of member.
fn types() -> Vec<Case> {
    let text: &[&str] = &["7770777", "true", "{\"CANARY\":1}", "[\"CANARY\"]"];
    let object: &[&str] = &["7770777", "true", "\"CANARY\"", "[\"CANARY\"]"];
    let list: &[&str] = &["7770777", "false", "\"CANARY\"", "{\"CANARY\":1}"];
    let whole: &[&str] = &["\"CANARY\"", "\"7770777\"", "true", "{}", "[7770777]"];
    let line = |name: &str| format!("{LINE}/{name}");
    let data = |name: &str| format!("{DATA}/{name}");
    let mut table: Vec<(String, &[&str], &str)> = vec![
        ("/reference".into(), text, "text"),
        ("/session_token".into(), text, "text"),
        ("/customer_token".into(), text, "text"),
        ("/authorize".into(), object, "object"),
        ("/authorize/currency".into(), text, "string"),
        ("/authorize/request_payment_transaction".into(), object, "object"),
        (AMOUNT.into(), whole, "whole number"),
        (TRANSACTION_REFERENCE.into(), text, "string"),
        ("/authorize/request_payment_transaction/capture".into(), text, "string"),
        ("/authorize/request_payment_transaction/payment_option_id".into(), text, "string"),
        ("/authorize/request_payment_transaction/payment_program_enablement_codes".into(), list, "array"),
        ("/authorize/request_payment_transaction/payment_capture_reference".into(), text, "string"),
        ("/authorize/request_customer_token".into(), object, "object"),
        (DATA.into(), object, "object"),
        ("/authorize/interoperability_data".into(), text, "string"),
        ("/authorize/klarna_network_data".into(), text, "string"),
        ("/authorize/step_up_config".into(), object, "object"),
        (REQUEST_REFERENCE.into(), text, "string"),
        ("/authorize/step_up_config/payment_request_expires_at".into(), text, "string"),
        (INTERACTION.into(), object, "object"),
        (format!("{INTERACTION}/method"), text, "string"),
        (RETURN_URL.into(), text, "string"),
        (format!("{INTERACTION}/app_return_url"), text, "string"),
        (format!("{INTERACTION}/interaction_expiry"), object, "object"),
        ("/authorize/acquiring_config".into(), object, "object"),
        ("/authorize/point_of_checkout".into(), object, "object"),
        ("/authorize/point_of_transaction".into(), object, "object"),
        ("/authorize/payment_request_id".into(), text, "string"),
        ("/authorize/collect_customer_profile".into(), list, "array"),
        ("/authorize/shipping_config".into(), object, "object"),
    ];
    for name in ["purchase_reference", "additional_data"] {
        table.push((data(name), text, "string"));
    }
    for name in ["customer", "ondemand_service"] {
        table.push((data(name), object, "object"));
    }
    for name in [
        "line_items",
        "shipping",
        "subscriptions",
        "travel_reservations",
        "lodging_reservations",
        "event_reservations",
        "insurances",
        "vouchers",
        "marketplace_sellers",
    ] {
        table.push((data(name), list, "array"));
    }
    table.push((LINE.into(), object, "object"));
    for name in ["quantity", "total_amount", "unit_price", "total_tax_amount"] {
        table.push((line(name), whole, "whole number"));
    }
    for name in
        ["name", "currency", "product_url", "image_url", "product_identifier", "line_item_reference", "reference"]
    {
        table.push((line(name), text, "string"));
    }
    table.push((line("line_item_metadata"), object, "object"));
    let mut cases = Vec::new();
    for (pointer, raws, remedy) in table {
        for raw in raws {
            cases.push(spec(format!("{raw} as {pointer}"), &pointer, raw, "form", remedy));
        }
    }
    for raw in
        ["\"CANARY\"", "true", "1.5", "1e6", "-1", "0", "999", "172800001", "99999999999999999999", "[7770777]", "{}"]
    {
        cases.push(spec(
            format!("{raw} as give_up_after_ms"),
            "/give_up_after_ms",
            raw,
            "form",
            "from 1000 to 172800000",
        ));
    }
    cases
}

/// Members that have to be there; `null` is as good as absent.
fn missing() -> Vec<Case> {
    let mut cases = Vec::new();
    for (member, pointer, remedy) in [
        ("/reference", "/reference", "required"),
        ("/authorize", "/authorize", "required"),
        ("/authorize/currency", "/authorize", "add the member"),
        ("/authorize/request_payment_transaction", "/authorize", "add one of them"),
        (AMOUNT, "/authorize/request_payment_transaction", "add the member"),
        (INTERACTION, "/authorize/step_up_config", "add the member"),
        ("/authorize/step_up_config/customer_interaction_config/method", INTERACTION, "add the member"),
        ("/authorize/supplementary_purchase_data/line_items/0/name", LINE, "add the member"),
        ("/authorize/supplementary_purchase_data/line_items/0/quantity", LINE, "add the member"),
        ("/authorize/supplementary_purchase_data/line_items/0/total_amount", LINE, "add the member"),
    ] {
        cases.push(Case::new(
            Entry::Payment,
            format!("no {member}"),
            without(&payment(), member),
            "missing",
            pointer,
            remedy,
        ));
        let null = with(&payment(), member, "null");
        cases.push(Case::new(Entry::Payment, format!("{member} null"), null, "missing", pointer, remedy));
    }
    cases.push(Case::new(Entry::Payment, "an empty object", "{}", "missing", "/reference", "required"));
    cases.push(spec("an empty body", "/authorize", "{}", "missing", "add"));
    let empty = "/authorize/step_up_config";
    cases.push(spec("an empty step-up", empty, "{}", "missing", "add the member"));
    let both = json!({"currency": "EUR", "request_customer_token": {"scopes": ["payment:customer_not_present"]}});
    cases.push(Case::new(
        Entry::Payment,
        "a token without a way to the customer",
        with(&payment(), "/authorize", both.to_string()),
        "missing",
        "/authorize/step_up_config",
        "consent",
    ));
    for (name, value) in
        [("currencies", "1"), ("Reference", "\"CANARY\""), ("authorise", "{}"), ("api_key", "\"CANARY\"")]
    {
        cases.push(spec(format!("unknown member {name}"), &format!("/{name}"), value, "form", "known are"));
    }
    cases
}

fn amounts() -> Vec<Case> {
    let mut cases = Vec::new();
    for raw in [
        "-1",
        "-7770777",
        "9007199254740992",
        "9223372036854775808",
        "18446744073709551616",
        "-9223372036854775809",
        "7770777.0",
        "7770777.5",
        "7.770777e6",
        "1e3",
        "1E3",
        "1e-3",
        "1e400",
        "-0.0",
    ] {
        cases.push(spec(format!("amount {raw}"), AMOUNT, raw, "amount", ""));
    }
    cases.push(spec("an amount of a thousand digits", AMOUNT, &"7".repeat(1000), "amount", "between 0 and"));
    for name in ["unit_price", "total_amount", "total_tax_amount"] {
        for raw in ["1.5", "1e3", "9007199254740992", "-9007199254740992"] {
            cases.push(spec(format!("{name} {raw}"), &format!("{LINE}/{name}"), raw, "amount", ""));
        }
    }
    for raw in ["0", "-1", "1.5", "4294967296"] {
        cases.push(spec(format!("quantity {raw}"), &format!("{LINE}/quantity"), raw, "amount", ""));
    }
    cases
}

/// Control characters, lengths, forms.
fn texts() -> Vec<Case> {
    let mut cases = Vec::new();
    for control in control_characters() {
        let raw = format!("\"CANARY{}x\"", control.raw);
        let shown = control.name;
        for pointer in ["/reference", TRANSACTION_REFERENCE, REQUEST_REFERENCE] {
            cases.push(spec(format!("{shown} in {pointer}"), pointer, &raw, "characters", "control character"));
        }
        if control.refused_by_klarna {
            let name = format!("{LINE}/name");
            let email = format!("{DATA}/customer/email");
            for pointer in [name.as_str(), email.as_str(), "/authorize/interoperability_data", RETURN_URL] {
                cases.push(spec(format!("{shown} in {pointer}"), pointer, &raw, "characters", "control character"));
            }
            // Members that nobody knows are sent as well, so they are looked through, too.
            cases.push(spec(
                format!("{shown} in an unknown member"),
                "/authorize/later",
                &raw,
                "characters",
                "remove it",
            ));
        }
    }
    let crlf = "\"CANARY\\r\\nKlarna-Idempotency-Key: x\"";
    for pointer in ["/reference", TRANSACTION_REFERENCE, REQUEST_REFERENCE] {
        cases.push(spec(format!("a header in {pointer}"), pointer, crlf, "characters", "control character"));
    }
    for (what, text) in
        [("empty", String::new()), ("256 characters", "ä".repeat(256)), ("300,000 characters", "x".repeat(300_000))]
    {
        cases.push(spec(format!("{what} reference"), "/reference", &quoted(&text), "characters", "1 to 255"));
    }
    for (pointer, text, code, remedy) in [
        (TRANSACTION_REFERENCE, "x".repeat(256), "too_large", "0 to 255"),
        (REQUEST_REFERENCE, "x".repeat(256), "too_large", "0 to 255"),
        (TRANSACTION_REFERENCE, String::new(), "characters", "1 to 255"),
        (REQUEST_REFERENCE, String::new(), "characters", "1 to 255"),
        ("/authorize/interoperability_data", "x".repeat(10_241), "too_large", "0 to 10240"),
        ("/authorize/klarna_network_data", "å".repeat(10_241), "too_large", "0 to 10240"),
        ("/authorize/currency", "EURO".into(), "too_large", "3 to 3"),
        ("/authorize/currency", "E1R".into(), "form", "letters"),
        ("/authorize/currency", "ÅÄÖ".into(), "form", "letters"),
        ("/authorize/currency", "eur".into(), "form", "capital"),
    ] {
        let what = format!("{} characters of {:?} in {pointer}", text.chars().count(), text.chars().next());
        cases.push(spec(what, pointer, &quoted(&text), code, remedy));
    }
    cases
}

/// Session tokens: one header of 6 KB, visible ASCII.
fn tokens() -> Vec<Case> {
    let mut cases = Vec::new();
    let limit = 6 * 1024 - "Klarna-Network-Session-Token: ".len();
    for (what, text) in [
        ("one byte too long for a header", "x".repeat(limit + 1)),
        ("8192 characters", "x".repeat(8192)),
        ("8193 characters", "x".repeat(8193)),
        ("a megabyte less a bit", "x".repeat(1_000_000)),
        ("not ASCII", "CANARY-å".to_owned()),
        ("an emoji", "CANARY-\u{1f600}".to_owned()),
        ("a header behind it", "CANARY\r\nX-Evil: 1".to_owned()),
        ("a line feed at its end", "CANARY\n".to_owned()),
        ("a tab", "CANARY\tx".to_owned()),
        ("NUL", "CANARY\0".to_owned()),
        ("DEL", "CANARY\u{7f}".to_owned()),
        ("empty", String::new()),
    ] {
        for name in ["session_token", "customer_token"] {
            let pointer = format!("/{name}");
            cases.push(spec(format!("{name}: {what}"), &pointer, &quoted(&text), "too_large", "6 kb"));
        }
    }
    let long = quoted(&"x".repeat(1025));
    cases.push(spec("customer_token: 1025 characters", "/customer_token", &long, "too_large", "1 to 1024"));
    for raw in ["\"CANARY\"", "7770777", "0", "{}", "[]"] {
        cases.push(spec(format!("customer_present: {raw}"), "/customer_present", raw, "form", "true or false"));
    }
    cases
}

fn return_urls() -> Vec<Case> {
    [
        ("javascript:alert(1)", "absolute"),
        ("javascript://shop.example/%0aalert(1)", "https"),
        ("JaVaScRiPt:alert(1)", "absolute"),
        ("data:text/html,<script>CANARY</script>", "absolute"),
        ("vbscript:CANARY", "absolute"),
        ("file:///etc/CANARY", "host"),
        ("blob:https://shop.example/CANARY", "https"),
        ("ftp://shop.example/CANARY", "https"),
        ("http://shop.example/CANARY", "https"),
        ("http://127.0.0.1.evil.example/CANARY", "https"),
        ("http://localhost.evil.example/CANARY", "https"),
        ("http://localhost@evil.example/CANARY", "user name"),
        ("http://0x7f000001/CANARY", "https"),
        ("http://2130706433/CANARY", "https"),
        ("http://[2001:db8::1]/CANARY", "https"),
        ("https://CANARY@shop.example/", "user name"),
        ("https://user:CANARY@shop.example/", "user name"),
        ("https://shop.example\\@evil.example/CANARY", "backslash"),
        ("https:\\\\evil.example\\CANARY", "backslash"),
        ("https://shop example/CANARY", "blanks"),
        ("https://shop.example/CANARY\u{a0}", "blanks"),
        ("https://shop.example/CANARY\u{2028}", "blanks"),
        ("https://shop.example/CANARY\u{85}", "blanks"),
        (" https://shop.example/CANARY", "blanks"),
        ("https://{klarna.payment_request.id}.evil.example/CANARY", "placeholder in its host"),
        ("https://", "host"),
        ("https:///CANARY", "host"),
        ("https://:443/CANARY", "host"),
        ("//shop.example/CANARY", "absolute"),
        ("/CANARY", "absolute"),
        ("shop.example/CANARY", "absolute"),
        ("CANARY", "absolute"),
    ]
    .into_iter()
    .map(|(url, remedy)| spec(format!("return_url {url}"), RETURN_URL, &quoted(url), "form", remedy))
    .chain([spec("an empty return_url", RETURN_URL, "\"\"", "too_large", "1 to 2048")])
    .collect()
}

/// Members that do not fit together, and the first of several findings.
fn rules() -> Vec<Case> {
    let expiry = format!("{INTERACTION}/interaction_expiry");
    let mut cases = vec![
        spec(
            "no way to the customer that is known",
            &format!("{INTERACTION}/method"),
            "\"CANARY\"",
            "form",
            "handover",
        ),
        spec("an empty expiry", &expiry, "{}", "missing", "exactly one"),
        spec(
            "two expiries in one",
            &expiry,
            r#"{"duration":"PT30M","timestamp":"2026-01-02T03:04:05Z"}"#,
            "missing",
            "exactly one",
        ),
        spec("no scopes", "/authorize/request_customer_token", r#"{"scopes":[]}"#, "too_large", "too few"),
    ];
    cases.last_mut().expect("there are cases").pointer = Some("/authorize/request_customer_token/scopes".into());
    for duration in ["CANARY", "30", "PT", "PT14M", "PT48H1S", "P1M", "P1Y", "-PT30M", "PT30M CANARY", "1 hour"] {
        let raw = json!({"duration": duration}).to_string();
        let mut case = spec(format!("expiry {duration}"), &expiry, &raw, "form", "duration");
        case.pointer = Some(format!("{expiry}/duration"));
        cases.push(case);
    }
    let mut two = payment();
    two["authorize"]["step_up_config"]["payment_request_expires_at"] = json!("2026-01-02T03:04:05Z");
    let both = with(&two, &expiry, r#"{"duration":"PT30M"}"#);
    cases.push(Case::new(
        Entry::Payment,
        "both kinds of expiry",
        both,
        "inconsistent",
        "/authorize/step_up_config",
        "no more than one",
    ));
    let mut several = payment();
    several["authorize"]["currency"] = json!(7_770_777);
    several["authorize"]["request_payment_transaction"]["amount"] = json!("CANARY");
    several["authorize"]["supplementary_purchase_data"]["line_items"][0]["name"] = json!(["CANARY"]);
    let several = several.to_string();
    cases.push(Case::new(
        Entry::Payment,
        "three findings: the first is told",
        several,
        "form",
        "/authorize/currency",
        "string",
    ));
    let items: Vec<_> = (0..200).map(|_| json!({"name": 7_770_777, "quantity": 0, "total_amount": 1.5})).collect();
    let many = with(&payment(), &format!("{DATA}/line_items"), json!(items).to_string());
    cases.push(Case::new(
        Entry::Payment,
        "600 findings: the first is told",
        many,
        "form",
        format!("{LINE}/name"),
        "string",
    ));
    cases
}

fn commands() -> Vec<Case> {
    let command = |what: &str, input: &str, code, pointer: &str, remedy| {
        Case::new(Entry::PaymentCommand, what, input, code, pointer, remedy)
    };
    let id = "/resolve/payment_transaction_id";
    let mut cases = vec![
        command("no member", "{}", "form", "", "exactly one member").nowhere(),
        command("two commands", r#"{"cancel":{},"resolve":{"made":false}}"#, "form", "", "exactly one member")
            .nowhere(),
        command("an unknown command", r#"{"refund":{}}"#, "form", "/refund", "known are"),
        command(
            "cancel in capitals",
            r#"{"CANCEL":{}}"#.to_lowercase().replace("cancel", "Cancel").as_str(),
            "form",
            "/Cancel",
            "known are",
        ),
        command(
            "cancel with a reason",
            r#"{"cancel":{"reason":"CANARY"}}"#,
            "form",
            "/cancel/reason",
            "no such member",
        ),
        command("resolve with more", r#"{"resolve":{"paid":true}}"#, "form", "/resolve/paid", "known are"),
        command("resolve what is not unknown", r#"{"resolve":{"made":false}}"#, "not_now", "", "unknown").nowhere(),
        command("resolve without a word", r#"{"resolve":{}}"#, "missing", id, "certain that there is none"),
        command("resolve by an amount", r#"{"resolve":{"amount":7770777}}"#, "missing", id, "certain"),
        command(
            "resolve by what was not found",
            r#"{"resolve":{"payment_transaction_id":null}}"#,
            "missing",
            id,
            "certain",
        ),
        command("resolve as made and unnamed", r#"{"resolve":{"made":true}}"#, "missing", id, "name the transaction"),
        command(
            "resolve as not made, with an id",
            r#"{"resolve":{"made":false,"payment_transaction_id":"krn:t"}}"#,
            "inconsistent",
            "/resolve/made",
            "leave out",
        ),
    ];
    for raw in ["null", "true", "7770777", "\"CANARY\"", "[]"] {
        cases.push(command(&format!("cancel {raw}"), &format!(r#"{{"cancel":{raw}}}"#), "form", "/cancel", "object"));
        cases.push(command(
            &format!("resolve {raw}"),
            &format!(r#"{{"resolve":{raw}}}"#),
            "form",
            "/resolve",
            "object",
        ));
    }
    for raw in ["true", "7770777", "{}", "[\"CANARY\"]"] {
        let input = format!(r#"{{"resolve":{{"payment_transaction_id":{raw}}}}}"#);
        cases.push(command(&format!("{raw} as id"), &input, "form", id, "text"));
    }
    for text in bad_ids() {
        let input = json!({"resolve": {"payment_transaction_id": text}}).to_string();
        cases.push(command(
            &format!("{text:?} as id").chars().take(60).collect::<String>(),
            &input,
            "characters",
            id,
            "as klarna gave it",
        ));
    }
    cases
}

/// Identifiers that would leave their place in a path.
pub(crate) fn bad_ids() -> Vec<String> {
    let mut ids: Vec<String> = [
        "",
        ".",
        "..",
        "../CANARY",
        "..%2fCANARY",
        "%2e%2e",
        "CANARY/../x",
        "/CANARY",
        "CANARY/",
        "CANARY?x=1",
        "CANARY#x",
        "CANARY\\x",
        "CANARY%00",
        "CANARY%0d%0a",
        "krn:CANARY x",
        " CANARY",
        "CANARY\t",
        "krn:CANARY:å",
        "CANARY\u{ff0f}x",
        "CANARY\u{202e}",
        "CANARY\u{1f600}",
        "https://evil.example/CANARY",
    ]
    .map(str::to_owned)
    .into();
    ids.push("x".repeat(256));
    ids.push("x".repeat(100_000));
    let controls = (0..0x20).chain([0x7f]).chain(0x80..0xa0_u32).filter_map(char::from_u32);
    ids.extend(controls.map(|c| format!("krn:CANARY{c}")));
    ids
}
