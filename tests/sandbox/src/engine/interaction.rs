//! Rules about how, how long and where the customer is asked, beyond what the schemas say.

use serde_json::Value;

use super::moments::{self, HOUR, MINUTE};
use super::problem::Problem;
use super::world::World;

const SHORTEST: u64 = 15 * MINUTE;
const LONGEST: u64 = 48 * HOUR;

fn text<'a>(node: &'a Value, name: &str) -> Option<&'a str> {
    node.get(name).and_then(Value::as_str)
}

impl World {
    /// Checks a `customer_interaction_config`; answers the end of life that it asks for.
    pub(crate) fn interaction(&self, config: &Value, path: &str) -> Result<Option<u64>, Problem> {
        match text(config, "method") {
            Some("HANDOVER" | "QR_CODE" | "SERVER_REDIRECT") | None => {}
            Some(_) => return Err(Problem::invalid(format!("{path}.method"), "is none of HANDOVER, QR_CODE")),
        }
        if let Some(url) = text(config, "return_url") {
            let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            if !matches!(scheme.as_deref(), Some("http" | "https")) {
                return Err(Problem::invalid(format!("{path}.return_url"), "has to start with https://"));
            }
        }
        let Some(expiry) = config.get("interaction_expiry") else { return Ok(None) };
        let path = format!("{path}.interaction_expiry");
        if let Some(length) = text(expiry, "duration") {
            let path = format!("{path}.duration");
            let length = moments::duration(length).ok_or_else(|| Problem::invalid(&path, "is no ISO 8601 duration"))?;
            return window(length, &path).map(|length| Some(self.now + length));
        }
        let path = format!("{path}.timestamp");
        let end = text(expiry, "timestamp")
            .and_then(moments::parse)
            .ok_or_else(|| Problem::invalid(&path, "is no date-time with zone"))?;
        window(end.saturating_sub(self.now), &path).map(|length| Some(self.now + length))
    }

    /// The older way to set the end of life. Samples send a calendar date, so a short or long life is cut to the limits.
    pub(crate) fn older_expiry(&self, step_up: &Value) -> Result<Option<u64>, Problem> {
        let Some(end) = text(step_up, "payment_request_expires_at") else { return Ok(None) };
        let path = "step_up_config.payment_request_expires_at";
        if step_up["customer_interaction_config"].get("interaction_expiry").is_some() {
            return Err(Problem::invalid(path, "excludes interaction_expiry"));
        }
        let end = moments::parse(end).ok_or_else(|| Problem::invalid(path, "is no date or date-time"))?;
        Ok(Some(end.clamp(self.now + SHORTEST, self.now + LONGEST)))
    }

    /// Store and payment account have to be known.
    pub(crate) fn places(&self, body: &Value) -> Result<(), Problem> {
        if let Some(place) = body.get("point_of_checkout") {
            let ways = ["store_id", "store_reference", "store"];
            if ways.iter().filter(|way| place.get(way).is_some()).count() != 1 {
                return Err(Problem::invalid("point_of_checkout", "give one of store_id, store_reference, store"));
            }
            if text(place, "store_id").is_some_and(|id| id != self.seed.store_id) {
                return Err(Problem::invalid("point_of_checkout.store_id", "is unknown"));
            }
            if text(place, "store_reference").is_some_and(|reference| reference != self.seed.store_reference) {
                return Err(Problem::invalid("point_of_checkout.store_reference", "is unknown"));
            }
        }
        let account = body.pointer("/acquiring_config/payment_account_id").and_then(Value::as_str);
        if account.is_some_and(|id| id != self.seed.payment_account_id) {
            return Err(Problem::invalid("acquiring_config.payment_account_id", "is unknown"));
        }
        Ok(())
    }

    /// Klarna's own samples break this sum, so it is a remark only.
    pub(crate) fn add_up(&mut self, purchase: Option<&Value>, amount: Option<i64>) {
        let Some(items) = purchase.and_then(|data| data["line_items"].as_array()) else { return };
        let sum: i128 = items.iter().filter_map(|item| item["total_amount"].as_i64()).map(i128::from).sum();
        if amount.is_some_and(|amount| i128::from(amount) != sum) {
            self.warnings.push(format!("line items add up to {sum}, the amount is {}", amount.unwrap_or_default()));
        }
    }
}

fn window(length: u64, path: &str) -> Result<u64, Problem> {
    if (SHORTEST..=LONGEST).contains(&length) {
        Ok(length)
    } else {
        Err(Problem::invalid(path, "has to lie between 15 minutes and 48 hours from now"))
    }
}
