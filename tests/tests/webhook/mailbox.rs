//! Webhooks on their way to flows, with a store that several processes share.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use kassa::journal::Sealer;
use kassa::value::time::At;
use kassa::webhook::{Inbox, LETTERS, Letter, Mailbox, Name, Sorted, Verifier};
use kassa_sandbox::engine::sign;
use serde_json::json;

use super::{KEY_ID, SECRET, event, key, verifier};

const HOUR: i64 = 3_600_000;

fn at(hours: i64) -> At {
    At::from_unix_ms(1_800_000_000_000 + hours * HOUR)
}

/// A process: its mailbox, and what it does with a store.
struct Process(Mailbox);

/// Journals that have not ended, with their one line.
type Store = BTreeMap<String, String>;

impl Process {
    fn new() -> Self {
        Self::with(verifier(SECRET), "0f")
    }

    fn with(verifier: Verifier, sealing: &str) -> Self {
        let sealer = Sealer::with_key(&sealing.repeat(32)).expect("a key");
        Self(Mailbox::new(Inbox::new(verifier, false, None), sealer))
    }

    fn deliver(&mut self, store: &mut Store, id: &str, payload: &str, hours: i64) -> (u16, bool, Vec<String>) {
        let (body, signature) = event(id, "x", "", payload);
        let judged = self.0.deliver(body.as_bytes(), KEY_ID, &signature, at(hours)).expect("no fault");
        let judged = judged.expect("genuine");
        let Some(Letter { name, line }) = judged.keep else { return (judged.answer, judged.duplicate, Vec::new()) };
        assert!(name.starts_with(LETTERS) && name.len() == LETTERS.len() + 32, "{name}");
        assert!(!line.contains("canary") && !line.contains(KEY_ID), "{line}");
        store.insert(name.clone(), line.clone());
        let sorted = self.0.sort(&name, &line, at(hours));
        sorted.done.iter().for_each(|name| drop(store.remove(name)));
        (judged.answer, judged.duplicate, sorted.flows)
    }

    fn look(&mut self, store: &mut Store, flows: &[&str], hours: i64) -> Sorted {
        let pending: Vec<&str> = store.keys().map(String::as_str).chain(flows.iter().copied()).collect();
        let found = self.0.look(&pending, at(hours));
        for letter in &found.letters {
            let sorted = self.0.sort(letter, &store[letter], at(hours));
            assert_eq!(sorted.done, [""; 0]);
        }
        found.done.iter().for_each(|name| drop(store.remove(name)));
        found
    }

    /// A flow takes a step: how many events it heard.
    fn step(&mut self, store: &mut Store, flow: &str, ended: bool) -> usize {
        let mut heard = 0;
        self.0.give(flow, |_| heard += 1);
        self.0.finish(flow, ended).iter().for_each(|name| drop(store.remove(name)));
        heard
    }

    fn unclaimed(&self) -> Vec<String> {
        self.0.waiting().unclaimed.into_iter().map(|one| one.event_id).collect()
    }
}

fn request(id: &str) -> Vec<Name> {
    vec![Name::Request(id.into())]
}

fn about(id: &str) -> String {
    json!({"payment_request_id": id, "secret": "canary"}).to_string()
}

#[test]
fn a_letter_is_heard_once_by_its_flow_and_dropped_when_that_is_saved() {
    let (mut here, mut store) = (Process::new(), Store::new());
    here.0.learn("flow", request("krn:1"));
    assert_eq!(here.deliver(&mut store, "e", &about("krn:1"), 0), (202, false, vec!["flow".to_owned()]));
    assert_eq!(here.deliver(&mut store, "e", &about("krn:1"), 1), (200, true, Vec::new()));
    // Given, and the process dies before it has saved what followed: whoever goes on hears it again.
    assert!(here.0.give("flow", |_| ()));
    here.0.left("flow");
    assert_eq!(here.0.waiting().flows, ["flow"]);
    assert_eq!(here.step(&mut store, "flow", false), 1);
    assert_eq!((here.step(&mut store, "flow", false), store.len()), (0, 0));
    // A flow that runs takes them by itself; nobody has to resume it.
    assert_eq!(here.deliver(&mut store, "f", &about("krn:1"), 2).2, ["flow"]);
    assert_eq!(here.0.waiting().flows, [""; 0]);
    // Nothing is kept for a flow that has ended.
    assert_eq!((here.step(&mut store, "flow", true), store.len()), (1, 0));
    assert_eq!(here.deliver(&mut store, "g", &about("krn:1"), 3).2, [""; 0]);
    assert_eq!(here.unclaimed(), ["g"]);
}

