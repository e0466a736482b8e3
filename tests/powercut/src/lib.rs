//! Shows whether a store keeps what it acknowledged.
//!
//! [`write()`] appends journal lines for ever and tells each line that the store acknowledged. It is cut off, by `kill -9` or by
//! pulling the plug, begun again, and cut off again. [`check`] then compares what was told with what is there. Bring a
//! [`Store`] of your own to examine it, or use [`FileStore`], the one that is shipped. The guide is `docs/powercut.md`.

mod check;
mod file;
mod store;
mod tell;
mod write;

pub use check::{Verdict, check};
pub use file::FileStore;
pub use store::Store;
pub use tell::{Acknowledged, Tell, listen};
pub use write::write;
