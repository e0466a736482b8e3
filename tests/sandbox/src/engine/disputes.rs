//! Disputes of both frameworks: what opens, lists, answers and tells of them. What a step leaves behind stands in `dispute_steps`.

use serde_json::{Value, json};

use super::collection::list;
use super::dispute_steps::response_hours;
use super::gate::Call;
use super::kinds::{ATTACHMENT, DISPUTE_2020, DISPUTE_2026, PAYMENT_ACCOUNT, PAYMENT_PRODUCT};
use super::machine::By;
use super::moments::{self, DAY, HOUR, rfc3339};
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

/// For so long an answer of FRAMEWORK_2020 can be replaced.
const AMEND: u64 = HOUR;

/// What Klarna or a customer opens a dispute with.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Opening {
    /// The payment it is about.
    pub payment_transaction_id: String,
    /// `FRAMEWORK_2026` (the default) or `FRAMEWORK_2020`.
    pub base_framework: Option<String>,
    /// A reason of the framework.
    pub dispute_reason: Option<String>,
    /// Minor units; the captured amount if left out.
    pub dispute_amount: Option<i64>,
}

impl World {
    /// Opens a dispute; answers none for an unknown transaction.
    pub fn open_dispute(&mut self, opening: &Opening) -> Option<Value> {
        let transaction = self.transactions.get(&opening.payment_transaction_id)?;
        let account = transaction.account.clone();
        let amount = opening.dispute_amount.unwrap_or(transaction.captured());
        let older = opening.base_framework.as_deref() == Some("FRAMEWORK_2020");
        let default = if older { "PRODUCTS_NOT_RECEIVED" } else { "PRODUCTS_OR_SERVICES_NOT_RECEIVED" };
        let reason = opening.dispute_reason.clone().unwrap_or_else(|| default.to_owned());
        let mut body = json!({
            "payment_transaction_id": transaction.id,
            "dispute_reason": reason,
            "configuration": {"base_framework": if older { "FRAMEWORK_2020" } else { "FRAMEWORK_2026" }},
        });
        let order = transaction.purchase.as_ref().and_then(|data| data["purchase_reference"].as_str());
        let references =
            [("purchase_reference", order), ("payment_transaction_reference", transaction.reference.as_deref())];
        for (name, reference) in references.into_iter().filter(|_| !older) {
            if let Some(reference) = reference.filter(|text| !text.is_empty()) {
                body[name] = json!(reference);
            }
        }
        if let Some(product) = self.shelf.seen(&PAYMENT_PRODUCT, &account).next() {
            body["product_id"] = json!(product.id);
        }
        let (kind, event) = if older {
            body["merchant_evidence"] = json!([]);
            (&DISPUTE_2020, "payment.dispute.state-change.pre-arbitration")
        } else {
            let link = self.shelf.seen(&PAYMENT_ACCOUNT, &account).next().map(|row| row.id.clone());
            body["order_id"] = json!(transaction.id.rsplit(':').next());
            body["payment_account_id"] = json!(link);
            body["dispute_details"] =
                json!({"dispute_amount": amount, "currency": transaction.currency, "created_by": "CUSTOMER"});
            let now = json!(rfc3339(self.now));
            (body["created_at"], body["updated_at"]) = (now.clone(), now.clone());
            body["configuration"]["options"] = json!({"hold_policy": "NONE"});
            body["state_context"] = json!({"representment": {
                "state": "EVIDENCE_REQUESTED",
                "request": {"additional_information": "Tell us what happened.", "requested_at": now},
            }});
            (&DISPUTE_2026, "payment.dispute.state-change.initiated")
        };
        let id = format!("krn:{}:{}", kind.krn, self.choose.uuid());
        let mut row = Resource::new(kind, id.clone(), &account, body, self.now);
        row.hidden = json!({"amount": amount});
        self.place(row);
        if older {
            self.set_deadline(&id, self.now + 21 * DAY, "ARBITRATION_PENDING");
        } else if let Some(hours) = response_hours(&reason) {
            let at = self.now + hours * HOUR;
            if let Some(row) = self.shelf.get_mut(&id) {
                row.body["state_context"]["representment"]["expires_at"] = json!(rfc3339(at));
            }
            self.set_deadline(&id, at, "CLOSED");
        }
        self.tell(&id, event, None);
        self.shelf.get(&id).map(Resource::view)
    }

