//! Webhooks on their way to flows: which is kept, whom it is for, who has heard it, and what nobody is called by.
//!
//! The host keeps letters durably, wherever it keeps journals; everything else is decided here. An event is a hint, and a flow finds out
//! everything by reading as well. So a lost letter costs time, and never the truth.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::event::Event;
use super::inbox::{Inbox, MEMORY_MS, Receipt, fingerprint};
use super::name::Name;
use super::routes::Routes;
use crate::journal::{Sealed, Sealer};
use crate::value::fault::{Code, Fault};
use crate::value::time::At;

/// A delivery as it came.
#[derive(Clone, Serialize, Deserialize)]
struct Delivery {
    body: String,
    key_id: String,
    signature: String,
    /// When it came, in milliseconds since 1970.
    #[serde(default)]
    at: Option<i64>,
}

/// One delivery that waits.
#[derive(Clone)]
struct Mail {
    name: Arc<str>,
    delivery: Arc<Delivery>,
    since: At,
}

/// One that no flow is called by so far.
#[cfg_attr(feature = "copy", derive(Clone))]
struct Unclaimed {
    names: Vec<Name>,
    mail: Mail,
}

/// One that this process cannot read.
#[derive(Clone, Copy)]
pub(super) struct Unread {
    /// Since when it is.
    since: At,
    /// It is no whole line: who writes it may not be done yet, or write it anew once Klarna repeats it. Otherwise another process may have its
    /// keys.
    pub(super) torn: bool,
}

/// What is to be kept durably before a delivery is answered. `Debug` does not show the line.
#[derive(Clone, Serialize)]
pub struct Letter {
    /// Names it: 32 hexadecimal digits, made of the event's id.
    pub name: String,
    /// The delivery, sealed under the journal key; without a key it is open.
    pub line: String,
}

impl core::fmt::Debug for Letter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Letter({})", self.name)
    }
}

/// An event that no flow is called by. `Debug` does not show the body.
#[derive(Clone, Serialize)]
pub struct UnclaimedEvent {
    /// Its id, for [`Mailbox::settle`].
    pub event_id: String,
    /// What it is about.
    pub event_type: String,
    /// The body as it came.
    pub body: String,
}

impl core::fmt::Debug for UnclaimedEvent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "UnclaimedEvent({} {})", self.event_type, self.event_id)
    }
}

/// Deliveries between the endpoint and the flows. See the methods, in the order in which a host comes to need them:
/// [`Mailbox::judge`], [`Mailbox::letter`], [`Mailbox::keep`]; [`Mailbox::learn`], [`Mailbox::give`], [`Mailbox::saved`].
#[cfg_attr(feature = "copy", derive(Clone))]
pub struct Mailbox {
    inbox: Inbox,
    sealer: Sealer,
    pub(super) routes: Routes,
    /// Flows that run in this process.
    pub(super) here: BTreeSet<Arc<str>>,
    waiting: BTreeMap<Arc<str>, VecDeque<Mail>>,
    /// What a flow has heard, and may not have saved.
    given: BTreeMap<Arc<str>, Vec<Mail>>,
    /// How many flows a letter still waits for.
    owed: BTreeMap<Arc<str>, usize>,
    nobody: BTreeMap<Arc<str>, Unclaimed>,
    /// Letters that this process cannot read.
    pub(super) unread: BTreeMap<Arc<str>, Unread>,
}

impl core::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Mailbox({} flows, {} unclaimed)", self.routes.len(), self.nobody.len())
    }
}

impl Mailbox {
    /// Nothing has come yet. `sealer` seals letters, as it seals journals.
    #[must_use]
    pub fn new(inbox: Inbox, sealer: Sealer) -> Self {
        Self {
            inbox,
            sealer,
            routes: Routes::new(),
            here: BTreeSet::new(),
            waiting: BTreeMap::new(),
            given: BTreeMap::new(),
            owed: BTreeMap::new(),
            nobody: BTreeMap::new(),
            unread: BTreeMap::new(),
        }
    }

