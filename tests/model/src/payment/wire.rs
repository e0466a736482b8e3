//! Copies of a call on their way to Klarna. They may be doubled, overtake each other and come late; one that never arrives is
//! lost.

/// A copy of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sent {
    /// Its sender still waits for an answer.
    pub awaited: bool,
    /// It was sent before the last step of time.
    pub late: bool,
    /// Its key.
    pub key: u8,
}

impl Sent {
    const fn n(self) -> usize {
        self.awaited as usize + 2 * self.late as usize + 4 * self.key as usize
    }

    const fn at(n: usize) -> Self {
        Self { awaited: n & 1 != 0, late: n & 2 != 0, key: (n >> 2) as u8 }
    }
}

/// All copies of one call: how many there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wire([u8; 8]);

impl Wire {
    /// Sorts of copies that are there.
    pub fn copies(&self) -> impl Iterator<Item = Sent> + '_ {
        (0..8).filter(|n| self.0[*n] > 0).map(Sent::at)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u8 {
        self.0.iter().sum()
    }

    /// Another copy; if there are `most` already, an older one gives way, which is one that never arrives.
    pub fn send(&mut self, sent: Sent, most: u8) {
        if self.count() >= most
            && let Some(oldest) = (0..8).rev().find(|n| self.0[*n] > 0 && !Sent::at(*n).awaited)
        {
            self.0[oldest] -= 1;
        }
        self.0[sent.n()] += 1;
    }

    /// One copy has arrived.
    pub fn take(&mut self, sent: Sent) {
        self.0[sent.n()] = self.0[sent.n()].saturating_sub(1);
    }

    /// Copies whose sender waits are refused together with the one that was answered.
    pub fn refuse(&mut self) {
        for n in (0..8).filter(|n| Sent::at(*n).awaited) {
            self.0[n] = 0;
        }
    }

    /// The sender waits no longer.
    pub fn forsake(&mut self) {
        for n in (0..8).filter(|n| Sent::at(*n).awaited) {
            let forsaken = Sent { awaited: false, ..Sent::at(n) };
            self.0[forsaken.n()] += std::mem::take(&mut self.0[n]);
        }
    }

    /// One step of time: what was late already will not arrive any more.
    pub fn tick(&mut self) {
        for n in (0..8).filter(|n| Sent::at(*n).late) {
            let fresh = Sent { late: false, ..Sent::at(n) };
            self.0[n] = std::mem::take(&mut self.0[fresh.n()]);
        }
    }
}
