//! Milliseconds since 1970 as text, and back.

use crate::span::{DAY, HOUR, MINUTE, SECOND};

/// Year, month and day of a number of days since 1970, in the proleptic Gregorian calendar.
fn civil(days: u64) -> (u64, u64, u64) {
    // Eras of 400 years that begin on 1 March, so that the odd day is the last of a year.
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year + u64::from(month <= 2), month, day)
}

/// Days since 1970 of a date from 1970 on.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let longest = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u64::from(leap),
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=longest).contains(&day) {
        return None;
    }
    let shifted_year = if month <= 2 { year.checked_sub(1)? } else { year };
    let (era, of_era) = (shifted_year / 400, shifted_year % 400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    (era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year).checked_sub(719_468)
}

fn two(out: &mut String, number: u64) {
    out.push(char::from(b'0' + (number / 10 % 10) as u8));
    out.push(char::from(b'0' + (number % 10) as u8));
}

fn three(out: &mut String, number: u64) {
    out.push(char::from(b'0' + (number / 100 % 10) as u8));
    two(out, number);
}

fn clock(out: &mut String, ms: u64) {
    two(out, ms / HOUR % 24);
    out.push(':');
    two(out, ms / MINUTE % 60);
    out.push(':');
    two(out, ms / SECOND % 60);
}

fn until_seconds(out: &mut String, ms: u64) {
    let (year, month, day) = civil(ms / DAY);
    two(out, year / 100);
    two(out, year);
    out.push('-');
    two(out, month);
    out.push('-');
    two(out, day);
    out.push('T');
    clock(out, ms);
}

/// Appends `2025-03-04T13:31:14.603Z`, without a fraction on whole seconds: both forms are documented.
pub(crate) fn stamp(out: &mut String, ms: u64) {
    until_seconds(out, ms);
    if !ms.is_multiple_of(SECOND) {
        out.push('.');
        three(out, ms % SECOND);
    }
    out.push('Z');
}

/// Appends the same moment with nine digits after the point, as `occurred_at` has them; `order` fills the last six.
pub(crate) fn fine_stamp(out: &mut String, ms: u64, order: u64) {
    until_seconds(out, ms);
    out.push('.');
    three(out, ms % SECOND);
    three(out, order / 1_000 % 1_000);
    three(out, order % 1_000);
    out.push('Z');
}

/// The form of the HTTP `Date` header: `Fri, 02 Jan 2026 03:04:05 GMT`.
pub(crate) fn http_date(ms: u64) -> String {
    const WEEK: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const YEAR: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day) = civil(ms / DAY);
    let mut out = String::with_capacity(29);
    out.push_str(WEEK[(ms / DAY % 7) as usize]);
    out.push_str(", ");
    two(&mut out, day);
    out.push(' ');
    out.push_str(YEAR[(month - 1) as usize]);
    out.push(' ');
    two(&mut out, year / 100);
    two(&mut out, year);
    out.push(' ');
    clock(&mut out, ms);
    out.push_str(" GMT");
    out
}

/// Reads a date-time with zone; a bare calendar date is midnight UTC.
pub(crate) fn parse(text: &str) -> Option<u64> {
    let (date, time) = text.split_once(['T', 't']).map_or((text, None), |(date, time)| (date, Some(time)));
    let mut fields = date.split('-');
    let (year, month, day) = (digits(fields.next()?, 4)?, digits(fields.next()?, 2)?, digits(fields.next()?, 2)?);
    if fields.next().is_some() {
        return None;
    }
    let midnight = days(year, month, day)?.checked_mul(DAY)?;
    let Some(time) = time else { return Some(midnight) };
    let at = time.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = time.split_at(at);
    let mut fields = clock.split(':');
    let (hours, minutes) = (digits(fields.next()?, 2)?, digits(fields.next()?, 2)?);
    let (seconds, fraction) = fields.next().map_or(("00", ""), |s| s.split_once('.').unwrap_or((s, "")));
    let seconds = digits(seconds, 2)?;
    if fields.next().is_some() || hours > 23 || minutes > 59 || seconds > 59 {
        return None;
    }
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let ms = fraction.bytes().chain(*b"000").take(3).fold(0, |sum, byte| sum * 10 + u64::from(byte - b'0'));
    let local = midnight + hours * HOUR + minutes * MINUTE + seconds * SECOND + ms;
    if matches!(zone, "Z" | "z") {
        return Some(local);
    }
    let (sign, offset) = zone.split_at(1);
    let (hours, minutes) = offset.split_once(':')?;
    let offset = digits(hours, 2)? * HOUR + digits(minutes, 2)? * MINUTE;
    if sign == "+" { local.checked_sub(offset) } else { local.checked_add(offset) }
}

fn digits(text: &str, length: usize) -> Option<u64> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(ms: u64) -> String {
        let mut out = String::new();
        stamp(&mut out, ms);
        out
    }

    #[test]
    fn known_moments() {
        assert_eq!(http_date(1_767_323_045_000), "Fri, 02 Jan 2026 03:04:05 GMT");
        assert_eq!(http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(text(1_741_095_074_603), "2025-03-04T13:31:14.603Z");
        assert_eq!(text(951_782_400_000), "2000-02-29T00:00:00Z");
        let mut fine = String::new();
        fine_stamp(&mut fine, 1_741_095_074_603, 57_514);
        assert_eq!(fine, "2025-03-04T13:31:14.603057514Z");
    }

    #[test]
    fn text_and_back() {
        let mut ms = 0;
        while ms < 200 * 365 * DAY {
            assert_eq!(parse(&text(ms)), Some(ms));
            ms += 7 * DAY + 12_345_678;
        }
        assert_eq!(parse("2026-01-02"), Some(1_767_312_000_000));
        assert_eq!(parse("2026-01-02T03:04+01:00"), parse("2026-01-02T02:04:00.000Z"));
        assert_eq!(parse("2025-03-04T13:31:14.603057514Z"), Some(1_741_095_074_603));
        for nonsense in ["2026-02-29", "2026-13-01", "2026-01-02T03:04:05", "2026-1-2", "2026-01-02T25:00:00Z", ""] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }
}
