//! The journal: one line a fact, numbered, chained, appended and never changed.
mod line;
mod seal;

pub use line::{Damage, Line, Reader, encode};
pub use seal::{Sealed, Sealer};
