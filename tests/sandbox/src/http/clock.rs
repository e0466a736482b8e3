//! The sandbox clock.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// How the clock runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum ClockMode {
    /// Only when told to.
    Manual,
    /// By itself; it can be put forward.
    #[default]
    Real,
}

#[derive(Debug)]
pub(crate) struct Clock {
    mode: ClockMode,
    base_ms: u64,
    since: Instant,
}

impl Clock {
    pub(crate) fn new(mode: ClockMode, start_ms: Option<u64>) -> Self {
        let system = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64);
        Self { mode, base_ms: start_ms.unwrap_or(system), since: Instant::now() }
    }

    pub(crate) fn now(&self) -> u64 {
        match self.mode {
            ClockMode::Manual => self.base_ms,
            ClockMode::Real => self.base_ms + self.since.elapsed().as_millis() as u64,
        }
    }

    /// Puts the clock forward; it never goes back.
    pub(crate) fn forward(&mut self, to_ms: u64) {
        self.base_ms = to_ms.max(self.now());
        self.since = Instant::now();
    }

    pub(crate) fn mode(&self) -> ClockMode {
        self.mode
    }

    pub(crate) fn set_mode(&mut self, mode: ClockMode) {
        self.base_ms = self.now();
        self.since = Instant::now();
        self.mode = mode;
    }
}
