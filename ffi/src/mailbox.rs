//! Webhooks that find their flows, for hosts that drive flows themselves.

use std::ffi::c_char;
use std::sync::Mutex;

use kassa_core::flow::Environment;
use kassa_core::journal::Sealer;
use kassa_core::value::fault::{Code, Fault};
use kassa_core::value::time::{At, Now};
use kassa_core::webhook::{Inbox, Mailbox as CoreMailbox, SigningKey, Verifier};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::args::{Bytes, Out};
use crate::client::{Client, kassa_client};
use crate::doc::{Doc, kassa_doc};
use crate::error::{kassa_error, refuse};
use crate::flow::{Flow, kassa_flow, own};
use crate::guard;
use crate::handle::{self, Handled, hold};
use crate::status::{KASSA_MISSING, KASSA_POISONED, KASSA_WRONG_TYPE, Status, kassa_status};

/// Webhooks on their way to the flows of a host that drives them itself; a driver has one of its own. The host keeps letters among its
/// journals: docs/webhooks.md tells how. May be used by any number of threads.
pub struct kassa_mailbox {
    _opaque: [u8; 0],
}

pub(crate) struct Mailbox(Mutex<CoreMailbox>);

impl Handled for Mailbox {
    type C = kassa_mailbox;
    const TYPE: usize = 11;
}

