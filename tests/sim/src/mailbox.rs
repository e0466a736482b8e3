//! Webhooks by a mailbox: a host's loop around it. A delivery is kept before it is answered, given to its flow with the next step, and let go
//! once the flow has saved what follows from it.

use std::rc::Rc;

use kassa_sim_auditor::Heard;

use crate::host::mailbox::Sorted;
use crate::host::{Clocks, Mailbox, Process, Step};
use crate::run::{Event, Run};
use crate::shelf::{FATES, Fate, Letter, Shelf};
use crate::site::Site;
use crate::trace::Column;
use crate::wire::Delivered;

/// Who has the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// The till itself: while it is off, nothing is taken.
    Till,
    /// A server that never rests. It shares the store with the till, which looks there now and then.
    Server,
}

/// The mailbox of a till.
#[derive(Clone)]
pub(crate) struct Post {
    pub(crate) endpoint: Endpoint,
    shelf: Shelf,
    /// The till's process; none while it is off.
    own: Option<Box<dyn Mailbox>>,
    /// The server's process, where it has the endpoint.
    server: Option<Box<dyn Mailbox>>,
}

/// A till looks into a store that it shares so long after something may have come.
const LOOKS_MS: u64 = 1_000;
/// So long a letter is kept that nobody claims.
const KEPT_MS: i64 = 48 * 3_600_000;
/// More steps than a process takes before it has written what it has to write.
const STEPS: u32 = 20;

impl Post {
    pub(crate) fn new(endpoint: Endpoint, host: &dyn crate::host::Host) -> Self {
        let server = (endpoint == Endpoint::Server).then(|| host.mailbox());
        Self { endpoint, shelf: Shelf::default(), own: Some(host.mailbox()), server }
    }

    fn place(&mut self, endpoint: Endpoint) -> &mut Option<Box<dyn Mailbox>> {
        match endpoint {
            Endpoint::Till => &mut self.own,
            Endpoint::Server => &mut self.server,
        }
    }

    /// Bodies of events that no flow is called by.
    fn unclaimed(&self) -> Vec<String> {
        self.own.as_ref().map(|own| own.waiting().unclaimed).unwrap_or_default()
    }
}

impl Run {
    /// Lets the mailbox of a till do something, if it is there.
    fn at_mailbox<T>(
        &mut self,
        till: usize,
        whose: Endpoint,
        work: impl FnOnce(&mut Self, &mut dyn Mailbox) -> T,
    ) -> Option<T> {
        let mut mailbox = self.tills[till].post.as_mut()?.place(whose).take()?;
        let done = work(self, &mut *mailbox);
        *self.tills[till].post.as_mut()?.place(whose) = Some(mailbox);
        Some(done)
    }

    fn clocks_of(&self, till: usize, whose: Endpoint) -> Clocks {
        match whose {
            Endpoint::Till => self.tills[till].clocks(self.now),
            Endpoint::Server => Clocks { unix_ms: i64::try_from(self.now).unwrap_or(i64::MAX), mono_ms: self.now },
        }
    }

    /// A process looks at the store. Flows that letters wait for and that run.
    fn look_for_mail(&mut self, till: usize, whose: Endpoint) -> Vec<String> {
        let now = self.clocks_of(till, whose);
        let open = |slot: &&crate::till::Slot| slot.till == till && !slot.closed && !slot.disk.is_empty();
        let flows: Vec<String> = self.slots.iter().filter(open).map(|slot| slot.attempt.clone()).collect();
        let work = |run: &mut Self, mailbox: &mut dyn Mailbox| {
            let letters: Vec<String> =
                run.shelf(till).map(|shelf| shelf.pending().map(Into::into).collect()).unwrap_or_default();
            let pending: Vec<&str> = flows.iter().chain(&letters).map(String::as_str).collect();
            let Sorted { flows, letters, done } = mailbox.look(&pending, now);
            run.let_go(till, &done, None, now);
            for flow in flows {
                run.introduce(till, &flow, mailbox);
            }
            let mut wake = Vec::new();
            for letter in letters {
                let Some(line) = run.shelf(till).and_then(|shelf| shelf.get(&letter)).map(|letter| letter.line.clone())
                else {
                    continue;
                };
                let sorted = mailbox.sort(&letter, &line, now);
                run.reads(till, whose, &letter, &sorted);
                run.let_go(till, &sorted.done, None, now);
                wake.extend(sorted.flows);
            }
            wake
        };
        self.at_mailbox(till, whose, work).unwrap_or_default()
    }

    fn shelf(&self, till: usize) -> Option<&Shelf> {
        self.tills[till].post.as_ref().map(|post| &post.shelf)
    }

    /// Who has the flows has read a letter.
    fn reads(&mut self, till: usize, whose: Endpoint, name: &str, sorted: &Sorted) {
        let letter = self.shelf(till).and_then(|shelf| shelf.get(name)).filter(|letter| letter.whole);
        if let (Endpoint::Till, Some(body)) = (whose, letter.map(|letter| letter.delivered.body.clone())) {
            self.auditor.sorted(&body, sorted.flows.is_empty());
        }
    }

