//! Payment flows for acquiring partners of the Klarna Network, without I/O.
//!
//! A flow is a state machine over journaled facts. The host feeds it what happens and asks it what to do next; time, storage,
//! transport and chance stay outside. See [`flow::Flow`].
#![no_std]

extern crate alloc;

pub mod api;
pub mod flow;
pub mod journal;
pub mod lifecycle;
#[cfg(feature = "purchase")]
pub mod purchase;
#[cfg(feature = "requirements")]
pub mod requirement;
pub mod value;
pub mod webhook;
pub mod wire;
