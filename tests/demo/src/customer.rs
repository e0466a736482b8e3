//! The customer, who looks at pages and presses buttons over HTTP.

use std::time::Duration;

use ureq::Agent;

use crate::Failure;

/// A phone or a browser.
pub(crate) struct Customer(Agent);

impl Customer {
    /// A fresh one.
    pub(crate) fn new() -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(10)))
            .http_status_as_error(false)
            .max_redirects(0);
        Self(Agent::new_with_config(config.build()))
    }

    /// Opens the page behind an address, as scanning its QR code does.
    pub(crate) fn open(&self, address: &str) -> Result<(), Failure> {
        let answer = self.0.get(address).call()?;
        if answer.status().as_u16() == 200 { Ok(()) } else { Err(format!("{address}: {}", answer.status()).into()) }
    }

    /// Presses a button of that page: `approve`, `decline` or `leave`. Answers where it leads.
    pub(crate) fn press(&self, address: &str, button: &str) -> Result<Option<String>, Failure> {
        let answer = self.0.post(format!("{address}/{button}")).send_empty()?;
        if answer.status().as_u16() >= 400 {
            return Err(format!("{button}: {}", answer.status()).into());
        }
        Ok(answer.headers().get("location").and_then(|value| value.to_str().ok()).map(ToOwned::to_owned))
    }
}
