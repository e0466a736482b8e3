//! Writes the first inputs of every target into a folder: answers and webhooks of the sandbox, journals, specs and commands of the
//! scenarios, vectors of signatures, runs that the simulator kept.
//!
//! `cargo run -p kassa-fuzz --example seeds -- FOLDER`

use std::fs;
use std::path::{Path, PathBuf};

use kassa::flow::{Config, Effect, Next, start};
use kassa::wire::http::HttpReply;
use kassa_fuzz::till::{APPROVED, CHECKOUT, COMPLETED, OPTIONS, PAYMENT, STEP_UP, TRANSACTION};
use kassa_sim::mode::corpus;
use kassa_tests::klarna::{Fate, Klarna, clocks};
use kassa_tests::scenario::{payments, transactions};
use kassa_tests::till::play;

/// Collects inputs.
struct Seeds {
    folder: PathBuf,
    count: usize,
}

impl Seeds {
    fn add(&mut self, target: &str, prefix: &[u8], input: impl AsRef<[u8]>) {
        let folder = self.folder.join(target);
        fs::create_dir_all(&folder).expect("the folder can be made");
        self.count += 1;
        let file = folder.join(format!("seed-{:04}", self.count));
        fs::write(file, [prefix, input.as_ref()].concat()).expect("the file can be written");
    }

    /// A JSON text, for every target that reads one.
    fn json(&mut self, text: &str) {
        self.add("json_limits", &[32, 0], text);
        self.add("json_differential", &[], text);
        self.add("json_cuts", &[1, 2], text);
        self.add("ffi_bytes", &[2, 0, 2, text.len().min(255) as u8], text);
        if text.len() < 256 {
            self.add("ffi_document", &[text.len() as u8], [text.as_bytes(), &[0, 0, 2, b'/', b'a', 1, 2, 3]].concat());
        }
    }

    fn answer(&mut self, status: u8, body: &str) {
        self.json(body);
        for shape in 0..6 {
            self.add("body_check", &[shape], body);
            self.add("body_mask", &[shape], body);
        }
        for stage in 0..4 {
            self.add("answer_authorize", &[stage, status, 0], body);
            self.add("answer_transaction", &[stage, status, 0], body);
        }
        self.add("answer_transaction", &[64, status, 0], body);
        self.add("answer_request", &[status, 0], body);
        self.add("answer_error", &[144, 1], body);
        self.add("answer_classification", &[0, 0, 200, 0], body);
        self.add("answer_classification", &[0, 0, 144, 1], body);
        self.add("relay", &[status, 0, 0], body);
        self.add("webhook_event", &[1, 0, 1], body);
    }
}

fn main() {
    let folder = std::env::args().nth(1).expect("usage: seeds FOLDER");
    let mut seeds = Seeds { folder: Path::new(&folder).to_owned(), count: 0 };
    conversations(&mut seeds);
    scenarios(&mut seeds);
    for body in [STEP_UP, COMPLETED, APPROVED] {
        seeds.answer(0, body);
    }
    for (status, code) in
        [(8, "VALIDATION_ERROR"), (9, "UNAUTHORIZED"), (11, "NOT_FOUND"), (13, "CONFLICT"), (16, "RATE_LIMITED")]
    {
        let body = format!(
            r#"{{"error_id":"e1","error_type":"INPUT_ERROR","error_code":"{code}","error_message":"m \u00e5","validation_errors":[{{"parameter":"a.b[0]","reason":"must be x"}}]}}"#
        );
        seeds.answer(status, &body);
    }
    for body in [
        r#"{"state":"awaiting_customer","paid":"unknown","ended":false,"step_up":{"kind":"qr","url":"https://k.example/q","image_url":"https://k.example/i","expires_in_ms":5}}"#,
        r#"{"state":"approved","paid":"yes","ended":true}"#,
        r#"{"payment_capture_id":"krn:c1","capture_amount":2000}"#,
        r#"{"payment_refund_id":"krn:r1","refund_amount":500}"#,
        r#"{"payment_transaction_id":"krn:t","state":"CLOSED","payment_captures":[{"payment_capture_reference":"parcel-1","payment_capture_id":"krn:c1"}]}"#,
    ] {
        seeds.answer(0, body);
    }
    for text in [
        OPTIONS,
        PAYMENT,
        TRANSACTION,
        CHECKOUT,
        "[[[[1,-2.5e3,true]]]]",
        r#"{"a":"\ud83d\ude00","\u0062":{}}"#,
        "",
        "\"",
        "{\"a\":1,\"a\":2}",
    ] {
        seeds.json(text);
    }
    seeds.add("config", &[], OPTIONS);
    values(&mut seeds);
    programs(&mut seeds);
    println!("{} inputs", seeds.count);
}

