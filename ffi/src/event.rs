//! Verified webhooks.

use std::ffi::c_char;
use std::sync::Arc;

use kassa_core::value::fault::Advice;
use kassa_core::value::time::At;
use kassa_core::webhook::{Event, Rejection, Verdict};

use crate::args::{Bytes, Out, kassa_str};
use crate::error::{KASSA_CLASS_WEBHOOK, Why, kassa_error, refuse};
use crate::guard;
use crate::handle::{self, Handled};
use crate::inbox::{Inbox, kassa_inbox};
use crate::status::{KASSA_BAD_HANDLE, KASSA_POISONED, Status, kassa_status};

/// A webhook whose signature was right. It never changes.
pub struct kassa_event {
    _opaque: [u8; 0],
}

/// Only the verifier makes an event, and an event borrows from its body. So the delivery is kept, and checked again when
/// the event goes to a flow.
pub(crate) struct Delivery {
    inbox: Arc<Inbox>,
    body: Vec<u8>,
    key_id: String,
    signature: String,
    at: At,
    id: String,
    kind: String,
    payload: String,
    duplicate: bool,
}

impl Handled for Delivery {
    type C = kassa_event;
    const TYPE: usize = 7;
}

impl Delivery {
    pub(crate) fn with<T>(&self, then: impl FnOnce(&Event<'_>) -> T) -> Result<T, Status> {
        let inbox = self.inbox.0.read().map_err(|_| Status(KASSA_POISONED))?;
        match inbox.receive(&self.body, &self.key_id, &self.signature, self.at).verdict {
            Verdict::Fresh(event) | Verdict::Duplicate(event) => {
                drop(inbox);
                Ok(then(&event))
            }
            Verdict::Rejected(_) => Err(Status(KASSA_BAD_HANDLE)),
        }
    }
}

/// Stable numbers of rejected deliveries: `(number, name, meaning)`.
pub(crate) const REJECTIONS: &[(u16, &str, Rejection)] = &[
    (2101, "webhook_no_signature", Rejection::NoSignature),
    (2102, "webhook_unknown_key", Rejection::UnknownKey),
    (2103, "webhook_forged", Rejection::Forged),
    (2104, "webhook_reserialized", Rejection::Reserialized),
    (2105, "webhook_too_large", Rejection::TooLarge),
    (2106, "webhook_malformed", Rejection::Malformed),
    (2107, "webhook_other_tenant", Rejection::OtherTenant),
];

impl From<Rejection> for Why {
    fn from(rejection: Rejection) -> Self {
        let row = REJECTIONS.iter().find(|(_, _, known)| *known == rejection);
        let (code, name) = row.map_or((2100, "webhook_rejected"), |(code, name, _)| (*code, *name));
        Self {
            code,
            name,
            class: KASSA_CLASS_WEBHOOK,
            advice: Advice::Fix,
            message: rejection.to_string(),
            pointer: None,
        }
    }
}

/// Judges one delivery: the raw body, every byte as it came, and the values of the headers Klarna-Signing-Key-Id and
/// Klarna-Signature, empty when a header is missing. One that is not UTF-8 counts as missing. Answer 202 to a fresh event, 200 to a duplicate, both as soon as it is
/// stored, and 400 when this refuses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_event_verify(
    inbox: *const kassa_inbox,
    body: *const c_char,
    body_len: usize,
    key_id: *const c_char,
    key_id_len: usize,
    signature: *const c_char,
    signature_len: usize,
    unix_ms: i64,
    out: *mut *mut kassa_event,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (body, key_id) = unsafe { (Bytes::new(body, body_len), Bytes::new(key_id, key_id_len)) };
    // SAFETY: the caller's promise.
    let (signature, out, err) = unsafe { (Bytes::new(signature, signature_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let inbox = handle::get::<Inbox>(inbox)?;
        let (body, key_id, signature) = (body.bytes()?, key_id.header()?, signature.header()?);
        let at = At::from_unix_ms(unix_ms);
        let locked = inbox.0.read().map_err(|_| Status(KASSA_POISONED))?;
        let (event, duplicate) = match locked.receive(body, key_id, signature, at).verdict {
            Verdict::Fresh(event) => (event, false),
            Verdict::Duplicate(event) => (event, true),
            Verdict::Rejected(why) => return Err(refuse(err, why)),
        };
        drop(locked);
        let delivery = Delivery {
            inbox,
            id: event.metadata.event_id.clone().into_owned(),
            kind: event.metadata.event_type.clone().into_owned(),
            payload: event.payload.to_owned(),
            body: body.to_vec(),
            key_id: key_id.to_owned(),
            signature: signature.to_owned(),
            at,
            duplicate,
        };
        out.set(handle::give(delivery)?);
        Ok(())
    })
}

/// 1 when an event of this id was remembered before, otherwise 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_event_duplicate(event: *const kassa_event) -> i32 {
    guard::value(0, || Ok(handle::get::<Delivery>(event)?.duplicate.into()))
}

/// Its id: what duplicates are known by.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_event_id(event: *const kassa_event, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Delivery>(event)?.id.as_str().into());
        Ok(())
    })
}

/// Its type, such as "payment.request.state-change.completed"; an open set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_event_type(event: *const kassa_event, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Delivery>(event)?.kind.as_str().into());
        Ok(())
    })
}

/// Its payload, as JSON. It may hold a token: do not log it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_event_payload(event: *const kassa_event, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Delivery>(event)?.payload.as_str().into());
        Ok(())
    })
}

/// Frees an event. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_event_free(event: *mut kassa_event) -> kassa_status {
    guard::status(|| handle::free::<Delivery>(event))
}
