//! Time comes in from the host and is never read here.
//!
//! A host has two clocks: a wall clock that may jump, and a counter that only grows. [`Clock`] makes one logical time
//! of them: it starts at the wall clock, follows the counter, and never goes back.

use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// What the host's two clocks show at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Wall clock: milliseconds since 1970-01-01T00:00:00Z. May jump in both directions.
    pub unix_ms: i64,
    /// Milliseconds of a counter that never goes back while the process lives and counts time spent in suspend.
    pub mono_ms: u64,
}

impl Now {
    /// Both clocks in one number, which tells two processes apart that read them at different moments.
    pub(crate) fn folded(self) -> u32 {
        let both = self.unix_ms.cast_unsigned() ^ self.mono_ms;
        let [a, b, c, d, e, f, g, h] = both.to_be_bytes();
        u32::from_be_bytes([a, b, c, d]) ^ u32::from_be_bytes([e, f, g, h])
    }
}

/// A moment of logical time, in milliseconds since 1970-01-01T00:00:00Z as far as it could be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct At(i64);

impl At {
    /// The moment `unix_ms` milliseconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_unix_ms(unix_ms: i64) -> Self {
        Self(unix_ms)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix_ms(self) -> i64 {
        self.0
    }

    /// This moment plus `ms` milliseconds; stops at the end of the range.
    #[must_use]
    pub const fn plus(self, ms: u64) -> Self {
        Self(self.0.saturating_add_unsigned(ms))
    }

    /// Milliseconds from `earlier` to this moment; 0 when `earlier` is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> u64 {
        if self.0 <= earlier.0 { 0 } else { self.0.abs_diff(earlier.0) }
    }
}

/// How far two clocks may drift apart and still count as the same time.
const TOLERANCE_MS: u64 = 120_000;
/// Logical time of one flow in one process.
#[derive(Clone, Debug)]
pub struct Clock {
    base: At,
    mono_base: u64,
    trusted: bool,
    skewed: bool,
    high_water: At,
    learned: Option<At>,
}

impl Clock {
    /// A clock for a flow that begins now. Elapsed time is measured by the counter, so it can be trusted at once, however
    /// wrong the wall clock is.
    #[must_use]
    pub fn start(now: Now) -> Self {
        let base = At(now.unix_ms);
        Self { base, mono_base: now.mono_ms, trusted: true, skewed: false, high_water: base, learned: None }
    }

    /// A clock for a flow that was resumed. A wall clock that the host vouches for is believed unless it lies before the
    /// journal's last entry; otherwise time goes on where the journal ended, until a server's `Date` tells how late it is.
    #[must_use]
    pub fn resume(now: Now, last: At, wall_is_trusted: bool) -> Self {
        let wall = At(now.unix_ms);
        let trusted = wall_is_trusted && wall >= last;
        Self {
            base: if trusted { wall } else { last },
            mono_base: now.mono_ms,
            trusted,
            skewed: false,
            high_water: last,
            learned: None,
        }
    }

    /// Logical time.
    #[must_use]
    pub fn at(&self, now: Now) -> At {
        self.base.plus(now.mono_ms.saturating_sub(self.mono_base))
    }

    /// Takes in the `Date` of a server's answer. A process that took a journal over learns by the first one how late it is; time
    /// never goes back by it, and a date well before the journal's last entry shows that an earlier clock ran ahead. A process
    /// that can tell elapsed time by its counter has nothing to learn.
    pub fn server_date(&mut self, date: At, now: Now) {
        if self.trusted {
            return;
        }
        self.skewed = self.high_water.since(date) > TOLERANCE_MS;
        self.base = self.at(now).max(date);
        self.mono_base = self.mono_base.max(now.mono_ms);
        self.trusted = true;
        self.learned = Some(self.base);
    }

    /// The moment at which a server told the time, if one had to. How long ago something before it happened cannot be told: the
    /// clock may have moved by more than the time that passed.
    #[must_use]
    pub fn learned(&self) -> Option<At> {
        self.learned
    }

    /// Whether elapsed time since an entry of an earlier process can be told.
    #[must_use]
    pub fn trusted(&self) -> bool {
        self.trusted
    }

    /// Whether the entries of earlier processes carry times that never were.
    #[must_use]
    pub fn skewed(&self) -> bool {
        self.skewed
    }
}

