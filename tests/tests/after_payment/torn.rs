//! A journal whose last line is lost, after what was not made the first time was ordered again: nothing may be told as refused that
//! was made since.

use kassa::wire::http::{HttpCall, IDEMPOTENCY_KEY};
use serde_json::json;

use super::attack::HOUR;
use super::{replayed, rig, sums};

#[test]
fn a_lost_last_line_does_not_hide_that_something_was_ordered_again() {
    let mut rig = rig();
    let capture = r#"{"capture":{"reference":"a","amount":300}}"#;
    rig.command(capture).expect("allowed");
    let call = rig.call();
    rig.answer(&call, 401, &json!({"error_code": "UNAUTHORIZED", "error_message": "-", "error_id": "1"}));
    rig.command(capture).expect("what was refused may be ordered again");
    let again = rig.call();
    let last = rig.journal.pop().expect("a line");
    rig.journal.push(last[..last.len() / 2].to_owned());
    rig.cut(1_000, 0);
    assert_eq!(rig.view()["operations"][1]["status"], "pending", "{}", rig.view());
    assert_eq!(sums(&rig), [1000, 0, 700, 0, 0], "what may have been captured counts");
    let mut call = rig.call_within(HOUR).expect("it goes on");
    if call.op.name == "payment.transaction.read" {
        rig.answer(&call, 200, &super::told(&json!({})));
        call = rig.call_within(HOUR).expect("now it knows the time");
    }
    let key = |call: &HttpCall| call.headers.iter().find(|(name, _)| *name == IDEMPOTENCY_KEY).cloned();
    assert_eq!((key(&call), &call.body), (key(&again), &again.body), "Klarna knows it again");
    rig.answer(&call, 201, &json!({"payment_capture_id": "krn:c"}));
    replayed(&mut rig);
    assert_eq!(sums(&rig), [1000, 300, 700, 0, 300]);
}
