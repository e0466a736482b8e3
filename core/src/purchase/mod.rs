//! Purchase data: line items that add up, and the checks of what goes with them.
//!
//! Amounts are whole numbers of minor units, tax included; discounts are lines with a negative amount. [`Basket`] builds the lines
//! and their sum, [`check`] says what in a whole [`SupplementaryPurchaseData`] does not fit. The blocks of single industries are built
//! with the methods of their types; `docs/purchase-data.md` has an example of each.
//!
//! [`SupplementaryPurchaseData`]: crate::api::payment::purchase::SupplementaryPurchaseData

mod basket;
mod blocks;
mod fit;
mod line;

pub use basket::{Basket, Difference};
pub use blocks::{billing_plan, recipient, shipping, subscription};
pub use fit::{Finding, check};
pub use line::Line;

#[cfg(test)]
mod tests;
