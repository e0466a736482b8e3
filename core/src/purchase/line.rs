//! One line of a basket.

use alloc::string::String;

use crate::api::payment::purchase::LineItem;
use crate::value::fault::{Code, Fault};
use crate::value::limits::AMOUNT_MAX;

/// A line that is being built. Amounts are minor units, tax included.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    name: String,
    quantity: u32,
    /// Of one; `None` where the line has an amount of its own.
    unit_price: Option<i64>,
    total: Option<i64>,
    tax: Tax,
    more: LineItem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tax {
    Unsaid,
    /// In minor units, for the whole line.
    Amount(i64),
    /// In hundredths of a percent of the price without tax.
    Rate(u32),
}

impl Line {
    /// So many of an article, at a price each.
    #[must_use]
    pub fn item(name: impl Into<String>, quantity: u32, unit_price: i64) -> Self {
        let total = unit_price.checked_mul(i64::from(quantity));
        Self::new(name.into(), quantity, Some(unit_price), total)
    }

    /// What bringing it costs.
    #[must_use]
    pub fn shipping_fee(name: impl Into<String>, amount: i64) -> Self {
        Self::new(name.into(), 1, Some(amount), Some(amount))
    }

    /// Something that makes it cheaper, by a positive number of minor units: a discount, a gift card that pays a part.
    #[must_use]
    pub fn discount(name: impl Into<String>, amount: i64) -> Self {
        // What is below nothing would make it dearer.
        Self::new(name.into(), 1, None, (amount >= 0).then(|| amount.saturating_neg()))
    }

    fn new(name: String, quantity: u32, unit_price: Option<i64>, total: Option<i64>) -> Self {
        Self { name, quantity, unit_price, total, tax: Tax::Unsaid, more: LineItem::default() }
    }

    /// The tax in the line, in minor units.
    #[must_use]
    pub fn tax(mut self, amount: i64) -> Self {
        self.tax = Tax::Amount(amount);
        self
    }

    /// The tax in the line as a rate, in hundredths of a percent: 1900 for 19 %. It is taken out of the total and rounded to the
    /// nearest minor unit, a half away from zero.
    #[must_use]
    pub fn tax_rate(mut self, hundredths_of_percent: u32) -> Self {
        self.tax = Tax::Rate(hundredths_of_percent);
        self
    }

    /// The number of the article, such as a GTIN.
    #[must_use]
    pub fn product(mut self, identifier: impl Into<String>) -> Self {
        self.more = self.more.product_identifier(identifier);
        self
    }

    /// Your own name for the line, by which a refund or a seller can name it.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.more = self.more.line_item_reference(reference.into());
        self
    }

    /// The entry of `shipping` that brings it.
    #[must_use]
    pub fn brought_by(mut self, shipping_reference: impl Into<String>) -> Self {
        self.more = self.more.shipping_reference(shipping_reference.into());
        self
    }

    /// The entry of `subscriptions` that it pays.
    #[must_use]
    pub fn pays(mut self, subscription_reference: impl Into<String>) -> Self {
        self.more = self.more.subscription_reference(subscription_reference.into());
        self
    }

    /// Other members, set by hand. What this type counts itself wins: name, quantity, prices and tax.
    #[must_use]
    pub fn with(mut self, more: impl FnOnce(LineItem) -> LineItem) -> Self {
        self.more = more(self.more);
        self
    }

    /// Amount of the line in minor units; `None` where it leaves the range of amounts.
    #[must_use]
    pub fn total(&self) -> Option<i64> {
        self.total.filter(|total| total.unsigned_abs() <= AMOUNT_MAX.unsigned_abs())
    }

    /// The line item.
    ///
    /// # Errors
    /// A [`Fault`] whose pointer begins with `at`, such as `/line_items/0`.
    pub fn build(self, at: &str) -> Result<LineItem, Fault> {
        let refuse = |code, member: &str, why: &'static str| Fault::at(code, alloc::format!("{at}/{member}"), why);
        if self.name.trim().is_empty() {
            return Err(refuse(Code::Missing, "name", "a line has a name that the customer sees"));
        }
        if self.quantity == 0 {
            return Err(refuse(
                Code::Amount,
                "quantity",
                "a line has at least one of its article; leave out the others",
            ));
        }
        let total = self.total().ok_or_else(|| {
            let why = "the amount of a line lies between -(2^53 - 1) and 2^53 - 1 minor units, and a discount is given as a positive number";
            refuse(Code::Amount, "total_amount", why)
        })?;
        let tax = match self.tax {
            Tax::Unsaid => None,
            Tax::Amount(tax) => Some(tax),
            Tax::Rate(rate) => Some(tax_in(total, rate)),
        };
        if tax.is_some_and(|tax| {
            tax.unsigned_abs() > total.unsigned_abs() || tax.signum() == total.signum().saturating_neg() && tax != 0
        }) {
            let why = "the tax is a part of the amount: not more than it, and of the same sign";
            return Err(refuse(Code::Inconsistent, "total_tax_amount", why));
        }
        let mut item = self.more.name(self.name).quantity(self.quantity).total_amount(total);
        item.unit_price = self.unit_price.map(Into::into);
        item.total_tax_amount = tax.map(Into::into);
        Ok(item)
    }
}

/// The tax in an amount that includes it: `total * rate / (100 % + rate)`.
fn tax_in(total: i64, hundredths_of_percent: u32) -> i64 {
    const WHOLE: u128 = 10_000;
    let rate = u128::from(hundredths_of_percent);
    let base = WHOLE.saturating_add(rate);
    let product = u128::from(total.unsigned_abs()).saturating_mul(rate);
    let half = base.checked_div(2).unwrap_or(0);
    let size = product.saturating_add(half).checked_div(base).unwrap_or(0);
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    if total < 0 { size.saturating_neg() } else { size }
}
