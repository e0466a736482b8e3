//! Webhook calls that wait or are under way.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::klarna::Klarna;
use crate::knobs::Ladder;
use crate::krn;

/// A webhook call to make. Report what came of it with [`Klarna::webhook_answered`].
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Names this event on its way, over all of its attempts.
    pub id: u64,
    /// `metadata.event_id` of the body.
    pub event_id: String,
    /// For `Klarna-Signing-Key-Id`.
    pub key_id: String,
    /// For `Klarna-Signature`: HMAC-SHA256 over the body in lower-case hex.
    pub signature: String,
    /// The signed bytes.
    pub body: Vec<u8>,
    /// 1 for the first of seven.
    pub attempt: u32,
}

/// The key in its ready form.
#[derive(Clone)]
pub(crate) struct Signer(Hmac<Sha256>);

impl Signer {
    pub(crate) fn new(key: &str) -> Self {
        Self(Hmac::new_from_slice(key.as_bytes()).expect("HMAC takes keys of any length"))
    }

    fn sign(&self, body: &[u8]) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut mac = self.0.clone();
        mac.update(body);
        let mut out = String::with_capacity(64);
        for byte in mac.finalize().into_bytes() {
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        out
    }
}

/// One event on its way.
#[derive(Clone, Debug)]
struct Post {
    /// Number of the event; its id on the way as well.
    number: u64,
    /// When the next attempt is due; `None` while one is under way.
    due: Option<u64>,
    /// Of several that are due at once, who waits longest goes first.
    turn: u64,
    /// Attempts so far.
    attempts: u32,
    first_failure: Option<u64>,
    body: Arc<str>,
}

/// Events that are not delivered yet, by age.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outbox {
    posts: Vec<Post>,
    events: u64,
    turns: u64,
}

impl Outbox {
    /// Events so far.
    pub(crate) fn events(&self) -> u64 {
        self.events
    }

    pub(crate) fn add(&mut self, at: u64, body: String) {
        self.events += 1;
        self.turns += 1;
        let (number, turn) = (self.events, self.turns);
        self.posts.push(Post { number, due: Some(at), turn, attempts: 0, first_failure: None, body: body.into() });
    }

    /// When the next attempt is due.
    pub(crate) fn next(&self) -> Option<u64> {
        self.posts.iter().filter_map(|post| post.due).min()
    }
}

impl Klarna {
    /// A webhook call that is due by `now_ms`, the longest due first; `None` when there is no further one.
    pub fn webhook_due(&mut self, now_ms: u64) -> Option<Webhook> {
        self.tick(now_ms);
        let waiting = self.outbox.posts.iter_mut().filter(|post| post.due.is_some_and(|due| due <= now_ms));
        let post = waiting.min_by_key(|post| (post.due, post.turn))?;
        post.due = None;
        post.attempts += 1;
        Some(Webhook {
            id: post.number,
            event_id: krn::uuid(post.number),
            key_id: self.settings.signing_key_id.clone(),
            signature: self.signer.sign(post.body.as_bytes()),
            body: post.body.as_bytes().to_vec(),
            attempt: post.attempts,
        })
    }

    /// What came of a webhook call. `success` is a 200, 201, 202 or 204 in time; anything else is tried again by the ladder, and
    /// lost after the seventh attempt.
    pub fn webhook_answered(&mut self, id: u64, success: bool, now_ms: u64) {
        self.tick(now_ms);
        let knobs = &self.settings.knobs;
        let under_way = |post: &Post| post.number == id && post.due.is_none();
        let Some(place) = self.outbox.posts.iter().position(under_way) else { return };
        let post = &mut self.outbox.posts[place];
        let first = *post.first_failure.get_or_insert(now_ms);
        let wait = knobs.webhook_waits_ms.get(post.attempts as usize - 1).filter(|_| !success);
        match wait {
            None => {
                self.outbox.posts.remove(place);
            }
            Some(wait) => {
                self.outbox.turns += 1;
                post.turn = self.outbox.turns;
                post.due = Some(match knobs.webhook_ladder {
                    Ladder::FromPrevious => now_ms + wait,
                    Ladder::FromFirst => now_ms.max(first + wait),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_signatures() {
        let signer = Signer::new("example-signing-key-0123456789");
        let body = br#"{"metadata":{"event_id":"1"},"payload":{}}"#;
        assert_eq!(signer.sign(body), "a351209f238712cf6f64b7ba073232df661f94bf2b13bc1c90c6e5bdae2117ee");
        assert_eq!(signer.sign(b""), "eb4a35f99c08af8c08898897c7251190880a98b8e4ab67e5d200dd17c7f96f74");
    }
}
