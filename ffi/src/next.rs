//! One thing to do.

use std::sync::OnceLock;

use kassa_core::flow::{Batch, Effect, Next, Notice, Screen, ScreenId, ScreenKind};
use kassa_core::value::id::CallId;
use kassa_core::wire::http::HttpCall;
use serde_json::{Value, json};

use crate::args::{Out, kassa_str};
use crate::guard;
use crate::handle::{self, Handled};
use crate::status::{KASSA_WRONG_KIND, Status, kassa_status};

/// One thing to do. It never changes, may be read by any number of threads, and its strings live until it is freed.
pub struct kassa_next {
    _opaque: [u8; 0],
}

/// Append the lines durably, then call kassa_flow_saved. Nothing else comes before that.
pub const KASSA_NEXT_SAVE: i32 = 1;
/// Send a request, then call kassa_flow_reply or kassa_flow_lost.
pub const KASSA_NEXT_CALL: i32 = 2;
/// The answer to a call is of no interest any more. May be ignored.
pub const KASSA_NEXT_DROP: i32 = 3;
/// Show this to the customer.
pub const KASSA_NEXT_SHOW: i32 = 4;
/// Take a screen away at once.
pub const KASSA_NEXT_HIDE: i32 = 5;
/// News for the application.
pub const KASSA_NEXT_TELL: i32 = 6;
/// Nothing to do for kassa_next_wait_ms, unless something happens before.
pub const KASSA_NEXT_WAIT: i32 = 7;
/// Nothing to do until something happens.
pub const KASSA_NEXT_IDLE: i32 = 8;
/// The flow has ended; its view says how.
pub const KASSA_NEXT_DONE: i32 = 9;

pub(crate) enum Item {
    Save(Batch),
    Call(HttpCall),
    Drop(CallId),
    Show(Screen),
    Hide(ScreenId),
    Tell(Notice),
    Wait(u64),
    Idle,
    Done,
}

pub(crate) struct Todo {
    pub(crate) item: Item,
    json: OnceLock<String>,
}

impl Handled for Todo {
    type C = kassa_next;
    const TYPE: usize = 5;
}

impl From<Item> for Todo {
    fn from(item: Item) -> Self {
        Self { item, json: OnceLock::new() }
    }
}

impl From<Next> for Todo {
    fn from(next: Next) -> Self {
        Self::from(match next {
            Next::Save(batch) => Item::Save(batch),
            Next::Do(Effect::Call(call)) => Item::Call(call),
            Next::Do(Effect::Drop(call)) => Item::Drop(call),
            Next::Do(Effect::Show(screen)) => Item::Show(screen),
            Next::Do(Effect::Hide(screen)) => Item::Hide(screen),
            Next::Do(Effect::Tell(notice)) => Item::Tell(notice),
            Next::Do(_) => {
                Item::Tell(Notice { what: "effect", detail: "this library met an effect it does not know".into() })
            }
            Next::Wait { ms } => Item::Wait(ms),
            Next::Idle => Item::Idle,
            Next::Done => Item::Done,
        })
    }
}

#[cfg(feature = "drive")]
impl From<kassa_drive::Step> for Todo {
    fn from(step: kassa_drive::Step) -> Self {
        use kassa_drive::Step;
        Self::from(match step {
            Step::Show(screen) => Item::Show(screen),
            Step::Hide(screen) => Item::Hide(screen),
            Step::Tell(notice) => Item::Tell(notice),
            Step::Wait { ms } => Item::Wait(ms),
            Step::Idle => Item::Idle,
            Step::Done => Item::Done,
        })
    }
}