/// Answers and webhooks of the sandbox.
fn conversations(seeds: &mut Seeds) {
    for scenario in payments().into_iter().chain(transactions()) {
        let mut klarna = Klarna::new();
        let spec = (scenario.prepare)(&mut klarna, &scenario.spec);
        let config = Config::from_json(klarna.config().to_string().as_bytes()).expect("the configuration is right");
        seeds.add("config", &[], klarna.config().to_string());
        let now = |klarna: &Klarna| clocks(klarna.now_ms, kassa_tests::klarna::BEGIN_MS, 0);
        let mut flow = start(scenario.kind, spec.as_bytes(), config.into(), now(&klarna)).expect("the spec is right");
        let mut commands = 0;
        for _ in 0..60 {
            scenario.play(&mut klarna);
            if let Some(command) = scenario.command(commands, klarna.elapsed()) {
                let _ = flow.command(command.as_bytes(), now(&klarna));
                commands += 1;
            }
            match flow.next(now(&klarna)).expect("the flow goes on") {
                Next::Save(batch) => flow.saved(batch.upto).expect("the lines were handed out"),
                Next::Do(Effect::Call(call)) => {
                    let Ok(answer) = klarna.send(&call, Fate::Answer) else { continue };
                    seeds.answer(if answer.status < 300 { 0 } else { 8 }, &String::from_utf8_lossy(&answer.body));
                    let reply = HttpReply { status: answer.status, headers: &[], body: &answer.body };
                    flow.reply(call.call, call.attempt, reply, now(&klarna)).expect("an answer is never refused");
                }
                Next::Wait { ms } => klarna.now_ms += ms.min(60_000),
                Next::Idle | Next::Done => break,
                Next::Do(_) => {}
            }
            for (body, ..) in klarna.webhooks(true) {
                seeds.add("webhook_verify", &[0, 0, 0, 0], &body);
                let whole: serde_json::Value = serde_json::from_slice(&body).expect("an event is JSON");
                seeds.add("webhook_event", &[1, 0, 1], whole["payload"].to_string());
            }
        }
    }
}

/// Journals, specs and commands.
fn scenarios(seeds: &mut Seeds) {
    for scenario in payments().into_iter().chain(transactions()) {
        let (kind, stage) = if scenario.kind == "payment" { (0, 1) } else { (1, 4) };
        seeds.add("spec", &[kind], &scenario.spec);
        seeds.json(&scenario.spec);
        seeds.add("json_cuts", &[0, 0], &scenario.spec);
        if let Some(body) = kassa::wire::json::at(scenario.spec.as_bytes(), "/authorize") {
            seeds.add("body_check", &[0], body);
            seeds.add("body_mask", &[1], body);
        }
        for n in 0..8 {
            if let Some(command) = scenario.command(n, u64::MAX) {
                seeds.add("command", &[stage, 0], command);
            }
        }
        let run = play(&mut Klarna::new(), &scenario, &[]);
        seeds.add("journal_decode", &[], &run.journal);
        if let Some(line) = run.journal.lines().last() {
            seeds.json(line);
            let fact = kassa::wire::json::at(line.as_bytes(), "/f").expect("a line has a fact");
            let head = [&[0; 9][..], &[0, fact.len().min(255) as u8]].concat();
            seeds.add("journal_roundtrip", &head, fact);
            seeds.add("journal_sealing", &[2, b'f', b'1', 2, b'f', b'2', 9, 1], fact);
        }
    }
    for (kind, spec) in [(0, PAYMENT), (1, TRANSACTION), (2, CHECKOUT)] {
        seeds.add("spec", &[kind], spec);
    }
    for command in [
        r#"{"cancel":{}}"#,
        r#"{"resolve":{"payment_transaction_id":"krn:t"}}"#,
        r#"{"capture":{"reference":"a","amount":1,"release":true,"body":{"description":"x"}}}"#,
        r#"{"refund":{"reference":"b","amount":1,"payment_capture_id":"krn:c1"}}"#,
        r#"{"void":{"reference":"c"}}"#,
        r#"{"resolve":{"kind":"capture","reference":"a","made":true}}"#,
        r#"{"close":{}}"#,
    ] {
        for stage in 0..6 {
            seeds.add("command", &[stage, 0], command);
            seeds.add("command", &[stage, command.len() as u8], [command, "\0", command].concat());
        }
    }
}

fn values(seeds: &mut Seeds) {
    for text in ["0", "12336", "9007199254740991", "9007199254740992", "-1", "1e3", "EUR", "eur"] {
        seeds.add("money", &[0x39, 0x30, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], text);
    }
    for text in ["krn:payment:eu1:request:552603c0", "Kvitto 17 – Åsa", "..", "a/b", "a\nb", "\u{85}"] {
        seeds.add("text", &[], text);
        let part = [&[text.len() as u8][..], text.as_bytes()].concat();
        seeds.add("url", &[2, 0], [&part[..], &part, &part, &part, &part, &part].concat());
    }
    for text in [
        "https://pay.klarna.com/x?y=1#z",
        "http://127.0.0.1:8080/pay/1",
        "http://[::1]:1/",
        "javascript:alert(1)",
        "klarna-app://x",
    ] {
        seeds.add("web_address", &[], text);
        seeds.add("return_url", &[0], text);
        seeds.add("return_url", &[1], text);
        let part = [&[text.len() as u8][..], text.as_bytes()].concat();
        seeds.add("url", &[5], [&part[..], b"\x05krn:a\x01a\x01b\x01c\x01n\x01v"].concat());
        seeds.add("header", &[0, 4, b'D', b'a', b't', b'e'], &part);
        seeds.add("ffi_bytes", &[3, 0, 2], &part);
    }
    for text in ["2025-03-04T13:31:14.603057514Z", "2025-03-04T13:31", "Sun, 21 Dec 2025 08:49:37 GMT", "86400"] {
        seeds.add("time", &[7; 8], [&[0; 120][..], text.as_bytes()].concat());
        seeds.add("header", &[0, 17], [b"X-Ratelimit-Reset", &[text.len() as u8][..], text.as_bytes()].concat());
    }
    for n in 0..12_u8 {
        seeds.add("journal_mutate", &[n % 5, n % 6, n, 0, n], [n, 1, 0, 1]);
        seeds.add("webhook_inbox", &[n, 1, 0, n, n * 8, 0, n, 0, 1, 0, 1, 0, 60, 1, 0], [n]);
    }
}

