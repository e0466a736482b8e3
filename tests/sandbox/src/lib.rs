//! A Klarna Network of our own, for tests and demos.
//!
//! [`engine`] is the world itself: pure, deterministic, without clock and sockets.

pub mod engine;
