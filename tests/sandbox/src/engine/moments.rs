//! Milliseconds of the sandbox clock as text and back.

use jiff::{SpanRelativeTo, Timestamp, civil};

pub(crate) const SECOND: u64 = 1_000;
pub(crate) const MINUTE: u64 = 60 * SECOND;
pub(crate) const HOUR: u64 = 60 * MINUTE;
pub(crate) const DAY: u64 = 24 * HOUR;

fn moment(ms: u64) -> Timestamp {
    Timestamp::from_millisecond(i64::try_from(ms).unwrap_or(i64::MAX)).unwrap_or(Timestamp::MAX)
}

/// `2025-03-04T13:31:14.603Z`, without a fraction on whole seconds.
#[must_use]
pub fn rfc3339(ms: u64) -> String {
    moment(ms).to_string()
}

/// The same moment with nine digits after the point; `extra` fills the six that a millisecond clock does not know.
pub(crate) fn nanos(ms: u64, extra: u64) -> String {
    let whole = moment(ms - ms % SECOND).to_string();
    format!("{}.{:03}{:06}Z", whole.trim_end_matches('Z'), ms % SECOND, extra % 1_000_000)
}

/// Form of the HTTP `Date` header.
#[must_use]
pub fn http_date(ms: u64) -> String {
    jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&moment(ms)).unwrap_or_default()
}

/// Reads a date-time with zone; a bare calendar date is midnight UTC.
#[must_use]
pub fn parse(text: &str) -> Option<u64> {
    if let Ok(found) = text.parse::<Timestamp>() {
        return u64::try_from(found.as_millisecond()).ok();
    }
    let day = text.parse::<civil::Date>().ok()?;
    let found = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
    u64::try_from(found.as_millisecond()).ok()
}

/// Reads an ISO 8601 duration; a day counts 24 hours.
pub(crate) fn duration(text: &str) -> Option<u64> {
    if !text.starts_with('P') {
        return None;
    }
    let span = text.parse::<jiff::Span>().ok()?;
    let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    u64::try_from(length.as_millis()).ok()
}
