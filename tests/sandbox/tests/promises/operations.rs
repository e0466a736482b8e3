//! Every operation of the facts: a good call is answered in the shape of the facts, a bad one refused in the documented shape.

use std::cell::RefCell;
use std::collections::BTreeSet;

use kassa_sandbox::engine::{answer_faults, operations};
use serde_json::{Value, json};

use crate::client::{Answer, Client, first, plain};

const CSR: &str = "-----BEGIN CERTIFICATE REQUEST-----\nMIH\n-----END CERTIFICATE REQUEST-----\n";

struct Tour {
    client: Client,
    seen: RefCell<BTreeSet<&'static str>>,
}

impl Tour {
    /// A good call of an operation; `ids` fill the path after the account.
    fn go(&self, operation: &str, ids: &[&str], query: &str, body: Option<Value>, headers: &[(&str, &str)]) -> Answer {
        let all = operations();
        let known = all.iter().find(|known| known.id == operation).unwrap_or_else(|| panic!("{operation}"));
        let path = self.path(known.path, ids) + query;
        let answer = self.client.call(known.method, &path, body.as_ref(), headers);
        // Payments answer 200 or 201 by a choice of their own where the facts leave it open.
        let kind = path.split('/').nth(5).unwrap_or_default();
        let open = ["requests", "transactions", "captures"].contains(&kind) && (200..=204).contains(&answer.status);
        assert!(answer.status == known.success || open, "{operation}: {} {}", answer.status, answer.text);
        if answer.header("Content-Type") == Some("application/json") {
            let faults = answer_faults(known.id, &answer.body);
            assert!(faults.is_empty(), "{operation}: {faults:?} {}", answer.text);
        }
        self.seen.borrow_mut().insert(known.id);
        answer
    }

    fn path(&self, template: &[String], ids: &[&str]) -> String {
        let mut ids = ids.iter();
        let part = |part: &String| match part.as_str() {
            "{partner_account_id}" => self.client.seed.partner_account_id.clone(),
            member if member.starts_with('{') => (*ids.next().unwrap_or(&"krn:nothing")).to_owned(),
            literal => literal.to_owned(),
        };
        format!("/{}", template.iter().map(part).collect::<Vec<_>>().join("/"))
    }

    fn read(&self, operation: &str, ids: &[&str]) -> Answer {
        self.go(operation, ids, "", None, &[])
    }

    fn send(&self, operation: &str, ids: &[&str], body: Value) -> Answer {
        self.go(operation, ids, "", Some(body), &[])
    }
}

fn text(answer: &Answer, member: &str) -> String {
    answer.body[member].as_str().unwrap_or_else(|| panic!("{member} of {}", answer.text)).to_owned()
}

fn security(tour: &Tour) {
    for (one, many, kind) in [
        ("ApiKey", "ApiKeys", 0),
        ("ClientIdentifier", "ClientIdentifiers", 0),
        ("ClientCertificate", "ClientCertificates", 1),
        ("SftpCredential", "SftpCredentials", 2),
    ] {
        let body = if kind == 1 {
            json!({"description": "a", "config": {"usage": "MTLS", "certificate_signing_request": CSR}})
        } else {
            json!({"description": "a"})
        };
        let created = tour.send(&format!("create{one}"), &[], body);
        let id = text(&created, "credential_id");
        tour.read(&format!("list{many}"), &[]);
        let read = tour.read(&format!("get{one}"), &[&id]);
        assert!(read.body.get("secret").is_none() && read.body.get("password").is_none(), "a secret is shown once");
        if kind != 2 {
            let updated = tour.send(&format!("update{one}"), &[&id], json!({"description": "b"}));
            assert_eq!(updated.body["description"], "b");
        }
        if kind == 1 {
            tour.send("revokeClientCertificate", &[&id], json!({"revoked_from": "2026-01-22T16:00:00Z"}));
        } else {
            tour.read(&format!("disable{one}"), &[&id]);
        }
    }
    tour.read("getMtlsEnforcement", &[]);
    tour.send("enforceMtls", &[], json!({"enforced_from": "2026-02-01T00:00:00Z"}));
    assert_eq!(tour.read("removeMtlsEnforcement", &[]).body["enforcement_mode"], "REPORTING");
    tour.send("updateIpRestriction", &[], json!({"enforcement_mode": "REPORTING", "allowed_ips": ["203.0.113.0/24"]}));
    assert_eq!(tour.read("listAllowedIpRanges", &[]).body["allowed_ips"], json!(["203.0.113.0/24"]));
}

