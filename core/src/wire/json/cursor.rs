//! Lexical steps over the bytes of a JSON text.

use alloc::borrow::Cow;

use super::escape::{unescape, unit};
use super::scan::JsonFaultKind as Kind;

/// What is left to read. Positions are counted from the end, so that a step is one slice operation.
#[derive(Clone, Copy)]
pub(in crate::wire) struct Cursor<'a> {
    rest: &'a [u8],
}

/// A string: the bytes between its quotes, and whether they hold escapes.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a> {
    pub(super) raw: &'a [u8],
    pub(super) escaped: bool,
}

impl<'a> Cursor<'a> {
    pub(in crate::wire) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Bytes not read yet.
    pub(super) const fn left(&self) -> usize {
        self.rest.len()
    }

    /// What was read since `start`, an earlier state of the same cursor.
    pub(in crate::wire) fn since(&self, start: &Self) -> &'a [u8] {
        start.rest.get(..start.left().saturating_sub(self.left())).unwrap_or_default()
    }

    /// Next byte that is not white space, left in place.
    #[inline]
    pub(in crate::wire) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.rest {
                [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] => self.rest = rest,
                [byte, ..] => return Some(*byte),
                [] => return None,
            }
        }
    }

    /// Steps over one byte.
    #[inline]
    pub(in crate::wire) fn bump(&mut self) {
        if let [_, rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    #[inline]
    fn skip(&mut self, n: usize) {
        self.rest = self.rest.get(n..).unwrap_or_default();
    }

    pub(super) fn literal(&mut self, word: &[u8]) -> Result<(), Kind> {
        self.rest = self.rest.strip_prefix(word).ok_or(Kind::Syntax)?;
        Ok(())
    }

    /// A number, in the grammar of RFC 8259.
    #[inline]
    pub(super) fn number(&mut self) -> Result<(), Kind> {
        if let [b'-', rest @ ..] = self.rest {
            self.rest = rest;
        }
        match self.rest {
            [b'0', rest @ ..] => self.rest = rest,
            [b'1'..=b'9', ..] => self.digits()?,
            _ => return Err(Kind::Syntax),
        }
        if let [b'.', rest @ ..] = self.rest {
            self.rest = rest;
            self.digits()?;
        }
        if let [b'e' | b'E', rest @ ..] = self.rest {
            self.rest = match rest {
                [b'+' | b'-', rest @ ..] => rest,
                _ => rest,
            };
            self.digits()?;
        }
        Ok(())
    }

    /// One digit or more.
    #[inline]
    fn digits(&mut self) -> Result<(), Kind> {
        let [b'0'..=b'9', rest @ ..] = self.rest else { return Err(Kind::Syntax) };
        self.rest = rest;
        while let [b'0'..=b'9', rest @ ..] = self.rest {
            self.rest = rest;
        }
        Ok(())
    }

    /// A string, its opening quote included.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Quoted<'a>, Kind> {
        let [b'"', body @ ..] = self.rest else { return Err(Kind::Syntax) };
        if let Some((raw, [b'"', rest @ ..])) = body.split_at_checked(plain(body)) {
            self.rest = rest;
            return Ok(Quoted { raw, escaped: false });
        }
        self.rest = body;
        self.long_string()
    }

    /// A string with escapes, behind its opening quote; or one that does not end.
    #[cold]
    fn long_string(&mut self) -> Result<Quoted<'a>, Kind> {
        let start = *self;
        loop {
            self.skip(plain(self.rest));
            match self.rest {
                [b'"', rest @ ..] => {
                    let raw = self.since(&start);
                    self.rest = rest;
                    return Ok(Quoted { raw, escaped: true });
                }
                [b'\\', rest @ ..] => {
                    self.rest = rest;
                    self.escape()?;
                }
                [] => return Err(Kind::Syntax),
                _ => return Err(Kind::ControlCharacter),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Kind> {
        match self.rest {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => {
                self.rest = rest;
                Ok(())
            }
            [b'u', rest @ ..] => {
                let (first, rest) = unit(rest).ok_or(Kind::Syntax)?;
                self.rest = rest;
                match first {
                    0xD800..=0xDBFF => {
                        let rest = rest.strip_prefix(b"\\u").ok_or(Kind::LoneSurrogate)?;
                        let (second, rest) = unit(rest).ok_or(Kind::Syntax)?;
                        self.rest = rest;
                        if matches!(second, 0xDC00..=0xDFFF) { Ok(()) } else { Err(Kind::LoneSurrogate) }
                    }
                    0xDC00..=0xDFFF => Err(Kind::LoneSurrogate),
                    _ => Ok(()),
                }
            }
            _ => Err(Kind::Syntax),
        }
    }

    /// Steps over one value. The text must have been scanned; a broken text ends in a fault, never in a panic.
    pub(in crate::wire) fn value(&mut self) -> Result<&'a [u8], Kind> {
        let first = self.peek().ok_or(Kind::Syntax)?;
        let start = *self;
        match first {
            b'"' => {
                self.string()?;
            }
            b'{' | b'[' => self.nested()?,
            _ => self.scalar(first)?,
        }
        Ok(self.since(&start))
    }

    /// A value that is neither string, object nor array, and begins with `first`.
    #[inline]
    pub(super) fn scalar(&mut self, first: u8) -> Result<(), Kind> {
        match first {
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.number(),
        }
    }

    /// Steps over an object or array by counting brackets.
    fn nested(&mut self) -> Result<(), Kind> {
        let mut open = 0_usize;
        loop {
            match self.peek().ok_or(Kind::Syntax)? {
                b'"' => {
                    self.string()?;
                }
                b'{' | b'[' => {
                    open = open.saturating_add(1);
                    self.bump();
                }
                b'}' | b']' => {
                    open = open.saturating_sub(1);
                    self.bump();
                    if open == 0 {
                        return Ok(());
                    }
                }
                _ => self.bump(),
            }
        }
    }
}

impl<'a> Quoted<'a> {
    /// The bytes the string stands for.
    #[inline]
    pub(super) fn bytes(self) -> Cow<'a, [u8]> {
        if self.escaped { Cow::Owned(unescape(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    /// The text the string stands for, if the text was UTF-8.
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        match self.bytes() {
            Cow::Borrowed(bytes) => core::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => alloc::string::String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }
}

/// How many bytes from the start need no attention: neither quote, backslash nor control character.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut rest = bytes;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        // The high bit of a byte is set where subtracting borrows; the lowest such bit is always a true hit.
        let quote = word ^ ONES.wrapping_mul(0x22);
        let slash = word ^ ONES.wrapping_mul(0x5C);
        let hit = ((quote.wrapping_sub(ONES) & !quote)
            | (slash.wrapping_sub(ONES) & !slash)
            | (word.wrapping_sub(ONES.wrapping_mul(0x20)) & !word))
            & HIGH;
        if hit != 0 {
            let within = usize::try_from(hit.trailing_zeros().wrapping_shr(3)).unwrap_or(0);
            return bytes.len().wrapping_sub(rest.len()).wrapping_add(within);
        }
        rest = tail;
    }
    let within = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F)).unwrap_or(rest.len());
    bytes.len().wrapping_sub(rest.len()).wrapping_add(within)
}
