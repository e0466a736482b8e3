//! Webhooks that find their flows. What goes out is JSON.

use kassa::flow::Environment;
use kassa::value::fault::{Code, Fault};
use kassa::value::time::At;
use kassa::webhook::{Inbox, Mailbox, Verifier};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::thrown;
use crate::flow::{RawClient, RawFlow, now};
use crate::inbox::number;
use crate::webhook::keys_of;

/// Webhooks between the endpoint and the flows of a server.
#[wasm_bindgen]
pub struct RawMailbox(Mailbox);

#[derive(Serialize)]
struct Refused {
    code: u16,
    message: String,
    answer: u16,
}

fn json(value: &impl Serialize) -> Result<String, JsValue> {
    serde_json::to_string(value).map_err(|_| thrown(Fault::new(Code::Internal, "the mailbox was not written")))
}

fn at(unix_ms: f64) -> At {
    // Casts of numbers stop at the ends of the range and turn NaN into 0.
    At::from_unix_ms(unix_ms as i64)
}

#[wasm_bindgen]
impl RawMailbox {
    /// A mailbox for the environment of a client, over these keys: id and characters in turn, with a line feed between each two.
    /// `recipient` is the own account, empty to take events for any.
    ///
    /// # Errors
    /// A fault.
    #[wasm_bindgen(constructor)]
    pub fn new(client: &RawClient, keys: &str, recipient: &str) -> Result<RawMailbox, JsValue> {
        let verifier = Verifier::new(&keys_of(keys)).map_err(thrown)?;
        let live = client.0.environment() == Environment::Live;
        let inbox = Inbox::new(verifier, live, (!recipient.is_empty()).then_some(recipient));
        Ok(Self(Mailbox::new(inbox, client.0.sealer().clone())))
    }

    /// Judges a delivery: what to answer and what to keep first, or the `code`, `message` and `answer` of a refusal.
    ///
    /// # Errors
    /// A fault.
    pub fn deliver(&self, body: Vec<u8>, key_id: &str, signature: &str, unix_ms: f64) -> Result<String, JsValue> {
        match self.0.deliver(&body, key_id, signature, at(unix_ms)).map_err(thrown)? {
            Ok(judged) => json(&judged),
            Err(why) => json(&Refused { code: number(why), message: why.to_string(), answer: why.http_status() }),
        }
    }

    /// Takes in a letter that is kept.
    ///
    /// # Errors
    /// A fault.
    pub fn sort(&mut self, name: &str, line: &str, unix_ms: f64) -> Result<String, JsValue> {
        json(&self.0.sort(name, line, at(unix_ms)))
    }

    /// Looks at the names of all journals that have not ended, with a line feed between each two.
    ///
    /// # Errors
    /// A fault.
    pub fn look(&mut self, pending: &str, unix_ms: f64) -> Result<String, JsValue> {
        let pending: Vec<&str> = pending.split('\n').filter(|name| !name.is_empty()).collect();
        json(&self.0.look(&pending, at(unix_ms)))
    }

    /// A flow says what events call it.
    pub fn learn(&mut self, reference: &str, flow: &RawFlow) {
        self.0.learn(reference, flow.flow.names());
    }

    /// Gives a flow what waits for it. What is not its own it does not take.
    pub fn give(&mut self, reference: &str, flow: &mut RawFlow, unix_ms: f64, mono_ms: f64) {
        self.0.learn(reference, flow.flow.names());
        self.0.give(reference, |event| drop(flow.flow.event(event, now(unix_ms, mono_ms))));
    }

    /// A flow has saved all that followed. The letters that need not be kept any more.
    ///
    /// # Errors
    /// A fault.
    pub fn saved(&mut self, reference: &str, flow: &RawFlow, ended: bool) -> Result<String, JsValue> {
        if !ended {
            self.0.learn(reference, flow.flow.names());
        }
        json(&self.0.finish(reference, ended))
    }

    /// A flow does not run here any more.
    pub fn left(&mut self, reference: &str) {
        self.0.left(reference);
    }

    /// What waits.
    ///
    /// # Errors
    /// A fault.
    pub fn waiting(&self) -> Result<String, JsValue> {
        json(&self.0.waiting())
    }

    /// The application has dealt with an event. The letter that need not be kept any more.
    pub fn settle(&mut self, event_id: &str) -> Option<String> {
        self.0.put_away(event_id)
    }
}
