//! Values: time, money, identifiers, secrets, faults. No behaviour of the flows lives here.
pub mod currency;
pub mod fault;
pub mod id;
pub mod lifecycle;
pub mod limits;
pub mod money;
pub(crate) mod open_enum;
pub mod secret;
pub mod time;
