//! What needs chance. The core has none.

use kassa::value::secret::Secret;
use zeroize::Zeroizing;

use crate::error::{Error, HostCode};

/// A reference that was never used before: a random UUID (version 4). Keep it with the receipt before the flow starts.
///
/// # Errors
/// [`HostCode::NoChance`].
pub fn fresh_reference() -> Result<String, Error> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hex::encode(bytes);
    Ok([&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-"))
}

/// A fresh journal key: 32 random bytes in hexadecimal.
///
/// # Errors
/// [`HostCode::NoChance`].
pub fn journal_key() -> Result<Secret, Error> {
    let mut bytes = Zeroizing::new([0; 32]);
    fill(bytes.as_mut_slice())?;
    Ok(Secret::new(hex::encode(bytes.as_slice())))
}

fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|e| Error::host(HostCode::NoChance, e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_uuids_and_differ() {
        let (a, b) = (fresh_reference().unwrap(), fresh_reference().unwrap());
        assert_ne!(a, b);
        assert_eq!((a.len(), &a[14..15]), (36, "4"));
        assert!(kassa::value::id::is_reference(&a));
    }

    #[test]
    fn a_journal_key_is_one_to_the_core() {
        assert!(kassa::journal::Sealer::with_key(journal_key().unwrap().expose()).is_ok());
    }
}
