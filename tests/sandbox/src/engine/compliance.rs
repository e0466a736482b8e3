//! Compliance decisions: made by Klarna, read by the acquirer.

use serde_json::{Value, json};

use super::kinds::{DECISION, PAYMENT_PRODUCT};
use super::moments::rfc3339;
use super::shelf::Resource;
use super::world::World;

impl World {
    /// Records a decision of Klarna's about an account and tells of it; answers none for an unknown account.
    pub fn decide_compliance(&mut self, account: &str, decision_type: &str) -> Option<Value> {
        self.shelf.get(account)?;
        let product = self.shelf.seen(&PAYMENT_PRODUCT, account).next().map(|row| row.id.clone());
        let body = json!({
            "decision_type": decision_type,
            "account_id": account,
            "product_instance_id": product.unwrap_or_default(),
            "created_at": rfc3339(self.now),
        });
        let id = self.new_id(&DECISION);
        self.place(Resource::new(&DECISION, id.clone(), account, body, self.now));
        self.tell(&id, "partner.compliance.decision.created", None);
        self.shelf.get(&id).map(Resource::view)
    }
}
