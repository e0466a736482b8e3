//! Webhooks that were taken: kept until their flow has seen them, and remembered so that none is taken twice. Which flow that is,
//! [`kassa::webhook::Mailbox`] decides; this keeps its letters in files.
//!
//! ```text
//! DIR/events/NAME.event    a delivery that waits for its flow, sealed; NAME is made of its event id
//! DIR/events/NAME.seen     one that was handed on, empty, for two days
//! ```
//! An event is a hint, and a flow finds out everything by reading as well. So a lost file costs time, and never the truth.

use std::fs::{self, DirEntry, OpenOptions};
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
const DAY_MS: u64 = 24 * 3_600_000;

#[derive(Debug)]
pub(crate) struct Mailbox {
    directory: PathBuf,
    sorter: webhook::Mailbox,
    /// When files that are of no use any more were taken away last.
    swept: At,
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

fn is_old(entry: &DirEntry) -> io::Result<bool> {
    Ok(SystemTime::now().duration_since(entry.metadata()?.modified()?).is_ok_and(|age| age > KEPT))
}

impl Mailbox {
    /// What was kept under the journals, as an earlier process left it.
    pub(crate) fn open(journals: &Path, sealer: Sealer, inbox: Inbox, now: At) -> Result<Self, Error> {
        let directory = journals.join("events");
        make_directory(&directory).map_err(failed)?;
        let mut mailbox = Self { directory, sorter: webhook::Mailbox::new(inbox, sealer), swept: now };
        mailbox.load(now).map_err(failed)?;
        Ok(mailbox)
    }

    fn load(&mut self, now: At) -> io::Result<()> {
        for entry in fs::read_dir(&self.directory)? {
            let entry = entry?;
            let file = entry.file_name();
            let Some(file) = file.to_str() else { continue };
            if is_old(&entry)? {
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
        if now.since(self.swept) >= DAY_MS {
            self.swept = now;
            // What stays goes at the next time, or when the directory is opened next.
            let _ = self.sweep();
        }
        Ok(Routed { flows: flows.iter().map(|flow| (**flow).to_owned()).collect(), receipt })
    }

    /// Takes away the marks that need not be remembered any more. The memory above has forgotten them by itself.
    fn sweep(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.directory)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.ends_with(SEEN)) && is_old(&entry)? {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
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

#[cfg(test)]
mod tests {
    use kassa::webhook::{SigningKey, Verifier};
    use kassa_sandbox::engine::sign;

    use super::*;

    #[test]
    fn marks_of_events_that_were_handed_on_go_while_the_process_runs() {
        let folder = tempfile::tempdir().unwrap();
        let journals = folder.path();
        let verifier = Verifier::new([&SigningKey { id: "k".to_owned(), secret: "s".into() }]).unwrap();
        let sealer = Sealer::with_key(&"0f".repeat(32)).unwrap();
        let now = At::from_unix_ms(1_800_000_000_000);
        let mut mailbox = Mailbox::open(journals, sealer, Inbox::new(verifier, false, None), now).unwrap();
        let mut take = |id: &str, now: At| {
            let body = format!(r#"{{"metadata":{{"event_id":"{id}","event_type":"x"}},"payload":{{}}}}"#);
            assert_eq!(
                mailbox.receive(body.as_bytes(), "k", &sign("s", body.as_bytes()), now).unwrap().receipt.answer,
                202
            );
            assert!(mailbox.settle(id));
        };
        let files =
            || fs::read_dir(journals.join("events")).unwrap().flatten().map(|entry| entry.path()).collect::<Vec<_>>();
        take("old", now);
        let old = files();
        let file = OpenOptions::new().write(true).open(&old[0]).unwrap();
        file.set_modified(SystemTime::now() - KEPT - Duration::from_secs(60)).unwrap();
        take("young", now.plus(DAY_MS - 1));
        assert_eq!(files().len(), 2);
        take("younger", now.plus(DAY_MS));
        assert!(files().len() == 2 && !files().contains(&old[0]), "{:?}", files());
    }
}
