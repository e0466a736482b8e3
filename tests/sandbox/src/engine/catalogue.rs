//! What Klarna offers: price plans, program plans and programs. Read only.

use serde_json::{Value, json};

use super::collection::list;
use super::gate::Call;
use super::kinds::{PRICE_PLAN, PROGRAM, PROGRAM_PLAN};
use super::paging;
use super::problem::Problem;
use super::world::{Outcome, Reply, World};

impl World {
    pub(crate) fn list_price_plans(&mut self, call: &Call<'_>) -> Outcome {
        let plan =
            |body: &Value| json!({"price_plan_id": body["price_plan_id"], "versions": [{"version": body["version"]}]});
        let plans = self.shelf.all(&PRICE_PLAN).map(|row| (row.id.clone(), plan(&row.body))).collect();
        list(call, &PRICE_PLAN, plans)
    }

    pub(crate) fn read_price_plan(&mut self, call: &Call<'_>) -> Outcome {
        let mut view = self.find(call, &PRICE_PLAN)?.view();
        let query = call.query();
        let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        if find("version").is_some_and(|version| view["version"] != version) {
            return Err(Problem::not_found("version of this price plan"));
        }
        let filters = ["currency", "customer_country"];
        let fits = |rate: &&Value| filters.iter().all(|name| find(name).is_none_or(|wanted| rate[*name] == wanted));
        let rates = view["rates"].as_array().into_iter().flatten().filter(fits).enumerate();
        let rates = rates.map(|(at, rate)| (at.to_string(), rate.clone())).collect();
        let (rates, pagination) = paging::cut(call, rates)?;
        view["rates"] = json!(rates);
        view["pagination"] = pagination;
        Ok(Reply::new(200, view))
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
