//! I25 and I20 at an endpoint with a mailbox: Klarna is told that a delivery was taken once it is durable, and no sooner; from then on it is
//! kept, sealed, until its flow has saved what follows from it, or until nobody has claimed it for two days.

use std::sync::Arc;

use crate::flow::{Flow, Kind};
use crate::{Auditor, text};

/// A delivery that was written down.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    body: Arc<[u8]>,
    /// Flows that it names and that had not ended when it was read last, and their last lines by then.
    named: Vec<(usize, u64)>,
    /// How many flows there were by then.
    flows: usize,
    /// No flow was called by it then.
    nobodys: bool,
    /// Klarna was told that it was taken.
    acknowledged: bool,
    /// Its letter was let go.
    gone: bool,
}

/// What a copy of a flow, made from its journal, writes when it hears nothing, and when it hears a delivery.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The flow.
    pub flow: usize,
    /// Lines without it.
    pub without: Vec<String>,
    /// Lines with it.
    pub with: Vec<String>,
}

/// Whether an event is about this flow, by a name that Klarna has of it.
fn names(body: &str, flow: &Flow) -> bool {
    let stands = |name: &str| text::contains(body, &format!("\"{name}\""));
    !matches!(flow.order.kind, Kind::Call(_)) && (stands(&flow.order.reference) || stands(&flow.order.transaction))
}

impl Auditor {
    /// A letter is written down.
    pub fn letter(&mut self, line: &str) {
        let tokens = self.flows.iter().flat_map(|flow| &flow.tokens);
        if self.secrets.iter().chain(tokens).any(|secret| secret.stands_in(line)) || line.contains("event_id") {
            self.broken("I20", "a letter is not sealed");
        }
    }

    /// What is known of a delivery.
    fn known(&mut self, body: &[u8]) -> &mut Taken {
        let place = self.taken.iter().position(|known| *known.body == *body).unwrap_or(self.taken.len());
        if place == self.taken.len() {
            let (body, named) = (body.into(), Vec::new());
            self.taken.push(Taken { body, named, flows: 0, nobodys: false, acknowledged: false, gone: false });
        }
        &mut self.taken[place]
    }

    /// Klarna is told that this delivery was taken. `kept`: a whole letter of it is, or was, on the disk.
    pub fn acknowledged(&mut self, body: &[u8], kept: bool) {
        if !kept {
            let what = format!("a delivery was acknowledged and not kept: {}", String::from_utf8_lossy(body));
            self.broken("I25", what);
        }
        self.known(body).acknowledged = true;
    }

    /// The process that has the flows has read the letter of this delivery, and says that it is nobody's or not.
    pub fn sorted(&mut self, body: &[u8], nobodys: bool) {
        let shown = std::str::from_utf8(body).unwrap_or("");
        let open = |flow: &Flow| !flow.damaged && flow.told.as_ref().is_none_or(|told| !told.ended);
        let named = self.flows.iter().enumerate().filter(|(_, flow)| open(flow) && names(shown, flow));
        let named = named.map(|(number, flow)| (number, flow.chain.last)).collect();
        let flows = self.flows.len();
        let known = self.known(body);
        (known.named, known.flows, known.nobodys) = (named, flows, nobodys);
    }

    /// The letter of this delivery is let go. Outdated: it is two days old by the clock. Otherwise those who heard it have nothing to save
    /// any more that follows from it.
    pub fn let_go(&mut self, body: &[u8], outdated: bool, heard: &[Heard]) {
        let shown = String::from_utf8_lossy(body);
        if !outdated && heard.is_empty() {
            self.broken("I25", format!("a letter was let go, and nobody has heard it: {shown}"));
        }
        if let Some(Heard { flow, with, .. }) = heard.iter().find(|heard| heard.with != heard.without) {
            let name = self.flows.get(*flow).map_or("", |flow| flow.order.reference.as_str());
            let what = format!("{name}: a letter was let go before what follows from it was saved: {shown}: {with:?}");
            self.broken("I25", what);
        }
        let known = self.known(body);
        let (again, early) = (std::mem::replace(&mut known.gone, true), known.nobodys);
        let letters = &mut self.coverage.letters;
        if !outdated {
            letters.heard += 1;
            letters.early += u64::from(early);
            letters.again += u64::from(again);
        }
    }

    /// The end of a run: `unclaimed` are the bodies of events that no flow is called by.
    pub fn posts_at_the_end(&mut self, till_is_on: bool, unclaimed: &[String]) {
        if !till_is_on {
            return;
        }
        let waits = |taken: &Taken| unclaimed.iter().any(|body| *body.as_bytes() == *taken.body);
        // Who was not at its end by then, or not there, wrote on and was found by no name.
        let missed = |taken: &Taken| {
            let body = std::str::from_utf8(&taken.body).unwrap_or("");
            let later = self.flows.iter().enumerate().skip(taken.flows).filter(|(_, flow)| names(body, flow));
            let all = taken.named.iter().copied().chain(later.map(|(number, _)| (number, 0)));
            all.filter_map(|(number, last)| self.flows.get(number).map(|flow| (flow, last)))
                .any(|(flow, last)| flow.chain.last > last && !flow.damaged && !flow.forgot && !flow.torn)
        };
        let nobodys = |taken: &Taken| {
            taken.named.iter().all(|(number, _)| self.flows.get(*number).is_none_or(|flow| flow.damaged))
        };
        let lost = self
            .taken
            .iter()
            .filter(|taken| !taken.gone)
            .find(|taken| if waits(taken) { missed(taken) } else { taken.named.is_empty() || !nobodys(taken) });
        if let Some(taken) = lost {
            let what = format!(
                "a delivery was acknowledged, and {}: {}",
                if waits(taken) { "its flow never heard it" } else { "nobody has it" },
                String::from_utf8_lossy(&taken.body)
            );
            self.broken("I25", what);
        }
        self.coverage.letters.unclaimed += self.taken.iter().filter(|taken| waits(taken)).count() as u64;
    }
}
