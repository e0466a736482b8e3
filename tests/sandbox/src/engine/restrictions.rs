//! What an account demands of its own callers: client certificates and addresses.

use serde_json::{Value, json};

use super::collection::merge;
use super::gate::Call;
use super::kinds::{IP_RESTRICTION, Kind, MTLS};
use super::machine::By;
use super::moments;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

const AHEAD: u64 = 92 * moments::DAY;

impl World {
    /// Whether calls of the account need a client certificate.
    pub(crate) fn mtls_enforced(&self, account: &str) -> bool {
        self.shelf.get(&place(&MTLS, account)).is_some_and(|row| row.state == "ENFORCED")
    }

    /// The one resource of this kind that every account has.
    fn single(&mut self, kind: &'static Kind, account: &str) -> String {
        let id = place(kind, account);
        if self.shelf.get(&id).is_none() {
            self.place(Resource::new(kind, id.clone(), account, json!({}), self.now));
        }
        id
    }

    fn mtls_view(&self, call: &Call<'_>, id: &str) -> Reply {
        let Some(row) = self.shelf.get(id) else { return Reply::empty(204) };
        let mut view = json!({"enforcement_mode": if row.state == "ENFORCED" { "ENFORCED" } else { "REPORTING" }});
        if let Some(from) = row.body.get("enforced_from").filter(|_| row.state != "REPORTING") {
            view["enforced_from"] = from.clone();
        }
        Reply::new(call.operation.success, view)
    }

    pub(crate) fn read_mtls(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.single(&MTLS, &call.account);
        Ok(self.mtls_view(call, &id))
    }

    pub(crate) fn enforce_mtls(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.single(&MTLS, &call.account);
        let wish = call.text("/enforced_from").unwrap_or_default();
        let from = if wish == "NOW" { Some(self.now) } else { moments::parse(&wish) };
        let Some(from) = from.filter(|from| (self.now..=self.now + AHEAD).contains(from)) else {
            let reason = "is neither NOW nor a moment within the next three months";
            return Err(Problem::invalid("enforced_from", reason));
        };
        let to = if from == self.now { "ENFORCED" } else { "SCHEDULED" };
        self.step(&id, to, By::Call(call.operation.id))?;
        if let Some(row) = self.shelf.get_mut(&id) {
            row.body["enforced_from"] = json!(moments::rfc3339(from));
        }
        if to == "SCHEDULED" {
            self.set_deadline(&id, from, "ENFORCED");
        }
        Ok(self.mtls_view(call, &id))
    }

    pub(crate) fn remove_mtls(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.single(&MTLS, &call.account);
        // A repeat finds the work done.
        if self.shelf.get(&id).is_some_and(|row| row.state != "REPORTING") {
            self.step(&id, "REPORTING", By::Call(call.operation.id))?;
        }
        Ok(self.mtls_view(call, &id))
    }

    pub(crate) fn read_ip_restriction(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.single(&IP_RESTRICTION, &call.account);
        Ok(Reply::new(200, self.ip_view(&id)))
    }

    pub(crate) fn update_ip_restriction(&mut self, call: &Call<'_>) -> Outcome {
        let mode = call.text("/enforcement_mode");
        if mode.is_some_and(|mode| !matches!(mode.as_str(), "NOT_ENABLED" | "REPORTING" | "ENFORCED")) {
            return Err(Problem::invalid("enforcement_mode", "is none of NOT_ENABLED, REPORTING, ENFORCED"));
        }
        let ranges = call.body["allowed_ips"].as_array().into_iter().flatten().enumerate();
        let wrong = ranges.filter(|(_, range)| !range.as_str().is_some_and(is_range));
        let wrong: Vec<_> =
            wrong.map(|(at, _)| (format!("allowed_ips[{at}]"), "is no range in CIDR notation".to_owned())).collect();
        if !wrong.is_empty() {
            return Err(Problem::validation(wrong));
        }
        let id = self.single(&IP_RESTRICTION, &call.account);
        if let Some(row) = self.shelf.get_mut(&id) {
            merge(&mut row.body, &call.body);
        }
        Ok(Reply::new(200, self.ip_view(&id)))
    }

    fn ip_view(&self, id: &str) -> Value {
        let body = self.shelf.get(id).map(|row| &row.body);
        let find = |name: &str| body.and_then(|body| body.get(name)).cloned();
        json!({
            "enforcement_mode": find("enforcement_mode").unwrap_or_else(|| json!("NOT_ENABLED")),
            "allowed_ips": find("allowed_ips").unwrap_or_else(|| json!([])),
        })
    }
}

fn place(kind: &Kind, account: &str) -> String {
    format!("{}:{account}", kind.krn)
}

fn is_range(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else { return false };
    let (Ok(address), Ok(bits)) = (address.parse::<std::net::IpAddr>(), bits.parse::<u8>()) else { return false };
    bits <= if address.is_ipv4() { 32 } else { 128 }
}
