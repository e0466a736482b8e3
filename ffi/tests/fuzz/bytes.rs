//! Pointers and lengths: exactly the bytes that are lent are read, impossible lengths are refused before anything is read, and
//! results go to places of any alignment.

use std::ffi::c_char;
use std::ptr::{null, null_mut};
use std::sync::PoisonError;

use super::objects::{nothing, read};
use super::sequence::ALONE;
use super::{Program, sound};
use crate::error::kassa_error;
use crate::status::{KASSA_NULL_ARGUMENT, KASSA_OK, KASSA_RANGE, KASSA_REFUSED, kassa_status};
use crate::{client, doc, error, flow, handle, inbox, loader, qr};

/// Bytes in memory of their own, of exactly their length, so that a read beyond them is seen; or a pair that is none.
enum Lent {
    Bytes(Box<[u8]>),
    Nowhere,
    TooMany(u8),
}

impl Lent {
    fn of(program: &mut Program<'_>) -> Self {
        match program.byte() {
            0 => Self::Nowhere,
            1 => Self::TooMany(0),
            _ => Self::Bytes(program.part().into()),
        }
    }

    fn pair(&self) -> (*const c_char, usize) {
        match self {
            Self::Bytes(bytes) => (bytes.as_ptr().cast(), bytes.len()),
            Self::Nowhere => (null(), 7),
            Self::TooMany(here) => ((&raw const *here).cast(), usize::MAX - 3),
        }
    }

    /// What a function says that looks at this pair.
    fn expected(&self, status: kassa_status) -> bool {
        match self {
            Self::Bytes(_) => status != KASSA_NULL_ARGUMENT && status != KASSA_RANGE,
            Self::Nowhere => status == KASSA_NULL_ARGUMENT,
            Self::TooMany(_) => status == KASSA_RANGE,
        }
    }
}

/// Two places for a result that lie as C may have packed them: at an odd address.
#[repr(C, packed)]
struct Packed<T> {
    _shift: u8,
    out: *mut T,
    err: *mut kassa_error,
}

/// Lends parts of the input to every function that takes bytes and makes an object of them.
///
/// # Panics
/// When a status is not the one for such a pair of pointer and length, or something is left.
// SAFETY (of every call below): slices of their length, or pairs that are refused unread; places of this frame; handles.
#[allow(clippy::undocumented_unsafe_blocks)]
pub fn bytes(input: &[u8]) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut program = Program(input);
    let which = program.byte();
    let wanted = program.byte() & 1 == 0;
    let lent = Lent::of(&mut program);
    let (ptr, len) = lent.pair();
    match which % 5 {
        0 => check(&lent, wanted, client::kassa_client_free, |out, err| unsafe {
            client::kassa_client_new(ptr, len, out, err)
        }),
        1 => check(&lent, wanted, inbox::kassa_inbox_free, |out, err| unsafe {
            inbox::kassa_inbox_new(ptr, len, out, err)
        }),
        2 => check(&lent, wanted, doc::kassa_doc_free, |out, err| unsafe { doc::kassa_doc_parse(ptr, len, out, err) }),
        3 => picture(&lent, wanted),
        _ => journal(&lent, &mut program, wanted),
    }
    assert_eq!(handle::alive(), 0, "objects are left");
}

#[allow(clippy::undocumented_unsafe_blocks)] // see `bytes`
fn check<C>(
    lent: &Lent,
    wanted: bool,
    free: unsafe extern "C" fn(*mut C) -> kassa_status,
    call: impl Fn(*mut *mut C, *mut *mut kassa_error) -> kassa_status,
) {
    let mut places = Packed { _shift: 0, out: null_mut(), err: null_mut() };
    assert_eq!(call(null_mut(), &raw mut places.err), KASSA_NULL_ARGUMENT, "a result needs a place");
    let err = if wanted { &raw mut places.err } else { null_mut() };
    let status = sound(call(&raw mut places.out, err));
    assert!(lent.expected(status), "status {status}");
    let (out, refusal) = (places.out, places.err);
    assert_eq!(status == KASSA_OK, !out.is_null());
    assert_eq!(status == KASSA_REFUSED && wanted, !refusal.is_null());
    assert_eq!(unsafe { free(out) }, KASSA_OK);
    if !refusal.is_null() {
        let mut text = nothing();
        let message = read(unsafe { error::kassa_error_message(refusal, &raw mut text) }, text).expect("a message");
        assert!(!message.contains(['\r', '\n']), "a message is one line");
        assert_eq!(unsafe { error::kassa_error_free(refusal) }, KASSA_OK);
    }
}

/// A QR code of any bytes is a square of a size that the standard knows, with its three corners, or a refusal.
#[allow(clippy::undocumented_unsafe_blocks)] // see `bytes`
fn picture(lent: &Lent, wanted: bool) {
    let (ptr, len) = lent.pair();
    check(lent, wanted, qr::kassa_qr_free, |out, err| unsafe { qr::kassa_qr_new(ptr, len, out, err) });
    let (mut made, mut text) = (null_mut(), nothing());
    if unsafe { qr::kassa_qr_new(ptr, len, &raw mut made, null_mut()) } != KASSA_OK {
        return;
    }
    let size = unsafe { qr::kassa_qr_size(made) };
    assert!((21..=177).contains(&size) && size % 4 == 1, "size {size}");
    for (x, y) in [(0, 0), (size - 1, 0), (0, size - 1)] {
        assert_eq!(unsafe { qr::kassa_qr_dark(made, x, y) }, 1, "a corner is light");
    }
    assert_eq!(unsafe { qr::kassa_qr_dark(made, size, u32::MAX) }, 0, "outside is light");
    let drawing = read(unsafe { qr::kassa_qr_text(made, &raw mut text) }, text).expect("a drawing");
    assert!(drawing.lines().all(|line| line.chars().count() as u32 == size + 8), "rows are as wide as the code");
    assert_eq!(unsafe { qr::kassa_qr_free(made) }, KASSA_OK);
}

/// A journal of these lines: opened or refused, nothing else.
#[allow(clippy::undocumented_unsafe_blocks)] // see `bytes`
fn journal(lent: &Lent, program: &mut Program<'_>, wanted: bool) {
    const OPTIONS: &[u8] = br#"{"base_url":"https://k.example","environment":"test","installation":"t1"}"#;
    let (mut client, mut loader) = (null_mut(), null_mut());
    let (options, options_len) = (OPTIONS.as_ptr().cast(), OPTIONS.len());
    assert_eq!(unsafe { client::kassa_client_new(options, options_len, &raw mut client, null_mut()) }, KASSA_OK);
    assert_eq!(unsafe { loader::kassa_loader_new(client, &raw mut loader) }, KASSA_OK);
    let (ptr, len) = lent.pair();
    let status = sound(unsafe { loader::kassa_loader_line(loader, ptr, len) });
    assert!(lent.expected(status), "status {status}");
    while !program.ended() {
        let line: Box<[u8]> = program.part().into();
        assert_eq!(unsafe { loader::kassa_loader_line(loader, line.as_ptr().cast(), line.len()) }, KASSA_OK);
    }
    let nothing = Lent::Bytes(Box::default());
    check(&nothing, wanted, flow::kassa_flow_free, |out, err| unsafe {
        loader::kassa_loader_open(loader, 0, 0, out, err)
    });
    assert_eq!(unsafe { loader::kassa_loader_free(loader) }, KASSA_OK);
    assert_eq!(unsafe { client::kassa_client_free(client) }, KASSA_OK);
}
