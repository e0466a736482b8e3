//! The mailbox of the Rust library.

use kassa::webhook::{Mailbox as Core, Sorted as Found};

use super::mailbox::{Judged, Mailbox, Sorted, Waiting};
use super::rust::{Flow, clocks};
use super::{Clocks, Process};
use kassa::value::time::At;

/// A mailbox on the Rust library.
#[derive(Clone)]
pub(super) struct Shelf(pub(super) Core);

fn at(now: Clocks) -> At {
    At::from_unix_ms(now.unix_ms)
}

fn sorted(Found { flows, letters, done }: Found) -> Sorted {
    Sorted { flows, letters, done }
}

fn flow(process: &mut dyn Process) -> &mut Flow {
    process.itself().downcast_mut().expect("a flow of the Rust library")
}

impl Mailbox for Shelf {
    fn deliver(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Option<Judged> {
        let judged = self.0.deliver(body, key_id, signature, at(now)).ok()?.ok()?;
        let keep = judged.keep.map(|letter| (letter.name, letter.line));
        Some(Judged { answer: judged.answer, duplicate: judged.duplicate, keep })
    }

    fn sort(&mut self, letter: &str, line: &str, now: Clocks) -> Sorted {
        sorted(self.0.sort(letter, line, at(now)))
    }

    fn look(&mut self, pending: &[&str], now: Clocks) -> Sorted {
        sorted(self.0.look(pending, at(now)))
    }

    fn learn(&mut self, name: &str, process: &mut dyn Process) {
        self.0.learn(name, flow(process).flow.names());
    }

    fn give(&mut self, name: &str, process: &mut dyn Process, now: Clocks) -> bool {
        let flow = &mut flow(process).flow;
        self.0.learn(name, flow.names());
        // What is not its own it does not take.
        self.0.give(name, |event| drop(flow.event(event, clocks(now))))
    }

    fn saved(&mut self, name: &str, process: &mut dyn Process, ended: bool) -> Vec<String> {
        if !ended {
            self.learn(name, process);
        }
        self.0.finish(name, ended)
    }

    fn left(&mut self, flow: &str) {
        self.0.left(flow);
    }

    fn waiting(&self) -> Waiting {
        let waiting = self.0.waiting();
        Waiting { flows: waiting.flows, unclaimed: waiting.unclaimed.into_iter().map(|event| event.body).collect() }
    }

    fn fork(&self) -> Box<dyn Mailbox> {
        Box::new(self.clone())
    }
}
