//! JSON as bytes: a strict check in one pass, reads at a pointer, and cuts that leave every other byte in place.
//!
//! Bodies cross this crate as text. [`scan`] is run once on whatever comes in from outside; everything below it may then
//! trust that the text is one JSON value, in UTF-8, without duplicate members, not nested deeper than agreed.

mod at;
mod cursor;
mod escape;
mod members;
mod scan;
mod text;

pub(super) use cursor::Cursor;
pub(super) use members::{next_item, next_name};

pub(crate) use at::step;
pub use at::{at, flag_at, integer_at, text_at};
pub use members::{Entry, items, members, object, with, without};
pub use scan::{JsonFault, JsonFaultKind, ScanLimits, scan};
pub use text::Text;

#[cfg(test)]
mod tests;
