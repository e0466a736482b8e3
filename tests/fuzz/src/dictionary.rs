//! The dictionary of JSON targets, printed from the tables of the API: names of members and known values.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use kassa::api::operations;
use kassa::wire::shape::{Kind, Shape};

/// What kassa reads and writes besides.
const OTHERS: &[&str] = &[
    "reference",
    "authorize",
    "session_token",
    "give_up_after_ms",
    "checkout",
    "cancel",
    "resolve",
    "capture",
    "refund",
    "void",
    "close",
    "release",
    "body",
    "made",
    "kind",
    "base_url",
    "environment",
    "installation",
    "partner_account_id",
    "integration_metadata",
    "journal_key",
    "policy",
    "poll_floor_ms",
    "poll_cap_ms",
    "trusted_clock",
    "metadata",
    "payload",
    "event_id",
    "event_type",
    "occurred_at",
    "live",
    "error_id",
    "error_code",
    "error_message",
    "validation_errors",
    "errors",
    "parameter",
    "reason",
    "paid",
    "ended",
    "step_up",
    "in_progress",
    "yes",
    "no",
    "unknown",
    "signing_keys",
    "signing_key_id",
    "signing_key",
];

/// Tokens that no name stands for.
const TOKENS: &[&str] = &[
    "{\\\"",
    "\\\":",
    ",\\\"",
    "\\\":{",
    "\\\":[",
    "null",
    "true",
    "false",
    "\\\\u0061",
    "\\\\ud83d\\\\ude00",
    "9007199254740992",
    "-1",
    "1e3",
    "canary-of-a-person",
    "https://",
    "http://127.0.0.1",
    "krn:",
];

/// The dictionary, in libFuzzer's form.
#[must_use]
pub fn json() -> String {
    let mut words: BTreeSet<&str> = OTHERS.iter().copied().collect();
    let mut seen = BTreeSet::new();
    for operation in operations() {
        for shape in [operation.body, operation.answer].into_iter().flatten() {
            of_shape(shape, &mut words, &mut seen);
        }
    }
    let mut out = String::from("# Printed by `cargo run -p kassa-fuzz -- dictionary` from the tables of core.\n");
    for token in TOKENS {
        let _ = writeln!(out, "\"{token}\"");
    }
    for word in words {
        // In quotes, as it stands in a text.
        let _ = writeln!(out, "\"\\\"{word}\\\"\"");
    }
    out
}

fn of_shape<'s>(shape: &'s Shape, words: &mut BTreeSet<&'s str>, seen: &mut BTreeSet<&'s str>) {
    if !seen.insert(shape.name) {
        return;
    }
    for field in shape.fields {
        words.insert(field.name);
        of_kind(&field.kind, words, seen);
    }
}

fn of_kind<'s>(kind: &'s Kind, words: &mut BTreeSet<&'s str>, seen: &mut BTreeSet<&'s str>) {
    match kind {
        Kind::Choice(choice) => words.extend(choice.known),
        Kind::Object(shape) => of_shape(shape, words, seen),
        Kind::List(item) => of_kind(item, words, seen),
        Kind::Either(one, other) => {
            of_kind(one, words, seen);
            of_kind(other, words, seen);
        }
        _ => {}
    }
}
