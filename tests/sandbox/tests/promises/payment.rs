//! Authorize, step-up, finalise, cancel.

use serde_json::{Value, json};

use crate::client::{Answer, Client, MINUTE, first, id_of, plain};

#[test]
fn the_golden_path_by_browser() {
    let client = Client::new();
    let request = client.step_up(12_336, "golden");
    let id = request["payment_request_id"].as_str().unwrap();
    let interaction = &request["state_context"]["customer_interaction"];
    assert_eq!(request["state"], "SUBMITTED");
    assert_eq!(interaction["payment_request_id"], id);
    assert_eq!(interaction["method"], "HANDOVER");
    let url = interaction["payment_request_url"].as_str().unwrap();
    let path = url.strip_prefix(client.sandbox.base_url()).unwrap().to_owned();

    let page = client.send("GET", &path, &[], None).unwrap();
    assert_eq!(page.status, 200);
    assert!(page.text.contains("123.36 EUR") && page.text.contains("Pen &lt;b&gt;"), "{}", page.text);
    assert!(page.text.contains("Sandbox") && !page.text.contains("http://") && !page.text.contains("https://"));
    assert_eq!(client.get(&format!("requests/{id}")).body["state"], "IN_PROGRESS");

    let approved = client.send("POST", &format!("{path}/approve"), &[], Some(b"")).unwrap();
    assert_eq!(approved.status, 303);
    let back = approved.header("Location").unwrap();
    let read = client.get(&format!("requests/{id}"));
    let token = read.body["state_context"]["klarna_network_session_token"].as_str().unwrap();
    assert_eq!(back, format!("https://shop.example/back?id={id}&s=COMPLETED&t={token}"));
    assert_eq!((&read.body["state"], &read.body["previous_state"]), (&json!("COMPLETED"), &json!("IN_PROGRESS")));

    let done = client.finalize(12_336, token);
    let transaction = &done.body["payment_transaction_response"]["payment_transaction"];
    assert_eq!(done.result(), "APPROVED");
    assert_eq!(transaction["amount"], 12_336);
    assert_eq!(transaction["currency"], "EUR");
    assert_eq!(transaction["state"], "AUTHORIZED");
    assert_eq!(transaction["payment_transaction_reference"], "txn");
    assert_eq!(transaction["payment_funding"], json!({"type": "GUARANTEED", "state": "FUNDED"}));
    assert_eq!((&transaction["payment_captures"], &transaction["payment_refunds"]), (&json!([]), &json!([])));
    assert_eq!(transaction["expires_at"], "2026-02-02T10:00:00Z");
    let read = client.get(&format!("transactions/{}", id_of(&done)));
    assert_eq!(&read.body, transaction);
    let page = client.send("GET", &path, &[], None).unwrap();
    assert!(page.text.contains("Approved") && page.text.contains("Back to the shop"));
}

#[test]
fn results_follow_the_rules() {
    let client = Client::new();
    let result = |body| client.post("authorize", &body).result().to_owned();
    assert_eq!(result(plain(1, "x")), "APPROVED");
    assert_eq!(result(plain(1, "declined-x")), "DECLINED");
    assert_eq!(result(first(1, "declined-x")), "DECLINED");
    assert_eq!(result(first(1, "approved-x")), "APPROVED");
    let declined = client.post("authorize", &first(1, "declined-x"));
    assert_eq!(declined.status, 200);
    assert!(declined.body.get("payment_request").is_none());
    client.control("POST", "rules", json!({"amount": 77, "result": "DECLINED", "result_reason": "LIMIT", "times": 1}));
    let ruled = client.post("authorize", &plain(77, "approved-x"));
    assert_eq!(ruled.body["payment_transaction_response"], json!({"result": "DECLINED", "result_reason": "LIMIT"}));
    assert_eq!(result(plain(77, "x")), "APPROVED");
}

#[test]
fn a_decline_at_the_final_call() {
    let client = Client::new();
    let (id, token) = client.approved(500, "decline-final-1");
    let body = plain(500, "decline-final-1");
    let headers = [("Klarna-Network-Session-Token", token.as_str())];
    let last = client.call("POST", &client.at("authorize"), Some(&body), &headers);
    assert_eq!((last.status, last.result()), (200, "DECLINED"));
    assert_eq!(client.get(&format!("requests/{id}")).body["state"], "DECLINED");
    let again = client.call("POST", &client.at("authorize"), Some(&body), &headers);
    assert_eq!(again.text, last.text);
}

