//! First the signature, then the body.

use kassa::value::limits::{DEPTH, INBOUND_BYTES};
use kassa::webhook::Rejection;

use super::{KEY_ID, SECRET, sign, verifier};
use crate::bytes::Bytes;
use crate::json::{Tree, tree};

/// Nothing counts without the right signature under the right key; with it, the event is what stands in the body, and a body that is
/// no event is refused as such.
///
/// # Panics
/// When a forgery counts, or an event says something else than its body.
pub fn verify(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let how = bytes.byte();
    let (a, b) = (usize::from(bytes.byte()), bytes.byte());
    let claimed = bytes.text();
    let body = bytes.rest();
    let right = sign(SECRET, body);
    let mut broken = right.clone().into_bytes();
    let (key, signature) = match how % 10 {
        0..=3 => (KEY_ID, right.clone()),
        4 => (KEY_ID, claimed.into_owned()),
        5 => ("other", right.clone()),
        6 => (KEY_ID, sign("another-key", body)),
        7 => (KEY_ID, right.to_ascii_uppercase()),
        8 => ("nobody", right.clone()),
        _ => {
            let digit = a % 64;
            broken[digit] = b"0123456789abcdef"[usize::from(b) % 16];
            (KEY_ID, String::from_utf8(broken).expect("digits"))
        }
    };
    let verifier = verifier();
    let genuine = key == KEY_ID && signature == right;
    let event = match verifier.verify(body, key, &signature) {
        Err(why) => {
            if genuine {
                assert!(body.len() > INBOUND_BYTES || why == Rejection::Malformed, "a genuine body: {why}");
                assert!(event_id(body).is_none(), "an event is refused: {why}");
            }
            return;
        }
        Ok(event) => event,
    };
    assert!(genuine, "a body counts that nobody signed");
    assert_eq!(event.raw, body);
    let whole = tree(body, DEPTH).expect("an event is JSON");
    let text = |name: &str| whole.path(&["metadata", name]).and_then(Tree::text);
    assert_eq!(Some(&*event.metadata.event_id), text("event_id"));
    assert_eq!(Some(&*event.metadata.event_type), text("event_type"));
    assert_eq!(event.metadata.subject_account_id.as_deref(), text("subject_account_id"));
    assert_eq!(event.metadata.recipient_account_id.as_deref(), text("recipient_account_id"));
    assert_eq!(event.metadata.occurred_at.as_deref(), text("occurred_at"));
    let payload = tree(event.payload.as_bytes(), DEPTH).expect("a payload is JSON");
    match whole.get("payload") {
        None | Some(Tree::Null) => assert_eq!(payload, Tree::Object(Vec::new()), "no payload"),
        Some(sent) => assert_eq!(&payload, sent, "the payload as it was sent"),
    }
    assert!(!format!("{event:?}").contains("canary-of-a-person"), "the payload is shown");
    // One byte more or less is another body.
    assert!(verifier.verify(&body[..body.len() - 1], key, &signature).is_err(), "a shorter body counts");
    assert!(verifier.verify(&[body, b" "].concat(), key, &signature).is_err(), "a longer body counts");
}

/// The id of a body that is an event in its plainest form: only the two members that every event has.
fn event_id(body: &[u8]) -> Option<String> {
    let whole = tree(body, DEPTH).filter(|_| body.len() <= INBOUND_BYTES)?;
    let Tree::Object(members) = whole.get("metadata")? else { return None };
    let plain = members.iter().all(|(name, _)| matches!(&**name, "event_id" | "event_type"));
    let text = |name: &str| whole.path(&["metadata", name]).and_then(Tree::text);
    text("event_type")?;
    text("event_id").filter(|id| plain && !id.is_empty()).map(str::to_owned)
}
