//! What arrives: requests at Klarna, answers and webhooks at the till.

use std::rc::Rc;
use std::sync::Arc;

use kassa_sim_klarna::{Answer, Call as ApiCall};

use crate::host::{Call, Delivery, Reply};
use crate::network::{self, Fate};
use crate::run::{Event, Run};
use crate::site::Site;
use crate::trace::Column;
use crate::world::API_KEY;

/// A webhook on its way to a till.
#[derive(Clone)]
pub(crate) struct Delivered {
    /// Klarna's number for it, where its answer counts.
    pub(crate) id: Option<u64>,
    pub(crate) body: Arc<Vec<u8>>,
    pub(crate) key_id: String,
    pub(crate) signature: String,
    /// It is as Klarna sent it.
    pub(crate) genuine: bool,
}

impl Run {
    /// How long a message is under way.
    pub(crate) fn delay(&mut self, site: Site) -> u64 {
        let delay = network::DELAYS[self.pick(site, network::DELAYS.len() as u32) as usize];
        if delay > network::DELAYS[0] {
            self.trouble(self.now, self.now + delay);
        }
        delay
    }

    /// A request reaches Klarna.
    pub(crate) fn arrive(&mut self, slot: usize, process: u32, call: &Arc<Call>, fate: Fate, waited_for: bool) {
        let credential = format!("Basic {API_KEY}");
        let mut headers: Vec<(&str, &str)> = vec![("Authorization", &credential)];
        headers.extend(call.headers.iter().map(|(name, value)| (*name, value.as_str())));
        if call.body.is_some() {
            headers.push(("Content-Type", "application/json"));
        }
        let body = call.body.as_deref().unwrap_or("").as_bytes();
        let mut answer =
            self.klarna.handle(&ApiCall { method: call.method, url: &call.url, headers: &headers, body }, self.now);
        self.trace.event(self.now, Column::Klarna, &answer.body, || {
            format!("answers {}: {}", answer.status, String::from_utf8_lossy(&answer.body))
        });
        if call.method != "GET" {
            self.auditor.truth(&self.klarna);
        }
        self.webhooks();
        if !waited_for {
            return;
        }
        if fate == Fate::Stored500
            && let Some(key) = call.header("Klarna-Idempotency-Key")
        {
            answer = Answer {
                status: 500,
                headers: answer.headers,
                body: br#"{"error_id":"00000000-0000-4000-8000-000000000000","error_type":"SERVER_ERROR","error_code":"TIMEOUT","error_message":"-"}"#.to_vec(),
            };
            self.klarna.store_answer(key, answer.clone());
            // Nobody gets anything else out of this key.
            self.trouble(self.now, self.now + 86_400_000);
        }
        let wait = self.delay(Site::AnswerDelay);
        let swallowed = self.blackout.is_some_and(|blackout| blackout.swallows(self.now, true));
        if swallowed || fate == Fate::AnswerLost {
            return;
        }
        let Answer { status, headers, body } = answer;
        let mut genuine = body.starts_with(b"{");
        let half = (fate == Fate::Truncated).then(|| Reply::Answer {
            status,
            headers: headers.clone(),
            body: body[..body.len() / 2].to_vec(),
        });
        let whole = Rc::new(Reply::Answer { status, headers, body });
        let reply = match fate {
            Fate::Truncated => half.map_or_else(|| whole.clone(), Rc::new),
            Fate::BadGateway => {
                genuine = false;
                let (status, page) = network::page(fate).unwrap_or((502, ""));
                Rc::new(Reply::Answer { status, headers: Vec::new(), body: page.into() })
            }
            Fate::CrossWired if !self.earlier.is_empty() => {
                genuine = false;
                self.earlier[self.earlier.len() / 2].clone()
            }
            _ => whole.clone(),
        };
        if self.earlier.len() < 64 {
            self.earlier.push(whole);
        }
        let (number, attempt) = (call.call, call.attempt);
        if fate == Fate::AnsweredTwice {
            let reply = reply.clone();
            self.later(wait + 5_000, Event::Back { slot, process, call: number, attempt, reply, genuine });
        }
        self.later(wait, Event::Back { slot, process, call: number, attempt, reply, genuine });
    }

    /// A call comes back to the process that made it.
    pub(crate) fn back(&mut self, slot: usize, number: u32, call: u32, attempt: u16, reply: &Reply, genuine: bool) {
        let till = self.slots[slot].till;
        let clocks = self.tills[till].clocks(self.now);
        let known = &mut self.slots[slot];
        let current = known.process.as_ref().is_some_and(|(known, _)| *known == number);
        if !current && !known.others.iter().any(|(known, _)| *known == number) {
            return;
        }
        let waited_for = known.out.iter().position(|out| *out == (number, call, attempt));
        match (waited_for, reply) {
            (Some(at), _) => drop(known.out.swap_remove(at)),
            // The answer was in time.
            (None, Reply::Lost | Reply::NotSent) => return,
            (None, Reply::Answer { .. }) => {}
        }
        if let Reply::Answer { status, .. } = reply {
            self.trace.event(self.now, Column::Net, &status.to_le_bytes(), || format!("brings {status}"));
        }
        let flow = self.slots[slot].flow;
        let knew_time = self.auditor.knows_time(flow);
        if current && genuine {
            self.auditor.heard_time(flow);
        }
        let give = |process: &mut dyn crate::host::Process| process.reply(call, attempt, reply, clocks);
        // Its only news may be the time.
        if waited_for.is_none() && knew_time && current {
            self.without_effect(slot, "I11", give);
            return;
        }
        self.with(slot, number, give);
        if current {
            self.again(slot, give);
        }
    }

