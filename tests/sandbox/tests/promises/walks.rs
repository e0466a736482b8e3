//! Every step of every lifecycle, and every type of event: provoked by what happens, and simulated by a call.

use std::collections::BTreeSet;

use kassa_sandbox::engine::{
    ApiRequest, Certificate, Seeded, Settings, World, event_faults, event_types, lifecycle_steps,
};
use serde_json::{Value, json};

use crate::client::{Answer, Client, DAY, START, plain};
use crate::lifecycles::{account, call, disputed, listening, move_to, told};
use crate::operations::{jwt, jwt_of, onboarding};

type Step = (String, Option<String>, String);

/// Steps of the facts that nobody takes in the sandbox, and why. A lifecycle alone stands for all of its steps.
const NOT_TAKEN: &[(&str, Option<&str>, &str, &str)] = &[
    ("payment_authorization_flow", None, "", "the caller's own; kassa's payment flow goes through it"),
    ("payment_request", None, "COMPLETED", "a stored customer is approved by the authorize call, without a request"),
    ("credential", Some("DISABLED"), "ENABLED", "no source confirms it, and no operation does it"),
];

/// A sandbox, and what happened in it.
struct Walk {
    client: Client,
}

impl Walk {
    fn new() -> Self {
        Self { client: Client::new() }
    }

    fn send(&self, method: &str, path: &str, body: Value) -> Answer {
        let body = (!body.is_null()).then_some(body);
        let answer = call(&self.client, method, path, body);
        assert!((200..300).contains(&answer.status), "{method} {path}: {} {}", answer.status, answer.text);
        answer
    }

    /// A call about the partner account.
    fn at(&self, method: &str, rest: &str, body: Value) -> Answer {
        self.send(method, &account(&self.client, rest), body)
    }

    fn control(&self, path: &str, body: Value) -> Value {
        self.client.control("POST", path, body)
    }

    fn go(&self, id: &str, states: &[&str]) {
        for state in states {
            let moved = move_to(&self.client, id, state);
            assert_eq!(moved.status, 200, "{id} to {state}: {}", moved.text);
        }
    }

    fn taken(&self) -> BTreeSet<Step> {
        steps(&self.client.control("GET", "steps", json!({})))
    }
}

fn steps(all: &Value) -> BTreeSet<Step> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let step = |row: &Value| (text(&row["lifecycle"]).unwrap(), text(&row["from"]), text(&row["to"]).unwrap());
    all.as_array().unwrap().iter().map(step).collect()
}

fn text(answer: &Value, member: &str) -> String {
    answer[member].as_str().unwrap_or_else(|| panic!("{member} of {answer}")).to_owned()
}

fn requests(walk: &Walk) {
    let client = &walk.client;
    let made = |reference: &str| text(&client.step_up(100, reference), "payment_request_id");
    let walked = |reference: &str, moves: &[&str]| {
        let id = made(reference);
        for step in moves {
            assert_eq!(client.customer(&id, step).status, 200, "{step}");
        }
        id
    };
    let cancel = |id: &str| walk.at("DELETE", &format!("/payment/requests/{id}"), Value::Null);
    walked("a", &["enter", "leave", "enter", "decline"]);
    walked("b", &["expire"]);
    walked("c", &["enter", "expire"]);
    cancel(&made("d"));
    cancel(&walked("e", &["enter"]));
    cancel(&walked("f", &["approve"]));
    let body = json!({"currency": "EUR", "amount": 100, "customer_interaction_config": {"method": "HANDOVER"}});
    let id = text(&walk.at("POST", "/payment/requests", body).body, "payment_request_id");
    walk.at("PATCH", &format!("/payment/requests/{id}"), json!({"amount": 90}));
    let (_, token) = client.approved(100, "g");
    assert_eq!(
        (client.finalize(100, &token).result(), client.finalize(100, &token).result()),
        ("APPROVED", "APPROVED")
    );
    client.control("POST", "rules", json!({"stage": "final", "result": "DECLINED", "times": 1}));
    let (_, token) = client.approved(100, "h");
    assert_eq!(client.finalize(100, &token).result(), "DECLINED");
}

