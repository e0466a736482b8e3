//! A Klarna Network of our own, for tests and demos.
//!
//! [`engine`] is the world itself: pure, deterministic, without clock and sockets. [`Sandbox`] puts it behind a real HTTP
//! server with a clock, faults that a client meets on its socket, webhook calls and a page for the customer.
//!
//! ```no_run
//! use kassa_sandbox::{Options, Sandbox};
//!
//! let sandbox = Sandbox::start(Options::default())?;
//! println!("{} {}", sandbox.base_url(), sandbox.seed().acquiring_partner_api_key);
//! # Ok::<(), std::io::Error>(())
//! ```

pub mod engine;
pub mod faults;
mod http;

pub use http::{Certificates, ClockMode, Mtls, Options, Sandbox};