#[test]
fn the_session_token_repeats_its_result() {
    let client = Client::new();
    let (_, token) = client.approved(500, "a");
    let done = client.finalize(500, &token);
    assert_eq!(client.finalize(500, &token).text, done.text);
    client.sandbox.advance(61 * MINUTE);
    assert_eq!(client.finalize(500, &token).text, done.text, "also later than an hour");
    let all = client.control("GET", "transactions", json!({}));
    assert_eq!(all.as_array().unwrap().len(), 1);

    client.sandbox.knobs(|knobs| knobs.single_use_token = true);
    assert_eq!(client.finalize(500, &token).code(), (409, "RESOURCE_CONFLICT"));
}

#[test]
fn the_final_call_has_to_match_the_approval() {
    let client = Client::new();
    let (_, token) = client.approved(500, "a");
    let other = client.finalize(501, &token);
    assert_eq!((other.code(), other.parameter()), ((400, "VALIDATION_ERROR"), "request_payment_transaction.amount"));
    let mut body = plain(500, "a");
    body["currency"] = json!("SEK");
    let headers = [("Klarna-Network-Session-Token", token.as_str())];
    assert_eq!(client.call("POST", &client.at("authorize"), Some(&body), &headers).parameter(), "currency");
    let strange = format!("{}x", &token[..token.len() - 1]);
    assert_eq!(client.finalize(500, &strange).parameter(), "Klarna-Network-Session-Token");
    assert_eq!(client.finalize(500, "context from the shop").result(), "APPROVED", "any other text is context");
    assert_eq!(client.finalize(500, &token).result(), "APPROVED");
}

#[test]
fn qr_code_in_a_store() {
    let client = Client::new();
    let mut body = first(500, "till");
    body["step_up_config"]["customer_interaction_config"] = json!({"method": "QR_CODE"});
    body["point_of_checkout"] = json!({"store_reference": client.seed.store_reference});
    body["request_payment_transaction"]["capture"] = json!("NOW");
    let request = client.post("authorize", &body).body["payment_request"].clone();
    let code = &request["state_context"]["customer_interaction"]["qr_code"];
    let local =
        |url: &serde_json::Value| url.as_str().unwrap().strip_prefix(client.sandbox.base_url()).unwrap().to_owned();
    let image = client.send("GET", &local(&code["image_url"]), &[], None).unwrap();
    assert_eq!(image.header("Content-Type"), Some("image/svg+xml"));
    assert!(image.text.contains("<svg"));
    let page = local(&code["target_url"]);
    assert!(client.send("GET", &page, &[], None).unwrap().text.contains("Approve"));
    let next = client.send("POST", &format!("{page}/approve"), &[], Some(b"")).unwrap();
    assert_eq!((next.status, next.header("Location")), (303, Some(page.as_str())));
    assert!(client.send("GET", &page, &[], None).unwrap().text.contains("The till will finish"));
    assert_eq!(client.send("GET", &local(&code["image_url"]), &[], None).unwrap().status, 404, "of no use any more");

    let id = request["payment_request_id"].as_str().unwrap();
    let read = client.get(&format!("requests/{id}"));
    let token = read.body["state_context"]["klarna_network_session_token"].as_str().unwrap().to_owned();
    let headers = [("Klarna-Network-Session-Token", token.as_str())];
    let done = client.call("POST", &client.at("authorize"), Some(&body), &headers);
    let transaction = &done.body["payment_transaction_response"]["payment_transaction"];
    assert_eq!(transaction["state"], "COMPLETED");
    assert_eq!(transaction["payment_captures"][0]["capture_amount"], 500);
}

#[test]
fn the_customer_may_leave_and_come_back() {
    let client = Client::new();
    let id = client.step_up(500, "a")["payment_request_id"].as_str().unwrap().to_owned();
    assert_eq!(client.customer(&id, "leave").status, 409, "nobody is there yet");
    client.customer(&id, "enter");
    assert_eq!(client.customer(&id, "leave").body["state"], "SUBMITTED");
    let read = client.get(&format!("requests/{id}")).body;
    assert_eq!(read["state_reason"], "PURCHASE_FLOW_ABORTED");
    assert_eq!(client.customer(&id, "decline").body["state"], "DECLINED");
    assert_eq!(client.get(&format!("requests/{id}")).body["state_reason"], "PAYMENT_DECLINED");
    assert_eq!(client.customer(&id, "approve").status, 409);
}

