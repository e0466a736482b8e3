//! What may have no effect, and what may have one effect only: inputs that are repeated, answers that nobody waits for, and
//! true news in any order.

use crate::host::{Clocks, Hosts, Process, Refusal};
use crate::run::Run;
use crate::site::Site;
use crate::wire::Delivered;
use crate::world;
use kassa_sim_auditor::{Kind, text};

/// The first genuine webhooks that a flow took, and when it took the last of them.
#[derive(Clone, Default)]
pub(crate) struct News {
    taken: Vec<Delivered>,
    at: Option<Clocks>,
}

/// So many of them have six orders.
const NEWS: usize = 3;

impl News {
    pub(crate) fn take(&mut self, delivered: &Delivered, at: Clocks) {
        if self.taken.len() < NEWS && self.taken.iter().all(|known| known.body != delivered.body) {
            self.taken.push(delivered.clone());
            self.at = Some(at);
        }
    }
}

impl Run {
    /// Perhaps the same input once more, at the same moment.
    pub(crate) fn again(&mut self, slot: usize, give: impl FnOnce(&mut dyn Process) -> Result<(), Refusal>) {
        if self.pick(Site::Repeated, 2) == 1 {
            self.without_effect(slot, "I9", give);
        }
    }

    /// Gives a flow what may have no effect. While lines are being written, what comes of it could not be told from what was
    /// to come anyway; then it is given all the same.
    pub(crate) fn without_effect(
        &mut self,
        slot: usize,
        invariant: &'static str,
        give: impl FnOnce(&mut dyn Process) -> Result<(), Refusal>,
    ) {
        // What was to come anyway comes first.
        self.pump(slot);
        let flow = self.slots[slot].flow;
        let told = self.slots[slot].saving.is_none();
        let Some((_, process)) = &mut self.slots[slot].process else { return };
        if told {
            self.auditor.without_effect(flow, Some(invariant));
        }
        if let Err(refusal) = give(&mut **process) {
            self.auditor.broken("I22", format!("an input was refused: {refusal:?}"));
        }
        self.pump(slot);
        self.auditor.without_effect(flow, None);
    }

    /// Copies of every flow, made from the journal as it was before the first news, hear the news in every order.
    pub(crate) fn orders(&mut self, hosts: &dyn Hosts) {
        for slot in 0..self.slots.len() {
            let News { taken, at: Some(at) } = std::mem::take(&mut self.slots[slot].news) else { continue };
            if taken.len() < 2 || self.auditor.violation().is_some() || contradict(&taken) {
                continue;
            }
            let known = &self.slots[slot];
            // What was damaged on its disk has no copies: a person reads it, or its end is cut off.
            if known.disk.damaged() {
                continue;
            }
            let lines = known.disk.read();
            // A payment waits for its customer; work on a transaction has begun.
            let sign = match known.kind {
                Kind::Payment => "\"f\":{\"step_up\":",
                Kind::Transaction => "",
                Kind::Call(_) => continue,
            };
            let Some(upto) = lines.iter().position(|line| text::contains(line, sign)) else { continue };
            let mut setup = world::setup(&self.klarna, known.till);
            setup.config.pop();
            setup.config.push_str(r#","policy":{"trusted_clock":true}}"#);
            let host = hosts.host(&setup);
            let resume = || host.resume(&lines[..=upto], at).ok().map(|resumed| resumed.process);
            let mut views = Vec::new();
            let taken = if hosts.fork() {
                // Orders that begin alike are heard once up to where they differ.
                resume().and_then(|process| hear_rest(&*process, &taken, &mut Vec::new(), at, &mut views))
            } else {
                orders(taken.len()).iter().try_for_each(|order| {
                    let mut process = resume()?;
                    order.iter().try_for_each(|n| hear(&mut *process, &taken[*n], at))?;
                    views.push(process.view(at));
                    Some(())
                })
            };
            match taken {
                Some(()) => self.auditor.orders(self.slots[slot].flow, &views),
                None => self.auditor.broken("I10", "a copy of a flow does not take what the flow took"),
            }
        }
    }
}

fn hear(process: &mut dyn Process, news: &Delivered, at: Clocks) -> Option<()> {
    process.event(&news.body, &news.key_id, &news.signature, at).ok().map(drop)
}

/// Lets copies of a process hear what it has not `heard` yet in every order, and adds what each of them then tells.
fn hear_rest(
    process: &dyn Process,
    news: &[Delivered],
    heard: &mut Vec<usize>,
    at: Clocks,
    views: &mut Vec<String>,
) -> Option<()> {
    if heard.len() == news.len() {
        views.push(process.view(at));
    }
    for next in 0..news.len() {
        if heard.contains(&next) {
            continue;
        }
        let mut copy = process.fork();
        hear(&mut *copy, &news[next], at)?;
        heard.push(next);
        hear_rest(&*copy, news, heard, at, views)?;
        heard.pop();
    }
    Some(())
}

fn has(news: &Delivered, wanted: &str) -> bool {
    std::str::from_utf8(&news.body).is_ok_and(|body| text::contains(body, wanted))
}

/// Klarna may undo an approval, and so tell two ends of one request. Which was first decides what the flow tries next, and
/// the answer to that decides what it tells.
fn contradict(news: &[Delivered]) -> bool {
    let ends = ["COMPLETED", "DECLINED", "CANCELED", "EXPIRED"];
    let told = |end: &&str| {
        let sign = format!("\"state\":\"{end}\"");
        news.iter().any(|news| has(news, "payment.request.") && has(news, &sign))
    };
    ends.iter().filter(|end| told(end)).count() > 1
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for next in 0..count {
        let insert = |order: &Vec<usize>| -> Vec<Vec<usize>> {
            (0..=order.len())
                .map(|place| {
                    let mut longer = order.clone();
                    longer.insert(place, next);
                    longer
                })
                .collect()
        };
        all = all.iter().flat_map(insert).collect();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_six_orders_of_three_things() {
        let mut all = orders(3);
        all.sort();
        all.dedup();
        assert_eq!((all.len(), orders(2)), (6, vec![vec![1, 0], vec![0, 1]]));
    }
}