#[test]
fn what_came_before_its_flow_is_given_to_it_and_what_nobody_wants_goes_after_two_days() {
    let (mut here, mut store) = (Process::new(), Store::new());
    assert_eq!(here.deliver(&mut store, "early", &about("krn:1"), 0).2, [""; 0]);
    here.deliver(&mut store, "payout", "{}", 1);
    here.0.learn("flow", request("krn:1"));
    assert_eq!((here.step(&mut store, "flow", false), here.unclaimed()), (1, vec!["payout".to_owned()]));
    here.look(&mut store, &["flow"], 49);
    assert_eq!((here.unclaimed().len(), store.len()), (1, 1));
    here.look(&mut store, &["flow"], 50);
    assert_eq!((here.unclaimed().len(), store.len()), (0, 0));
    assert_eq!(here.0.put_away("payout"), None);
}

#[test]
fn processes_that_share_a_store_know_what_the_others_took_and_dealt_with() {
    let (mut here, mut there, mut store) = (Process::new(), Process::new(), Store::new());
    // The flow runs there; this one only takes webhooks, and is told to read the flow.
    there.0.learn("flow", request("krn:1"));
    there.step(&mut store, "flow", false);
    assert_eq!(here.look(&mut store, &["flow"], 0).flows, ["flow"]);
    here.0.learn("flow", request("krn:1"));
    assert_eq!(here.look(&mut store, &["flow"], 0), Sorted::default());
    assert_eq!(here.deliver(&mut store, "e", &about("krn:1"), 1).2, ["flow"]);
    here.deliver(&mut store, "payout", "{}", 1);
    assert_eq!(here.0.waiting().flows, ["flow"]);
    // The other finds both letters, once, and its flow hears its own.
    assert_eq!(there.look(&mut store, &["flow"], 2).letters.len(), 2);
    assert_eq!(there.look(&mut store, &["flow"], 2).letters, [""; 0]);
    assert_eq!(there.step(&mut store, "flow", false), 1);
    let settled = there.0.put_away("payout").expect("it was listed");
    store.remove(&settled);
    // Here nothing waits any more, and a flow that has ended there is forgotten.
    here.look(&mut store, &[], 3);
    assert_eq!((here.0.waiting().flows.len(), here.unclaimed().len(), here.0.knows("flow")), (0, 0, false));
}

#[test]
fn a_flow_that_may_have_come_by_an_id_is_read_again_where_an_event_is_nobodys() {
    let (mut here, mut store) = (Process::new(), Store::new());
    here.0.learn("flow", vec![Name::TransactionReference("order".into())]);
    assert_eq!(here.look(&mut store, &["flow"], 0).flows, [""; 0]);
    here.deliver(&mut store, "e", &about("krn:1"), 1);
    assert_eq!(here.look(&mut store, &["flow"], 1).flows, ["flow"]);
    here.0.learn("flow", request("krn:1"));
    assert_eq!((here.unclaimed().len(), here.0.waiting().flows), (0, vec!["flow".to_owned()]));
    assert_eq!(here.look(&mut store, &["flow"], 1).flows, [""; 0]);
}