#[test]
fn cancel_and_approve_race() {
    let client = Client::new();
    let cancel = |id: &str| client.call("DELETE", &client.at(&format!("requests/{id}")), None, &[]);

    let id = client.step_up(500, "a")["payment_request_id"].as_str().unwrap().to_owned();
    client.customer(&id, "enter");
    let canceled = cancel(&id);
    assert_eq!(canceled.body["state"], "CANCELED");
    assert_eq!(canceled.body["previous_state"], "IN_PROGRESS");
    assert_eq!(canceled.body["canceled_at"], "2026-01-05T10:00:00Z");
    assert_eq!(client.customer(&id, "approve").status, 409, "cancel won");
    assert_eq!(cancel(&id).code(), (409, "RESOURCE_CONFLICT"));

    let (id, token) = client.approved(500, "b");
    client.sandbox.knobs(|knobs| knobs.cancel_after_complete = false);
    assert_eq!(cancel(&id).status, 409, "approval won");
    client.sandbox.knobs(|knobs| knobs.cancel_after_complete = true);
    assert_eq!(cancel(&id).body["state"], "CANCELED");
    assert_eq!(client.finalize(500, &token).parameter(), "Klarna-Network-Session-Token");

    let (id, token) = client.approved(500, "c");
    client.finalize(500, &token);
    assert_eq!(cancel(&id).status, 409, "finalised");
    client.sandbox.knobs(|knobs| knobs.wrong_state_status = Some(403));
    assert_eq!(cancel(&id).code(), (403, "OPERATION_FORBIDDEN"));
}

#[test]
fn explicit_requests_by_acquirer_and_sub_partner() {
    let client = Client::new();
    let body = json!({"currency": "EUR", "amount": 900, "payment_request_reference": "r",
        "shipping_config": {"mode": "EDITABLE"}, "collect_customer_profile": ["profile:name"],
        "customer_interaction_config": {"method": "HANDOVER", "return_url": "https://shop.example/"}});
    let made = client.post("requests", &body);
    assert_eq!((made.status, &made.body["state"]), (201, &json!("SUBMITTED")));
    let id = made.body["payment_request_id"].as_str().unwrap();
    let own = format!("Basic {}", client.seed.subpartner_api_key);
    let headers = [("Authorization", own.as_str()), ("Content-Type", "application/json")];
    let read = client.send("GET", &format!("/v2/payment/requests/{id}"), &headers, None).unwrap();
    assert_eq!(read.body["payment_request_id"], id);
    let change = json!({"amount": 950}).to_string();
    let changed =
        client.send("PATCH", &format!("/v2/payment/requests/{id}"), &headers, Some(change.as_bytes())).unwrap();
    assert_eq!((&changed.body["amount"], &changed.body["payment_request_reference"]), (&json!(950), &json!("r")));
    client.customer(id, "enter");
    assert_eq!(
        client.call("PATCH", &client.at(&format!("requests/{id}")), Some(&json!({"amount": 1})), &[]).status,
        409
    );
    client.control("POST", &format!("requests/{id}/approve"), json!({"amount": 1000}));
    let context = client.get(&format!("requests/{id}")).body;
    assert_eq!(context["amount"], 1000);
    assert_eq!(context["state_context"]["shipping"]["shipping_option"]["shipping_type"], "TO_DOOR");
    assert_eq!(context["state_context"]["klarna_customer"]["customer_profile"]["given_name"], "Sanna");
    let token = context["state_context"]["klarna_network_session_token"].as_str().unwrap();
    assert_eq!(client.finalize(1000, token).result(), "APPROVED");
    let authorize = client.send("POST", &client.at("authorize"), &headers, Some(b"{}")).unwrap();
    assert_eq!(authorize.code(), (403, "OPERATION_FORBIDDEN"));
}

