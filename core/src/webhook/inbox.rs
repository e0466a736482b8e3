//! What a webhook endpoint does with one delivery.

use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::String;

use sha2::{Digest, Sha256};

use super::event::Event;
use super::verifier::{Rejection, Verifier};
use crate::value::time::At;

/// How long an event id is remembered: twice the day that Klarna may take to repeat it.
pub(super) const MEMORY_MS: u64 = 48 * 3_600_000;

/// Event ids seen lately, for a receiver that keeps them in memory. A receiver on a database puts a unique index on
/// `event_id` instead.
#[derive(Clone, Debug)]
pub struct Seen {
    at: BTreeMap<[u8; 16], At>,
    order: VecDeque<[u8; 16]>,
    capacity: usize,
}

impl Seen {
    /// Remembers up to `capacity` ids for 48 hours; beyond that the oldest are forgotten first.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self { at: BTreeMap::new(), order: VecDeque::new(), capacity }
    }

    /// Whether this id was remembered within the last 48 hours.
    #[must_use]
    pub fn contains(&self, event_id: &str, at: At) -> bool {
        self.at.get(&short(event_id)).is_some_and(|then| at.since(*then) <= MEMORY_MS)
    }

    /// Remembers an id. Call it once the event is safe in your own store, so that a crash before that lets Klarna's next
    /// delivery through.
    pub fn remember(&mut self, event_id: &str, at: At) {
        self.keep(short(event_id), at);
    }

    /// As [`Seen::remember`], for an id of which its [`fingerprint`] was stored. Other texts are no fingerprint and are left out.
    pub fn remember_fingerprint(&mut self, fingerprint: &str, at: At) {
        let mut id = [0; 16];
        if hex::decode_to_slice(fingerprint, &mut id).is_ok() {
            self.keep(id, at);
        }
    }

    fn keep(&mut self, id: [u8; 16], at: At) {
        if self.at.insert(id, at).is_none() {
            self.order.push_back(id);
        }
        while self.order.len() > self.capacity || self.oldest_is_stale(at) {
            if let Some(id) = self.order.pop_front() {
                self.at.remove(&id);
            }
        }
    }

    fn oldest_is_stale(&self, at: At) -> bool {
        self.order.front().and_then(|id| self.at.get(id)).is_some_and(|then| at.since(*then) > MEMORY_MS)
    }
}

/// An event id as 32 hexadecimal digits, for the name of a file or the key of a table: whatever the id looks like, this is safe there,
/// and no two events share it.
#[must_use]
pub fn fingerprint(event_id: &str) -> String {
    hex::encode(short(event_id))
}

fn short(event_id: &str) -> [u8; 16] {
    let digest = Sha256::digest(event_id.as_bytes());
    digest.first_chunk().copied().unwrap_or_default()
}

/// What came of one delivery, and the status to answer at once.
#[derive(Clone, Debug)]
pub struct Receipt<'a> {
    /// HTTP status to answer. Answer as soon as the event is stored, and work on it afterwards.
    pub answer: u16,
    /// What to do.
    pub verdict: Verdict<'a>,
}

/// What to do with one delivery.
#[derive(Clone, Debug)]
pub enum Verdict<'a> {
    /// Store it, call [`Inbox::remember`], answer, give it to its flow.
    Fresh(Event<'a>),
    /// It was stored before: answer, do nothing.
    Duplicate(Event<'a>),
    /// Answer, do nothing.
    Rejected(Rejection),
}

/// A webhook endpoint without the HTTP.
#[derive(Clone, Debug)]
pub struct Inbox {
    verifier: Verifier,
    live: bool,
    recipient: Option<String>,
    seen: Seen,
}

impl Inbox {
    /// An endpoint for one environment and, if given, one recipient account (`recipient_account_id`).
    #[must_use]
    pub fn new(verifier: Verifier, live: bool, recipient: Option<&str>) -> Self {
        Self { verifier, live, recipient: recipient.map(Into::into), seen: Seen::new(65_536) }
    }

    /// Judges one delivery: the raw body and the values of the two headers, empty when a header is missing.
    #[must_use]
    pub fn receive<'a>(&self, body: &'a [u8], key_id: &str, signature: &str, at: At) -> Receipt<'a> {
        let reject = |why: Rejection| Receipt { answer: why.http_status(), verdict: Verdict::Rejected(why) };
        let event = match self.verifier.verify(body, key_id, signature) {
            Ok(event) => event,
            Err(why) => return reject(why),
        };
        let ours = event.metadata.live.is_none_or(|live| live == self.live)
            && self.recipient.as_deref().is_none_or(|us| event.metadata.recipient_account_id.as_deref() == Some(us));
        if !ours {
            return reject(Rejection::OtherTenant);
        }
        if self.seen.contains(&event.metadata.event_id, at) {
            return Receipt { answer: 200, verdict: Verdict::Duplicate(event) };
        }
        Receipt { answer: 202, verdict: Verdict::Fresh(event) }
    }

    /// Remembers a stored event; see [`Seen::remember`].
    pub fn remember(&mut self, event_id: &str, at: At) {
        self.seen.remember(event_id, at);
    }

    /// Remembers an event that an earlier process stored, by its [`fingerprint`].
    pub fn remember_fingerprint(&mut self, fingerprint: &str, at: At) {
        self.seen.remember_fingerprint(fingerprint, at);
    }

    /// The event of a delivery that was taken and stored before; the memory is neither asked nor changed.
    ///
    /// # Errors
    /// A [`Rejection`], such as for a key that was taken out since.
    pub fn verify<'a>(&self, body: &'a [u8], key_id: &str, signature: &str) -> Result<Event<'a>, Rejection> {
        self.verifier.verify(body, key_id, signature)
    }
}
