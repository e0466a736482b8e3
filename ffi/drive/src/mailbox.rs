//! Webhooks that were taken: kept until their flow has seen them, and remembered so that none is taken twice. Which flow that is,
//! [`kassa::webhook::Mailbox`] decides; this keeps its letters in files.
//!
//! ```text
//! DIR/events/NAME.event    a delivery that waits for its flow, sealed; NAME is made of its event id
//! DIR/events/NAME.seen     one that was handed on, empty, for two days
//! ```
//! An event is a hint, and a flow finds out everything by reading as well. So a lost file costs time, and never the truth.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use kassa::journal::Sealer;
use kassa::value::time::At;
use kassa::webhook::{self, Event, Inbox, Name, Receipt, Verdict};

use crate::error::Error;
use crate::journal::{make_directory, private, sync_directory};

const WAITING: &str = ".event";
const SEEN: &str = ".seen";
/// How long a delivery is kept that no flow claims, and how long one that was handed on is remembered: twice the day that Klarna may take
/// to repeat it.
const KEPT: Duration = Duration::from_secs(48 * 3600);

#[derive(Debug)]
pub(crate) struct Mailbox {
    directory: PathBuf,
    sorter: webhook::Mailbox,
    /// Flows of earlier processes are on the index.
    gathered: bool,
}

/// Who an event was given to, and what to answer.
#[derive(Clone, Debug)]
pub struct Routed<'a> {
    /// The HTTP status to answer, and what the inbox made of the delivery.
    pub receipt: Receipt<'a>,
    /// References of the flows that it may be for: step those that run, and resume the others. Empty for a delivery that is refused or
    /// was taken before, and for an event that no flow is called by.
    pub flows: Vec<String>,
}

fn failed(e: io::Error) -> Error {
    Error::storage("the webhook could not be kept; answer 500, and Klarna sends it again", e)
}

impl Mailbox {
    /// What was kept under the journals, as an earlier process left it.
    pub(crate) fn open(journals: &Path, sealer: Sealer, inbox: Inbox, now: At) -> Result<Self, Error> {
        let directory = journals.join("events");
        make_directory(&directory).map_err(failed)?;
        let mut mailbox = Self { directory, sorter: webhook::Mailbox::new(inbox, sealer), gathered: false };
        mailbox.load(now).map_err(failed)?;
        Ok(mailbox)
    }

    fn load(&mut self, now: At) -> io::Result<()> {
        for entry in fs::read_dir(&self.directory)? {
            let entry = entry?;
            let file = entry.file_name();
            let Some(file) = file.to_str() else { continue };
            let old = SystemTime::now().duration_since(entry.metadata()?.modified()?).is_ok_and(|age| age > KEPT);
            if old {
                fs::remove_file(entry.path())?;
            } else if let Some(name) = file.strip_suffix(SEEN) {
                self.sorter.remember(name, now);
            } else if let Some(name) = file.strip_suffix(WAITING) {
                // What this process cannot read, as its options have other keys, stays for the next one; what is torn, until Klarna
                // repeats it.
                if let Ok(line) = fs::read(entry.path()) {
                    self.sorter.keep(name, &String::from_utf8_lossy(&line), now);
                }
            }
        }
        Ok(())
    }

    /// Judges a delivery without keeping it.
    pub(crate) fn judge<'a>(&self, body: &'a [u8], key_id: &str, signature: &str, now: At) -> Receipt<'a> {
        self.sorter.judge(body, key_id, signature, now)
    }

    pub(crate) fn remember(&mut self, event_id: &str, now: At) {
        self.sorter.remember_event(event_id, now);
    }

    /// Takes a delivery in: durable before it is answered, and given to the flows that it may be for.
    pub(crate) fn receive<'a>(
        &mut self,
        body: &'a [u8],
        key_id: &str,
        signature: &str,
        now: At,
    ) -> Result<Routed<'a>, Error> {
        let receipt = self.sorter.judge(body, key_id, signature, now);
        let Verdict::Fresh(event) = &receipt.verdict else { return Ok(Routed { receipt, flows: Vec::new() }) };
        let letter = self.sorter.letter(event, key_id, signature, now)?;
        self.write(&letter.name, &letter.line)?;
        let flows = self.sorter.keep(&letter.name, &letter.line, now).unwrap_or_default();
        for name in self.sorter.outdated(now) {
            self.done(&name);
        }
        Ok(Routed { flows: flows.iter().map(|flow| (**flow).to_owned()).collect(), receipt })
    }

    fn write(&self, name: &str, line: &str) -> Result<(), Error> {
        let path = self.path(name, WAITING);
        let write = || -> io::Result<()> {
            let mut file = private(OpenOptions::new().write(true).create(true).truncate(true)).open(&path)?;
            file.write_all(line.as_bytes())?;
            file.sync_all()?;
            sync_directory(&self.directory)
        };
        write().map_err(failed)
    }

    fn path(&self, name: &str, ending: &str) -> PathBuf {
        self.directory.join(format!("{name}{ending}"))
    }

    /// A flow says what it is called by now; what came before it had the name is given to it.
    pub(crate) fn learn(&mut self, flow: &str, names: Vec<Name>) {
        self.sorter.learn(flow, names);
    }

    /// A flow has ended: nothing waits for it any more.
    pub(crate) fn ended(&mut self, flow: &str) {
        for name in self.sorter.ended(flow) {
            self.done(&name);
        }
    }

    /// A flow was dropped before it had saved what it made of its webhooks.
    pub(crate) fn left(&mut self, flow: &str) {
        self.sorter.left(flow);
    }

    /// Gives a flow what waits for it.
    pub(crate) fn give(&mut self, flow: &str, to: impl FnMut(&Event<'_>)) {
        self.sorter.give(flow, to);
    }

    /// A flow has saved what it made of its webhooks.
    pub(crate) fn saved(&mut self, flow: &str) {
        for name in self.sorter.saved(flow) {
            self.done(&name);
        }
    }

    /// Not durable, and need not be: a file that comes back is given once more, and changes nothing.
    fn done(&self, name: &str) {
        let _ = private(OpenOptions::new().write(true).create(true).truncate(true)).open(self.path(name, SEEN));
        let _ = fs::remove_file(self.path(name, WAITING));
    }

    /// Whether flows of earlier processes still have to be put on the index.
    pub(crate) fn is_gathered(&mut self) -> bool {
        std::mem::replace(&mut self.gathered, true)
    }

    pub(crate) fn knows(&self, flow: &str) -> bool {
        self.sorter.knows(flow)
    }

    /// Flows with deliveries that wait for them.
    pub(crate) fn flows(&self) -> Vec<String> {
        self.sorter.with_mail().iter().map(|flow| (**flow).to_owned()).collect()
    }

    /// Bodies of the events that no flow is called by.
    pub(crate) fn unclaimed(&self) -> Vec<String> {
        self.sorter.unclaimed().into_iter().map(|one| one.body).collect()
    }

    /// The application has dealt with an event that no flow is called by. Whether there was one.
    pub(crate) fn settle(&mut self, event_id: &str) -> bool {
        let found = self.sorter.settle(event_id);
        if let Some(name) = &found {
            self.done(name);
        }
        found.is_some()
    }
}
