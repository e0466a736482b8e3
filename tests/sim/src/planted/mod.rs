//! The bank of planted bugs: a copy of core in which wrong variants can be switched on, and the search for each of them.
//!
//! The bugs stand in `tests/sim/planted/list` and not in core: what is shipped holds no switch.

mod copy;
mod list;
#[cfg(feature = "planted")]
mod search;

pub use copy::build;
pub use list::{Bug, bugs};
#[cfg(feature = "planted")]
pub use search::{Hit, check, regression, search};
