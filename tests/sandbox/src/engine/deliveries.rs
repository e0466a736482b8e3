//! Webhook calls that wait, are under way, arrived or were lost.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::knobs::Ladder;
use super::message::Delivery;
use super::moments::rfc3339;
use super::signature::sign;
use super::world::World;

/// One event on its way to one webhook.
#[derive(Debug, Clone)]
pub(crate) struct Post {
    pub(crate) webhook: String,
    pub(crate) url: String,
    pub(crate) key_id: String,
    pub(crate) secret: String,
    pub(crate) event_id: String,
    pub(crate) event_type: String,
    pub(crate) body: Vec<u8>,
    pub(crate) attempts: u32,
    pub(crate) first_failure: Option<u64>,
}

/// All posts.
#[derive(Default)]
pub(crate) struct Outbox {
    waiting: BTreeMap<(u64, u64), Post>,
    under_way: BTreeMap<u64, Post>,
    busy: BTreeSet<String>,
    history: Vec<Value>,
    lost: Vec<Post>,
    count: u64,
    events: u64,
}

impl Outbox {
    pub(crate) fn count_event(&mut self) -> u64 {
        self.events += 1;
        self.events
    }

    pub(crate) fn add(&mut self, at: u64, post: Post) {
        self.count += 1;
        self.waiting.insert((at, self.count), post);
    }

    pub(crate) fn lose(&mut self, post: Post) {
        self.lost.push(post);
    }

    pub(crate) fn next(&self) -> Option<u64> {
        self.waiting.keys().next().map(|(at, _)| *at)
    }
}

impl World {
    /// Webhook calls to make now, at most one per webhook. Each has to be reported with [`World::delivered`].
    pub fn due_deliveries(&mut self, now_ms: u64) -> Vec<Delivery> {
        let outbox = &mut self.outbox;
        let mut taken = Vec::new();
        let due: Vec<_> =
            outbox.waiting.range(..=(now_ms, u64::MAX)).map(|(key, post)| (*key, post.webhook.clone())).collect();
        for (key, webhook) in due {
            if !outbox.busy.insert(webhook) {
                continue;
            }
            let Some(mut post) = outbox.waiting.remove(&key) else { continue };
            post.attempts += 1;
            let headers = [
                ("Content-Type", "application/json".to_owned()),
                ("Klarna-Signature", sign(&post.secret, &post.body)),
                ("Klarna-Signing-Key-Id", post.key_id.clone()),
            ];
            taken.push(Delivery {
                id: key.1,
                webhook_id: post.webhook.clone(),
                url: post.url.clone(),
                headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
                body: post.body.clone(),
                attempt: post.attempts,
            });
            outbox.under_way.insert(key.1, post);
        }
        taken
    }

    /// Outcome of a webhook call: the status, or `None` where no answer came in time.
    pub fn delivered(&mut self, id: u64, status: Option<u16>, now_ms: u64) {
        let Some(mut post) = self.outbox.under_way.remove(&id) else { return };
        self.outbox.busy.remove(&post.webhook);
        let success = matches!(status, Some(200 | 201 | 202 | 204));
        let knobs = &self.settings.knobs;
        let wait = knobs.webhook_waits_ms.get(post.attempts as usize - 1).copied();
        let first = *post.first_failure.get_or_insert(now_ms);
        let next = wait.filter(|_| !success).map(|wait| match knobs.webhook_ladder {
            Ladder::FromPrevious => now_ms + wait,
            Ladder::FromFirst => now_ms.max(first + wait),
        });
        self.outbox.history.push(json!({
            "event_id": post.event_id,
            "event_type": post.event_type,
            "webhook_id": post.webhook,
            "attempt": post.attempts,
            "at": rfc3339(now_ms),
            "status": status,
            "next_attempt_at": next.map(rfc3339),
            "state": match (success, next) { (true, _) => "DELIVERED", (_, Some(_)) => "WAITING", (_, None) => "LOST" },
        }));
        match next {
            Some(at) => self.outbox.add(at, post),
            None if !success => self.outbox.lose(post),
            None => {}
        }
    }

    /// Whether webhook calls are being made right now, or are due.
    #[must_use]
    pub fn delivering(&self, now_ms: u64) -> bool {
        !self.outbox.under_way.is_empty() || self.outbox.next().is_some_and(|at| at <= now_ms)
    }

    /// Sends everything again that was lost, as Klarna's support can.
    pub fn resend_lost(&mut self) -> usize {
        let lost = std::mem::take(&mut self.outbox.lost);
        let count = lost.len();
        for post in lost {
            self.outbox.add(self.now, Post { attempts: 0, first_failure: None, ..post });
        }
        count
    }

    /// Attempts so far, what waits and what was lost.
    #[must_use]
    pub fn delivery_report(&self) -> Value {
        let show = |post: &Post| json!({"event_id": post.event_id, "event_type": post.event_type, "webhook_id": post.webhook, "attempts": post.attempts});
        let waiting = self.outbox.waiting.iter().map(|((at, _), post)| {
            let mut row = show(post);
            row["due_at"] = json!(rfc3339(*at));
            row
        });
        json!({
            "attempts": self.outbox.history,
            "waiting": waiting.collect::<Vec<_>>(),
            "under_way": self.outbox.under_way.values().map(show).collect::<Vec<_>>(),
            "lost": self.outbox.lost.iter().map(show).collect::<Vec<_>>(),
        })
    }
}
