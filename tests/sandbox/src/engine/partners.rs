//! What is below a partner account: stores, groups, products, payment accounts.

use serde_json::{Value, json};

use super::gate::Call;
use super::kinds::{
    BRAND, BUSINESS_ENTITY, ENABLEMENT, Kind, PAYMENT_ACCOUNT, PAYMENT_PRODUCT, PROGRAM, STORE, STORE_GROUP,
};
use super::machine::By;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

impl World {
    /// The id behind a reference of the account.
    pub(crate) fn resolve(&self, kind: &Kind, account: &str, reference: &Value) -> Option<String> {
        let name = kind.reference?;
        self.shelf.seen(kind, account).find(|row| row.body.get(name) == Some(reference)).map(|row| row.id.clone())
    }

    fn resolved(&self, kind: &Kind, account: &str, body: &Value, member: &str) -> Result<String, Problem> {
        self.resolve(kind, account, &body[member]).ok_or_else(|| Problem::invalid(member, "is unknown on this account"))
    }

    pub(crate) fn new_store(&mut self, call: &Call<'_>) -> Result<(), Problem> {
        let group = call.text("/store_group_id").unwrap_or_default();
        let known = self.shelf.seen(&STORE_GROUP, &call.account).any(|row| row.id == group);
        if known { Ok(()) } else { Err(Problem::invalid("store_group_id", "is unknown on this account")) }
    }

    pub(crate) fn new_store_group(&mut self, call: &Call<'_>) -> Result<Value, Problem> {
        self.free_stores(&call.account, &call.body["stores"])?;
        self.store_group_body(&call.account, &call.body)
    }

    /// Refuses stores whose references are taken.
    pub(crate) fn free_stores(&self, account: &str, stores: &Value) -> Result<(), Problem> {
        stores.as_array().into_iter().flatten().try_for_each(|store| self.unused(&STORE, account, store, None))
    }

    pub(crate) fn store_group_body(&self, account: &str, given: &Value) -> Result<Value, Problem> {
        let brand = self.resolved(&BRAND, account, given, "brand_reference")?;
        let mut body = given.clone();
        if let Some(members) = body.as_object_mut() {
            members.remove("stores");
        }
        body["brand_id"] = json!(brand);
        Ok(body)
    }

    pub(crate) fn put_stores(&mut self, account: &str, group: &str, stores: &Value) {
        for store in stores.as_array().into_iter().flatten() {
            let mut body = store.clone();
            body["store_group_id"] = json!(group);
            let id = self.new_id(&STORE);
            self.place(Resource::new(&STORE, id, account, body, self.now));
        }
    }

    pub(crate) fn new_payment_account(&mut self, call: &Call<'_>) -> Result<Value, Problem> {
        let product = call.id.as_str();
        let own = self.shelf.seen(&PAYMENT_PRODUCT, &call.account).find(|row| row.id == product);
        if own.ok_or_else(|| Problem::not_found(PAYMENT_PRODUCT.name))?.state != "ENABLED" {
            return Err(Problem::forbidden("The payment product is not ENABLED"));
        }
        self.payment_account_body(&call.account, &call.body)
    }

    /// Created with references, read back with ids.
    pub(crate) fn payment_account_body(&self, account: &str, given: &Value) -> Result<Value, Problem> {
        let entity = self.resolved(&BUSINESS_ENTITY, account, given, "partner_business_entity_reference")?;
        let group = self.resolved(&STORE_GROUP, account, given, "default_store_group_reference")?;
        let mut body = given.clone();
        if let Some(members) = body.as_object_mut() {
            members.remove("partner_business_entity_reference");
            members.remove("default_store_group_reference");
        }
        body["partner_business_entity_id"] = json!(entity);
        body["default_store_group_id"] = json!(group);
        Ok(body)
    }

    /// Klarna lets an account use a RESTRICTED program; false for an unknown one.
    pub fn approve_program(&mut self, account: &str, program: &str) -> bool {
        let known =
            self.shelf.all(&PROGRAM).any(|row| row.id == program && row.body["enablement_type"] == "RESTRICTED");
        known && self.shelf.get(account).is_some() && {
            self.approved_programs.insert((account.to_owned(), program.to_owned()));
            true
        }
    }

