//! JSON for C: read a view, write a spec, without another library.

use std::ffi::c_char;
use std::sync::Mutex;

use kassa_core::value::fault::{Code, Fault};
use kassa_core::value::limits::DEPTH;
use kassa_core::wire::json::{ScanLimits, scan};
use serde_json::{Map, Value};

use crate::args::{Bytes, Out, kassa_str};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle::{self, Handled, hold};
use crate::status::{KASSA_MISSING, KASSA_RANGE, KASSA_WRONG_TYPE, Status, kassa_status};

/// A JSON document. Places in it are JSON pointers (RFC 6901), such as "/authorize/currency"; "" is the whole. It is nested 32
/// deep at most: a change that would make it deeper is answered with KASSA_RANGE. Used by one thread at a time. Its strings
/// live until it is changed or freed.
pub struct kassa_doc {
    _opaque: [u8; 0],
}

pub(crate) struct Doc(Mutex<Content>);

struct Content {
    value: Value,
    text: Option<String>,
}

impl Handled for Doc {
    type C = kassa_doc;
    const TYPE: usize = 8;
}

impl Doc {
    pub(crate) fn new(value: Value) -> Self {
        Self(Mutex::new(Content { value, text: None }))
    }

    /// What the core wrote: its text stays as it is until the document is changed.
    pub(crate) fn written(text: String) -> Self {
        let value = serde_json::from_str(&text).unwrap_or_default();
        Self(Mutex::new(Content { value, text: Some(text) }))
    }
}

fn read(text: &[u8]) -> Result<Value, Fault> {
    scan(text, ScanLimits::OUTBOUND)?;
    serde_json::from_slice(text).map_err(|_| Fault::new(Code::Json, "the text is not JSON"))
}

/// The value at a place, made with objects on the way to it. A list is continued at its end, by its length or by "-".
fn place<'v>(root: &'v mut Value, pointer: &str) -> Result<&'v mut Value, Status> {
    if pointer.is_empty() {
        return Ok(root);
    }
    let path = pointer.strip_prefix('/').ok_or(Status(KASSA_RANGE))?;
    let mut here = root;
    for step in path.split('/') {
        let step = step.replace("~1", "/").replace("~0", "~");
        if here.is_null() {
            *here = Value::Object(Map::new());
        }
        here = match here {
            Value::Object(members) => members.entry(step).or_insert(Value::Null),
            Value::Array(items) => {
                let at = if step == "-" { items.len() } else { step.parse().map_err(|_| Status(KASSA_RANGE))? };
                if at == items.len() {
                    items.push(Value::Null);
                }
                items.get_mut(at).ok_or(Status(KASSA_RANGE))?
            }
            _ => return Err(Status(KASSA_WRONG_TYPE)),
        };
    }
    Ok(here)
}

/// How deep a value is nested.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

fn set(doc: *mut kassa_doc, pointer: &str, value: Value) -> Result<(), Status> {
    let doc = handle::get::<Doc>(doc)?;
    // What is deeper could not be read again, and a document that is deep enough takes the whole stack of whoever walks it.
    if pointer.matches('/').count() + depth(&value) > DEPTH {
        return Err(Status(KASSA_RANGE));
    }
    let mut content = hold(&doc.0)?;
    // Tried on a copy: a place that cannot be leaves the document as it was.
    let mut changed = content.value.clone();
    *place(&mut changed, pointer)? = value;
    *content = Content { value: changed, text: None };
    Ok(())
}

fn get<T>(doc: *const kassa_doc, pointer: &str, of: impl FnOnce(&Value) -> Option<T>) -> Result<T, Status> {
    let doc = handle::get::<Doc>(doc)?;
    let content = hold(&doc.0)?;
    let value = content.value.pointer(pointer).filter(|value| !value.is_null()).ok_or(Status(KASSA_MISSING))?;
    of(value).ok_or(Status(KASSA_WRONG_TYPE))
}

/// Reads a text as JSON: strict, without doubled members.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_parse(
    text: *const c_char,
    text_len: usize,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (text, out, err) = unsafe { (Bytes::new(text, text_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let value = read(text.bytes()?).map_err(|fault| refuse(err, fault))?;
        out.set(handle::give(Doc::new(value))?);
        Ok(())
    })
}

/// An empty object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_new(out: *mut *mut kassa_doc) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::give(Doc::new(Value::Object(Map::new())))?);
        Ok(())
    })
}

/// The text at a place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_get_str(
    doc: *const kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    out: *mut kassa_str,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (pointer, out) = unsafe { (Bytes::new(pointer, pointer_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(get(doc, pointer.text()?, |value| value.as_str().map(kassa_str::from))?);
        Ok(())
    })
}

/// The whole number at a place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_get_i64(
    doc: *const kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    out: *mut i64,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (pointer, out) = unsafe { (Bytes::new(pointer, pointer_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(get(doc, pointer.text()?, Value::as_i64)?);
        Ok(())
    })
}

/// The flag at a place, as 0 or 1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_get_bool(
    doc: *const kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    out: *mut i32,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (pointer, out) = unsafe { (Bytes::new(pointer, pointer_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(get(doc, pointer.text()?, Value::as_bool)?.into());
        Ok(())
    })
}

/// How many items the list, or members the object, at a place has.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_count(
    doc: *const kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    out: *mut usize,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (pointer, out) = unsafe { (Bytes::new(pointer, pointer_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(get(doc, pointer.text()?, |value| match value {
            Value::Array(items) => Some(items.len()),
            Value::Object(members) => Some(members.len()),
            _ => None,
        })?);
        Ok(())
    })
}

/// Puts a text at a place; objects on the way to it are made. A list is continued by its length or by "-".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_set_str(
    doc: *mut kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    text: *const c_char,
    text_len: usize,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (pointer, text) = unsafe { (Bytes::new(pointer, pointer_len), Bytes::new(text, text_len)) };
    guard::status(|| set(doc, pointer.text()?, text.text()?.into()))
}

/// Puts a whole number at a place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_set_i64(
    doc: *mut kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    number: i64,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let pointer = unsafe { Bytes::new(pointer, pointer_len) };
    guard::status(|| set(doc, pointer.text()?, number.into()))
}

/// Puts a flag at a place: 0 is false, anything else true.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_set_bool(
    doc: *mut kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    flag: i32,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let pointer = unsafe { Bytes::new(pointer, pointer_len) };
    guard::status(|| set(doc, pointer.text()?, (flag != 0).into()))
}

/// Puts any JSON at a place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_set_raw(
    doc: *mut kassa_doc,
    pointer: *const c_char,
    pointer_len: usize,
    json: *const c_char,
    json_len: usize,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (pointer, json) = unsafe { (Bytes::new(pointer, pointer_len), Bytes::new(json, json_len)) };
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let value = read(json.bytes()?).map_err(|fault| refuse(err, fault))?;
        set(doc, pointer.text()?, value)
    })
}

/// The whole document as JSON.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_text(doc: *mut kassa_doc, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let doc = handle::get::<Doc>(doc)?;
        let Content { value, text } = &mut *hold(&doc.0)?;
        out.set(text.get_or_insert_with(|| value.to_string()).as_str().into());
        Ok(())
    })
}

/// Frees a document. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_doc_free(doc: *mut kassa_doc) -> kassa_status {
    guard::status(|| handle::free::<Doc>(doc))
}
