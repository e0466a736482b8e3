//! The same with flows that are one call of an operation: forms, secrets, checked bodies.

use std::sync::PoisonError;

use super::objects::nothing;
use super::sequence::{ALONE, DOC, FLOW, NEXT, Run, Words, lent};
use crate::{check, flow_call, flow_take};

const CALLS: Words = Words {
    specs: &[
        ("call", r#"{"reference":"k","operation":"security.api_key.create","body":{"description":"till"}}"#),
        (
            "call",
            r#"{"reference":"c","operation":7,"path":{"payment_transaction_id":"krn:t"},"give_up_after_ms":60000}"#,
        ),
        (
            "call",
            r#"{"reference":"f","operation":"dispute.attachment.upload","path":{"payment_dispute_id":"d"},"body":{"file":"JVBERg==","filename":"a.pdf"}}"#,
        ),
        ("call", r#"{"reference":"s","operation":"settlement.csv","path":{"settlement_id":"s"}}"#),
    ],
    commands: &[r#"{"stop":{}}"#, r#"{"cancel":{}}"#],
    answers: &[
        (201, r#"{"credential_id":"krn:k","description":"till","secret":{"secret":"canary"}}"#),
        (200, r#"{"payment_transaction_id":"krn:t","state":"AUTHORIZED"}"#),
        (204, ""),
        (200, "a;b\r\n1;2\r\n"),
        (404, r#"{"error_id":"e","error_code":"NOT_FOUND"}"#),
        (409, r#"{"error_id":"e","error_code":"RESOURCE_CONFLICT"}"#),
        (503, "<html>busy</html>"),
    ],
};

/// Plays the program as [`sequence`](super::sequence) does, with what calls have besides.
///
/// # Panics
/// When the library does something else.
pub fn call(input: &[u8]) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    Run::new(input, &CALLS).play(|run| match run.program.below(8) {
        0 => take(run),
        1 => form(run),
        2 => body(run),
        _ => run.step(),
    });
}

// SAFETY (of every call below): texts are slices, results are places of this frame, handles are numbers that are never
// followed.
#[allow(clippy::undocumented_unsafe_blocks)]
fn take(run: &mut Run<'_>) {
    let flow = run.objects.pick(&mut run.program);
    run.make(DOC, |out, err| unsafe { flow_take::kassa_flow_take(flow, 0, 0, out, err) });
    run.read(FLOW, flow, |flow, out| unsafe { crate::flow::kassa_flow_reference(flow, out) });
}

#[allow(clippy::undocumented_unsafe_blocks)]
fn form(run: &mut Run<'_>) {
    let next = run.objects.pick(&mut run.program);
    let mut kind = nothing();
    let mut bytes = nothing();
    run.right(NEXT, next, unsafe { flow_call::kassa_next_call_form(next, &raw mut kind, &raw mut bytes) });
    assert_eq!(kind.ptr.is_null(), bytes.ptr.is_null(), "half of a form was written");
    if !bytes.ptr.is_null() {
        // SAFETY: the library wrote it, and its owner is alive until the program goes on.
        let sent = unsafe { std::slice::from_raw_parts(bytes.ptr.cast::<u8>(), bytes.len) };
        assert!(sent.ends_with(b"--\r\n"), "a form without its end");
    }
}

#[allow(clippy::undocumented_unsafe_blocks)]
fn body(run: &mut Run<'_>) {
    let operation = run.text(&["security.api_key.create", "capturePaymentTransaction", "dispute.attachment.upload"]);
    let body = run.text(&["{}", r#"{"capture_amount":1.5}"#, r#"{"description":"till"}"#]);
    let ((operation, operation_len), (body, body_len)) = (lent!(operation), lent!(body));
    run.make(DOC, |out, err| unsafe { check::kassa_check_body(operation, operation_len, body, body_len, out, err) });
}
