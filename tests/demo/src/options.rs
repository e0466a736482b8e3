//! Options of the drivers, made of the sandbox's seed.

use std::path::Path;

use kassa_sandbox::engine::Seed;
use serde_json::{Value, json};

/// The acquirer's own driver: it has the key and talks to Klarna.
pub(crate) fn owner(base_url: &str, seed: &Seed, journal: &Path, installation: &str) -> Value {
    json!({
        "base_url": base_url,
        "environment": "test",
        "partner_account_id": seed.partner_account_id,
        "installation": installation,
        "integration_metadata": {"integrator": {"name": "KASSA_DEMO", "module_name": "kassa", "module_version": env!("CARGO_PKG_VERSION")}},
        "policy": {"poll_floor_ms": 500, "trusted_clock": true},
        "api_key": seed.acquiring_partner_api_key,
        "journal": journal,
    })
}

/// A page or a terminal: it has no key and talks to the relay.
pub(crate) fn observer(relay: &str, journal: &Path) -> Value {
    json!({
        "base_url": relay,
        "environment": "test",
        "installation": "web-shop",
        "policy": {"poll_floor_ms": 500, "trusted_clock": true},
        "journal": journal,
    })
}

/// Keys that webhooks are signed with.
pub(crate) fn signing_keys(seed: &Seed) -> Value {
    json!([{"signing_key_id": seed.signing_key_id, "signing_key": seed.signing_key}])
}
