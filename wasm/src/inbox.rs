//! A webhook endpoint without the HTTP: the check, whose it is, and whether it was there before.

use std::sync::Arc;

use kassa::value::time::At;
use kassa::webhook::{Inbox, Rejection, Verdict, Verifier};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::thrown;
use crate::webhook::{RawEvent, Signed, keys_of};

/// An endpoint for one environment.
#[wasm_bindgen]
pub struct RawInbox {
    verifier: Arc<Verifier>,
    inbox: Inbox,
}

#[wasm_bindgen]
impl RawInbox {
    /// An endpoint over these keys, id and characters in turn, with a line feed between each two. `recipient` is the own account,
    /// empty to take events for any.
    ///
    /// # Errors
    /// A fault.
    #[wasm_bindgen(constructor)]
    pub fn new(keys: &str, live: bool, recipient: &str) -> Result<RawInbox, JsValue> {
        let verifier = Verifier::new(&keys_of(keys)).map_err(thrown)?;
        let recipient = (!recipient.is_empty()).then_some(recipient);
        let inbox = Inbox::new(verifier.clone(), live, recipient);
        Ok(Self { verifier: Arc::new(verifier), inbox })
    }

    /// Judges one delivery: the raw body, and the values of `Klarna-Signing-Key-Id` and `Klarna-Signature`.
    #[must_use]
    pub fn receive(&self, body: Vec<u8>, key_id: &str, signature: &str, unix_ms: f64) -> RawEvent {
        let receipt = self.inbox.receive(&body, key_id, signature, at(unix_ms));
        let (duplicate, why) = match receipt.verdict {
            Verdict::Fresh(_) => (false, None),
            Verdict::Duplicate(_) => (true, None),
            Verdict::Rejected(why) => (false, Some(why)),
        };
        // A rejection goes out as a number of its own and the words.
        let rejection = why.map(|why| (format!("{}\n{why}", number(why)), receipt.answer));
        let signed = rejection.is_none().then(|| Signed {
            verifier: Arc::clone(&self.verifier),
            body,
            key_id: key_id.into(),
            signature: signature.into(),
        });
        RawEvent { signed, duplicate, rejection }
    }

    /// Remembers an event for 48 hours, once it is safe in the store of the application.
    pub fn remember(&mut self, event_id: &str, unix_ms: f64) {
        self.inbox.remember(event_id, at(unix_ms));
    }
}

fn at(unix_ms: f64) -> At {
    // Casts of numbers stop at the ends of the range and turn NaN into 0.
    At::from_unix_ms(unix_ms as i64)
}

/// Number of a rejection, the same as in the C library.
pub(crate) fn number(why: Rejection) -> u16 {
    match why {
        Rejection::NoSignature => 2101,
        Rejection::UnknownKey => 2102,
        Rejection::Forged => 2103,
        Rejection::Reserialized => 2104,
        Rejection::TooLarge => 2105,
        Rejection::Malformed => 2106,
        Rejection::OtherTenant => 2107,
        _ => 0,
    }
}
