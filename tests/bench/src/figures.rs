//! The figures that are measured: the floor, our work, and what our work holds that is measured elsewhere.

use std::hint::black_box;

use kassa::flow::ScreenEvent;
use kassa::wire::http::Auth;

use crate::bodies::{AUTHORIZE, CAPTURED, JOURNAL_KEY, KEY_ID, REQUEST, STEP_UP, WEBHOOK};
use crate::floors::{self, Answer, Authorize, Captured, Event, Waiting};
use crate::ours::{Kassa, NOW, Store, later};

type Work = Box<dyn FnMut()>;
type Make = fn() -> Figure;

/// Something to measure.
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) floor: Work,
    pub(crate) ours: Work,
    /// Part of `ours` that is not meant.
    pub(crate) less: Option<Work>,
    /// How many things one run of ours does.
    pub(crate) per_run: f64,
    /// Largest ratio that is aimed for.
    pub(crate) goal: Option<f64>,
    /// Most allocations that are aimed for.
    pub(crate) allocations: Option<usize>,
}

fn work<T>(mut run: impl FnMut() -> T + 'static) -> Work {
    Box::new(move || {
        black_box(run());
    })
}

/// Facts, sealed texts and keys of a whole payment, for the floor to write again.
struct Written {
    facts: Vec<String>,
    sealed: Vec<String>,
    journal_key: [u8; 32],
}

fn fact(line: &str) -> String {
    let (_, rest) = line.split_once("\"f\":").expect("a line has a fact");
    rest.rsplit_once(",\"c\":").expect("a line has a check").0.to_owned()
}

fn written(stores: &[Store], sealed: &[&str]) -> Written {
    let mut journal_key = [0; 32];
    hex::decode_to_slice(JOURNAL_KEY, &mut journal_key).expect("it is hexadecimal");
    Written {
        facts: stores.iter().flat_map(|store| store.lines.iter().map(|line| fact(line))).collect(),
        sealed: sealed.iter().map(|text| (*text).to_owned()).collect(),
        journal_key,
    }
}

/// Journals, seals and names what a flow journals, seals and names.
fn keep(written: &Written, names: usize) -> u32 {
    let mut chain = 0;
    for (n, fact) in (1..).zip(&written.facts) {
        chain = floors::journal_line(n, fact, chain).1;
    }
    for text in &written.sealed {
        black_box(floors::seal(&written.journal_key, text));
    }
    for _ in 0..names {
        black_box(floors::uuid(
            "12:shop-1/till-740:krn:partner:global:account:test:M7UJ6WZ217:payment.authorize14:receipt-4711/1;1",
        ));
    }
    chain
}

/// Every figure, or the one of this name.
pub(crate) fn figures(only: Option<&str>) -> Vec<Figure> {
    let all: [(&str, Make); 8] = [
        ("render", render),
        ("start", start),
        ("read", read),
        ("poll", poll),
        ("webhook", webhook),
        ("payment", payment),
        ("replay-payment", replay_payment),
        ("replay-captures", replay_captures),
    ];
    all.into_iter().filter(|(name, _)| only.is_none_or(|only| only == *name)).map(|(_, make)| make()).collect()
}

