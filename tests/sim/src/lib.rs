//! A deterministic simulator: kassa's own code between a disk, two clocks, a network, people and a model of Klarna, all of them
//! as unkind as they can be, with every decision out of one stream.

mod after_payment;
mod at_klarna;
mod by_mail;
mod calls;
pub mod choices;
mod customer_tokens;
pub mod disk;
mod effect;
mod follow;
pub mod host;
mod hosted;
mod in_store;
mod mailbox;
pub mod mode;
pub mod network;
mod page;
mod partner;
mod payment_requests;
mod people;
pub mod planted;
mod power;
mod pump;
mod run;
pub mod shelf;
pub mod shrink;
pub mod site;
pub mod story;
mod till;
pub mod trace;
mod wire;
pub mod world;

pub use mailbox::Endpoint;
pub use run::{Outcome, run};
