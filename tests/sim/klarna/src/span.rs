//! Lengths of time, and the ISO 8601 durations that name them.

pub(crate) const SECOND: u64 = 1_000;
pub(crate) const MINUTE: u64 = 60 * SECOND;
pub(crate) const HOUR: u64 = 60 * MINUTE;
pub(crate) const DAY: u64 = 24 * HOUR;

/// Milliseconds of a duration such as `PT15M` or `P1DT12H`. Months and years have no fixed length and are refused.
pub(crate) fn parse(text: &str) -> Option<u64> {
    let rest = text.strip_prefix('P')?;
    let (days, clock) = rest.split_once('T').map_or((rest, None), |(days, clock)| (days, Some(clock)));
    if days.is_empty() && clock.is_none_or(str::is_empty) {
        return None;
    }
    let days = parts(days, &[('W', 7 * DAY), ('D', DAY)])?;
    let clock = clock.map_or(Some(0), |clock| parts(clock, &[('H', HOUR), ('M', MINUTE), ('S', SECOND)]))?;
    days.checked_add(clock)
}

/// Numbers with their units, each unit at most once and in this order.
fn parts(mut text: &str, units: &[(char, u64)]) -> Option<u64> {
    let mut sum = 0_u64;
    for (unit, length) in units {
        let Some((number, rest)) = text.split_once(*unit) else { continue };
        sum = sum.checked_add(number.parse::<u64>().ok()?.checked_mul(*length)?)?;
        text = rest;
    }
    text.is_empty().then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documented_samples_and_nonsense() {
        assert_eq!(parse("PT15M"), Some(15 * MINUTE));
        assert_eq!(parse("PT24H"), Some(DAY));
        assert_eq!(parse("P1DT12H"), Some(36 * HOUR));
        for nonsense in ["", "P", "PT", "15M", "PT15", "PTM", "P1M", "PT1M1H", "PT-1M"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }
}