fn render() -> Figure {
    let (kassa, body) = (Kassa::new(), floors::read::<Authorize<'_>>(AUTHORIZE));
    let call = kassa.call();
    Figure {
        name: "render",
        title: "build an authorize request (Call::render)",
        floor: work(move || floors::build(&body)),
        ours: work(move || call.render(&kassa.cfg, Auth::Partner)),
        less: None,
        per_run: 1.0,
        goal: Some(2.0),
        allocations: Some(5),
    }
}

fn start() -> Figure {
    let kassa = Kassa::new();
    let (_, mut store) = kassa.waiting();
    store.lines.truncate(1);
    let written = written(&[store], &[AUTHORIZE]);
    Figure {
        name: "start",
        title: "spec in JSON to request, checked, journaled, sealed",
        floor: work(move || {
            let body: Authorize<'_> = floors::read(AUTHORIZE);
            keep(&written, 3);
            floors::build(&body)
        }),
        ours: work(move || kassa.build()),
        less: None,
        per_run: 1.0,
        goal: None,
        allocations: None,
    }
}

fn read() -> Figure {
    let (kassa, other) = (Kassa::new(), Kassa::new());
    Figure {
        name: "read",
        title: "read its answer (reply, fact and line included)",
        floor: work(|| floors::read::<Answer<'_>>(STEP_UP)),
        ours: work(move || {
            let (mut flow, call) = kassa.build();
            kassa.answer(&mut *flow, &call, STEP_UP, NOW);
            (flow, call)
        }),
        less: Some(work(move || other.build())),
        per_run: 1.0,
        goal: Some(1.5),
        allocations: Some(5),
    }
}

fn poll() -> Figure {
    let kassa = Kassa::new();
    let (mut flow, _) = kassa.waiting();
    let now = later(10_000);
    Figure {
        name: "poll",
        title: "poll: request out, answer in, nothing new",
        floor: work(|| floors::read::<Waiting<'_>>(REQUEST)),
        ours: work(move || {
            let screen = kassa::flow::ScreenId(1);
            flow.screen(screen, ScreenEvent::Returned, now).expect("hearsay is never refused");
            let call = kassa.poll(&mut *flow, now).expect("a read is due");
            kassa.answer(&mut *flow, &call, REQUEST, now);
        }),
        less: None,
        per_run: 1.0,
        goal: None,
        allocations: None,
    }
}

fn webhook() -> Figure {
    let kassa = Kassa::new();
    let (keyed, signature) = (floors::keyed(), kassa.signature.clone());
    Figure {
        name: "webhook",
        title: "verify a 1 KB webhook",
        floor: work(move || floors::verify(&keyed, WEBHOOK.as_bytes(), &signature)),
        ours: work(move || kassa.verifier.verify(WEBHOOK.as_bytes(), KEY_ID, &kassa.signature).is_ok()),
        less: None,
        per_run: 1.0,
        goal: Some(1.3),
        allocations: None,
    }
}

fn payment() -> Figure {
    let kassa = Kassa::new();
    let (first, second) = kassa.stepped_up();
    let (final_body, _) = AUTHORIZE.split_once(",\"step_up_config\"").expect("there is a step-up");
    let final_body: &'static str = Box::leak(format!("{final_body}}}").into_boxed_str());
    let token: &'static str = floors::read::<Event<'_>>(WEBHOOK).payload.klarna_network_session_token;
    let capture = r#"{"capture_amount":12336,"payment_capture_reference":"parcel-1"}"#;
    let written = written(&[first, second], &[AUTHORIZE, final_body, token, capture]);
    let (keyed, signature) = (floors::keyed(), kassa.signature.clone());
    Figure {
        name: "payment",
        title: "whole stepped-up payment with capture, without I/O",
        floor: work(move || {
            let body: Authorize<'_> = floors::read(AUTHORIZE);
            black_box(floors::build(&body));
            black_box(floors::read::<Answer<'_>>(STEP_UP));
            black_box(floors::verify(&keyed, WEBHOOK.as_bytes(), &signature));
            black_box(floors::read::<Event<'_>>(WEBHOOK));
            let body: Authorize<'_> = floors::read(final_body);
            black_box(floors::build(&body));
            black_box(floors::read::<Answer<'_>>(crate::bodies::APPROVED));
            black_box((String::from(capture), String::from(crate::bodies::TRANSACTION), String::from(KEY_ID)));
            black_box(floors::read::<Captured<'_>>(CAPTURED));
            keep(&written, 6)
        }),
        ours: work(move || kassa.stepped_up()),
        less: None,
        per_run: 1.0,
        goal: Some(3.0),
        allocations: None,
    }
}

fn replay(name: &'static str, title: &'static str, lines: Vec<String>) -> Figure {
    let (kassa, copy) = (Kassa::new(), lines.clone());
    #[allow(clippy::cast_precision_loss)]
    let per_run = lines.len() as f64;
    Figure {
        name,
        title,
        floor: work(move || lines.iter().fold(0, |chain, line| floors::read_line(line, chain))),
        ours: work(move || kassa.replay(&copy)),
        less: None,
        per_run,
        goal: None,
        allocations: None,
    }
}

fn replay_payment() -> Figure {
    let lines = Kassa::new().stepped_up().0.lines;
    replay("replay-payment", "replay of a stepped-up payment", lines)
}

fn replay_captures() -> Figure {
    replay("replay-captures", "replay of a transaction with 150 captures", Kassa::new().many_captures(150))
}
