//! A hosted page between its customer, Klarna's SDK and its server.

use std::ffi::c_char;

use kassa_core::api::payment::presentation::Offer;
use kassa_core::flow::payment::Answer;
use serde_json::json;

use crate::args::{Bytes, Out};
use crate::doc::{Doc, kassa_doc};
use crate::guard;
use crate::handle;
use crate::status::kassa_status;

/// What a page answers when Klarna's SDK asks it for a payment request, by the view of the payment: {"resolve": {...}} with what the
/// SDK takes, "reject", or "wait", which is no answer yet. return_url is where the page goes on after an approval.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_page_answer(
    view: *const c_char,
    view_len: usize,
    return_url: *const c_char,
    return_url_len: usize,
    out: *mut *mut kassa_doc,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (view, return_url) = unsafe { (Bytes::new(view, view_len), Bytes::new(return_url, return_url_len)) };
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let answer = Answer::read(view.bytes()?, return_url.text()?);
        out.set(handle::give(Doc::new(json!(answer)))?);
        Ok(())
    })
}

/// Where a page offers Klarna, by the body of the answer to the presentation call, or by nothing where none came: {"place": "usual",
/// "first", "alone" or "hidden", "authorize_at_once", "has_texts"}.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_page_offer(
    presentation: *const c_char,
    presentation_len: usize,
    out: *mut *mut kassa_doc,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (presentation, out) = unsafe { (Bytes::new(presentation, presentation_len), Out::new(out)) };
    guard::status(|| {
        let out = out.needed()?;
        let body = presentation.bytes()?;
        out.set(handle::give(Doc::new(json!(Offer::of(Some(body).filter(|body| !body.is_empty())))))?);
        Ok(())
    })
}
