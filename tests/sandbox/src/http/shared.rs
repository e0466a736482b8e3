//! What the threads of a running sandbox share.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::clock::Clock;
use super::tls::Authority;
use crate::engine::{ApiAnswer, World};
use crate::faults::Faults;

/// Calls and answers that are remembered.
const LOG: usize = 20_000;
const RECENT: usize = 64;

pub(crate) struct Shared {
    world: Mutex<World>,
    pub(crate) clock: Mutex<Clock>,
    pub(crate) faults: Mutex<Faults>,
    log: Mutex<VecDeque<Value>>,
    recent: Mutex<VecDeque<ApiAnswer>>,
    changed: Condvar,
    stopped: AtomicBool,
    /// Certificates trusted for receivers on https, in PEM.
    pub(crate) receiver_roots: Option<String>,
    pub(crate) authority: Option<Authority>,
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(crate) fn new(
        world: World,
        clock: Clock,
        faults: Faults,
        receiver_roots: Option<String>,
        authority: Option<Authority>,
    ) -> Self {
        Self {
            world: Mutex::new(world),
            clock: Mutex::new(clock),
            faults: Mutex::new(faults),
            log: Mutex::default(),
            recent: Mutex::default(),
            changed: Condvar::new(),
            stopped: AtomicBool::new(false),
            receiver_roots,
            authority,
        }
    }

    pub(crate) fn now(&self) -> u64 {
        lock(&self.clock).now()
    }

    /// Works with the world at the present time, then wakes those who wait for a change.
    pub(crate) fn with_world<T>(&self, work: impl FnOnce(&mut World, u64) -> T) -> T {
        let mut world = lock(&self.world);
        let now = self.now();
        world.tick(now);
        let result = work(&mut world, now);
        drop(world);
        self.changed.notify_all();
        result
    }

    /// Looks at the world without waking anybody.
    pub(crate) fn with_quiet<T>(&self, work: impl FnOnce(&World, u64) -> T) -> T {
        let world = lock(&self.world);
        let now = self.now();
        work(&world, now)
    }

    /// Waits for a change while `idle` says so, at most `longest`; answers what `take` finds.
    pub(crate) fn wait<T>(&self, longest: Duration, mut take: impl FnMut(&mut World, u64) -> Option<T>) -> Option<T> {
        let end = Instant::now() + longest;
        let mut world = lock(&self.world);
        loop {
            let now = self.now();
            world.tick(now);
            if let Some(found) = take(&mut world, now) {
                return Some(found);
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() || self.stopped() {
                return None;
            }
            world = self.changed.wait_timeout(world, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits until no webhook call is due or under way.
    pub(crate) fn settle(&self) {
        self.changed.notify_all();
        self.wait(Duration::from_secs(120), |world, now| (!world.delivering(now)).then_some(()));
    }

    /// Lets time pass up to a moment, step by step, so that everything happens at its time.
    pub(crate) fn advance_to(&self, target_ms: u64) {
        self.settle();
        while let Some(next) = self.with_world(|world, _| world.next_timer()).filter(|next| *next <= target_ms) {
            lock(&self.clock).forward(next);
            self.with_world(|_, _| ());
            self.settle();
            if self.stopped() {
                return;
            }
        }
        lock(&self.clock).forward(target_ms);
        self.settle();
    }

    pub(crate) fn asks_for_certificates(&self) -> bool {
        self.authority.as_ref().is_some_and(|authority| authority.asks)
    }

    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        self.changed.notify_all();
    }

    pub(crate) fn stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    pub(crate) fn record(&self, entry: Value) {
        let mut log = lock(&self.log);
        if log.len() >= LOG {
            log.pop_front();
        }
        log.push_back(entry);
    }

    pub(crate) fn log(&self) -> Value {
        lock(&self.log).iter().cloned().collect()
    }

    pub(crate) fn clear_log(&self) {
        lock(&self.log).clear();
    }

    pub(crate) fn remember(&self, answer: &ApiAnswer) {
        let mut recent = lock(&self.recent);
        if recent.len() >= RECENT {
            recent.pop_front();
        }
        recent.push_back(answer.clone());
    }

    /// An earlier answer for a mix-up: the newest that differs.
    pub(crate) fn earlier(&self, own: &ApiAnswer, same_operation: bool) -> Option<ApiAnswer> {
        let recent = lock(&self.recent);
        let fits = |other: &&ApiAnswer| other.body != own.body && (!same_operation || other.operation == own.operation);
        recent.iter().rev().find(fits).cloned()
    }
}
