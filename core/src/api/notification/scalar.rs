//! Texts of the notification group.

use crate::wire::model::scalar;
use crate::wire::shape::Spelling;

static EVENT_PATTERN: Spelling = Spelling {
    pattern: r"^[a-z-]+(\.[a-z0-9-]+)*(\.\*)?$",
    refusal: "is not a type of event such as payment.request.updated, or its beginning and .*",
    fits: is_event_pattern,
};

/// Words of small letters, digits and dashes between dots; the first one without digits, the last one may be a star.
fn is_event_pattern(value: &str) -> bool {
    let (first, rest) = value.split_once('.').map_or((value, None), |(first, rest)| (first, Some(rest)));
    let word = |word: &str, digits: bool| {
        let fits = |b: u8| b.is_ascii_lowercase() || b == b'-' || (digits && b.is_ascii_digit());
        !word.is_empty() && word.bytes().all(fits)
    };
    let rest = match rest {
        None | Some("*") => None,
        Some(rest) => Some(rest.strip_suffix(".*").unwrap_or(rest)),
    };
    word(first, false) && rest.is_none_or(|rest| rest.split('.').all(|part| word(part, true)))
}

scalar! {
    /// Type of an event, or its beginning and a star: `payment.request.state-change.completed`, `payment.*`.
    EventTypePattern: 1..=255 (EVENT_PATTERN) Public soft,
    /// The characters of a signing key.
    SigningKeySecret: 1..=1024 Plain Secret soft,
}
