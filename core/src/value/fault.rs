//! Refusals: the host's call was not taken and nothing changed. What happened to a payment is never a [`Fault`].

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde::Serialize;

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $number:literal $name:ident $text:literal $class:ident $advice:ident; )+) => {
        /// Stable number of a refusal. Numbers are never reused; 1000 usage, 1100 input, 1200 limits, 1300 journal,
        /// 1400 webhooks, 1900 internal.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $( $(#[doc = $doc])+ $name = $number, )+ }

        /// Every code there is, in the order of its number: `(number, name, class, advice, meaning)`. Headers, bindings
        /// and docs are printed from it.
        pub const CODES: &[(u16, &str, Class, Advice, &str)] =
            &[ $( ($number, $text, Class::$class, Advice::$advice, concat!($($doc, " "),+)), )+ ];

        impl Code {
            /// The number that every language shows.
            #[must_use]
            pub const fn number(self) -> u16 { match self { $( Self::$name => $number, )+ } }
            /// The name, as in `amount`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $( Self::$name => $text, )+ } }
            /// What kind of refusal it is.
            #[must_use]
            pub const fn class(self) -> Class { match self { $( Self::$name => Class::$class, )+ } }
            /// What to do about it.
            #[must_use]
            pub const fn advice(self) -> Advice { match self { $( Self::$name => Advice::$advice, )+ } }
        }
    };
}

/// Kind of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Class {
    /// The call does not fit the state of the object.
    Usage,
    /// A value is missing or not of its form.
    Input,
    /// A value is of its form but too large, or there are too many.
    Limit,
    /// A journal cannot be continued.
    Journal,
    /// A webhook is not to be trusted or not for this flow.
    Webhook,
    /// A defect of this library.
    Internal,
}

/// What the receiver of a refusal should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Advice {
    /// Correct the input and call again.
    Fix,
    /// Call again later.
    TryLater,
    /// Look at the view of the flow, then decide.
    ReadThenDecide,
    /// Drop the object and resume from the journal.
    Resume,
    /// Hand it to a person, with the message.
    Escalate,
    /// Use a newer version of this library.
    Upgrade,
}

codes! {
    /// There is no flow of this kind.
    1001 UnknownKind "unknown_kind" Usage Fix;
    /// The flow has ended; nothing can be asked of it any more.
    1002 Ended "ended" Usage ReadThenDecide;
    /// The state does not allow this command.
    1003 NotNow "not_now" Usage ReadThenDecide;
    /// This reference was used before, for something else.
    1004 ReferenceReused "reference_reused" Usage Fix;
    /// A line was reported as saved that was never handed out.
    1005 NotHandedOut "not_handed_out" Usage Fix;
    /// The text is not JSON, or not of the strict profile (duplicate members, nesting, size).
    1101 Json "json" Input Fix;
    /// A required member is missing.
    1102 Missing "missing" Input Fix;
    /// A member has the wrong type or form.
    1103 Form "form" Input Fix;
    /// An amount is not a whole number of minor units between 0 and 2^53 - 1.
    1104 Amount "amount" Input Fix;
    /// A text holds a character that may not be sent.
    1105 Characters "characters" Input Fix;
    /// A value does not fit another one.
    1106 Inconsistent "inconsistent" Input Fix;
    /// A member of the configuration is not usable.
    1107 Config "config" Input Fix;
    /// More is asked than the transaction still holds.
    1201 ExceedsRemaining "exceeds_remaining" Limit Fix;
    /// A count has reached its limit.
    1202 TooMany "too_many" Limit Escalate;
    /// A text, header or body is too large.
    1203 TooLarge "too_large" Limit Fix;
    /// The journal is empty, or its first line is not the beginning of a flow.
    1301 JournalStart "journal_start" Journal Escalate;
    /// A line in the middle is damaged, missing or out of order.
    1302 JournalDamaged "journal_damaged" Journal Escalate;
    /// A newer version of this library wrote the journal.
    1303 JournalNewer "journal_newer" Journal Upgrade;
    /// The journal belongs to another account, environment or installation.
    1304 JournalForeign "journal_foreign" Journal Escalate;
    /// A sealed entry cannot be opened with this key.
    1305 JournalKey "journal_key" Journal Fix;
    /// The event is not about this flow.
    1401 EventNotOurs "event_not_ours" Webhook Fix;
    /// A defect of this library; the flow did not change.
    1901 Internal "internal" Internal Escalate;
}

/// A text of the caller's, fit for a message: bounded, and on one line.
pub(crate) fn printable(text: &str) -> String {
    const MOST: usize = 120;
    let mut out: String = text.chars().take(MOST).map(|c| if c.is_control() { '?' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

/// A refused call. Nothing was changed by it and nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The stable number's name.
    #[serde(serialize_with = "as_number")]
    pub code: Code,
    /// What is wrong and how to put it right. Holds no payload.
    pub message: Cow<'static, str>,
    /// Where in the input, as a JSON pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

fn as_number<S: serde::Serializer>(code: &Code, s: S) -> Result<S::Ok, S::Error> {
    s.serialize_u16(code.number())
}

impl Fault {
    /// A refusal without a place in the input.
    #[must_use]
    pub fn new(code: Code, message: impl Into<Cow<'static, str>>) -> Self {
        Self { code, message: message.into(), pointer: None }
    }

    /// A refusal of the member at `pointer`.
    #[must_use]
    pub fn at(code: Code, pointer: impl Into<String>, message: impl Into<Cow<'static, str>>) -> Self {
        Self { code, message: message.into(), pointer: Some(pointer.into()) }
    }

    /// Kind of the refusal.
    #[must_use]
    pub fn class(&self) -> Class {
        self.code.class()
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> Advice {
        self.code.advice()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "kassa {} {}", self.code.number(), self.code.name())?;
        if let Some(pointer) = &self.pointer {
            write!(f, " at {pointer}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl core::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unique_and_sorted() {
        assert!(CODES.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn a_fault_reads_as_number_name_place_and_remedy() {
        let fault = Fault::at(Code::Amount, "/amount", "send whole minor units");
        assert_eq!(alloc::format!("{fault}"), "kassa 1104 amount at /amount: send whole minor units");
    }
}