fn transactions(walk: &Walk) {
    let client = &walk.client;
    let act = |id: &str, what: &str, body: Value| walk.at("POST", &format!("/payment/transactions/{id}/{what}"), body);
    let capture = |id: &str, amount: i64| act(id, "capture", json!({"capture_amount": amount}));
    let happen = |id: &str, what: &str| walk.control(&format!("transactions/{id}/{what}"), json!({}));
    let id = client.transaction(100);
    walk.at("PATCH", &format!("/payment/transactions/{id}"), json!({"payment_transaction_reference": "t2"}));
    act(&id, "authorize", json!({"amount": 100}));
    let shipped = text(&capture(&id, 40).body, "payment_capture_id");
    let back = json!({"refund_amount": 5});
    walk.at("POST", &format!("/payment/captures/{shipped}/refund"), back.clone());
    capture(&id, 60);
    walk.at("POST", &format!("/payment/captures/{shipped}/refund"), back);
    happen(&id, "chargeback");
    act(&client.transaction(100), "void", Value::Null);
    let id = client.transaction(100);
    happen(&id, "expire");
    act(&id, "authorize", json!({"amount": 100}));
    happen(&id, "expire");
    act(&id, "void", Value::Null);
    let id = client.transaction(100);
    capture(&id, 40);
    happen(&id, "expire");
    act(&id, "void", Value::Null);
    let mut now = plain(100, "now");
    now["request_payment_transaction"]["capture"] = json!("NOW");
    assert_eq!(client.post("authorize", &now).result(), "APPROVED");
    client.control("POST", "knobs", json!({"non_guaranteed": true}));
    happen(&client.transaction(100), "fund");
    happen(&client.transaction(100), "fund-expire");
    client.control("POST", "knobs", json!({"non_guaranteed": false}));
    client.sandbox.advance(181 * DAY);
}

fn newer_disputes(walk: &Walk) {
    let client = &walk.client;
    let open = || disputed(client, "FRAMEWORK_2026").1;
    let act = |id: &str, what: &str, body: Value| walk.at("POST", &format!("/payment/disputes/{id}/{what}"), body);
    let defended = || {
        let id = open();
        let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1\r\n--x--\r\n";
        let key = format!("Basic {}", client.seed.acquiring_partner_api_key);
        let headers = [("Authorization", key.as_str()), ("Content-Type", "multipart/form-data; boundary=x")];
        let path = account(client, &format!("/payment/disputes/{id}/attachments"));
        let file = client.send("POST", &path, &headers, Some(body.as_bytes())).unwrap();
        let file = text(&file.body, "payment_dispute_attachment_id");
        act(&id, "represent", json!({"attachments": [{"payment_dispute_attachment_id": file}]}));
        id
    };
    act(&open(), "accept-loss", Value::Null);
    walk.go(&open(), &["INITIATED", "CLOSED"]);
    walk.control(&format!("resources/{}/CLOSED", open()), json!({"dispute_outcome": "LOST"}));
    walk.go(&defended(), &["CLOSED"]);
    let id = defended();
    walk.go(&id, &["PRE_ARBITRATION"]);
    act(&id, "appeal", json!({"additional_information": "Look again."}));
    walk.go(&id, &["CLOSED"]);
    let id = defended();
    walk.go(&id, &["PRE_ARBITRATION"]);
    act(&id, "accept-loss", Value::Null);
    open();
    client.sandbox.advance(22 * DAY);
}

