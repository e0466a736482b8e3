//! I3: the journal on the disk alone tells what the flow tells.

use std::sync::LazyLock;

use kassa_sim_auditor::text::Wanted;

use crate::calls::without_answer;
use crate::host::{Follower, Refusal};
use crate::run::Run;

/// Where a view tells the time that is left.
static LEFT: LazyLock<Wanted> = LazyLock::new(|| Wanted::new(LEFT_NAME));
const LEFT_NAME: &str = "\"expires_in_ms\":";

/// A journal that is followed as it grows: while one process has it, nothing but new lines at its end can change it. A process
/// that takes it over reads all of it.
#[derive(Clone)]
pub(crate) struct Followed {
    journal: Box<dyn Follower>,
    /// Bytes that were read.
    read: usize,
}

impl Run {
    /// The journal alone tells the same story as the flow.
    pub(crate) fn compare(&mut self, slot: usize, live: &str) {
        if !std::mem::take(&mut self.slots[slot].fresh_lines) {
            return;
        }
        let found = match self.journal_tells(slot) {
            Err(refusal) => Some(format!("a saved journal does not open: {refusal:?}")),
            Ok(told) => {
                let told = without_answer(self.slots[slot].kind, without_time(told));
                (told != live).then(|| format!("the journal tells {told}, the flow {live}"))
            }
        };
        if let Some(found) = found {
            self.auditor.broken("I3", found);
        }
    }

    fn journal_tells(&mut self, slot: usize) -> Result<String, Refusal> {
        let known = &mut self.slots[slot];
        let till = &self.tills[known.till];
        let clocks = till.clocks(self.now);
        let from = known.followed.as_ref().map_or(0, |followed| followed.read);
        for line in known.disk.after(from).split_inclusive('\n') {
            let text = line.trim_end_matches('\n');
            match &mut known.followed {
                Some(followed) => {
                    followed.journal.line(text)?;
                    followed.read += line.len();
                }
                None => {
                    let Some(journal) = till.host.follow(text)? else { break };
                    known.followed = Some(Followed { journal, read: line.len() });
                }
            }
        }
        match &known.followed {
            Some(followed) => followed.journal.view(clocks),
            None => Ok(till.host.resume(&known.disk.read(), clocks)?.process.view(clocks)),
        }
    }
}

/// The time that is left runs on two different clocks in a flow and in one that was taken over from its journal, and that it
/// passes is no news.
pub(crate) fn without_time(mut view: String) -> String {
    if let Some(start) = LEFT.place(&view).map(|start| start + LEFT_NAME.len()) {
        let digits = view[start..].bytes().take_while(u8::is_ascii_digit).count();
        view.replace_range(start..start + digits, "0");
    }
    view
}
