//! Why a call was refused.

use kassa_core::value::fault::{Advice, Class, Code, Fault};
use serde_json::json;

use crate::args::{Out, kassa_str};
use crate::guard;
use crate::handle::{self, Handled};
use crate::status::{KASSA_REFUSED, Status, kassa_status};

/// Why a call was refused: a stable number, what to do, and a text for people.
pub struct kassa_error {
    _opaque: [u8; 0],
}

/// The call does not fit the state of the object.
pub const KASSA_CLASS_USAGE: i32 = 1;
/// A value is missing or not of its form.
pub const KASSA_CLASS_INPUT: i32 = 2;
/// A value is too large, or there are too many.
pub const KASSA_CLASS_LIMIT: i32 = 3;
/// A journal cannot be continued.
pub const KASSA_CLASS_JOURNAL: i32 = 4;
/// A webhook is not to be trusted, or not for this flow.
pub const KASSA_CLASS_WEBHOOK: i32 = 5;
/// A defect of this library.
pub const KASSA_CLASS_INTERNAL: i32 = 6;
/// This machine failed: its files, its locks.
pub const KASSA_CLASS_HOST: i32 = 7;

/// Correct the input and call again.
pub const KASSA_ADVICE_FIX: i32 = 1;
/// Call again later.
pub const KASSA_ADVICE_TRY_LATER: i32 = 2;
/// Look at the view of the flow, then decide.
pub const KASSA_ADVICE_READ_THEN_DECIDE: i32 = 3;
/// Free the object and resume from the journal.
pub const KASSA_ADVICE_RESUME: i32 = 4;
/// Hand it to a person, with the message.
pub const KASSA_ADVICE_ESCALATE: i32 = 5;
/// Use a newer version of this library.
pub const KASSA_ADVICE_UPGRADE: i32 = 6;

/// What a handle of an error stands for.
pub(crate) struct Refusal {
    code: u16,
    class: i32,
    advice: i32,
    name: &'static str,
    message: String,
    pointer: String,
    json: String,
}

impl Handled for Refusal {
    type C = kassa_error;
    const TYPE: usize = 1;
}

fn class_number(class: Class) -> i32 {
    match class {
        Class::Usage => KASSA_CLASS_USAGE,
        Class::Input => KASSA_CLASS_INPUT,
        Class::Limit => KASSA_CLASS_LIMIT,
        Class::Journal => KASSA_CLASS_JOURNAL,
        Class::Webhook => KASSA_CLASS_WEBHOOK,
        _ => KASSA_CLASS_INTERNAL,
    }
}

fn advice_number(advice: Advice) -> i32 {
    match advice {
        Advice::Fix => KASSA_ADVICE_FIX,
        Advice::TryLater => KASSA_ADVICE_TRY_LATER,
        Advice::ReadThenDecide => KASSA_ADVICE_READ_THEN_DECIDE,
        Advice::Resume => KASSA_ADVICE_RESUME,
        Advice::Upgrade => KASSA_ADVICE_UPGRADE,
        _ => KASSA_ADVICE_ESCALATE,
    }
}

/// A refusal as it comes from inside.
pub(crate) struct Why {
    pub(crate) code: u16,
    pub(crate) name: &'static str,
    pub(crate) class: i32,
    pub(crate) advice: Advice,
    pub(crate) message: String,
    pub(crate) pointer: Option<String>,
}

impl From<Fault> for Why {
    fn from(fault: Fault) -> Self {
        Self {
            code: fault.code.number(),
            name: fault.code.name(),
            class: class_number(fault.class()),
            advice: fault.advice(),
            message: fault.message.into_owned(),
            pointer: fault.pointer,
        }
    }
}

impl From<Code> for Why {
    fn from(code: Code) -> Self {
        Self::from(Fault::new(code, ""))
    }
}

#[cfg(feature = "drive")]
impl From<kassa_drive::Error> for Why {
    fn from(e: kassa_drive::Error) -> Self {
        match e {
            kassa_drive::Error::Fault(fault) => Self::from(fault),
            e => {
                let cause = std::error::Error::source(&e).map(|source| format!(": {source}"));
                let message = match &e {
                    kassa_drive::Error::Host { message, .. } => message.to_string(),
                    _ => e.to_string(),
                };
                Self {
                    code: e.number(),
                    name: e.name(),
                    class: KASSA_CLASS_HOST,
                    advice: e.advice(),
                    message: message + &cause.unwrap_or_default(),
                    pointer: None,
                }
            }
        }
    }
}

/// Hands the reason out, if it is wanted, and answers the status for it.
pub(crate) fn refuse(err: Out<'_, *mut kassa_error>, why: impl Into<Why>) -> Status {
    if err.wanted() {
        let Why { code, name, class, advice, message, pointer } = why.into();
        let json = json!({
            "code": code, "name": name, "class": class, "advice": advice, "message": message, "pointer": pointer,
        });
        let pointer = pointer.unwrap_or_default();
        let advice = advice_number(advice);
        let object = Refusal { code, class, advice, name, message, pointer, json: json.to_string() };
        match handle::give(object) {
            Ok(handle) => err.set(handle),
            Err(full) => return full,
        }
    }
    Status(KASSA_REFUSED)
}

/// Stable number of the refusal, one of KASSA_CODE_*; 0 for a handle that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_code(error: *const kassa_error) -> i32 {
    guard::value(0, || Ok(handle::get::<Refusal>(error)?.code.into()))
}

/// Kind of the refusal, one of KASSA_CLASS_*; 0 for a handle that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_class(error: *const kassa_error) -> i32 {
    guard::value(0, || Ok(handle::get::<Refusal>(error)?.class))
}

/// What to do, one of KASSA_ADVICE_*; 0 for a handle that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_advice(error: *const kassa_error) -> i32 {
    guard::value(0, || Ok(handle::get::<Refusal>(error)?.advice))
}

/// Name of the number, such as "amount".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_name(error: *const kassa_error, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Refusal>(error)?.name.into());
        Ok(())
    })
}

/// What is wrong and how to put it right, for people. Holds no payload.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_message(error: *const kassa_error, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Refusal>(error)?.message.as_str().into());
        Ok(())
    })
}

/// Where in the input, as a JSON pointer; empty when there is no such place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_pointer(error: *const kassa_error, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Refusal>(error)?.pointer.as_str().into());
        Ok(())
    })
}

/// All of it as one JSON object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_json(error: *const kassa_error, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Refusal>(error)?.json.as_str().into());
        Ok(())
    })
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_error_free(error: *mut kassa_error) -> kassa_status {
    guard::status(|| handle::free::<Refusal>(error))
}
