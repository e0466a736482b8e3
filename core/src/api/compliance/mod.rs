//! Compliance: decisions about partners.

pub mod decision;
mod operations;

pub use operations::*;