fn notification(tour: &Tour) {
    let key = text(&tour.read("createSigningKey", &[]), "signing_key_id");
    tour.read("listSigningKeys", &[]);
    tour.read("getSigningKey", &[&key]);
    let body = json!({"url": "https://shop.example/hook", "event_types": ["payment.*"], "event_version": "v2", "signing_key_id": key, "status": "ENABLED"});
    let hook = text(&tour.send("createWebhook", &[], body), "webhook_id");
    tour.read("listWebhooks", &[]);
    tour.read("getWebhook", &[&hook]);
    tour.send("updateWebhook", &[&hook], json!({"event_types": ["settlement.*"]}));
    tour.send("simulateWebhook", &[&hook], json!({"event_type": "settlement.report.created", "event_version": "v2"}));
    tour.read("deleteWebhook", &[&hook]);
    tour.read("deleteSigningKey", &[&key]);
}

/// An onboarding document of the least that the facts ask for.
pub(crate) fn onboarding(reference: &str) -> Value {
    json!({
        "partner_account_reference": reference,
        "partner_account_name": "Kiosk",
        "partner_account_contact": {"email": "owner@kiosk.example"},
        "partner_business_entities": [{"partner_business_entity_reference": "e", "legal_registered_entity_name": "Kiosk AB", "legal_registration_country": "SE"}],
        "products": [{"type": "PAYMENT", "payment_profile_id": "krn:profile", "payment_accounts": [{
            "payment_account_reference": "p", "payment_acquiring_account_id": "krn:acquiring", "default_merchant_category_code": "5411",
            "partner_business_entity_reference": "e", "default_store_group_reference": "g",
        }]}],
        "brands": [{"brand_reference": "b", "display_name": "Kiosk"}],
        "store_groups": [{"store_group_reference": "g", "brand_reference": "b", "stores": [{"type": "WEBSITE", "store_reference": "s", "url": "https://kiosk.example"}]}],
    })
}

fn account(tour: &Tour) {
    tour.send("onboard", &[], onboarding("kiosk"));
    tour.go(
        "getAccount",
        &[],
        "?expand=products&expand=brands&expand=store_groups&expand=partner_business_entities",
        None,
        &[],
    );
    tour.send("updateAccount", &[], json!({"partner_account_name": "New name"}));
    let entity = json!({"partner_business_entity_reference": "e2", "legal_registered_entity_name": "Two AB", "legal_registration_country": "SE"});
    let entity = text(&tour.send("createPartnerBusinessEntity", &[], entity), "partner_business_entity_id");
    tour.read("listPartnerBusinessEntities", &[]);
    tour.read("getPartnerBusinessEntity", &[&entity]);
    tour.send("updatePartnerBusinessEntity", &[&entity], json!({"legal_registered_entity_name": "Three AB"}));
    let brand =
        text(&tour.send("createBrand", &[], json!({"brand_reference": "b2", "display_name": "Two"})), "brand_id");
    tour.read("listBrands", &[]);
    tour.read("getBrand", &[&brand]);
    tour.send("updateBrand", &[&brand], json!({"display_name": "Three"}));
    let group = json!({"store_group_reference": "g2", "brand_reference": "b2", "stores": [{"type": "WEBSITE", "store_reference": "s2", "url": "https://two.example"}]});
    let group = text(&tour.send("createStoreGroup", &[], group), "store_group_id");
    tour.go("listStoreGroups", &[], "?size=1", None, &[]);
    tour.read("getStoreGroup", &[&group]);
    tour.send("updateStoreGroup", &[&group], json!({"support_contact": {"email": "help@two.example"}}));
    let store = json!({"store_group_id": group, "type": "PHYSICAL_STORE", "store_reference": "s3", "address": {"city": "Oslo"}});
    let store = text(&tour.send("createStore", &[], store), "store_id");
    tour.go("listStores", &[], "?size=2", None, &[]);
    tour.read("getStore", &[&store]);
    tour.send("updateStore", &[&store], json!({"address": {"city": "Bergen"}}));
}