fn older_disputes(walk: &Walk) {
    let client = &walk.client;
    let open = || disputed(client, "FRAMEWORK_2020").1;
    let act = |id: &str, what: &str, body: Value| walk.at("POST", &format!("/payment/disputes/{id}/{what}"), body);
    let answer = |text: &str| json!({"details": {"have_you_resolved_the_dispute_with_the_customer": text}});
    act(&open(), "accept-loss", Value::Null);
    let id = open();
    walk.go(&id, &["ARBITRATION_PENDING", "MERCHANT_EVIDENCE_PENDING", "MERCHANT_EVIDENCE_PENDING"]);
    act(&id, "respond", answer("NO_DISPUTE_NOT_ACCEPTED"));
    let evidence = || walk.at("GET", &format!("/payment/disputes/{id}"), Value::Null).body["merchant_evidence"].clone();
    client.sandbox.advance(59 * 60_000);
    act(&id, "respond", answer("YES_OTHER_RESOLUTION"));
    assert_eq!(evidence().as_array().unwrap().len(), 1, "an amendment is no second answer");
    let said = &evidence()[0]["response"]["details"]["have_you_resolved_the_dispute_with_the_customer"];
    assert_eq!(said, "YES_OTHER_RESOLUTION");
    client.sandbox.advance(2 * 60_000);
    let late = account(client, &format!("/payment/disputes/{id}/respond"));
    let late = call(client, "POST", &late, Some(answer("NO_DISPUTE_NOT_ACCEPTED")));
    assert_eq!(late.code(), (409, "RESOURCE_CONFLICT"), "an answer is amended for an hour");
    walk.go(&id, &["ARBITRATION_APPEAL_WINDOW_OPEN"]);
    act(&id, "appeal", json!({"additional_information": "Look again."}));
    walk.go(&id, &["MERCHANT_EVIDENCE_PENDING"]);
    act(&id, "accept-loss", Value::Null);
    let id = open();
    walk.go(&id, &["ARBITRATION_PENDING", "ARBITRATION_APPEAL_WINDOW_OPEN"]);
    act(&id, "accept-loss", Value::Null);
    walk.go(&open(), &["ARBITRATION_PENDING", "CLOSED"]);
}

fn partners(walk: &Walk) {
    let client = &walk.client;
    let own = client.seed.partner_account_id.clone();
    let id = text(&walk.send("POST", "/v2/distribution/onboard", onboarding("kiosk")).body, "partner_account_id");
    client.sandbox.advance(2_000);
    walk.at("PATCH", "", json!({"partner_account_name": "Other"}));
    let list = |rest: &str, name: &str, id: &str| text(&walk.at("GET", rest, Value::Null).body[name][0], id);
    let brand = list("/brands", "brands", "brand_id");
    walk.go(&brand, &["DATA_INCOMPLETE"]);
    walk.at("PATCH", &format!("/brands/{brand}"), json!({"display_name": "Whole"}));
    let entity = list("/partner-business-entities", "partner_business_entities", "partner_business_entity_id");
    let change = json!({"legal_registered_entity_name": "Three AB"});
    walk.at("PATCH", &format!("/partner-business-entities/{entity}"), change);
    walk.go(&entity, &["DISABLED"]);
    walk.control("compliance-decisions", json!({"account_id": own, "decision_type": "NON_COMPLIANT"}));
    let product = client.seed.payment_product_id.clone();
    walk.at("POST", &format!("/products/payment/{product}/disable"), json!({"reason": "VOLUNTARY"}));
    walk.at("POST", &format!("/products/payment/{product}/enable"), Value::Null);
    walk.go(&product, &["DISABLED", "ENABLED", "TERMINATED", "ENABLED", "DISABLED", "TERMINATED", "ENABLED"]);
    walk.go(&id, &["DISABLED", "OPERATIONAL"]);
}

fn plans(walk: &Walk) {
    let client = &walk.client;
    let get = |path: &str| walk.send("GET", path, Value::Null).body;
    let base = "/v2/distribution/products/payment";
    let plan =
        text(&get(&format!("{base}/payment-program-plans"))["payment_program_plans"][0], "payment_program_plan_id");
    let prices = client.seed.price_plan_id.clone();
    for plan in [&plan, &prices] {
        walk.control(&format!("plans/{plan}/versions"), json!({"effective_from": "2027-06-01T00:00:00Z"}));
    }
    assert_eq!(get(&format!("{base}/price-plans/{prices}"))["version"], "1", "the next one is not in force yet");
    client.sandbox.advance(600 * DAY);
    assert_eq!(get(&format!("{base}/price-plans/{prices}"))["version"], "2");
    assert_eq!(get(&format!("{base}/price-plans/{prices}?version=1"))["version"], "1");
    let programs = get(&format!("{base}/payment-program-plans/{plan}"))["payment_programs"].clone();
    let named = |kind: &str| {
        let found = programs.as_array().unwrap().iter().find(|program| program["enablement_type"] == kind);
        text(found.unwrap(), "payment_program_id")
    };
    let enablements = "/products/payment/payment-programs/payment-program-enablements";
    let wish =
        |program: &str| json!({"payment_program_id": program, "enablement_criteria": {"customer_countries": ["SE"]}});
    let made = walk.at("POST", enablements, wish(&named("OPTIONAL"))).body;
    walk.at("DELETE", &format!("{enablements}/{}", text(&made, "payment_program_enablement_id")), Value::Null);
    let restricted = named("RESTRICTED");
    let refused = call(client, "POST", &account(client, enablements), Some(wish(&restricted)));
    assert_eq!(refused.code(), (403, "OPERATION_FORBIDDEN"), "Klarna has to approve it first");
    let whose = json!({"account_id": client.seed.partner_account_id, "payment_program_id": restricted});
    walk.control("program-approvals", whose);
    walk.at("POST", enablements, wish(&restricted));
}