impl Item {
    const fn kind(&self) -> i32 {
        match self {
            Self::Save(_) => KASSA_NEXT_SAVE,
            Self::Call(_) => KASSA_NEXT_CALL,
            Self::Drop(_) => KASSA_NEXT_DROP,
            Self::Show(_) => KASSA_NEXT_SHOW,
            Self::Hide(_) => KASSA_NEXT_HIDE,
            Self::Tell(_) => KASSA_NEXT_TELL,
            Self::Wait(_) => KASSA_NEXT_WAIT,
            Self::Idle => KASSA_NEXT_IDLE,
            Self::Done => KASSA_NEXT_DONE,
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Save(batch) => {
                json!({"kind": "save", "after": batch.after, "upto": batch.upto, "lines": batch.lines})
            }
            Self::Call(call) => call_json(call),
            Self::Drop(call) => json!({"kind": "drop", "call": call}),
            Self::Show(screen) => json!({
                "kind": "show", "screen": screen.screen, "screen_kind": screen.kind, "url": screen.url,
                "image_url": screen.image_url, "expires_in_ms": screen.expires_in_ms,
            }),
            Self::Hide(screen) => json!({"kind": "hide", "screen": screen}),
            Self::Tell(notice) => json!({"kind": "tell", "what": notice.what, "detail": notice.detail}),
            Self::Wait(ms) => json!({"kind": "wait", "ms": ms}),
            Self::Idle => json!({"kind": "idle"}),
            Self::Done => json!({"kind": "done"}),
        }
    }
}

/// A call as JSON. A form has members of its own, as its bytes need not be text.
fn call_json(call: &HttpCall) -> Value {
    #[allow(unused_mut, reason = "forms come with calls of any operation")]
    let mut all = json!({
        "kind": "call", "call": call.call, "attempt": call.attempt, "operation": call.op.name,
        "operation_number": call.op.number, "method": call.op.method.as_str(), "url": call.url,
        "headers": call.headers, "auth": call.auth.as_str(), "body": call.body.as_deref(),
        "connect_ms": call.connect_ms, "total_ms": call.total_ms, "redelivered": call.redelivered,
    });
    #[cfg(feature = "flow-call")]
    if let (Some(form), Some(members)) = (call.form.as_deref(), all.as_object_mut()) {
        use base64ct::{Base64, Encoding as _};
        let form = json!({"content_type": form.content_type, "base64": Base64::encode_string(&form.bytes)});
        members.insert("form".to_owned(), form);
    }
    all
}

/// One part of a thing to do, when it is of the kind that has it.
pub(crate) fn part<T>(next: *const kassa_next, of: impl FnOnce(&Item) -> Option<T>) -> Result<T, Status> {
    of(&handle::get::<Todo>(next)?.item).ok_or(Status(KASSA_WRONG_KIND))
}

/// Number of a screen kind.
pub(crate) fn screen_kind(kind: ScreenKind) -> i32 {
    match kind {
        ScreenKind::Redirect => crate::next_screen::KASSA_SCREEN_KIND_REDIRECT,
        ScreenKind::Qr => crate::next_screen::KASSA_SCREEN_KIND_QR,
        _ => 0,
    }
}

/// What to do, one of KASSA_NEXT_*; 0 for a handle that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_kind(next: *const kassa_next) -> i32 {
    guard::value(0, || Ok(handle::get::<Todo>(next)?.item.kind()))
}

/// WAIT: for how many milliseconds.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_wait_ms(next: *const kassa_next) -> u64 {
    guard::value(0, || {
        part(next, |item| match item {
            Item::Wait(ms) => Some(*ms),
            _ => None,
        })
    })
}

/// TELL: what it is about, such as "transport", "unrecognised", "too_late", "escalated".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_notice_what(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| match item {
            Item::Tell(notice) => Some(notice.what.into()),
            _ => None,
        })?);
        Ok(())
    })
}

/// TELL: details without payload, for people.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_notice_detail(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| match item {
            Item::Tell(notice) => Some((&*notice.detail).into()),
            _ => None,
        })?);
        Ok(())
    })
}

/// All of it as one JSON object, for bindings. That of a CALL holds what is sent, tokens included; a form to send in place of the body
/// is {"content_type", "base64"} in its member "form", which other calls do not have.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_json(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let todo = handle::get::<Todo>(next)?;
        out.set(todo.json.get_or_init(|| todo.item.json().to_string()).as_str().into());
        Ok(())
    })
}

/// Frees it, and the strings with it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_free(next: *mut kassa_next) -> kassa_status {
    guard::status(|| handle::free::<Todo>(next))
}