#[test]
fn tokens_for_later_charges() {
    let client = Client::new();
    let mut body = json!({"currency": "EUR", "request_customer_token":
        {"scopes": ["payment:customer_present"], "customer_token_reference": "wallet"}});
    assert_eq!(client.post("authorize", &body).parameter(), "step_up_config");
    body["step_up_config"] = json!({"customer_interaction_config": {"method": "HANDOVER"}});
    let asked = client.post("authorize", &body);
    assert_eq!(asked.result(), "STEP_UP_REQUIRED");
    assert!(asked.body["payment_request"].get("amount").is_none());
    let id = asked.body["payment_request"]["payment_request_id"].as_str().unwrap();
    client.customer(id, "approve");
    let context = client.get(&format!("requests/{id}")).body["state_context"].clone();
    assert!(context.get("klarna_network_session_token").is_none());
    assert_eq!(context["klarna_customer"]["customer_token_reference"], "wallet");
    let token = context["klarna_customer"]["customer_token"].as_str().unwrap();
    client.sandbox.knobs(|knobs| knobs.create_answers_like_authorize = true);
    let explicit = json!({"currency": "EUR", "request_customer_token": body["request_customer_token"],
        "customer_interaction_config": {"method": "HANDOVER"}});
    let made = client.post("requests", &explicit);
    assert_eq!((made.status, made.result()), (200, "STEP_UP_REQUIRED"));
    let charge = |token: &str| {
        client.call("POST", &client.at("authorize"), Some(&first(5, "c")), &[("Klarna-Customer-Token", token)])
    };
    assert_eq!(charge(token).result(), "APPROVED");
    client.control("POST", &format!("customer-tokens/{token}/revoke"), json!({}));
    assert_eq!(charge(token).parameter(), "Klarna-Customer-Token");
}

#[test]
fn a_customer_who_is_not_there_is_charged_by_a_scope_of_its_own_and_asked_only_where_a_knob_says_so() {
    let client = Client::new();
    let mut body = json!({"currency": "EUR", "request_customer_token": {"scopes": ["payment:customer_present"]},
        "step_up_config": {"customer_interaction_config": {"method": "HANDOVER"}}});
    let mut granted = |scope: &str| {
        body["request_customer_token"]["scopes"] = json!([scope]);
        let asked = client.post("authorize", &body).body["payment_request"].clone();
        let id = asked["payment_request_id"].as_str().unwrap();
        client.customer(id, "approve");
        let context = client.get(&format!("requests/{id}")).body["state_context"].clone();
        context["klarna_customer"]["customer_token"].as_str().unwrap().to_owned()
    };
    let charge = |body: &Value, token: &str| {
        client.call("POST", &client.at("authorize"), Some(body), &[("Klarna-Customer-Token", token)])
    };
    let (present, login) = (granted("payment:customer_present"), granted("customer:login"));
    assert_eq!(charge(&plain(5, "c"), &present).parameter(), "Klarna-Customer-Token");
    assert_eq!(charge(&first(5, "c"), &present).result(), "APPROVED");
    assert_eq!(charge(&first(5, "c"), &login).parameter(), "Klarna-Customer-Token");
    let absent = granted("payment:customer_not_present");
    assert_eq!(charge(&plain(5, "c"), &absent).result(), "APPROVED");
    assert_eq!(charge(&plain(5, "step-up-c"), &absent).result(), "DECLINED");
    client.sandbox.knobs(|knobs| knobs.unasked_step_up = true);
    let asked = charge(&plain(5, "step-up-c"), &absent);
    assert_eq!((asked.result(), &asked.body["payment_request"]["state"]), ("STEP_UP_REQUIRED", &json!("SUBMITTED")));
}

#[test]
fn a_charge_is_answered_again_after_its_token_was_taken_back_unless_a_knob_says_otherwise() {
    let client = Client::new();
    let token = client.seed.customer_token.clone();
    let charge = || {
        let headers = [("Klarna-Customer-Token", token.as_str()), ("Klarna-Idempotency-Key", "one-charge")];
        client.call("POST", &client.at("authorize"), Some(&plain(5, "c")), &headers)
    };
    let id = |made: &Answer| made.body["payment_transaction_response"]["payment_transaction"].clone();
    let made = charge();
    client.control("POST", &format!("customer-tokens/{token}/revoke"), json!({}));
    assert_eq!(id(&charge()), id(&made));
    client.sandbox.knobs(|knobs| knobs.customer_token_first = true);
    assert_eq!(charge().parameter(), "Klarna-Customer-Token");
}