/// Programs: good paths through flows, and runs that the simulator kept.
fn programs(seeds: &mut Seeds) {
    for (story, script) in corpus() {
        let mut input = vec![story as u8];
        let mut place = 0;
        for (at, value) in script {
            let gap = at - place;
            input.extend(std::iter::repeat_n([255, 0], gap as usize / 255).flatten());
            input.extend([(gap % 255) as u8, value as u8]);
            place = at + 1;
        }
        seeds.add("flow_sale", &[], input);
    }
    // work, then an answer to the newest call: a step-up, a completed request, an approval
    let answer = |n: u8| [4, 5, 8, n];
    for (kind, answers) in [(0_u8, [0, 1, 2]), (0, [8, 3, 13]), (0, [0, 5, 2]), (1, [6, 6, 9]), (2, [15, 14, 13])] {
        let mut input = vec![kind, 9, 3, 4];
        for n in answers {
            input.extend(answer(n));
            input.extend([12, 9, 2, 4]);
        }
        seeds.add("flow_sequence", &[], &input);
        input.extend([15, 0, 0, 4, 10, 0, 4]);
        seeds.add("flow_sequence", &[], &input);
        seeds.add("flow_sequence", &[], [&input[..], &[9, 0, 13, 200, 14, 4]].concat());
    }
    // a client, a flow of it, what it wants; a client, a loader, a line; an endpoint and an event
    for spec in 0..3 {
        seeds.add(
            "ffi_sequence",
            &[0, 0, 2, spec, 0, 5, 3, 6, 7, 6, 1, 3, 6, 15, 6, 1, 1, spec, 0, 0, 8, 6, 6, 9, 1, 5],
            [9; 20],
        );
    }
    seeds.add("ffi_sequence", &[0, 0, 11, 5, 12, 6, 0, 13, 6, 1, 0, 19, 8, 0, 0, 20, 7], [9, 5, 5, 9, 6, 6]);
    // of each class of call: sent and answered, lost and sent again, cut off, stopped, taken
    for spec in 0..5 {
        for answer in [0, 1, 2, 5, 8, 9, 14] {
            seeds.add("flow_call", &[spec, 0, 7, 0, 4, 0, answer, 0, 7, 10, 0, 7, 10, 0], []);
        }
        seeds.add("flow_call", &[spec, 0, 7, 0, 7, 0, 0, 0, 0, 7, 0, 0, 4, 0, 8, 0, 7], [0, 10]);
        seeds.add("flow_call", &[spec, 0, 7, 0, 7, 0, 0, 1, 0, 7, 0, 8, 0, 7, 0, 0, 7, 0, 4, 0, 0], [0, 7, 10, 8, 10]);
        seeds.add("flow_call", &[spec, 0, 7, 11, 0, 7, 0, 9, 200, 0, 0, 7], [0, 4, 0, 6]);
    }
    // a client, a flow of it, what it wants, what is taken of it, its form; a body
    for spec in 0..4 {
        let begun = [7, 0, 0, 7, 2, spec, 0, 5, 7, 3, 6, 1, 7, 7, 6, 1, 7, 4, 6, 1];
        seeds.add("ffi_call", &begun, [1, 7, 7, 15, 6, 1, 1, spec, 0, 0, 0, 6, 1, 7, 3, 6, 1, 0, 6]);
        seeds.add("ffi_call", &[2, spec, spec, 2, 3, 0], begun);
    }
    for n in 0..24_u8 {
        let bytes: Vec<u8> = (0..200_u8).map(|k| k.wrapping_mul(n.wrapping_mul(2) + 1).wrapping_add(n)).collect();
        seeds.add("flow_call", &[n % 5, 0, 7, 0], &bytes);
        seeds.add("ffi_call", &[7, 0, 0, 7, 2, n % 4, 0, 5], bytes);
    }
    for n in 0..24_u8 {
        let bytes: Vec<u8> = (0..120_u8).map(|k| k.wrapping_mul(n.wrapping_mul(2) + 1).wrapping_add(n)).collect();
        seeds.add("ffi_sequence", &[0, 0, 1, 0, 2, n % 3, 0, 5], bytes);
    }
}
