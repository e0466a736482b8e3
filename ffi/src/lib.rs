//! The C library of kassa. Its reader's view is `include/kassa.h`, printed from these sources.
//!
//! Every exported function keeps one contract towards its caller, called *the caller's promise* below: pointers to bytes are
//! valid for the given length, pointers to results are valid for one value, both for the time of the call, and no pointer but
//! these is ever followed. Handles are numbers in the clothes of pointers; any value is safe to pass.
#![allow(non_camel_case_types)]
// The promise above is the safety section of every function; the documents go into a header for C.
#![allow(clippy::missing_safety_doc)]

pub mod args;
pub mod check;
pub mod client;
pub mod codes;
pub mod doc;
#[cfg(feature = "drive")]
pub mod driver;
#[cfg(feature = "drive")]
pub mod driver_mail;
pub mod error;
pub mod event;
pub mod flow;
pub mod flow_call;
pub mod flow_input;
#[cfg(any(feature = "flow-call", feature = "flow-payment"))]
pub mod flow_take;
mod guard;
mod handle;
pub mod inbox;
pub mod loader;
pub mod mailbox;
#[cfg(feature = "misbehave")]
pub mod misbehave;
pub mod next;
pub mod next_call;
pub mod next_save;
pub mod next_screen;
#[cfg(feature = "flow-payment")]
pub mod page;
#[cfg(feature = "qr")]
pub mod qr;
#[cfg(feature = "requirements")]
pub mod requirement;
pub mod status;
pub mod tables;

#[cfg(test)]
mod exports;
#[cfg(feature = "fuzz")]
#[path = "../tests/fuzz/mod.rs"]
pub mod fuzz;
// Inside of the library: it has no form that a test outside could link to.
#[cfg(all(test, not(feature = "fuzz")))]
#[path = "../tests/simulation/mod.rs"]
mod simulation;