    /// A dispute of either framework.
    fn dispute(&self, call: &Call<'_>, id: &str) -> Result<&Resource, Problem> {
        let fits = |row: &&Resource| row.kind.list == DISPUTE_2026.list && row.owner == call.account;
        self.shelf.get(id).filter(fits).ok_or_else(|| Problem::not_found("dispute"))
    }

    pub(crate) fn read_dispute(&mut self, call: &Call<'_>) -> Outcome {
        Ok(Reply::new(200, self.dispute(call, &call.id)?.view()))
    }

    pub(crate) fn list_disputes(&mut self, call: &Call<'_>) -> Outcome {
        let query = call.query();
        let all = |name: &str| query.iter().filter(|(key, _)| key == name).map(|(_, v)| v.clone()).collect::<Vec<_>>();
        let (transactions, states, reasons) = (all("payment_transaction_id"), all("state"), all("reason"));
        let limit = |name: &str| match all(name).first() {
            None => Ok(None),
            Some(text) => {
                moments::parse(text).map(Some).ok_or_else(|| Problem::invalid(name, "is no date-time with zone"))
            }
        };
        let (orders, products) = (all("purchase_references"), all("payment_product_instance_id"));
        let opened = (limit("opened_at_start")?, limit("opened_at_end")?);
        let closed = (limit("closed_at_start")?, limit("closed_at_end")?);
        let text = |row: &Resource, name: &str| row.body[name].as_str().unwrap_or_default().to_owned();
        let wanted = |list: &[String], value: &str| list.is_empty() || list.iter().any(|known| known == value);
        let within = |(from, to): (Option<u64>, Option<u64>), at: Option<u64>| {
            (from.is_none() && to.is_none())
                || at.is_some_and(|at| from.is_none_or(|from| at >= from) && to.is_none_or(|to| at < to))
        };
        let mut found: Vec<&Resource> = [&DISPUTE_2026, &DISPUTE_2020]
            .into_iter()
            .flat_map(|kind| self.shelf.all(kind))
            .filter(|row| row.owner == call.account)
            .filter(|row| wanted(&transactions, &text(row, "payment_transaction_id")))
            .filter(|row| wanted(&states, &row.state) && wanted(&reasons, &text(row, "dispute_reason")))
            .filter(|row| wanted(&orders, &text(row, "purchase_reference")))
            .filter(|row| wanted(&products, &text(row, "product_id")))
            .filter(|row| within(opened, Some(row.created_at)))
            .filter(|row| within(closed, row.hidden["closed_at_ms"].as_u64()))
            .collect();
        found.sort_by_key(|row| row.created_at);
        match all("sort_by").first().map(String::as_str) {
            Some("-opened_at") => found.reverse(),
            Some("deadline_expires_at") => found.sort_by_key(|row| row.deadline.map_or(u64::MAX, |(at, _)| at)),
            Some("-deadline_expires_at") => {
                found.sort_by_key(|row| std::cmp::Reverse(row.deadline.map_or(0, |(at, _)| at)));
            }
            _ => {}
        }
        let rows = found.into_iter().map(|row| (row.id.clone(), row.view())).collect();
        list(call, &DISPUTE_2026, rows)
    }

    pub(crate) fn accept_loss(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.dispute(call, &call.id)?;
        let id = row.id.clone();
        self.keep(
            &id,
            json!({"outcome": "LOST", "why": "PARTNER_ACCEPTED_THE_LOSS", "representment": "EVIDENCE_WAIVED"}),
        );
        self.step(&id, "CLOSED", By::Call(call.operation.id))?;
        Ok(Reply::new(call.operation.success, json!({"state": "CLOSED"})))
    }

    pub(crate) fn respond_to_dispute(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.dispute(call, &call.id)?;
        let (id, older) = (row.id.clone(), row.kind.name == DISPUTE_2020.name);
        let amount = row.hidden["amount"].as_i64().unwrap_or_default();
        let amends = row.state == "ARBITRATION_PENDING" && row.hidden["amend_until"].as_u64() >= Some(self.now);
        if older != call.body.get("details").is_some() {
            let reason = if older { "is required by FRAMEWORK_2020" } else { "belongs to FRAMEWORK_2020" };
            return Err(Problem::invalid("details", reason));
        }
        if call.body["partner_proposed_refund_amount"].as_i64().is_some_and(|proposed| proposed >= amount) {
            return Err(Problem::invalid("partner_proposed_refund_amount", "is not below the disputed amount"));
        }
        let attachments = self.attachments(call, &id)?;
        let now = rfc3339(self.now);
        let mut evidence = json!({"created_at": now, "attachments": attachments});
        if let Some(text) = call.body.get("additional_information") {
            evidence["additional_information"] = text.clone();
        }
        let mut answer = evidence.clone();
        let to = if older { "ARBITRATION_PENDING" } else { "REPRESENTMENT" };
        if older {
            evidence["details"] = call.body["details"].clone();
        }
        answer["state"] = json!(to);
        if amends {
            self.amend(&id, &evidence);
            return Ok(Reply::new(call.operation.success, answer));
        }
        self.keep(&id, json!({"evidence": evidence, "representment": "EVIDENCE_RECEIVED"}));
        // The direct API and the guides name this verb differently.
        self.step(&id, to, By::Call(if older { "respondToDispute" } else { "representDispute" }))?;
        if let Some(row) = self.shelf.get_mut(&id).filter(|_| older) {
            row.hidden["amend_until"] = json!(self.now + AMEND);
        }
        Ok(Reply::new(call.operation.success, answer))
    }