#[test]
fn what_is_torn_or_of_another_key_stays_for_two_days() {
    let (mut here, mut store) = (Process::new(), Store::new());
    here.deliver(&mut store, "e", &about("krn:1"), 0);
    let (name, line) = store.pop_first().expect("a letter");
    let mut other = Process::new();
    assert_eq!(other.0.sort(&name, &line[..line.len() / 2], at(0)), Sorted::default());
    // A letter cannot be moved under another name.
    let moved = format!("{LETTERS}{}", "0".repeat(32));
    assert_eq!(other.0.sort(&moved, &line, at(1)), Sorted::default());
    assert_eq!(other.unclaimed(), [""; 0]);
    // What is torn may be whole by the next look, as Klarna repeats it; what another key sealed is not read again and again.
    let found = other.0.look(&[&name, &moved], at(2));
    assert_eq!((found.letters, found.done.len()), (vec![name.clone()], 0));
    assert_eq!(other.0.look(&[&name, &moved], at(2)).letters, [name.as_str()]);
    // Whole, it is taken; what cannot be read goes two days after it was seen.
    assert_eq!(other.0.sort(&name, &line, at(2)).done, [""; 0]);
    assert_eq!(other.0.look(&[&name, &moved], at(2)), Sorted::default());
    assert_eq!(other.unclaimed(), ["e"]);
    assert_eq!(other.0.put_away("e"), Some(name));
    assert_eq!(other.0.look(&[&moved], at(49)), Sorted::default());
    assert_eq!(other.0.look(&[&moved], at(50)).done, [moved.as_str()]);
    assert_eq!(other.0.look(&[&moved], at(50)).letters, [moved.as_str()], "nothing of it is left");
    // Nothing forged is kept.
    let body = br#"{"metadata":{"event_id":"f"},"payload":{}}"#;
    let forged = other.0.deliver(body, KEY_ID, &sign("another", body), at(0)).expect("no fault");
    assert!(forged.is_err());
}

#[test]
fn a_process_without_the_new_key_leaves_the_letter_to_one_that_has_it() {
    let newer = || Verifier::new([&key(KEY_ID, SECRET), &key("krn:old", "old")]).expect("keys");
    let older = || Verifier::new([&key("krn:old", "old")]).expect("a key");
    let (mut here, mut store) = (Process::with(newer(), "0f"), Store::new());
    here.deliver(&mut store, "dispute", "{}", 0);
    // While the processes are replaced one by one; and one that was given a wrong journal key.
    let mut others = [Process::with(older(), "0f"), Process::with(newer(), "f0")];
    for other in &mut others {
        for hours in [1, 2] {
            let found = other.look(&mut store, &[], hours);
            assert_eq!((found.letters.len(), found.done.len(), store.len()), (usize::from(hours == 1), 0, 1));
        }
        assert_eq!(other.unclaimed(), [""; 0]);
    }
    let mut next = Process::with(newer(), "0f");
    next.look(&mut store, &[], 3);
    assert_eq!(next.unclaimed(), ["dispute"]);
    // Two days after it came it goes, by whoever can tell when that was; the other one counts from when it saw it first.
    let [old_keys, wrong_key] = &mut others;
    assert_eq!(wrong_key.0.look(&[store.keys().next().expect("a letter")], at(49)), Sorted::default());
    assert_eq!((old_keys.look(&mut store, &[], 49).done.len(), store.len()), (1, 0));
    // What another process has dealt with is forgotten.
    wrong_key.look(&mut store, &[], 49);
    assert_eq!(wrong_key.look(&mut store, &[], 100), Sorted::default());
}

#[test]
fn a_flow_that_panics_has_not_heard_its_letters() {
    let (mut here, mut store) = (Process::new(), Store::new());
    here.0.learn("flow", request("krn:1"));
    here.deliver(&mut store, "e", &about("krn:1"), 0);
    here.deliver(&mut store, "f", &about("krn:1"), 0);
    let panicked = catch_unwind(AssertUnwindSafe(|| here.0.give("flow", |_| panic!("on demand"))));
    assert!(panicked.is_err());
    here.0.left("flow");
    assert_eq!(here.0.waiting().flows, ["flow"]);
    assert_eq!((here.step(&mut store, "flow", false), store.len()), (2, 0));
}
