//! Rules as words, for those who read findings as JSON.

use serde::{Serialize, Serializer};

use super::CheckRule;

impl CheckRule {
    /// The rule as one word. Words are never given to another rule.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json(_) => "json",
            Self::Required => "required",
            Self::Type => "type",
            Self::Null => "null",
            Self::Whole => "whole",
            Self::Range => "range",
            Self::Length => "length",
            Self::Control => "control",
            Self::Form => "form",
            Self::Choice => "choice",
            Self::AnyOf => "any_of",
            Self::OneOf => "one_of",
            Self::AtMostOne => "at_most_one",
            Self::Empty => "empty",
            Self::ReturnUrl => "return_url",
            Self::Expiry => "expiry",
            Self::Sum => "sum",
            Self::Unverified => "unverified",
            Self::Deprecated => "deprecated",
            Self::More => "more",
        }
    }
}

impl Serialize for CheckRule {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}