/// Reads the timestamps that Klarna sends: 0 to 9 fractional digits, and once a form without seconds and zone, which is
/// taken as UTC (conventions, section 9). `None` when the text is no timestamp.
#[must_use]
pub fn parse_timestamp(text: &str) -> Option<At> {
    if let Ok(t) = jiff::Timestamp::from_str(text) {
        return Some(At(t.as_millisecond()));
    }
    let civil = jiff::civil::DateTime::from_str(text).ok()?;
    let zoned = civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(At(zoned.timestamp().as_millisecond()))
}

/// 2020-01-01 and 2100-01-01: a server that says something else does not know the time.
const SANE: core::ops::Range<i64> = 1_577_836_800_000..4_102_444_800_000;

/// Reads the `Date` header of an answer, such as `Sun, 21 Dec 2025 08:49:37 GMT`. `None` when the text is no date, or none
/// between 2020 and 2100.
#[must_use]
pub fn parse_http_date(text: &str) -> Option<At> {
    let t = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(At(t.as_millisecond())).filter(|at| SANE.contains(&at.0))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    fn now(unix_ms: i64, mono_ms: u64) -> Now {
        Now { unix_ms, mono_ms }
    }

    #[test]
    fn a_wall_clock_that_jumps_does_not_move_logical_time() {
        let clock = Clock::start(now(1_000_000, 5));
        assert_eq!(clock.at(now(0, 105)), At(1_000_100));
        assert_eq!(clock.at(now(9_000_000, 105)), At(1_000_100));
    }

    #[test]
    fn a_resumed_clock_never_starts_before_the_journal_ended() {
        let clock = Clock::resume(now(0, 0), At(5_000), true);
        assert_eq!(clock.at(now(0, 0)), At(5_000));
        assert!(!clock.trusted(), "a wall clock behind the journal is wrong, whatever the host says");
    }

    #[test]
    fn a_servers_date_brings_trust_and_moves_time_forward() {
        let mut clock = Clock::resume(now(0, 0), At(5_000), false);
        clock.server_date(At(90_000_000), now(0, 10));
        assert!(clock.trusted() && !clock.skewed());
        assert_eq!(clock.at(now(0, 10)), At(90_000_000));
        clock.server_date(At(99_990_000), now(0, 20));
        assert_eq!(clock.at(now(0, 20)), At(90_000_010), "the first date counts; from there on the counter does");
    }

    #[test]
    fn a_date_does_not_move_a_clock_that_counts() {
        let mut clock = Clock::start(now(5_000, 0));
        clock.server_date(At(90_000_000), now(5_000, 10));
        assert_eq!(clock.at(now(0, 10)), At(5_010), "a wrong wall clock does not age what was planned a moment ago");
    }

    #[test]
    fn a_wall_clock_that_nobody_vouches_for_is_not_believed() {
        let clock = Clock::resume(now(500_000_000, 0), At(5_000), false);
        assert_eq!(clock.at(now(0, 10)), At(5_010));
        assert_eq!(Clock::resume(now(500_000_000, 0), At(5_000), true).at(now(0, 10)), At(500_000_010));
    }

    #[test]
    fn a_journal_from_the_future_is_noticed() {
        let mut clock = Clock::resume(now(0, 0), At(100_000_000), false);
        clock.server_date(At(10_000_000), now(0, 10));
        assert!(clock.skewed());
    }

    #[test]
    fn klarnas_timestamps_are_read_with_any_number_of_digits() {
        let whole = parse_timestamp("2025-03-04T13:31:14Z").unwrap();
        for (text, ms) in [
            ("2025-03-04T13:31:14.6Z", 600),
            ("2025-03-04T13:31:14.098Z", 98),
            ("2025-03-04T13:31:14.603057514Z", 603),
            ("2025-03-04T15:31:14+02:00", 0),
        ] {
            assert_eq!(parse_timestamp(text).unwrap(), whole.plus(ms), "{text}");
        }
        assert!(parse_timestamp("2025-06-24T05:51").is_some());
        assert!(parse_timestamp("tomorrow").is_none());
    }

    #[test]
    fn the_date_header_is_read() {
        assert_eq!(parse_http_date("Sun, 21 Dec 2025 08:49:37 GMT"), Some(At(1_766_306_977_000)));
        for text in ["1994", "Sun, 06 Nov 1994 08:49:37 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }
}
