//! Payments: authorize, payment requests, presentation, transactions, purchase data.

pub mod authorize;
pub mod capture;
pub mod chargeback;
pub mod customer;
pub mod event;
pub mod industry;
mod operations;
pub mod pos;
pub mod presentation;
pub mod purchase;
pub mod refund;
pub mod request;
pub mod transaction;

pub use operations::*;
