//! What Klarna offers: price plans, program plans and programs. Read only.

use serde_json::{Value, json};

use super::collection::list;
use super::gate::Call;
use super::kinds::{PRICE_PLAN, PRICE_VERSION, PROGRAM, PROGRAM_PLAN, PROGRAM_VERSION};
use super::machine::By;
use super::moments::rfc3339;
use super::paging;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

impl World {
    pub(crate) fn list_price_plans(&mut self, call: &Call<'_>) -> Outcome {
        let plans = self.shelf.all(&PRICE_PLAN).map(|row| {
            let versions: Value =
                self.versions(&row.id).map(|version| json!({"version": version["version"]})).collect();
            (row.id.clone(), json!({"price_plan_id": row.id, "versions": versions}))
        });
        list(call, &PRICE_PLAN, plans.collect())
    }

    pub(crate) fn list_program_plans(&mut self, call: &Call<'_>) -> Outcome {
        let plans = self.shelf.all(&PROGRAM_PLAN).map(|row| {
            let shown = |version: &Value| -> Value {
                let names = ["version", "effective_from", "effective_to"];
                names.iter().filter_map(|name| Some(((*name).to_owned(), version.get(*name)?.clone()))).collect()
            };
            let versions: Value = self.versions(&row.id).map(shown).collect();
            (row.id.clone(), json!({"payment_program_plan_id": row.id, "versions": versions}))
        });
        list(call, &PROGRAM_PLAN, plans.collect())
    }

    fn versions<'a>(&'a self, plan: &'a str) -> impl Iterator<Item = &'a Value> {
        let rows = [&PRICE_VERSION, &PROGRAM_VERSION].into_iter().flat_map(|kind| self.shelf.all(kind));
        rows.filter(move |row| row.parent == plan).map(|row| &row.body)
    }

    /// One version: the one that is asked for, or the one in force.
    pub(crate) fn read_price_plan(&mut self, call: &Call<'_>) -> Outcome {
        let mut view = self.find(call, &PRICE_PLAN)?.view();
        let query = call.query();
        let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let wanted = |row: &&Resource| match find("version") {
            Some(version) => row.body["version"] == version,
            None => row.state == "ACTIVE",
        };
        let version = self.shelf.all(&PRICE_VERSION).filter(|row| row.parent == call.id).find(wanted);
        let version = version.ok_or_else(|| Problem::not_found("version of this price plan"))?;
        let filters = ["currency", "customer_country"];
        let fits = |rate: &&Value| filters.iter().all(|name| find(name).is_none_or(|wanted| rate[*name] == wanted));
        let rates = version.body["rates"].as_array().into_iter().flatten().filter(fits).enumerate();
        let rates = rates.map(|(at, rate)| (at.to_string(), rate.clone())).collect();
        for name in ["version", "effective_from"] {
            view[name] = version.body[name].clone();
        }
        let (rates, pagination) = paging::cut(call, rates)?;
        view["rates"] = json!(rates);
        view["pagination"] = pagination;
        Ok(Reply::new(200, view))
    }

    /// Klarna publishes the next version of a price plan or program plan, which is as the last one until it says otherwise; none for
    /// an unknown plan or a moment that has passed.
    pub fn publish_version(&mut self, plan: &str, effective_from: u64) -> Option<Value> {
        let kind = match self.shelf.get(plan)?.kind.name {
            name if name == PRICE_PLAN.name => &PRICE_VERSION,
            name if name == PROGRAM_PLAN.name => &PROGRAM_VERSION,
            _ => return None,
        };
        let earlier = self.shelf.all(kind).filter(|row| row.parent == plan).count();
        let last =
            self.shelf.all(kind).filter(|row| row.parent == plan).last().map(|row| (row.id.clone(), row.body.clone()));
        if effective_from <= self.now {
            return None;
        }
        let (last, mut body) = last?;
        let at = json!(rfc3339(effective_from));
        body["version"] = json!((earlier + 1).to_string());
        body["effective_from"] = at.clone();
        if let Some(row) = self.shelf.get_mut(&last).filter(|row| row.kind.name == PROGRAM_VERSION.name) {
            row.body["effective_to"] = at;
        }
        let id = self.new_id(kind);
        self.place(Resource::new(kind, id.clone(), "", body, self.now).below(plan));
        self.set_deadline(&id, effective_from, "ACTIVE");
        self.shelf.get(&id).map(Resource::view)
    }

    /// A version that comes into force takes the place of the one before.
    pub(crate) fn version_moved(&mut self, version: &Resource) {
        if version.state != "ACTIVE" {
            return;
        }
        let before = |row: &&Resource| row.parent == version.parent && row.id != version.id && row.state == "ACTIVE";
        let before: Vec<_> = self.shelf.all(version.kind).filter(before).map(|row| row.id.clone()).collect();
        for id in before {
            // Cannot be refused: what is ACTIVE can be superseded.
            let _ = self.step(&id, "SUPERSEDED", By::Others);
        }
    }

    /// Programs of a plan, or those that a payment product may use: all of them here.
    pub(crate) fn list_programs(&mut self, call: &Call<'_>) -> Outcome {
        if call.operation.paged {
            self.find(call, &PROGRAM_PLAN)?;
        }
        let query = call.query();
        let wanted = query.iter().find(|(key, _)| key == "enablement_type").map(|(_, value)| value.as_str());
        let fits = |body: &Value| wanted.is_none_or(|wanted| body["enablement_type"] == wanted);
        let all = self.shelf.all(&PROGRAM).filter(|row| fits(&row.body));
        let rows =
            all.filter(|row| !call.operation.paged || row.parent == call.id).map(|row| (row.id.clone(), row.view()));
        list(call, &PROGRAM, rows.collect())
    }
}