impl Mailbox {
    fn with<T>(mailbox: *const kassa_mailbox, then: impl FnOnce(&mut CoreMailbox) -> T) -> Result<T, Status> {
        let mailbox = handle::get::<Self>(mailbox)?;
        let mut mailbox = mailbox.0.lock().map_err(|_| Status(KASSA_POISONED))?;
        Ok(then(&mut mailbox))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    signing_keys: Vec<SigningKey>,
    #[serde(default)]
    recipient_account_id: Option<String>,
}

fn open(json: &[u8], environment: Environment, sealer: Sealer) -> Result<CoreMailbox, Fault> {
    let options: Options = serde_json::from_slice(json).map_err(|_| {
        Fault::new(
            Code::Config,
            "a mailbox is {\"signing_keys\": [{\"signing_key_id\", \"signing_key\"}], and \"recipient_account_id\" if wanted}",
        )
    })?;
    let (verifier, live) = (Verifier::new(&options.signing_keys)?, environment == Environment::Live);
    Ok(CoreMailbox::new(Inbox::new(verifier, live, options.recipient_account_id.as_deref()), sealer))
}

fn doc(value: impl Serialize) -> Result<*mut kassa_doc, Status> {
    let value = serde_json::to_value(value).map_err(|_| Status(KASSA_WRONG_TYPE))?;
    handle::give(Doc::new(value))
}

/// A mailbox for the environment of a client; letters are sealed under the client's journal key. Reads {"signing_keys":
/// [{"signing_key_id", "signing_key"}], "recipient_account_id"?}. Keep an old key in the list for two days after a rotation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_new(
    client: *const kassa_client,
    json: *const c_char,
    json_len: usize,
    out: *mut *mut kassa_mailbox,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (json, out, err) = unsafe { (Bytes::new(json, json_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let client = handle::get::<Client>(client)?;
        let (environment, sealer) = (client.0.environment(), client.0.sealer().clone());
        let mailbox = open(json.bytes()?, environment, sealer).map_err(|fault| refuse(err, fault))?;
        out.set(handle::give(Mailbox(Mutex::new(mailbox)))?);
        Ok(())
    })
}

/// Judges one delivery; the arguments are those of kassa_event_verify. {"answer", "duplicate", "event_id", "event_type", "keep"?:
/// {"name", "line"}}: append the line durably as the first of a journal of that name, then kassa_mailbox_sort it, then answer.
/// Where that journal is there already, another process has taken the event: answer 200. Refused: answer 400.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_deliver(
    mailbox: *const kassa_mailbox,
    body: *const c_char,
    body_len: usize,
    key_id: *const c_char,
    key_id_len: usize,
    signature: *const c_char,
    signature_len: usize,
    unix_ms: i64,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (body, key_id) = unsafe { (Bytes::new(body, body_len), Bytes::new(key_id, key_id_len)) };
    // SAFETY: the caller's promise.
    let (signature, out, err) = unsafe { (Bytes::new(signature, signature_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let (body, key_id, signature) = (body.bytes()?, key_id.header()?, signature.header()?);
        let at = At::from_unix_ms(unix_ms);
        let judged = match Mailbox::with(mailbox, |mailbox| mailbox.deliver(body, key_id, signature, at))? {
            Ok(Ok(judged)) => judged,
            Ok(Err(why)) => return Err(refuse(err, why)),
            Err(fault) => return Err(refuse(err, fault)),
        };
        out.set(doc(judged)?);
        Ok(())
    })
}

/// Takes in a letter that is kept: its name and its line. {"flows", "letters", "done"}: references of the flows that it may be for,
/// which are to be stepped, or resumed; and in "done" names of letters that need not be kept any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_sort(
    mailbox: *const kassa_mailbox,
    name: *const c_char,
    name_len: usize,
    line: *const c_char,
    line_len: usize,
    unix_ms: i64,
    out: *mut *mut kassa_doc,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (name, line, out) = unsafe { (Bytes::new(name, name_len), Bytes::new(line, line_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        let (name, line) = (name.text()?, line.text()?);
        out.set(doc(Mailbox::with(mailbox, |mailbox| mailbox.sort(name, line, At::from_unix_ms(unix_ms)))?)?);
        Ok(())
    })
}

/// Looks at the store: a JSON list of the names of all journals that have not ended, letters among them. {"flows", "letters", "done"}:
/// first resume these flows for kassa_mailbox_learn, then read these letters for kassa_mailbox_sort, and mark those of "done" as
/// ended. Before the first delivery, and whenever other processes may have taken some.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_look(
    mailbox: *const kassa_mailbox,
    json: *const c_char,
    json_len: usize,
    unix_ms: i64,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (json, out, err) = unsafe { (Bytes::new(json, json_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let names: Vec<String> = serde_json::from_slice(json.bytes()?)
            .map_err(|_| refuse(err, Fault::new(Code::Form, "give a list of the names of journals")))?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        out.set(doc(Mailbox::with(mailbox, |mailbox| mailbox.look(&names, At::from_unix_ms(unix_ms)))?)?);
        Ok(())
    })
}

/// A flow of this reference says what events call it. For one that was resumed to be looked at; kassa_mailbox_give and
/// kassa_mailbox_saved do it for those that run. Not for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_learn(
    mailbox: *const kassa_mailbox,
    reference: *const c_char,
    reference_len: usize,
    flow: *const kassa_flow,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let reference = unsafe { Bytes::new(reference, reference_len) };
    guard::status(|| {
        let (flow, reference) = (handle::get::<Flow>(flow)?, reference.text()?);
        let names = own(&mut *hold(&flow.fed)?)?.names();
        Mailbox::with(mailbox, |mailbox| mailbox.learn(reference, names))
    })
}

/// Gives a flow that runs in this process the events that wait for it: before kassa_flow_next. KASSA_MISSING when there are none. Not
/// for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_give(
    mailbox: *const kassa_mailbox,
    reference: *const c_char,
    reference_len: usize,
    flow: *mut kassa_flow,
    unix_ms: i64,
    mono_ms: u64,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let reference = unsafe { Bytes::new(reference, reference_len) };
    guard::status(|| {
        let (flow, reference) = (handle::get::<Flow>(flow)?, reference.text()?);
        let mut fed = hold(&flow.fed)?;
        let flow = own(&mut fed)?;
        let now = Now { unix_ms, mono_ms };
        let any = Mailbox::with(mailbox, |mailbox| {
            mailbox.learn(reference, flow.names());
            // What is not its own it does not take.
            mailbox.give(reference, |event| drop(flow.event(event, now)))
        })?;
        if any { Ok(()) } else { Err(Status(KASSA_MISSING)) }
    })
}