    /// Lets a process take something in, whichever of the slot's it is, and goes on with it.
    fn with(
        &mut self,
        slot: usize,
        number: u32,
        work: impl FnOnce(&mut dyn crate::host::Process) -> Result<(), crate::host::Refusal>,
    ) {
        let known = &mut self.slots[slot];
        if known.process.as_ref().is_some_and(|(known, _)| *known == number) {
            if let Some((_, process)) = &mut known.process
                && let Err(refusal) = work(&mut **process)
            {
                self.auditor.broken("I22", format!("an answer was refused: {refusal:?}"));
            }
            self.pump(slot);
            return;
        }
        let Some(at) = known.others.iter().position(|(known, _)| *known == number) else { return };
        if let Err(refusal) = work(&mut *known.others[at].1) {
            self.auditor.broken("I22", format!("an answer was refused: {refusal:?}"));
        }
        self.pump_other(slot, at);
    }

    /// Webhooks that Klarna wants to send now.
    pub(crate) fn webhooks(&mut self) {
        while let Some(webhook) = self.klarna.webhook_due(self.now) {
            let fate = self.pick(Site::Webhook, 7);
            let wait = self.delay(Site::WebhookDelay);
            let swallowed = self.blackout.is_some_and(|blackout| blackout.swallows(self.now, true));
            self.trace.event(self.now, Column::Klarna, &webhook.body, || {
                format!("webhook {} attempt {} (fate {fate})", String::from_utf8_lossy(&webhook.body), webhook.attempt)
            });
            let (body, id) = (Arc::new(webhook.body), Some(webhook.id));
            if swallowed || fate == 1 {
                self.klarna.webhook_answered(webhook.id, false, self.now + 1);
                continue;
            }
            let till = self.addressee(&body);
            let deliver = |id, body: &Arc<Vec<u8>>, key_id: &str, signature: &str, genuine| {
                let (body, key_id, signature) = (body.clone(), key_id.to_owned(), signature.to_owned());
                Event::Webhook { till, delivered: Delivered { id, body, key_id, signature, genuine } }
            };
            match fate {
                2 => {
                    self.later(wait + 3_000, deliver(None, &body, &webhook.key_id, &webhook.signature, true));
                }
                3 => {
                    let forged = String::from_utf8_lossy(&body)
                        .replace("IN_PROGRESS", "COMPLETED")
                        .replace("SUBMITTED", "COMPLETED");
                    let forged = Arc::new(forged.replace("\"event_id\":\"", "\"event_id\":\"f").into_bytes());
                    self.later(wait / 2, deliver(None, &forged, &webhook.key_id, &webhook.signature, false));
                }
                4 => {
                    let bad = webhook.signature.chars().rev().collect::<String>();
                    self.later(wait / 2, deliver(None, &body, &webhook.key_id, &bad, false));
                }
                5 => {
                    self.later(wait / 2, deliver(None, &body, "", "", false));
                }
                _ => {}
            }
            // 6: it arrives, but the answer to it does not: it will come again.
            let id = id.filter(|_| fate != 6);
            self.later(wait, deliver(id, &body, &webhook.key_id, &webhook.signature, true));
            if fate == 6 {
                self.klarna.webhook_answered(webhook.id, false, self.now + 1);
            }
        }
    }

    /// The till that a webhook is for: a gateway routes by the names that it gave.
    fn addressee(&self, body: &[u8]) -> usize {
        let text = std::str::from_utf8(body).unwrap_or("");
        let found = self.slots.iter().find(|slot| slot.is_named_in(text));
        found.map_or(0, |slot| slot.till)
    }

    /// A webhook reaches a till's endpoint.
    pub(crate) fn deliver(&mut self, till: usize, delivery: &Delivered) {
        if self.tills[till].post.is_some() {
            self.deliver_by_mail(till, delivery);
            return;
        }
        let Delivered { id, body, key_id, signature, genuine } = delivery;
        let (id, genuine) = (*id, *genuine);
        let on = self.tills[till].on;
        if let Some(id) = id {
            self.klarna.webhook_answered(id, on, self.now);
        }
        if !on {
            return;
        }
        let clocks = self.tills[till].clocks(self.now);
        let verdict = self.tills[till].host.receive(body, key_id, signature, clocks);
        if (verdict == Delivery::Fresh) != genuine {
            self.auditor.broken("I19", format!("a webhook that is genuine ({genuine}) is found {verdict:?}"));
        }
        if verdict != Delivery::Fresh {
            return;
        }
        let text = std::str::from_utf8(body).unwrap_or("");
        for slot in 0..self.slots.len() {
            if self.slots[slot].till != till || !self.slots[slot].is_named_in(text) {
                continue;
            }
            let Some((_, process)) = &mut self.slots[slot].process else { continue };
            match process.event(body, key_id, signature, clocks) {
                Ok(true) => {
                    self.pump(slot);
                    self.slots[slot].news.take(delivery, clocks);
                    self.again(slot, |process| process.event(body, key_id, signature, clocks).map(drop));
                }
                Ok(false) => {}
                Err(refusal) => self.auditor.broken("I22", format!("a genuine webhook was refused: {refusal:?}")),
            }
        }
    }
}
