//! One line of the journal:
//! `{"n":7,"t":1760000000123,"k":"payment","v":1,"f":{...},"c":"9f3a01bc"}`.
//!
//! `n` counts from 1 without gaps, `t` is logical time in milliseconds, `k` the kind of flow, `v` the format of its facts,
//! `f` the fact, and `c` a CRC-32 over this line up to `c`, begun with the previous line's. The chain finds torn and damaged
//! lines; it is no protection against someone who may write to the store.

use alloc::string::String;
use core::fmt::Write;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::value::time::At;

/// Length of `,"c":"9f3a01bc"}`.
const TAIL: usize = 16;

/// A line that was read and checked.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub n: u64,
    /// Logical time at which it was written.
    pub at: At,
    /// Kind of flow.
    pub kind: &'a str,
    /// Format of the fact.
    pub format: u16,
    /// The fact, as JSON.
    pub fact: &'a str,
}

#[derive(Deserialize)]
struct Raw<'a> {
    n: u64,
    t: At,
    #[serde(borrow)]
    k: &'a str,
    v: u16,
    #[serde(borrow)]
    f: &'a RawValue,
    #[serde(borrow)]
    c: &'a str,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is not of the form of a line, or its check does not fit.
    Broken,
    /// Its number is not the next one.
    Gap,
}

/// Writes a line and moves the chain on. `fact` must be JSON.
#[must_use]
pub fn encode(n: u64, at: At, kind: &str, format: u16, fact: &str, chain: &mut u32) -> String {
    let mut line = String::with_capacity(fact.len().saturating_add(80));
    // Writing into a String cannot fail.
    let _ = write!(line, "{{\"n\":{n},\"t\":{},\"k\":\"{kind}\",\"v\":{format},\"f\":{fact}", at.unix_ms());
    *chain = check(*chain, line.as_bytes());
    let _ = write!(line, ",\"c\":\"{:08x}\"}}", *chain);
    line
}

fn check(chain: u32, bytes: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new_with_initial(chain);
    hasher.update(bytes);
    hasher.finalize()
}

/// Checks lines in their order.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    last: u64,
    chain: u32,
}

impl Reader {
    /// Number of the last good line, 0 before the first.
    #[must_use]
    pub fn last(&self) -> u64 {
        self.last
    }

    /// State of the chain, for the line that comes next.
    #[must_use]
    pub fn chain(&self) -> u32 {
        self.chain
    }

    /// Reads the next line, given without its line feed.
    ///
    /// # Errors
    /// The [`Damage`]; the reader then stands where it stood.
    pub fn line<'a>(&mut self, text: &'a str) -> Result<Line<'a>, Damage> {
        let raw: Raw<'a> = serde_json::from_str(text).map_err(|_| Damage::Broken)?;
        let checked = text.len().checked_sub(TAIL).and_then(|end| text.get(..end)).ok_or(Damage::Broken)?;
        if self.last.checked_add(1) != Some(raw.n) {
            return Err(Damage::Gap);
        }
        let chain = check(self.chain, checked.as_bytes());
        let mut digits = [0; 8];
        let written = hex::encode_to_slice(chain.to_be_bytes(), &mut digits).is_ok();
        if !written || raw.c.as_bytes() != digits {
            return Err(Damage::Broken);
        }
        self.last = raw.n;
        self.chain = chain;
        Ok(Line { n: raw.n, at: raw.t, kind: raw.k, format: raw.v, fact: raw.f.get() })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::as_conversions)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    fn journal() -> Vec<String> {
        let mut chain = 0;
        (1..=3).map(|n| encode(n, At::from_unix_ms(5), "payment", 1, "{\"x\":\"å\"}", &mut chain)).collect()
    }

    #[test]
    fn lines_come_back_as_they_were_written() {
        let mut reader = Reader::default();
        for text in journal() {
            let line = reader.line(&text).unwrap();
            assert_eq!(
                (line.kind, line.format, line.fact, line.at),
                ("payment", 1, "{\"x\":\"å\"}", At::from_unix_ms(5))
            );
        }
        assert_eq!(reader.last(), 3);
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_found() {
        let lines = journal();
        let mut after_one = Reader::default();
        after_one.line(&lines[0]).unwrap();
        let second = lines[1].as_bytes();
        for cut in 0..second.len() {
            if let Ok(text) = core::str::from_utf8(&second[..cut]) {
                assert!({ after_one }.line(text).is_err(), "cut at {cut}");
            }
        }
        for bit in 0..second.len() * 8 {
            let mut bytes = second.to_vec();
            bytes[bit / 8] ^= 1 << (bit % 8);
            if let Ok(text) = core::str::from_utf8(&bytes) {
                assert!({ after_one }.line(text).is_err(), "bit {bit}: {text}");
            }
        }
    }

    #[test]
    fn a_missing_or_doubled_line_is_found() {
        let lines = journal();
        let mut reader = Reader::default();
        reader.line(&lines[0]).unwrap();
        assert_eq!(reader.line(&lines[2]).unwrap_err(), Damage::Gap);
        assert_eq!(reader.line(&lines[0]).unwrap_err(), Damage::Gap);
        assert!(reader.line(&lines[1]).is_ok());
    }

    #[test]
    fn a_line_of_another_journal_does_not_fit_the_chain() {
        let mut reader = Reader::default();
        reader.line(&journal()[0]).unwrap();
        let mut chain = 77;
        let foreign = encode(2, At::from_unix_ms(5), "payment", 1, "{}", &mut chain);
        assert_eq!(reader.line(&foreign).unwrap_err(), Damage::Broken);
    }
}
