//! Payment flows for acquiring partners of the Klarna Network, without I/O.
#![no_std]
#[allow(unused_extern_crates)] // the first module that allocates arrives with the next commit
extern crate alloc;
pub mod api;
pub mod value;
pub mod wire;
