//! The declared surface of the API: operations, models, limits. Data only, no behaviour.
//!
//! Payments and messages are always there. The other groups come with cargo features, as a terminal or a page has no use for
//! them: `api-identity`, `api-management`, `api-dispute`, `api-security`, `api-notification`, or `api` for all.

#[cfg(feature = "api-management")]
pub mod account;
#[cfg(feature = "api-management")]
pub mod acquiring;
pub mod common;
#[cfg(feature = "api-management")]
pub mod compliance;
#[cfg(feature = "api-dispute")]
pub mod dispute;
#[cfg(feature = "describe")]
pub mod error;
#[cfg(feature = "api-notification")]
pub mod event;
#[cfg(feature = "api-identity")]
pub mod identity;
#[cfg(feature = "api-identity")]
pub mod interoperability;
pub mod messaging;
#[cfg(feature = "api-notification")]
pub mod notification;
pub mod payment;
#[cfg(feature = "api-management")]
pub mod portal;
#[cfg(feature = "api-security")]
pub mod security;
#[cfg(feature = "api-management")]
pub mod settlement;

use crate::wire::op::OpSpec;

/// All operations of this build, by number. Numbers are never reused.
pub const OPERATIONS: &[&[&OpSpec]] = &[
    payment::OPERATIONS,
    #[cfg(feature = "api-identity")]
    interoperability::OPERATIONS,
    #[cfg(feature = "api-identity")]
    identity::OPERATIONS,
    messaging::OPERATIONS,
    #[cfg(feature = "api-management")]
    account::OPERATIONS,
    #[cfg(feature = "api-management")]
    acquiring::OPERATIONS,
    #[cfg(feature = "api-management")]
    settlement::OPERATIONS,
    #[cfg(feature = "api-management")]
    compliance::OPERATIONS,
    #[cfg(feature = "api-management")]
    portal::OPERATIONS,
    #[cfg(feature = "api-dispute")]
    dispute::OPERATIONS,
    #[cfg(feature = "api-security")]
    security::OPERATIONS,
    #[cfg(feature = "api-notification")]
    notification::OPERATIONS,
];

/// Every operation, in the order of the numbers.
pub fn operations() -> impl Iterator<Item = &'static OpSpec> {
    OPERATIONS.iter().flat_map(|group| group.iter().copied())
}

/// The operation with this number.
#[must_use]
pub fn operation(number: u16) -> Option<&'static OpSpec> {
    operations().find(|op| op.number == number)
}

/// The operation with this dotted name, or with this name in the documentation of the API.
#[must_use]
pub fn operation_named(name: &str) -> Option<&'static OpSpec> {
    operations().find(|op| op.name == name || op.operation_id == name)
}
