//! Identifiers. Klarna's own are opaque: compared byte for byte, escaped when they go into a path, parsed never.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::limits::TEXT_CHARS;

/// Number of a call within its flow. Mutations are numbered from 1 by the journal; reads carry [`CallId::READ`] and are
/// numbered by the process, as they change nothing and are not journaled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CallId(pub u32);

impl CallId {
    /// Bit that marks a read.
    pub const READ: u32 = 0x8000_0000;
}

/// An identifier that Klarna issued (`krn:...`) or that goes into a path: 1 to 255 visible ASCII characters other than
/// `/ \ ? # %`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// `None` when the text cannot stand in a path segment as an identifier.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = !text.is_empty()
            && text.len() <= TEXT_CHARS
            && text != "."
            && text != ".."
            && text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'/' | b'\\' | b'?' | b'#' | b'%'));
        fits.then(|| Self(String::from(text)))
    }

    /// The identifier as it was issued.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::new(&text).ok_or_else(|| {
            serde::de::Error::custom("an identifier is 1 to 255 visible ASCII characters without / \\ ? # %")
        })
    }
}

/// Whether a text of the caller's own may be sent: 1 to 255 characters, none of them a control character
/// (conventions, section 9).
#[must_use]
pub fn is_reference(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= TEXT_CHARS && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_cannot_leave_their_path_segment() {
        for text in ["", ".", "..", "a/b", "../a", "a%2fb", "a?b", "a#b", "a\\b", "a b", "a\r\nb", "krn:å"] {
            assert!(Id::new(text).is_none(), "{text}");
        }
        assert!(Id::new("krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4").is_some());
    }

    #[test]
    fn references_have_no_control_characters() {
        assert!(is_reference("Kvitto 17 – Åsa"));
        for text in ["", "a\nb", "a\u{7f}", "a\u{0}b", "a\u{85}b"] {
            assert!(!is_reference(text), "{text:?}");
        }
    }
}