fn acquiring(tour: &Tour) {
    let product = text(
        &Answer {
            body: tour.read("listPaymentProducts", &[]).body[0].clone(),
            ..tour.read("listPaymentProducts", &[])
        },
        "product_id",
    );
    let link = json!({
        "payment_account_reference": "p2", "payment_acquiring_account_id": "krn:acquiring", "default_merchant_category_code": "0742",
        "partner_business_entity_reference": "entity-1", "default_store_group_reference": "group-1",
    });
    let link = text(&tour.send("createPaymentAccount", &[&product], link), "payment_account_id");
    tour.read("getPaymentAccount", &[&product, &link]);
    tour.send("updatePaymentAccount", &[&product, &link], json!({"default_merchant_category_code": "7995"}));
    tour.send("disablePaymentProduct", &[&product], json!({"reason": "VOLUNTARY"}));
    assert_eq!(tour.read("getPaymentAccount", &[&product, &link]).body["status"], "DISABLED");
    tour.read("enablePaymentProduct", &[&product]);
    tour.read("listPaymentProfiles", &[]);
    tour.read("listPricePlans", &[]);
    tour.go("getPricePlan", &[&tour.client.seed.price_plan_id], "?size=1", None, &[]);
    let plans = tour.read("listPaymentProgramPlans", &[]).body;
    let plan = plans["payment_program_plans"][0]["payment_program_plan_id"].as_str().unwrap().to_owned();
    let programs =
        tour.go("listPaymentProgramsForPaymentProgramPlan", &[&plan], "?enablement_type=OPTIONAL", None, &[]).body;
    let program = programs["payment_programs"][0]["payment_program_id"].as_str().unwrap().to_owned();
    tour.read("readPaymentProgram", &[&program]);
    tour.read("listPaymentProgramsForPaymentProduct", &[]);
    let body = json!({"payment_program_id": program, "enablement_criteria": {"customer_countries": ["SE"]}});
    let enabled = text(&tour.send("createPaymentProgramEnablement", &[], body), "payment_program_enablement_id");
    tour.read("listPaymentProgramEnablements", &[]);
    tour.read("readPaymentProgramEnablement", &[&enabled]);
    tour.read("deletePaymentProgramEnablement", &[&enabled]);
}

fn settlement(tour: &Tour) {
    let transaction = tour.client.transaction(900);
    tour.client.post(&format!("transactions/{transaction}/capture"), &json!({"capture_amount": 900}));
    let body = json!({"interval_start": "2026-01-05T00:00:00Z", "interval_end": "2026-01-06T00:00:00Z", "payment_acquiring_account_id": tour.client.seed.payment_acquiring_account_id});
    let reports = tour.send("generateSettlementReport", &[], body).body;
    let id = reports["settlement_reports"][0]["settlement_id"].as_str().unwrap().to_owned();
    tour.go("listSettlements", &[], "?currency=EUR", None, &[]);
    tour.read("getSettlement", &[&id]);
    let csv = tour.read("getSettlementCsv", &[&id]);
    assert!(csv.text.starts_with("type,amount,") && csv.text.contains(&transaction), "{}", csv.text);
    tour.read("listSettlementTransactions", &[&id]);
    tour.read("getPayoutStatus", &[&id]);
    tour.send("setPayoutStatus", &[&id], json!({"status": "PROCESSED"}));
    assert_eq!(tour.read("getPayoutStatus", &[&id]).body["status"], "PROCESSED");
}

fn compliance_and_portal(tour: &Tour) {
    let body = json!({"account_id": tour.client.seed.partner_account_id, "decision_type": "NON_COMPLIANT"});
    let decision =
        tour.client.control("POST", "compliance-decisions", body)["decision_id"].as_str().unwrap().to_owned();
    tour.read("listComplianceDecisions", &[]);
    tour.read("getComplianceDecision", &[&decision]);
    let link = tour.send("createDeepLink", &[], json!({"subject": "a@b.example", "roles": ["merchant:admin"]}));
    tour.read("deleteDeepLink", &[&text(&link, "deep_link_id")]);
    let jwt = jwt(&tour.client, "a@b.example");
    tour.send("createOrUpdateUserAccess", &[], json!({"jwt": jwt}));
    tour.go("deleteUserAccess", &[], "?principal=a@b.example", None, &[]);
}

pub(crate) fn jwt(client: &Client, principal: &str) -> String {
    jwt_of(&client.seed.partner_account_id, principal)
}

/// What `account` signs for a user of its own.
pub(crate) fn jwt_of(account: &str, principal: &str) -> String {
    let part = |value: Value| {
        crate::errors::base64(value.to_string().as_bytes()).replace('+', "-").replace('/', "_").replace('=', "")
    };
    let claims = json!({"iss": account, "sub": principal, "account_id": account, "roles": ["merchant:admin"], "amr": ["pwd"], "exp": 1_900_000_000});
    format!("{}.{}.c2ln", part(json!({"alg": "ES256", "typ": "JWT", "x5c": ["MIIB"]})), part(claims))
}

