//! Moves of a flow as data: what went in, and what has to come out, for every other language to repeat.
//!
//! A recorder writes `bindings/golden/<name>.json` when `KASSA_GOLDEN=write`, and compares otherwise.

use std::path::PathBuf;

use kassa::flow::{Effect, Next};
use kassa::value::time::Now;
use kassa::wire::http::HttpCall;
use serde_json::{Value, json};

/// Writes down the moves of one flow.
#[derive(Debug)]
pub struct Recorder {
    name: String,
    config: String,
    moves: Vec<Value>,
}

impl Recorder {
    /// A recorder for the test that runs on this thread.
    #[must_use]
    pub fn new(config: &[u8]) -> Self {
        let name = std::thread::current().name().unwrap_or("unnamed").replace("::", "-");
        Self { name, config: String::from_utf8_lossy(config).into_owned(), moves: Vec::new() }
    }

    /// Something goes in, at this time; what has to come out stands in `row`.
    pub fn at(&mut self, now: Now, name: &str, mut row: Value) {
        row["move"] = json!(name);
        row["unix_ms"] = json!(now.unix_ms);
        row["mono_ms"] = json!(now.mono_ms);
        self.moves.push(row);
    }

    /// The flow was asked what to do, and this came out.
    pub fn next(&mut self, now: Now, next: &Next) {
        let gives = match next {
            Next::Save(batch) => {
                json!({"kind": "save", "after": batch.after, "upto": batch.upto, "lines": batch.lines})
            }
            Next::Do(Effect::Call(made)) => call(made),
            Next::Do(Effect::Show(screen)) => json!({
                "kind": "show", "screen": screen.screen, "screen_kind": screen.kind, "url": screen.url,
                "image_url": screen.image_url, "expires_in_ms": screen.expires_in_ms,
            }),
            Next::Do(Effect::Hide(screen)) => json!({"kind": "hide", "screen": screen}),
            Next::Do(Effect::Tell(notice)) => json!({"kind": "tell", "what": notice.what, "detail": notice.detail}),
            Next::Do(_) => json!({"kind": "drop"}),
            Next::Wait { ms } => json!({"kind": "wait", "ms": ms}),
            Next::Idle => json!({"kind": "idle"}),
            Next::Done => json!({"kind": "done"}),
        };
        self.at(now, "next", json!({ "gives": gives }));
    }

    /// Writes the moves down, or compares them with what is there.
    ///
    /// # Panics
    /// When they differ from what is written down.
    pub fn finish(&self) {
        let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../bindings/golden"))
            .join(&self.name)
            .with_extension("json");
        let whole = json!({ "name": self.name, "config": self.config, "moves": self.moves });
        let text = serde_json::to_string_pretty(&whole).expect("it is JSON") + "\n";
        if std::env::var_os("KASSA_GOLDEN").is_some_and(|word| word == "write") {
            std::fs::write(&file, text).expect("the file can be written");
            return;
        }
        let known = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(known == text, "{} is out of date; run the test with KASSA_GOLDEN=write", file.display());
    }
}

fn call(made: &HttpCall) -> Value {
    json!({
        "kind": "call", "call": made.call, "attempt": made.attempt, "operation": made.op.name,
        "operation_number": made.op.number, "method": made.op.method.as_str(), "url": made.url,
        "headers": made.headers, "auth": made.auth.as_str(), "body": made.body.as_deref(),
        "connect_ms": made.connect_ms, "total_ms": made.total_ms, "redelivered": made.redelivered,
    })
}
