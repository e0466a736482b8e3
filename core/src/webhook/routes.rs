//! Which flow an event is for.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::event::Event;
use super::name::Name;

/// An index of flows by the names that events know them by. It only finds who may be meant: the flow itself judges whether an event is
/// its own, and what is true a read tells.
///
/// A flow learns its names as it goes: tell them whenever it has saved something. The index is rebuilt from the flows after a restart,
/// so nothing of it has to be stored.
#[derive(Clone, Debug, Default)]
pub struct Routes {
    flows: BTreeMap<Name, BTreeSet<Arc<str>>>,
    names: BTreeMap<Arc<str>, Vec<Name>>,
}

impl Routes {
    /// An index of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says what a flow is called by now, in place of what was said before. `flow` is what the host finds it by, such as the
    /// reference of its journal. Whether there was anything new.
    pub fn learn(&mut self, flow: &str, names: Vec<Name>) -> bool {
        if self.names.get(flow).is_some_and(|known| *known == names) {
            return false;
        }
        self.forget(flow);
        let flow: Arc<str> = Arc::from(flow);
        for name in &names {
            self.flows.entry(name.clone()).or_default().insert(Arc::clone(&flow));
        }
        self.names.insert(flow, names);
        true
    }

    /// Takes a flow off the index, once it has ended and nothing is to reach it any more.
    pub fn forget(&mut self, flow: &str) {
        for name in self.names.remove(flow).into_iter().flatten() {
            let empty = self.flows.get_mut(&name).is_some_and(|flows| {
                flows.remove(flow);
                flows.is_empty()
            });
            if empty {
                self.flows.remove(&name);
            }
        }
    }

    /// Whether the flow is on the index.
    #[must_use]
    pub fn knows(&self, flow: &str) -> bool {
        self.names.contains_key(flow)
    }

    /// What a flow is called by; `None` when it is not on the index.
    #[must_use]
    pub fn names(&self, flow: &str) -> Option<&[Name]> {
        self.names.get(flow).map(Vec::as_slice)
    }

    /// Every flow on the index.
    #[must_use]
    pub fn flows(&self) -> Vec<Arc<str>> {
        self.names.keys().cloned().collect()
    }

    /// How many flows are on the index.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The flows that the event may be for. An id of Klarna's names one thing: where a flow has it, references are not looked at.
    /// Several attempts may share a reference; give the event to all of them, and each takes what is certainly its own. Nobody: the event
    /// is about something that no flow is called by, or came before the flow was.
    #[must_use]
    pub fn find(&self, event: &Event<'_>) -> Vec<Arc<str>> {
        self.named(&event.names())
    }

    /// As [`Routes::find`], for an event whose names were kept.
    #[must_use]
    pub fn named(&self, names: &[Name]) -> Vec<Arc<str>> {
        let by = |id: bool| -> BTreeSet<Arc<str>> {
            let names = names.iter().filter(|name| name.is_id() == id);
            names.filter_map(|name| self.flows.get(name)).flatten().cloned().collect()
        };
        let mut found = by(true);
        if found.is_empty() {
            found = by(false);
        }
        found.into_iter().collect()
    }
}
