//! Timestamps and dates of servers.

use kassa::value::time::{At, Clock, Now, parse_http_date, parse_timestamp};

use crate::bytes::Bytes;

/// A timestamp or date that was written is read again to the millisecond or second; no text is a date outside of the century; logical
/// time never goes back.
///
/// # Panics
/// When a moment becomes another one.
pub fn time(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let seconds = i64::try_from(bytes.number() % 2_600_000_000).unwrap_or(0) + 1_577_836_800;
    let ms = i64::from(bytes.byte()) * 3;
    let (date, clock) = civil(seconds);
    let [year, month, day, weekday] = date;
    let [hour, minute, second] = clock;
    let stamp = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z");
    assert_eq!(parse_timestamp(&stamp), Some(At::from_unix_ms(seconds * 1_000 + ms)), "{stamp}");
    let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month as usize - 1];
    let week = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][weekday as usize];
    let header = format!("{week}, {day:02} {name} {year:04} {hour:02}:{minute:02}:{second:02} GMT");
    let expected = Some(At::from_unix_ms(seconds * 1_000)).filter(|_| (2020..2100).contains(&year));
    assert_eq!(parse_http_date(&header), expected, "{header}");

    let mut resumed =
        Clock::resume(Now { unix_ms: seconds, mono_ms: 0 }, At::from_unix_ms(seconds), bytes.byte() & 1 == 1);
    let (mut last, mut mono_ms) = (resumed.at(Now { unix_ms: 0, mono_ms: 0 }), 0_u64);
    for _ in 0..4 {
        mono_ms = mono_ms.saturating_add(bytes.number() >> 16);
        let now = Now { unix_ms: bytes.number() as i64, mono_ms };
        if bytes.byte() & 1 == 1 {
            resumed.server_date(At::from_unix_ms(bytes.number() as i64), now);
        }
        let at = resumed.at(now);
        assert!(at >= last, "time goes back");
        last = at;
    }

    let text = String::from_utf8_lossy(bytes.rest());
    let _ = parse_timestamp(&text);
    if let Some(at) = parse_http_date(&text) {
        assert!((1_577_836_800_000..4_102_444_800_000).contains(&at.unix_ms()), "{text:?} is {at:?}");
    }
}

/// `[year, month, day, day of the week from Thursday]` and `[hour, minute, second]` of a moment since 1970.
fn civil(seconds: i64) -> ([i64; 4], [i64; 3]) {
    let (mut days, rest) = (seconds / 86_400, seconds % 86_400);
    let weekday = days % 7;
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut year = 1970;
    while days >= 365 + i64::from(leap(year)) {
        days -= 365 + i64::from(leap(year));
        year += 1;
    }
    let lengths = [31, 28 + i64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    ([year, month, days + 1, weekday], [rest / 3_600, rest / 60 % 60, rest % 60])
}
