//! Every step that a host answers, written down: where two hosts part is then seen to the byte.

use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};

use kassa_sim::host::mailbox::{Judged, Sorted, Waiting};
use kassa_sim::host::{Clocks, Delivery, Host, Hosts, Mailbox, Process, Refusal, Reply, Resumed, Setup, Step};

type Rows = Arc<Mutex<Vec<String>>>;

/// A host, watched.
pub(crate) struct Recorder<'a> {
    hosts: &'a dyn Hosts,
    rows: Rows,
}

impl<'a> Recorder<'a> {
    /// Watches this one.
    pub(crate) fn new(hosts: &'a dyn Hosts) -> Self {
        Self { hosts, rows: Rows::default() }
    }

    /// What it answered, in order.
    pub(crate) fn rows(&self) -> Vec<String> {
        std::mem::take(&mut self.rows.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

struct Till {
    host: Box<dyn Host>,
    rows: Rows,
}

struct Flow {
    process: Box<dyn Process>,
    rows: Rows,
}

fn write(rows: &Rows, row: String) {
    rows.lock().unwrap_or_else(PoisonError::into_inner).push(row);
}

impl Hosts for Recorder<'_> {
    fn host(&self, setup: &Setup) -> Box<dyn Host> {
        Box::new(Till { host: self.hosts.host(setup), rows: self.rows.clone() })
    }
}

impl Till {
    fn watched(&self, process: Box<dyn Process>) -> Box<dyn Process> {
        Box::new(Flow { process, rows: self.rows.clone() })
    }
}

impl Host for Till {
    fn start(&self, kind: &str, spec: &str, now: Clocks) -> Result<Box<dyn Process>, Refusal> {
        let started = self.host.start(kind, spec, now);
        write(&self.rows, format!("start of {kind}: {:?}", started.as_ref().err().map(|refusal| refusal.code)));
        Ok(self.watched(started?))
    }

    fn resume(&self, lines: &[&str], now: Clocks) -> Result<Resumed, Refusal> {
        let resumed = self.host.resume(lines, now);
        let found = resumed.as_ref().map(|resumed| (resumed.last, resumed.torn)).map_err(|refusal| refusal.code);
        write(&self.rows, format!("resume: {found:?}"));
        let Resumed { process, last, torn } = resumed?;
        Ok(Resumed { process: self.watched(process), last, torn })
    }

    fn receive(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Delivery {
        let delivery = self.host.receive(body, key_id, signature, now);
        write(&self.rows, format!("webhook: {delivery:?}"));
        delivery
    }

    fn mailbox(&self) -> Box<dyn Mailbox> {
        Box::new(Post { mailbox: self.host.mailbox(), rows: self.rows.clone() })
    }
}

struct Post {
    mailbox: Box<dyn Mailbox>,
    rows: Rows,
}

impl Post {
    fn answered<T: std::fmt::Debug>(&self, what: &str, answer: T) -> T {
        write(&self.rows, format!("mailbox: {what}: {answer:?}"));
        answer
    }
}

impl Mailbox for Post {
    fn deliver(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Option<Judged> {
        self.answered("deliver", self.mailbox.deliver(body, key_id, signature, now))
    }

    fn sort(&mut self, letter: &str, line: &str, now: Clocks) -> Sorted {
        let answer = self.mailbox.sort(letter, line, now);
        self.answered("sort", answer)
    }

    fn look(&mut self, pending: &[&str], now: Clocks) -> Sorted {
        let answer = self.mailbox.look(pending, now);
        self.answered("look", answer)
    }

    fn learn(&mut self, flow: &str, process: &mut dyn Process) {
        self.mailbox.learn(flow, process);
    }

    fn give(&mut self, flow: &str, process: &mut dyn Process, now: Clocks) -> bool {
        let answer = self.mailbox.give(flow, process, now);
        self.answered("give", answer)
    }

    fn saved(&mut self, flow: &str, process: &mut dyn Process, ended: bool) -> Vec<String> {
        let answer = self.mailbox.saved(flow, process, ended);
        self.answered("saved", answer)
    }

    fn left(&mut self, flow: &str) {
        self.mailbox.left(flow);
    }

    fn waiting(&self) -> Waiting {
        self.answered("waiting", self.mailbox.waiting())
    }
}

impl Flow {
    fn answered<T: std::fmt::Debug>(&self, what: &str, answer: Result<T, Refusal>) -> Result<T, Refusal> {
        write(&self.rows, format!("{what}: {:?}", answer.as_ref().map_err(|refusal| refusal.code)));
        answer
    }
}

impl Process for Flow {
    fn itself(&mut self) -> &mut dyn Any {
        self.process.itself()
    }

    fn command(&mut self, json: &str, now: Clocks) -> Result<(), Refusal> {
        let answer = self.process.command(json, now);
        self.answered(json, answer)
    }

    fn reply(&mut self, call: u32, attempt: u16, reply: &Reply, now: Clocks) -> Result<(), Refusal> {
        let answer = self.process.reply(call, attempt, reply, now);
        self.answered("reply", answer)
    }

    fn event(&mut self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Result<bool, Refusal> {
        let answer = self.process.event(body, key_id, signature, now);
        self.answered("event", answer)
    }

    fn returned(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal> {
        let answer = self.process.returned(screen, now);
        self.answered("returned", answer)
    }

    fn closed(&mut self, screen: u32, now: Clocks) -> Result<(), Refusal> {
        let answer = self.process.closed(screen, now);
        self.answered("closed", answer)
    }

    fn next(&mut self, now: Clocks) -> Result<Step, Refusal> {
        let answer = self.process.next(now);
        self.answered("next", answer)
    }

    fn saved(&mut self, upto: u64) -> Result<(), Refusal> {
        let answer = self.process.saved(upto);
        self.answered("saved", answer)
    }

    fn view(&self, now: Clocks) -> String {
        let view = self.process.view(now);
        write(&self.rows, format!("view: {view}"));
        view
    }

    fn take(&mut self, now: Clocks) -> Result<Option<String>, Refusal> {
        let taken = self.process.take(now);
        write(&self.rows, format!("take: {taken:?}"));
        taken
    }
}
