//! The portal: links into it, and who may enter.

pub mod deep_link;
mod operations;
pub mod scalar;
pub mod user_access;

pub use operations::*;
