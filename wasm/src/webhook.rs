//! Webhooks in a gateway: verify the raw bytes, then read them.

#[cfg(feature = "flow")]
use kassa::value::fault::{Code, Fault};
use kassa::value::secret::Secret;
#[cfg(feature = "flow")]
use kassa::webhook::Event;
use kassa::webhook::{SigningKey, Verifier};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::thrown;

/// A set of signing keys.
#[wasm_bindgen]
pub struct RawVerifier(Verifier);

/// What it takes to make the check again.
#[cfg(feature = "flow")]
pub(crate) struct Signed {
    pub(crate) verifier: std::sync::Arc<Verifier>,
    pub(crate) body: Vec<u8>,
    pub(crate) key_id: String,
    pub(crate) signature: String,
}

/// What came of one delivery.
#[wasm_bindgen]
pub struct RawEvent {
    #[cfg(feature = "flow")]
    pub(crate) signed: Option<Signed>,
    #[cfg(feature = "flow")]
    pub(crate) duplicate: bool,
    pub(crate) rejection: Option<(String, u16)>,
}

/// Keys: id and characters in turn, with a line feed between each two.
pub(crate) fn keys_of(keys: &str) -> Vec<SigningKey> {
    let mut parts = keys.split('\n');
    let mut set = Vec::new();
    while let (Some(id), Some(secret)) = (parts.next(), parts.next()) {
        set.push(SigningKey { id: id.into(), secret: Secret::from(secret) });
    }
    set
}

#[wasm_bindgen]
impl RawVerifier {
    /// A verifier over these keys: id and characters in turn, with a line feed between each two.
    ///
    /// # Errors
    /// A fault.
    #[wasm_bindgen(constructor)]
    pub fn new(keys: &str) -> Result<RawVerifier, JsValue> {
        Verifier::new(&keys_of(keys)).map(Self).map_err(thrown)
    }

    /// Checks the raw body against the values of `Klarna-Signing-Key-Id` and `Klarna-Signature`.
    #[must_use]
    pub fn verify(&self, body: Vec<u8>, key_id: &str, signature: &str) -> RawEvent {
        let rejection = self.0.verify(&body, key_id, signature).err().map(|why| (why.to_string(), why.http_status()));
        RawEvent {
            #[cfg(feature = "flow")]
            signed: rejection.is_none().then(|| Signed {
                verifier: std::sync::Arc::new(self.0.clone()),
                body,
                key_id: key_id.into(),
                signature: signature.into(),
            }),
            #[cfg(feature = "flow")]
            duplicate: false,
            rejection,
        }
    }
}

#[wasm_bindgen]
impl RawEvent {
    /// Why it was rejected; nothing when it was not.
    #[must_use]
    pub fn rejection(&self) -> Option<String> {
        self.rejection.as_ref().map(|(why, _)| why.clone())
    }

    /// HTTP status to answer at once.
    #[must_use]
    pub fn answer(&self) -> u16 {
        self.rejection.as_ref().map_or(202, |(_, status)| *status)
    }

    /// It was remembered before: answer, and do nothing.
    #[cfg(feature = "flow")]
    #[must_use]
    pub fn duplicate(&self) -> bool {
        self.duplicate
    }

    /// Hands the event over. Only a verifier makes one, and events borrow their body, so the check is made again.
    #[cfg(feature = "flow")]
    pub(crate) fn feed(&self, to: impl FnOnce(&Event<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
        let Signed { verifier, body, key_id, signature } = self.signed.as_ref().ok_or_else(rejected)?;
        let event = verifier.verify(body, key_id, signature).map_err(|_| rejected())?;
        to(&event)
    }
}

#[cfg(feature = "flow")]
fn rejected() -> Fault {
    Fault::new(Code::EventNotOurs, "this delivery was rejected; nothing of it may be used")
}
