//! What this library is and knows, as constants and tables.

use std::ffi::c_char;
use std::sync::OnceLock;

use kassa_core::api;
use kassa_core::flow::KINDS;
use kassa_core::value::fault::CODES;
use serde_json::{Value, json};

use crate::args::{Out, kassa_str};
use crate::event::REJECTIONS;
use crate::guard;
use crate::status::{kassa_status, text};

/// Grows when something is taken away or changes its meaning.
pub const KASSA_ABI_MAJOR: u32 = 1;
/// Grows when something is added.
pub const KASSA_ABI_MINOR: u32 = 0;

/// The version of this interface that the library was built with: major << 16 | minor. Compare it with KASSA_ABI_MAJOR and
/// KASSA_ABI_MINOR: the major must be equal, the library's minor not smaller.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_abi_version() -> u32 {
    guard::value(0, || Ok(KASSA_ABI_MAJOR << 16 | KASSA_ABI_MINOR))
}

/// The version of the library, NUL-terminated, static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_version() -> *const c_char {
    guard::value(c"".as_ptr(), || Ok(concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()))
}

/// What a status means, NUL-terminated, static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_status_text(status: kassa_status) -> *const c_char {
    guard::value(c"".as_ptr(), || Ok(text(status).as_ptr()))
}

/// Kinds of flow in this build, as a JSON list, static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_kinds_json(out: *mut kassa_str) -> kassa_status {
    static TABLE: OnceLock<String> = OnceLock::new();
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(TABLE.get_or_init(|| json!(KINDS).to_string()).as_str().into());
        Ok(())
    })
}

/// Every code that an error can have, as a JSON list of {"code", "name", "class", "advice", "meaning"}, static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_codes_json(out: *mut kassa_str) -> kassa_status {
    static TABLE: OnceLock<String> = OnceLock::new();
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(TABLE.get_or_init(|| Value::Array(codes()).to_string()).as_str().into());
        Ok(())
    })
}

fn codes() -> Vec<Value> {
    let row = |code: u16, name: &str, class: Value, advice: Value, meaning: String| json!({"code": code, "name": name, "class": class, "advice": advice, "meaning": meaning.trim()});
    let mut rows: Vec<Value> = CODES
        .iter()
        .map(|(code, name, class, advice, meaning)| {
            row(*code, name, json!(class), json!(advice), (*meaning).to_owned())
        })
        .collect();
    #[cfg(feature = "drive")]
    rows.extend(
        kassa_drive::HOST_CODES
            .iter()
            .map(|(code, name, advice, meaning)| row(*code, name, "host".into(), json!(advice), (*meaning).to_owned())),
    );
    rows.extend(
        REJECTIONS.iter().map(|(code, name, why)| row(*code, name, "webhook".into(), "fix".into(), why.to_string())),
    );
    rows
}

/// Every operation of the API that this library knows, as a JSON list of {"operation_number", "operation", "method", "path"}, static.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_operations_json(out: *mut kassa_str) -> kassa_status {
    static TABLE: OnceLock<String> = OnceLock::new();
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let table = TABLE.get_or_init(|| {
            let rows = api::operations().map(|op| {
                json!({
                    "operation_number": op.number, "operation": op.name, "method": op.method.as_str(), "path": op.path,
                })
            });
            Value::Array(rows.collect()).to_string()
        });
        out.set(table.as_str().into());
        Ok(())
    })
}
