//! Chance from outside: the world draws nothing by itself.

/// A source of numbers. The same numbers give the same ids, tokens and chances.
pub trait Choices: Send {
    /// The next 64 bits.
    fn draw(&mut self) -> u64;
}

/// Numbers from a seed (SplitMix64), equal on every machine and in every release.
#[derive(Debug, Clone)]
pub struct Seeded(u64);

impl Seeded {
    /// Starts the row that belongs to this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }
}

impl Choices for Seeded {
    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// The forms in which the world wants its numbers.
pub(crate) struct Chooser(pub(crate) Box<dyn Choices>);

impl Chooser {
    pub(crate) fn uuid(&mut self) -> String {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.0.draw().to_be_bytes());
        bytes[8..].copy_from_slice(&self.0.draw().to_be_bytes());
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.0.draw() % end }
    }

    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        if probability <= 0.0 {
            return false;
        }
        ((self.0.draw() >> 11) as f64) / ((1_u64 << 53) as f64) < probability
    }

    pub(crate) fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        (0..length).map(|_| alphabet[self.below(alphabet.len() as u64) as usize] as char).collect()
    }

    pub(crate) fn capitals(&mut self, length: usize) -> String {
        self.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length)
    }

    pub(crate) fn letters(&mut self, length: usize) -> String {
        self.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", length)
    }
}
