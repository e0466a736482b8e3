//! Settlement: reports, their lines, payouts.

mod operations;
pub mod payout;
pub mod report;
pub mod transaction;

pub use operations::*;
