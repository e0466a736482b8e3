//! What a webhook tells before Klarna says it when asked.

use kassa::flow::start;
use kassa_tests::klarna::{BEGIN_MS, Klarna, clocks};
use kassa_tests::scenario::Scenario;
use serde_json::json;

use crate::shop::{config, go_on, hear, view};

#[test]
fn a_completed_event_with_a_token_that_klarna_does_not_take_pays_nothing() {
    let mut klarna = Klarna::new();
    let spec = Scenario::payment("told too early", "told-1", Some("HANDOVER")).spec;
    let now = clocks(klarna.now_ms, BEGIN_MS, 0);
    let mut flow = start("payment", spec.as_bytes(), config(&klarna), now).unwrap();
    go_on(&mut *flow, &mut klarna, 1_000);
    let request = klarna.world.all_requests()[0].clone();
    assert_eq!(
        (&request["state"], &view(&*flow, &klarna)["state"]),
        (&json!("SUBMITTED"), &json!("awaiting_customer"))
    );
    while !klarna.webhooks(true).is_empty() {}
    // Signed as it should be, about this payment, and not true.
    let account = klarna.world.seed().partner_account_id.clone();
    let token = "krn:network:eu1:test:session-token:nobodys";
    klarna.world.emit(
        &account,
        "payment.request.state-change.completed",
        json!({"payment_request_id": request["payment_request_id"], "payment_request_reference": "told-1",
            "state": "COMPLETED", "previous_state": "IN_PROGRESS", "klarna_network_session_token": token}),
    );
    assert_eq!(hear(&mut *flow, &mut klarna), 1);
    assert_eq!(klarna.world.all_requests()[0]["state"], "SUBMITTED");
    let told = view(&*flow, &klarna);
    assert_eq!((&told["state"], &told["paid"]), (&json!("finalizing"), &json!("unknown")), "an event pays nothing");
    go_on(&mut *flow, &mut klarna, 4 * 3_600_000);
    // The token was tried, once, and Klarna knows no such approval.
    let finals = klarna.sent.iter().filter(|sent| sent.tokens.iter().any(|(_, value)| value == token)).count();
    assert_eq!((finals, klarna.transactions().len()), (1, 0));
    // Not paid, and nobody can approve it any more.
    let told = view(&*flow, &klarna);
    assert_eq!((&told["state"], &told["paid"]), (&json!("refused"), &json!("no")));
    assert_eq!(klarna.world.all_requests()[0]["state"], "CANCELED");
    assert!(!klarna.approve() && klarna.transactions().is_empty());
}
