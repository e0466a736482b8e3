//! Rules as words, for those who read findings as JSON.

use serde::{Serialize, Serializer};

use super::CheckRule;
use crate::value::fault::Code;
use crate::wire::json::JsonFaultKind;

/// All rules, with what a finding of each says. Readers of words meet rules of later versions, so the list is open.
pub const RULES: &[(CheckRule, &str)] = &[
    (CheckRule::Json(JsonFaultKind::Syntax), "The text itself: not JSON, too large, nested too deep, a member twice."),
    (CheckRule::Required, "A member is missing that the operation cannot do without."),
    (CheckRule::Type, "The value has another JSON type."),
    (CheckRule::Null, "The value is null."),
    (CheckRule::Whole, "A whole number is expected."),
    (CheckRule::Range, "The number lies outside its bounds."),
    (CheckRule::Length, "Too few or too many characters or items."),
    (CheckRule::Control, "A control character."),
    (CheckRule::Form, "Letters, digits or signs that do not make a value of this type."),
    (CheckRule::Choice, "The value is not on the list known today."),
    (CheckRule::AnyOf, "One member at least is needed."),
    (CheckRule::OneOf, "Exactly one member is needed."),
    (CheckRule::AtMostOne, "Two members exclude each other."),
    (CheckRule::Empty, "The object is empty."),
    (CheckRule::ReturnUrl, "The address to return to is not safe or not an address."),
    (CheckRule::Expiry, "The time for the customer is too short, too long, or not a duration."),
    (CheckRule::Sum, "Amounts do not add up."),
    (CheckRule::Unverified, "No source confirms the member."),
    (CheckRule::Deprecated, "The member is on its way out."),
    (CheckRule::Unknown, "The member is not known today."),
    (CheckRule::More, "There are more findings than are listed."),
];

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
            Self::Unknown => "unknown",
            Self::More => "more",
        }
    }

    /// The code under which a flow refuses a body for a finding of this rule.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Json(JsonFaultKind::TooLarge) | Self::Length => Code::TooLarge,
            Self::Json(JsonFaultKind::ControlCharacter) | Self::Control => Code::Characters,
            Self::Json(_) => Code::Json,
            Self::Required | Self::AnyOf | Self::OneOf | Self::Null => Code::Missing,
            Self::Range | Self::Whole => Code::Amount,
            Self::AtMostOne => Code::Inconsistent,
            _ => Code::Form,
        }
    }
}

impl Serialize for CheckRule {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}
