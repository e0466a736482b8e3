//! Configurations.

use std::sync::Arc;

use kassa::flow::{Config, Environment};
use kassa::value::id::is_reference;
use kassa::wire::http::{INTEGRATION_METADATA, header_fits};

use super::is_of_use;
use crate::till::{PAYMENT, Till, header};

/// A configuration that is accepted holds what it says and is fit to make calls with; one that is refused is refused in words.
///
/// # Panics
/// When a bound is passed, a call cannot be made, or a refusal shows a value.
pub fn config(input: &[u8]) {
    let config = match Config::from_json(input) {
        Ok(config) => config,
        Err(fault) => return is_of_use(&fault),
    };
    // A number in the metadata may be larger than serde_json keeps.
    let Ok(plain) = serde_json::from_slice::<serde_json::Value>(input) else { return };
    assert_eq!(plain["installation"], config.installation());
    assert!(is_reference(config.installation()));
    assert_eq!(plain["environment"] == "live", config.environment() == Environment::Live);
    assert_eq!(plain["partner_account_id"].as_str().unwrap_or(""), config.account());
    let policy = config.policy();
    assert!((500..=60_000).contains(&policy.poll_floor_ms), "{policy:?}");
    assert!((policy.poll_floor_ms..=240_000).contains(&policy.poll_cap_ms), "{policy:?}");
    let other = if config.environment() == Environment::Live { "test" } else { "live" };
    assert!(config.account().split(':').all(|part| part != other), "an account of the other environment");
    if let Some(metadata) = config.integration_metadata() {
        assert!(header_fits(INTEGRATION_METADATA, metadata), "{metadata:?}");
        let sent: serde_json::Value = serde_json::from_str(metadata).expect("metadata stay JSON");
        assert_eq!(sent, plain["integration_metadata"], "metadata say the same");
    }
    if let Some(key) = plain["journal_key"].as_str() {
        assert!(config.sealer().has_key() && !format!("{config:?}").contains(key), "the key is shown");
    }
    let base = config.base_url().as_str().to_owned();
    let metadata = config.integration_metadata().map(str::to_owned);
    let Some(mut till) = Till::start("payment", PAYMENT.as_bytes(), Arc::new(config)) else {
        panic!("a payment cannot be begun")
    };
    // Without an account there is nobody to make the call for.
    if plain["partner_account_id"].is_string() {
        let call = till.call().expect("an authorize");
        assert!(call.url.starts_with(&base));
        assert_eq!(header(&call, INTEGRATION_METADATA), metadata.as_deref());
    }
}
