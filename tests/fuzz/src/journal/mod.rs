//! Journals: arbitrary ones, real ones that were damaged, and lines that were just written.

mod decode;
mod mutate;
mod roundtrip;

pub use decode::decode;
pub use mutate::mutate;
pub use roundtrip::{roundtrip, sealing};