    /// Within its time an answer of the older framework is replaced by another one; the dispute stays where it is.
    fn amend(&mut self, id: &str, evidence: &Value) {
        let list = self.shelf.get_mut(id).and_then(|row| row.body["merchant_evidence"].as_array_mut());
        if let Some(last) = list.and_then(|list| list.last_mut()) {
            last["response"] = evidence.clone();
        }
    }

    pub(crate) fn appeal(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.dispute(call, &call.id)?;
        let (id, older) = (row.id.clone(), row.kind.name == DISPUTE_2020.name);
        let attachments = self.attachments(call, &id)?;
        let now = rfc3339(self.now);
        let text = call.body["additional_information"].clone();
        let mut request = json!({"requested_at": now, "additional_information": text});
        if attachments.as_array().is_some_and(|list| !list.is_empty()) {
            request["attachments"] = attachments;
        }
        self.keep(&id, json!({"arbitration_request": request}));
        let to = if older { "ARBITRATION_PENDING" } else { "ARBITRATION" };
        self.step(&id, to, By::Call(call.operation.id))?;
        Ok(Reply::new(call.operation.success, json!({"state": to, "created_at": now, "additional_information": text})))
    }

    /// The attachments a body names; all of them have to belong to the dispute.
    fn attachments(&self, call: &Call<'_>, dispute: &str) -> Result<Value, Problem> {
        let named = call.body["attachments"].as_array().into_iter().flatten().enumerate();
        for (at, attachment) in named {
            let id = attachment["payment_dispute_attachment_id"].as_str().unwrap_or_default();
            if !self.shelf.all(&ATTACHMENT).any(|row| row.id == id && row.parent == dispute) {
                let name = format!("attachments[{at}].payment_dispute_attachment_id");
                return Err(Problem::invalid(name, "belongs to no file of this dispute"));
            }
        }
        Ok(call.body.get("attachments").cloned().unwrap_or_else(|| json!([])))
    }

    pub(crate) fn dispute_payload(&self, row: &Resource, event: &str) -> Value {
        let view = row.view();
        if row.kind.name == DISPUTE_2020.name {
            let mut payload = view;
            payload["payment_product_instance_id"] = json!(self.seed.payment_product_id);
            // The closed and the pre-arbitration event share their shape with the newer framework.
            payload["updated_at"] = json!(rfc3339(self.now));
            return payload;
        }
        let names: &[&str] = match event.rsplit('.').next().unwrap_or_default() {
            "initiated" => &["dispute_reason", "dispute_details", "created_at"],
            "pre-arbitration" => &["arbitration"],
            _ => &[],
        };
        let common = [
            "payment_dispute_id",
            "payment_transaction_reference",
            "purchase_reference",
            "payment_transaction_id",
            "payment_account_id",
            "state",
            "updated_at",
            "configuration",
        ];
        let members =
            common.iter().chain(names).filter_map(|name| Some(((*name).to_owned(), view.get(*name)?.clone())));
        let mut payload: Value = members.collect();
        let context = &view["state_context"];
        for name in [
            "representment",
            "partner_evidence",
            "arbitration_expires_at",
            "dispute_outcome",
            "dispute_outcome_detailed",
            "closed_at",
        ] {
            if let Some(value) = context.get(name) {
                payload[name] = value.clone();
            }
        }
        if event.ends_with(".arbitration") {
            payload["arbitration_request"] = view["arbitration"]["arbitration_request"].clone();
        }
        if event.ends_with("deadline-extended") {
            let at = json!({"evidence_response_deadline_at": context["representment"]["expires_at"]});
            payload["updated_fields"] = at;
        }
        payload
    }
}
