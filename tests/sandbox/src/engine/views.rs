//! Everything that a test may want to see, including what the API hides.

use serde_json::{Value, json};

use super::moments::rfc3339;
use super::world::World;

impl World {
    /// All payment requests in the order of their creation.
    #[must_use]
    pub fn all_requests(&self) -> Value {
        let show = |request: &super::request::PaymentRequest| {
            let mut view = request.view(&self.settings.public_url, true);
            view["account_id"] = json!(request.account);
            view["page_url"] = json!(format!("{}/pay/{}", self.settings.public_url, request.page));
            view["completed_at"] = json!(request.completed_at.map(rfc3339));
            view["result"] = request.result.clone().unwrap_or_default();
            view["payment_transaction_id"] = json!(request.transaction_id);
            view
        };
        let mut all: Vec<_> = self.requests.values().collect();
        all.sort_by_key(|request| request.number);
        all.into_iter().map(show).collect()
    }

    /// All transactions in the order of their creation, totals included.
    #[must_use]
    pub fn all_transactions(&self) -> Value {
        let show = |transaction: &super::transaction::Transaction| {
            let mut view = transaction.view(true);
            view["account_id"] = json!(transaction.account);
            view["released_amount"] = json!(transaction.released);
            view["created_at"] = json!(rfc3339(transaction.created_at));
            let counts = &transaction.counts;
            view["operations"] = json!({
                "captures": counts.captures, "refunds": counts.refunds, "voids": counts.voids, "all": counts.all,
            });
            view
        };
        let mut all: Vec<_> = self.transactions.values().collect();
        all.sort_by_key(|transaction| transaction.number);
        all.into_iter().map(show).collect()
    }
}
