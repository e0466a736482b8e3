//! The strict check.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::at::step;
use super::cursor::{Cursor, Quoted};
use crate::value::limits;

/// What a text may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScanLimits {
    /// Most bytes.
    pub bytes: usize,
    /// Deepest nesting; the outermost object or array counts as one.
    pub depth: usize,
}

impl ScanLimits {
    /// For answers and events.
    pub const INBOUND: Self = Self { bytes: limits::INBOUND_BYTES, depth: limits::DEPTH };
    /// For request bodies.
    pub const OUTBOUND: Self = Self { bytes: limits::BODY_BYTES, depth: limits::DEPTH };
}

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonFaultKind {
    /// More bytes than allowed.
    TooLarge,
    /// Nested deeper than allowed.
    TooDeep,
    /// Not UTF-8.
    NotUtf8,
    /// Not JSON.
    Syntax,
    /// A control character inside a string, not escaped.
    ControlCharacter,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// A member that stands twice in one object.
    DuplicateKey,
    /// Something after the value.
    TrailingBytes,
}

impl JsonFaultKind {
    /// What is wrong, in words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooLarge => "the text is larger than allowed",
            Self::TooDeep => "the text is nested deeper than allowed",
            Self::NotUtf8 => "the text is not UTF-8",
            Self::Syntax => "the text is not JSON",
            Self::ControlCharacter => "a string holds a bare control character",
            Self::LoneSurrogate => "an escape stands for half a character",
            Self::DuplicateKey => "a member occurs twice",
            Self::TrailingBytes => "something follows the JSON value",
        }
    }
}

/// A refused text. Says where, not what stood there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonFault {
    /// Why.
    pub kind: JsonFaultKind,
    /// Byte at which the check stopped.
    pub offset: usize,
    /// JSON pointer of the innermost value that was open, or of the repeated member.
    pub pointer: String,
}

impl fmt::Display for JsonFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (byte {}", self.kind.as_str(), self.offset)?;
        if !self.pointer.is_empty() {
            write!(f, ", at {}", self.pointer)?;
        }
        f.write_str(")")
    }
}

impl core::error::Error for JsonFault {}

/// Checks that `bytes` is one JSON value within the limits, in UTF-8, without duplicate members at any depth.
///
/// Two spellings of a member (`"a"` and `"\u0061"`) are the same member. Nothing is built: the text stays what it is, and is
/// given back as text.
///
/// # Errors
/// The first thing that is wrong.
pub fn scan(bytes: &[u8], limits: ScanLimits) -> Result<&str, JsonFault> {
    if bytes.len() > limits.bytes {
        return Err(JsonFault { kind: JsonFaultKind::TooLarge, offset: limits.bytes, pointer: String::new() });
    }
    let text = core::str::from_utf8(bytes).map_err(|fault| JsonFault {
        kind: JsonFaultKind::NotUtf8,
        offset: fault.valid_up_to(),
        pointer: String::new(),
    })?;
    let mut scanner = Scanner {
        cursor: Cursor::new(bytes),
        depth: limits.depth,
        open: Vec::with_capacity(8),
        keys: Vec::with_capacity(32),
        escapes: false,
    };
    match scanner.run() {
        Ok(()) => Ok(text),
        Err(kind) => Err(JsonFault {
            kind,
            offset: bytes.len().saturating_sub(scanner.cursor.left()),
            pointer: scanner.pointer(),
        }),
    }
}

/// An object or array that is not closed yet.
struct Frame {
    /// Where the members of this object begin in the list of keys; `None` for an array.
    keys_from: Option<usize>,
    /// Index of the current item of an array.
    index: usize,
}

struct Scanner<'a> {
    cursor: Cursor<'a>,
    depth: usize,
    open: Vec<Frame>,
    /// Keys of all open objects, outermost first.
    keys: Vec<&'a [u8]>,
    /// Whether one of the keys was written with an escape, so that equal keys may look different.
    escapes: bool,
}

