//! Identity: customer tokens and sign-in.

pub mod customer_token;
mod operations;
pub mod request;

pub use operations::*;
