//! Keys and correlation ids. Nothing here is random: a key that is lost with the journal is found again from the business
//! operation it stands for.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt::Write;

use uuid::Uuid;

/// Namespace of kassa's keys: UUIDv5 of `kassa` in the URL namespace.
const NAMESPACE: Uuid = Uuid::from_u128(0xd316_5082_1471_548e_ae2b_40fe_38f8_9f4d);

/// The idempotency key of one intent: UUIDv5 over the installation, the account, the operation, the caller's reference and
/// a count of intents with that reference. The parts are joined by their lengths, so that no two lists give one name.
#[must_use]
pub fn key(installation: &str, account: &str, operation: &str, reference: &str, ordinal: u32) -> Arc<str> {
    let parts = [installation, account, operation, reference];
    let mut name = String::with_capacity(parts.iter().map(|part| part.len().saturating_add(6)).sum());
    for part in parts {
        // Writing into a String cannot fail.
        let _ = write!(name, "{}:", part.len());
        name.push_str(part);
        name.push(';');
    }
    let _ = write!(name, "{ordinal}");
    let mut buffer = Uuid::encode_buffer();
    Arc::from(&*Uuid::new_v5(&NAMESPACE, name.as_bytes()).hyphenated().encode_lower(&mut buffer))
}

/// `Partner-Correlation-Id` of one attempt: 32 hexadecimal digits, as the reference allows letters and digits only.
#[must_use]
pub(crate) fn correlation_id(seed: &str, attempt: u16) -> String {
    let mut buffer = Uuid::encode_buffer();
    String::from(&*numbered(seed, attempt).simple().encode_lower(&mut buffer))
}

/// A number between 0 and 255 that looks random but is a function of its input.
#[must_use]
pub(crate) fn jitter(seed: &str, attempt: u16) -> u8 {
    // Byte 15 is untouched by the version and variant bits.
    numbered(seed, attempt).as_bytes().last().copied().unwrap_or(0)
}

fn numbered(seed: &str, attempt: u16) -> Uuid {
    let space = Uuid::try_parse(seed).unwrap_or_else(|_| Uuid::new_v5(&NAMESPACE, seed.as_bytes()));
    Uuid::new_v5(&space, &attempt.to_be_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_uuid_of_version_5_and_never_changes() {
        let k = key("till-7", "krn:a", "payment.authorize", "order-1", 1);
        // Frozen, and computed apart (uuid5 of the name in the namespace): another value would execute an intent twice across an
        // upgrade.
        assert_eq!(&*k, "7f78e160-e8a4-5f0c-bf3e-20a666d247c9");
        assert_eq!(k, key("till-7", "krn:a", "payment.authorize", "order-1", 1));
    }

    #[test]
    fn every_part_counts_and_parts_do_not_run_together() {
        let base = key("ab", "c", "d", "e", 1);
        for other in [
            key("a", "bc", "d", "e", 1),
            key("ab", "c", "d", "e", 2),
            key("ab", "c", "d", "f", 1),
            key("ab", "", "cd", "e", 1),
        ] {
            assert_ne!(base, other);
        }
    }

    #[test]
    fn a_correlation_id_has_letters_and_digits_only_and_differs_per_attempt() {
        let k = key("a", "b", "c", "d", 1);
        let id = correlation_id(&k, 1);
        assert!(id.len() == 32 && id.bytes().all(|b| b.is_ascii_alphanumeric()));
        assert_ne!(id, correlation_id(&k, 2));
    }
}
