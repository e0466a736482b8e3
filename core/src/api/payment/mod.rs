//! Payments: authorize, payment requests, presentation, transactions, purchase data.

mod operations;

pub use operations::*;
