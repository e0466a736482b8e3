//! Small changes of known inputs, from a seed.

/// Makes inputs. The same seed makes the same ones.
#[derive(Clone, Debug)]
pub struct Mutator {
    state: u64,
}

/// Bytes that parsers look for.
const INTERESTING: &[u8] = b"{}[]\",:\\/0-1.eEu\n\r \0\xff\x80\x7f%?#&;<>";

impl Mutator {
    /// From this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next number (SplitMix64).
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.draw() % end.max(1) as u64).unwrap_or(0)
    }

    /// One of the inputs with one to four changes, no longer than `longest`. One in four keeps its form as JSON.
    pub fn input(&mut self, known: &[Vec<u8>], longest: usize) -> Vec<u8> {
        let mut bytes = known.get(self.below(known.len())).cloned().unwrap_or_default();
        if self.below(4) == 0
            && let Some(shaped) = if self.below(2) == 0 { self.nested(&bytes) } else { self.doubled(&bytes) }
            && shaped.len() <= longest
        {
            return shaped;
        }
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len() + 1);
            let end = bytes.len().min(at + 1 + self.below(16));
            match self.below(7) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                1 if at < bytes.len() => bytes[at] = self.draw() as u8,
                2 => bytes.insert(at, INTERESTING[self.below(INTERESTING.len())]),
                3 if at < end => drop(bytes.drain(at..end)),
                4 => {
                    let part = bytes[at..end].to_vec();
                    let to = self.below(bytes.len() + 1);
                    bytes.splice(to..to, part);
                }
                5 => {
                    // The end of another input.
                    let other = known.get(self.below(known.len())).cloned().unwrap_or_default();
                    let from = self.below(other.len() + 1);
                    bytes.truncate(at);
                    bytes.extend_from_slice(&other[from..]);
                }
                _ => bytes.truncate(at.max(bytes.len() / 2)),
            }
        }
        bytes.truncate(longest);
        bytes
    }

    /// The document deeper down in lists: what limits of depth are about is never met by changing bytes.
    fn nested(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        let begin = bytes.iter().position(|byte| matches!(byte, b'{' | b'['))?;
        let depth = self.below(48);
        let mut nested = bytes[..begin].to_vec();
        nested.extend(std::iter::repeat_n(b'[', depth));
        nested.extend_from_slice(&bytes[begin..]);
        nested.extend(std::iter::repeat_n(b']', depth));
        Some(nested)
    }

    /// A member of an object stands twice, the second time perhaps spelled with an escape.
    fn doubled(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        let names: Vec<usize> =
            (1..bytes.len()).filter(|at| bytes[*at] == b'"' && matches!(bytes[at - 1], b'{' | b',')).collect();
        let at = *names.get(self.below(names.len()))?;
        let end = at + 1 + bytes[at + 1..].iter().position(|byte| *byte == b'"')?;
        let name = &bytes[at + 1..end];
        let first = *name.first().filter(|byte| byte.is_ascii_alphanumeric())?;
        let mut doubled = bytes[..at].to_vec();
        match self.below(2) {
            0 => doubled.extend_from_slice(&bytes[at..=end]),
            _ => {
                doubled.extend_from_slice(format!("\"\\u{first:04x}").as_bytes());
                doubled.extend_from_slice(&bytes[at + 2..=end]);
            }
        }
        doubled.extend_from_slice(b":0,");
        doubled.extend_from_slice(&bytes[at..]);
        Some(doubled)
    }
}