fn settlements(walk: &Walk) {
    let client = &walk.client;
    let id = client.transaction(100);
    walk.at("POST", &format!("/payment/transactions/{id}/capture"), json!({"capture_amount": 100}));
    let cycle = walk.control("settlements", json!({"interval_start": "2020-01-01T00:00:00Z"}));
    let report = text(&json!({"id": cycle["settlement_ids"][0]}), "id");
    walk.go(&report, &["UPLOADED_TO_SFTP"]);
    let all = client.control("GET", "resources", json!({}));
    let payout = all.as_array().unwrap().iter().find(|row| row["kind"] == "payout").unwrap();
    walk.go(&text(payout, "id"), &["PROCESSED", "FAILED", "PROCESSED", "CONFIRMED"]);
}

fn portal(walk: &Walk) {
    let client = &walk.client;
    let link = || {
        let body = json!({"subject": "a@b.example", "roles": ["merchant:admin"]});
        text(&walk.at("POST", "/portal/deep-links", body).body, "deep_link_id")
    };
    walk.at("DELETE", &format!("/portal/deep-links/{}", link()), Value::Null);
    walk.go(&link(), &["USED"]);
    link();
    client.sandbox.advance(60_000);
    let access = "/v2/portal/user-access";
    let invite = |who: &str| walk.send("POST", access, json!({"jwt": jwt(client, who)}));
    invite("a@b.example");
    walk.send("DELETE", &format!("{access}?principal=a@b.example"), Value::Null);
    invite("c@b.example");
    let all = client.control("GET", "resources", json!({}));
    let row = all.as_array().unwrap().iter().find(|row| row["kind"] == "user access").unwrap();
    walk.go(&text(row, "id"), &["ACTIVE"]);
    invite("c@b.example");
    // Known for another account: no invitation is needed.
    let other = client.seed.second_partner_account_id.clone();
    walk.send("POST", access, json!({"jwt": jwt_of(&other, "c@b.example")}));
    walk.send("DELETE", &format!("{access}?principal=c@b.example"), Value::Null);
}

fn tokens_and_credentials(walk: &Walk) {
    let client = &walk.client;
    let header = [("Klarna-Customer-Token", client.seed.customer_token.as_str())];
    let path = account(client, "/identity/customer-token/revoke");
    assert_eq!(client.call("POST", &path, None, &header).status, 200);
    let keys = "/v2/account/integration/credentials/api-key";
    walk.send("POST", keys, json!({"description": "till"}));
    let listed = || walk.send("GET", keys, Value::Null).body["credentials"].clone();
    assert_eq!(listed()[1]["state"], "ENABLED");
    client.sandbox.advance(60 * DAY);
    assert_eq!(listed()[1]["state"], "DISABLED", "nobody used it for two months");
    client.sandbox.advance(300 * DAY);
    assert_eq!(listed().as_array().unwrap().len(), 1, "deleted after ten months");
}

