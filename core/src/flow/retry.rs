//! When to try again. The waits grow, are spread by a hash in place of chance, and end.

use super::idempotency::jitter;

/// Milliseconds to wait after the failed attempt number `attempt` (from 1): 1 s doubling to 1 min, then doubling to 1 h, with
/// up to a quarter taken off.
#[must_use]
pub(crate) fn backoff_ms(seed: &str, attempt: u16) -> u64 {
    let doublings = u32::from(attempt.saturating_sub(1)).min(20);
    let plain = 1_000_u64.saturating_mul(1_u64.checked_shl(doublings).unwrap_or(u64::MAX));
    // One minute is reached at the 7th attempt and held for the 8th; from there on the waits double again.
    let wait = match doublings {
        0..=5 => plain,
        6..=7 => 60_000,
        _ => {
            60_000_u64.saturating_mul(1_u64.checked_shl(doublings.saturating_sub(7)).unwrap_or(u64::MAX)).min(3_600_000)
        }
    };
    let quarter = wait.checked_div(4).unwrap_or(0);
    wait.saturating_sub(quarter.saturating_mul(u64::from(jitter(seed, attempt))).checked_div(255).unwrap_or(0))
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;
    use crate::value::limits::{ATTEMPTS, KEY_WINDOW_MS};

    #[test]
    fn waits_grow_are_spread_and_never_vanish() {
        let seeds = ["a", "7f78e160-e8a4-5f0c-bf3e-20a666d247c9"];
        for seed in seeds {
            for attempt in 1..=u16::MAX {
                let wait = backoff_ms(seed, attempt);
                assert!((750..=3_600_000).contains(&wait), "{attempt}: {wait}");
            }
        }
        assert!((1..20).any(|n| backoff_ms(seeds[0], n) != backoff_ms(seeds[1], n)));
    }

    #[test]
    fn the_attempts_reach_to_the_end_of_the_key_window() {
        let total: u64 = (1..ATTEMPTS).map(|n| backoff_ms("x", n)).sum();
        assert!(total >= KEY_WINDOW_MS, "{total}");
    }
}
