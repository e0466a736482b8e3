//! Programs of calls into the library, made of bytes: what a careless or hostile caller in C could do within the caller's
//! promise, which is about memory alone. The bytes are chosen by `kassa-fuzz` (tests/fuzz).

mod bytes;
mod call;
mod document;
mod objects;
mod sequence;

pub use bytes::bytes;
pub use call::call;
pub use document::document;
pub use sequence::sequence;

use crate::status::{KASSA_FULL, KASSA_OK, KASSA_PANIC, KASSA_POISONED, kassa_status};

/// Takes numbers and texts off the front of the input; there is always another 0.
struct Program<'a>(&'a [u8]);

impl<'a> Program<'a> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn below(&mut self, end: usize) -> usize {
        usize::from(self.byte()) % end.max(1)
    }

    /// A text of up to 255 bytes.
    fn part(&mut self) -> &'a [u8] {
        let length = usize::from(self.byte()).min(self.0.len());
        let (part, rest) = self.0.split_at(length);
        self.0 = rest;
        part
    }

    fn ended(&self) -> bool {
        self.0.is_empty()
    }
}

/// A status is one of those that the header lists, and never a defect of the library.
fn sound(status: kassa_status) -> kassa_status {
    assert!((KASSA_FULL..=KASSA_OK).contains(&status), "status {status} is in no table");
    assert!(status != KASSA_PANIC && status != KASSA_POISONED, "status {status}: a defect of the library");
    status
}
