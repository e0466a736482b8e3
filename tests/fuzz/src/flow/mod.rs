//! Flows as a whole.

mod sale;
mod sequence;

pub use sale::sale;
pub use sequence::sequence;
