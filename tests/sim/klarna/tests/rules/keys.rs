//! Idempotency keys.

use kassa_sim_klarna::Answer;

use crate::desk::{AT_ONCE, DAY, Desk, MINUTE, read, step_up};

#[test]
fn a_key_gives_the_first_answer_again_and_acts_once() {
    let mut desk = Desk::new();
    let lines = [("Klarna-Idempotency-Key", "k")];
    let first = desk.call("POST", "authorize", &lines, AT_ONCE);
    desk.now += DAY - 1;
    let again = desk.call("POST", "authorize", &lines, AT_ONCE);
    assert_eq!((again.status, &again.body), (first.status, &first.body));
    assert_ne!(again.headers, first.headers, "the date is that of the exchange");
    assert_eq!(desk.klarna.transactions().len(), 1);
    desk.now += 1;
    desk.call("POST", "authorize", &lines, AT_ONCE);
    assert_eq!(desk.klarna.transactions().len(), 2, "24 hours are over");

    let mut early = Desk::with(|knobs| knobs.key_life_ms = DAY - 30 * MINUTE);
    early.keyed("k", "authorize", AT_ONCE);
    early.now += DAY - 30 * MINUTE;
    early.keyed("k", "authorize", AT_ONCE);
    assert_eq!(early.klarna.transactions().len(), 2);
}

#[test]
fn a_key_belongs_to_its_bytes() {
    for (status, code) in [(409, "RESOURCE_CONFLICT"), (422, "VALIDATION_ERROR")] {
        let mut desk = Desk::with(|knobs| knobs.key_reuse_status = status);
        let longer = format!("{AT_ONCE} ");
        desk.keyed("k", "authorize", &longer);
        let other =
            [("authorize", longer.replace("EUR", "USD")), ("authorize?", longer), ("authorize", AT_ONCE.into())];
        for (path, body) in other {
            let (refused, problem) = desk.keyed("k", path, &body);
            assert_eq!((refused, &problem["error_code"]), (status, &code.into()));
        }
        assert_eq!(desk.klarna.transactions().len(), 1);
    }
}

#[test]
fn a_refusal_is_kept_where_the_knob_says_so() {
    for kept in [false, true] {
        let mut desk = Desk::with(|knobs| knobs.store_4xx = kept);
        let path = desk.paid();
        assert_eq!(desk.keyed("k", &format!("{path}/refund"), r#"{"refund_amount":5}"#).0, 403);
        desk.capture(&path, 1_000);
        let again = desk.keyed("k", &format!("{path}/refund"), r#"{"refund_amount":5}"#).0;
        assert_eq!(again, if kept { 403 } else { 201 });
    }
}

#[test]
fn a_failure_after_the_effect_can_be_kept() {
    let failure = || Answer { status: 500, headers: Vec::new(), body: b"{}".to_vec() };
    let mut desk = Desk::with(|knobs| knobs.store_5xx = true);
    desk.keyed("k", "authorize", AT_ONCE);
    assert!(desk.klarna.store_answer("k", failure()));
    assert_eq!(desk.keyed("k", "authorize", AT_ONCE).0, 500);
    assert_eq!(desk.keyed("k", "authorize", &step_up("other")).0, 409, "the key still belongs to its bytes");
    // Before the effect: nothing has been sent under this key yet.
    assert!(desk.klarna.store_answer("before", failure()));
    assert_eq!(desk.keyed("before", "authorize", AT_ONCE).0, 500);
    assert_eq!(desk.klarna.transactions().len(), 1);
    desk.now += DAY;
    assert_eq!(desk.keyed("k", "authorize", AT_ONCE).0, 200);

    let mut forgetful = Desk::new();
    forgetful.keyed("k", "authorize", AT_ONCE);
    assert!(!forgetful.klarna.store_answer("k", failure()));
    assert_eq!(forgetful.keyed("k", "authorize", AT_ONCE).0, 200);
}

#[test]
fn a_delete_takes_a_key_only_where_the_knob_says_so() {
    for (keyed, again) in [(false, 409), (true, 200)] {
        let mut desk = Desk::with(|knobs| knobs.key_on_delete = keyed);
        desk.post("authorize", &step_up("attempt-1"));
        let path = format!("requests/{}", desk.klarna.requests()[0].id);
        let lines = [("Klarna-Idempotency-Key", "k")];
        assert_eq!(read(&desk.call("DELETE", &path, &lines, "")).0, 200);
        assert_eq!(read(&desk.call("DELETE", &path, &lines, "")).0, again);
    }
}
