//! A state that cannot change without being counted.

use core::fmt;
use core::ops::Deref;

/// The state of a flow. It is read as it is, and changed by replacing it.
pub(super) struct Kept<S> {
    state: S,
    #[cfg(feature = "copy")]
    changes: u64,
}

impl<S> Kept<S> {
    pub(super) const fn new(state: S) -> Self {
        Self {
            state,
            #[cfg(feature = "copy")]
            changes: 0,
        }
    }

    pub(super) fn replace(&mut self, state: S) {
        self.state = state;
        #[cfg(feature = "copy")]
        {
            self.changes = self.changes.wrapping_add(1);
        }
    }
}

#[cfg(feature = "copy")]
impl<S: Clone> Kept<S> {
    /// How often it was replaced.
    pub(super) const fn changes(&self) -> u64 {
        self.changes
    }

    pub(super) fn copy(&self) -> Self {
        Self { state: self.state.clone(), changes: self.changes }
    }
}

impl<S> Deref for Kept<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.state
    }
}

impl<S: fmt::Debug> fmt::Debug for Kept<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt(f)
    }
}
