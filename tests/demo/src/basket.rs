//! What is sold. The page names a basket and never an amount: prices live here.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde_json::{Value, json};

/// One line of a basket, amounts in minor units.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) note: &'static str,
    pub(crate) quantity: u32,
    pub(crate) total_amount: i64,
}

/// A basket.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Basket {
    pub(crate) id: String,
    pub(crate) currency: &'static str,
    pub(crate) lines: Vec<Line>,
    pub(crate) amount: i64,
}

impl Basket {
    /// What the demo shop sells.
    pub(crate) fn new(id: String) -> Self {
        let line = |name, note, quantity, total_amount| Line { name, note, quantity, total_amount };
        let lines = vec![
            line("Enamel coffee pot", "1.2 litres, speckled blue", 1, 4_490),
            line("Linen tea towel", "Washed, oatmeal", 2, 3_180),
            line("Delivery", "Two to three days", 1, 490),
        ];
        let amount = lines.iter().map(|line| line.total_amount).sum();
        Self { id, currency: "EUR", lines, amount }
    }

    /// Spec of the payment flow for one attempt to pay this basket.
    pub(crate) fn payment(&self, reference: &str, interaction: Value) -> Value {
        let lines: Vec<Value> = self
            .lines
            .iter()
            .map(|line| {
                json!({
                    "name": line.name,
                    "quantity": line.quantity,
                    "unit_price": line.total_amount / i64::from(line.quantity),
                    "total_amount": line.total_amount,
                })
            })
            .collect();
        json!({
            "reference": reference,
            "authorize": {
                "currency": self.currency,
                "request_payment_transaction": {"amount": self.amount, "payment_transaction_reference": reference},
                "supplementary_purchase_data": {"purchase_reference": self.id, "line_items": lines},
                "step_up_config": {
                    "payment_request_reference": reference,
                    "customer_interaction_config": interaction,
                },
            },
        })
    }
}

/// Baskets by id.
#[derive(Default)]
pub(crate) struct Baskets(Mutex<HashMap<String, Basket>>);

impl Baskets {
    /// The basket of this id, if the shop knows it.
    pub(crate) fn find(&self, id: &str) -> Option<Basket> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// A basket under an id that nobody can guess.
    pub(crate) fn fill(&self) -> Result<Basket, kassa_drive::Error> {
        let id = kassa_drive::fresh_reference()?;
        let basket = Basket::new(id.clone());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id, basket.clone());
        Ok(basket)
    }
}
