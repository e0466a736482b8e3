//! Disputes, from the first notice to the last appeal.

pub mod arbitration;
pub mod attachment;
pub mod event;
pub mod evidence;
mod operations;
pub mod questionnaire;
pub mod resource;
pub mod respond;
pub mod scalar;

pub use operations::*;
