//! How to show Klarna in a list of payment methods.

use serde_json::json;

use super::gate::Call;
use super::problem::Problem;
use super::world::{Outcome, Reply, World};

impl World {
    pub(crate) fn presentation(&mut self, call: &Call<'_>) -> Outcome {
        let query = call.query();
        let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let mut missing = Vec::new();
        for name in ["locale", "currency"] {
            if find(name).is_none_or(str::is_empty) {
                missing.push((name.to_owned(), "is required".to_owned()));
            }
        }
        let buying = query.iter().filter(|(key, _)| key == "intents[]").all(|(_, intent)| intent != "ADD_TO_WALLET");
        match find("amount") {
            None if buying => missing.push(("amount".to_owned(), "is required to pay".to_owned())),
            Some(amount) if amount.parse::<u64>().is_err() => {
                missing.push(("amount".to_owned(), "is no whole number".to_owned()));
            }
            _ => {}
        }
        if find("currency").is_some_and(|text| text.len() != 3 || !text.bytes().all(|b| b.is_ascii_alphabetic())) {
            missing.push(("currency".to_owned(), "has to have three letters".to_owned()));
        }
        if !missing.is_empty() {
            return Err(Problem::validation(missing));
        }
        let known = call.header("Klarna-Customer-Token").is_some();
        let approved = call
            .header("Klarna-Network-Session-Token")
            .and_then(|token| self.requests_by_token.get(token))
            .and_then(|id| self.requests.get(id))
            .is_some_and(|request| request.finalizable(self.now, self.settings.knobs.token_lifetime_ms));
        let instruction = match (approved, known) {
            (true, _) => "SHOW_ONLY_KLARNA",
            (false, true) => "PRESELECT_KLARNA",
            (false, false) => "SHOW_KLARNA",
        };
        let status = if approved { "PENDING_PARTNER_AUTHORIZATION" } else { "REQUIRES_CUSTOMER_ACTION" };
        let icon = format!("{}/_sandbox/icon.svg", self.settings.public_url);
        Ok(Reply::new(
            200,
            json!({
                "instruction": instruction,
                "payment_status": status,
                "payment_option": {
                    "payment_option_id": "S0xBUk5B",
                    "header": "Pay with the sandbox",
                    "subheader": {
                        "text": "Now, later or in parts. Read more",
                        "parts": [
                            {"type": "TEXT", "text": "Now, later or in parts.", "styles": ["BOLD"]},
                            {"type": "LINK", "text": "Read more", "url": self.settings.public_url, "context": "INFO"},
                        ],
                    },
                    "payment_button": {"text": "Continue", "image_url": icon, "image_alignment": "RIGHT"},
                    "icon": {"alt": "Sandbox", "rectangle_image_url": icon, "square_image_url": icon},
                },
            }),
        ))
    }
}
