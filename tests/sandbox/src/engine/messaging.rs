//! Promotional texts for a shop's pages.

use serde_json::json;

use super::gate::Call;
use super::world::{Outcome, Reply, World};

const PLACEMENTS: [&str; 4] = [
    "credit-promotion-auto-size",
    "credit-promotion-badge",
    "top-strip-promotion-auto-size",
    "top-strip-promotion-badge",
];

impl World {
    /// The texts of a known placement; 204 for any other.
    pub(crate) fn messaging(&mut self, call: &Call<'_>) -> Outcome {
        if !PLACEMENTS.contains(&call.id.as_str()) {
            return Ok(Reply::empty(204));
        }
        let query = call.query();
        let find = |name: &str| query.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
        let text = match find("amount").parse::<u64>() {
            Ok(amount) => format!("Pay {amount} minor units of {} now, later or in parts.", find("currency")),
            Err(_) => "Pay now, later or in parts.".to_owned(),
        };
        let icon = format!("{}/_sandbox/icon.svg", self.settings.public_url);
        Ok(Reply::new(
            200,
            json!({"content": {"nodes": [
                {"name": "KLARNA_BADGE", "type": "IMAGE", "url": icon, "alt": "Sandbox"},
                {"name": "TEXT_MAIN", "type": "TEXT", "value": text},
                {"name": "ACTION_LEARN_MORE", "type": "ACTION", "label": "Read more", "url": self.settings.public_url},
            ]}}),
        ))
    }
}
