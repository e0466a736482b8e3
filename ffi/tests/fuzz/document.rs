//! Documents: what is put somewhere is found there, and the text of a document can be read as one.

use std::ffi::c_char;
use std::ptr::null_mut;
use std::sync::PoisonError;

use super::objects::{nothing, read};
use super::sequence::ALONE;
use super::{Program, sound};
use crate::status::{KASSA_OK, KASSA_REFUSED};
use crate::{doc, error, handle};

fn lent(bytes: &[u8]) -> (*const c_char, usize) {
    (bytes.as_ptr().cast(), bytes.len())
}

/// Reads a document as the library does.
fn parse(json: &[u8]) -> Option<*mut doc::kassa_doc> {
    let (mut made, mut refusal) = (null_mut(), null_mut());
    let (ptr, len) = lent(json);
    // SAFETY: a slice, and two places of this frame.
    let status = sound(unsafe { doc::kassa_doc_parse(ptr, len, &raw mut made, &raw mut refusal) });
    // SAFETY: a handle is a number.
    assert_eq!(unsafe { error::kassa_error_free(refusal) }, KASSA_OK);
    assert_eq!(status == KASSA_OK, !made.is_null());
    assert!(status == KASSA_OK || status == KASSA_REFUSED, "status {status}");
    (status == KASSA_OK).then_some(made)
}

fn text(doc: *mut doc::kassa_doc) -> String {
    let mut text = nothing();
    // SAFETY: a handle is a number, and the place is valid.
    read(unsafe { doc::kassa_doc_text(doc, &raw mut text) }, text).expect("a document has a text")
}

/// A document out of the first part of the input, then changes of it.
///
/// # Panics
/// When something is not found where it was put, or a text that the library wrote cannot be read by it.
pub fn document(input: &[u8]) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut program = Program(input);
    let Some(doc) = parse(program.part()).or_else(|| parse(b"{}")) else { panic!("an empty object is a document") };
    for _ in 0..32 {
        if program.ended() {
            break;
        }
        change(doc, &mut program);
    }
    let written = text(doc);
    let again = parse(written.as_bytes()).expect("the text of a document is a document");
    assert_eq!(text(again), written);
    for doc in [doc, again] {
        // SAFETY: a handle is a number.
        assert_eq!(unsafe { doc::kassa_doc_free(doc) }, KASSA_OK);
    }
    assert_eq!(handle::alive(), 0, "objects are left");
}

// SAFETY (of every call below): texts are slices, results are places of this frame, handles are numbers.
#[allow(clippy::undocumented_unsafe_blocks)]
fn change(doc: *mut doc::kassa_doc, program: &mut Program<'_>) {
    let kind = program.below(4);
    // A place may be deep: the same steps again and again.
    let times = match program.byte() {
        byte @ ..128 => usize::from(byte % 4),
        byte => usize::from(byte) * 4,
    };
    let steps = program.part();
    let place = [steps, &steps.repeat(times)].concat();
    let (pointer, pointer_len) = lent(&place);
    let before = text(doc);
    // The next item of a list is somewhere else once it is there.
    let stays = !place.split(|byte| *byte == b'/').any(|step| step == b"-");
    let status = match kind {
        0 => {
            let number = i64::from_le_bytes(std::array::from_fn(|_| program.byte()));
            let status = sound(unsafe { doc::kassa_doc_set_i64(doc, pointer, pointer_len, number) });
            let mut found = 0;
            if status == KASSA_OK && stays {
                assert_eq!(unsafe { doc::kassa_doc_get_i64(doc, pointer, pointer_len, &raw mut found) }, KASSA_OK);
                assert_eq!(found, number);
            }
            status
        }
        1 => {
            let flag = i32::from(program.byte() & 1);
            let status = sound(unsafe { doc::kassa_doc_set_bool(doc, pointer, pointer_len, flag) });
            let mut found = -1;
            if status == KASSA_OK && stays {
                assert_eq!(unsafe { doc::kassa_doc_get_bool(doc, pointer, pointer_len, &raw mut found) }, KASSA_OK);
                assert_eq!(found, flag);
            }
            status
        }
        2 => {
            let value = program.part();
            let (ptr, len) = lent(value);
            let status = sound(unsafe { doc::kassa_doc_set_str(doc, pointer, pointer_len, ptr, len) });
            let mut found = nothing();
            if status == KASSA_OK && stays {
                let status = unsafe { doc::kassa_doc_get_str(doc, pointer, pointer_len, &raw mut found) };
                assert_eq!(read(status, found).as_deref().map(str::as_bytes), Some(value));
            }
            status
        }
        _ => {
            let (ptr, len) = lent(program.part());
            let mut refusal = null_mut();
            let status =
                sound(unsafe { doc::kassa_doc_set_raw(doc, pointer, pointer_len, ptr, len, &raw mut refusal) });
            assert_eq!(unsafe { error::kassa_error_free(refusal) }, KASSA_OK);
            status
        }
    };
    if status != KASSA_OK {
        assert_eq!(text(doc), before, "a change that was refused was made");
    }
    let mut count = usize::MAX;
    let status = sound(unsafe { doc::kassa_doc_count(doc, pointer, pointer_len, &raw mut count) });
    assert_eq!(status == KASSA_OK, count != usize::MAX);
}
