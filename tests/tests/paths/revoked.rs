//! A customer token that was granted and is taken back.

use kassa::flow::start;
use kassa::webhook::{Name, Routes, Verdict};
use kassa_tests::klarna::{BEGIN_MS, Klarna, clocks};
use serde_json::json;

use crate::shop::{config, go_on, view};

#[test]
fn an_event_that_names_a_waiting_token_by_itself_alone_finds_its_flow() {
    for as_object in [false, true] {
        let mut klarna = Klarna::new();
        let spec = crate::page()[0].replace(r#", "customer_token_reference": "wallet-1""#, "");
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