    pub(crate) fn new_enablement(&mut self, call: &Call<'_>) -> Result<(), Problem> {
        let program = call.text("/payment_program_id").unwrap_or_default();
        let Some(row) = self.shelf.all(&PROGRAM).find(|row| row.id == program) else {
            return Err(Problem::invalid("payment_program_id", "is unknown"));
        };
        let approved = self.approved_programs.contains(&(call.account.clone(), program.clone()));
        if row.body["enablement_type"] != "OPTIONAL" && !approved {
            return Err(Problem::forbidden("PRESET programs need no enablement, RESTRICTED ones Klarna's approval"));
        }
        let mut known = self.shelf.seen(&ENABLEMENT, &call.account);
        if known.any(|row| row.body["payment_program_id"] == program.as_str() && same_criteria(row, &call.body)) {
            return Err(Problem::conflict("This enablement exists"));
        }
        Ok(())
    }

    pub(crate) fn product_view(&self, product: &Resource) -> Value {
        let mut view = product.view();
        let below = self.shelf.all(&PAYMENT_ACCOUNT).filter(|row| row.parent == product.id);
        view["payment_accounts"] = below.map(Resource::view).collect();
        view
    }

    pub(crate) fn list_products(&mut self, call: &Call<'_>) -> Outcome {
        let own = self.shelf.seen(&PAYMENT_PRODUCT, &call.account);
        Ok(Reply::new(200, own.map(|row| self.product_view(row)).collect()))
    }

    pub(crate) fn disable_product(&mut self, call: &Call<'_>) -> Outcome {
        let reason = call.text("/reason").unwrap_or_default();
        if !matches!(reason.as_str(), "FRAUD" | "VOLUNTARY") {
            return Err(Problem::invalid("reason", "is none of FRAUD, VOLUNTARY"));
        }
        let id = self.find(call, &PAYMENT_PRODUCT)?.id.clone();
        self.step(&id, "DISABLED", By::Call(call.operation.id))?;
        Ok(Reply::empty(call.operation.success))
    }

    pub(crate) fn enable_product(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.find(call, &PAYMENT_PRODUCT)?;
        if row.state == "DISABLED" && row.hidden["disabled_by_caller"] != true {
            return Err(Problem::conflict("Klarna disabled this product"));
        }
        let id = row.id.clone();
        self.step(&id, "ENABLED", By::Call(call.operation.id))?;
        Ok(Reply::empty(call.operation.success))
    }

    /// Payment accounts follow their product.
    pub(crate) fn product_moved(&mut self, product: &Resource, by: By<'_>) {
        let to = if product.state == "ENABLED" { "ENABLED" } else { "DISABLED" };
        let below = self.shelf.all(&PAYMENT_ACCOUNT).filter(|row| row.parent == product.id && row.state != to);
        for id in below.map(|row| row.id.clone()).collect::<Vec<_>>() {
            // Cannot be refused: the two states lead to each other.
            let _ = self.step(&id, to, By::Others);
        }
        if let Some(row) = self.shelf.get_mut(&product.id) {
            row.hidden = json!({"disabled_by_caller": to == "DISABLED" && matches!(by, By::Call(_))});
        }
    }

    /// New payments need an ENABLED product; what was authorised before goes on.
    pub(crate) fn product_enabled(&self, account: &str) -> Result<(), Problem> {
        let account_off = self.shelf.get(account).is_some_and(|row| row.state == "DISABLED");
        if account_off || self.shelf.seen(&PAYMENT_PRODUCT, account).any(|row| row.state != "ENABLED") {
            return Err(Problem::forbidden("The payment product of this account is not ENABLED"));
        }
        Ok(())
    }

    /// A disabled account takes its products with it.
    pub(crate) fn account_moved(&mut self, account: &Resource) {
        if account.state != "DISABLED" {
            return;
        }
        let own = self.shelf.seen(&PAYMENT_PRODUCT, &account.id).filter(|row| row.state == "ENABLED");
        for id in own.map(|row| row.id.clone()).collect::<Vec<_>>() {
            // Cannot be refused: Klarna may disable every ENABLED product.
            let _ = self.step(&id, "DISABLED", By::Others);
        }
    }
}

fn same_criteria(row: &Resource, body: &Value) -> bool {
    row.body["enablement_criteria"] == body["enablement_criteria"]
}