    /// Judges a delivery; nothing is kept of it. See [`Inbox::receive`].
    #[must_use]
    pub fn judge<'a>(&self, body: &'a [u8], key_id: &str, signature: &str, at: At) -> Receipt<'a> {
        self.inbox.receive(body, key_id, signature, at)
    }

    /// What to keep of a fresh event, durably and under its name, before it is answered. If a letter of this name is there already, the
    /// delivery is a duplicate that another process has taken.
    ///
    /// # Errors
    /// [`Code::Internal`], never seen.
    pub fn letter(&self, event: &Event<'_>, key_id: &str, signature: &str, at: At) -> Result<Letter, Fault> {
        let name = fingerprint(&event.metadata.event_id);
        let delivery = Delivery {
            body: String::from_utf8_lossy(event.raw).into_owned(),
            key_id: key_id.to_owned(),
            signature: signature.to_owned(),
            at: Some(at.unix_ms()),
        };
        let written = |_| Fault::new(Code::Internal, "the webhook was not written");
        let sealed = self.sealer.seal(&name, &serde_json::to_string(&delivery).map_err(written)?)?;
        Ok(Letter { line: serde_json::to_string(&sealed).map_err(written)?, name })
    }

    /// Takes in a letter that is kept durably, by this process or an earlier or another one. The flows that it may be for: step those
    /// that run, and resume the others; nobody when no flow is called so. `None`: this process cannot read it, as it is torn or its
    /// keys are not here. It stays where it is kept, for a process that has them or until it is written anew, unless it is
    /// [outdated](Mailbox::outdated) before.
    pub fn keep(&mut self, name: &str, line: &str, now: At) -> Option<Vec<Arc<str>>> {
        if self.holds(name) {
            return Some(self.waits_for(name));
        }
        let sealed = serde_json::from_str(line).ok();
        let Some(delivery) = sealed.as_ref().and_then(|sealed| self.unseal(name, sealed)) else {
            self.unread.entry(Arc::from(name)).or_insert(Unread { since: now, torn: false }).torn = sealed.is_none();
            return None;
        };
        let since = delivery.at.map_or(now, At::from_unix_ms);
        let mail = Mail { name: Arc::from(name), delivery: Arc::new(delivery), since };
        let Some(names) = self.event(&mail, |event| event.names()) else {
            self.unread.insert(mail.name, Unread { since, torn: false });
            return None;
        };
        self.unread.remove(name);
        self.inbox.remember_fingerprint(name, now);
        let flows = self.routes.named(&names);
        if flows.is_empty() {
            self.nobody.insert(Arc::clone(&mail.name), Unclaimed { names, mail });
        } else {
            self.hand(&mail, &flows);
        }
        Some(flows)
    }

    fn unseal(&self, name: &str, sealed: &Sealed) -> Option<Delivery> {
        serde_json::from_str(&self.sealer.unseal(name, sealed).ok()?).ok()
    }

    /// Whether a letter of this name waits here.
    #[must_use]
    pub fn holds(&self, name: &str) -> bool {
        self.owed.contains_key(name) || self.nobody.contains_key(name)
    }

    fn waits_for(&self, name: &str) -> Vec<Arc<str>> {
        let waiting = self.waiting.iter().filter(|(_, mail)| mail.iter().any(|mail| *mail.name == *name));
        waiting.map(|(flow, _)| Arc::clone(flow)).collect()
    }

    /// The verified event again; `None` when its key is not there any more.
    fn event<T>(&self, mail: &Mail, with: impl FnOnce(&Event<'_>) -> T) -> Option<T> {
        let Delivery { body, key_id, signature, .. } = &*mail.delivery;
        self.inbox.verify(body.as_bytes(), key_id, signature).ok().map(|event| with(&event))
    }

    /// Remembers an event that was handed on by an earlier process, by its name.
    pub fn remember(&mut self, name: &str, now: At) {
        self.inbox.remember_fingerprint(name, now);
    }

    /// Remembers an event that the application keeps itself, by its id.
    pub fn remember_event(&mut self, event_id: &str, now: At) {
        self.inbox.remember(event_id, now);
    }

    fn hand(&mut self, mail: &Mail, flows: &[Arc<str>]) {
        self.owed.insert(Arc::clone(&mail.name), flows.len());
        for flow in flows {
            self.waiting.entry(Arc::clone(flow)).or_default().push_back(mail.clone());
        }
    }

    /// A flow says what it is called by now ([`crate::flow::AnyFlow::names`]); what came before it had the name waits for it then. Tell
    /// whenever a flow has saved something; and once, from its journal, of a flow that does not run in this process.
    pub fn learn(&mut self, flow: &str, names: Vec<Name>) {
        if !self.routes.learn(flow, names) || self.nobody.is_empty() {
            return;
        }
        let found: Vec<_> = self.nobody.values().map(|one| (one.mail.clone(), self.routes.named(&one.names))).collect();
        for (mail, flows) in found.into_iter().filter(|(_, flows)| !flows.is_empty()) {
            self.nobody.remove(&mail.name);
            self.hand(&mail, &flows);
        }
    }

    /// Whether the flow has said what it is called by.
    #[must_use]
    pub fn knows(&self, flow: &str) -> bool {
        self.routes.knows(flow)
    }

    /// Gives a flow what waits for it. What is not its own it does not take, and that is no trouble. Whether there was anything.
    pub fn give(&mut self, flow: &str, mut to: impl FnMut(&Event<'_>)) -> bool {
        self.here.insert(Arc::from(flow));
        let Some(waiting) = self.waiting.get(flow).cloned() else { return false };
        for mail in &waiting {
            self.event(mail, &mut to);
        }
        // Only now: were `to` to panic, they would wait for whoever goes on with the flow.
        self.waiting.remove(flow);
        self.given.entry(Arc::from(flow)).or_default().extend(waiting);
        true
    }

    /// A flow has saved all that followed from what it was given. Names of the letters that need not be kept any more.
    pub fn saved(&mut self, flow: &str) -> Vec<Arc<str>> {
        let heard = self.given.remove(flow).unwrap_or_default();
        heard.iter().filter_map(|mail| self.heard(mail)).collect()
    }

    /// A flow has ended: nothing waits for it any more. Names of the letters that need not be kept any more.
    pub fn ended(&mut self, flow: &str) -> Vec<Arc<str>> {
        self.routes.forget(flow);
        self.here.remove(flow);
        let mut done = self.saved(flow);
        let rest = self.waiting.remove(flow).unwrap_or_default();
        done.extend(rest.iter().filter_map(|mail| self.heard(mail)));
        done
    }

    fn heard(&mut self, mail: &Mail) -> Option<Arc<str>> {
        let owed = self.owed.get_mut(&mail.name)?;
        *owed = owed.saturating_sub(1);
        (*owed == 0).then(|| {
            self.owed.remove(&mail.name);
            Arc::clone(&mail.name)
        })
    }

    /// A flow does not run in this process any more. What it had not saved waits for whoever goes on with it.
    pub fn left(&mut self, flow: &str) {
        self.here.remove(flow);
        let Some(given) = self.given.remove(flow) else { return };
        let waiting = self.waiting.entry(Arc::from(flow)).or_default();
        given.into_iter().rev().for_each(|mail| waiting.push_front(mail));
    }

    /// Flows that letters wait for: resume those that do not run.
    #[must_use]
    pub fn with_mail(&self) -> Vec<Arc<str>> {
        self.waiting.iter().filter(|(_, mail)| !mail.is_empty()).map(|(flow, _)| Arc::clone(flow)).collect()
    }

    /// Events that no flow is called by, such as those about settlements and disputes.
    #[must_use]
    pub fn unclaimed(&self) -> Vec<UnclaimedEvent> {
        let of = |one: &Unclaimed| {
            self.event(&one.mail, |event| UnclaimedEvent {
                event_id: event.metadata.event_id.clone().into_owned(),
                event_type: event.metadata.event_type.clone().into_owned(),
                body: one.mail.delivery.body.clone(),
            })
        };
        self.nobody.values().filter_map(of).collect()
    }

    /// Whether there are events with names that no flow is called by.
    pub(super) fn has_unclaimed_names(&self) -> bool {
        self.nobody.values().any(|one| !one.names.is_empty())
    }

    /// The application has dealt with an event that no flow is called by. Name of its letter, which need not be kept any more; `None`
    /// when there is no such event.
    pub fn settle(&mut self, event_id: &str) -> Option<Arc<str>> {
        self.nobody.remove(&*fingerprint(event_id)).map(|one| one.mail.name)
    }

    /// Lets go of what came two days ago and nobody has taken, or nobody could read. Names of the letters that need not be kept any more.
    pub fn outdated(&mut self, now: At) -> Vec<Arc<str>> {
        let old = |mail: &Mail| now.since(mail.since) > MEMORY_MS;
        let nobodys = self.nobody.values().map(|one| &one.mail);
        let found = nobodys.chain(self.waiting.values().flatten()).filter(|mail| old(mail));
        let mut found: BTreeSet<Arc<str>> = found.map(|mail| Arc::clone(&mail.name)).collect();
        let unread = self.unread.iter().filter(|(_, unread)| now.since(unread.since) > MEMORY_MS);
        found.extend(unread.map(|(name, _)| Arc::clone(name)));
        found.iter().for_each(|name| self.drop_letter(name));
        found.into_iter().collect()
    }

    /// Letters that wait here, or that this process cannot read.
    pub(super) fn letters(&self) -> Vec<Arc<str>> {
        self.owed.keys().chain(self.nobody.keys()).chain(self.unread.keys()).cloned().collect()
    }

    pub(super) fn drop_letter(&mut self, name: &str) {
        self.nobody.remove(name);
        self.owed.remove(name);
        self.unread.remove(name);
        for waiting in self.waiting.values_mut() {
            waiting.retain(|mail| *mail.name != *name);
        }
    }
}
