//! A customer token that was granted and is taken back.

use kassa::flow::start;
use kassa::webhook::{Name, Routes, Verdict};
use kassa_tests::klarna::{BEGIN_MS, Klarna, clocks};
use kassa_tests::scenario::{Scenario, approves};
use kassa_tests::till::play;
use serde_json::{Value, json};

use crate::shop::{config, go_on, view};

#[test]
fn an_event_that_names_a_waiting_token_by_itself_alone_finds_its_flow() {
    for as_object in [false, true] {
        let mut klarna = Klarna::new();
        let spec = crate::page::specs()[0].replace(r#", "customer_token_reference": "wallet-1""#, "");
        assert!(!spec.contains("customer_token_reference"), "{spec}");
        let now = clocks(klarna.now_ms, BEGIN_MS, 0);
        let mut flow = start("payment", spec.as_bytes(), config(&klarna), now).unwrap();
        go_on(&mut *flow, &mut klarna, 1_000);
        klarna.approve();
        go_on(&mut *flow, &mut klarna, 600_000);
        assert_eq!(view(&*flow, &klarna)["customer_token"], json!({"state": "issued"}));
        let customer = klarna.world.all_requests()[0]["state_context"]["klarna_customer"].clone();
        let token = customer["customer_token"].as_str().unwrap().to_owned();
        let mut routes = Routes::new();
        routes.learn("wallet", flow.names());
        routes.learn("another", vec![Name::CustomerToken("0".repeat(32))]);
        assert!(!format!("{routes:?}").contains(&token), "the token is seen: {routes:?}");
        while !klarna.webhooks(true).is_empty() {}
        if as_object {
            let account = klarna.world.seed().partner_account_id.clone();
            let payload = json!({"customer_token": {"customer_token": token}, "state": "REVOKED"});
            klarna.world.emit(&account, "identity.customer-token.state-change.revoked", payload);
        } else {
            assert!(klarna.world.revoke_customer_token(&token));
        }
        let [(body, key, signature)] = &klarna.webhooks(true)[..] else { panic!("one event") };
        assert!(!String::from_utf8_lossy(body).contains("customer_token_reference"));
        let Verdict::Fresh(event) = klarna.judge(body, key, signature) else { panic!("genuine") };
        let found = routes.find(&event);
        assert_eq!(found.iter().map(|flow| &**flow).collect::<Vec<_>>(), ["wallet"]);
        flow.event(&event, clocks(klarna.now_ms, BEGIN_MS, 0)).unwrap();
        go_on(&mut *flow, &mut klarna, 1_000);
        assert_eq!(view(&*flow, &klarna)["customer_token"], json!({"state": "revoked"}));
        assert!(flow.take(clocks(klarna.now_ms, BEGIN_MS, 0)).unwrap().is_none(), "nobody gets it any more");
        // What is needed no more is no name any more either.
        assert!(flow.names().iter().all(|name| !matches!(name, Name::CustomerToken(_))));
    }
}

/// A charge of the customer who granted the token: its view at the end.
fn charge(klarna: &mut Klarna, reference: &str, token: &str) -> Value {
    let spec = Scenario::payment("a charge", reference, Some("HANDOVER")).spec;
    let spec = spec.replacen('{', &format!(r#"{{"customer_token":"{token}","#), 1);
    let now = clocks(klarna.now_ms, BEGIN_MS, 0);
    let mut flow = start("payment", spec.as_bytes(), config(klarna), now).unwrap();
    go_on(&mut *flow, klarna, 600_000);
    view(&*flow, klarna)
}

/// One call with the token: what became of it.
fn call(klarna: &mut Klarna, reference: &str, operation: &str, token: &str) -> Value {
    let spec = json!({"reference": reference, "operation": operation, "headers": {"Klarna-Customer-Token": token}})
        .to_string();
    let now = clocks(klarna.now_ms, BEGIN_MS, 0);
    let mut flow = start("call", spec.as_bytes(), config(klarna), now).unwrap();
    go_on(&mut *flow, klarna, 600_000);
    view(&*flow, klarna)
}

#[test]
fn a_token_that_is_granted_and_looked_at_and_revoked_by_us_pays_nothing_more() {
    let mut klarna = Klarna::new();
    let mut grants = Scenario::payment("a token", "-", None).deed(20_000, approves).ends(&["token_issued"]);
    grants.spec = crate::page::specs()[0].clone();
    let taken = play(&mut klarna, &grants, &[]).taken.expect("it is handed out");
    let token = taken["customer_token"].as_str().unwrap().to_owned();
    let seen = call(&mut klarna, "look-1", "identity.customer_token.introspect", &token);
    assert_eq!((&seen["state"], &seen["answer"]["status"]), (&json!("answered"), &json!("ACTIVE")), "{seen}");
    assert_eq!(charge(&mut klarna, "ride-1", &token)["paid"], "yes");
    assert_eq!(klarna.transactions().len(), 1);

    let ended = call(&mut klarna, "end-1", "identity.customer_token.revoke", &token);
    assert_eq!(ended["state"], "answered", "{ended}");
    let told = charge(&mut klarna, "ride-2", &token);
    assert_eq!((&told["state"], &told["paid"]), (&json!("refused"), &json!("no")), "{told}");
    assert_eq!(told["problem"]["parameters"][0]["parameter"], "Klarna-Customer-Token", "{told}");
    assert_eq!(klarna.transactions().len(), 1, "nothing more was paid");
    let gone = call(&mut klarna, "look-2", "identity.customer_token.introspect", &token);
    assert_eq!((&gone["state"], &gone["problem"]["status"]), (&json!("refused"), &json!(410)), "{gone}");
}
