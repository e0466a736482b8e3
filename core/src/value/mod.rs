//! Values: time, money, identifiers, secrets, faults. No behaviour of the flows lives here.
pub mod fault;
pub mod id;
pub mod limits;
pub mod money;
pub mod secret;
pub mod time;
pub mod open_enum;
pub mod lifecycle;
