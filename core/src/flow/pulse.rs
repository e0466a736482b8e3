//! What a process knows and a journal need not: what was handed out, when the next read is due, what is on the screen.
//! Lost in a crash, and rebuilt by asking again.

use alloc::vec::Vec;

use super::config::Policy;
use super::effect::ScreenId;
use super::machine::Slot;
use super::read::Read;
use super::retry;
use crate::value::id::CallId;
use crate::value::time::At;

#[derive(Clone, Debug, Default)]
pub(super) struct Pulse {
    /// Attempts that were handed out and did not come back.
    in_flight: Vec<(CallId, u16)>,
    /// The first ones of them, for machines.
    in_flight_ids: Vec<CallId>,
    /// Streams of reads.
    streams: Vec<Stream>,
    reads: u32,
    /// Screens that are shown.
    pub(super) shown: Vec<ScreenId>,
    /// The process took over a journal: the first read of each stream is due at once.
    resumed: bool,
}

#[derive(Clone, Debug)]
struct Stream {
    slot: Slot,
    due: At,
    in_flight: Option<CallId>,
    failures: u16,
}

impl Pulse {
    /// Of a process that took over a journal.
    pub(super) fn resumed() -> Self {
        Self { resumed: true, ..Self::default() }
    }

    pub(super) fn in_flight(&self) -> &[CallId] {
        &self.in_flight_ids
    }

    /// Whether this attempt was handed out before.
    pub(super) fn has(&self, call: CallId, attempt: u16) -> bool {
        self.in_flight.contains(&(call, attempt))
    }

    pub(super) fn hand_out(&mut self, call: CallId, attempt: u16) {
        self.in_flight.push((call, attempt));
        self.in_flight_ids.push(call);
    }

    /// Takes back an attempt that came back. False when nobody waits for it.
    pub(super) fn take_back(&mut self, call: CallId, attempt: u16) -> bool {
        let Some(n) = self.in_flight.iter().position(|known| *known == (call, attempt)) else { return false };
        self.in_flight.remove(n);
        self.in_flight_ids.retain(|known| *known != call);
        true
    }

    /// Takes back a read. Its stream, when somebody still waits for it.
    pub(super) fn take_back_read(&mut self, call: CallId) -> Option<Slot> {
        let stream = self.streams.iter_mut().find(|stream| stream.in_flight == Some(call))?;
        stream.in_flight = None;
        Some(stream.slot)
    }

    fn stream(&mut self, slot: Slot) -> Option<&mut Stream> {
        self.streams.iter_mut().find(|stream| stream.slot == slot)
    }

    /// Sets when a stream is read next, after an answer or a failure.
    pub(super) fn reschedule(&mut self, slot: Slot, at: At, wait: Wait<'_>) {
        let Some(stream) = self.stream(slot) else { return };
        match wait {
            Wait::Cadence(read, policy) => {
                stream.failures = 0;
                stream.due = at.plus(cadence_ms(at.since(read.since), policy));
            }
            Wait::Day => {
                stream.failures = 0;
                stream.due = at.plus(DAY_MS);
            }
            Wait::Failed { seed, at_least } => {
                stream.failures = stream.failures.saturating_add(1);
                // A read has no key to protect; one minute is the longest wait.
                let wait = retry::backoff_ms(seed, stream.failures.min(7)).max(at_least.unwrap_or(0)).max(FLOOR_MS);
                stream.due = at.plus(wait);
            }
        }
    }

    /// Makes a stream due now.
    pub(super) fn hurry(&mut self, slot: Slot, at: At) {
        if let Some(stream) = self.stream(slot)
            && stream.in_flight.is_none()
            && stream.failures == 0
        {
            stream.due = stream.due.min(at);
        }
    }

    /// Forgets streams that nobody wants any more and begins those that are new.
    pub(super) fn streams(&mut self, wanted: &[Read<'_>], daily: Option<Slot>, at: At, policy: &Policy) {
        self.streams.retain(|stream| wanted.iter().any(|read| read.slot == stream.slot));
        for read in wanted {
            if self.stream(read.slot).is_none() {
                let first = if daily == Some(read.slot) { DAY_MS } else { policy.poll_floor_ms };
                let due = if self.resumed || read.at_once { at } else { at.plus(first) };
                self.streams.reserve_exact(1);
                self.streams.push(Stream { slot: read.slot, due, in_flight: None, failures: 0 });
            }
        }
    }

    /// When a stream is due: `None` while it is waiting for an answer.
    pub(super) fn read_due(&self, slot: Slot) -> Option<At> {
        self.streams.iter().find(|stream| stream.slot == slot && stream.in_flight.is_none()).map(|stream| stream.due)
    }

    /// Number of the read that is handed out next.
    pub(super) fn next_read(&self) -> CallId {
        CallId(CallId::READ | self.reads.wrapping_add(1))
    }

    /// Hands out the read of a stream.
    pub(super) fn hand_out_read(&mut self, slot: Slot) {
        let call = self.next_read();
        self.reads = self.reads.wrapping_add(1);
        if let Some(stream) = self.stream(slot) {
            stream.in_flight = Some(call);
        }
    }
}

/// Shortest wait after a read that failed.
const FLOOR_MS: u64 = 2_000;
const DAY_MS: u64 = 86_400_000;

pub(super) enum Wait<'a> {
    Cadence(&'a Read<'a>, &'a Policy),
    Day,
    Failed { seed: &'a str, at_least: Option<u64> },
}

/// Wait between two reads: a fifteenth of the time that was waited already. Two hours of waiting cost about 120 reads, and a
/// customer who is quick is seen quickly.
fn cadence_ms(waited: u64, policy: &Policy) -> u64 {
    waited.checked_div(15).unwrap_or(0).max(policy.poll_floor_ms).min(policy.poll_cap_ms)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    #[test]
    fn reads_of_a_request_of_any_length_are_bounded_and_often_enough() {
        let policy = Policy::default();
        for (hours, most) in [(3_u64, 160), (48, 850)] {
            let (mut waited, mut reads) = (0, 0);
            while waited < hours * 3_600_000 {
                let wait = cadence_ms(waited, &policy);
                assert!(wait <= 240_000, "a completed request has to be seen within five minutes");
                waited += wait;
                reads += 1;
            }
            assert!(reads <= most, "{hours} h: {reads} reads");
        }
    }
}
