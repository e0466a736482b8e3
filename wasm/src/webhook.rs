//! Webhooks in a gateway: verify the raw bytes, then read them.

use kassa::value::fault::{Code, Fault};
use kassa::webhook::{Event, SigningKey, Verifier};
use serde::Serialize;
use serde_json::value::RawValue;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::thrown;

/// A set of signing keys.
#[wasm_bindgen]
pub struct RawVerifier(Verifier);

/// What came of one delivery.
#[wasm_bindgen]
pub struct RawEvent {
    body: Vec<u8>,
    signed: Option<(Verifier, String, String)>,
    rejection: Option<(String, u16)>,
}

#[derive(Serialize)]
struct Envelope<'a> {
    event_id: &'a str,
    event_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    occurred_at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject_account_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient_account_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    live: Option<bool>,
    payload: &'a RawValue,
}

#[wasm_bindgen]
impl RawVerifier {
    /// Reads a JSON list of `{"signing_key_id": "...", "signing_key": "..."}`.
    ///
    /// # Errors
    /// A fault as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(keys: &str) -> Result<RawVerifier, JsValue> {
        let keys: Vec<SigningKey> = serde_json::from_str(keys).map_err(|_| {
            thrown(Fault::at(Code::Form, "/signing_keys", "a list of objects with signing_key_id and signing_key"))
        })?;
        Verifier::new(&keys).map(Self).map_err(thrown)
    }

    /// Checks the raw body against the values of `Klarna-Signing-Key-Id` and `Klarna-Signature`.
    #[must_use]
    pub fn verify(&self, body: Vec<u8>, key_id: &str, signature: &str) -> RawEvent {
        let rejection = self.0.verify(&body, key_id, signature).err().map(|why| (why.to_string(), why.http_status()));
        let signed = rejection.is_none().then(|| (self.0.clone(), key_id.into(), signature.into()));
        RawEvent { body, signed, rejection }
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

    /// The envelope and the payload, as JSON.
    ///
    /// # Errors
    /// A fault as JSON, for a delivery that was rejected.
    pub fn json(&self) -> Result<String, JsValue> {
        let mut text = String::new();
        self.feed(|event| {
            let metadata = &event.metadata;
            let payload = serde_json::from_str(event.payload).map_err(|_| rejected())?;
            let envelope = Envelope {
                event_id: &metadata.event_id,
                event_type: &metadata.event_type,
                event_version: metadata.event_version.as_deref(),
                occurred_at: metadata.occurred_at.as_deref(),
                subject_account_id: metadata.subject_account_id.as_deref(),
                recipient_account_id: metadata.recipient_account_id.as_deref(),
                webhook_id: metadata.webhook_id.as_deref(),
                live: metadata.live,
                payload,
            };
            text = serde_json::to_string(&envelope).map_err(|_| rejected())?;
            Ok(())
        })
        .map_err(thrown)?;
        Ok(text)
    }

    /// Hands the event over. Only a verifier makes one, and events borrow their body, so the check is made again.
    pub(crate) fn feed(&self, to: impl FnOnce(&Event<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
        let (verifier, key_id, signature) = self.signed.as_ref().ok_or_else(rejected)?;
        let event = verifier.verify(&self.body, key_id, signature).map_err(|_| rejected())?;
        to(&event)
    }
}

fn rejected() -> Fault {
    Fault::new(Code::EventNotOurs, "this delivery was rejected; nothing of it may be used")
}
