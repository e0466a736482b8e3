//! Lines and their sum.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::line::Line;
use crate::api::payment::purchase::LineItem;
use crate::value::fault::{Code, Fault};
use crate::value::money::{Currency, Minor};

/// Line items and what they add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Basket {
    items: Vec<LineItem>,
    total: Minor,
    currency: Currency,
}

impl Basket {
    /// A basket of these lines.
    ///
    /// # Errors
    /// A [`Fault`] that names the line, or that the sum is no amount: below nothing, or above 2^53 - 1 minor units.
    pub fn new(currency: Currency, lines: impl IntoIterator<Item = Line>) -> Result<Self, Fault> {
        let (mut items, mut sum) = (Vec::new(), 0_i64);
        for (n, line) in lines.into_iter().enumerate() {
            let at = alloc::format!("/line_items/{n}");
            let total = line.total();
            items.push(line.build(&at)?);
            sum = total.and_then(|total| sum.checked_add(total)).ok_or_else(|| out_of_range(at))?;
        }
        let total = Minor::new(sum).ok_or_else(|| out_of_range(String::from("/line_items")))?;
        Ok(Self { items, total, currency })
    }

    /// The amount to authorize, in minor units.
    #[must_use]
    pub fn total(&self) -> Minor {
        self.total
    }

    /// The lines.
    #[must_use]
    pub fn items(&self) -> &[LineItem] {
        &self.items
    }

    /// The lines, to put into a body.
    #[must_use]
    pub fn into_items(self) -> Vec<LineItem> {
        self.items
    }

    /// Whether the lines add up to this amount.
    ///
    /// # Errors
    /// What differs, and by how much.
    pub fn adds_up_to(&self, amount: Minor) -> Result<(), Difference> {
        Difference::between(self.total.get(), amount, self.currency)
    }
}

fn out_of_range(at: String) -> Fault {
    let why = "the lines add up to no amount: a basket is worth between 0 and 2^53 - 1 minor units";
    Fault::at(Code::Amount, at, why)
}

/// Lines that do not add up to the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the lines add up to, in minor units.
    pub lines: i64,
    /// What they should, in minor units.
    pub amount: Minor,
    /// Of both.
    pub currency: Currency,
}

impl Difference {
    pub(super) fn between(lines: i64, amount: Minor, currency: Currency) -> Result<(), Self> {
        if lines == amount.get() { Ok(()) } else { Err(Self { lines, amount, currency }) }
    }

    /// By how many minor units the lines are above the amount; negative when they are below it.
    #[must_use]
    pub const fn above(&self) -> i64 {
        self.lines.saturating_sub(self.amount.get())
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lines, amount, currency } = self;
        let (above, code) = (self.above(), currency.as_str());
        let side = if above < 0 { "below" } else { "above" };
        let size = currency.written(above.saturating_abs());
        let (lines, amount) = (currency.written(*lines), currency.written(amount.get()));
        write!(
            f,
            "the lines add up to {lines} {code} and the payment is {amount} {code}: they are {size} {code} {side} it"
        )
    }
}
