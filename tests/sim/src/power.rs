//! Power: off, on, and processes that begin or take over.

use kassa_sim_auditor::Kind;

use crate::host::Step;
use crate::run::{Event, Run};
use crate::site::Site;
use crate::trace::Column;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
/// For how long the power stays off. The first two are the ones that are enumerated.
const OFF: [u64; 9] = [
    2 * MINUTE,
    25 * HOUR,
    1_000,
    5 * MINUTE,
    61 * MINUTE,
    3 * HOUR,
    22 * HOUR + 58 * MINUTE,
    23 * HOUR + 31 * MINUTE,
    30 * HOUR,
];
/// From the end of a shift to the beginning of the next.
const NIGHT: u64 = 11 * HOUR;
/// By how much the wall clock is wrong afterwards.
const SKEW: [i64; 6] = [0, -40 * 3_600_000, 30 * 3_600_000, -1_767_000_000_000, 90_000, -60_000];

/// The assumption about clocks (decision 0004): when a flow begins, the wall clock is not further off than this. One that is
/// ahead could hide that a key is too old; one that is behind only costs a sale that a person has to look into.
const WRONG: i64 = 3_600_000;

/// The journal is empty.
const JOURNAL_START: u16 = 1301;
/// The journal is damaged in the middle.
const JOURNAL_DAMAGED: u16 = 1302;

impl Run {
    /// The power fails: everything that is not on the disk is gone.
    pub(crate) fn power_off(&mut self, till: usize) {
        if !self.tills[till].on {
            return;
        }
        let off = OFF[self.choices.pick(Site::Off, OFF.len() as u32) as usize];
        let skew = SKEW[self.choices.pick(Site::Skew, SKEW.len() as u32) as usize];
        self.tills[till].crashes += 1;
        self.dark(till, off, skew);
    }

    /// The till is switched off for the night.
    pub(crate) fn night(&mut self, till: usize) {
        if self.tills[till].on {
            let skew = self.tills[till].skew_ms;
            self.dark(till, NIGHT, skew);
        }
    }

    fn dark(&mut self, till: usize, off: u64, skew: i64) {
        self.trace.event(self.now, Column::Till, b"off", || {
            format!("POWER OFF for {} s, then clock {skew:+} ms", off / 1_000)
        });
        let state = &mut self.tills[till];
        state.on = false;
        state.skew_ms = skew;
        let rot = self.pick(Site::Rot, 2) == 1;
        for slot in self.slots.iter_mut().filter(|slot| slot.till == till) {
            if rot && slot.disk.rots() {
                slot.closed = false;
                self.auditor.forgets(slot.flow);
                self.trace.event(self.now, Column::Till, b"rot", || "the last line of the journal decays".into());
            }
            slot.process = None;
            slot.others.clear();
            slot.saving = None;
            slot.out.clear();
            slot.screen = None;
            slot.alarm += 1;
            slot.fresh_lines = false;
        }
        self.close_mailbox(till);
        self.trouble(self.now, self.now + off);
        self.later(off, Event::PowerOn { till });
    }

    /// The power is back: the application goes on with what the disk holds.
    pub(crate) fn power_on(&mut self, till: usize) {
        if self.tills[till].on {
            return;
        }
        self.trace.event(self.now, Column::Till, b"on", || "POWER ON".into());
        self.tills[till].on = true;
        self.tills[till].boot_ms = self.now;
        self.open_mailbox(till);
        for slot in 0..self.slots.len() {
            // Power may fail again while the first of them are taken over.
            if self.slots[slot].till == till && self.tills[till].on && self.slots[slot].process.is_none() {
                self.begin(slot);
                self.pump(slot);
                self.ask_again(slot);
            }
        }
    }

    /// The application does not know which of its commands were taken, and gives those again that it has not seen the end of.
    fn ask_again(&mut self, slot: usize) {
        let waiting = std::mem::take(&mut self.slots[slot].waiting);
        for json in waiting {
            self.later(500, Event::Command { slot, json });
        }
        if self.slots[slot].kind == Kind::Transaction {
            let story = self.slots[slot].sale.story;
            let commands = if story.is_payment() { crate::story::STORIES[7].commands } else { story.commands };
            for (wait, json) in commands {
                self.later(500 + wait, Event::Command { slot, json });
            }
        }
    }

