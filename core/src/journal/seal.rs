//! Sealing of what a journal must not show: request bodies (personal data) and tokens.
//!
//! AES-SIV (RFC 5297) needs no random numbers and gives the same bytes for the same input, so the journal stays a function
//! of its inputs. What it shows is only whether two sealed entries of one flow are equal.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

use serde::{Deserialize, Serialize};

use zeroize::Zeroizing;

use crate::value::fault::{Code, Fault};

/// A sealed text. A flow without a key (a browser page, which has neither bodies with personal data nor tokens) keeps it
/// open, marked so. `Debug` shows neither.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sealed(String);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// Mark of a text that was not sealed.
const OPEN: &str = "open:";
/// Mark of a sealed text: version 1, AES-SIV with a 256-bit key, base64.
#[cfg(feature = "seal")]
const V1: &str = "v1:";

/// A key, overwritten when its last owner lets go.
type Key = Zeroizing<[u8; 32]>;

/// Seals and opens. `Debug` does not show the key.
#[derive(Clone, Default)]
pub struct Sealer {
    key: Option<Arc<Key>>,
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.has_key() { "Sealer(with a key)" } else { "Sealer(without a key)" })
    }
}

impl Sealer {
    /// Without a key: texts stay open.
    #[must_use]
    pub fn open() -> Self {
        Self { key: None }
    }

    /// With a key of 32 bytes, written as 64 hexadecimal digits.
    ///
    /// # Errors
    /// [`Code::Config`] when the text is something else.
    pub fn with_key(hexadecimal: &str) -> Result<Self, Fault> {
        let mut key = Key::new([0; 32]);
        hex::decode_to_slice(hexadecimal, key.as_mut_slice()).map_err(|_| {
            Fault::at(Code::Config, "/journal_key", "the journal key is 32 random bytes as 64 hexadecimal digits")
        })?;
        Ok(Self { key: Some(Arc::new(key)) })
    }

    /// Whether a key is there.
    #[must_use]
    pub fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// Seals `text` for one place, named by `context` (flow and call), so that it cannot be moved to another.
    ///
    /// # Errors
    /// [`Code::Internal`], never seen.
    pub fn seal(&self, context: &str, text: &str) -> Result<Sealed, Fault> {
        match &self.key {
            None => Ok(Sealed(alloc::format!("{OPEN}{text}"))),
            Some(key) => v1::seal(key, context, text),
        }
    }

    /// Opens a sealed text.
    ///
    /// # Errors
    /// [`Code::JournalKey`] when the key or the place is another one, or the text was changed.
    pub fn unseal(&self, context: &str, sealed: &Sealed) -> Result<String, Fault> {
        if let Some(text) = sealed.0.strip_prefix(OPEN) {
            return Ok(String::from(text));
        }
        let wrong =
            || Fault::new(Code::JournalKey, "a sealed entry cannot be opened; use the journal_key it was written with");
        self.key.as_ref().and_then(|key| v1::unseal(key, context, sealed)).ok_or_else(wrong)
    }
}

#[cfg(feature = "seal")]
mod v1 {
    use alloc::string::String;

    use aes_siv::KeyInit;
    use aes_siv::siv::Aes128Siv;
    use base64ct::{Base64UrlUnpadded, Encoding};

    use super::{Key, Sealed, V1};
    use crate::value::fault::{Code, Fault};

    fn cipher(key: &Key) -> Aes128Siv {
        Aes128Siv::new((&**key).into())
    }

    pub(super) fn seal(key: &Key, context: &str, text: &str) -> Result<Sealed, Fault> {
        let bytes = cipher(key).encrypt([context.as_bytes()], text.as_bytes());
        let bytes = bytes.map_err(|_| Fault::new(Code::Internal, "sealing failed"))?;
        let mut out = String::from(V1);
        out.push_str(&Base64UrlUnpadded::encode_string(&bytes));
        Ok(Sealed(out))
    }

    pub(super) fn unseal(key: &Key, context: &str, sealed: &Sealed) -> Option<String> {
        let bytes = Base64UrlUnpadded::decode_vec(sealed.0.strip_prefix(V1)?).ok()?;
        let text = cipher(key).decrypt([context.as_bytes()], &bytes).ok()?;
        String::from_utf8(text).ok()
    }
}

#[cfg(not(feature = "seal"))]
mod v1 {
    use alloc::string::String;

    use super::{Key, Sealed};
    use crate::value::fault::{Code, Fault};

    pub(super) fn seal(_: &Key, _: &str, _: &str) -> Result<Sealed, Fault> {
        Err(Fault::at(Code::Config, "/journal_key", "this build cannot seal; build kassa with the feature seal"))
    }

    pub(super) fn unseal(_: &Key, _: &str, _: &Sealed) -> Option<String> {
        None
    }
}

#[cfg(all(test, feature = "seal"))]
#[allow(clippy::unwrap_used, clippy::string_slice)]
mod tests {
    use super::*;

    const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    #[test]
    fn a_sealed_text_does_not_show_and_opens_again() {
        let sealer = Sealer::with_key(KEY).unwrap();
        let sealed = sealer.seal("f1/1", "canary å").unwrap();
        assert!(!sealed.0.contains("canary"));
        assert_eq!(sealer.seal("f1/1", "canary å").unwrap(), sealed, "no chance is involved");
        assert_eq!(sealer.unseal("f1/1", &sealed).unwrap(), "canary å");
    }

    #[test]
    fn another_key_place_or_byte_does_not_open() {
        let sealer = Sealer::with_key(KEY).unwrap();
        let sealed = sealer.seal("f1/1", "text").unwrap();
        assert_eq!(sealer.unseal("f1/2", &sealed).unwrap_err().code, Code::JournalKey);
        let other = Sealer::with_key(&KEY.replace("1f", "2f")).unwrap();
        assert_eq!(other.unseal("f1/1", &sealed).unwrap_err().code, Code::JournalKey);
        assert_eq!(Sealer::open().unseal("f1/1", &sealed).unwrap_err().code, Code::JournalKey);
        let changed = Sealed(sealed.0.replace("v1:", "v1:A"));
        assert!(sealer.unseal("f1/1", &changed).is_err());
    }

    #[test]
    fn a_key_is_32_bytes_of_hexadecimal() {
        for text in ["", "00", &KEY[..62], "zz"] {
            assert_eq!(Sealer::with_key(text).unwrap_err().pointer.as_deref(), Some("/journal_key"));
        }
    }
}