/// Enforcement locks out who has no certificate, so that the connection has to show one.
fn certificates() -> BTreeSet<Step> {
    let mut world = World::new(Settings::default(), Box::new(Seeded::new(1)), START);
    let key = format!("Basic {}", world.seed().acquiring_partner_api_key);
    let mut send = |method: &str, body: &str, at: u64| {
        let request = ApiRequest {
            method: method.to_owned(),
            target: "/v2/account/integration/client-certificates/enforcement".to_owned(),
            headers: vec![("Authorization".into(), key.clone()), ("Content-Type".into(), "application/json".into())],
            body: body.into(),
            certificate: Certificate::Valid,
        };
        let answer = world.handle(&request, at);
        assert!((200..300).contains(&answer.status), "{}", String::from_utf8_lossy(&answer.body));
    };
    let later = r#"{"enforced_from": "2026-01-06T10:00:00Z"}"#;
    send("PUT", r#"{"enforced_from": "NOW"}"#, START);
    send("DELETE", "", START);
    send("PUT", later, START);
    send("DELETE", "", START);
    send("PUT", later, START);
    send("DELETE", "", START + 2 * DAY);
    steps(&world.steps_taken())
}

#[test]
fn every_step_of_every_lifecycle_is_taken_and_every_event_is_told() {
    let areas: [fn(&Walk); 9] = [
        requests,
        transactions,
        newer_disputes,
        older_disputes,
        partners,
        plans,
        settlements,
        portal,
        tokens_and_credentials,
    ];
    let (mut taken, mut events) = (certificates(), BTreeSet::new());
    for area in areas {
        let walk = Walk::new();
        let receiver = listening(&walk.client);
        area(&walk);
        taken.extend(walk.taken());
        events.extend(told(&walk.client, &receiver).into_keys());
    }
    let excused = |lifecycle: &str, from: Option<&str>, to: &str| {
        NOT_TAKEN
            .iter()
            .any(|(name, start, end, _)| *name == lifecycle && (end.is_empty() || (*start == from && *end == to)))
    };
    let all = lifecycle_steps();
    let (mut walked, mut missing, mut excuses) = (0, Vec::new(), 0);
    for (lifecycle, from, to) in &all {
        let done = taken.contains(&((*lifecycle).to_owned(), from.map(str::to_owned), (*to).to_owned()));
        match (done, excused(lifecycle, *from, to)) {
            (true, false) => walked += 1,
            (false, true) => excuses += 1,
            (done, _) => missing.push((lifecycle, from, to, if done { "excused, yet taken" } else { "not taken" })),
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    let lifecycles: BTreeSet<_> = all.iter().map(|(name, ..)| name).collect();
    println!("{} lifecycles: {walked} of {} steps taken, {excuses} excused", lifecycles.len(), all.len());
    let known: BTreeSet<String> = event_types().into_iter().map(str::to_owned).collect();
    println!("{} of {} event types provoked", events.len(), known.len());
    assert_eq!(events, known);
}

#[test]
fn every_type_of_event_is_simulated() {
    let client = Client::new();
    let receiver = listening(&client);
    let hooks = call(&client, "GET", "/v2/notification/webhooks", None).body;
    let path = format!("/v2/notification/webhooks/{}/simulate", text(&hooks["webhooks"][0], "webhook_id"));
    let known = event_types();
    for event in &known {
        let body = json!({"event_type": event, "event_version": "v2"});
        assert_eq!(call(&client, "POST", &path, Some(body)).status, 200, "{event}");
    }
    client.sandbox.settle();
    let calls = receiver.calls();
    for call in &calls {
        let (event, body) = (call.event(), call.json());
        assert_eq!(event_faults(&event, &body), [], "{body}");
        let payload = body["payload"].as_object().unwrap();
        assert!(
            payload.keys().any(|name| name.ends_with("_id") || name == "customer_token"),
            "{event}: about what? {body}"
        );
    }
    let simulated: BTreeSet<String> = calls.iter().map(crate::receiver::Call::event).collect();
    println!("{} of {} event types simulated", simulated.len(), known.len());
    assert_eq!(simulated, known.into_iter().map(str::to_owned).collect());
    let unknown = json!({"event_type": "payment.nothing", "event_version": "v2"});
    assert_eq!(call(&client, "POST", &path, Some(unknown)).parameter(), "event_type");
}

#[test]
fn an_account_takes_one_update_a_second_where_that_is_enforced() {
    let client = Client::new();
    let patch = |name: &str| call(&client, "PATCH", &account(&client, ""), Some(json!({"partner_account_name": name})));
    assert_eq!((patch("A").status, patch("B").status), (200, 200), "Klarna's answer is not documented");
    client.control("POST", "knobs", json!({"updates_paced": true}));
    client.sandbox.advance(1_000);
    assert_eq!(patch("C").status, 200);
    assert_eq!(patch("D").code(), (429, "RATE_LIMITED"));
    assert_eq!(call(&client, "GET", &account(&client, ""), None).status, 200, "reads are not paced");
    client.sandbox.advance(999);
    assert_eq!(patch("E").code(), (429, "RATE_LIMITED"));
    client.sandbox.advance(1);
    assert_eq!(patch("F").body["partner_account_name"], "F");
}
