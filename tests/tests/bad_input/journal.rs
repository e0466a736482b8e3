//! Journals that cannot be continued.

use std::sync::Arc;

use kassa::flow::{Config, Next, start};
use kassa::journal::encode;
use kassa::value::time::At;

use crate::case::{Case, Entry, NOW, checkout, config, configuration, payment, transaction};

/// Lines with checks of their own, so that only what they say is wrong.
fn sealed(lines: &[(&str, u16, String)]) -> String {
    let (mut chain, mut out) = (0, Vec::new());
    for (n, (kind, format, fact)) in (1..).zip(lines) {
        out.push(encode(n, At::from_unix_ms(NOW.unix_ms), kind, *format, fact, &mut chain));
    }
    out.join("\n")
}

/// The first line of a flow under a configuration, and the fact in it.
fn first(kind: &str, spec: &serde_json::Value, cfg: Arc<Config>) -> String {
    let mut flow = start(kind, spec.to_string().as_bytes(), cfg, NOW).expect("the spec is right");
    let Ok(Next::Save(batch)) = flow.next(NOW) else { panic!("a flow begins with a line") };
    batch.lines.concat()
}

fn fact(line: &str) -> String {
    let (_, rest) = line.split_once("\"f\":").expect("a line has a fact");
    rest.rsplit_once(",\"c\":").expect("a line has a check").0.to_owned()
}

fn other(member: &str, value: &str) -> Arc<Config> {
    let mut text = configuration();
    text[member] = value.into();
    Arc::new(Config::from_json(text.to_string().as_bytes()).expect("the configuration is right"))
}

pub(crate) fn cases() -> Vec<Case> {
    let case =
        |what: &str, lines: String, code, remedy| Case::new(Entry::Journal, what, lines, code, "", remedy).nowhere();
    let one = first("payment", &payment(), config());
    let begin = fact(&one);
    let after = |kind: &'static str, format: u16, fact: &str| {
        sealed(&[("payment", 1, begin.clone()), (kind, format, fact.to_owned())])
    };
    let mut cases = vec![
        case("nothing", String::new(), "journal_start", "start anew"),
        case("blanks", "   ".into(), "journal_damaged", "ask a person"),
        case("half of its only line", one[..one.len() / 2].to_owned(), "journal_damaged", "ask a person"),
        case("an unknown kind", sealed(&[("CANARY", 1, begin.clone())]), "unknown_kind", "known are"),
        case("a newer format", sealed(&[("payment", 2, begin.clone())]), "journal_newer", "later one"),
        case("a newer format later", after("payment", 9, r#"{"opened":{"epoch":2}}"#), "journal_newer", "later one"),
        case(
            "a line of another kind",
            after("transaction", 1, r#"{"opened":{"epoch":2}}"#),
            "journal_start",
            "another kind",
        ),
        case(
            "no beginning",
            sealed(&[("payment", 1, r#"{"opened":{"epoch":2}}"#.into())]),
            "journal_start",
            "beginning",
        ),
        case(
            "a beginning of a transaction",
            sealed(&[("payment", 1, fact(&first("transaction", &transaction(), config())))]),
            "journal_damaged",
            "person",
        ),
        case("a beginning of a payment", sealed(&[("checkout", 1, begin.clone())]), "journal_damaged", "line 1"),
        case("begun twice", after("payment", 1, &begin), "journal_damaged", ""),
        case(
            "another installation",
            first("payment", &payment(), other("installation", "elsewhere")),
            "journal_foreign",
            "that configuration",
        ),
        case(
            "another account",
            first("payment", &payment(), other("partner_account_id", "krn:other")),
            "journal_foreign",
            "that configuration",
        ),
        case(
            "another key",
            first("payment", &payment(), other("journal_key", &"0a".repeat(32))),
            "journal_key",
            "journal_key",
        ),
    ];
    let live = {
        let mut text = configuration();
        text["environment"] = "live".into();
        text["partner_account_id"] = "krn:CANARY".into();
        Arc::new(Config::from_json(text.to_string().as_bytes()).expect("the configuration is right"))
    };
    cases.push(case(
        "the other environment",
        first("checkout", &checkout(), live),
        "journal_foreign",
        "that configuration",
    ));
    for (what, fact) in [
        ("a fact that nobody knows", r#"{"teleported":{"CANARY":1}}"#),
        ("a fact with the wrong type", r#"{"opened":{"epoch":"CANARY"}}"#),
        ("a fact that lacks a member", r#"{"opened":{}}"#),
        ("two facts in one", r#"{"opened":{"epoch":2},"withdrawn":null}"#),
        ("null", "null"),
        ("a number", "7770777"),
        ("an answer to no call", r#"{"declined":{"call":9}}"#),
        ("a step out of order", r#"{"completed":{"age_ms":0,"plan":{"call":2,"op":1}}}"#),
        ("a call that skips a number", r#"{"cancel_planned":{"call":7,"op":1}}"#),
        ("an attempt that skips a number", r#"{"again":{"call":1,"attempt":7,"wait_ms":1,"why":"lost"}}"#),
        ("a negative wait", r#"{"again":{"call":1,"attempt":2,"wait_ms":-1,"why":"lost"}}"#),
        ("a resolution of nothing", r#"{"resolved":{"payment_transaction_id":null}}"#),
        ("an id that climbs", r#"{"hinted":{"payment_transaction_id":"../CANARY"}}"#),
        ("a second step-up after the end", r#"{"closed":{"state":"CANARY"}}"#),
    ] {
        cases.push(case(what, after("payment", 1, fact), "journal_damaged", "line 2"));
    }
    let bomb = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    cases.push(case("a fact of 10^6 levels", after("payment", 1, &bomb), "journal_damaged", "line 2"));
    // Damage in the middle: a good line follows.
    let opened = |n: u32| ("payment", 1, format!("{{\"opened\":{{\"epoch\":{n}}}}}"));
    let whole = sealed(&[("payment", 1, begin.clone()), opened(2), opened(3)]);
    let lines: Vec<&str> = whole.split('\n').collect();
    let torn = &lines[1][..lines[1].len() - 5];
    let flipped = lines[1].replace("\"epoch\":2", "\"epoch\":4");
    let retimed = lines[1].replacen("\"t\":1", "\"t\":2", 1);
    for (what, text) in [
        ("a torn line in the middle", [lines[0], torn, lines[2]].join("\n")),
        ("a changed line in the middle", [lines[0], &flipped, lines[2]].join("\n")),
        ("another time in the middle", [lines[0], &retimed, lines[2]].join("\n")),
        ("a line too few", [lines[0], lines[2]].join("\n")),
        ("a line twice", [lines[0], lines[1], lines[1], lines[2]].join("\n")),
        ("lines in another order", [lines[0], lines[2], lines[1]].join("\n")),
        ("an empty line in the middle", [lines[0], "", lines[1]].join("\n")),
        ("a carriage return in the middle", [lines[0], &format!("{}\r", lines[1]), lines[2]].join("\n")),
    ] {
        cases.push(case(what, text, "journal_damaged", "ask a person"));
    }
    cases
}
