//! Handles of all types, and what a caller may hold in their place.

use std::ptr::{null_mut, without_provenance_mut};

use super::{Program, sound};
use crate::args::kassa_str;
use crate::status::{KASSA_BAD_HANDLE, KASSA_OK, KASSA_WRONG_KIND, kassa_status};

/// Types of objects, with the function that frees them.
#[allow(clippy::undocumented_unsafe_blocks)] // one comment for all of them
pub(super) const FREE: [(&str, Free); 10] = {
    use crate::{client, doc, error, event, flow, inbox, loader, next, qr};
    // SAFETY (of all): a handle is a number and is never followed; any value may be passed.
    [
        ("client", |handle| unsafe { client::kassa_client_free(without_provenance_mut(handle)) }),
        ("flow", |handle| unsafe { flow::kassa_flow_free(without_provenance_mut(handle)) }),
        ("next", |handle| unsafe { next::kassa_next_free(without_provenance_mut(handle)) }),
        ("error", |handle| unsafe { error::kassa_error_free(without_provenance_mut(handle)) }),
        ("loader", |handle| unsafe { loader::kassa_loader_free(without_provenance_mut(handle)) }),
        ("inbox", |handle| unsafe { inbox::kassa_inbox_free(without_provenance_mut(handle)) }),
        ("event", |handle| unsafe { event::kassa_event_free(without_provenance_mut(handle)) }),
        ("doc", |handle| unsafe { doc::kassa_doc_free(without_provenance_mut(handle)) }),
        ("qr", |handle| unsafe { qr::kassa_qr_free(without_provenance_mut(handle)) }),
        ("none", |_| KASSA_BAD_HANDLE),
    ]
};

type Free = fn(usize) -> kassa_status;

/// Every handle that the library gave, with its type, and whether it was freed.
#[derive(Default)]
pub(super) struct Objects {
    given: Vec<(usize, usize, bool)>,
}

impl Objects {
    /// Most objects of a program: the library has room for more.
    const MOST: usize = 64;

    pub(super) fn is_full(&self) -> bool {
        self.given.len() >= Self::MOST
    }

    /// Notes what a call wrote. On success there is a fresh handle; on a refusal nothing was written.
    pub(super) fn made<C>(&mut self, kind: usize, status: kassa_status, handle: *mut C) {
        if sound(status) == KASSA_OK {
            assert!(!handle.is_null(), "a success without an object");
            let fresh = self.given.iter().all(|(given, ..)| *given != handle.addr());
            assert!(fresh, "a handle was given twice");
            self.given.push((handle.addr(), kind, false));
        } else {
            assert!(handle.is_null(), "an object was written although the call was refused");
        }
    }

    /// Notes an error object, which may or may not be there.
    pub(super) fn refused<C>(&mut self, handle: *mut C) {
        if !handle.is_null() {
            self.given.push((handle.addr(), 3, false));
        }
    }

    /// A handle for a call: one that was given, or one near to it, or made up.
    pub(super) fn pick<C>(&self, program: &mut Program<'_>) -> *mut C {
        let choice = program.below(256);
        let number = match (choice, self.given.len()) {
            (0, _) => return null_mut(),
            (1, _) => usize::MAX,
            (2, _) => usize::from(program.byte()) << 4 | 0x100,
            (3, _) | (_, 0) => usize::from_le_bytes(std::array::from_fn(|_| program.byte())),
            (4, count) => self.given[program.below(count)].0 ^ 1 << program.below(64),
            (_, count) => self.given[choice % count].0,
        };
        without_provenance_mut(number)
    }

    /// Frees a handle of any kind by the function of some type: it is taken back once, and by its own type only.
    pub(super) fn free(&mut self, program: &mut Program<'_>) {
        let with = program.below(FREE.len() - 1);
        let handle: *mut u8 = self.pick(program);
        let status = sound(FREE[with].1(handle.addr()));
        match self.given.iter_mut().find(|(given, ..)| *given == handle.addr()) {
            _ if handle.is_null() => assert_eq!(status, KASSA_OK, "NULL may be freed"),
            Some((_, kind, freed)) if !*freed && *kind == with => {
                assert_eq!(status, KASSA_OK, "a {} could not be freed", FREE[with].0);
                *freed = true;
            }
            Some((_, _, true)) => assert_eq!(status, KASSA_BAD_HANDLE, "freed twice"),
            Some((..)) => assert_eq!(status, KASSA_WRONG_KIND, "freed as a {}", FREE[with].0),
            None => assert_eq!(status, KASSA_BAD_HANDLE, "a made up handle was freed"),
        }
    }

    /// Frees what is left.
    pub(super) fn end(self) {
        for (handle, kind, freed) in self.given {
            if !freed {
                assert_eq!(FREE[kind].1(handle), KASSA_OK, "a {} could not be freed at the end", FREE[kind].0);
            }
        }
    }

    /// Whether this is a living handle of this type.
    pub(super) fn lives<C>(&self, handle: *const C, kind: usize) -> bool {
        self.given.contains(&(handle.addr(), kind, false))
    }
}

/// Reads a text that a call wrote, to its last byte.
pub(super) fn read(status: kassa_status, text: kassa_str) -> Option<String> {
    if sound(status) != KASSA_OK {
        assert!(text.ptr.is_null() && text.len == 0, "a text was written although the call was refused");
        return None;
    }
    assert!(!text.ptr.is_null(), "a text without bytes");
    // SAFETY: the library wrote it, and its owner is alive until the program goes on.
    let bytes = unsafe { std::slice::from_raw_parts(text.ptr.cast::<u8>(), text.len) };
    Some(std::str::from_utf8(bytes).expect("texts are UTF-8").to_owned())
}

/// A place for a text.
pub(super) fn nothing() -> kassa_str {
    kassa_str { ptr: std::ptr::null(), len: 0 }
}
