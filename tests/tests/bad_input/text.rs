//! Texts that are no JSON of the strict profile, for everything that comes in as JSON.

use serde_json::Value;

use crate::case::{Case, Entry, capture, checkout, payment, transaction, with};

const MEGABYTE: usize = 1024 * 1024;

/// The entries that read JSON, with a good input and a member that holds a text.
fn entries() -> Vec<(Entry, Value, &'static str)> {
    vec![
        (Entry::Payment, payment(), "/reference"),
        (Entry::Transaction, transaction(), "/reference"),
        (Entry::Checkout, checkout(), "/reference"),
        (
            Entry::PaymentCommand,
            serde_json::json!({"resolve": {"payment_transaction_id": "CANARY"}}),
            "/resolve/payment_transaction_id",
        ),
        (Entry::TransactionCommand, capture(), "/capture/reference"),
        (Entry::CheckoutCommand, serde_json::json!({"cancel": {}}), "/cancel"),
    ]
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (entry, good, member) in entries() {
        let text = good.to_string();
        let unreadable =
            |what: &str, input: Vec<u8>, remedy| Case::new(entry, what, input, "json", "", remedy).anywhere();
        cases.extend([
            unreadable("UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect(), "not json"),
            unreadable("cut off", text.as_bytes()[..text.len() - 1].to_vec(), "not json"),
            unreadable("single quotes", text.replace('"', "'").into_bytes(), "not json"),
            unreadable("a megabyte of brackets", b"[".repeat(MEGABYTE), "deeper"),
            unreadable("a trailing comma", with(&good, member, b"[1,]"), "not json"),
        ]);
        let mut json = |what: &str, input: Vec<u8>, pointer: &str, remedy: &'static str| {
            cases.push(Case::new(entry, what, input, "json", pointer, remedy));
        };
        let changed = |before: &[u8], after: &[u8]| [before, text.as_bytes(), after].concat();
        json("nothing", Vec::new(), "", "not json");
        json("blanks only", b" \r\n\t".to_vec(), "", "not json");
        json("a byte order mark", changed(b"\xef\xbb\xbf", b""), "", "not json");
        json("two values", changed(b"", b"{}"), "", "follows");
        json("a letter behind it", changed(b"", b"x"), "", "follows");
        json("NUL behind it", changed(b"", b"\0"), "", "follows");
        json("a comment before it", changed(b"/* CANARY */", b""), "", "not json");
        json("a blank that JSON does not know", changed("\u{a0}".as_bytes(), b""), "", "not json");
        json(
            "a megabyte and a byte",
            [text.as_bytes(), &b" ".repeat(MEGABYTE + 1 - text.len())].concat(),
            "",
            "larger",
        );
        // What stands in a member.
        for (what, raw, remedy) in [
            ("NaN", &b"NaN"[..], "not json"),
            ("a leading zero", b"007", "not json"),
            ("a plus sign", b"+7", "not json"),
            ("a number that ends with a point", b"7.", "not json"),
            ("hexadecimal", b"0x7", "not json"),
            ("an unknown escape", b"\"CANARY\\x41\"", "not json"),
            ("half an escape", b"\"CANARY\\u00\"", "not json"),
            ("a high surrogate alone", b"\"CANARY\\ud83d\"", "half a character"),
            ("a low surrogate alone", b"\"CANARY\\ude00\"", "half a character"),
            ("surrogates in the wrong order", b"\"CANARY\\ude00\\ud83d\"", "half a character"),
            ("two high surrogates", b"\"CANARY\\ud83d\\ud83d\"", "half a character"),
            ("True", b"True", "not json"),
        ] {
            json(what, with(&good, member, raw), member, remedy);
        }
        for (what, raw) in [
            ("a byte that is no UTF-8", &b"\"CANARY\xff\""[..]),
            ("an overlong slash", b"\"CANARY\xc0\xaf\""),
            ("a surrogate in UTF-8", b"\"CANARY\xed\xa0\xbd\""),
            ("half a letter", b"\"CANARY\xc3\""),
        ] {
            json(what, with(&good, member, raw), "", "utf-8");
        }
        for code in 0..0x20_u8 {
            let raw = [b"\"CANARY", &[code][..], b"\""].concat();
            json(&format!("a bare U+{code:04X}"), with(&good, member, raw), member, "control character");
        }
        // Members that stand twice.
        let first = good.as_object().and_then(|members| members.keys().next()).expect("it has members");
        let escaped = format!("\\u{:04x}{}", u32::from(first.as_bytes()[0]), &first[1..]);
        let twice = |again: &str| format!("{{\"{again}\":1,{}", &text[1..]).into_bytes();
        json("a member twice", twice(first), &format!("/{first}"), "twice");
        json("a member twice, once escaped", twice(&escaped), &format!("/{first}"), "twice");
        json(
            "a member of a member twice",
            with(&good, member, r#"{"a":1,"b":2,"a":3}"#),
            &format!("{member}/a"),
            "twice",
        );
        json(
            "twice deep down",
            with(&good, member, r#"[[{"x":{"a":1,"\u0061":3}}]]"#),
            &format!("{member}/0/0/x/a"),
            "twice",
        );
        let many: String = (0..40).map(|n| format!("\"m{n}\":0,")).collect();
        json("twice among many", with(&good, member, format!("{{{many}\"m7\":1}}")), &format!("{member}/m7"), "twice");
        // Nesting.
        let levels = 33 - member.matches('/').count();
        let nested = |n: usize| [b"[".repeat(n), b"]".repeat(n)].concat();
        let deepest = format!("{member}{}", "/0".repeat(levels - 1));
        json("33 levels", with(&good, member, nested(levels)), &deepest, "deeper");
        json("400,000 levels", with(&good, member, nested(400_000)), &deepest, "deeper");
        let objects = [b"{\"a\":".repeat(100_000), b"1".to_vec(), b"}".repeat(100_000)].concat();
        json(
            "100,000 objects",
            with(&good, member, objects),
            &format!("{member}{}", "/a".repeat(levels - 1)),
            "deeper",
        );
        json("10^6 levels", nested(1_000_000), "", "larger");

        // JSON, but no object.
        for raw in ["null", "true", "7770777", "\"CANARY\"", "[]", "[{}]"] {
            cases.push(Case::new(entry, format!("{raw} instead of an object"), raw, "form", "", "object"));
        }
    }
    cases
}