/// A flow that runs has saved all that followed from what it was given: once kassa_flow_next gives something else than a save. `ended` is
/// not 0 when it is done. A JSON list of the names of letters that need not be kept any more. Not for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_saved(
    mailbox: *const kassa_mailbox,
    reference: *const c_char,
    reference_len: usize,
    flow: *const kassa_flow,
    ended: i32,
    out: *mut *mut kassa_doc,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (reference, out) = unsafe { (Bytes::new(reference, reference_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        let (flow, reference) = (handle::get::<Flow>(flow)?, reference.text()?);
        let names = own(&mut *hold(&flow.fed)?)?.names();
        let done = Mailbox::with(mailbox, |mailbox| {
            if ended == 0 {
                mailbox.learn(reference, names);
            }
            mailbox.finish(reference, ended != 0)
        })?;
        out.set(doc(done)?);
        Ok(())
    })
}

/// A flow does not run in this process any more. What it had not saved waits for whoever goes on with it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_left(
    mailbox: *const kassa_mailbox,
    reference: *const c_char,
    reference_len: usize,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let reference = unsafe { Bytes::new(reference, reference_len) };
    guard::status(|| {
        let reference = reference.text()?;
        Mailbox::with(mailbox, |mailbox| mailbox.left(reference))
    })
}

/// What waits: {"flows", "unclaimed"}, references of the flows that letters wait for and that do not run here, and the events that no flow is called by, each with
/// "event_id", "event_type" and "body". Those are kept for two days, or until kassa_mailbox_settle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_waiting(
    mailbox: *const kassa_mailbox,
    out: *mut *mut kassa_doc,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(doc(Mailbox::with(mailbox, |mailbox| mailbox.waiting())?)?);
        Ok(())
    })
}

/// The program has dealt with an event that no flow is called by. A JSON list with the name of its letter, which need not be kept any
/// more. KASSA_MISSING when there is none of this id.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_settle(
    mailbox: *const kassa_mailbox,
    event_id: *const c_char,
    event_id_len: usize,
    out: *mut *mut kassa_doc,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (event_id, out) = unsafe { (Bytes::new(event_id, event_id_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        let event_id = event_id.text()?;
        let name = Mailbox::with(mailbox, |mailbox| mailbox.put_away(event_id))?.ok_or(Status(KASSA_MISSING))?;
        out.set(handle::give(Doc::new(json!([Value::from(name)])))?);
        Ok(())
    })
}

/// Frees a mailbox. Letters that are kept stay. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_mailbox_free(mailbox: *mut kassa_mailbox) -> kassa_status {
    guard::status(|| handle::free::<Mailbox>(mailbox))
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::ptr;

    use super::*;
    use crate::status::KASSA_OK;

    #[test]
    fn a_mailbox_that_met_a_panic_does_not_go_on() {
        let _alone = handle::ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let verifier = Verifier::new([&SigningKey { id: "k".to_owned(), secret: "s".into() }]).unwrap();
        let core = CoreMailbox::new(Inbox::new(verifier, false, None), Sealer::with_key(&"0f".repeat(32)).unwrap());
        let mailbox = handle::give(Mailbox(Mutex::new(core))).unwrap();
        let panicked = catch_unwind(AssertUnwindSafe(|| Mailbox::with(mailbox, |_| panic!("on demand"))));
        assert!(panicked.is_err());
        let mut out = ptr::null_mut();
        // SAFETY: a handle is never followed, and the place is there.
        let waiting = unsafe { kassa_mailbox_waiting(mailbox, &raw mut out) };
        assert_eq!((waiting, out), (KASSA_POISONED, ptr::null_mut()));
        // SAFETY: as above.
        assert_eq!(unsafe { kassa_mailbox_free(mailbox) }, KASSA_OK);
    }
}
