//! Types of single values.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::MASK;
use crate::value::limits;
use crate::wire::shape::{Form, Kind, Member, Sensitivity, Text};

impl Member for String {
    const KIND: Kind = Kind::Text({
        static TEXT: Text = Text { name: "String", min: 0, max: 255, firm: false, form: Form::Plain };
        &TEXT
    });
}

impl Member for bool {
    const KIND: Kind = Kind::Flag;
}

impl Member for u32 {
    const KIND: Kind = Kind::Integer { min: 0, max: 4_294_967_295 };
}

impl<T: Member> Member for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    const SENSITIVITY: Sensitivity = T::SENSITIVITY;
}

/// Declares integer types.
macro_rules! integer {
    ($($(#[doc = $doc:literal])* $name:ident : $min:expr, $max:expr;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl Member for $name {
            const KIND: Kind = Kind::Integer { min: $min, max: $max };
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }
    )*};
}

integer! {
    /// An amount in minor units of its currency: 118.36 EUR is 11836. Never negative.
    Amount: 0, limits::AMOUNT_MAX;
    /// An amount in minor units that is negative for discounts and debits.
    SignedAmount: -limits::AMOUNT_MAX, limits::AMOUNT_MAX;
    /// How many periods lie between two events; at least one.
    Frequency: 1, 4_294_967_295;
    /// An amount in minor units, in a question that bounds it: from 1 to 2^31 - 1.
    QuotedAmount: 1, 2_147_483_647;
    /// Items on a page of a list; at least one.
    PageSize: 1, 4_294_967_295;
    /// A point in time, as milliseconds since 1970.
    EpochMillis: 0, limits::AMOUNT_MAX;
}

/// Any JSON value, as it stands in the text.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// The JSON text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.get()
    }
}

impl Member for Raw {
    const KIND: Kind = Kind::Any;
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

/// Shows nothing: what a value is that nobody declared cannot be known.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

/// A number that may have a fraction, as it stands in the text; this crate does not calculate with it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Number(Raw);

impl Member for Number {
    const KIND: Kind = Kind::Number;
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.text())
    }
}

/// A string or an object, where the API uses both for one member.
#[derive(Debug, Clone, PartialEq)]
pub enum Either<A, B> {
    /// The string.
    Text(A),
    /// The object.
    Object(B),
}

impl<A: Member, B: Member> Member for Either<A, B> {
    const KIND: Kind = Kind::Either(&A::KIND, &B::KIND);
    const SENSITIVITY: Sensitivity = A::SENSITIVITY;
}
