//! Configurations.

use serde_json::json;

use crate::case::{Case, Entry, configuration, control_characters, quoted, with, without};

pub(crate) fn cases() -> Vec<Case> {
    let config = |what: String, pointer: &str, raw: &str, remedy| {
        Case::new(Entry::Config, what, with(&configuration(), pointer, raw), "config", pointer, remedy)
    };
    let mut cases = Vec::new();
    for url in [
        "",
        "CANARY",
        "api-global.test.klarna.com",
        "//canary.example",
        "http://canary.example",
        "ftp://canary.example",
        "javascript:alert(1)",
        "data:,CANARY",
        "file:///CANARY",
        "https://",
        "https:///CANARY",
        "https://user:CANARY@h.example",
        "https://CANARY@h.example",
        "https://h.example?CANARY",
        "https://h.example#CANARY",
        "https://h.example/../CANARY",
        "https://h.example/a/..",
        "https://h.example\\CANARY",
        "https://h.example/ CANARY",
        " https://h.example",
        "https://h.example\r\nX: CANARY",
        "https://h.example\t",
        "https://h.example\0",
        "https://käse.example/CANARY",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://[::2]/",
        "http://0.0.0.0/CANARY",
        "HTTPS://h.example/CANARY",
    ] {
        cases.push(config(format!("base_url {url:?}"), "/base_url", &quoted(url), "base url").relaxed());
    }
    for text in crate::payment::bad_ids() {
        let what: String = format!("{text:?} as account").chars().take(60).collect();
        cases.push(config(what, "/partner_account_id", &quoted(&text), "account krn"));
    }
    let live = quoted("krn:partner:global:account:live:CANARY");
    cases.push(config("an account of the other environment".into(), "/partner_account_id", &live, "other environment"));
    for control in control_characters() {
        let what = format!("{} in the installation", control.name);
        cases.push(config(what, "/installation", &format!("\"CANARY{}\"", control.raw), "1 to 255 characters"));
    }
    for text in [String::new(), "x".repeat(256), "x".repeat(100_000)] {
        cases.push(config(format!("an installation of {}", text.len()), "/installation", &quoted(&text), "1 to 255"));
    }
    for text in [
        "",
        "00",
        "CANARY",
        &"0".repeat(63),
        &"0".repeat(65),
        &"0".repeat(66),
        &"z".repeat(64),
        &" 0".repeat(32),
        &format!("0x{}", "0".repeat(62)),
        &"å".repeat(32),
    ] {
        let what = format!("a journal key of {} characters", text.chars().count());
        cases.push(config(what, "/journal_key", &quoted(text), "64 hexadecimal digits"));
    }
    for raw in ["\"CANARY\"", "7770777", "true", "[\"CANARY\"]"] {
        cases.push(config(format!("integration metadata {raw}"), "/integration_metadata", raw, "object"));
    }
    let long = json!({"integrator": {"name": "CANARY".repeat(1024)}}).to_string();
    cases.push(config("integration metadata of more than 6 KB".into(), "/integration_metadata", &long, "6 kb"));
    let wide = json!({"integrator": {"name": "å".repeat(1020)}}).to_string();
    cases.push(config("integration metadata that grows by its escapes".into(), "/integration_metadata", &wide, "6 kb"));
    cases.push(config(
        "DEL in the integration metadata".into(),
        "/integration_metadata",
        "{\"CANARY\":\"\u{7f}\"}",
        "header",
    ));
    for (floor, cap) in [
        ("0", "60000"),
        ("499", "60000"),
        ("60001", "240000"),
        ("2000", "1999"),
        ("2000", "240001"),
        ("2000", "18446744073709551615"),
    ] {
        let raw = format!(r#"{{"poll_floor_ms":{floor},"poll_cap_ms":{cap}}}"#);
        cases.push(config(format!("reads every {floor} to {cap} ms"), "/policy", &raw, "between"));
    }
    // What serde refuses of a value: it tells the position, and no pointer.
    let serde =
        |what: String, input: Vec<u8>, remedy| Case::new(Entry::Config, what, input, "config", "", remedy).nowhere();
    for (pointer, raw) in [
        ("/base_url", "7770777"),
        ("/base_url", "null"),
        ("/base_url", "{\"CANARY\":1}"),
        ("/environment", "7770777"),
        ("/environment", "null"),
        ("/installation", "7770777"),
        ("/installation", "[\"CANARY\"]"),
        ("/partner_account_id", "7770777"),
        ("/partner_account_id", "{\"CANARY\":1}"),
        ("/journal_key", "7770777"),
        ("/journal_key", "[\"CANARY\"]"),
        ("/policy", "7770777"),
        ("/policy", "\"CANARY\""),
        ("/policy/poll_floor_ms", "\"CANARY\""),
        ("/policy/poll_floor_ms", "7770777.5"),
        ("/policy/poll_floor_ms", "-7770777"),
        ("/policy/poll_cap_ms", "1e400"),
        ("/policy/trusted_clock", "\"CANARY\""),
        ("/policy/trusted_clock", "1"),
    ] {
        cases.push(serde(format!("{raw} as {pointer}"), with(&configuration(), pointer, raw), ""));
    }
    for member in ["/base_url", "/environment", "/installation"] {
        let input = without(&configuration(), member);
        cases.push(Case::new(Entry::Config, format!("no {member}"), input, "config", member, "add it"));
    }
    for (name, raw) in [("api_key", "\"CANARY\""), ("signing_key", "\"CANARY\""), ("Base_url", "\"CANARY\"")] {
        let member = format!("/{name}");
        cases.push(config(format!("unknown member {name}"), &member, raw, "no such member; known are base_url"));
    }
    let policy = "an unknown member of the policy".into();
    cases.push(config(policy, "/policy/retries", "7770777", "known are poll_floor_ms"));
    let good = configuration().to_string();
    let changed = |before: &str, after: &str| format!("{before}{good}{after}").into_bytes();
    for (what, input, remedy) in [
        ("nothing", Vec::new(), "line 1"),
        ("an array", b"[]".to_vec(), "not usable"),
        ("null", b"null".to_vec(), "struct"),
        ("a byte order mark", changed("\u{feff}", ""), "line 1"),
        ("trailing bytes", changed("", "CANARY"), "trailing"),
        ("two values", changed("", "{}"), "trailing"),
        ("no UTF-8", with(&configuration(), "/installation", b"\"CANARY\xff\""), "unicode"),
        ("a lone surrogate", with(&configuration(), "/installation", "\"CANARY\\ud800\""), "line 1"),
        ("a member twice", format!("{{\"installation\":\"x\",{}", &good[1..]).into_bytes(), "duplicate field"),
        (
            "a member twice, once escaped",
            format!("{{\"\\u0069nstallation\":\"x\",{}", &good[1..]).into_bytes(),
            "duplicate field",
        ),
        (
            "a member of the policy twice",
            with(&configuration(), "/policy", r#"{"trusted_clock":true,"trusted_clock":false}"#),
            "duplicate field",
        ),
        ("10^6 levels", b"[".repeat(1_000_000), "not usable"),
        ("a bare line feed", with(&configuration(), "/installation", "\"CANARY\n\""), "control character"),
        (
            "a bare line feed in the metadata",
            with(&configuration(), "/integration_metadata", "{\"CANARY\":\"\n\"}"),
            "control character",
        ),
    ] {
        cases.push(serde(what.into(), input, remedy));
    }
    cases
}

impl Case {
    /// Several rules apply to one member: any remedy will do.
    fn relaxed(mut self) -> Self {
        self.remedy = "";
        self
    }
}
