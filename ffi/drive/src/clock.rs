//! Both clocks of this machine.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use kassa::value::time::Now;

/// Reads the wall clock and a counter that only grows. On Linux and Android the counter counts time spent in suspend;
/// elsewhere it is [`Instant`], which on some systems does not.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    begun: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { begun: Instant::now() }
    }
}

impl SystemClock {
    /// What both clocks show.
    #[must_use]
    pub fn now(&self) -> Now {
        let unix_ms = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |ms| -ms),
        };
        Now { unix_ms, mono_ms: counter().unwrap_or_else(|| self.since_begin()) }
    }

    fn since_begin(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn counter() -> Option<u64> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    let whole = u64::try_from(time.tv_sec).ok()?.checked_mul(1000)?;
    whole.checked_add(u64::try_from(time.tv_nsec / 1_000_000).ok()?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn counter() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counter_grows_and_the_wall_clock_is_of_this_century() {
        let clock = SystemClock::default();
        let first = clock.now();
        std::thread::sleep(std::time::Duration::from_millis(12));
        let second = clock.now();
        assert!((10..2_000).contains(&(second.mono_ms - first.mono_ms)));
        assert!(first.unix_ms > 1_600_000_000_000);
    }
}
