//! What was measured, as committed files, and the page that they print.
//!
//! A program that measures calls [`Results::offer`]: where `KASSA_EVIDENCE` names a folder, as `docs/evidence`, it leaves a
//! file there. `kassa-evidence` prints `docs/evidence.md` from these files and from nothing else.

mod page;
mod results;

pub use page::page;
pub use results::{Results, Table};
