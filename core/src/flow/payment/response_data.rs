//! `klarna_network_response_data`: what Klarna answers for the partner. It is kept sealed and handed on as it stands in the answer,
//! and nobody reads it (interoperability, section 1; payments, section 3).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;

use serde::{Deserialize, Serialize};

use super::State;
use super::fact::Fact;
use crate::flow::machine::{Cx, Facts};
use crate::journal::{Sealed, Sealer};
use crate::value::fault::Fault;
use crate::value::secret::Secret;
use crate::wire::json;

/// Its only name.
const NAME: &str = "klarna_network_response_data";
/// Parts of an answer that it may stand in: its place is not published.
const PARTS: [&str; 5] = [
    "payment_request",
    "state_context",
    "payment_transaction_response",
    "payment_transaction",
    "customer_token_response",
];
/// Most readings of a payment request that are journaled because it is another one; an answer to a call always is.
const READINGS: u32 = 16;

/// The fact that an answer carried data for the partner. `Debug` does not show them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ResponseData {
    /// The value as it stands in the answer, sealed.
    pub value: Sealed,
    /// What is sealed, in the process that heard or opened it.
    #[serde(skip)]
    pub open: Option<Secret>,
}

/// Data that Klarna answered for the partner. `Debug` shows their length only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForPartner(Secret);

impl ForPartner {
    /// The JSON value, byte for byte as it stands in Klarna's answer.
    #[must_use]
    pub fn json(&self) -> &str {
        self.0.expose()
    }

    /// The text in it; none where Klarna gave another type than the text it is known as.
    #[must_use]
    pub fn text(&self) -> Option<Cow<'_, str>> {
        json::text_at(self.json().as_bytes(), "")
    }
}

impl ResponseData {
    pub(super) fn for_partner(&self) -> Option<ForPartner> {
        self.open.clone().map(ForPartner)
    }

    /// What is handed out: the value as it stands, beside what else is.
    #[cfg(feature = "handout")]
    pub(super) fn handed_out_with(&self, other: Option<&Secret>) -> Option<Secret> {
        let json = json::with(
            other.map_or(b"{}", |other| other.expose().as_bytes()),
            NAME,
            self.open.as_ref()?.expose().as_bytes(),
        )?;
        String::from_utf8(json).ok().map(Secret::new)
    }

    /// Opens what the journal held.
    pub(super) fn unseal(&mut self, flow: &str, sealer: &Sealer) -> Result<(), Fault> {
        if self.open.is_none() {
            self.open = Some(Secret::new(sealer.unseal(&place(flow), &self.value)?));
        }
        Ok(())
    }
}

impl State {
    /// An answer carried data for the partner.
    pub(super) fn carried(&mut self, data: ResponseData) {
        self.response_data = Some(Arc::new(data));
        self.response_datas = self.response_datas.saturating_add(1);
    }
}

/// Keeps what the answer to a call carries for the partner. It comes before what follows from the answer: a line that is lost takes
/// the outcome with it, and the answer is asked for again.
pub(super) fn answered(state: &State, body: &[u8], cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    let Some(value) = find(body) else { return Ok(()) };
    let value_sealed = cx.cfg.sealer.seal(&place(&state.begun.reference), value)?;
    if state.response_data.as_ref().is_none_or(|known| known.value != value_sealed) {
        out.push(Fact::ResponseData(ResponseData { value: value_sealed, open: Some(Secret::from(value)) }));
    }
    Ok(())
}

/// The same of a reading, which may come many times.
pub(super) fn read(state: &State, body: &[u8], cx: &Cx<'_>, out: &mut Facts<Fact>) -> Result<(), Fault> {
    if state.response_datas < READINGS { answered(state, body, cx, out) } else { Ok(()) }
}

/// The value as it stands, nearest to the top. The body was scanned before.
fn find(body: &[u8]) -> Option<&str> {
    let mut below = None;
    for entry in json::members(body) {
        if entry.name == NAME && entry.value != b"null" {
            return core::str::from_utf8(entry.value).ok();
        }
        if PARTS.contains(&&*entry.name) {
            below = below.or_else(|| find(entry.value));
        }
    }
    below
}

/// What they are sealed for: their flow.
fn place(flow: &str) -> String {
    alloc::format!("{flow}/{NAME}")
}
