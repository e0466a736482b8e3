//! Lifecycles, pages, secrets, and what they do to payments.

use std::collections::BTreeMap;

use kassa_sandbox::engine::event_faults;
use serde_json::{Value, json};

use crate::client::{Answer, Client, DAY, plain};
use crate::operations::onboarding;
use crate::receiver::Receiver;

pub(crate) fn account(client: &Client, rest: &str) -> String {
    format!("/v2/accounts/{}{rest}", client.seed.partner_account_id)
}

pub(crate) fn call(client: &Client, method: &str, path: &str, body: Option<Value>) -> Answer {
    client.call(method, path, body.as_ref(), &[])
}

pub(crate) fn listening(client: &Client) -> Receiver {
    let receiver = Receiver::new();
    let wanted = ["payment.*", "identity.*", "settlement.*", "partner.*"];
    client.control("POST", "webhooks", json!({"url": receiver.url, "event_types": wanted}));
    receiver
}

/// Event types so far with their counts; every event has to fit the facts.
pub(crate) fn told(client: &Client, receiver: &Receiver) -> BTreeMap<String, usize> {
    client.sandbox.settle();
    let mut found = BTreeMap::new();
    for call in receiver.calls() {
        let faults = event_faults(&call.event(), &call.json());
        assert!(faults.is_empty(), "{faults:?} {}", call.json());
        *found.entry(call.event()).or_default() += 1;
    }
    found
}

pub(crate) fn move_to(client: &Client, id: &str, state: &str) -> Answer {
    call(client, "POST", &format!("/_sandbox/resources/{id}/{state}"), Some(json!({})))
}

