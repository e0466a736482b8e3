//! A webhook endpoint without the HTTP.

use std::ffi::c_char;
use std::sync::RwLock;

use kassa_core::value::fault::{Code, Fault};
use kassa_core::value::time::At;
use kassa_core::webhook::{Inbox as CoreInbox, SigningKey, Verifier};
use serde::Deserialize;

use crate::args::{Bytes, Out};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle::{self, Handled};
use crate::status::{KASSA_POISONED, Status, kassa_status};

/// Checks webhooks against signing keys and remembers which were stored. May be used by any number of threads.
pub struct kassa_inbox {
    _opaque: [u8; 0],
}

pub(crate) struct Inbox(pub(crate) RwLock<CoreInbox>);

impl Handled for Inbox {
    type C = kassa_inbox;
    const TYPE: usize = 6;
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    environment: kassa_core::flow::Environment,
    signing_keys: Vec<SigningKey>,
    #[serde(default)]
    recipient_account_id: Option<String>,
}

fn open(json: &[u8]) -> Result<CoreInbox, Fault> {
    let options: Options = serde_json::from_slice(json).map_err(|_| {
        Fault::new(
            Code::Config,
            "an inbox is {\"environment\": \"test\" or \"live\", \"signing_keys\": [{\"signing_key_id\", \"signing_key\"}], \
             and \"recipient_account_id\" if wanted}",
        )
    })?;
    let live = options.environment == kassa_core::flow::Environment::Live;
    Ok(CoreInbox::new(Verifier::new(&options.signing_keys)?, live, options.recipient_account_id.as_deref()))
}

/// Reads {"environment", "signing_keys": [{"signing_key_id", "signing_key"}], "recipient_account_id"?}. Keep an old key in
/// the list for two days after a rotation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_inbox_new(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut kassa_inbox,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (json, out, err) = unsafe { (Bytes::new(json, json_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let inbox = open(json.bytes()?).map_err(|fault| refuse(err, fault))?;
        out.set(handle::give(Inbox(RwLock::new(inbox)))?);
        Ok(())
    })
}

/// Remembers an event by its id, for 48 hours. Call it once the event is safe in your own store.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_inbox_remember(
    inbox: *mut kassa_inbox,
    event_id: *const c_char,
    event_id_len: usize,
    unix_ms: i64,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let event_id = unsafe { Bytes::new(event_id, event_id_len) };
    guard::status(|| {
        let inbox = handle::get::<Inbox>(inbox)?;
        let event_id = event_id.text()?;
        let mut inbox = inbox.0.write().map_err(|_| Status(KASSA_POISONED))?;
        inbox.remember(event_id, At::from_unix_ms(unix_ms));
        Ok(())
    })
}

/// Frees an inbox. Events that it checked stay. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_inbox_free(inbox: *mut kassa_inbox) -> kassa_status {
    guard::status(|| handle::free::<Inbox>(inbox))
}
