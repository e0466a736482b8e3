//! What is allocated. Only with the feature `heap`, because counting takes time.

#[cfg(feature = "heap")]
mod counted {
    use std::alloc::System;

    use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

    #[global_allocator]
    static HEAP: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

    /// Allocations of one work, reallocations included, and the bytes that it keeps.
    pub(crate) fn count<T>(work: impl FnOnce() -> T) -> (T, usize, isize) {
        let region = Region::new(HEAP);
        let made = work();
        let change = region.change();
        let kept = change.bytes_allocated.cast_signed() - change.bytes_deallocated.cast_signed();
        (made, change.allocations + change.reallocations, kept)
    }
}

#[cfg(feature = "heap")]
pub(crate) use counted::count;

/// Whether this build counts.
pub(crate) const COUNTS: bool = cfg!(feature = "heap");

/// Without the feature nothing is counted.
#[cfg(not(feature = "heap"))]
pub(crate) fn count<T>(work: impl FnOnce() -> T) -> (T, usize, isize) {
    (work(), 0, 0)
}
