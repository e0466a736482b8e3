//! I9, I10, I11: what may have no effect, and what may have one effect only.

use crate::Auditor;
use crate::token::after_revocation;

impl Auditor {
    /// What is given to the flow from here on may have no effect, by the promise of this name; `None` ends that.
    pub fn without_effect(&mut self, flow: usize, invariant: Option<&'static str>) {
        if let Some(flow) = self.flows.get_mut(flow) {
            flow.without_effect = invariant;
        }
    }

    /// Whether the process has heard Klarna's time.
    #[must_use]
    pub fn knows_time(&self, flow: usize) -> bool {
        self.flows.get(flow).is_some_and(|flow| flow.heard_time)
    }

    /// Something happened to a flow that may have no effect now.
    pub(crate) fn effect(&mut self, flow: usize, what: impl FnOnce() -> String) {
        let known = self.flows.get(flow);
        if let Some(invariant) = known.and_then(|flow| flow.without_effect) {
            let name = known.map_or("", |flow| flow.order.reference.as_str());
            let what = format!("{name}: what may have no effect had one: {}", what());
            self.broken(invariant, what);
        }
    }

    /// Copies of a flow heard the same true news, each in another order, and would tell this. Whether a token was taken back may differ: who
    /// has not heard of a token knows nothing of its end.
    pub fn orders(&mut self, flow: usize, views: &[String]) {
        let name = self.flows.get(flow).map_or("", |flow| flow.order.reference.as_str());
        let same =
            |view: &&String| views.first().is_some_and(|first| after_revocation(first) == after_revocation(view));
        if let Some(other) = views.iter().find(|view| !same(view)) {
            let what = format!("{name}: the order of the news decides: {} or {other}", views[0]);
            self.broken("I10", what);
        }
    }
}