#[test]
fn pages_lead_forth_and_back() {
    let client = Client::new();
    let group =
        call(&client, "GET", &account(&client, "/store-groups"), None).body["store_groups"][0]["store_group_id"]
            .clone();
    for number in 0..4 {
        let body = json!({"store_group_id": group, "type": "WEBSITE", "store_reference": format!("s{number}"), "url": "https://a.example"});
        assert_eq!(call(&client, "POST", &account(&client, "/stores"), Some(body)).status, 201);
    }
    let page = |query: &str| call(&client, "GET", &account(&client, &format!("/stores?{query}")), None).body;
    let ids = |page: &Value| {
        page["stores"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["store_id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let all = ids(&page("size=100"));
    assert_eq!(all.len(), 5);
    let (mut seen, mut query) = (Vec::new(), "size=2".to_owned());
    loop {
        let page = page(&query);
        seen.extend(ids(&page));
        assert_eq!(page["pagination"]["total"], 5);
        let Some(cursor) = page["pagination"]["last_item"].as_str() else { break };
        query = format!("size=2&starting_after={cursor}");
    }
    assert_eq!(seen, all, "no item twice, none left out");
    assert_eq!(ids(&page(&format!("size=2&ending_before={}", all[4]))), all[2..4]);
    for wrong in [
        "size=0",
        "size=x",
        "starting_after=krn:nothing",
        &format!("starting_after={}&ending_before={}", all[0], all[1]),
    ] {
        let answer = call(&client, "GET", &account(&client, &format!("/stores?{wrong}")), None);
        assert_eq!(answer.code(), (400, "VALIDATION_ERROR"), "{wrong}");
    }
}

#[test]
fn a_new_key_works_until_it_is_disabled() {
    let client = Client::new();
    let keys = "/v2/account/integration/credentials/api-key";
    let made = call(&client, "POST", keys, Some(json!({"description": "till"})));
    let (id, secret) = (made.body["credential_id"].as_str().unwrap(), made.body["secret"]["secret"].as_str().unwrap());
    let path = client.at("authorize");
    let header = format!("Basic {secret}");
    let pay = || {
        let headers = [("Authorization", header.as_str()), ("Content-Type", "application/json")];
        client.send("POST", &path, &headers, Some(plain(5, "a").to_string().as_bytes())).unwrap().status
    };
    assert_eq!(pay(), 200);
    let list = call(&client, "GET", keys, None);
    assert_eq!(list.body["credentials"][1]["state"], "ENABLED");
    let resources = client.control("GET", "resources", json!({})).to_string();
    assert!(!list.text.contains(secret) && !resources.contains(secret), "a secret is shown once");
    assert_eq!(call(&client, "DELETE", &format!("{keys}/{id}"), None).status, 204);
    assert_eq!(pay(), 401);
    assert_eq!(call(&client, "DELETE", &format!("{keys}/{id}"), None).code(), (409, "RESOURCE_CONFLICT"));
}

#[test]
fn a_repeated_creation_makes_one_resource() {
    let client = Client::new();
    let body = json!({"brand_reference": "b9", "display_name": "Nine"});
    let path = account(&client, "/brands");
    let send = || client.call("POST", &path, Some(&body), &[("Klarna-Idempotency-Key", "k")]);
    assert_eq!(send().text, send().text);
    assert_eq!(call(&client, "POST", &path, Some(body.clone())).code(), (409, "RESOURCE_CONFLICT"));
    assert_eq!(call(&client, "GET", &path, None).body["brands"].as_array().unwrap().len(), 2);
}

#[test]
fn onboarding_adds_and_then_becomes_operational() {
    let client = Client::new();
    let receiver = listening(&client);
    let send = |body: &Value| call(&client, "POST", "/v2/distribution/onboard", Some(body.clone()));
    let mut body = onboarding("kiosk");
    let id = send(&body).body["partner_account_id"].as_str().unwrap().to_owned();
    let at = |rest: &str| format!("/v2/accounts/{id}{rest}");
    assert_eq!(call(&client, "GET", &at(""), None).body["state"], "PARTIALLY_OPERATIONAL");
    let pay = call(&client, "POST", &at("/payment/authorize"), Some(plain(5, "a")));
    assert_eq!(pay.result(), "APPROVED", "it can transact at once");
    let brand = json!({"brand_reference": "b2", "display_name": "Two"});
    assert_eq!(call(&client, "POST", &at("/brands"), Some(brand.clone())).code(), (403, "OPERATION_FORBIDDEN"));
    client.sandbox.advance(2_000);
    assert_eq!(call(&client, "GET", &at(""), None).body["state"], "OPERATIONAL");
    assert_eq!(call(&client, "POST", &at("/brands"), Some(brand)).status, 201);
    assert_eq!(told(&client, &receiver)["partner.account.state-change.operational"], 1);
    assert_eq!(send(&body).body["partner_account_id"], id.as_str(), "the same again changes nothing");
    body["brands"].as_array_mut().unwrap().push(json!({"brand_reference": "b3", "display_name": "Three"}));
    assert_eq!(send(&body).status, 201);
    assert_eq!(call(&client, "GET", &at("/brands"), None).body["brands"].as_array().unwrap().len(), 3);
    let shop = json!({"type": "WEBSITE", "store_reference": "s2", "url": "https://two.example"});
    body["store_groups"][0]["stores"].as_array_mut().unwrap().push(shop);
    assert_eq!(send(&body).status, 201);
    assert_eq!(call(&client, "GET", &at("/stores"), None).body["pagination"]["total"], 2);
    let mut other = body.clone();
    other["products"][0]["payment_accounts"][0]["default_merchant_category_code"] = json!("7995");
    assert_eq!(send(&other).code(), (409, "RESOURCE_CONFLICT"));
    let link = &body["products"][0]["payment_accounts"][0];
    other["products"][0]["payment_accounts"] = json!([link, link]);
    assert_eq!(send(&other).parameter(), "payment_account_reference");
    body["brands"][0]["display_name"] = json!("Other");
    assert_eq!(send(&body).code(), (409, "RESOURCE_CONFLICT"));
    let mut loose = onboarding("loose");
    loose["store_groups"][0]["brand_reference"] = json!("nobody's");
    assert_eq!(send(&loose).parameter(), "store_groups[0].brand_reference");
}

#[test]
fn a_disabled_product_takes_no_new_payment() {
    let client = Client::new();
    let id = client.transaction(1_000);
    let product = &client.seed.payment_product_id;
    let act = |what: &str, body: Option<Value>| {
        call(&client, "POST", &account(&client, &format!("/products/payment/{product}/{what}")), body)
    };
    assert_eq!(act("enable", None).code(), (409, "RESOURCE_CONFLICT"), "it is ENABLED");
    assert_eq!(act("disable", Some(json!({"reason": "FRAUD"}))).status, 204);
    assert_eq!(client.post("authorize", &plain(1, "a")).code(), (403, "OPERATION_FORBIDDEN"));
    assert_eq!(client.post(&format!("transactions/{id}/capture"), &json!({"capture_amount": 1})).status, 201);
    assert_eq!(act("enable", None).status, 204);
    assert_eq!(client.post("authorize", &plain(1, "a")).result(), "APPROVED");
    assert_eq!(move_to(&client, &client.seed.partner_account_id, "DISABLED").status, 200);
    assert_eq!(client.post("authorize", &plain(1, "a")).code(), (403, "OPERATION_FORBIDDEN"));
    assert_eq!(act("enable", None).code(), (409, "RESOURCE_CONFLICT"), "Klarna disabled it");
    assert_eq!(move_to(&client, product, "TERMINATED").status, 200);
    assert_eq!(act("enable", None).code(), (409, "RESOURCE_CONFLICT"));
}

#[test]
fn a_revoked_customer_token_pays_no_more() {
    let client = Client::new();
    let receiver = listening(&client);
    let token = client.seed.customer_token.clone();
    let header = [("Klarna-Customer-Token", token.as_str())];
    let act =
        |what: &str| client.call("POST", &account(&client, &format!("/identity/customer-token/{what}")), None, &header);
    assert_eq!(act("introspect").body["status"], "ACTIVE");
    assert_eq!(act("revoke").status, 200);
    let refused = client.call("POST", &client.at("authorize"), Some(&plain(5, "a")), &header);
    assert_eq!((refused.code(), refused.parameter()), ((400, "VALIDATION_ERROR"), "Klarna-Customer-Token"));
    assert_eq!(act("introspect").status, 410);
    assert_eq!(told(&client, &receiver)["identity.customer-token.state-change.revoked"], 1);
}

#[test]
fn a_settlement_pays_what_was_captured_and_not_refunded() {
    let client = Client::new();
    let receiver = listening(&client);
    let id = client.transaction(1_000);
    client.post(&format!("transactions/{id}/capture"), &json!({"capture_amount": 1_000}));
    client.post(&format!("transactions/{id}/refund"), &json!({"refund_amount": 300, "refund_reference": "r"}));
    let body = json!({"interval_start": "2026-01-05T00:00:00Z", "interval_end": "2026-01-06T00:00:00Z", "payment_acquiring_account_id": client.seed.payment_acquiring_account_id});
    let made = call(&client, "POST", "/v2/settlements", Some(body));
    let id = made.body["settlement_reports"][0]["settlement_id"].as_str().unwrap().to_owned();
    let lines = call(&client, "GET", &format!("/v2/settlements/{id}/transactions?size=1"), None).body;
    assert_eq!((&lines["transactions"][0]["amount"], &lines["pagination"]["total"]), (&json!(1_000), &json!(2)));
    assert_eq!(call(&client, "GET", &format!("/v2/settlements/{id}"), None).body["totals"]["amount"], 700);
    let set = |status: &str| {
        call(&client, "POST", &format!("/v2/settlements/{id}/payouts/set-status"), Some(json!({"status": status})))
    };
    assert_eq!(set("CONFIRMED").code(), (409, "RESOURCE_CONFLICT"), "the bank confirms, nobody else");
    assert_eq!(set("PROCESSED").status, 204);
    let all = client.control("GET", "resources", json!({}));
    let payout = all.as_array().unwrap().iter().find(|row| row["kind"] == "payout").unwrap();
    assert_eq!(move_to(&client, payout["id"].as_str().unwrap(), "FAILED").status, 200);
    assert_eq!(move_to(&client, payout["id"].as_str().unwrap(), "CONFIRMED").status, 409);
    assert_eq!(move_to(&client, payout["id"].as_str().unwrap(), "PROCESSED").status, 200);
    assert_eq!(move_to(&client, &id, "UPLOADED_TO_SFTP").status, 200);
    let told = told(&client, &receiver);
    for event in ["settlement.report.created", "settlement.report.uploaded-to-sftp", "settlement.payout.failed"] {
        assert_eq!(told[event], 1, "{event}");
    }
}

pub(crate) fn disputed(client: &Client, framework: &str) -> (String, String) {
    let transaction = client.transaction(500);
    client.post(&format!("transactions/{transaction}/capture"), &json!({"capture_amount": 500}));
    let body = json!({"payment_transaction_id": transaction, "base_framework": framework});
    let dispute = client.control("POST", "disputes", body)["payment_dispute_id"].as_str().unwrap().to_owned();
    (transaction, dispute)
}

#[test]
fn an_unanswered_dispute_is_lost_and_debited() {
    let client = Client::new();
    let receiver = listening(&client);
    let (_, id) = disputed(&client, "FRAMEWORK_2026");
    let read = || call(&client, "GET", &account(&client, &format!("/payment/disputes/{id}")), None).body;
    assert_eq!(read()["state_context"]["representment"]["expires_at"], "2026-01-26T10:00:00Z");
    client.sandbox.advance(21 * DAY - 1);
    assert_eq!(read()["state"], "INITIATED");
    client.sandbox.advance(1);
    assert_eq!((&read()["state"], &read()["state_context"]["dispute_outcome"]), (&json!("CLOSED"), &json!("LOST")));
    let list = |query: &str| {
        let answer = call(&client, "GET", &account(&client, &format!("/payment/disputes?{query}")), None);
        answer.body["pagination"]["total"].clone()
    };
    assert_eq!((list("state=CLOSED"), list("state=INITIATED")), (json!(1), json!(0)));
    assert_eq!(list("opened_at_start=2026-01-06T00:00:00Z"), 0);
    let end = "2026-01-26T10:00:00Z";
    assert_eq!((list(&format!("closed_at_start={end}")), list(&format!("closed_at_end={end}"))), (json!(1), json!(0)));
    assert_eq!(list("payment_product_instance_id=krn:other"), 0);
    let told = told(&client, &receiver);
    assert_eq!(told["payment.dispute.state-change.initiated"], 1);
    assert_eq!((told["payment.dispute.state-change.closed"], told["payment.transaction.chargeback"]), (1, 1));
    let again = call(&client, "POST", &account(&client, &format!("/payment/disputes/{id}/accept-loss")), None);
    assert_eq!(again.code(), (409, "RESOURCE_CONFLICT"));
}

#[test]
fn events_of_both_dispute_frameworks() {
    let client = Client::new();
    let receiver = listening(&client);
    let (_, newer) = disputed(&client, "FRAMEWORK_2026");
    assert_eq!(move_to(&client, &newer, "REPRESENTMENT").status, 409, "evidence comes from the partner");
    assert_eq!(move_to(&client, &newer, "INITIATED").status, 200, "a longer time to answer");
    assert_eq!(move_to(&client, &newer, "CLOSED").status, 200);
    let (_, older) = disputed(&client, "FRAMEWORK_2020");
    for state in [
        "ARBITRATION_PENDING",
        "MERCHANT_EVIDENCE_PENDING",
        "MERCHANT_EVIDENCE_PENDING",
        "ARBITRATION_PENDING",
        "ARBITRATION_APPEAL_WINDOW_OPEN",
    ] {
        assert_eq!(move_to(&client, &older, state).status, 200, "{state}");
    }
    let appeal = json!({"additional_information": "Look again."});
    let answer = call(&client, "POST", &account(&client, &format!("/payment/disputes/{older}/appeal")), Some(appeal));
    assert_eq!(answer.body["state"], "ARBITRATION_PENDING");
    let told = told(&client, &receiver);
    for event in [
        "state-change.pre-arbitration",
        "state-change.merchant-evidence-pending",
        "state-change.arbitration-appeal-window-open",
        "updated.representment-deadline-extended",
        "updated.arbitration-deadline-extended",
    ] {
        assert_eq!(told[&format!("payment.dispute.{event}")], 1, "{event}");
    }
    assert!(!told.contains_key("payment.transaction.chargeback"), "a dispute that is won costs nothing");
}

#[test]
fn a_deep_link_lives_a_minute_and_works_once() {
    let client = Client::new();
    let make = || {
        let body = json!({"subject": "a@b.example", "roles": ["merchant:admin"]});
        call(&client, "POST", &account(&client, "/portal/deep-links"), Some(body)).body["deep_link_id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let used = make();
    let open = || call(&client, "GET", &format!("/_sandbox/deep-links/{used}"), None).status;
    assert_eq!((open(), open()), (200, 409));
    let late = make();
    client.sandbox.advance(60_000);
    assert_eq!(move_to(&client, &late, "USED").status, 409);
}

#[test]
fn partners_do_not_see_each_other() {
    let client = Client::new();
    let brands = call(&client, "GET", &account(&client, "/brands"), None).body;
    let id = brands["brands"][0]["brand_id"].as_str().unwrap();
    let other = format!("/v2/accounts/{}/brands/{id}", client.seed.second_partner_account_id);
    assert_eq!(call(&client, "GET", &other, None).code(), (404, "RESOURCE_NOT_FOUND"));
    let key = format!("Basic {}", client.seed.foreign_acquiring_partner_api_key);
    let foreign = client.send("GET", &account(&client, "/brands"), &[("Authorization", &key)], None).unwrap();
    assert_eq!(foreign.code(), (404, "RESOURCE_NOT_FOUND"));
}

#[test]
fn enforced_certificates_are_asked_for() {
    let client = Client::new();
    let path = "/v2/account/integration/client-certificates/enforcement";
    let set = |from: &str| call(&client, "PUT", path, Some(json!({"enforced_from": from})));
    assert_eq!(set("2025-01-01T00:00:00Z").parameter(), "enforced_from");
    assert_eq!(set("2026-01-06T10:00:00Z").status, 200);
    assert_eq!(client.post("authorize", &plain(5, "a")).status, 200);
    client.sandbox.advance(DAY);
    assert_eq!(client.post("authorize", &plain(5, "a")).code(), (401, "UNAUTHORIZED"));
}

#[test]
fn klarnas_own_steps_are_told() {
    let client = Client::new();
    let receiver = listening(&client);
    let id = client.seed.partner_account_id.clone();
    client.control("POST", "compliance-decisions", json!({"account_id": id, "decision_type": "NON_COMPLIANT"}));
    let brands = call(&client, "GET", &account(&client, "/brands"), None).body;
    let brand = brands["brands"][0]["brand_id"].as_str().unwrap();
    assert_eq!(move_to(&client, brand, "DATA_INCOMPLETE").status, 200);
    let patch = |rest: &str, body: Value| call(&client, "PATCH", &account(&client, rest), Some(body)).status;
    assert_eq!(patch(&format!("/brands/{brand}"), json!({"display_name": "Whole"})), 200);
    assert_eq!(move_to(&client, brand, "DATA_INCOMPLETE").status, 409, "the patch completed it");
    assert_eq!(patch("", json!({"partner_account_name": "Other"})), 200);
    assert_eq!(move_to(&client, &id, "DISABLED").status, 200);
    assert_eq!(patch("", json!({"partner_account_name": "Late"})), 403, "a DISABLED account is not managed");
    assert_eq!(move_to(&client, &id, "OPERATIONAL").status, 200);
    let told = told(&client, &receiver);
    let expected = [
        "partner.account.brand.data-incomplete",
        "partner.account.change.created",
        "partner.account.state-change.operational",
        "partner.compliance.decision.created",
    ];
    assert_eq!(told.into_iter().collect::<Vec<_>>(), expected.map(|event| (event.to_owned(), 1)).to_vec());
}