    fn slot_of(&self, till: usize, flow: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.till == till && slot.attempt == flow)
    }

    /// A flow is resumed to be looked at: what events call it.
    fn introduce(&self, till: usize, flow: &str, mailbox: &mut dyn Mailbox) {
        let Some(slot) = self.slot_of(till, flow) else { return };
        let clocks = self.tills[till].clocks(self.now);
        // A journal that does not open is not called by anything.
        if let Ok(mut resumed) = self.tills[till].host.resume(&self.slots[slot].disk.read(), clocks) {
            mailbox.learn(flow, &mut *resumed.process);
        }
    }

    /// A webhook reaches the endpoint.
    pub(crate) fn deliver_by_mail(&mut self, till: usize, delivered: &Delivered) {
        let Some(whose) = self.tills[till].post.as_ref().map(|post| post.endpoint) else { return };
        let on = self.tills[till].on;
        if whose == Endpoint::Till && !on {
            self.answer(delivered, false);
            return;
        }
        if whose == Endpoint::Server {
            self.look_for_mail(till, whose);
            self.later(LOOKS_MS, Event::Look { till });
        }
        let now = self.clocks_of(till, whose);
        let Delivered { body, key_id, signature, genuine, .. } = delivered;
        let judged = self.at_mailbox(till, whose, |_, mailbox| mailbox.deliver(body, key_id, signature, now)).flatten();
        if judged.is_some() != *genuine {
            self.auditor.broken("I19", format!("a webhook that is genuine ({genuine}) is judged {judged:?}"));
        }
        let Some(judged) = judged else { return self.answer(delivered, false) };
        self.trace.event(self.now, Column::Till, &[u8::from(judged.duplicate)], || match &judged.keep {
            Some((name, _)) => format!("mailbox: keeps {name}"),
            None => format!("mailbox: answers {}, keeps nothing", judged.answer),
        });
        let Some((name, line)) = judged.keep else {
            return self.acknowledge(till, delivered, judged.answer);
        };
        // The store has it: another process has taken the event.
        if self.shelf(till).is_some_and(|shelf| shelf.has(&name)) {
            return self.acknowledge(till, delivered, 200);
        }
        self.auditor.letter(&line);
        let fate = FATES[self.pick_letter(till) as usize];
        if let Some(post) = &mut self.tills[till].post {
            post.shelf.write(name.clone(), line.clone(), &Rc::new(delivered.clone()), now.unix_ms, fate);
        }
        if fate != Fate::Durable {
            self.trace.event(self.now, Column::Till, &[fate as u8], || format!("letter: {fate:?}"));
            self.answer(delivered, false);
            if fate != Fate::Failed && whose == Endpoint::Till {
                self.power_off(till);
            }
            return;
        }
        let sorted = self.at_mailbox(till, whose, |_, mailbox| mailbox.sort(&name, &line, now)).unwrap_or_default();
        self.reads(till, whose, &name, &sorted);
        self.acknowledge(till, delivered, judged.answer);
        self.let_go(till, &sorted.done, None, now);
        if whose == Endpoint::Till {
            self.wake(till, &sorted.flows, Some(delivered));
        }
    }

    /// A choice about a letter: after a dozen power cuts a till keeps what it is told to.
    fn pick_letter(&mut self, till: usize) -> u32 {
        let fate = self.pick(Site::Letter, FATES.len() as u32);
        if self.tills[till].crashes >= 12 { 0 } else { fate }
    }

    fn answer(&mut self, delivered: &Delivered, success: bool) {
        if let Some(id) = delivered.id {
            self.klarna.webhook_answered(id, success, self.now);
        }
    }

    fn acknowledge(&mut self, till: usize, delivered: &Delivered, status: u16) {
        let success = matches!(status, 200 | 201 | 202 | 204);
        self.answer(delivered, success);
        if success {
            let kept = self.shelf(till).is_some_and(|shelf| shelf.has_kept(&delivered.body));
            self.auditor.acknowledged(&delivered.body, kept);
        }
    }

    /// Goes on with flows that something waits for.
    fn wake(&mut self, till: usize, flows: &[String], news: Option<&Delivered>) {
        for flow in flows {
            let Some(slot) = self.slot_of(till, flow) else { continue };
            let clocks = self.tills[till].clocks(self.now);
            self.pump(slot);
            let Some(delivered) = news.filter(|_| self.slots[slot].process.is_some()) else { continue };
            self.slots[slot].news.take(delivered, clocks);
            let Delivered { body, key_id, signature, .. } = delivered;
            self.again(slot, |process| process.event(body, key_id, signature, clocks).map(drop));
        }
    }

    /// The till looks into the store that it shares.
    pub(crate) fn look_again(&mut self, till: usize) {
        if self.tills[till].on {
            let flows = self.look_for_mail(till, Endpoint::Till);
            self.wake(till, &flows, None);
        }
    }

    /// The power is back: a new process looks at the store before it takes anything.
    pub(crate) fn open_mailbox(&mut self, till: usize) {
        let mailbox = self.tills[till].host.mailbox();
        let Some(post) = &mut self.tills[till].post else { return };
        post.own = Some(mailbox);
        self.look_for_mail(till, Endpoint::Till);
    }

    /// The power fails.
    pub(crate) fn close_mailbox(&mut self, till: usize) {
        let Some(post) = &mut self.tills[till].post else { return };
        post.own = None;
        if post.shelf.has_fresh_marks() {
            let lost = self.pick(Site::Mark, 2) == 1;
            if let Some(post) = &mut self.tills[till].post {
                post.shelf.power_off(lost);
            }
        }
    }

    /// Gives a flow what waits for it, before its next step.
    pub(crate) fn collect(&mut self, slot: usize, process: &mut dyn Process) {
        let (till, now) = (self.slots[slot].till, self.tills[self.slots[slot].till].clocks(self.now));
        if self.tills[till].post.is_none() || self.slots[slot].closed {
            return;
        }
        let flow = self.slots[slot].attempt.clone();
        if self.at_mailbox(till, Endpoint::Till, |_, mailbox| mailbox.give(&flow, process, now)) == Some(true) {
            self.trace.event(self.now, Column::Till, flow.as_bytes(), || format!("mailbox: {flow} hears what waits"));
        }
    }

    /// A flow has saved all that followed from what it heard.
    pub(crate) fn heard(&mut self, slot: usize, process: &mut dyn Process, done: bool) {
        let till = self.slots[slot].till;
        if self.tills[till].post.is_none() || self.slots[slot].closed {
            return;
        }
        let (flow, now) = (self.slots[slot].attempt.clone(), self.tills[till].clocks(self.now));
        let saved = |_: &mut Self, mailbox: &mut dyn Mailbox| {
            let mut names = mailbox.saved(&flow, process, false);
            if done {
                names.extend(mailbox.saved(&flow, process, true));
            }
            names
        };
        let names = self.at_mailbox(till, Endpoint::Till, saved).unwrap_or_default();
        self.slots[slot].closed = done;
        self.let_go(till, &names, Some(slot), now);
    }

    /// A process does not have its flow any more.
    pub(crate) fn left(&mut self, slot: usize) {
        let (till, flow) = (self.slots[slot].till, self.slots[slot].attempt.clone());
        self.at_mailbox(till, Endpoint::Till, |_, mailbox| mailbox.left(&flow));
    }

    /// Letters need not be kept any more, as this flow has heard them, or for another reason.
    fn let_go(&mut self, till: usize, names: &[String], by: Option<usize>, now: Clocks) {
        for name in names {
            let Some(post) = &mut self.tills[till].post else { return };
            let Some(letter) = post.shelf.mark(name) else { continue };
            self.trace.event(self.now, Column::Till, name.as_bytes(), || format!("mailbox: done with {name}"));
            if !letter.whole {
                continue;
            }
            let outdated = now.unix_ms.saturating_sub(letter.at) > KEPT_MS;
            let text = std::str::from_utf8(&letter.delivered.body).unwrap_or("");
            let meant = |(number, slot): &(usize, &crate::till::Slot)| match by {
                Some(by) => by == *number,
                None => slot.till == till && !slot.dead && !slot.closed && slot.is_named_in(text),
            };
            let slots: Vec<usize> = self.slots.iter().enumerate().filter(meant).map(|(number, _)| number).collect();
            let heard: Vec<Heard> = slots.into_iter().filter_map(|slot| self.hears(slot, &letter)).collect();
            self.auditor.let_go(&letter.delivered.body, outdated, if outdated { &[] } else { &heard });
        }
    }

    /// What a copy of a flow, made from its journal, writes when it hears nothing, and when it hears this.
    fn hears(&self, slot: usize, letter: &Letter) -> Option<Heard> {
        let known = &self.slots[slot];
        let till = &self.tills[known.till];
        let now = till.clocks(self.now);
        let lines = known.disk.read();
        let write = |news: Option<&Delivered>| -> Option<Vec<String>> {
            let mut process = till.host.resume(&lines, now).ok()?.process;
            if let Some(Delivered { body, key_id, signature, .. }) = news {
                process.event(body, key_id, signature, now).ok()?;
            }
            let mut written = Vec::new();
            for _ in 0..STEPS {
                let Step::Save { upto, lines, .. } = process.next(now).ok()? else { break };
                written.extend(lines);
                process.saved(upto).ok()?;
            }
            Some(written)
        };
        Some(Heard { flow: known.flow, without: write(None)?, with: write(Some(&letter.delivered))? })
    }

    /// What has become of everything that was acknowledged.
    pub(crate) fn posts_at_the_end(&mut self) {
        let posts = || self.tills.iter().filter(|till| till.post.is_some());
        if posts().next().is_some() {
            let unclaimed: Vec<String> =
                posts().filter_map(|till| till.post.as_ref()).flat_map(Post::unclaimed).collect();
            let on = posts().all(|till| till.on);
            self.auditor.posts_at_the_end(on, &unclaimed);
        }
    }
}
