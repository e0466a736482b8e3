//! The disk below one journal: what was written and synced stays, what was not may stay in part.

use crate::choices::Choices;
use crate::site::Site;

/// What becomes of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is durable.
    Durable,
    /// The power fails in the middle of it.
    Torn,
    /// The power fails after it, before anybody hears of it.
    DurableThenOff,
    /// The power fails before it.
    Nothing,
    /// The power fails in the middle, and the file ends in zeros.
    Zeros,
    /// The power fails in the middle, and one bit of what was written is another.
    Flipped,
    /// The disk says that it failed. What is on it is not known.
    Failed,
    /// There is no room.
    Full,
}

/// Every fate; the first is the good day, the next two are the ones that are enumerated.
pub const FATES: [Fate; 8] = [
    Fate::Durable,
    Fate::Torn,
    Fate::DurableThenOff,
    Fate::Nothing,
    Fate::Zeros,
    Fate::Flipped,
    Fate::Failed,
    Fate::Full,
];

const SECTOR: usize = 512;

/// One journal file.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    bytes: Vec<u8>,
    lines: u64,
    damaged: bool,
    /// Where a torn tail begins that a reader has told of. It stays until the next lines are durable in its place.
    tail: Option<usize>,
}

impl Disk {
    /// Number of the last line.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// Whether nothing was ever written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether something other than a cut may have happened to the end of the file.
    #[must_use]
    pub fn damaged(&self) -> bool {
        self.damaged
    }

    /// The file as text; what is no text ends it.
    #[must_use]
    pub fn text(&self) -> &str {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => text,
            Err(fault) => std::str::from_utf8(&self.bytes[..fault.valid_up_to()]).unwrap_or(""),
        }
    }

    /// What was written after so many bytes, as text.
    #[must_use]
    pub fn after(&self, bytes: usize) -> &str {
        std::str::from_utf8(self.bytes.get(bytes..).unwrap_or_default()).unwrap_or("")
    }

    /// Lines for a process that takes over. Bytes that are no text are a line of their own, which no reader takes.
    #[must_use]
    pub fn read(&self) -> Vec<&str> {
        let text = self.text();
        let mut lines: Vec<&str> = text.lines().collect();
        if text.len() < self.bytes.len() && (text.is_empty() || text.ends_with('\n')) {
            lines.push("\u{fffd}");
        }
        lines
    }

    /// The lines that a reader has told to be good.
    #[must_use]
    pub fn good(&self) -> &str {
        let text = self.text();
        self.tail.and_then(|tail| text.get(..tail)).unwrap_or(text)
    }

    /// Writes so many of the bytes where a torn tail begins, or at the end. What they do not reach of the tail stays.
    fn write(&mut self, bytes: &[u8]) {
        let at = self.tail.unwrap_or(self.bytes.len());
        let over = (at + bytes.len()).min(self.bytes.len());
        self.bytes.splice(at..over, bytes.iter().copied());
    }

    /// Appends lines in this way. The first ones are written beside and moved into place: they are there whole or not at all.
    pub fn append(&mut self, lines: &[String], fate: Fate, choices: &mut Choices) {
        let mut new = Vec::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
        for line in lines {
            new.extend_from_slice(line.as_bytes());
            new.push(b'\n');
        }
        match fate {
            Fate::Durable | Fate::DurableThenOff => {
                self.lines += lines.len() as u64;
                self.bytes.truncate(self.tail.take().unwrap_or(self.bytes.len()));
                self.bytes.extend_from_slice(&new);
            }
            Fate::Nothing | Fate::Full => {}
            Fate::Torn | Fate::Zeros | Fate::Flipped | Fate::Failed if self.bytes.is_empty() => {
                if cut(new.len(), choices) == new.len() {
                    self.bytes = new;
                }
            }
            Fate::Torn | Fate::Failed => {
                let cut = cut(new.len(), choices);
                self.write(&new[..cut]);
            }
            Fate::Zeros => {
                let cut = cut(new.len(), choices);
                new[cut..].fill(0);
                self.write(&new);
            }
            Fate::Flipped => {
                self.damaged = true;
                let at = cut(new.len(), choices);
                if let Some(byte) = new.get_mut(at) {
                    *byte ^= 4;
                }
                self.write(&new);
            }
        }
    }

    /// The last line decays, although it was acknowledged. False when there is none. What is left of an only line opens no flow.
    pub fn rots(&mut self) -> bool {
        if self.lines == 0 {
            return false;
        }
        self.damaged |= self.lines == 1;
        let end = self.tail.take().unwrap_or(self.bytes.len());
        self.bytes.truncate(end.saturating_sub(9));
        self.lines -= 1;
        true
    }

    /// Gives up what comes after this line, as a store does once a reader has told which line is the last good one. It is not cut
    /// off before the next lines are durable: should the power fail in between, it tells the next reader that a line may be missing.
    pub fn cut_after(&mut self, line: u64) {
        let mut end = 0;
        for _ in 0..line {
            match self.bytes[end..].iter().position(|byte| *byte == b'\n') {
                Some(length) => end += length + 1,
                // The last line is whole but for its line feed.
                None => {
                    self.bytes.push(b'\n');
                    end = self.bytes.len();
                }
            }
        }
        if line == 0 {
            self.bytes.clear();
        }
        self.tail = (self.bytes.len() > end).then_some(end);
        self.lines = line;
    }
}

/// Where a write breaks off: in the middle on a good day, or at a border.
fn cut(length: usize, choices: &mut Choices) -> usize {
    let places = [length / 2, 0, 1, SECTOR.min(length), length.saturating_sub(2), length.saturating_sub(1), length];
    places[usize::try_from(choices.pick(Site::Cut, 7)).unwrap_or(0)].min(length)
}

#[cfg(test)]
mod tests {
    use super::{Disk, Fate};
    use crate::choices::Choices;

    #[test]
    fn a_torn_tail_stays_until_the_next_lines_are_durable() {
        let (mut disk, mut choices) = (Disk::default(), Choices::script(Vec::new()));
        let mut write = |disk: &mut Disk, line: &str, fate| disk.append(&[line.to_owned()], fate, &mut choices);
        write(&mut disk, "one", Fate::Durable);
        write(&mut disk, "second line", Fate::Torn);
        disk.cut_after(1);
        assert_eq!((disk.good(), disk.read().len()), ("one\n", 2));
        write(&mut disk, "three", Fate::Nothing);
        assert_eq!(disk.read(), ["one", "second"]);
        write(&mut disk, "4 4 4 4", Fate::Torn);
        assert_eq!(disk.read(), ["one", "4 4 nd"]);
        write(&mut disk, "five", Fate::Durable);
        assert_eq!((disk.read(), disk.lines()), (vec!["one", "five"], 2));
    }
}
