//! A journal whose last line is lost: it may have ordered again what was not made the first time.

use serde_json::{Value, json};

use super::attack::HOUR;
use super::{Rig, replayed, rig, sums, told};

/// Captures 300, is refused, and orders it once more with another key; the line about that rots.
fn ordered_again_by_a_lost_line() -> Rig {
    let mut rig = rig();
    let capture = r#"{"capture":{"reference":"a","amount":300}}"#;
    rig.command(capture).expect("allowed");
    let call = rig.call();
    rig.answer(&call, 401, &json!({"error_code": "UNAUTHORIZED", "error_message": "-", "error_id": "1"}));
    rig.command(capture).expect("what was refused may be ordered again");
    assert_eq!(rig.call().op.name, "payment.transaction.capture");
    let last = rig.journal.pop().expect("a line");
    assert!(last.contains("\"ordered\""), "{last}");
    rig.journal.push(last[..last.len() / 2].to_owned());
    rig.cut(1_000, 0);
    rig
}

fn looked_at(listed: &Value) -> Rig {
    let mut rig = ordered_again_by_a_lost_line();
    assert_eq!(rig.view()["operations"][0]["status"], "unknown", "it is not refused for certain any more");
    assert_eq!(sums(&rig), [1000, 0, 700, 0, 0], "what may have been captured counts");
    // Nobody has to ask for it. A first read tells the time, one from then on whatever was still on its way.
    while let Some(read) = rig.call_within(HOUR) {
        assert_eq!(read.op.name, "payment.transaction.read");
        rig.answer(&read, 200, &told(&json!({"payment_captures": listed})));
        rig.next();
    }
    replayed(&mut rig);
    rig
}

#[test]
fn what_a_lost_line_ordered_again_is_found() {
    let rig = looked_at(&json!([
        {"payment_capture_id": "krn:c", "payment_capture_reference": "a", "capture_amount": 300}
    ]));
    assert_eq!(
        (&rig.view()["operations"][0]["status"], &rig.view()["operations"][0]["id"]),
        (&json!("made"), &json!("krn:c"))
    );
    assert_eq!(sums(&rig), [1000, 300, 700, 0, 300]);
}

#[test]
fn what_no_lost_line_ordered_again_is_not_made() {
    let rig = looked_at(&json!([]));
    assert_eq!(rig.view()["operations"][0]["status"], "not_made");
    assert_eq!(sums(&rig), [1000, 0, 1000, 0, 0]);
}