    /// Begins a flow, or takes it over when its journal holds something.
    pub(crate) fn begin(&mut self, slot: usize) {
        if self.slots[slot].dead {
            return;
        }
        let till = self.slots[slot].till;
        let clocks = self.tills[till].clocks(self.now);
        let flow = self.slots[slot].flow;
        self.processes += 1;
        let number = self.processes;
        self.slots[slot].followed = None;
        if !self.slots[slot].disk.is_empty() {
            let resumed = self.tills[till].host.resume(&self.slots[slot].disk.read(), clocks);
            match resumed {
                Ok(resumed) => {
                    let lines = self.slots[slot].disk.lines();
                    if resumed.last < lines {
                        self.auditor.broken("I18", format!("{} lines were durable, {} are read", lines, resumed.last));
                    }
                    self.slots[slot].disk.cut_after(resumed.last);
                    let journal = self.slots[slot].disk.good().to_owned();
                    self.auditor.booted(flow, true, resumed.torn);
                    self.auditor.cut(flow, &journal);
                    self.slots[slot].process = Some((number, resumed.process));
                    return;
                }
                // Said of one that is not empty, it is believed: that it is wrong has to show elsewhere.
                Err(refusal) if refusal.code == JOURNAL_START && self.slots[slot].disk.lines() == 0 => {
                    self.slots[slot].disk.cut_after(0);
                    self.auditor.cut(flow, "");
                }
                Err(refusal) if refusal.code == JOURNAL_DAMAGED && self.slots[slot].disk.damaged() => {
                    self.trace.event(self.now, Column::Till, b"damaged", || format!("journal: {}", refusal.message));
                    self.slots[slot].dead = true;
                    self.auditor.damaged(flow);
                    return;
                }
                Err(refusal) => {
                    self.auditor.broken("I18", format!("the journal does not open: {refusal:?}"));
                    return;
                }
            }
        }
        if self.tills[till].skew_ms.abs() > WRONG && !self.assume_nothing {
            self.tills[till].skew_ms = 0;
        }
        let clocks = self.tills[till].clocks(self.now);
        let kind = match self.slots[slot].kind {
            Kind::Payment => "payment",
            Kind::Transaction => "transaction",
            Kind::Call(_) => "call",
        };
        let spec = self.slots[slot].spec.clone();
        match self.tills[till].host.start(kind, &spec, clocks) {
            Ok(process) => {
                self.auditor.booted(flow, false, false);
                self.slots[slot].process = Some((number, process));
            }
            Err(refusal) => self.auditor.broken("I22", format!("a right spec was refused: {refusal:?}")),
        }
    }

    /// The application is started twice: a second process takes the journal over while the first still runs.
    pub(crate) fn second_process(&mut self, slot: usize) {
        let till = self.slots[slot].till;
        if !self.tills[till].on || self.slots[slot].disk.lines() == 0 || self.slots[slot].saving.is_some() {
            return;
        }
        let Some(first) = self.slots[slot].process.take() else { return };
        self.trace.event(self.now, Column::Till, b"twice", || "the application is started a second time".into());
        self.slots[slot].others.push(first);
        self.left(slot);
        // Its screens are its own.
        self.slots[slot].screen = None;
        self.begin(slot);
        self.pump(slot);
    }

    /// Goes on with a process that has lost its journal without knowing: it may send again what it had planned, but as soon as
    /// it has something to write it finds out and stops.
    pub(crate) fn pump_other(&mut self, slot: usize, at: usize) {
        let (number, mut process) = self.slots[slot].others.remove(at);
        let clocks = self.tills[self.slots[slot].till].clocks(self.now);
        for _ in 0..50 {
            match process.next(clocks) {
                Ok(Step::Save { after, .. }) => {
                    if self.slots[slot].disk.lines() == after {
                        self.auditor.broken("I15", "two processes may write to one journal");
                    }
                    return;
                }
                Ok(Step::Wait(_) | Step::Idle | Step::Done) | Err(_) => break,
                // It has no screen and no line to Klarna any more: only its writing is of interest.
                Ok(_) => {}
            }
        }
        self.slots[slot].others.push((number, process));
    }
}
