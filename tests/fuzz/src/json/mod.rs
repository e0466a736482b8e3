//! The strict reader of JSON, its reads and its cuts, the check of bodies, and the mask for logs.

mod body;
mod cuts;
mod scan;
mod second;

pub use body::{check_body, mask_body};
pub use cuts::cuts;
pub use scan::{differential, limits};
pub use second::{Tree, tree};