impl Scanner<'_> {
    fn run(&mut self) -> Result<(), JsonFaultKind> {
        loop {
            let closed = match self.cursor.peek().ok_or(JsonFaultKind::Syntax)? {
                b'"' => {
                    self.cursor.string()?;
                    true
                }
                b'{' => self.enter(true)?,
                b'[' => self.enter(false)?,
                first => {
                    self.cursor.scalar(first)?;
                    true
                }
            };
            if closed && self.follow()? {
                return Ok(());
            }
        }
    }

    /// Opens an object or array and answers whether it is empty, that is, already closed again.
    #[inline]
    fn enter(&mut self, object: bool) -> Result<bool, JsonFaultKind> {
        if self.open.len() >= self.depth {
            return Err(JsonFaultKind::TooDeep);
        }
        self.cursor.bump();
        let end = if object { b'}' } else { b']' };
        if self.cursor.peek() == Some(end) {
            self.cursor.bump();
            return Ok(true);
        }
        self.open.push(Frame { keys_from: object.then_some(self.keys.len()), index: 0 });
        if object {
            self.key()?;
        }
        Ok(false)
    }

    /// After a value: closes what ends here, steps to the next value. True when the text is done.
    #[inline]
    fn follow(&mut self) -> Result<bool, JsonFaultKind> {
        loop {
            let next = self.cursor.peek();
            let Some(frame) = self.open.last_mut() else {
                return if next.is_none() { Ok(true) } else { Err(JsonFaultKind::TrailingBytes) };
            };
            match (next, frame.keys_from) {
                (Some(b','), Some(_)) => {
                    self.cursor.bump();
                    self.key()?;
                    return Ok(false);
                }
                (Some(b','), None) => {
                    self.cursor.bump();
                    frame.index = frame.index.saturating_add(1);
                    return Ok(false);
                }
                (Some(b'}'), Some(from)) => {
                    self.unique(from)?;
                    self.keys.truncate(from);
                }
                (Some(b']'), None) => {}
                _ => return Err(JsonFaultKind::Syntax),
            }
            self.cursor.bump();
            self.open.pop();
        }
    }

    /// A member name and its colon.
    #[inline]
    fn key(&mut self) -> Result<(), JsonFaultKind> {
        if self.cursor.peek() != Some(b'"') {
            return Err(JsonFaultKind::Syntax);
        }
        let key = self.cursor.string()?;
        self.keys.push(key.raw);
        self.escapes |= key.escaped;
        if self.cursor.peek() != Some(b':') {
            return Err(JsonFaultKind::Syntax);
        }
        self.cursor.bump();
        Ok(())
    }

    /// Refuses an object whose keys, from `from` on, are not all different.
    #[inline]
    fn unique(&mut self, from: usize) -> Result<(), JsonFaultKind> {
        let keys = self.keys.get(from..).unwrap_or_default();
        let twice = if self.escapes {
            repeated(&keys.iter().map(|key| unescaped(key)).collect::<Vec<_>>())
        } else {
            repeated(keys)
        };
        let Some(twice) = twice else { return Ok(()) };
        if let Some(key) = keys.get(twice) {
            self.keys.push(key); // the pointer names the repeated member
        }
        Err(JsonFaultKind::DuplicateKey)
    }

    /// Where the scanner stands, as a JSON pointer.
    fn pointer(&self) -> String {
        let mut out = String::new();
        for (n, frame) in self.open.iter().enumerate() {
            out.push('/');
            let Some(from) = frame.keys_from else {
                out.push_str(&alloc::format!("{}", frame.index));
                continue;
            };
            // The current key of an object is the last one before those of the next open object.
            let next = self.open.iter().skip(n.saturating_add(1)).find_map(|frame| frame.keys_from);
            let keys = self.keys.get(from..next.unwrap_or(self.keys.len()));
            let key = unescaped(keys.and_then(|keys| keys.last()).unwrap_or(&&b""[..]));
            out.push_str(&step(&String::from_utf8_lossy(&key)));
        }
        out
    }
}

fn unescaped(raw: &[u8]) -> Cow<'_, [u8]> {
    Quoted { raw, escaped: raw.contains(&b'\\') }.bytes()
}

/// Position of a key that occurs twice.
#[inline]
fn repeated<K: AsRef<[u8]>>(keys: &[K]) -> Option<usize> {
    const FEW: usize = 16;
    if keys.len() > FEW {
        let mut order: Vec<_> = keys.iter().enumerate().map(|(n, key)| (key.as_ref(), n)).collect();
        order.sort_unstable();
        return order.windows(2).find_map(|pair| match pair {
            [(a, n), (b, _)] if a == b => Some(*n),
            _ => None,
        });
    }
    let mut rest = keys;
    while let [key, others @ ..] = rest {
        if others.iter().any(|other| other.as_ref() == key.as_ref()) {
            return keys.len().checked_sub(rest.len());
        }
        rest = others;
    }
    None
}
