//! Interoperability: tokens that carry a session from one party to the next.

pub mod information;
mod operations;
pub mod scalar;
pub mod token;

pub use operations::*;
