//! The signature check, over raw bytes and a set of keys.

use alloc::string::String;
use alloc::vec::Vec;

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;
use thiserror::Error;

use super::event::Event;
use crate::value::fault::{Code, Fault};
use crate::value::limits::INBOUND_BYTES;
use crate::value::secret::Secret;

type HmacSha256 = Hmac<Sha256>;

/// A key as Klarna issued it: its id and its characters. The characters are used as they are, never decoded.
#[derive(Clone, Debug)]
pub struct SigningKey {
    /// `signing_key_id`.
    pub id: String,
    /// `signing_key`.
    pub secret: Secret,
}

impl<'de> Deserialize<'de> for SigningKey {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Plain {
            signing_key_id: String,
            signing_key: String,
        }
        let plain = Plain::deserialize(d)?;
        Ok(Self { id: plain.signing_key_id, secret: Secret::new(plain.signing_key) })
    }
}

/// Why a delivery was not accepted. Answer it with [`Rejection::http_status`] and process nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The header is missing.
    #[error("the Klarna-Signature or Klarna-Signing-Key-Id header is missing")]
    NoSignature,
    /// No key of this id is in the set.
    #[error("no signing key of this id is known; add it to the verifier (keep old keys for two days after a rotation)")]
    UnknownKey,
    /// The signature is not the body's.
    #[error("the signature does not belong to this body")]
    Forged,
    /// The signature belongs to this body without the blanks that someone put in.
    #[error("the body was parsed and written again before the check; pass the raw bytes of the request")]
    Reserialized,
    /// More bytes than an event has.
    #[error("the body is larger than 256 KiB")]
    TooLarge,
    /// The signature is right, but the body is no event.
    #[error("the body is signed, but it is not an event envelope")]
    Malformed,
    /// The event is for another recipient account or the other environment.
    #[error("the event is for another account or environment than this receiver")]
    OtherTenant,
}

impl Rejection {
    /// 400, always: Klarna tries again, and shows the failure.
    #[must_use]
    pub const fn http_status(self) -> u16 {
        400
    }
}

/// Checks signatures. It cannot be made without a key.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<(String, HmacSha256)>,
}

impl core::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Verifier({} keys)", self.keys.len())
    }
}

impl Verifier {
    /// A verifier over these keys.
    ///
    /// # Errors
    /// [`Code::Missing`] when there is no key, or a key has no id or no characters.
    pub fn new<'k>(keys: impl IntoIterator<Item = &'k SigningKey>) -> Result<Self, Fault> {
        let mut set = Vec::new();
        for key in keys {
            if key.id.is_empty() || key.secret.expose().is_empty() {
                return Err(Fault::at(Code::Missing, "/signing_keys", "a signing key needs its id and its characters"));
            }
            let mac = HmacSha256::new_from_slice(key.secret.expose().as_bytes())
                .map_err(|_| Fault::new(Code::Internal, "HMAC takes keys of any length"))?;
            set.push((key.id.clone(), mac));
        }
        if set.is_empty() {
            return Err(Fault::at(Code::Missing, "/signing_keys", "a verifier needs at least one signing key"));
        }
        Ok(Self { keys: set })
    }

    /// Checks `body`, every byte as it came, against the values of `Klarna-Signature` and `Klarna-Signing-Key-Id`, and only
    /// then reads it.
    ///
    /// # Errors
    /// A [`Rejection`]; nothing of the body may be used then.
    pub fn verify<'a>(&self, body: &'a [u8], key_id: &str, signature: &str) -> Result<Event<'a>, Rejection> {
        if key_id.is_empty() || signature.is_empty() {
            return Err(Rejection::NoSignature);
        }
        if body.len() > INBOUND_BYTES {
            return Err(Rejection::TooLarge);
        }
        let (_, keyed) = self.keys.iter().find(|(id, _)| id == key_id).ok_or(Rejection::UnknownKey)?;
        let claimed = decode(signature);
        // A signature that is no hex takes the same way as a wrong one.
        let right = keyed.clone().chain_update(body).verify_slice(&claimed.unwrap_or([0; 32])).is_ok();
        if right && claimed.is_some() {
            return Event::read(body).ok_or(Rejection::Malformed);
        }
        match claimed.and_then(|claimed| without_blanks(body).map(|text| (claimed, text))) {
            Some((claimed, text)) if keyed.clone().chain_update(&text).verify_slice(&claimed).is_ok() => {
                Err(Rejection::Reserialized)
            }
            _ => Err(Rejection::Forged),
        }
    }
}

/// 64 lower-case hex digits. Klarna sends lower case; upper case is refused on purpose.
fn decode(signature: &str) -> Option<[u8; 32]> {
    if signature.bytes().any(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let mut out = [0; 32];
    hex::decode_to_slice(signature, &mut out).ok()?;
    Some(out)
}

/// The same JSON without blanks between its parts, if there were any.
fn without_blanks(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(body.len());
    let (mut quoted, mut escaped) = (false, false);
    for &b in body {
        if quoted {
            out.push(b);
            match b {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => {}
            }
        } else if !b.is_ascii_whitespace() {
            quoted = b == b'"';
            out.push(b);
        }
    }
    (out.len() != body.len()).then_some(out)
}
