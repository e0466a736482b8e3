//! The world behind a real HTTP server.

mod api;
mod clock;
mod control;
mod deliver;
mod pages;
mod sandbox;
mod serve;
mod shared;
mod tls;

pub use clock::ClockMode;
pub use sandbox::{Mtls, Options, Sandbox};
pub use tls::Certificates;
