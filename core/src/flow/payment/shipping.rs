//! The shipping that a customer chose at Klarna: sealed in the journal as Klarna told it, handed out once the payment was made.

use alloc::string::String;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::flow::config::Config;
use crate::journal::{Sealed, Sealer};
use crate::value::fault::Fault;
use crate::value::secret::Secret;
use crate::wire::json;

/// The fact that the customer chose. `Debug` does not show to whom it goes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Recipient, address and option, sealed.
    pub shipping: Sealed,
    /// `shipping_reference`: the application's name of the option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// `shipping_option.shipping_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What is sealed, in the process that heard it.
    #[serde(skip)]
    pub open: Option<Secret>,
}

impl Choice {
    /// Takes what Klarna told.
    pub(super) fn new(told: &RawValue, flow: &str, cfg: &Config) -> Result<Self, Fault> {
        let text = |pointer: &str| {
            let text = json::text_at(told.get().as_bytes(), pointer)?;
            Some(text.chars().filter(|c| !c.is_control()).take(255).collect())
        };
        Ok(Self {
            shipping: cfg.sealer.seal(&place(flow), told.get())?,
            reference: text("/shipping_reference"),
            kind: text("/shipping_option/shipping_type"),
            open: Some(Secret::from(told.get())),
        })
    }

    /// What is handed out: `shipping`, as Klarna told it, beside what else is.
    #[cfg(feature = "handout")]
    pub(super) fn handed_out_with(&self, other: Option<&Secret>) -> Option<Secret> {
        let shipping = self.open.as_ref()?.expose().as_bytes();
        let json = json::with(other.map_or(b"{}", |other| other.expose().as_bytes()), "shipping", shipping)?;
        String::from_utf8(json).ok().map(Secret::new)
    }

    /// Opens what was not handed out.
    pub(super) fn unseal(&mut self, flow: &str, sealer: &Sealer) -> Result<(), Fault> {
        if self.open.is_none() {
            self.open = Some(Secret::new(sealer.unseal(&place(flow), &self.shipping)?));
        }
        Ok(())
    }
}

/// What a choice is sealed for: its flow.
fn place(flow: &str) -> String {
    alloc::format!("{flow}/shipping")
}
