//! Accounts: partners, their entities, brands and stores.

pub mod brand;
pub mod business_entity;
pub mod onboarding;
mod operations;
pub mod partner_account;
pub mod partner_payouts;
pub mod scalar;
pub mod stakeholder;
pub mod store;
pub mod store_group;

pub use operations::*;