fn dispute(tour: &Tour, framework: &str) -> String {
    let transaction = tour.client.transaction(500);
    tour.client.post(&format!("transactions/{transaction}/capture"), &json!({"capture_amount": 500}));
    let opened = tour.client.control(
        "POST",
        "disputes",
        json!({"payment_transaction_id": transaction, "base_framework": framework}),
    );
    opened["payment_dispute_id"].as_str().unwrap().to_owned()
}

fn upload(tour: &Tour, dispute: &str) -> String {
    let operation = operations().into_iter().find(|known| known.id == "uploadDisputeAttachment").unwrap();
    let path = tour.path(operation.path, &[dispute]);
    let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1\r\n--x--\r\n";
    let key = format!("Basic {}", tour.client.seed.acquiring_partner_api_key);
    let headers = [("Authorization", key.as_str()), ("Content-Type", "multipart/form-data; boundary=x")];
    let answer = tour.client.send("POST", &path, &headers, Some(body.as_bytes())).unwrap();
    assert_eq!((answer.status, answer_faults(operation.id, &answer.body)), (201, Vec::new()), "{}", answer.text);
    tour.seen.borrow_mut().insert(operation.id);
    text(&answer, "payment_dispute_attachment_id")
}

fn disputes(tour: &Tour) {
    let lost = dispute(tour, "FRAMEWORK_2026");
    tour.read("acceptDisputeLoss", &[&lost]);
    tour.read("getDispute", &[&lost]);
    let fought = dispute(tour, "FRAMEWORK_2026");
    let file = upload(tour, &fought);
    assert_eq!(tour.read("downloadDisputeAttachment", &[&fought, &file]).text, "%PDF-1");
    let evidence = json!({"attachments": [{"payment_dispute_attachment_id": file}], "additional_information": "Sent."});
    tour.send("representDispute", &[&fought], evidence);
    tour.read("getDispute", &[&fought]);
    tour.client.control("POST", &format!("resources/{fought}/PRE_ARBITRATION"), json!({}));
    tour.read("getDispute", &[&fought]);
    tour.send("appealDispute", &[&fought], json!({"additional_information": "Look again."}));
    tour.read("getDispute", &[&fought]);
    tour.client.control("POST", &format!("resources/{fought}/CLOSED"), json!({"dispute_outcome": "WON"}));
    assert_eq!(tour.read("getDispute", &[&fought]).body["state_context"]["dispute_outcome"], "WON");
    let older = dispute(tour, "FRAMEWORK_2020");
    for state in ["ARBITRATION_PENDING", "MERCHANT_EVIDENCE_PENDING"] {
        tour.client.control("POST", &format!("resources/{older}/{state}"), json!({}));
    }
    let body = json!({"details": {"have_you_resolved_the_dispute_with_the_customer": "NO_DISPUTE_NOT_ACCEPTED"}, "attachments": [{"payment_dispute_attachment_id": upload(tour, &older)}]});
    tour.send("respondToDispute", &[&older], body);
    assert_eq!(tour.go("listDisputes", &[], "?size=2&sort_by=-opened_at", None, &[]).body["pagination"]["total"], 3);
}

fn interoperability(tour: &Tour) {
    let customer = tour.client.seed.customer_token.clone();
    let known = [("Klarna-Customer-Token", customer.as_str())];
    let session = text(&tour.go("generateInteroperabilityToken", &[], "", None, &known), "interoperability_token");
    tour.go("generateInteroperabilitySdkToken", &[], "", None, &[("Klarna-Network-Session-Token", &session)]);
    let region = [known[0], ("Klarna-Customer-Region", "krn:partner:eu1:region")];
    tour.go(
        "generateTestInteroperabilityToken",
        &[],
        "",
        Some(json!({"customer_journey": "SIGN_IN_WITH_KLARNA"})),
        &region,
    );
    for version in ["readInteroperabilityV1", "readInteroperabilityV2"] {
        let read = tour.go(version, &[], &format!("?currency=EUR&interoperability_token={session}"), None, &[]);
        assert_eq!(read.body["status"], "PAYMENT_PREPARED");
    }
    tour.go("getPaymentMessaging", &["credit-promotion-badge"], "?locale=en-US&currency=EUR&amount=100", None, &[]);
    tour.go("generateIdentitySdkToken", &[], "", None, &known);
    tour.go("introspectCustomerToken", &[], "", None, &known);
    let body = json!({"request_customer_token": {"scopes": ["customer:login"]}, "customer_interaction_config": {"method": "HANDOVER"}});
    let request = text(&tour.send("createIdentityRequest", &[], body), "identity_request_id");
    tour.read("readIdentityRequest", &[&request]);
    tour.go("revokeCustomerToken", &[], "", None, &known);
}

