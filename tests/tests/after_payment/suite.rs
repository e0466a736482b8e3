//! Every operation on a transaction and every way in which it can go, over the sandbox: what is told, and which calls were made.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kassa::wire::http::HttpCall;
use kassa_sandbox::engine::ApiRequest;
use kassa_tests::klarna::{Fate, Klarna};
use kassa_tests::scenario::{Scenario, transactions};
use kassa_tests::till::{Cut, DEATHS, Run, play};
use serde_json::{Value, json};

/// An operation, on a transaction of 12336.
struct Path {
    name: &'static str,
    command: &'static str,
    /// The transaction as the flow takes it into hand.
    prepare: fn(&mut Klarna, &str) -> String,
    /// The same, but that something happened at Klarna meanwhile that makes it refuse.
    spoiled: fn(&mut Klarna, &str) -> String,
}

const PATHS: &[Path] = &[
    Path {
        name: "capture",
        command: r#"{"capture":{"reference":"a","amount":5000}}"#,
        prepare: authorized,
        spoiled: voided,
    },
    Path {
        name: "capture with shipments",
        command: r#"{"capture":{"reference":"a","amount":5000,"body":{"supplementary_capture_data":{"shipments":[{"delivery":{"shipping_carrier":"Post","tracking_number":"RR1"}}]}}}}"#,
        prepare: authorized,
        spoiled: voided,
    },
    Path {
        name: "capture of the rest",
        command: r#"{"capture":{"reference":"a","amount":7336}}"#,
        prepare: captured,
        spoiled: captured_and_voided,
    },
    Path {
        name: "release",
        command: r#"{"capture":{"reference":"a","amount":4000,"release":true}}"#,
        prepare: captured,
        spoiled: captured_and_voided,
    },
    Path { name: "void", command: r#"{"void":{"reference":"a"}}"#, prepare: authorized, spoiled: voided },
    Path {
        name: "void of the rest",
        command: r#"{"void":{"reference":"a"}}"#,
        prepare: captured,
        spoiled: captured_and_voided,
    },
    Path {
        name: "capture update",
        command: r#"{"update_capture":{"reference":"a","payment_capture_id":"CAPTURE","body":{"supplementary_capture_data":{"shipments":[{"delivery":{"tracking_number":"RR2"}}]}}}}"#,
        prepare: captured,
        spoiled: used_up,
    },
    Path {
        name: "update",
        command: r#"{"update":{"reference":"a","body":{"payment_transaction_reference":"t-1-b"}}}"#,
        prepare: authorized,
        spoiled: voided,
    },
    Path {
        name: "refund",
        command: r#"{"refund":{"reference":"a","amount":2000}}"#,
        prepare: captured,
        spoiled: refunded,
    },
    Path {
        name: "refund of a capture",
        command: r#"{"refund":{"reference":"a","amount":2000,"payment_capture_id":"CAPTURE"}}"#,
        prepare: captured_twice,
        spoiled: refunded_twice,
    },
    Path {
        name: "refund by line items",
        command: r#"{"refund":{"reference":"a","amount":2000,"body":{"supplementary_refund_data":{"line_items":[{"name":"Pen","quantity":1,"total_amount":2000}]}}}}"#,
        prepare: captured_twice,
        spoiled: refunded_twice,
    },
    Path {
        name: "another amount",
        command: r#"{"reauthorize":{"reference":"a","amount":15000}}"#,
        prepare: authorized,
        spoiled: voided,
    },
    Path {
        name: "more days",
        command: r#"{"reauthorize":{"reference":"a","extension_days":10}}"#,
        prepare: told,
        spoiled: voided,
    },
];

/// Another tool does something by a call of its own.
fn elsewhere(klarna: &mut Klarna, method: &str, path: &str, body: &Value) {
    let id = klarna.transactions()[0]["payment_transaction_id"].as_str().expect("an id").to_owned();
    let seed = klarna.world.seed().clone();
    let request = ApiRequest {
        method: method.into(),
        target: format!("/v2/accounts/{}/payment/transactions/{id}{path}", seed.partner_account_id),
        headers: vec![
            ("Authorization".into(), format!("Basic {}", seed.acquiring_partner_api_key)),
            ("Content-Type".into(), "application/json".into()),
            ("Klarna-Idempotency-Key".into(), format!("{path} {body}")),
        ],
        body: if body.is_null() { Vec::new() } else { body.to_string().into_bytes() },
        ..ApiRequest::default()
    };
    let answer = klarna.world.handle(&request, klarna.now_ms);
    assert!((200..300).contains(&answer.status), "{path}: {}", String::from_utf8_lossy(&answer.body));
}

fn authorized(klarna: &mut Klarna, spec: &str) -> String {
    (transactions().remove(0).prepare)(klarna, spec)
}

/// With everything that Klarna tells, such as the end of the authorization.
fn told(klarna: &mut Klarna, spec: &str) -> String {
    authorized(klarna, spec);
    whole(klarna)
}

fn whole(klarna: &Klarna) -> String {
    json!({"reference": "t-1", "payment_transaction": klarna.transactions().remove(0)}).to_string()
}

fn voided(klarna: &mut Klarna, spec: &str) -> String {
    let spec = told(klarna, spec);
    elsewhere(klarna, "POST", "/void", &Value::Null);
    spec
}

fn capture(klarna: &mut Klarna, amount: i64) {
    elsewhere(klarna, "POST", "/capture", &json!({"capture_amount": amount}));
}

fn captured(klarna: &mut Klarna, spec: &str) -> String {
    authorized(klarna, spec);
    capture(klarna, 5000);
    whole(klarna)
}

fn captured_twice(klarna: &mut Klarna, spec: &str) -> String {
    authorized(klarna, spec);
    capture(klarna, 5000);
    capture(klarna, 3000);
    whole(klarna)
}

fn captured_and_voided(klarna: &mut Klarna, spec: &str) -> String {
    let spec = captured(klarna, spec);
    elsewhere(klarna, "POST", "/void", &Value::Null);
    spec
}

fn refunded(klarna: &mut Klarna, spec: &str) -> String {
    let spec = captured(klarna, spec);
    elsewhere(klarna, "POST", "/refund", &json!({"refund_amount": 5000}));
    spec
}

fn refunded_twice(klarna: &mut Klarna, spec: &str) -> String {
    let spec = captured_twice(klarna, spec);
    let items = json!([{"name": "All", "quantity": 1, "total_amount": 8000}]);
    let body = json!({"refund_amount": 8000, "supplementary_refund_data": {"line_items": items}});
    elsewhere(klarna, "POST", "/refund", &body);
    spec
}

/// As many operations as a transaction may have.
fn used_up(klarna: &mut Klarna, spec: &str) -> String {
    let spec = captured(klarna, spec);
    for n in 0..499 {
        elsewhere(klarna, "PATCH", "", &json!({"payment_transaction_reference": format!("t-{n}")}));
    }
    spec
}

/// A change, and no look.
fn change(call: &HttpCall) -> bool {
    call.op.method.as_str() != "GET"
}

impl Path {
    fn scenario(&self, prepare: fn(&mut Klarna, &str) -> String) -> Scenario {
        let mut story = transactions().remove(0);
        story.name = self.name;
        story.prepare = prepare;
        story.commands = vec![(0, self.command), (3 * 86_400_000, r#"{"read":{}}"#)];
        if self.command.contains("CAPTURE") {
            // The sandbox makes ids of its seed, so the capture has the same in every world.
            let mut klarna = Klarna::new();
            prepare(&mut klarna, "");
            let id = klarna.transactions()[0]["payment_captures"][0]["payment_capture_id"]
                .as_str()
                .expect("an id")
                .to_owned();
            story.commands[0].1 = Box::leak(self.command.replace("CAPTURE", &id).into_boxed_str());
        }
        story
    }
}

/// What is told at the end: of the operation, of the transaction, and of its sums.
fn end(run: &Run) -> String {
    let view = &run.view;
    let operation = view["operations"].get(0).cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let code = operation["problem"]["error_code"].as_str().map(|code| format!(" {code}")).unwrap_or_default();
    let sums = ["amount", "captured", "remaining", "refunded"].map(|name| view[name].to_string()).join("/");
    format!("{}{code}, {}, {sums}", word(&operation["status"]), word(&view["state"]))
}

/// Calls in their order; the same one again and again is told once, with how often.
fn calls(klarna: &Klarna) -> String {
    let mut told: Vec<(&str, usize)> = Vec::new();
    for sent in &klarna.sent {
        match told.last_mut() {
            Some((name, count)) if *name == sent.op => *count += 1,
            _ => told.push((sent.op, 1)),
        }
    }
    let one = |(name, count): &(&str, usize)| match count {
        1 => name.trim_start_matches("payment.").to_owned(),
        _ => format!("{} x{count}", name.trim_start_matches("payment.")),
    };
    told.iter().map(one).collect::<Vec<_>>().join(", ")
}

struct Table {
    text: String,
    scenarios: usize,
    runs: usize,
}

impl Table {
    fn row(&mut self, what: &str, scenario: &Scenario) -> (Run, Klarna) {
        let mut klarna = Klarna::new();
        // How it ends is what is looked at.
        let run = play(&mut klarna, scenario, &[Cut { step: usize::MAX, death: DEATHS[0], off_ms: 0, skew_ms: 0 }]);
        writeln!(self.text, "  {what:<26} {:<60} {}", end(&run), calls(&klarna)).unwrap();
        self.scenarios += 1;
        self.runs += 1;
        (run, klarna)
    }

    /// The same with a power cut of a second at every step, in every way: how it ended, and how often so.
    fn crashes(&mut self, what: &str, scenario: &Scenario, steps: usize) {
        let mut ends: BTreeMap<String, usize> = BTreeMap::new();
        for step in 1..=steps {
            for death in DEATHS {
                scenario.rewind();
                let run = play(&mut Klarna::new(), scenario, &[Cut { step, death, off_ms: 1_000, skew_ms: 0 }]);
                *ends.entry(end(&run)).or_default() += 1;
                self.runs += 1;
            }
        }
        self.scenarios += 1;
        let ends: Vec<String> = ends.iter().map(|(end, count)| format!("{end} ({count})")).collect();
        writeln!(self.text, "  {what:<26} {}", ends.join("; ")).unwrap();
    }
}

#[test]
fn every_operation_goes_in_every_way_as_it_should() {
    let mut table = Table { text: String::new(), scenarios: 0, runs: 0 };
    for path in PATHS {
        writeln!(table.text, "{}", path.name).unwrap();
        let good = path.scenario(path.prepare);
        let (run, _) = table.row("made", &good);
        table.crashes("power cut at each step", &good, run.steps);
        table.row("refused", &path.scenario(path.spoiled));
        let mut silent = path.scenario(path.prepare);
        silent.silent = change;
        let (_, klarna) = table.row("no answer", &silent);
        // As many requests, and none of them arrives.
        let changes = klarna.sent.iter().filter(|sent| sent.key.is_some()).count();
        table.row("no request", &path.scenario(path.prepare).fates(&vec![Fate::LostRequest; changes]));
        let once = path.scenario(path.prepare).fates(&[Fate::LostAnswer]);
        let (run, _) = table.row("answer lost once", &once);
        table.crashes("and power cut at each step", &once, run.steps);
    }
    println!("scenario table: {} scenarios of {} paths, {} runs", table.scenarios, PATHS.len(), table.runs);
    insta::assert_snapshot!(table.text);
}