#[test]
fn a_token_and_a_payment_at_once() {
    let client = Client::new();
    let mut body = first(5, "paid-start");
    body["request_customer_token"] = json!({"scopes": ["payment:customer_not_present"]});
    for as_text in [false, true] {
        client.sandbox.knobs(|knobs| knobs.customer_token_as_text = as_text);
        let asked = client.post("authorize", &body).body["payment_request"].clone();
        let id = asked["payment_request_id"].as_str().unwrap();
        client.customer(id, "approve");
        let context = client.get(&format!("requests/{id}")).body["state_context"].clone();
        let older = context["payment_token"].as_str().unwrap();
        let done =
            client.call("POST", &client.at("authorize"), Some(&plain(5, "t")), &[("Klarna-Payment-Token", older)]);
        assert_eq!(done.result(), "APPROVED", "the older token still finalises");
        let granted = &done.body["customer_token_response"]["customer_token"];
        let granted = if as_text { granted } else { &granted["customer_token"] };
        assert_eq!(*granted, context["klarna_customer"]["customer_token"]);
    }
}

#[test]
fn other_accounts_see_nothing() {
    let client = Client::new();
    let transaction = client.transaction(500);
    let (request, token) = client.approved(500, "a");
    for account in [&client.seed.second_partner_account_id, &client.seed.foreign_partner_account_id] {
        for rest in [format!("transactions/{transaction}"), format!("requests/{request}")] {
            let answer = client.call("GET", &format!("/v2/accounts/{account}/payment/{rest}"), None, &[]);
            assert_eq!(answer.code(), (404, "RESOURCE_NOT_FOUND"));
        }
    }
    let path = format!("/v2/accounts/{}/payment/authorize", client.seed.second_partner_account_id);
    let headers = [("Klarna-Network-Session-Token", token.as_str())];
    assert_eq!(client.call("POST", &path, Some(&plain(500, "t")), &headers).status, 404);
}

#[test]
fn presentation() {
    let client = Client::new();
    let shown = client.get("presentation?locale=en-US&currency=EUR&amount=500&intents%5B%5D=PAY");
    assert_eq!(shown.body["instruction"], "SHOW_KLARNA");
    assert_eq!(shown.body["payment_option"]["payment_option_id"], "S0xBUk5B");
    assert_eq!(client.get("presentation?locale=en-US&currency=EUR").parameter(), "amount");
    let (_, token) = client.approved(500, "a");
    let path = client.at("presentation?locale=en-US&currency=EUR&amount=500");
    let shown = client.call("GET", &path, None, &[("Klarna-Network-Session-Token", &token)]);
    assert_eq!(shown.body["payment_status"], "PENDING_PARTNER_AUTHORIZATION");
}

#[test]
fn a_partner_whose_data_came_is_answered_data() {
    const NAME: &str = "klarna_network_response_data";
    let client = Client::new();
    for member in ["interoperability_data", "klarna_network_data"] {
        for (reference, result) in [("a", "STEP_UP_REQUIRED"), ("approved-a", "APPROVED"), ("declined-a", "DECLINED")] {
            let mut body = first(1, &format!("{member}-{reference}"));
            body["request_payment_transaction"]["payment_transaction_reference"] = json!(reference);
            assert_eq!(client.post("authorize", &body).body.get(NAME), None, "{result}");
            body[member] = json!("{}");
            let answer = client.post("authorize", &body);
            assert_eq!(answer.result(), result);
            let text = answer.body[NAME].as_str().unwrap();
            let content: Value = serde_json::from_str(text).unwrap();
            let context = &answer.body["payment_request"]["state_context"]["customer_interaction"];
            assert_eq!(content.get("payment_request_url"), context.get("payment_request_url"), "{text}");
        }
    }
    // The final call carries them as well; told again, they are the same.
    let (_, token) = client.approved(500, "b");
    let mut body = plain(500, "b");
    body["interoperability_data"] = json!("{}");
    let again: Vec<Answer> = (0..2)
        .map(|_| client.call("POST", &client.at("authorize"), Some(&body), &[("Klarna-Network-Session-Token", &token)]))
        .collect();
    assert_eq!((again[0].result(), &again[0].body), ("APPROVED", &again[1].body));
    assert!(again[0].body[NAME].is_string(), "{}", again[0].body);
}
