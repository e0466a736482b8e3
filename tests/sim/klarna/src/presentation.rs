//! How to show Klarna in a list of payment methods: a cheap read.

use crate::call::Answer;
use crate::gate::Ask;
use crate::klarna::{Klarna, Outcome};
use crate::problem::Problem;
use crate::route::decoded;

impl Klarna {
    pub(crate) fn presentation(&mut self, ask: &Ask<'_>) -> Outcome {
        let (mut locale, mut currency, mut amount, mut pays) = (None, None, None, true);
        for (name, value) in ask.query.split('&').filter_map(|pair| pair.split_once('=')) {
            match decoded(name).as_deref() {
                Some("locale") => locale = Some(value),
                Some("currency") => currency = Some(value),
                Some("amount") => amount = Some(value),
                Some("intents[]") if value == "ADD_TO_WALLET" => pays = false,
                _ => {}
            }
        }
        if locale.is_none_or(str::is_empty) {
            return Err(Problem::invalid("locale", "is required"));
        }
        if !currency.is_some_and(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic())) {
            return Err(Problem::invalid("currency", "is required and has three letters"));
        }
        let whole = |amount: &str| amount.parse::<u64>().is_ok();
        if amount.map_or(pays, |amount| !whole(amount)) {
            return Err(Problem::invalid("amount", "is required to pay, as a whole number"));
        }
        let approved = self
            .token_request(ask)
            .is_some_and(|number| self.requests[number].is_finalizable(self.now, self.settings.knobs.token_life_ms));
        let (instruction, status) = match (approved, ask.headers.customer_token.is_some()) {
            (true, _) => ("SHOW_ONLY_KLARNA", "PENDING_PARTNER_AUTHORIZATION"),
            (false, true) => ("PRESELECT_KLARNA", "REQUIRES_CUSTOMER_ACTION"),
            (false, false) => ("SHOW_KLARNA", "REQUIRES_CUSTOMER_ACTION"),
        };
        let option =
            r#"{"payment_option_id":"S0xBUk5B","header":"Pay with the model","payment_button":{"text":"Continue"}}"#;
        let body = format!(
            "{{\"instruction\":\"{instruction}\",\"payment_status\":\"{status}\",\"payment_option\":{option}}}"
        );
        Ok(Answer::json(200, body))
    }
}
