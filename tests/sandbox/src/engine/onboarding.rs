//! Onboarding: a partner with everything below it in one document, or additions to a known one.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::gate::Call;
use super::kinds::{
    BRAND, BUSINESS_ENTITY, Kind, PARTNER_ACCOUNT, PAYMENT_ACCOUNT, PAYMENT_PRODUCT, STORE, STORE_GROUP,
};
use super::moments::SECOND;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

/// Klarna's set-up is done "usually within seconds".
const SET_UP: u64 = 2 * SECOND;

const EXPANDABLE: [(&str, &Kind); 3] =
    [("brands", &BRAND), ("store_groups", &STORE_GROUP), ("partner_business_entities", &BUSINESS_ENTITY)];

/// Members that are stored as ids or as resources of their own.
const LINKS: [&str; 3] = ["stores", "partner_business_entity_reference", "default_store_group_reference"];

impl World {
    pub(crate) fn onboard(&mut self, call: &Call<'_>) -> Outcome {
        if !self.is_acquirer(&call.account) {
            return Err(Problem::forbidden("Onboarding belongs to the acquiring partner"));
        }
        let reference = &call.body["partner_account_reference"];
        let own = |row: &&Resource| self.accounts.acquirer_of(&row.id) == Some(call.account.as_str());
        let same = |row: &&Resource| row.body["partner_account_reference"] == *reference;
        let known = self.shelf.all(&PARTNER_ACCOUNT).filter(own).find(same).map(|row| row.id.clone());
        let account = match &known {
            Some(id) => id.clone(),
            None => format!("krn:{}:{}", PARTNER_ACCOUNT.krn, self.choose.capitals(8)),
        };
        self.links(&account, &call.body)?;
        self.same_as_before(&account, &call.body)?;
        if known.is_none() {
            let names = ["partner_account_reference", "partner_account_name", "partner_account_contact"];
            let body = names.iter().map(|name| ((*name).to_owned(), call.body[*name].clone())).collect();
            self.place(Resource::new(&PARTNER_ACCOUNT, account.clone(), &account, body, self.now));
            self.accounts.partners.insert(account.clone(), call.account.clone());
            self.set_deadline(&account, self.now + SET_UP, "OPERATIONAL");
        }
        self.put_parts(&account, &call.body)?;
        Ok(Reply::new(call.operation.success, json!({"partner_account_id": account})))
    }

    /// Every reference leads to something in the document or on the account.
    fn links(&self, account: &str, body: &Value) -> Result<(), Problem> {
        let known = |kind: &Kind, list: &str, value: &Value| {
            let name = kind.reference.unwrap_or_default();
            items(body, list).any(|item| item[name] == *value) || self.resolve(kind, account, value).is_some()
        };
        let mut wrong = Vec::new();
        for (at, group) in items(body, "store_groups").enumerate() {
            if !known(&BRAND, "brands", &group["brand_reference"]) {
                wrong.push(format!("store_groups[{at}].brand_reference"));
            }
        }
        for (at, product) in items(body, "products").enumerate() {
            for (place, link) in items(product, "payment_accounts").enumerate() {
                let path = format!("products[{at}].payment_accounts[{place}]");
                if !known(&BUSINESS_ENTITY, "partner_business_entities", &link["partner_business_entity_reference"]) {
                    wrong.push(format!("{path}.partner_business_entity_reference"));
                }
                if !known(&STORE_GROUP, "store_groups", &link["default_store_group_reference"]) {
                    wrong.push(format!("{path}.default_store_group_reference"));
                }
            }
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(Problem::validation(wrong.into_iter().map(|path| (path, "leads nowhere".to_owned())).collect()))
    }

    /// References are unique in the document, and a known one has to be sent as it was.
    fn same_as_before(&self, account: &str, body: &Value) -> Result<(), Problem> {
        let stores = items(body, "store_groups").flat_map(|group| items(group, "stores"));
        let links = items(body, "products").flat_map(|product| items(product, "payment_accounts"));
        let mut all: Vec<(&Kind, &Value)> = stores.map(|store| (&STORE, store)).collect();
        all.extend(links.map(|link| (&PAYMENT_ACCOUNT, link)));
        all.extend(EXPANDABLE.iter().flat_map(|(list, kind)| items(body, list).map(|item| (*kind, item))));
        let mut seen = BTreeSet::new();
        for (kind, item) in all {
            let name = kind.reference.unwrap_or_default();
            if !seen.insert((kind.name, item[name].as_str().unwrap_or_default())) {
                return Err(Problem::invalid(name, "occurs twice in this document"));
            }
            let old = self.resolve(kind, account, &item[name]).and_then(|id| self.shelf.get(&id));
            let differs = |old: &Resource| {
                let members = item.as_object().into_iter().flatten();
                members
                    .filter(|(member, _)| !LINKS.contains(&member.as_str()))
                    .any(|(m, value)| old.body.get(m) != Some(value))
            };
            if old.is_some_and(differs) {
                return Err(Problem::conflict(format!("A {} of this reference exists and differs", kind.name)));
            }
        }
        Ok(())
    }

    fn put_parts(&mut self, account: &str, body: &Value) -> Result<(), Problem> {
        // Groups point at brands, so brands come first.
        for (list, kind) in EXPANDABLE {
            for item in items(body, list) {
                let known = self.resolve(kind, account, &item[kind.reference.unwrap_or_default()]);
                let group = kind.name == STORE_GROUP.name;
                let id = match known {
                    Some(id) => id,
                    None => {
                        let part = if group { self.store_group_body(account, item)? } else { item.clone() };
                        self.put_part(kind, account, part, "")
                    }
                };
                if group {
                    let new = |store: &&Value| self.resolve(&STORE, account, &store["store_reference"]).is_none();
                    let stores: Value = items(item, "stores").filter(new).cloned().collect();
                    self.put_stores(account, &id, &stores);
                }
            }
        }
        for item in items(body, "products") {
            let known = self.shelf.seen(&PAYMENT_PRODUCT, account).next().map(|row| row.id.clone());
            let product = known.unwrap_or_else(|| {
                let part = json!({"type": item["type"], "payment_profile_id": item["payment_profile_id"]});
                self.put_part(&PAYMENT_PRODUCT, account, part, "")
            });
            for link in items(item, "payment_accounts") {
                if self.resolve(&PAYMENT_ACCOUNT, account, &link["payment_account_reference"]).is_none() {
                    let part = self.payment_account_body(account, link)?;
                    self.put_part(&PAYMENT_ACCOUNT, account, part, &product);
                }
            }
        }
        Ok(())
    }

    fn put_part(&mut self, kind: &'static Kind, account: &str, body: Value, parent: &str) -> String {
        let id = self.new_id(kind);
        self.place(Resource::new(kind, id.clone(), account, body, self.now).below(parent));
        id
    }

    pub(crate) fn read_account(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.shelf.get(&call.account).ok_or_else(|| Problem::not_found(PARTNER_ACCOUNT.name))?;
        let mut view = row.view();
        let query = call.query();
        let wanted = |name: &str| query.iter().any(|(key, value)| key == "expand" && value == name);
        for (list, kind) in EXPANDABLE {
            if wanted(list) {
                view[list] = self.shelf.seen(kind, &call.account).map(Resource::view).collect();
            }
        }
        if wanted("products") {
            let own = self.shelf.seen(&PAYMENT_PRODUCT, &call.account);
            view["products"] = own.map(|row| self.product_view(row)).collect();
        }
        Ok(Reply::new(200, view))
    }
}

fn items<'a>(body: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    body[list].as_array().into_iter().flatten()
}
