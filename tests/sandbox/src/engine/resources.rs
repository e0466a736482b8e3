//! Where kinds differ: operations of their own, what a creation needs, what a state brings about, and what an event says.

use serde_json::{Value, json};

use super::gate::Call;
use super::kinds::Kind;
use super::machine::By;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, World};

impl World {
    pub(crate) fn perform_special(&mut self, call: &Call<'_>) -> Outcome {
        match call.operation.id {
            "revokeClientCertificate" => self.revoke_certificate(call),
            "getMtlsEnforcement" => self.read_mtls(call),
            "enforceMtls" => self.enforce_mtls(call),
            "removeMtlsEnforcement" => self.remove_mtls(call),
            "listAllowedIpRanges" => self.read_ip_restriction(call),
            "updateIpRestriction" => self.update_ip_restriction(call),
            "onboard" => self.onboard(call),
            "getAccount" => self.read_account(call),
            "listPaymentProducts" => self.list_products(call),
            "disablePaymentProduct" => self.disable_product(call),
            "enablePaymentProduct" => self.enable_product(call),
            "listPaymentProgramPlans" => self.list_program_plans(call),
            "listPricePlans" => self.list_price_plans(call),
            "getPricePlan" => self.read_price_plan(call),
            "listPaymentProgramsForPaymentProgramPlan" | "listPaymentProgramsForPaymentProduct" => {
                self.list_programs(call)
            }
            "listSettlements" => self.list_settlements(call),
            "generateSettlementReport" => self.generate_settlement(call),
            "getSettlementCsv" => self.settlement_csv(call),
            "listSettlementTransactions" => self.settlement_lines(call),
            "setPayoutStatus" => self.set_payout_status(call),
            "getPayoutStatus" => self.read_payout(call),
            "createDeepLink" => self.create_deep_link(call),
            "createOrUpdateUserAccess" => self.grant_access(call),
            "deleteUserAccess" => self.delete_access(call),
            "listDisputes" => self.list_disputes(call),
            "getDispute" => self.read_dispute(call),
            "acceptDisputeLoss" => self.accept_loss(call),
            "respondToDispute" | "representDispute" => self.respond_to_dispute(call),
            "appealDispute" => self.appeal(call),
            "uploadDisputeAttachment" => self.upload(call),
            "downloadDisputeAttachment" => self.download(call),
            "generateInteroperabilitySdkToken" => self.create_sdk_token(call),
            "generateInteroperabilityToken" => self.create_session(call),
            "generateTestInteroperabilityToken" => self.create_test_session(call),
            "readInteroperabilityV1" | "readInteroperabilityV2" => self.read_interoperability(call),
            "generateIdentitySdkToken" => self.create_identity_sdk_token(call),
            "introspectCustomerToken" => self.introspect(call),
            "revokeCustomerToken" => self.revoke(call),
            "createIdentityRequest" => self.create_identity_request(call),
            "getPaymentMessaging" => self.messaging(call),
            other => Err(Problem::not_modelled(other)),
        }
    }

    /// The body of a new resource, and what the answer shows once.
    pub(crate) fn prepare(&mut self, call: &Call<'_>, kind: &Kind) -> Result<(Value, Value), Problem> {
        let body = call.body.clone();
        match kind.name {
            _ if kind.id == "credential_id" => self.issue(call, kind),
            "store" => self.new_store(call).map(|()| (body, Value::Null)),
            "store group" => self.new_store_group(call).map(|body| (body, Value::Null)),
            "payment account" => self.new_payment_account(call).map(|body| (body, Value::Null)),
            "payment program enablement" => self.new_enablement(call).map(|()| (body, Value::Null)),
            _ => Ok((body, Value::Null)),
        }
    }

    /// What follows from a creation.
    pub(crate) fn created_resource(&mut self, call: &Call<'_>, id: &str) {
        let Some(row) = self.shelf.get(id).cloned() else { return };
        match row.kind.name {
            _ if row.kind.id == "credential_id" => self.credential_moved(&row),
            "store group" => self.put_stores(&call.account, id, &call.body["stores"]),
            _ => {}
        }
    }

    /// What follows from an update.
    pub(crate) fn updated_resource(&mut self, call: &Call<'_>, id: &str) {
        let Some(row) = self.shelf.get(id) else { return };
        match (row.kind.name, row.state.as_str()) {
            ("brand", "DATA_INCOMPLETE") => {
                // Any patch completes the data; the sandbox does not judge images.
                let _ = self.step(id, "DATA_COMPLETE", By::Call(call.operation.id));
            }
            ("account", _) => {
                let changes = call.body.clone();
                self.emit(id, "partner.account.change.created", json!({"partner_account_id": id, "changes": changes}));
            }
            _ => {}
        }
    }

    /// Details that a step needs before it is taken.
    pub(crate) fn before_move(&mut self, id: &str, to: &str, details: &Value) -> Result<(), Problem> {
        match self.shelf.get(id).map(|row| row.kind.name) {
            Some("dispute" | "older dispute") => self.prepare_dispute(id, to, details),
            _ => Ok(()),
        }
    }

    /// What a new state brings about.
    pub(crate) fn entered(&mut self, id: &str, from: &str, by: By<'_>) {
        let Some(row) = self.shelf.get(id).cloned() else { return };
        match row.kind.name {
            _ if row.kind.id == "credential_id" => self.credential_moved(&row),
            "price plan version" | "payment program plan version" => self.version_moved(&row),
            "account" => self.account_moved(&row),
            "payment product" => self.product_moved(&row, by),
            "dispute" | "older dispute" => self.dispute_moved(id, from),
            _ => {}
        }
    }

    /// Sends an event about a resource.
    pub(crate) fn tell(&mut self, id: &str, event: &str, from: Option<&str>) {
        let Some(row) = self.shelf.get(id).cloned() else { return };
        // Events of the first generation are not part of event version v2.
        if !World::contract().events.contains_key(event) {
            return;
        }
        let mut payload = self.payload(&row, event);
        if let (Some(from), "account" | "dispute" | "older dispute") = (from, row.kind.name) {
            payload["previous_state"] = json!(from);
        }
        self.emit(&row.owner, event, payload);
    }

    fn payload(&self, row: &Resource, event: &str) -> Value {
        let pick = |names: &[&str]| -> Value {
            let view = row.view();
            names.iter().filter_map(|name| Some(((*name).to_owned(), view.get(*name)?.clone()))).collect()
        };
        match row.kind.name {
            "account" => pick(&["partner_account_id", "partner_account_reference", "state"]),
            "brand" => {
                let mut payload = pick(&["brand_id", "brand_reference"]);
                payload["fields"] = json!(["logo_url"]);
                payload
            }
            "settlement" if event.ends_with("uploaded-to-sftp") => {
                json!({"settlement_id": row.id, "file_name": format!("{}.csv", row.id.replace(':', "-"))})
            }
            "settlement" => {
                let link = |end: &str| format!("{}/v2/settlements/{}{end}", self.settings.public_url, row.id);
                json!({"settlement_id": row.id, "links": {"json": link(""), "csv": link("/csv")}})
            }
            "payout" => pick(&["settlement_id", "payout_id", "status", "payment_reference", "amount", "currency"]),
            "dispute" | "older dispute" => self.dispute_payload(row, event),
            _ => row.view(),
        }
    }
}
