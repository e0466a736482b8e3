//! The stage for kassa's tests: a Klarna, a till that may die at any moment, and scenarios to play.
pub mod golden;
pub mod klarna;
pub mod scenario;
pub mod till;

/// The README's Rust is compiled, and run where it can be.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The page on ways to pay.
#[cfg(doctest)]
#[doc = include_str!("../../docs/payments.md")]
pub struct Payments;

/// The page on transactions.
#[cfg(doctest)]
#[doc = include_str!("../../docs/transactions.md")]
pub struct Transactions;

/// The page on requirements.
#[cfg(doctest)]
#[doc = include_str!("../../docs/requirements.md")]
pub struct Requirements;

/// The page on purchase data.
#[cfg(doctest)]
#[doc = include_str!("../../docs/purchase-data.md")]
pub struct PurchaseData;

/// The page on webhooks.
#[cfg(doctest)]
#[doc = include_str!("../../docs/webhooks.md")]
pub struct Webhooks;
