//! Acquiring: products, payment accounts, prices, programs.

pub mod enablement;
mod operations;
pub mod payment_account;
pub mod price_plan;
pub mod product;
pub mod program;
pub mod scalar;

pub use operations::*;
