//! Webhooks that were taken: kept until their flow has seen them, and remembered so that none is taken twice.
//!
//! ```text
//! DIR/events/NAME.event    a delivery that waits for its flow, sealed; NAME is made of its event id
//! DIR/events/NAME.seen     one that was handed on, empty, for two days
//! ```
//! An event is a hint, and a flow finds out everything by reading as well. So a lost file costs time, and never the truth.

use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use kassa::journal::{Sealed, Sealer};
use kassa::value::time::At;
use kassa::webhook::{Event, Inbox, Name, Receipt, Routes, Verdict, fingerprint};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::journal::{make_directory, private, sync_directory};

const WAITING: &str = ".event";
const SEEN: &str = ".seen";
/// How long a delivery is kept that no flow claims, and how long one that was handed on is remembered: twice the day that Klarna may take
/// to repeat it.
const KEPT: Duration = Duration::from_secs(48 * 3600);

/// A delivery as it came.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Delivery {
    body: String,
    key_id: String,
    signature: String,
}

/// One delivery that waits.
#[derive(Clone)]
pub(crate) struct Mail {
    file: Arc<str>,
    delivery: Arc<Delivery>,
}

/// One that no flow is called by.
struct Unclaimed {
    names: Vec<Name>,
    mail: Mail,
    since: At,
}

pub(crate) struct Mailbox {
    directory: PathBuf,
    sealer: Sealer,
    inbox: Inbox,
    routes: Routes,
    /// Flows of earlier processes are on the index.
    gathered: bool,
    waiting: BTreeMap<Arc<str>, VecDeque<Mail>>,
    /// How many flows a delivery still waits for.
    owed: BTreeMap<Arc<str>, usize>,
    /// What no flow is called by so far.
    nobody: BTreeMap<Arc<str>, Unclaimed>,
}

impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mailbox({} flows, {} unclaimed)", self.routes.len(), self.nobody.len())
    }
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
        let mut mailbox = Self {
            directory,
            sealer,
            inbox,
            routes: Routes::new(),
            gathered: false,
            waiting: BTreeMap::new(),
            owed: BTreeMap::new(),
            nobody: BTreeMap::new(),
        };
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
                self.inbox.remember_fingerprint(name, now);
            } else if let Some(name) = file.strip_suffix(WAITING) {
                // What was torn, or sealed under another key, is left to Klarna to repeat.
                let Some(mail) = fs::read_to_string(entry.path()).ok().and_then(|text| self.unseal(name, text)) else {
                    fs::remove_file(entry.path())?;
                    continue;
                };
                match self.event(&mail, |event| event.names()) {
                    Some(names) => {
                        self.inbox.remember_fingerprint(name, now);
                        self.nobody.insert(Arc::clone(&mail.file), Unclaimed { names, mail, since: now });
                    }
                    None => fs::remove_file(entry.path())?,
                }
            }
        }
        Ok(())
    }

    fn unseal(&self, name: &str, text: String) -> Option<Mail> {
        let sealed: Sealed = serde_json::from_str(&text).ok()?;
        let text = self.sealer.unseal(name, &sealed).ok()?;
        Some(Mail { file: Arc::from(name), delivery: Arc::new(serde_json::from_str(&text).ok()?) })
    }

    /// The verified event again; `None` when its key is not there any more.
    fn event<T>(&self, mail: &Mail, with: impl FnOnce(&Event<'_>) -> T) -> Option<T> {
        let Delivery { body, key_id, signature } = &*mail.delivery;
        self.inbox.verify(body.as_bytes(), key_id, signature).ok().map(|event| with(&event))
    }

    /// Judges a delivery without keeping it.
    pub(crate) fn judge<'a>(&self, body: &'a [u8], key_id: &str, signature: &str, now: At) -> Receipt<'a> {
        self.inbox.receive(body, key_id, signature, now)
    }

    pub(crate) fn remember(&mut self, event_id: &str, now: At) {
        self.inbox.remember(event_id, now);
    }

    /// Takes a delivery in: durable before it is answered, and given to the flows that it may be for.
    pub(crate) fn receive<'a>(
        &mut self,
        body: &'a [u8],
        key_id: &str,
        signature: &str,
        now: At,
    ) -> Result<Routed<'a>, Error> {
        let receipt = self.inbox.receive(body, key_id, signature, now);
        let Verdict::Fresh(event) = &receipt.verdict else { return Ok(Routed { receipt, flows: Vec::new() }) };
        let name: Arc<str> = Arc::from(fingerprint(&event.metadata.event_id));
        let body = String::from_utf8_lossy(event.raw).into_owned();
        let delivery = Arc::new(Delivery { body, key_id: key_id.to_owned(), signature: signature.to_owned() });
        let mail = Mail { file: Arc::clone(&name), delivery };
        self.keep(&mail)?;
        self.inbox.remember(&event.metadata.event_id, now);
        self.forget_old(now);
        let names = event.names();
        let flows = self.routes.named(&names);
        if flows.is_empty() {
            self.nobody.insert(name, Unclaimed { names, mail, since: now });
        } else {
            self.hand(&mail, &flows);
        }
        Ok(Routed { flows: flows.iter().map(|flow| (**flow).to_owned()).collect(), receipt })
    }

    /// Lets go of what nobody claimed in two days.
    fn forget_old(&mut self, now: At) {
        let kept = u64::try_from(KEPT.as_millis()).unwrap_or(u64::MAX);
        let old: Vec<_> = self
            .nobody
            .iter()
            .filter(|(_, one)| now.since(one.since) > kept)
            .map(|(name, _)| Arc::clone(name))
            .collect();
        for name in old {
            self.nobody.remove(&name);
            self.done(&name);
        }
    }

    fn keep(&self, mail: &Mail) -> Result<(), Error> {
        let text = serde_json::to_string(&*mail.delivery).map_err(|e| failed(io::Error::other(e)))?;
        let text = serde_json::to_string(&self.sealer.seal(&mail.file, &text)?);
        let text = text.map_err(|e| failed(io::Error::other(e)))?;
        let path = self.path(&mail.file, WAITING);
        let write = || -> io::Result<()> {
            let mut file = private(OpenOptions::new().write(true).create(true).truncate(true)).open(&path)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            sync_directory(&self.directory)
        };
        write().map_err(failed)
    }

    fn path(&self, name: &str, ending: &str) -> PathBuf {
        self.directory.join(format!("{name}{ending}"))
    }

    fn hand(&mut self, mail: &Mail, flows: &[Arc<str>]) {
        self.owed.insert(Arc::clone(&mail.file), flows.len());
        for flow in flows {
            self.waiting.entry(Arc::clone(flow)).or_default().push_back(mail.clone());
        }
    }

    /// A flow says what it is called by now; what came before it had the name is given to it.
    pub(crate) fn learn(&mut self, flow: &str, names: Vec<Name>) {
        if !self.routes.learn(flow, names) || self.nobody.is_empty() {
            return;
        }
        let found: Vec<_> = self.nobody.values().map(|one| (one.mail.clone(), self.routes.named(&one.names))).collect();
        for (mail, flows) in found.into_iter().filter(|(_, flows)| !flows.is_empty()) {
            self.nobody.remove(&mail.file);
            self.hand(&mail, &flows);
        }
    }

    /// A flow has ended: nothing waits for it any more.
    pub(crate) fn ended(&mut self, flow: &str) {
        self.routes.forget(flow);
        for mail in self.waiting.remove(flow).into_iter().flatten() {
            self.seen(&mail);
        }
    }

    /// A flow was dropped before it had saved what it made of these.
    pub(crate) fn give_back(&mut self, flow: &str, mail: impl DoubleEndedIterator<Item = Mail>) {
        let waiting = self.waiting.entry(Arc::from(flow)).or_default();
        for mail in mail.rev() {
            waiting.push_front(mail);
        }
    }

    /// What waits for a flow.
    pub(crate) fn take(&mut self, flow: &str) -> VecDeque<Mail> {
        self.waiting.remove(flow).unwrap_or_default()
    }

    /// Gives a flow what waits for it, and says what was given.
    pub(crate) fn open_mail(&self, mail: &Mail, give: impl FnOnce(&Event<'_>)) {
        self.event(mail, |event| give(event));
    }

    /// A flow has taken a delivery in, and saved what it made of it.
    pub(crate) fn seen(&mut self, mail: &Mail) {
        let rest = self.owed.get_mut(&mail.file).map_or(0, |owed| {
            *owed = owed.saturating_sub(1);
            *owed
        });
        if rest == 0 {
            self.owed.remove(&mail.file);
            self.done(&mail.file);
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
        self.routes.knows(flow)
    }

    /// Flows with deliveries that wait for them.
    pub(crate) fn flows(&self) -> Vec<String> {
        self.waiting.iter().filter(|(_, mail)| !mail.is_empty()).map(|(flow, _)| (**flow).to_owned()).collect()
    }

    /// Bodies of the events that no flow is called by.
    pub(crate) fn unclaimed(&self) -> Vec<String> {
        self.nobody.values().map(|one| one.mail.delivery.body.clone()).collect()
    }

    /// The application has dealt with an event that no flow is called by. Whether there was one.
    pub(crate) fn settle(&mut self, event_id: &str) -> bool {
        let found = self.nobody.remove(&*fingerprint(event_id));
        if let Some(one) = &found {
            self.done(&one.mail.file);
        }
        found.is_some()
    }
}