fn payment(tour: &Tour) {
    let request = json!({"currency": "EUR", "amount": 100, "customer_interaction_config": {"method": "HANDOVER"}});
    let request = text(&tour.send("createPaymentRequest", &[], request), "payment_request_id");
    tour.read("readPaymentRequest", &[&request]);
    tour.send("updatePaymentRequest", &[&request], json!({"amount": 90}));
    tour.read("cancelPaymentRequest", &[&request]);
    tour.go("getPaymentPresentation", &[], "?locale=en-US&currency=EUR&amount=1", None, &[]);
    tour.send("authorizePayment", &[], first(10, "t"));
    let id = crate::client::id_of(&tour.send("authorizePayment", &[], plain(1_000, "t")));
    tour.read("readPaymentTransaction", &[&id]);
    tour.send("updatePaymentTransaction", &[&id], json!({"payment_transaction_reference": "t2"}));
    let capture =
        text(&tour.send("capturePaymentTransaction", &[&id], json!({"capture_amount": 500})), "payment_capture_id");
    tour.read("readPaymentCapture", &[&capture]);
    tour.send("updatePaymentCapture", &[&capture], json!({"payment_capture_reference": "c"}));
    let refund =
        tour.send("refundPaymentCapture", &[&capture], json!({"refund_amount": 5, "payment_refund_reference": "r"}));
    tour.read("readPaymentRefund", &[&text(&refund, "payment_refund_id")]);
    tour.send("refundPaymentTransaction", &[&id], json!({"refund_amount": 5, "refund_reference": "r2"}));
    tour.read("voidPaymentTransaction", &[&id]);
    let back = tour.client.transaction(70);
    tour.client.post(&format!("transactions/{back}/capture"), &json!({"capture_amount": 70}));
    tour.client.control("POST", &format!("transactions/{back}/chargeback"), json!({}));
    let all = tour.client.control("GET", "transactions", json!({}));
    let found = all.as_array().unwrap().iter().find(|one| one["payment_transaction_id"] == back.as_str()).unwrap();
    let chargeback =
        found["payment_chargebacks"][0]["payment_chargeback_id"].as_str().unwrap_or_else(|| panic!("{found}"));
    tour.read("readPaymentChargeback", &[chargeback]);
    let again = tour.client.transaction(80);
    tour.send("reauthorizePaymentTransaction", &[&again], json!({"amount": 80}));
    let (approved, _) = tour.client.approved(60, "token");
    let token = tour.client.get(&format!("requests/{approved}")).body["state_context"]["payment_token"].clone();
    tour.read("cancelPaymentToken", &[token.as_str().unwrap()]);
}

#[test]
fn every_operation_answers_in_the_shape_of_the_facts() {
    let tour = Tour { client: Client::new(), seen: RefCell::default() };
    payment(&tour);
    security(&tour);
    notification(&tour);
    account(&tour);
    acquiring(&tour);
    settlement(&tour);
    compliance_and_portal(&tour);
    disputes(&tour);
    interoperability(&tour);
    let seen = tour.seen.borrow();
    let missing: Vec<_> = operations().into_iter().map(|known| known.id).filter(|id| !seen.contains(id)).collect();
    println!("{} of {} operations are served", seen.len(), operations().len());
    assert!(missing.is_empty(), "not served: {missing:?}");
}

#[test]
fn every_operation_refuses_in_the_documented_shape() {
    let tour = Tour { client: Client::new(), seen: RefCell::default() };
    for known in operations() {
        let path = tour.path(known.path, &[]);
        let body = json!(17);
        let mut answer = tour.client.call(known.method, &path, known.body.then_some(&body), &[]);
        let mut expected = vec![(400, "VALIDATION_ERROR")];
        if !known.body {
            expected.extend([(400, "INVALID_CONTENT_TYPE"), (404, "RESOURCE_NOT_FOUND")]);
            // Nothing can be wrong with a list but its caller.
            if (200..300).contains(&answer.status) {
                answer = tour.client.send(known.method, &path, &[("Authorization", "Basic nobody")], None).unwrap();
                expected = vec![(401, "UNAUTHORIZED")];
            }
        }
        assert!(expected.contains(&answer.code()), "{}: {} {}", known.id, answer.status, answer.text);
        for member in ["error_id", "error_type", "error_message"] {
            assert!(answer.body[member].is_string(), "{}: {member} in {}", known.id, answer.text);
        }
        if answer.code() == (400, "VALIDATION_ERROR") {
            let first = &answer.body["validation_errors"][0];
            assert!(first["parameter"].is_string() && first["reason"].is_string(), "{}: {}", known.id, answer.text);
        }
    }
}
