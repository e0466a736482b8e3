//! Flows as a whole.

mod call;
mod sale;
mod sequence;

pub use call::call;
pub use sale::sale;
pub use sequence::sequence;
