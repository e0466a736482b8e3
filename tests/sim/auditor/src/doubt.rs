//! L3: who is told "unknown" is told what a person needs to find out, and what the person finds out ends it.

use crate::flow::{Flow, Kind};
use crate::{Auditor, Finding, text};

/// The evidence names what Klarna can look up: a key that was planned, or the payment request.
pub(crate) fn evident(flow: &Flow) -> Finding {
    let Some(told) = flow.told.as_ref().filter(|told| told.state == "unknown") else { return Ok(()) };
    let key = told.evidence.as_ref().is_some_and(|key| !key.is_empty() && text::contains(&flow.durable, key));
    if key || told.request {
        return Ok(());
    }
    Err(("L3", format!("{}: unknown, and nothing to look up: {}", flow.order.reference, told.text)))
}

impl Auditor {
    /// A person has told the flow what is true at Klarna, and the flow has saved it.
    pub fn looked_into(&mut self, flow: usize) {
        let Some(known) = self.flows.get(flow) else { return };
        let Some(told) = &known.told else { return };
        let open = match known.order.kind {
            Kind::Payment => told.state == "unknown",
            Kind::Transaction => told.unknown().next().is_some(),
            // Its flow has ended; the person knows, and the flow need not.
            Kind::Call(_) => false,
        };
        if open {
            let what = format!("{}: still unknown after a person looked: {}", known.order.reference, told.text);
            self.broken("L3", what);
        }
    }
}
