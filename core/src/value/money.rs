//! Money is an integer in minor units of an ISO 4217 currency. There is no floating point anywhere in this crate.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::limits::AMOUNT_MAX;

/// An amount in minor units, 0 to 2^53 - 1 (118.36 EUR is 11836).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Minor(i64);

impl Minor {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// The largest amount, 2^53 - 1 minor units.
    pub const MAX: Self = Self(AMOUNT_MAX);

    /// `None` when the number is negative or above 2^53 - 1.
    #[must_use]
    pub const fn new(minor_units: i64) -> Option<Self> {
        if minor_units < 0 || minor_units > AMOUNT_MAX { None } else { Some(Self(minor_units)) }
    }

    /// The number of minor units.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Sum, or `None` when it leaves the range.
    #[must_use]
    pub const fn plus(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Self::new(sum),
            None => None,
        }
    }

    /// Difference, or `None` when it would be negative.
    #[must_use]
    pub const fn minus(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Self::new(difference),
            None => None,
        }
    }
}

impl fmt::Display for Minor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Minor {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let n = i64::deserialize(d)?;
        Self::new(n).ok_or_else(|| serde::de::Error::custom("an amount must lie between 0 and 2^53 - 1 minor units"))
    }
}

/// An ISO 4217 code: three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// `None` unless the text is three ASCII capitals.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let code: [u8; 3] = text.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("")
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("a currency is three capital letters"))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stay_in_range() {
        assert!(Minor::new(-1).is_none());
        assert!(Minor::new(AMOUNT_MAX).is_some());
        assert!(Minor::new(i64::MAX).is_none());
        assert!(Minor::new(AMOUNT_MAX).unwrap().plus(Minor::new(1).unwrap()).is_none());
        assert!(Minor::ZERO.minus(Minor::new(1).unwrap()).is_none());
    }

    #[test]
    fn only_whole_numbers_are_amounts() {
        for text in ["1.0", "1e3", "-0", "-1", "9007199254740992", "\"1\"", "null", "18446744073709551616"] {
            assert!(serde_json::from_str::<Minor>(text).is_err(), "{text}");
        }
        assert_eq!(serde_json::from_str::<Minor>("9007199254740991").unwrap().get(), AMOUNT_MAX);
    }

    #[test]
    fn a_currency_is_three_capitals() {
        assert!(Currency::new("EUR").is_some());
        for text in ["eur", "EU", "EURO", "E R", "ÅÄÖ"] {
            assert!(Currency::new(text).is_none(), "{text}");
        }
    }
}
