//! The declared surface of the API: operations, models, limits. Data only, no behaviour.

pub mod common;
pub mod messaging;
pub mod payment;

use crate::wire::op::OpSpec;

/// All operations, by number. Numbers follow the order of the fact table and are never reused.
pub const OPERATIONS: &[&[&OpSpec]] = &[payment::OPERATIONS, messaging::OPERATIONS];

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
