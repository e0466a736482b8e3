//! A host's loop around one flow: save, then do, then tell.

use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use crate::calls::without_answer;
use crate::disk;
use crate::follow::without_time;
use crate::host::Reply;
use crate::host::{Call, Process, Step};
use crate::network::{self, Fate};
use crate::run::{Event, Run};
use crate::site::Site;
use crate::trace::Column;
use crate::world::{BEGIN, Sale};
use kassa_sim_auditor::Sent;
use kassa_sim_auditor::text::Wanted;

/// More steps than a flow takes at one moment.
const STEPS: u32 = 200;

/// What a view says of something that waits to be taken: a token, where the goods go, or an answer with secrets.
static WAITING: LazyLock<[Wanted; 3]> = LazyLock::new(|| {
    [r#""customer_token":{"state":"issued""#, r#""shipping":{"state":"issued""#, r#""secrets_wait":true"#]
        .map(Wanted::new)
});
/// What a view says of data that Klarna answered for the partner, up to how many there were.
const FOR_PARTNER_NAME: &str = r#""klarna_network_response_data":{"number":"#;
static FOR_PARTNER: LazyLock<Wanted> = LazyLock::new(|| Wanted::new(FOR_PARTNER_NAME));
/// What a view says while an operation is under way that others have to wait for.
static BUSY: LazyLock<Wanted> = LazyLock::new(|| Wanted::new(r#""busy":true"#));
/// Whether to go on with a flow.
#[derive(PartialEq)]
enum Then {
    On,
    Rest,
    Done,
}

impl Run {
    /// Goes on with a flow until it waits.
    pub(crate) fn pump(&mut self, slot: usize) {
        let Some((number, mut process)) = self.slots[slot].process.take() else { return };
        if self.slots[slot].saving.is_some() {
            self.slots[slot].process = Some((number, process));
            return;
        }
        self.collect(slot, &mut *process);
        let mut done = false;
        for step in 0.. {
            if step > STEPS {
                self.auditor.broken("I14", "the flow does not stop asking for things at one moment");
                break;
            }
            let clocks = self.tills[self.slots[slot].till].clocks(self.now);
            let next = match process.next(clocks) {
                Ok(next) => next,
                Err(refusal) => {
                    self.auditor.broken("I22", format!("the flow cannot go on: {refusal:?}"));
                    break;
                }
            };
            match self.step(slot, number, &mut *process, next) {
                // The power failed, or another process has the journal.
                None => return self.left(slot),
                Some(Then::On) => {}
                Some(then) => {
                    done = then == Then::Done;
                    break;
                }
            }
        }
        if self.slots[slot].saving.is_none() {
            self.heard(slot, &mut *process, done);
        }
        let seen = process.changes().map(|changes| (number, changes));
        self.slots[slot].process = Some((number, process));
        if self.slots[slot].saving.is_none() {
            // A state that was not replaced by another one looks as it did: the view is a function of it by its type.
            if seen.is_none() || self.slots[slot].seen != seen {
                self.look(slot);
                self.slots[slot].seen = seen;
            }
            if done && self.slots[slot].waits {
                self.auditor.broken("L2", "the flow is done, and nobody has taken what waits");
            }
            // Nobody is in a hurry, and the power may fail before.
            let asks = self.slots[slot].waits || self.slots[slot].for_partner.1;
            if asks && !std::mem::replace(&mut self.slots[slot].takes, true) {
                self.later(1_000, Event::Take { slot });
            }
            self.auditor.screen(self.slots[slot].flow, self.slots[slot].screen.is_some());
        }
    }

    /// Looks at the view of a flow, compares it with its journal, and shows it to the application.
    fn look(&mut self, slot: usize) {
        if let Some(view) = self.view(slot) {
            self.compare(slot, &view);
            self.tell(slot, &view);
            self.slots[slot].waits = WAITING.iter().any(|sign| sign.stands_in(&view));
            self.slots[slot].busy = BUSY.stands_in(&view);
            if let Some(place) = FOR_PARTNER.place(&view) {
                let number = view.as_bytes().get(place + FOR_PARTNER_NAME.len()).copied().unwrap_or_default();
                let known = &mut self.slots[slot].for_partner;
                *known = (number, known.1 || known.0 != number);
            }
        }
    }

    fn step(&mut self, slot: usize, number: u32, process: &mut dyn Process, next: Step) -> Option<Then> {
        match next {
            Step::Save { after, upto, lines } => self.save(slot, number, process, after, upto, &lines),
            Step::Call(call) => self.call(slot, number, call),
            Step::Show { screen, url } => {
                self.trace.event(self.now, Column::Till, url.as_bytes(), || format!("shows {url}"));
                self.slots[slot].screen = Some(screen);
                // In a page the SDK shows it, once the page has answered.
                if !self.slots[slot].sale.story.is_page() {
                    self.shown(slot);
                }
                Some(Then::On)
            }
            Step::Hide { screen } => {
                self.trace.event(self.now, Column::Till, b"hide", || format!("hides screen {screen}"));
                self.slots[slot].screen = None;
                Some(Then::On)
            }
            Step::Tell(text) => {
                self.trace.event(self.now, Column::Till, text.as_bytes(), || format!("notice: {text}"));
                self.auditor.said(&text);
                Some(Then::On)
            }
            Step::Wait(ms) => {
                self.slots[slot].alarm += 1;
                let alarm = self.slots[slot].alarm;
                self.later(ms, Event::Wake { slot, alarm });
                Some(Then::Rest)
            }
            Step::Idle => {
                self.slots[slot].alarm += 1;
                Some(Then::Rest)
            }
            Step::Done => {
                self.slots[slot].alarm += 1;
                Some(Then::Done)
            }
        }
    }

    fn save(
        &mut self,
        slot: usize,
        number: u32,
        process: &mut dyn Process,
        after: u64,
        upto: u64,
        lines: &[String],
    ) -> Option<Then> {
        let till = self.slots[slot].till;
        for line in lines {
            self.trace.event(self.now, Column::Till, line.as_bytes(), || format!("journal {line}"));
        }
        if self.slots[slot].disk.lines() != after {
            // Another process has written: this one has lost the journal and stops.
            self.trace.event(self.now, Column::Till, b"fenced", || "the journal has grown: this process stops".into());
            return None;
        }
        let fate = disk::FATES[self.pick_crash(slot, Site::Save, disk::FATES.len() as u32) as usize];
        let mut disk = std::mem::take(&mut self.slots[slot].disk);
        disk.append(lines, fate, &mut self.choices);
        self.slots[slot].disk = disk;
        if fate != disk::Fate::Durable {
            self.trace.event(self.now, Column::Till, &[fate as u8], || format!("write: {fate:?}"));
            if fate == disk::Fate::DurableThenOff {
                self.auditor.durable(self.slots[slot].flow, lines);
            }
            self.power_off(till);
            return None;
        }
        self.auditor.durable(self.slots[slot].flow, lines);
        self.slots[slot].fresh_lines = true;
        let slow = self.pick(Site::SlowSave, 4);
        if slow > 0 {
            self.slots[slot].saving = Some(number);
            let wait = [0, 20, 1_500, 70_000][slow as usize];
            self.later(wait, Event::Written { slot, process: number, upto });
            return Some(Then::Rest);
        }
        if let Err(refusal) = process.saved(upto) {
            self.auditor.broken("I22", format!("what was saved is refused: {refusal:?}"));
        }
        Some(Then::On)
    }

    /// A slow write is done.
    pub(crate) fn written(&mut self, slot: usize, number: u32, upto: u64) {
        let here = self.slots[slot].process.as_ref().is_some_and(|(known, _)| *known == number);
        if self.slots[slot].saving != Some(number) || !here {
            return;
        }
        self.slots[slot].saving = None;
        if let Some((_, process)) = &mut self.slots[slot].process
            && let Err(refusal) = process.saved(upto)
        {
            self.auditor.broken("I22", format!("what was saved is refused: {refusal:?}"));
        }
        self.pump(slot);
    }

    /// Sends a call.
    fn call(&mut self, slot: usize, number: u32, call: Call) -> Option<Then> {
        let till = self.slots[slot].till;
        let crash = self.pick_crash(slot, Site::CallCrash, 3);
        if crash == 2 {
            self.power_off(till);
            return None;
        }
        let body = call.body.as_deref().unwrap_or("");
        let short = || call.url.rsplit_once("/payment/").map_or(call.url.clone(), |(_, path)| path.to_owned());
        self.trace.event(self.now, Column::Till, call.url.as_bytes(), || {
            let key = call.header("Klarna-Idempotency-Key").map_or(String::new(), |key| format!(" key {}", &key[..8]));
            format!("sends {} {} (attempt {}){key}", call.method, short(), call.attempt)
        });
        for (_, value) in &call.headers {
            self.trace.bytes(value.as_bytes());
        }
        self.trace.bytes(body.as_bytes());
        let sent = Sent { method: call.method, url: &call.url, headers: &call.headers, body, at: self.now };
        self.auditor.sent(self.slots[slot].flow, sent, &self.klarna);
        let mut fate = network::FATES[self.pick(Site::Call, network::FATES.len() as u32) as usize];
        let Sale { at, story, .. } = self.slots[slot].sale;
        if fate == Fate::Answered && story.lacks_the_credential(self.now - BEGIN - at) {
            fate = Fate::Unauthorized;
        }
        if fate != Fate::Answered {
            self.trace.event(self.now, Column::Net, &[fate as u8], || format!("{fate:?}"));
        }
        let there = self.delay(Site::RequestDelay);
        let total = u64::from(call.total_ms);
        let (number_of_call, attempt) = (call.call, call.attempt);
        self.slots[slot].out.push((number, number_of_call, attempt));
        let back = |reply, genuine| Event::Back {
            slot,
            process: number,
            call: number_of_call,
            attempt,
            reply: Rc::new(reply),
            genuine,
        };
        let swallowed = self.blackout.is_some_and(|blackout| blackout.swallows(self.now, false));
        let unplugged = self.blackout.is_some_and(|blackout| blackout.cuts(self.now));
        if unplugged || fate == Fate::NotSent {
            self.later(20, back(Reply::NotSent, false));
        } else if swallowed || fate == Fate::RequestLost {
            self.later(total, back(Reply::Lost, false));
        } else if let Some((status, page)) = network::page(fate).filter(|_| fate != Fate::BadGateway) {
            self.later(there, back(html(status, page), false));
        } else if let Some((status, code)) = network::refusal(fate) {
            self.later(there, back(problem(status, code), false));
        } else {
            let call = Arc::new(call);
            if fate == Fate::Doubled {
                let late = [1, 900, 61_000, 599_000][(self.processes + self.slots[slot].alarm as u32) as usize % 4];
                let call = call.clone();
                self.later(there + late, Event::Arrive { slot, process: number, call, fate, waited_for: false });
            }
            self.later(there, Event::Arrive { slot, process: number, call, fate, waited_for: true });
            // Whatever comes later than this is not waited for.
            self.later(total, back(Reply::Lost, false));
        }
        if crash == 1 {
            self.power_off(till);
            return None;
        }
        Some(Then::On)
    }

    /// Whether an operation is under way that others have to wait for.
    pub(crate) fn busy(&self, slot: usize) -> bool {
        let Some((number, process)) = &self.slots[slot].process else { return false };
        let seen = process.changes().map(|changes| (*number, changes));
        if seen.is_some() && self.slots[slot].seen == seen {
            return self.slots[slot].busy;
        }
        self.view(slot).is_some_and(|view| BUSY.stands_in(&view))
    }

    /// What a flow says of itself now.
    fn view(&self, slot: usize) -> Option<String> {
        let clocks = self.tills[self.slots[slot].till].clocks(self.now);
        let (_, process) = self.slots[slot].process.as_ref()?;
        Some(without_answer(self.slots[slot].kind, without_time(process.view(clocks))))
    }

    /// Tells the application how the flow stands.
    fn tell(&mut self, slot: usize, view: &str) {
        let flow = self.slots[slot].flow;
        if !self.auditor.tell(flow, view, &self.klarna, self.now) {
            return;
        }
        self.trace.event(self.now, Column::Till, view.as_bytes(), || format!("told {view}"));
        self.initiate(slot, view);
        let told = self.auditor.told(flow);
        let (unknown, paid) =
            (told.is_some_and(|(state, _)| state == "unknown"), told.is_some_and(|(_, paid)| paid == "yes"));
        let unknown = unknown || !self.auditor.unknown(flow).is_empty();
        if unknown && !std::mem::replace(&mut self.slots[slot].operator_called, true) {
            self.later(26 * 3_600_000, Event::Operator { slot });
        }
        if paid && std::mem::take(&mut self.slots[slot].goes_on) {
            let name = self.slots[slot].attempt.trim_end_matches("/1").to_owned();
            let ours = &self.slots[slot].transaction;
            let made = self.klarna.transactions().iter().find(|made| made.reference.as_ref() == Some(ours));
            if let Some(id) = made.map(|made| made.id.clone()) {
                let sale = self.slots[slot].sale;
                self.order_transaction(sale, &name, &id, Some(view));
            }
        }
        let waiting = if BUSY.stands_in(view) { Vec::new() } else { std::mem::take(&mut self.slots[slot].waiting) };
        for json in waiting {
            self.later(1_000, Event::Command { slot, json });
        }
    }

    /// A choice that may cost the till its power: after a dozen power cuts it is on for good.
    fn pick_crash(&mut self, slot: usize, site: Site, of: u32) -> u32 {
        let value = self.pick(site, of);
        if self.tills[self.slots[slot].till].crashes >= 12 { 0 } else { value }
    }
}

fn html(status: u16, page: &str) -> Reply {
    Reply::Answer { status, headers: vec![("Content-Type", "text/html".to_owned())], body: page.as_bytes().to_vec() }
}

fn problem(status: u16, code: &str) -> Reply {
    let body = format!(
        r#"{{"error_id":"00000000-0000-4000-8000-000000000000","error_type":"ACCESS_ERROR","error_code":"{code}","error_message":"-"}}"#
    );
    let headers = vec![("Content-Type", "application/json".to_owned()), ("X-Ratelimit-Reset", "1".to_owned())];
    Reply::Answer { status, headers, body: body.into_bytes() }
}
